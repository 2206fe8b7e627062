// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/review_scheduler.h"

#include "assessment/interval_fuzz.h"

#include <algorithm>
#include <utility>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using std::chrono::minutes;

namespace
{

bool areShortSteps(const std::vector<minutes> &steps)
{
    return std::ranges::all_of(
        steps, [](minutes step) { return step > minutes(0) && step < days(1); });
}

minutes hardWait(const std::vector<minutes> &steps)
{
    // Half a minute is rounded up, as ts-fsrs does.
    return steps.size() == 1 ? minutes((steps[0].count() * 3 + 1) / 2)
                             : minutes((steps[0].count() + steps[1].count() + 1) / 2);
}

} // namespace

ReviewScheduler::ReviewScheduler(const MemoryModel &model, SchedulerSettings settings)
    : m_model(model)
    , m_settings(std::move(settings))
{
}

Result<ReviewScheduler> ReviewScheduler::create(
    const MemoryModel &model, SchedulerSettings settings)
{
    // Written so that a value that is not a number fails.
    if (!(settings.retention >= 0.7 && settings.retention <= 0.99)) {
        return fail(ErrorCode::Invalid,
            u"the retention must be from 0.7 to 0.99, not %1"_s.arg(settings.retention));
    }
    if (!areShortSteps(settings.learningSteps) || !areShortSteps(settings.relearningSteps)) {
        return fail(ErrorCode::Invalid, u"a step must be above 0 and below 1440 minutes"_s);
    }
    if (settings.maximumInterval < days(1) || settings.maximumInterval > days(36500)) {
        return fail(ErrorCode::Invalid,
            u"the longest interval must be from 1 to 36500 days, not %1"_s.arg(
                settings.maximumInterval.count()));
    }
    return ReviewScheduler(model, std::move(settings));
}

std::optional<ReviewScheduler::Step> ReviewScheduler::stepAfter(
    const ReviewCard &card, Rating rating) const
{
    if (card.state == CardState::Review) {
        return rating == Rating::Again && !m_settings.relearningSteps.empty()
            ? std::optional(Step {CardState::Relearning, 0, m_settings.relearningSteps[0]})
            : std::nullopt;
    }
    const bool relearning = card.state == CardState::Relearning;
    const std::vector<minutes> &steps
        = relearning ? m_settings.relearningSteps : m_settings.learningSteps;
    if (steps.empty()) {
        return std::nullopt;
    }
    const CardState state = relearning ? CardState::Relearning : CardState::Learning;
    // The list may have become shorter since the card went into it.
    const int place = std::min(card.step, static_cast<int>(steps.size()) - 1);
    switch (rating) {
    case Rating::Again:
        return Step {state, 0, steps[0]};
    case Rating::Hard:
        return Step {state, place, hardWait(steps)};
    case Rating::Good: {
        const auto next = static_cast<std::size_t>(place) + 1;
        return next < steps.size() ? std::optional(Step {state, place + 1, steps[next]})
                                   : std::nullopt;
    }
    case Rating::Easy:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Memory ReviewScheduler::memoryAfter(const ReviewCard &card, Rating rating, days elapsed) const
{
    return card.memory ? m_model.afterReview(*card.memory, elapsed, rating) : m_model.first(rating);
}

/// Before the intervals of the four ratings are ordered.
days ReviewScheduler::ownInterval(const ReviewCard &card, Rating rating, days elapsed) const
{
    const days interval = m_model.interval(memoryAfter(card, rating, elapsed).stability,
        m_settings.retention,
        m_settings.maximumInterval);
    return m_settings.fuzz == Fuzz::Off ? interval
                                        : fuzzedInterval(interval,
                                              elapsed,
                                              m_settings.maximumInterval,
                                              fuzzFraction(card.id, card.reviews + 1));
}

days ReviewScheduler::intervalAfter(const ReviewCard &card, Rating rating, days elapsed) const
{
    const bool leavesSteps
        = card.state != CardState::Review && stepAfter(card, Rating::Again).has_value();
    if (leavesSteps) {
        return ownInterval(card, rating, elapsed);
    }
    // One after the other, as ts-fsrs does: a day between any two ratings.
    days again(0);
    days good = ownInterval(card, Rating::Good, elapsed);
    days hard = std::min(ownInterval(card, Rating::Hard, elapsed), good);
    if (!stepAfter(card, Rating::Again)) {
        again = std::min(ownInterval(card, Rating::Again, elapsed), hard);
        hard = std::max(hard, again + days(1));
    }
    good = std::max(good, hard + days(1));
    const days easy = std::max(ownInterval(card, Rating::Easy, elapsed), good + days(1));
    const std::array ordered {again, hard, good, easy};
    return std::min(ordered[static_cast<std::size_t>(rating) - 1], m_settings.maximumInterval);
}

ReviewCard ReviewScheduler::afterReview(
    const ReviewCard &card, Rating rating, const ReviewMoment &now) const
{
    const days elapsed = daysSinceReview(card, now.day);
    ReviewCard next = card;
    next.memory = memoryAfter(card, rating, elapsed);
    ++next.reviews;
    next.lapses += card.state == CardState::Review && rating == Rating::Again ? 1 : 0;
    next.firstDay = card.firstDay.value_or(now.day);
    next.lastDay = now.day;
    if (const std::optional<Step> step = stepAfter(card, rating)) {
        next.state = step->state;
        next.step = step->place;
        next.interval = days(0);
        next.dueAt = now.at + step->wait;
        next.dueDay = now.day;
    } else {
        next.state = CardState::Review;
        next.step = 0;
        next.interval = intervalAfter(card, rating, elapsed);
        next.dueAt = {};
        next.dueDay = now.day + next.interval;
    }
    return next;
}

ReviewCard ReviewScheduler::rescheduled(ReviewCard card) const
{
    if (card.state == CardState::Review && card.memory && card.lastDay) {
        card.interval = m_model.interval(
            card.memory->stability, m_settings.retention, m_settings.maximumInterval);
        card.dueDay = *card.lastDay + card.interval;
    }
    return card;
}

} // namespace zhixing
