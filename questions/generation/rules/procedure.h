// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

/// What a rule demands step by step: 应当填写《…》，经…同意后方可….
struct Procedure {
    QString matter; ///< what it is demanded for, as the sentence opens
    QStringList steps; ///< without the words that order them
    std::vector<bool> isOrdered; ///< by step: words put it behind the one before; the first is true
    bool endsInGoal = false; ///< the last step is what the others permit: 方可离开
    [[nodiscard]] bool isChain() const;
};

/// The steps of a fact; none if it has fewer than two.
[[nodiscard]] Procedure procedureOf(const Fact &fact);

/// Steps that are of one piece with a stem: no pronoun without its noun, no word of order, 2 to 25
/// characters, none inside another.
[[nodiscard]] bool areSound(
    const QStringList &steps, const QString &matter, const Lexicon &lexicon);

/// 员工离职时，请将下列步骤按先后顺序排列。
[[nodiscard]] QString orderingStem(const QString &matter);

} // namespace zhixing
