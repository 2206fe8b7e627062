// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "assessment/score.h"

namespace zhixing
{

/// What an exported table says of an item and its response. In Chinese whatever the language of the
/// window: tables from several computers are put together.

[[nodiscard]] QString kindInWords(ItemKind kind);
/// One option a line as the learner saw them, "B. 两班"; of 连线 the left members, then the right.
[[nodiscard]] QString optionsInWords(const FormEntry &entry);
/// An answer or a key: options with their letters, members in order, pairs, points, words typed.
[[nodiscard]] QString answerInWords(const FormEntry &entry, const QStringList &answer);
/// 答对, 部分得分, 差一点, 答错, 未答, 待自评, or what the learner found: 自评 2/3.
[[nodiscard]] QString verdictInWords(const Item &item, const EntryState &state, const Mark &mark);
/// How the kind is credited under these rules; empty where it is right or wrong.
[[nodiscard]] QString ruleInWords(ItemKind kind, const MarkingRules &rules);

} // namespace zhixing
