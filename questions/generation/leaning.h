// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/self_containment.h"

namespace zhixing
{

/// 属于县级馆的，满十年移交: said together with the half before, such a half is understood.
inline const QString leansOnHalf
    = QStringLiteral("R5 subject: the half of a sentence leans on the half before it");

/// 七名以上的设委员会: of what, the sentence before says, and may be told with it.
inline const QString leansOnSentence
    = QStringLiteral("R5 subject: the sentence before says what is counted or bounded");

/// Why nobody can tell of whom or of what a written sentence speaks; empty if one can.
[[nodiscard]] QString unnamedMatter(
    const Fact &fact, const SentenceStart &start, const Lexicon &lexicon);

/// Why a written sentence says too little without those beside it; empty if it does not.
[[nodiscard]] QString leaningOnNeighbours(
    const Fact &fact, const Unit &unit, const SentenceStart &start, const Corpus &corpus);

} // namespace zhixing
