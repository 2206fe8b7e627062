// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the records tell of a meeting, and making up for it: the other half of MinutesDesk.

#include "assessment/score.h"
#include "ui/minutes_desk.h"
#include "ui/response_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

bool isOver(const Attempt &attempt)
{
    return attempt.status == AttemptStatus::Submitted || attempt.status == AttemptStatus::TimedOut;
}

/// In Chinese whatever the language of the window: it is kept in the records.
QString makeupName(const QString &blueprintName)
{
    return u"补测：%1"_s.arg(blueprintName);
}

} // namespace

QDateTime MinutesDesk::wallClock(UtcTime time) const
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), m_workspace.zone());
}

void MinutesDesk::read()
{
    m_plan.reset();
    m_minutes = {};
    m_outcome = {};
    m_notes = {};
    if (m_workspace.rooms() != nullptr && !m_roomId.isEmpty()) {
        if (const auto loaded = load(); !loaded) {
            m_workspace.report(Doing::ReadingRecords, loaded.error());
        }
    }
    m_people.show(m_minutes.people);
    m_items.show(m_minutes.items);
    m_standings.setRows(m_outcome.standings);
    Q_EMIT changed();
}

Result<void> MinutesDesk::load()
{
    auto plan = m_workspace.rooms()->load(m_roomId);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    const auto events = m_workspace.rooms()->events(m_roomId);
    if (!events) {
        return std::unexpected(events.error());
    }
    const auto notes = m_workspace.minutes()->notes(m_roomId);
    if (!notes) {
        return std::unexpected(notes.error());
    }
    const auto shared = std::make_shared<const RoomPlan>(std::move(*plan));
    auto outcome = outcomeOf(shared, *events);
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    m_plan = shared;
    m_outcome = std::move(*outcome);
    m_notes = *notes;
    fillIn();
    return readMakeups();
}

void MinutesDesk::fillIn()
{
    const Form &form = m_plan->form;
    m_minutes.topic = form.blueprint.name;
    m_minutes.branch = m_plan->branch;
    m_minutes.from = wallClock(m_outcome.from);
    m_minutes.to = wallClock(m_outcome.to);
    m_minutes.place = m_notes.place;
    m_minutes.host = m_notes.host;
    m_minutes.recorder = m_notes.recorder;
    m_minutes.remark = m_notes.remark;
    m_minutes.creditTenths = m_notes.creditTenths.value_or(creditTenths(m_outcome.active));
    m_minutes.expected = static_cast<int>(m_plan->roster.size());
    m_minutes.isByName = m_outcome.isByName;
    m_minutes.counted = m_outcome.counted;
    m_minutes.meanScore = m_outcome.meanScore;
    m_minutes.scored = m_outcome.scored;
    m_minutes.passed = m_outcome.passed;
    m_minutes.passMark = form.blueprint.passMark;
    for (const ItemOutcome &item : m_outcome.items) {
        const Item &asked = form.entries[static_cast<std::size_t>(item.entry)].item;
        m_minutes.items.push_back(
            {wording::shownStem(asked), wording::keyWords(asked), item.answered, item.right});
    }
    m_minutes.isInTeams = !m_plan->settings.teams.isEmpty();
    for (const Standing &standing : m_outcome.standings) {
        m_minutes.standings.push_back(
            {standing.rank, standing.name, standing.right, standing.points});
    }
    for (const PersonOutcome &person : m_outcome.people) {
        m_minutes.people.push_back({person.name, person.attendance, person.score, {}, {}});
    }
}

Result<void> MinutesDesk::readMakeups()
{
    const auto made = m_workspace.minutes()->makeups(m_roomId);
    if (!made) {
        return std::unexpected(made.error());
    }
    for (const Makeup &one : *made) {
        const auto attempt = m_workspace.attempts()->load(one.attempt);
        if (!attempt || !isOver(*attempt)) {
            continue;
        }
        for (std::size_t place = 0; place < m_outcome.people.size(); ++place) {
            if (m_outcome.people[place].learner == one.learner && !one.learner.isEmpty()) {
                // The last one counts.
                const Score score = scoreAttempt(*attempt);
                const Tally &total = score.total;
                m_minutes.people[place].makeup
                    = total.possible > 0.0 ? total.earned / total.possible : 0.0;
                m_minutes.people[place].makeupDay = wallClock(attempt->startedAt).date();
            }
        }
    }
    return {};
}

std::optional<Attempt> MinutesDesk::openMakeup(const QString &learner) const
{
    const auto made = m_workspace.minutes()->makeups(m_roomId);
    if (!made) {
        return std::nullopt;
    }
    for (const Makeup &one : *made) {
        auto attempt = m_workspace.attempts()->load(one.attempt);
        if (one.learner == learner && attempt && !isOver(*attempt)) {
            return std::move(*attempt);
        }
    }
    return std::nullopt;
}

bool MinutesDesk::makeUp(int row)
{
    const PersonOutcome *person = outcomeAt(row);
    if (person == nullptr || !m_plan || m_workspace.learners() == nullptr) {
        return false;
    }
    const QString name = person->name;
    QString id = person->learner;
    if (id.isEmpty()) {
        const auto learner = m_workspace.learners()->enroll(
            name, m_plan->branch, m_workspace.now().time_since_epoch().count());
        if (!learner) {
            m_workspace.report(Doing::ChangingLearners, learner.error());
            return false;
        }
        id = learner->id;
    }
    const auto pin = m_workspace.learners()->hasPin(id);
    const bool isAtWork = m_workspace.learner() && m_workspace.learner()->id == id;
    if (!isAtWork && pin && *pin) {
        Q_EMIT said(tr("%1 设了 PIN：请先在“学员”里进入，再来这里补测。").arg(name));
        return false;
    }
    if (!isAtWork && !m_workspace.admit(id)) {
        return false;
    }
    if (const auto begun = openMakeup(id)) {
        Q_EMIT makeupBegun(*begun);
        return true;
    }
    // What was asked, and nothing else.
    Form form = m_plan->form;
    form.blueprint.name = makeupName(form.blueprint.name);
    std::vector<FormEntry> asked;
    for (const ItemOutcome &item : m_outcome.items) {
        asked.push_back(form.entries[static_cast<std::size_t>(item.entry)]);
    }
    if (!asked.empty()) {
        form.entries = std::move(asked);
        form.blueprint.rows.clear();
        for (const FormEntry &entry : form.entries) {
            auto &rows = form.blueprint.rows;
            if (rows.empty() || rows.back().kind != entry.item.kind) {
                rows.push_back({entry.item.kind, std::nullopt, 0});
            }
            ++rows.back().count;
        }
    }
    const Attempt attempt = startAttempt(
        QUuid::createUuid().toString(QUuid::WithoutBraces), id, form, m_workspace.now());
    if (const auto begun = m_workspace.attempts()->begin(attempt); !begun) {
        m_workspace.report(Doing::SavingAnswer, begun.error());
        return false;
    }
    if (const auto noted = m_workspace.minutes()->addMakeup(m_roomId, attempt.id); !noted) {
        m_workspace.report(Doing::SavingAnswer, noted.error());
    }
    Q_EMIT makeupBegun(attempt);
    return true;
}

} // namespace zhixing
