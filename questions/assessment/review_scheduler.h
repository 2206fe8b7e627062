// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/review_card.h"
#include "result.h"

#include <chrono>
#include <vector>

namespace zhixing
{

/// Are intervals moved a little, so that cards learned together come apart? See interval_fuzz.h.
enum class Fuzz { On, Off };

struct SchedulerSettings {
    double retention = 0.9; ///< probability of recall a card is to have when it is due; 0.7 to 0.99
    /// Waits within the day before a new card goes to intervals of days. Each positive, below a
    /// day.
    std::vector<std::chrono::minutes> learningSteps {
        std::chrono::minutes(1), std::chrono::minutes(10)};
    std::vector<std::chrono::minutes> relearningSteps {std::chrono::minutes(10)};
    std::chrono::days maximumInterval {36500}; ///< at least 1
    Fuzz fuzz = Fuzz::On;
    bool operator==(const SchedulerSettings &) const = default;
};

/// When to ask again: the states and steps of ts-fsrs 5.4 around the memory model.
class ReviewScheduler
{
public:
    /// Invalid where a setting is out of its range.
    [[nodiscard]] static Result<ReviewScheduler> create(
        const MemoryModel &model, SchedulerSettings settings);

    [[nodiscard]] const MemoryModel &model() const
    {
        return m_model;
    }

    [[nodiscard]] const SchedulerSettings &settings() const
    {
        return m_settings;
    }

    /// The card after one more review. Memory changes with every review, steps included.
    ///  - Steps: Again goes back to the first; Hard stays and waits the mean of the first two, or
    ///    half as long again as the only one, in whole minutes; Good goes on, after the last to
    ///    Review; Easy goes to Review. Without steps the first answer does.
    ///  - Review: Again is a lapse and goes to the first relearning step, where there are any.
    ///  - Intervals of days that could follow in Review are ordered: Hard at most a day below Good,
    ///    Good below Easy, and Again below Hard where no step takes it; `maximumInterval` goes
    ///    first.
    [[nodiscard]] ReviewCard afterReview(
        const ReviewCard &card, Rating rating, const ReviewMoment &now) const;

    /// A card in Review with the interval these settings and weights give its memory, without fuzz:
    /// for settings that have changed. Other cards are returned as they are.
    [[nodiscard]] ReviewCard rescheduled(ReviewCard card) const;

private:
    struct Step {
        CardState state;
        int place;
        std::chrono::minutes wait;
    };

    ReviewScheduler(const MemoryModel &model, SchedulerSettings settings);

    [[nodiscard]] std::optional<Step> stepAfter(const ReviewCard &card, Rating rating) const;
    [[nodiscard]] Memory memoryAfter(
        const ReviewCard &card, Rating rating, std::chrono::days elapsed) const;
    [[nodiscard]] std::chrono::days ownInterval(
        const ReviewCard &card, Rating rating, std::chrono::days elapsed) const;
    [[nodiscard]] std::chrono::days intervalAfter(
        const ReviewCard &card, Rating rating, std::chrono::days elapsed) const;

    MemoryModel m_model;
    SchedulerSettings m_settings;
};

} // namespace zhixing
