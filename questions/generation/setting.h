// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/corpus.h"
#include "generation/facts.h"
#include "generation/workshop.h"

#include <vector>

namespace zhixing
{

/// What stands around a statement in its answer and belongs to an item that asks it: a rule cut out
/// of its sentence loses what it applies to and what limits it.
struct Setting {
    QString said; ///< the sentence before, for （上文：…）; empty if it is not wanted
    QString stem; ///< the draft's stem within its whole sentence; empty where that is the stem
    QString sentence; ///< the whole sentence as the source has it, where `stem` is set
    std::vector<TextRange> shown; ///< in the passage's text: what of it is shown and not asked
    bool showsBefore = false; ///< what the statement leans on is there
};

/// Only for a 判断, 单选 or 填空 whose stem is a fact's text with one place changed, from a written
/// answer. What would tell the answer, points elsewhere or is too long is left out. `facts` are
/// those of the corpus.
[[nodiscard]] Setting settingOf(const Draft &draft,
    const Fact &fact,
    const std::vector<Fact> &facts,
    const Corpus &corpus,
    const Lexicon &lexicon);

/// （上文：…） as it stands before a stem; empty for an empty text.
[[nodiscard]] QString saidBefore(const QString &said);

} // namespace zhixing
