// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/room_store.h"

#include "records/attempt_rows.h"
#include "records/learner_store.h"
#include "records/room_rows.h"
#include "records/sql.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<void> refuseForeignEvents(
    const RoomStore &store, const QString &room, int before, const QString &file)
{
    const auto last = store.lastEvent(room);
    if (!last) {
        return std::unexpected(last.error());
    }
    if (*last != before) {
        return fail(ErrorCode::BadUse,
            u"another window has gone on with the live room %1: open it again"_s.arg(room),
            file);
    }
    return {};
}

Result<void> insertSitting(
    const QSqlDatabase &database, const QString &room, const RoomSitting &sitting)
{
    Form form = sitting.form;
    form.blueprint.name = roomSittingName(form.blueprint.name);
    const auto attempt = insertFinishedAttempt(database,
        startAttempt(sitting.attempt, sitting.learner, std::move(form), sitting.startedAt),
        sitting.events);
    if (!attempt) {
        return std::unexpected(attempt.error());
    }
    // Whoever was in the room belonged to the branch by then.
    const auto belongs = writeSql(database,
        uR"(UPDATE learner SET added_ms = CASE WHEN added_ms < :sat THEN added_ms ELSE :at END
            WHERE id = :learner)"_s,
        {{u":sat"_s, toMs(sitting.startedAt)},
            {u":at"_s, toMs(sitting.startedAt)},
            {u":learner"_s, sitting.learner}});
    if (!belongs) {
        return belongs;
    }
    return writeSql(database,
        uR"(INSERT INTO live_sitting (attempt, room, seat) VALUES (:attempt, :room, :seat))"_s,
        {{u":attempt"_s, sitting.attempt}, {u":room"_s, room}, {u":seat"_s, sitting.seat}});
}

/// Names become learners first: that writes in transactions of its own, and harms nobody should the
/// rest fail.
Result<std::vector<RoomSitting>> withLearners(Database &database,
    const RoomStore &store,
    const QString &room,
    std::vector<RoomSitting> sittings)
{
    if (sittings.empty()) {
        return sittings;
    }
    const auto plan = store.load(room);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    LearnerStore learners(database);
    for (RoomSitting &sitting : sittings) {
        if (!sitting.learner.isEmpty()) {
            continue;
        }
        const auto learner = learners.enroll(sitting.name, plan->branch, toMs(sitting.startedAt));
        if (!learner) {
            return std::unexpected(learner.error());
        }
        sitting.learner = learner->id;
    }
    return sittings;
}

} // namespace

QString roomSittingName(const QString &blueprintName)
{
    return u"%1（现场）"_s.arg(blueprintName);
}

RoomStore::RoomStore(Database &database)
    : m_database(&database)
{
}

Result<void> RoomStore::keep(const RoomPlan &plan)
{
    const QSqlDatabase connection = m_database->connection();
    return inTransaction(connection, [&] { return insertRoom(connection, plan); });
}

Result<void> RoomStore::append(
    const QString &room, int before, const std::vector<RoomEvent> &events)
{
    return finish(room, before, events, {});
}

Result<void> RoomStore::finish(const QString &room,
    int before,
    const std::vector<RoomEvent> &events,
    const std::vector<RoomSitting> &sittings)
{
    auto known = withLearners(*m_database, *this, room, sittings);
    if (!known) {
        return std::unexpected(known.error());
    }
    return inTransaction(
        m_database->connection(), [&] { return finishWithin(room, before, events, *known); });
}

Result<void> RoomStore::finishWithin(const QString &room,
    int before,
    const std::vector<RoomEvent> &events,
    const std::vector<RoomSitting> &sittings)
{
    const QSqlDatabase connection = m_database->connection();
    if (const auto alone = refuseForeignEvents(*this, room, before, m_database->path()); !alone) {
        return alone;
    }
    if (const auto done = insertRoomEvents(connection, room, before, events); !done) {
        return done;
    }
    for (const RoomSitting &sitting : sittings) {
        if (const auto done = insertSitting(connection, room, sitting); !done) {
            return done;
        }
        const auto seated = writeSql(connection,
            u"UPDATE live_seat SET learner = :learner WHERE room = :room AND seat = :seat"_s,
            {{u":learner"_s, sitting.learner}, {u":room"_s, room}, {u":seat"_s, sitting.seat}});
        if (!seated) {
            return seated;
        }
    }
    return {};
}

} // namespace zhixing
