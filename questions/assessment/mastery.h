// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/mistake_book.h"
#include "assessment/review_log.h"
#include "bank/item.h"

#include <map>
#include <vector>

namespace zhixing
{

/// Different items that were answered, each counted once by its last answer.
struct AnsweredItems {
    int items = 0;
    int right = 0; ///< of which the last answer earned all there was
    bool operator==(const AnsweredItems &) const = default;
};

/// How a topic or a passage is held. Practice and tests are told apart throughout.
struct Mastery {
    QString group; ///< the topic, or the passage's id
    int items = 0; ///< that may be asked
    AnsweredItems practice;
    AnsweredItems tests; ///< finished ones; what was left blank is not answered
    int facts = 0; ///< of these items; items of one fact share a card
    int begun = 0; ///< facts that were practised
    /// Share of the facts the learner is expected to remember: the mean over all `facts` of the
    /// probability of recall, which is 0 for one never practised. Tests do not move it.
    double recall = 0.0;
    bool operator==(const Mastery &) const = default;
};

/// right / items; 0 where nothing was answered.
[[nodiscard]] double shareRight(const AnsweredItems &answered);

/// The probability of recall on a day of each card that was ever reviewed, by the card's id.
[[nodiscard]] std::map<QString, double> recallOn(
    StudyDay day, const std::map<QString, ReviewCard> &cards, const MemoryModel &model);

/// One for each topic of the items, in their order. Answers to other items are left out.
[[nodiscard]] std::vector<Mastery> masteryByTopic(const std::vector<const Item *> &items,
    const std::vector<JudgedAnswer> &answers,
    const std::map<QString, double> &recall);

/// One for each passage the evidence of the items stands in, in their order. An item that rests on
/// two passages counts for both.
[[nodiscard]] std::vector<Mastery> masteryByPassage(const std::vector<const Item *> &items,
    const std::vector<JudgedAnswer> &answers,
    const std::map<QString, double> &recall);

} // namespace zhixing
