// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/review_scheduler.h"
#include "result.h"

#include <vector>

namespace zhixing
{

/// How many cards come due on each of the next `dayCount` study days by what is scheduled now,
/// today first. What is overdue or in steps counts today; New cards, and what today's answers will
/// bring back, do not.
[[nodiscard]] std::vector<int> forecastDue(
    const std::vector<ReviewCard> &cards, StudyDay today, int dayCount);

struct WorkloadPlan {
    int days = 90; ///< how far to look ahead
    int newCards = 0; ///< begun a day while there are any
    double knownAtFirst = 0.6; ///< share of new cards answered rightly at once, 0 to 1
    bool operator==(const WorkloadPlan &) const = default;
};

/// Expected values. Every answer counts, those in steps too.
struct Workload {
    double retention = 0.0; ///< the setting it belongs to
    std::vector<double> reviews; ///< for each day
    double reviewsPerDay = 0.0; ///< mean of `reviews`
    double lapsesPerDay = 0.0;
    double recalled = 0.0; ///< cards a learner would recall on the day after the last
    bool operator==(const Workload &) const = default;
};

/// What learning by this scheduler will cost, from the cards' own stabilities. Every card is asked
/// on its due day; it is recalled with the probability R its memory has that day, and goes on as
/// Good, or else as Again; short steps are finished with Good on the same day. Both ways are
/// followed, weighted by their probability, so the result is an expectation and needs no random
/// numbers; a way of less than one in a thousand goes on by its likelier end only. (The expectation
/// over the tree of outcomes that open-spaced-repetition/expected-workload computes; the shorter
/// formula, the sum of 1/interval over the cards, overstates the cost as stabilities grow.) Fuzz is
/// left out. A thousand cards over 90 days take some tenths of a second.
[[nodiscard]] Workload expectedWorkload(const std::vector<ReviewCard> &cards,
    const ReviewScheduler &scheduler,
    StudyDay today,
    const WorkloadPlan &plan);

/// The same for several retentions, each as if it had been set all along. Invalid where one of them
/// is out of range.
[[nodiscard]] Result<std::vector<Workload>> compareRetentions(const std::vector<ReviewCard> &cards,
    const ReviewScheduler &scheduler,
    const std::vector<double> &retentions,
    StudyDay today,
    const WorkloadPlan &plan);

} // namespace zhixing
