// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice_records.h"

#include "assessment/practice_figures.h"
#include "assessment/practice_set.h"
#include "assessment/response_rating.h"
#include "ui/workspace.h"

#include <algorithm>

namespace zhixing
{

namespace
{

std::optional<ReviewEntry> entryOf(const std::optional<ReviewOutcome> &outcome)
{
    return outcome ? std::optional(outcome->entry) : std::nullopt;
}

} // namespace

PracticeRecords::PracticeRecords(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void PracticeRecords::refresh()
{
    readItems();
    readPractice();
    readTests();
    findMistakes();
    Q_EMIT changed();
}

const Bank *PracticeRecords::bank() const
{
    return m_library ? &m_library->bank() : nullptr;
}

const std::vector<const Item *> &PracticeRecords::items() const
{
    return m_items;
}

const Item *PracticeRecords::item(const QString &id) const
{
    return m_byId.value(id, nullptr);
}

const std::vector<PracticeResponse> &PracticeRecords::responses() const
{
    return m_responses;
}

const std::vector<ReviewEntry> &PracticeRecords::reviews() const
{
    return m_reviews;
}

const std::vector<Mistake> &PracticeRecords::mistakes() const
{
    return m_mistakes;
}

const std::vector<Favourite> &PracticeRecords::favourites() const
{
    return m_favourites;
}

std::vector<const Item *> PracticeRecords::favouriteItems() const
{
    std::vector<const Item *> items;
    for (const Favourite &favourite : m_favourites) {
        items.push_back(item(favourite.item));
    }
    return items;
}

bool PracticeRecords::isFavourite(const QString &item) const
{
    return std::ranges::find(m_favourites, item, &Favourite::item) != m_favourites.end();
}

const PracticeSettings &PracticeRecords::settings() const
{
    return m_settings;
}

ReviewMoment PracticeRecords::now() const
{
    return reviewMoment(m_workspace.now(), m_workspace.zone());
}

ReviewScheduler PracticeRecords::scheduler() const
{
    return practiceScheduler(m_settings.retention);
}

DailyPlan PracticeRecords::dailyPlan() const
{
    return planDaily(
        m_items, m_reviews, scheduler(), now(), {dailyItems - dailyBegun(), m_settings.newADay});
}

int PracticeRecords::dailyBegun() const
{
    return dailyToday() % dailyItems;
}

int PracticeRecords::dailyToday() const
{
    const StudyDay today = now().day;
    return static_cast<int>(
        std::ranges::count_if(m_responses, [today](const PracticeResponse &response) {
            return response.mode == PracticeMode::Daily && response.given.day == today;
        }));
}

int PracticeRecords::dueTomorrow() const
{
    return dueOn(now().day + std::chrono::days(1), m_items, m_reviews, scheduler());
}

int PracticeRecords::streak() const
{
    std::set<StudyDay> days = m_testDays;
    for (const PracticeResponse &response : m_responses) {
        days.insert(response.given.day);
    }
    return studyStreak(days, now().day);
}

std::optional<KeptAnswer> PracticeRecords::keep(const PracticeResponse &response)
{
    const std::optional<ReviewOutcome> outcome = outcomeOf(response);
    const Result<void> kept = store()->keep(response, entryOf(outcome));
    if (!kept) {
        m_workspace.report(Doing::SavingAnswer, kept.error());
        return std::nullopt;
    }
    m_responses.push_back(response);
    return takeIn(outcome);
}

std::optional<KeptAnswer> PracticeRecords::confirm(
    const PracticeResponse &response, const std::set<int> &points)
{
    PracticeResponse confirmed = response;
    confirmed.confirmed = points;
    const std::optional<ReviewOutcome> outcome = outcomeOf(confirmed);
    const Result<void> kept
        = store()->confirm(response.id, points, m_workspace.now(), entryOf(outcome));
    if (!kept) {
        m_workspace.report(Doing::SavingAnswer, kept.error());
        return std::nullopt;
    }
    const auto stored = std::ranges::find(m_responses, response.id, &PracticeResponse::id);
    if (stored != m_responses.end()) {
        *stored = confirmed;
    }
    return takeIn(outcome);
}

KeptAnswer PracticeRecords::takeIn(const std::optional<ReviewOutcome> &outcome)
{
    KeptAnswer kept;
    if (outcome) {
        m_reviews.push_back(outcome->entry);
        kept.card = outcome->card;
    }
    findMistakes();
    Q_EMIT changed();
    return kept;
}

bool PracticeRecords::markFavourite(const QString &item, FavouriteEvent event)
{
    return writeFavourite({item, m_workspace.now()}, event, m_workspace.now());
}

bool PracticeRecords::restoreFavourite(const Favourite &favourite)
{
    return writeFavourite(favourite, FavouriteEvent::Added, favourite.since);
}

bool PracticeRecords::writeFavourite(const Favourite &favourite, FavouriteEvent event, UtcTime at)
{
    const Result<void> kept = store()->markFavourite(learner(), favourite.item, event, at);
    if (!kept) {
        m_workspace.report(Doing::SavingAnswer, kept.error());
        return false;
    }
    std::erase_if(
        m_favourites, [&](const Favourite &known) { return known.item == favourite.item; });
    if (event == FavouriteEvent::Added) {
        const auto place = std::ranges::find_if(
            m_favourites, [at](const Favourite &known) { return known.since <= at; });
        m_favourites.insert(place, favourite);
    }
    Q_EMIT changed();
    return true;
}

bool PracticeRecords::setSettings(const PracticeSettings &settings)
{
    if (!store() || learner().isEmpty()) {
        return false;
    }
    const Result<void> kept = store()->setSettings(learner(), settings);
    if (!kept) {
        m_workspace.report(Doing::SavingAnswer, kept.error());
        return false;
    }
    m_settings = settings;
    findMistakes();
    Q_EMIT changed();
    return true;
}

PracticeStore *PracticeRecords::store() const
{
    return m_workspace.practice();
}

QString PracticeRecords::learner() const
{
    return m_workspace.learner() ? m_workspace.learner()->id : QString();
}

void PracticeRecords::readItems()
{
    m_library = m_workspace.sharedLibrary();
    m_items = m_library ? askableItems(m_library->bank()) : std::vector<const Item *>();
    m_byId.clear();
    for (const Item *item : m_items) {
        m_byId.insert(item->id, item);
    }
}

template <typename T>
void PracticeRecords::take(T &value, Result<T> read)
{
    if (!read) {
        m_workspace.report(Doing::ReadingRecords, read.error());
        value = T();
        return;
    }
    value = std::move(*read);
}

void PracticeRecords::readPractice()
{
    m_responses.clear();
    m_reviews.clear();
    m_favourites.clear();
    m_settings = {};
    if (!store() || learner().isEmpty()) {
        return;
    }
    take(m_responses, store()->responses(learner()));
    take(m_reviews, store()->reviews(learner()));
    take(m_favourites, store()->favourites(learner()));
    std::erase_if(
        m_favourites, [this](const Favourite &favourite) { return !item(favourite.item); });
    take(m_settings, store()->settings(learner()));
}

void PracticeRecords::readTests()
{
    m_testAnswers.clear();
    m_testDays.clear();
    if (!m_workspace.attempts() || learner().isEmpty()) {
        return;
    }
    std::vector<SummarizedAttempt> attempts;
    take(attempts, m_workspace.attempts()->loadAll({learner(), {}}));
    for (const SummarizedAttempt &taken : attempts) {
        const std::vector<JudgedAnswer> answers = judgedAnswers(taken.attempt);
        m_testAnswers.insert(m_testAnswers.end(), answers.begin(), answers.end());
        if (taken.attempt.finishedAt) {
            m_testDays.insert(studyDayAt(*taken.attempt.finishedAt, m_workspace.zone()));
        }
    }
}

void PracticeRecords::findMistakes()
{
    std::vector<JudgedAnswer> answers = judgedAnswers(m_responses);
    answers.insert(answers.end(), m_testAnswers.begin(), m_testAnswers.end());
    m_mistakes = mistakesIn(std::move(answers), m_settings.leaveAfter);
    std::erase_if(m_mistakes, [this](const Mistake &mistake) { return !item(mistake.item); });
}

std::optional<ReviewOutcome> PracticeRecords::outcomeOf(const PracticeResponse &response) const
{
    const Item &item = response.entry.item;
    RatedResponse rated;
    rated.kind = item.kind;
    rated.mark = markResponse(response);
    rated.spent = response.spent;
    const std::optional<Rating> rating = ratingOf(rated);
    if (!rating) {
        return std::nullopt;
    }
    const ReviewScheduler way = scheduler();
    const ReviewCard card = replay(way, cardOf(item), m_reviews);
    return reviewCard(way, card, item.id, *rating, response.given);
}

} // namespace zhixing
