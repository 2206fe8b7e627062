// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/progress_report.h"

#include "assessment/daily_plan.h"
#include "assessment/practice_set.h"
#include "assessment/workload.h"

#include <algorithm>

namespace zhixing
{

namespace
{

template <typename T>
void append(std::vector<T> &to, const std::vector<T> &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

/// The cards of what may be asked.
std::vector<ReviewCard> cardsOf(
    const std::vector<const Item *> &items, const std::map<QString, ReviewCard> &known)
{
    std::map<QString, ReviewCard> asked;
    for (const Item *item : items) {
        const auto card = known.find(cardOf(*item));
        if (card != known.end()) {
            asked.insert(*card);
        }
    }
    std::vector<ReviewCard> cards;
    for (const auto &[id, card] : asked) {
        cards.push_back(card);
    }
    return cards;
}

} // namespace

Result<LearnerRecords> readLearnerRecords(
    Database &database, const QString &learner, const QTimeZone &zone)
{
    LearnerRecords records;
    const PracticeStore practice(database);
    const auto read = practice.forEachResponse(learner, [&records](PracticeResponse response) {
        ++records.practised;
        ++records.days[response.given.day].practised;
        const std::vector responses {std::move(response)};
        append(records.answers, judgedAnswers(responses));
        append(records.times, answerTimes(responses));
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    auto reviews = practice.reviews(learner);
    if (!reviews) {
        return std::unexpected(reviews.error());
    }
    records.reviews = std::move(*reviews);
    const auto settings = practice.settings(learner);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    records.settings = *settings;
    const auto tested
        = AttemptStore(database).forEach({learner, {}}, [&](const SummarizedAttempt &taken) {
              append(records.answers, judgedAnswers(taken.attempt));
              append(records.times, answerTimes(taken.attempt));
              if (taken.attempt.finishedAt) {
                  records.days[studyDayAt(*taken.attempt.finishedAt, zone)].tested
                      += taken.summary.total.answered;
                  records.finished.push_back(taken.summary);
              }
          });
    if (!tested) {
        return std::unexpected(tested.error());
    }
    std::ranges::stable_sort(
        records.finished, {}, [](const AttemptSummary &test) { return *test.finishedAt; });
    return records;
}

ProgressFigures progressFigures(
    const LearnerRecords &records, const Bank &bank, const ReviewMoment &now)
{
    const ReviewScheduler scheduler = practiceScheduler(records.settings.retention);
    const std::vector<const Item *> items = askableItems(bank);
    const std::map<QString, ReviewCard> cards = replayAll(scheduler, records.reviews);
    const std::map<QString, double> recall = recallOn(now.day, cards, scheduler.model());
    ProgressFigures figures;
    figures.topics = masteryByTopic(items, records.answers, recall);
    figures.passages = masteryByPassage(items, records.answers, recall);
    figures.calendar = studyCalendar(records.days, now.day, ProgressFigures::calendarWeeks);
    figures.due = forecastDue(cardsOf(items, cards), now.day, ProgressFigures::forecastDays);
    figures.retention = checkRetention(records.reviews, scheduler.model());
    figures.scores = records.finished;
    figures.times = timesByKind(records.times);
    figures.practised = records.practised;
    return figures;
}

} // namespace zhixing
