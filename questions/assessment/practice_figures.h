// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/practice.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace zhixing
{

/// Study days in a row up to today; up to yesterday where today has nothing yet.
[[nodiscard]] int studyStreak(const std::set<StudyDay> &days, StudyDay today);

struct TopicShare {
    QString topic;
    int items = 0; ///< items of the topic that were practised
    int right = 0; ///< of which the last answer was right
    bool operator==(const TopicShare &) const = default;
};

/// The topic with the smallest share right, each item by its last answer in practice. Unset while
/// no topic with an error has three items practised: fewer tell too little.
[[nodiscard]] std::optional<TopicShare> weakestTopic(
    const std::vector<PracticeResponse> &responses);

/// The same from what each topic comes to.
[[nodiscard]] std::optional<TopicShare> weakestOf(const std::map<QString, TopicShare> &topics);

/// The most right answers in a row that a challenge came to.
[[nodiscard]] int bestChallenge(const std::vector<PracticeResponse> &responses);

} // namespace zhixing
