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

std::map<StudyDay, DayAnswers> answersByDay(const LearnerRecords &records, const QTimeZone &zone)
{
    std::map<StudyDay, DayAnswers> days;
    for (const PracticeResponse &response : records.responses) {
        ++days[response.given.day].practised;
    }
    for (const auto &[summary, attempt] : records.attempts) {
        if (attempt.finishedAt) {
            days[studyDayAt(*attempt.finishedAt, zone)].tested += summary.total.answered;
        }
    }
    return days;
}

std::vector<JudgedAnswer> allAnswers(const LearnerRecords &records)
{
    std::vector<JudgedAnswer> answers = judgedAnswers(records.responses);
    for (const SummarizedAttempt &taken : records.attempts) {
        const std::vector<JudgedAnswer> tested = judgedAnswers(taken.attempt);
        answers.insert(answers.end(), tested.begin(), tested.end());
    }
    return answers;
}

std::vector<AnswerTime> allTimes(const LearnerRecords &records)
{
    std::vector<AnswerTime> times = answerTimes(records.responses);
    for (const SummarizedAttempt &taken : records.attempts) {
        const std::vector<AnswerTime> tested = answerTimes(taken.attempt);
        times.insert(times.end(), tested.begin(), tested.end());
    }
    return times;
}

std::vector<AttemptSummary> finishedTests(const LearnerRecords &records)
{
    std::vector<AttemptSummary> finished;
    for (const SummarizedAttempt &taken : records.attempts) {
        if (taken.summary.finishedAt) {
            finished.push_back(taken.summary);
        }
    }
    std::ranges::stable_sort(
        finished, {}, [](const AttemptSummary &test) { return *test.finishedAt; });
    return finished;
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

Result<LearnerRecords> readLearnerRecords(Database &database, const QString &learner)
{
    const PracticeStore practice(database);
    auto responses = practice.responses(learner);
    if (!responses) {
        return std::unexpected(responses.error());
    }
    auto reviews = practice.reviews(learner);
    if (!reviews) {
        return std::unexpected(reviews.error());
    }
    const auto settings = practice.settings(learner);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    auto attempts = AttemptStore(database).loadAll({learner, {}});
    if (!attempts) {
        return std::unexpected(attempts.error());
    }
    return LearnerRecords {
        std::move(*responses), std::move(*reviews), *settings, std::move(*attempts)};
}

ProgressFigures progressFigures(
    const LearnerRecords &records, const Bank &bank, const ReviewMoment &now, const QTimeZone &zone)
{
    const ReviewScheduler scheduler = practiceScheduler(records.settings.retention);
    const std::vector<const Item *> items = askableItems(bank);
    const std::map<QString, ReviewCard> cards = replayAll(scheduler, records.reviews);
    const std::map<QString, double> recall = recallOn(now.day, cards, scheduler.model());
    const std::vector<JudgedAnswer> answers = allAnswers(records);
    ProgressFigures figures;
    figures.topics = masteryByTopic(items, answers, recall);
    figures.passages = masteryByPassage(items, answers, recall);
    figures.calendar
        = studyCalendar(answersByDay(records, zone), now.day, ProgressFigures::calendarWeeks);
    figures.due = forecastDue(cardsOf(items, cards), now.day, ProgressFigures::forecastDays);
    figures.retention = checkRetention(records.reviews, scheduler.model());
    figures.scores = finishedTests(records);
    figures.times = timesByKind(allTimes(records));
    figures.practised = static_cast<int>(records.responses.size());
    return figures;
}

} // namespace zhixing
