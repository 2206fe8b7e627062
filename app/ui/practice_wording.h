// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/review_card.h"
#include "ui/practice_session.h"

#include <QString>

namespace zhixing
{

class PracticeRecords;

/// The words for practice.
namespace wording
{

/// 每日一练, 专项练习, 错题本, 收藏, 挑战答题, 背题.
[[nodiscard]] QString modeName(PracticeSession::Mode mode);
/// When a fact comes up again.
[[nodiscard]] QString comingText(const ReviewCard &card);
/// "答对 8 题，共 10 题".
[[nodiscard]] QString practiceSummary(int right, int answered);
[[nodiscard]] QString challengeSummary(int right, bool missed);
/// Why a round that is taken up again lacks items; empty where it lacks none.
[[nodiscard]] QString leftOutText(int gone, int withheld);
/// What comes next: the rest of today, or what is due tomorrow.
[[nodiscard]] QString outlook(const PracticeRecords &records);

} // namespace wording

} // namespace zhixing
