// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/response_rating.h"

#include <algorithm>

namespace zhixing
{

namespace
{

/// The share of an item from which on a part of the answer counts as recalled. Half the pairs of a
/// 排序 stand in order by chance, and one pair of a 连线 of three to five is right by chance.
double shareOfRecall(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Ordering:
        return 0.75;
    case ItemKind::Matching:
        return 0.6;
    default:
        return 0.5;
    }
}

bool isRecalledInPart(const RatedResponse &response)
{
    // A share of 3/5 is reached by three of five, whatever the last bit of the quotient says.
    constexpr double rounding = 1e-9;
    const Mark &mark = response.mark;
    return mark.nearMiss != NearMiss::None
        || (mark.possible > 0.0
            && mark.earned / mark.possible + rounding >= shareOfRecall(response.kind));
}

} // namespace

std::optional<Rating> ratingOf(const RatedResponse &response)
{
    if (response.mark.pending) {
        return std::nullopt;
    }
    const bool hinted = response.hint == Hint::Taken;
    if (!response.mark.answered) {
        return Rating::Again;
    }
    if (!response.mark.correct) {
        return isRecalledInPart(response) && !hinted ? Rating::Hard : Rating::Again;
    }
    if (hinted) {
        return Rating::Hard;
    }
    const bool isEasy = response.familiarity == Familiarity::WellKnown && response.quick
        && response.spent < *response.quick;
    return isEasy ? Rating::Easy : Rating::Good;
}

std::optional<std::chrono::milliseconds> quickTime(std::vector<std::chrono::milliseconds> times)
{
    constexpr std::size_t enough = 8;
    if (times.size() < enough) {
        return std::nullopt;
    }
    const auto rank = static_cast<std::ptrdiff_t>((times.size() + 3) / 4 - 1);
    std::nth_element(times.begin(), times.begin() + rank, times.end());
    return times[static_cast<std::size_t>(rank)];
}

} // namespace zhixing
