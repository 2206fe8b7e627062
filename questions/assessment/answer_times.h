// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "assessment/mistake_book.h"
#include "assessment/practice.h"

#include <vector>

namespace zhixing
{

/// The time one answer took: how long its item was open.
struct AnswerTime {
    ItemKind kind = ItemKind::TrueFalse;
    Sitting sitting = Sitting::Practice;
    std::chrono::milliseconds spent {0};
    bool operator==(const AnswerTime &) const = default;
};

/// Of a finished attempt; none while it runs. What was left blank took no time for an answer.
[[nodiscard]] std::vector<AnswerTime> answerTimes(const Attempt &attempt);
/// What ran out of time is left out.
[[nodiscard]] std::vector<AnswerTime> answerTimes(const std::vector<PracticeResponse> &responses);

struct MedianTime {
    int answers = 0;
    std::chrono::milliseconds median {0};
    bool operator==(const MedianTime &) const = default;
};

struct KindTimes {
    ItemKind kind = ItemKind::TrueFalse;
    MedianTime practice;
    MedianTime tests;
    bool operator==(const KindTimes &) const = default;
};

/// The middle one, or the mean of the two in the middle.
[[nodiscard]] MedianTime medianTime(std::vector<std::chrono::milliseconds> times);

/// For each kind that was answered at all, in the order of the kinds.
[[nodiscard]] std::vector<KindTimes> timesByKind(const std::vector<AnswerTime> &times);

} // namespace zhixing
