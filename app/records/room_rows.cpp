// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/room_rows.h"

#include "bank/named.h"
#include "records/attempt_rows.h"
#include "records/sql.h"
#include "records/wording_rows.h"

#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array kindNames {
    Named {RoomEventKind::Joined, "joined"_L1},
    Named {RoomEventKind::TookOver, "took_over"_L1},
    Named {RoomEventKind::Kicked, "kicked"_L1},
    Named {RoomEventKind::Locked, "locked"_L1},
    Named {RoomEventKind::Unlocked, "unlocked"_L1},
    Named {RoomEventKind::TeamChosen, "team_chosen"_L1},
    Named {RoomEventKind::TimeGiven, "time_given"_L1},
    Named {RoomEventKind::ItemOpened, "item_opened"_L1},
    Named {RoomEventKind::Answered, "answered"_L1},
    Named {RoomEventKind::ItemClosed, "item_closed"_L1},
    Named {RoomEventKind::Revealed, "revealed"_L1},
    Named {RoomEventKind::Skipped, "skipped"_L1},
    Named {RoomEventKind::WentBack, "went_back"_L1},
    Named {RoomEventKind::Paused, "paused"_L1},
    Named {RoomEventKind::Resumed, "resumed"_L1},
    Named {RoomEventKind::Extended, "extended"_L1},
    Named {RoomEventKind::PeopleCounted, "people_counted"_L1},
    Named {RoomEventKind::HandsCounted, "hands_counted"_L1},
    Named {RoomEventKind::Buzzed, "buzzed"_L1},
    Named {RoomEventKind::Excused, "excused"_L1},
    Named {RoomEventKind::Expected, "expected"_L1},
    Named {RoomEventKind::Finished, "finished"_L1},
};

constexpr std::array guestNames {
    Named {RoomGuests::Welcome, "welcome"_L1},
    Named {RoomGuests::Refused, "refused"_L1},
};

constexpr std::array orderNames {
    Named {RoomOrder::Same, "same"_L1},
    Named {RoomOrder::PerSeat, "per_seat"_L1},
};

constexpr std::array wayNames {
    Named {RoomWay::Phones, "phones"_L1},
    Named {RoomWay::Hands, "hands"_L1},
    Named {RoomWay::Buzzer, "buzzer"_L1},
};

constexpr std::array teamingNames {
    Named {RoomTeaming::Assigned, "assigned"_L1},
    Named {RoomTeaming::Chosen, "chosen"_L1},
};

constexpr std::array costNames {
    Named {BuzzerCost::Nothing, "nothing"_L1},
    Named {BuzzerCost::Item, "item"_L1},
    Named {BuzzerCost::Points, "points"_L1},
};

constexpr std::array afterNames {
    Named {BuzzerAfter::Others, "others"_L1},
    Named {BuzzerAfter::Nobody, "nobody"_L1},
};

constexpr std::array earlyNames {
    Named {BuzzerEarly::Waits, "waits"_L1},
    Named {BuzzerEarly::Out, "out"_L1},
    Named {BuzzerEarly::Counts, "counts"_L1},
};

constexpr std::array rankingNames {
    Named {RoomRanking::Podium, "podium"_L1},
    Named {RoomRanking::None, "none"_L1},
};

Result<void> insertHead(const QSqlDatabase &database, const RoomPlan &plan)
{
    const RoomSettings &settings = plan.settings;
    const BuzzerRules &rules = settings.buzzing;
    const Blueprint &blueprint = plan.form.blueprint;
    return writeSql(database,
        uR"(INSERT INTO live_room (id, code, branch, form, seed, blueprint_name, pass_mark,
                multiple_choice_credit, ordering_credit, item_time_ms, latency_ms, speed_bonus,
                seats, guests, option_order, ranking, teams, created_ms, way, teaming,
                buzzer_reading_ms, buzzer_lockout_ms, buzzer_answering_ms, buzzer_cost,
                buzzer_after, buzzer_early)
            VALUES (:id, :code, :branch, :form, :seed, :name, :mark, :choice, :ordering, :time,
                :latency, :bonus, :seats, :guests, :order, :ranking, :teams, :created, :way,
                :teaming, :reading, :lockout, :answering, :cost, :after, :early))"_s,
        {{u":id"_s, plan.id},
            {u":code"_s, plan.code},
            {u":branch"_s, plan.branch},
            {u":form"_s, plan.form.id},
            {u":seed"_s, QString::number(plan.form.seed)},
            {u":name"_s, blueprint.name},
            {u":mark"_s, blueprint.passMark},
            {u":choice"_s, toString(blueprint.marking.multipleChoice)},
            {u":ordering"_s, toString(blueprint.marking.ordering)},
            {u":time"_s, static_cast<qint64>(settings.itemTime.count())},
            {u":latency"_s, static_cast<qint64>(settings.latencyForgiven.count())},
            {u":bonus"_s, settings.speedBonus},
            {u":seats"_s, settings.seats},
            {u":guests"_s, toString(settings.guests)},
            {u":order"_s, toString(settings.order)},
            {u":ranking"_s, toString(settings.ranking)},
            {u":teams"_s, toJsonArray(settings.teams)},
            {u":created"_s, toMs(plan.created)},
            {u":way"_s, toString(settings.way)},
            {u":teaming"_s, toString(settings.teaming)},
            {u":reading"_s, static_cast<qint64>(rules.reading.count())},
            {u":lockout"_s, static_cast<qint64>(rules.lockout.count())},
            {u":answering"_s, static_cast<qint64>(rules.answering.count())},
            {u":cost"_s, nameOf(costNames, rules.cost)},
            {u":after"_s, nameOf(afterNames, rules.after)},
            {u":early"_s, nameOf(earlyNames, rules.early)}});
}

Result<void> insertEntries(const QSqlDatabase &database, const RoomPlan &plan)
{
    for (std::size_t entry = 0; entry < plan.form.entries.size(); ++entry) {
        const FormEntry &asked = plan.form.entries[entry];
        const auto worded = insertWording(database, asked.item);
        if (!worded) {
            return std::unexpected(worded.error());
        }
        const auto done = writeSql(database,
            uR"(INSERT INTO live_entry (room, entry, wording, option_order, target_order, source,
                    passage)
                VALUES (:room, :entry, :wording, :order, :targets, :source, :passage))"_s,
            {{u":room"_s, plan.id},
                {u":entry"_s, static_cast<int>(entry)},
                {u":wording"_s, *worded},
                {u":order"_s, toJsonArray(asked.optionOrder)},
                {u":targets"_s, toJsonArray(asked.targetOrder)},
                {u":source"_s, asked.source},
                {u":passage"_s, plan.passages.value(static_cast<qsizetype>(entry))}});
        if (!done) {
            return done;
        }
    }
    return {};
}

QVariant idOrNull(const QString &id)
{
    return id.isEmpty() ? QVariant() : QVariant(id);
}

Result<void> insertRoster(const QSqlDatabase &database, const RoomPlan &plan)
{
    for (std::size_t place = 0; place < plan.roster.size(); ++place) {
        const RosterMember &member = plan.roster[place];
        const auto done = writeSql(database,
            uR"(INSERT INTO live_member (room, place, name, digits, learner, team, time_factor,
                    excused)
                VALUES (:room, :place, :name, :digits, :learner, :team, :factor, :excused))"_s,
            {{u":room"_s, plan.id},
                {u":place"_s, static_cast<int>(place)},
                {u":name"_s, member.name},
                {u":digits"_s, member.check},
                {u":learner"_s, idOrNull(member.learner)},
                {u":team"_s, member.team},
                {u":factor"_s, member.timeFactor},
                {u":excused"_s, member.isExcused ? 1 : 0}});
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> insertHolder(
    const QSqlDatabase &database, const QString &room, const RoomEvent &joined)
{
    return writeSql(database,
        uR"(INSERT INTO live_seat (room, seat, name, learner, guest)
            VALUES (:room, :seat, :name, :learner, :guest))"_s,
        {{u":room"_s, room},
            {u":seat"_s, joined.seat},
            {u":name"_s, joined.holder.name},
            {u":learner"_s, idOrNull(joined.holder.learner)},
            {u":guest"_s, joined.holder.isGuest ? 1 : 0}});
}

bool isAboutLeave(const RoomEvent &event)
{
    return event.kind == RoomEventKind::Excused || event.kind == RoomEventKind::Expected;
}

/// The member's place on the room's roster, after noting there whether the member has leave: that
/// is where minutes look.
Result<int> noteLeave(const QSqlDatabase &database, const QString &room, const RoomEvent &event)
{
    std::optional<int> place;
    const auto found = forEachRow(database,
        uR"(SELECT place FROM live_member
            WHERE room = :room AND name = :name AND coalesce(learner, '') = :learner)"_s,
        {{u":room"_s, room},
            {u":name"_s, event.holder.name},
            {u":learner"_s, event.holder.learner + u""_s}},
        [&](const QSqlQuery &row) -> Result<void> {
            place = row.value(0).toInt();
            return {};
        });
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!place) {
        return fail(ErrorCode::NothingFound,
            u"the live room %1 does not expect %2"_s.arg(room, event.holder.name),
            database.databaseName());
    }
    const auto noted = writeSql(database,
        u"UPDATE live_member SET excused = :excused WHERE room = :room AND place = :place"_s,
        {{u":excused"_s, event.kind == RoomEventKind::Excused ? 1 : 0},
            {u":room"_s, room},
            {u":place"_s, *place}});
    if (!noted) {
        return std::unexpected(noted.error());
    }
    return *place;
}

void bindEvent(QSqlQuery &query, const RoomEvent &event)
{
    const bool answers = event.kind == RoomEventKind::Answered;
    const bool hasWord = event.kind == RoomEventKind::Joined
        || event.kind == RoomEventKind::TookOver || event.kind == RoomEventKind::TeamChosen
        || event.kind == RoomEventKind::HandsCounted
        || (event.kind == RoomEventKind::Buzzed && !event.word.isEmpty());
    const bool hasCount
        = event.kind == RoomEventKind::PeopleCounted || event.kind == RoomEventKind::HandsCounted;
    const bool hasSpan = answers || event.kind == RoomEventKind::Extended;
    query.bindValue(u":kind"_s, toString(event.kind));
    query.bindValue(u":at"_s, toMs(event.at));
    query.bindValue(u":seat"_s, event.seat >= 0 ? QVariant(event.seat) : QVariant());
    query.bindValue(u":entry"_s, event.entry >= 0 ? QVariant(event.entry) : QVariant());
    query.bindValue(u":sequence"_s, answers ? QVariant(event.sequence) : QVariant());
    query.bindValue(u":answer"_s, answers ? QVariant(toJsonArray(event.answer)) : QVariant());
    query.bindValue(
        u":span"_s, hasSpan ? QVariant(static_cast<qint64>(event.span.count())) : QVariant());
    query.bindValue(u":word"_s, hasWord ? QVariant(event.word + u""_s) : QVariant());
    query.bindValue(
        u":factor"_s, event.kind == RoomEventKind::TimeGiven ? QVariant(event.factor) : QVariant());
    query.bindValue(u":count"_s, hasCount ? QVariant(event.count) : QVariant());
}

} // namespace

QString toString(RoomEventKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<RoomEventKind> roomEventKindFromString(QStringView name)
{
    return valueOf(kindNames, name);
}

QString toString(RoomGuests guests)
{
    return nameOf(guestNames, guests);
}

QString toString(RoomOrder order)
{
    return nameOf(orderNames, order);
}

QString toString(RoomRanking ranking)
{
    return nameOf(rankingNames, ranking);
}

QString toString(RoomTeaming teaming)
{
    return nameOf(teamingNames, teaming);
}

std::optional<RoomTeaming> roomTeamingFromString(QStringView name)
{
    return valueOf(teamingNames, name);
}

std::optional<BuzzerCost> buzzerCostFromString(QStringView name)
{
    return valueOf(costNames, name);
}

std::optional<BuzzerAfter> buzzerAfterFromString(QStringView name)
{
    return valueOf(afterNames, name);
}

std::optional<BuzzerEarly> buzzerEarlyFromString(QStringView name)
{
    return valueOf(earlyNames, name);
}

QString toString(RoomWay way)
{
    return nameOf(wayNames, way);
}

std::optional<RoomWay> roomWayFromString(QStringView name)
{
    return valueOf(wayNames, name);
}

std::optional<RoomGuests> roomGuestsFromString(QStringView name)
{
    return valueOf(guestNames, name);
}

std::optional<RoomOrder> roomOrderFromString(QStringView name)
{
    return valueOf(orderNames, name);
}

std::optional<RoomRanking> roomRankingFromString(QStringView name)
{
    return valueOf(rankingNames, name);
}

Result<void> insertRoom(const QSqlDatabase &database, const RoomPlan &plan)
{
    if (const auto done = insertHead(database, plan); !done) {
        return done;
    }
    if (const auto done = insertEntries(database, plan); !done) {
        return done;
    }
    return insertRoster(database, plan);
}

Result<void> insertRoomEvents(const QSqlDatabase &database,
    const QString &room,
    int before,
    const std::vector<RoomEvent> &events)
{
    // One statement for all of them: half the time of a batch would go into preparing it anew.
    QSqlQuery query(database);
    if (!query.prepare(uR"(INSERT INTO live_event (room, seq, kind, at_ms, seat, entry, sequence,
                               answer, span_ms, word, factor, counted, member)
                           VALUES (:room, :seq, :kind, :at, :seat, :entry, :sequence, :answer,
                               :span, :word, :factor, :count, :member))"_s)) {
        return std::unexpected(sqlError(query.lastError(), database));
    }
    query.bindValue(u":room"_s, room);
    for (const RoomEvent &event : events) {
        if (event.kind == RoomEventKind::Joined) {
            if (const auto seated = insertHolder(database, room, event); !seated) {
                return seated;
            }
        }
        QVariant member;
        if (isAboutLeave(event)) {
            const auto place = noteLeave(database, room, event);
            if (!place) {
                return std::unexpected(place.error());
            }
            member = *place;
        }
        query.bindValue(u":member"_s, member);
        query.bindValue(u":seq"_s, ++before);
        bindEvent(query, event);
        if (!query.exec()) {
            return std::unexpected(sqlError(query.lastError(), database));
        }
    }
    return {};
}

} // namespace zhixing
