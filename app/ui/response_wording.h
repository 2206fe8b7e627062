// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "assessment/score.h"

#include <QString>

namespace zhixing
{

/// The words for options, answers and how they are marked, made once for the window and the
/// terminal.
namespace wording
{

/// The option ids in the order they are shown; true/false items may bring none of their own.
[[nodiscard]] QStringList shownOptions(const FormEntry &entry);
/// 连线: the ids of the right-hand members in the order they are shown.
[[nodiscard]] QStringList shownTargets(const FormEntry &entry);
[[nodiscard]] QString optionText(const Item &item, const QString &optionId);
[[nodiscard]] QString targetText(const Item &item, const QString &targetId);
/// An answer or a key on one line as people write it: "B", "A、C", 正确, words typed, members one
/// after the other, pairs as "1–B", points.
[[nodiscard]] QString answerText(const FormEntry &entry, const QStringList &answer);
/// The key in words, without letters: for a page that shows no options.
[[nodiscard]] QString keyWords(const Item &item);
/// How the kind is credited, one sentence; empty where it is simply right or wrong.
[[nodiscard]] QString creditRule(ItemKind kind, const MarkingRules &rules);
/// 答对, 部分得分, 差一点, 答错, 待自评, 未答.
[[nodiscard]] QString verdict(const Mark &mark);
/// What was amiss with an answer that came close; empty for none.
[[nodiscard]] QString nearMissText(NearMiss nearMiss);
/// "0.5": what one response earned, at most two decimals.
[[nodiscard]] QString earnedText(double earned);

} // namespace wording

} // namespace zhixing
