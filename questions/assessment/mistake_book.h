// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "assessment/practice.h"

#include <QString>

#include <map>
#include <vector>

namespace zhixing
{

enum class Sitting { Test, Practice };

/// What 错题本 needs to know of one answer.
struct JudgedAnswer {
    QString item;
    Sitting sitting = Sitting::Practice;
    UtcTime at;
    bool correct = false; ///< all there was to earn; a part of it is an error, too
    bool operator==(const JudgedAnswer &) const = default;
};

/// An item that stands in 错题本.
struct Mistake {
    QString item;
    int errors = 0; ///< ever
    int rightInARow = 0; ///< in practice, since the last error
    UtcTime lastError;
    bool operator==(const Mistake &) const = default;
};

/// The answers of a finished attempt; none while it runs. What was left blank or waits for its
/// learner's own mark tells nothing and is left out.
[[nodiscard]] std::vector<JudgedAnswer> judgedAnswers(const Attempt &attempt);
/// Practice in the order in which it was given. Running out of time is an error.
[[nodiscard]] std::vector<JudgedAnswer> judgedAnswers(
    const std::vector<PracticeResponse> &responses);

/// 错题本, computed from all answers whatever their order: an item enters on a wrong answer, in a
/// test or in practice; leaves after `leaveAfter` right ones in a row in practice; comes back on a
/// new error. The newest error first.
[[nodiscard]] std::vector<Mistake> mistakesIn(std::vector<JudgedAnswer> answers, int leaveAfter);

/// Wrong answers to an item, ever.
struct ErrorCount {
    int practice = 0;
    int tests = 0;
    bool operator==(const ErrorCount &) const = default;
};

/// By item; only those with an error.
[[nodiscard]] std::map<QString, ErrorCount> errorsByItem(const std::vector<JudgedAnswer> &answers);

} // namespace zhixing
