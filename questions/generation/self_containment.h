// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/facts.h"

namespace zhixing
{

/// How the sentence a fact is made from began.
struct SentenceStart {
    QString head; ///< its first half
    QString carried; ///< the condition of the first half that the fact took over; may be empty
    bool isLaterHalf = false; ///< the fact is not the first half
    bool needsFrame = false; ///< a connective was taken away that only a frame makes good
};

/// Puts before a fact what its heading offers where the sentence alone does not say of what it
/// speaks. The refusal, where it cannot stand alone even so; empty if it can. Where nothing but
/// what stands right before it is missing, the fact `leans`.
[[nodiscard]] QString makeSelfContained(
    Fact &fact, const SentenceStart &start, const Corpus &corpus, const Lexicon &lexicon);

} // namespace zhixing
