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
    readFavourites();
    findMistakes();
    Q_EMIT changed();
}

bool PracticeRecords::isReading() const
{
    return m_workspace.records().isReading();
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

const PracticeTally &PracticeRecords::tally() const
{
    return known().practice.tally;
}

const CardBook &PracticeRecords::book() const
{
    return known().practice.book;
}

std::shared_ptr<const Library> PracticeRecords::sharedLibrary() const
{
    return m_library;
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
    return known().settings;
}

ReviewMoment PracticeRecords::now() const
{
    return reviewMoment(m_workspace.now(), m_workspace.zone());
}

ReviewScheduler PracticeRecords::scheduler() const
{
    return book().scheduler();
}

DailyPlan PracticeRecords::dailyPlan() const
{
    const ReviewMoment moment = now();
    // Practice schedules by days: within one the hour does not matter.
    if (!m_plan || m_planned != moment.day) {
        m_plan
            = planDaily(m_items, book(), moment, {dailyItems - dailyBegun(), settings().newADay});
        m_planned = moment.day;
    }
    return *m_plan;
}

int PracticeRecords::dailyBegun() const
{
    return dailyToday() % dailyItems;
}

int PracticeRecords::dailyToday() const
{
    return tally().dailyOn(now().day);
}

int PracticeRecords::dueTomorrow() const
{
    return dueOn(now().day + std::chrono::days(1), m_items, book());
}

int PracticeRecords::streak() const
{
    std::set<StudyDay> days = known().testDays;
    days.insert(tally().days().begin(), tally().days().end());
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
    m_workspace.records().confirm(response.id, markResponse(confirmed).correct);
    return takeIn(outcome);
}

KeptAnswer PracticeRecords::takeIn(const std::optional<ReviewOutcome> &outcome)
{
    KeptAnswer kept;
    if (outcome) {
        kept.card = outcome->card;
    }
    m_workspace.records().readPracticeOn();
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
    m_workspace.readRecords();
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

void PracticeRecords::readFavourites()
{
    m_favourites.clear();
    if (!store() || learner().isEmpty()) {
        return;
    }
    Result<std::vector<Favourite>> read = store()->favourites(learner());
    if (!read) {
        m_workspace.report(Doing::ReadingRecords, read.error());
        return;
    }
    m_favourites = std::move(*read);
    std::erase_if(
        m_favourites, [this](const Favourite &favourite) { return !item(favourite.item); });
}

void PracticeRecords::findMistakes()
{
    m_plan.reset();
    m_mistakes = tally().mistakes(known().testErrors, settings().leaveAfter);
    std::erase_if(m_mistakes, [this](const Mistake &mistake) { return !item(mistake.item); });
}

const KnownRecords &PracticeRecords::known() const
{
    return m_workspace.records().known();
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
    return reviewCard(
        book().scheduler(), book().card(cardOf(item)), item.id, *rating, response.given);
}

} // namespace zhixing
