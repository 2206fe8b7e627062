// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/minutes_store.h"

#include "records/sql.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

MinutesStore::MinutesStore(Database &database)
    : m_database(&database)
{
}

Result<MinutesNotes> MinutesStore::notes(const QString &room) const
{
    MinutesNotes notes;
    const auto read = forEachRow(m_database->connection(),
        uR"(SELECT place, host, recorder, credit_tenths, remark FROM live_minutes
            WHERE room = :room)"_s,
        {{u":room"_s, room}},
        [&](const QSqlQuery &row) -> Result<void> {
            notes = {row.value(0).toString(),
                row.value(1).toString(),
                row.value(2).toString(),
                row.isNull(3) ? std::nullopt : std::optional(row.value(3).toInt()),
                row.value(4).toString()};
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return notes;
}

Result<void> MinutesStore::keepNotes(const QString &room, const MinutesNotes &notes)
{
    return writeSql(m_database->connection(),
        uR"(INSERT INTO live_minutes (room, place, host, recorder, credit_tenths, remark)
            VALUES (:room, :place, :host, :recorder, :credit, :remark)
            ON CONFLICT (room) DO UPDATE SET place = excluded.place, host = excluded.host,
                recorder = excluded.recorder, credit_tenths = excluded.credit_tenths,
                remark = excluded.remark)"_s,
        {{u":room"_s, room},
            {u":place"_s, notes.place.simplified() + u""_s},
            {u":host"_s, notes.host.simplified() + u""_s},
            {u":recorder"_s, notes.recorder.simplified() + u""_s},
            {u":credit"_s, notes.creditTenths ? QVariant(*notes.creditTenths) : QVariant()},
            {u":remark"_s, notes.remark.trimmed() + u""_s}});
}

Result<void> MinutesStore::setLeave(const QString &room, const QString &member, Leave leave)
{
    return writeSql(m_database->connection(),
        u"UPDATE live_member SET excused = :excused WHERE room = :room AND name = :name"_s,
        {{u":excused"_s, leave == Leave::Excused ? 1 : 0},
            {u":room"_s, room},
            {u":name"_s, member}});
}

Result<void> MinutesStore::addMakeup(const QString &room, const QString &attempt)
{
    return writeSql(m_database->connection(),
        u"INSERT INTO live_makeup (attempt, room) VALUES (:attempt, :room)"_s,
        {{u":attempt"_s, attempt}, {u":room"_s, room}});
}

Result<std::vector<Makeup>> MinutesStore::makeups(const QString &room) const
{
    std::vector<Makeup> found;
    const auto read = forEachRow(m_database->connection(),
        uR"(SELECT a.id, a.learner FROM live_makeup m JOIN attempt a ON a.id = m.attempt
            WHERE m.room = :room ORDER BY a.started_ms, a.id)"_s,
        {{u":room"_s, room}},
        [&](const QSqlQuery &row) -> Result<void> {
            found.push_back({row.value(0).toString(), row.value(1).toString()});
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return found;
}

} // namespace zhixing
