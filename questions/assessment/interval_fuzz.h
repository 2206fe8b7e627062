// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace zhixing
{

/// Whole days from `least` to `most`, both included.
struct IntervalRange {
    std::chrono::days least {0};
    std::chrono::days most {0};
    bool operator==(const IntervalRange &) const = default;
};

/// What an interval may be moved to, so that cards learned together do not come due together
/// (ts-fsrs and Anki: 1 day and 15 % of the days from 2.5 to 7, 10 % of those to 20, 5 % of the
/// rest, to either side). An interval longer than `elapsed` stays longer. One below 2.5 days is not
/// moved.
[[nodiscard]] IntervalRange fuzzRange(
    std::chrono::days interval, std::chrono::days elapsed, std::chrono::days maximum);

/// The interval moved within its range: `fraction`, from 0 to below 1, says where to. A longer
/// interval never ends before a shorter one with the same fraction.
[[nodiscard]] std::chrono::days fuzzedInterval(std::chrono::days interval,
    std::chrono::days elapsed,
    std::chrono::days maximum,
    double fraction);

/// From 0 to below 1, the same wherever and whenever it is asked: a digest of the card's id and the
/// number of its reviews. Replaying a log gives the same due days.
[[nodiscard]] double fuzzFraction(const QString &card, int reviews);

} // namespace zhixing
