// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/facts.h"

#include <QString>
#include <QStringList>

namespace zhixing
{

// How a sentence of an answer is worded as a point of it. Lengths are in characters.

constexpr qsizetype longestPoint = 45; ///< of what is joined; a sentence may be longer
constexpr qsizetype shortestPoint = 8;

/// Something a reader may be asked for: a modal verb, a figure, a meaning, a condition, a decision.
[[nodiscard]] bool carriesRule(const QString &text);

/// Praise, comparison, an example: said beside the rule.
[[nodiscard]] bool isFiller(QStringView text);

/// Without what leads up to the rule, points at the sentence before, or praises beside it.
[[nodiscard]] QString essenceOf(QString text, const QString &before, const Lexicon &lexicon);

/// Behind a clause that decides something, where another case opens: …应当审查，待问题清楚后，…
/// Nowhere else: half a sentence leaves out who is meant, or when. None if a part stays too long to
/// be told.
[[nodiscard]] QStringList partsOf(const QString &text, const Fact &model);

/// Without what only joins it to the part before.
[[nodiscard]] QString trimmedPart(QString part);

/// 他们的转正 -> 转正, his own is understood: the question names him.
[[nodiscard]] QString withoutOwner(QString text);

} // namespace zhixing
