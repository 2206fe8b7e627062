// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading rooms back: the other half of RoomStore.

#include "records/attempt_rows.h"
#include "records/room_rows.h"
#include "records/room_store.h"
#include "records/sql.h"
#include "records/wording_rows.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

std::unexpected<Error> damaged(const QString &what, const QString &room, const QString &file)
{
    return fail(
        ErrorCode::Damaged, u"%1 of the live room %2 cannot be read"_s.arg(what, room), file);
}

Result<RoomPlan> planHeadOf(const QSqlQuery &row, const QString &file)
{
    RoomPlan plan;
    int column = 0;
    const auto next = [&] {
        return row.value(column++);
    };
    plan.id = next().toString();
    plan.code = next().toString();
    plan.branch = next().toString();
    plan.form.id = next().toString();
    plan.form.seed = next().toString().toULongLong();
    Blueprint &blueprint = plan.form.blueprint;
    blueprint.name = next().toString();
    blueprint.passMark = next().toDouble();
    const auto choices = multipleChoiceCreditFromString(next().toString());
    const auto ordering = orderingCreditFromString(next().toString());
    RoomSettings &settings = plan.settings;
    settings.itemTime = milliseconds(next().toLongLong());
    settings.latencyForgiven = milliseconds(next().toLongLong());
    settings.speedBonus = next().toDouble();
    settings.seats = next().toInt();
    const auto guests = roomGuestsFromString(next().toString());
    const auto order = roomOrderFromString(next().toString());
    const auto ranking = roomRankingFromString(next().toString());
    const auto teams = fromJsonArray(next().toString());
    plan.created = fromMs(next().toLongLong());
    const auto way = roomWayFromString(next().toString());
    const auto teaming = roomTeamingFromString(next().toString());
    settings.buzzing.reading = milliseconds(next().toLongLong());
    settings.buzzing.lockout = milliseconds(next().toLongLong());
    settings.buzzing.answering = milliseconds(next().toLongLong());
    const auto cost = buzzerCostFromString(next().toString());
    const auto after = buzzerAfterFromString(next().toString());
    const auto early = buzzerEarlyFromString(next().toString());
    const bool isPlayable = teaming && cost && after && early;
    if (!choices || !ordering || !guests || !order || !ranking || !teams || !way || !isPlayable) {
        return damaged(u"a setting"_s, plan.id, file);
    }
    blueprint.marking = {*choices, *ordering};
    settings.guests = *guests;
    settings.order = *order;
    settings.ranking = *ranking;
    settings.teams = *teams;
    settings.way = *way;
    settings.teaming = *teaming;
    settings.buzzing.cost = *cost;
    settings.buzzing.after = *after;
    settings.buzzing.early = *early;
    return plan;
}

Result<void> readEntries(const QSqlDatabase &database, RoomPlan &plan)
{
    return forEachRow(database,
        uR"(SELECT w.sha256, w.item, e.option_order, e.target_order, e.source, e.passage
            FROM live_entry e JOIN wording w ON w.sha256 = e.wording
            WHERE e.room = :room ORDER BY e.entry)"_s,
        {{u":room"_s, plan.id}},
        [&](const QSqlQuery &row) -> Result<void> {
            auto item = wordingAt(row);
            if (!item) {
                return std::unexpected(item.error());
            }
            const auto options = fromJsonArray(row.value(2).toString());
            const auto targets = fromJsonArray(row.value(3).toString());
            if (!options || !targets) {
                return damaged(u"an item"_s, plan.id, database.databaseName());
            }
            auto &rows = plan.form.blueprint.rows;
            if (rows.empty() || rows.back().kind != item->kind) {
                rows.push_back({item->kind, std::nullopt, 0});
            }
            ++rows.back().count;
            plan.form.entries.push_back(
                {std::move(*item), *options, row.value(4).toString(), *targets});
            plan.passages.append(row.value(5).toString());
            return {};
        });
}

Result<void> readRoster(const QSqlDatabase &database, RoomPlan &plan)
{
    return forEachRow(database,
        uR"(SELECT name, digits, learner, team, time_factor, excused FROM live_member
            WHERE room = :room ORDER BY place)"_s,
        {{u":room"_s, plan.id}},
        [&](const QSqlQuery &row) -> Result<void> {
            plan.roster.push_back({row.value(0).toString(),
                row.value(1).toString(),
                row.value(2).toString(),
                row.value(3).toString(),
                row.value(4).toDouble(),
                row.value(5).toBool()});
            return {};
        });
}

Result<RoomEvent> eventOf(const QSqlQuery &row, const QString &room, const QString &file)
{
    RoomEvent event;
    const auto kind = roomEventKindFromString(row.value(0).toString());
    if (!kind) {
        return damaged(u"an event"_s, room, file);
    }
    event.kind = *kind;
    event.at = fromMs(row.value(1).toLongLong());
    event.seat = row.isNull(2) ? -1 : row.value(2).toInt();
    event.entry = row.isNull(3) ? -1 : row.value(3).toInt();
    event.sequence = row.value(4).toLongLong();
    if (!row.isNull(5)) {
        const auto answer = fromJsonArray(row.value(5).toString());
        if (!answer) {
            return damaged(u"an answer"_s, room, file);
        }
        event.answer = *answer;
    }
    event.span = milliseconds(row.value(6).toLongLong());
    event.word = row.value(7).toString();
    event.factor = row.isNull(8) ? 1.0 : row.value(8).toDouble();
    event.count = row.value(12).toInt();
    if (event.kind == RoomEventKind::Excused || event.kind == RoomEventKind::Expected) {
        event.holder = {row.value(13).toString(), row.value(14).toString(), false};
    }
    if (event.kind == RoomEventKind::Joined) {
        event.holder = {row.value(9).toString(), row.value(10).toString(), row.value(11).toBool()};
    }
    return event;
}

} // namespace

Result<RoomPlan> RoomStore::load(const QString &room) const
{
    const QSqlDatabase connection = m_database->connection();
    const ReadSnapshot snapshot(connection);
    std::optional<RoomPlan> plan;
    const auto head = forEachRow(connection,
        uR"(SELECT id, code, branch, form, seed, blueprint_name, pass_mark, multiple_choice_credit,
                ordering_credit, item_time_ms, latency_ms, speed_bonus, seats, guests, option_order,
                ranking, teams, created_ms, way, teaming, buzzer_reading_ms, buzzer_lockout_ms,
                buzzer_answering_ms, buzzer_cost, buzzer_after, buzzer_early
            FROM live_room WHERE id = :room)"_s,
        {{u":room"_s, room}},
        [&](const QSqlQuery &row) -> Result<void> {
            auto read = planHeadOf(row, m_database->path());
            if (!read) {
                return std::unexpected(read.error());
            }
            plan = std::move(*read);
            return {};
        });
    if (!head) {
        return std::unexpected(head.error());
    }
    if (!plan) {
        return fail(
            ErrorCode::NothingFound, u"there is no live room "_s + room, m_database->path());
    }
    if (const auto read = readEntries(connection, *plan); !read) {
        return std::unexpected(read.error());
    }
    if (const auto read = readRoster(connection, *plan); !read) {
        return std::unexpected(read.error());
    }
    return std::move(*plan);
}

Result<std::vector<RoomEvent>> RoomStore::events(const QString &room) const
{
    std::vector<RoomEvent> events;
    const auto read = forEachRow(m_database->connection(),
        uR"(SELECT e.kind, e.at_ms, e.seat, e.entry, e.sequence, e.answer, e.span_ms, e.word,
                e.factor, s.name, s.learner, s.guest, e.counted, m.name, m.learner
            FROM live_event e LEFT JOIN live_seat s ON s.room = e.room AND s.seat = e.seat
                LEFT JOIN live_member m ON m.room = e.room AND m.place = e.member
            WHERE e.room = :room AND (e.member IS NULL OR m.place IS NOT NULL)
            ORDER BY e.seq)"_s,
        {{u":room"_s, room}},
        [&](const QSqlQuery &row) -> Result<void> {
            auto event = eventOf(row, room, m_database->path());
            if (!event) {
                return std::unexpected(event.error());
            }
            events.push_back(std::move(*event));
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return events;
}

Result<int> RoomStore::lastEvent(const QString &room) const
{
    int last = 0;
    const auto read = forEachRow(m_database->connection(),
        u"SELECT coalesce(max(seq), 0) FROM live_event WHERE room = :room"_s,
        {{u":room"_s, room}},
        [&](const QSqlQuery &row) -> Result<void> {
            last = row.value(0).toInt();
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return last;
}

Result<std::vector<RoomSummary>> RoomStore::all() const
{
    std::vector<RoomSummary> all;
    const auto read = forEachRow(m_database->connection(),
        uR"(SELECT r.id, r.code, r.blueprint_name, r.created_ms,
                (SELECT count(*) FROM live_seat s WHERE s.room = r.id),
                (SELECT count(*) FROM live_event e WHERE e.room = r.id AND e.kind = 'finished'),
                r.way
            FROM live_room r ORDER BY r.created_ms DESC, r.id)"_s,
        {},
        [&](const QSqlQuery &row) -> Result<void> {
            const auto way = roomWayFromString(row.value(6).toString());
            if (!way) {
                return damaged(u"a setting"_s, row.value(0).toString(), m_database->path());
            }
            all.push_back({row.value(0).toString(),
                row.value(1).toString(),
                row.value(2).toString(),
                fromMs(row.value(3).toLongLong()),
                row.value(4).toInt(),
                row.value(5).toInt() > 0,
                *way});
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return all;
}

} // namespace zhixing
