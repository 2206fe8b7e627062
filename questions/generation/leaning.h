// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/self_containment.h"

namespace zhixing
{

/// Why nobody can tell of whom or of what a written sentence speaks; empty if one can.
[[nodiscard]] QString unnamedMatter(
    const Fact &fact, const SentenceStart &start, const Lexicon &lexicon);

/// Why a written sentence says too little without those beside it; empty if it does not.
[[nodiscard]] QString leaningOnNeighbours(
    const Fact &fact, const Unit &unit, const SentenceStart &start, const Corpus &corpus);

} // namespace zhixing
