// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/assessment/review_samples.h"

#include <utility>

namespace zhixing::test
{

using std::chrono::days;

SchedulerSettings plainSettings()
{
    SchedulerSettings settings;
    settings.fuzz = Fuzz::Off;
    return settings;
}

ReviewScheduler schedulerWith(SchedulerSettings settings, const MemoryModel &model)
{
    return ReviewScheduler::create(model, std::move(settings)).value();
}

ReviewMoment noonOf(int day, std::chrono::milliseconds later)
{
    const StudyDay studyDay {days(day)};
    return {UtcTime(studyDay.time_since_epoch()) + std::chrono::hours(12) + later, studyDay};
}

ReviewCard newCard(const QString &id)
{
    ReviewCard card;
    card.id = id;
    return card;
}

ReviewCard cardInReview(const QString &id, double stability, int lastDay, int dueDay)
{
    ReviewCard card = newCard(id);
    card.state = CardState::Review;
    card.memory = Memory {stability, 5.0};
    card.reviews = 3;
    card.firstDay = StudyDay(days(lastDay - 30));
    card.lastDay = StudyDay(days(lastDay));
    card.interval = days(dueDay - lastDay);
    card.dueDay = StudyDay(days(dueDay));
    return card;
}

CardBook bookOf(const ReviewScheduler &scheduler, const std::vector<ReviewEntry> &log)
{
    CardBook book(scheduler);
    for (const ReviewEntry &entry : log) {
        book.take({entry.card, entry.item, entry.rating, {entry.at, entry.day}});
    }
    return book;
}

Rating ratingOfGrade(int grade)
{
    return static_cast<Rating>(grade);
}

std::vector<double> fsrs5Weights()
{
    return {0.40255,
        1.18385,
        3.173,
        15.69105,
        7.1949,
        0.5345,
        1.4604,
        0.0046,
        1.54575,
        0.1192,
        1.01925,
        1.9395,
        0.11,
        0.29605,
        2.2698,
        0.2315,
        2.9898,
        0.51655,
        0.6621};
}

std::vector<double> leastWeights()
{
    return {0.001,
        0.001,
        0.001,
        0.001,
        1,
        0.001,
        0.001,
        0.001,
        0,
        0,
        0.001,
        0.001,
        0.001,
        0.001,
        0,
        0,
        1,
        0,
        0,
        0,
        0.1};
}

std::vector<double> mostWeights()
{
    return {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8};
}

} // namespace zhixing::test
