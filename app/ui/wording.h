// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "assessment/score.h"
#include "bank/bank.h"

#include <QString>

#include <chrono>

namespace zhixing
{

/// The words for kinds, times and scores, made once for the window and the terminal.
namespace wording
{

[[nodiscard]] QString kindName(ItemKind kind);
/// "A" for 0.
[[nodiscard]] QString letter(int index);
/// "08:05", "1:02:03": for a running timer, rounded up so that 0 means over.
[[nodiscard]] QString clockText(std::chrono::milliseconds left);
/// "12 分 5 秒".
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);
/// "20 分钟" or 不限时.
[[nodiscard]] QString limitText(const std::optional<std::chrono::milliseconds> &limit);
/// Local time, "2026-03-01 19:30".
[[nodiscard]] QString momentText(UtcTime moment);
/// Out of a hundred, rounded down so that a pass mark that was missed never looks reached.
[[nodiscard]] int points(const Tally &tally);
/// What the score means, in one sentence.
[[nodiscard]] QString meaning(const Score &score, double passMark);
/// The small line above an excerpt: date, then occasion.
[[nodiscard]] QString sealLine(const Passage &passage);
/// A stem as it is shown: the room between brackets never breaks over two lines.
[[nodiscard]] QString shownStem(const Item &item);
/// The heading of a passage, or its beginning where it has none.
[[nodiscard]] QString passageTitle(const Passage &passage);
/// 问答, 摘录, 记事.
[[nodiscard]] QString passageKindName(PassageKind kind);
/// Article and date: where a passage stands.
[[nodiscard]] QString placeOf(const Passage &passage);
/// The line under a quotation: when and where it was said, which article of which document has it.
[[nodiscard]] QString citation(const Passage &passage, const QString &documentTitle);

} // namespace wording

} // namespace zhixing
