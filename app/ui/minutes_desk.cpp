// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/minutes_desk.h"

#include "ui/file_places.h"
#include "ui/hands_saving.h"
#include "ui/live_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int mostCredit = 240; ///< in tenths: a day and night

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
        lines << wording::roomText(room);
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
    return m_plan ? attendanceText(m_minutes) : QString();
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
    return creditText(m_minutes.creditTenths);
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

LiveStandingModel *MinutesDesk::standings()
{
    return &m_standings;
}

bool MinutesDesk::isInTeams() const
{
    return m_minutes.isInTeams;
}

bool MinutesDesk::isByHands() const
{
    return m_plan && m_plan->settings.way == RoomWay::Hands;
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

void MinutesDesk::saveHands(Format format)
{
    if (!isByHands()) {
        return;
    }
    const auto record = readHands(m_workspace, m_roomId);
    if (!record) {
        m_workspace.report(Doing::ReadingRecords, record.error());
        return;
    }
    const auto path = zhixing::saveHands(
        *record, m_folder, format == Format::Csv ? HandsFormat::Csv : HandsFormat::Xlsx);
    if (!path) {
        m_workspace.report(Doing::ExportingResults, path.error());
        return;
    }
    Q_EMIT said(tr("已保存到 %1").arg(*path));
}

void MinutesDesk::forget()
{
    m_rooms.clear();
    m_roomId.clear();
    read();
}

} // namespace zhixing
