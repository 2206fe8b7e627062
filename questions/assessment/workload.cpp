// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/workload.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace zhixing
{

using std::chrono::days;

namespace
{

/// Follows one card through its possible outcomes.
class OutcomeTree
{
public:
    OutcomeTree(const ReviewScheduler &scheduler,
        StudyDay today,
        const WorkloadPlan &plan,
        Workload &workload)
        : m_scheduler(scheduler)
        , m_today(today)
        , m_plan(plan)
        , m_workload(workload)
    {
    }

    /// `start`: the day on which a New card is begun.
    void follow(const ReviewCard &card, StudyDay start)
    {
        m_paths.push_back({card, start, 1.0});
        while (!m_paths.empty()) {
            const Path path = std::move(m_paths.back());
            m_paths.pop_back();
            step(path);
        }
    }

private:
    struct Path {
        ReviewCard card;
        StudyDay day; ///< of the next review
        double weight;
    };

    void step(const Path &path)
    {
        const StudyDay end = m_today + days(m_plan.days);
        if (path.day >= end) {
            if (path.card.memory) {
                m_workload.recalled += path.weight * recallOn(path.card, end);
            }
            return;
        }
        // In steps: the answer that is still owed is taken to be Good.
        const double recall = isInSteps(path.card) ? 1.0
            : path.card.memory                     ? recallOn(path.card, path.day)
                                                   : m_plan.knownAtFirst;
        constexpr double least = 0.001;
        if (path.weight < least) {
            answer(path, recall >= 0.5 ? Rating::Good : Rating::Again, path.weight);
            return;
        }
        if (recall > 0.0) {
            answer(path, Rating::Good, path.weight * recall);
        }
        if (recall < 1.0) {
            answer(path, Rating::Again, path.weight * (1.0 - recall));
        }
    }

    void answer(const Path &path, Rating rating, double weight)
    {
        const ReviewMoment now {
            UtcTime(path.day.time_since_epoch()), path.day}; // the hour does not matter
        ReviewCard card = m_scheduler.afterReview(path.card, rating, now);
        double answers = 1.0;
        while (isInSteps(card)) {
            card = m_scheduler.afterReview(card, Rating::Good, now);
            answers += 1.0;
        }
        m_workload.reviews[static_cast<std::size_t>((path.day - m_today).count())]
            += weight * answers;
        m_workload.lapsesPerDay += weight * (card.lapses - path.card.lapses);
        const StudyDay due = card.dueDay;
        m_paths.push_back({std::move(card), due, weight});
    }

    [[nodiscard]] double recallOn(const ReviewCard &card, StudyDay day) const
    {
        return m_scheduler.model().retrievability(
            static_cast<double>(daysSinceReview(card, day).count()), card.memory->stability);
    }

    const ReviewScheduler &m_scheduler;
    StudyDay m_today;
    const WorkloadPlan &m_plan;
    Workload &m_workload;
    std::vector<Path> m_paths;
};

Result<ReviewScheduler> withRetention(const ReviewScheduler &scheduler, double retention)
{
    SchedulerSettings settings = scheduler.settings();
    settings.retention = retention;
    settings.fuzz = Fuzz::Off;
    return ReviewScheduler::create(scheduler.model(), std::move(settings));
}

Workload followAll(const std::vector<ReviewCard> &cards,
    const ReviewScheduler &scheduler,
    StudyDay today,
    const WorkloadPlan &plan)
{
    Workload workload;
    workload.retention = scheduler.settings().retention;
    if (plan.days <= 0) {
        return workload;
    }
    workload.reviews.resize(static_cast<std::size_t>(plan.days));
    OutcomeTree tree(scheduler, today, plan, workload);
    int begun = 0;
    for (const ReviewCard &card : cards) {
        if (card.state != CardState::New) {
            tree.follow(card, std::max(card.dueDay, today));
        } else if (plan.newCards > 0) {
            tree.follow(card, today + days(begun++ / plan.newCards));
        }
    }
    workload.reviewsPerDay
        = std::accumulate(workload.reviews.begin(), workload.reviews.end(), 0.0) / plan.days;
    workload.lapsesPerDay /= plan.days;
    return workload;
}

} // namespace

std::vector<int> forecastDue(const std::vector<ReviewCard> &cards, StudyDay today, int dayCount)
{
    std::vector<int> due(static_cast<std::size_t>(std::max(dayCount, 0)));
    for (const ReviewCard &card : cards) {
        if (card.state == CardState::New) {
            continue;
        }
        const auto place = std::max((card.dueDay - today).count(), days::rep(0));
        if (place < dayCount) {
            ++due[static_cast<std::size_t>(place)];
        }
    }
    return due;
}

Workload expectedWorkload(const std::vector<ReviewCard> &cards,
    const ReviewScheduler &scheduler,
    StudyDay today,
    const WorkloadPlan &plan)
{
    const Result<ReviewScheduler> unfuzzed
        = withRetention(scheduler, scheduler.settings().retention);
    Q_ASSERT(unfuzzed.has_value());
    return followAll(cards, *unfuzzed, today, plan);
}

Result<std::vector<Workload>> compareRetentions(const std::vector<ReviewCard> &cards,
    const ReviewScheduler &scheduler,
    const std::vector<double> &retentions,
    StudyDay today,
    const WorkloadPlan &plan)
{
    std::vector<Workload> workloads;
    for (const double retention : retentions) {
        const Result<ReviewScheduler> other = withRetention(scheduler, retention);
        if (!other) {
            return std::unexpected(other.error());
        }
        std::vector<ReviewCard> moved;
        moved.reserve(cards.size());
        for (const ReviewCard &card : cards) {
            moved.push_back(other->rescheduled(card));
        }
        workloads.push_back(followAll(moved, *other, today, plan));
    }
    return workloads;
}

} // namespace zhixing
