// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/minutes_desk.h"

#include "assessment/score.h"
#include "ui/file_places.h"
#include "ui/response_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QDir>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int mostCredit = 240; ///< in tenths: a day and night

MinutesPresence presenceOf(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Present:
        return MinutesPresence::Present;
    case Attendance::Late:
        return MinutesPresence::Late;
    case Attendance::Excused:
        return MinutesPresence::Excused;
    case Attendance::Absent:
        return MinutesPresence::Absent;
    case Attendance::Guest:
        return MinutesPresence::Guest;
    }
    Q_UNREACHABLE();
}

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

MinutesDesk::MinutesDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

QStringList MinutesDesk::rooms() const
{
    QStringList lines;
    for (const RoomSummary &room : m_rooms) {
        lines << tr("%1 · %2 · %3 人")
                     .arg(room.name, wording::momentText(room.created))
                     .arg(room.seats);
    }
    return lines;
}

int MinutesDesk::room() const
{
    const auto found = std::ranges::find(m_rooms, m_roomId, &RoomSummary::id);
    return found == m_rooms.end() ? -1 : static_cast<int>(found - m_rooms.begin());
}

void MinutesDesk::setRoom(int room)
{
    if (room >= 0 && room < std::ssize(m_rooms)) {
        m_roomId = m_rooms[static_cast<std::size_t>(room)].id;
        read();
    }
}

bool MinutesDesk::isShown() const
{
    return m_plan != nullptr;
}

QString MinutesDesk::topic() const
{
    return m_minutes.topic;
}

QString MinutesDesk::when() const
{
    if (!m_plan) {
        return {};
    }
    return tr("%1 至 %2")
        .arg(wording::momentText(m_outcome.from), m_minutes.to.toString(u"HH:mm"_s));
}

QString MinutesDesk::attendance() const
{
    if (!m_plan) {
        return {};
    }
    const auto count = [this](MinutesPresence presence) {
        return static_cast<int>(
            std::ranges::count(m_minutes.people, presence, &MinutesPerson::presence));
    };
    const int late = count(MinutesPresence::Late);
    const int came = count(MinutesPresence::Present) + late;
    QStringList parts;
    if (m_minutes.expected > 0) {
        parts << tr("应到 %1 人").arg(m_minutes.expected);
    }
    parts << (late > 0 ? tr("实到 %1 人（迟到 %2 人）").arg(came).arg(late)
                       : tr("实到 %1 人").arg(came));
    const auto add = [&](MinutesPresence presence, const QString &text) {
        if (count(presence) > 0) {
            parts << text.arg(count(presence));
        }
    };
    add(MinutesPresence::Excused, tr("请假 %1 人"));
    add(MinutesPresence::Absent, tr("缺席 %1 人"));
    add(MinutesPresence::Guest, tr("来宾 %1 人"));
    return parts.join(tr("，"));
}

QString MinutesDesk::results() const
{
    if (!m_minutes.meanScore) {
        return tr("没有个人成绩");
    }
    return tr("平均 %1，合格 %2 人，%3 人有成绩")
        .arg(shareCell(m_minutes.meanScore).text)
        .arg(m_minutes.passed)
        .arg(m_minutes.scored);
}

QString MinutesDesk::place() const
{
    return m_notes.place;
}

QString MinutesDesk::host() const
{
    return m_notes.host;
}

QString MinutesDesk::recorder() const
{
    return m_notes.recorder;
}

QString MinutesDesk::remark() const
{
    return m_notes.remark;
}

int MinutesDesk::credit() const
{
    return m_minutes.creditTenths;
}

QString MinutesDesk::creditWords() const
{
    return tr("%1 学时").arg(m_minutes.creditTenths / 10.0, 0, 'g', 3);
}

bool MinutesDesk::isCreditCounted() const
{
    return !m_notes.creditTenths;
}

MinutesPersonModel *MinutesDesk::people()
{
    return &m_people;
}

MinutesItemModel *MinutesDesk::items()
{
    return &m_items;
}

QString MinutesDesk::folder() const
{
    return m_folder;
}

void MinutesDesk::setFolder(const QString &folder)
{
    if (m_folder != folder) {
        m_folder = folder;
        Q_EMIT changed();
    }
}

const Minutes &MinutesDesk::minutes() const
{
    return m_minutes;
}

template <typename Value>
void MinutesDesk::set(Value &field, const Value &value)
{
    if (m_plan && field != value) {
        field = value;
        keep();
    }
}

void MinutesDesk::setPlace(const QString &place)
{
    set(m_notes.place, QString(place.simplified()));
}

void MinutesDesk::setHost(const QString &host)
{
    set(m_notes.host, QString(host.simplified()));
}

void MinutesDesk::setRecorder(const QString &recorder)
{
    set(m_notes.recorder, QString(recorder.simplified()));
}

void MinutesDesk::setRemark(const QString &remark)
{
    set(m_notes.remark, QString(remark.trimmed()));
}

void MinutesDesk::setCredit(int tenths)
{
    set(m_notes.creditTenths, std::optional(std::clamp(tenths, 0, mostCredit)));
}

void MinutesDesk::keep()
{
    MinutesStore *store = m_workspace.minutes();
    if (store == nullptr) {
        return;
    }
    if (const auto kept = store->keepNotes(m_roomId, m_notes); !kept) {
        m_workspace.report(Doing::HostingRoom, kept.error());
    }
    read();
}

void MinutesDesk::choose(const QString &room)
{
    m_roomId = room;
}

void MinutesDesk::refresh()
{
    RoomStore *store = m_workspace.rooms();
    if (store == nullptr) {
        return;
    }
    auto all = store->all();
    if (!all) {
        m_workspace.report(Doing::ReadingRecords, all.error());
        return;
    }
    m_rooms = std::move(*all);
    std::erase_if(m_rooms, [](const RoomSummary &room) { return !room.isFinished; });
    if (room() < 0) {
        m_roomId = m_rooms.empty() ? QString() : m_rooms.front().id;
    }
    read();
}

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
    m_minutes.creditTenths
        = m_notes.creditTenths.value_or(creditTenths(m_outcome.to - m_outcome.from));
    m_minutes.expected = static_cast<int>(m_plan->roster.size());
    m_minutes.meanScore = m_outcome.meanScore;
    m_minutes.scored = m_outcome.scored;
    m_minutes.passed = m_outcome.passed;
    m_minutes.passMark = form.blueprint.passMark;
    for (const ItemOutcome &item : m_outcome.items) {
        const Item &asked = form.entries[static_cast<std::size_t>(item.entry)].item;
        m_minutes.items.push_back(
            {wording::shownStem(asked), wording::keyWords(asked), item.answered, item.right});
    }
    for (const PersonOutcome &person : m_outcome.people) {
        m_minutes.people.push_back(
            {person.name, presenceOf(person.attendance), person.score, {}, {}});
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

const PersonOutcome *MinutesDesk::outcomeAt(int row) const
{
    const auto &rows = m_people.rows();
    if (row < 0 || row >= std::ssize(rows)) {
        return nullptr;
    }
    const QString &name = rows[static_cast<std::size_t>(row)].name;
    const auto found = std::ranges::find(m_outcome.people, name, &PersonOutcome::name);
    return found == m_outcome.people.end() ? nullptr : &*found;
}

void MinutesDesk::toggleLeave(int row)
{
    const PersonOutcome *person = outcomeAt(row);
    MinutesStore *store = m_workspace.minutes();
    if (person == nullptr || store == nullptr) {
        return;
    }
    const Leave wanted = person->attendance == Attendance::Excused ? Leave::None : Leave::Excused;
    if (const auto done = store->setLeave(m_roomId, person->name, wanted); !done) {
        m_workspace.report(Doing::HostingRoom, done.error());
        return;
    }
    read();
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

void MinutesDesk::save(Format format)
{
    if (!m_plan) {
        return;
    }
    QDir().mkpath(m_folder);
    const QString name
        = tr("支部学习记录-%1-%2")
              .arg(forFile(m_minutes.topic), m_minutes.from.toString(u"yyyyMMdd-HHmm"_s));
    const QString base = QDir(m_folder).filePath(name);
    const ReportDocument document = minutesDocument(m_minutes);
    Result<void> written;
    QString path;
    switch (format) {
    case Format::Pdf:
        path = base + u".pdf"_s;
        written = writeReportPdf(document, path);
        break;
    case Format::Xlsx:
        path = base + u".xlsx"_s;
        written = writeReportXlsx(document, path);
        break;
    case Format::Csv:
        path = base + u".csv"_s;
        written = writeReportCsv(document, path);
        break;
    }
    if (!written) {
        m_workspace.report(Doing::ExportingResults, written.error());
        return;
    }
    Q_EMIT said(tr("已保存到 %1").arg(path));
}

void MinutesDesk::forget()
{
    m_rooms.clear();
    m_roomId.clear();
    read();
}

} // namespace zhixing
