// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/room_samples.h"
#include "live/room_score.h"
#include "live/store_journal.h"
#include "records/attempt_store.h"
#include "records/learner_erasure.h"
#include "records/learner_store.h"
#include "records/room_store.h"
#include "records/sql.h"
#include "support/records_under_test.h"

#include <QTest>

using namespace zhixing;
using namespace zhixing::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = RoomEventKind;

class TestRoomStore : public QObject
{
    Q_OBJECT

private:
    RecordsUnderTest m_records;
    std::optional<Database> m_database;

    /// A room in which 学员0 answered right, 学员1 wrong, and everything else happened once.
    static std::vector<RoomEvent> busyRoom()
    {
        std::vector<RoomEvent> all {joined(0, start), joined(1, start)};
        all[1].holder.isGuest = true;
        RoomEvent over = happening(Kind::TookOver, start + 1s);
        over.seat = 0;
        over.word = u"other"_s;
        RoomEvent time = happening(Kind::TimeGiven, start + 1s);
        time.seat = 1;
        time.factor = 1.5;
        RoomEvent longer = happening(Kind::Extended, start + 5s);
        longer.span = 7s;
        all.insert(all.end(),
            {over,
                time,
                happening(Kind::Locked, start + 2s),
                happening(Kind::Unlocked, start + 2s),
                happening(Kind::ItemOpened, start + 3s, 0),
                answered(0, 0, 1, {u"true"_s}, start + 4s),
                longer,
                happening(Kind::Paused, start + 6s),
                happening(Kind::Resumed, start + 8s),
                answered(1, 0, 5, {u"false"_s}, start + 9s),
                happening(Kind::ItemClosed, start + 9s),
                happening(Kind::Revealed, start + 10s)});
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_database.emplace(Database::open(m_records.fresh()).value());
    }

    void cleanup()
    {
        m_database.reset();
    }

    void shouldReadBackWhatItKept()
    {
        RoomPlan plan = roomPlan();
        const QString learner = LearnerStore(*m_database).findOrAdd(u"学员甲"_s, {}, 1)->id;
        plan.roster
            = {{u"学员甲"_s, u"42"_s, learner, u"甲组"_s, 1.5}, {u"学员乙"_s, {}, {}, {}, 1}};
        plan.settings = {10s,
            100ms,
            0.1,
            50,
            RoomGuests::Refused,
            RoomOrder::PerSeat,
            RoomRanking::None,
            {u"甲组"_s, u"乙组"_s},
            RoomWay::Phones,
            RoomTeaming::Chosen,
            {3s, 2s, 20s, BuzzerCost::Points, BuzzerAfter::Nobody, BuzzerEarly::Out}};
        RoomStore store(*m_database);
        QVERIFY(store.keep(plan));
        const auto read = store.load(plan.id);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == plan);
        QCOMPARE(store.load(u"none"_s).error().code, ErrorCode::NothingFound);
    }

    void shouldReadBackEveryEvent()
    {
        RoomStore store(*m_database);
        QVERIFY(store.keep(roomPlan()));
        const std::vector<RoomEvent> all = busyRoom();
        const std::vector<RoomEvent> first(all.begin(), all.begin() + 5);
        const std::vector<RoomEvent> rest(all.begin() + 5, all.end());
        QVERIFY(store.append(u"room-1"_s, 0, first));
        QVERIFY(store.append(u"room-1"_s, 5, rest));
        const auto read = store.events(u"room-1"_s);
        QVERIFY(read && *read == all);
        QCOMPARE(store.lastEvent(u"room-1"_s), static_cast<int>(all.size()));
        QVERIFY(Room::replay(std::make_shared<const RoomPlan>(roomPlan()), *read));
        const auto summaries = store.all();
        QCOMPARE(summaries->size(), 1U);
        QCOMPARE(summaries->front().seats, 2);
        QVERIFY(!summaries->front().isFinished);
    }

    void shouldKeepLeaveThatWasGivenInTheRoom()
    {
        RoomStore store(*m_database);
        const QString learner
            = LearnerStore(*m_database).enroll(u"学员乙"_s, u"第一党支部"_s, 1)->id;
        RoomPlan plan = roomPlan();
        plan.roster = {{u"学员甲"_s, {}, {}, {}}, {u"学员乙"_s, {}, learner, {}, 1.0, true}};
        QVERIFY(store.keep(plan));
        const auto leave = [](Kind kind, const QString &name, const QString &who) {
            RoomEvent event = happening(kind, start + 1s);
            event.holder = {name, who, false};
            return event;
        };
        const std::vector<RoomEvent> all {leave(Kind::Excused, u"学员甲"_s, {}),
            leave(Kind::Expected, u"学员乙"_s, learner),
            happening(Kind::Locked, start + 2s)};
        const auto kept = store.append(u"room-1"_s, 0, all);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
        QCOMPARE(*store.events(u"room-1"_s), all);
        // Whatever is read of the room says the same.
        QVERIFY(store.load(u"room-1"_s)->roster[0].isExcused);
        QVERIFY(!store.load(u"room-1"_s)->roster[1].isExcused);
        const auto again = openKeptRoom(*m_database, u"room-1"_s);
        QCOMPARE(again->room.excused(), std::set<int> {0});
        // All or none, and nobody the room does not expect.
        const auto stranger = store.append(u"room-1"_s, 3, {leave(Kind::Excused, u"学员丙"_s, {})});
        QCOMPARE(stranger.error().code, ErrorCode::NothingFound);
        QCOMPARE(store.lastEvent(u"room-1"_s), 3);
        // Whoever is erased takes the leave along.
        QVERIFY(eraseLearner(*m_database, learner));
        QCOMPARE(store.events(u"room-1"_s)->size(), 2U);
        QVERIFY(openKeptRoom(*m_database, u"room-1"_s));
    }

    void shouldReadBackAFalseStart()
    {
        RoomPlan plan = roomPlan();
        plan.settings.way = RoomWay::Buzzer;
        plan.settings.buzzing.early = BuzzerEarly::Out;
        RoomStore store(*m_database);
        QVERIFY(store.keep(plan));
        RoomEvent early = happening(Kind::Buzzed, start + 2s, 0);
        early.seat = 0;
        early.word = buzzedEarly;
        RoomEvent buzzed = happening(Kind::Buzzed, start + 6s, 0);
        buzzed.seat = 1;
        const std::vector<RoomEvent> events {joined(0, start),
            joined(1, start),
            happening(Kind::ItemOpened, start + 1s, 0),
            early,
            buzzed};
        QVERIFY(store.append(plan.id, 0, events));
        QCOMPARE(*store.events(plan.id), events);
    }

    void shouldRefuseToWriteOverAnother()
    {
        RoomStore store(*m_database);
        QVERIFY(store.keep(roomPlan()));
        QVERIFY(store.append(u"room-1"_s, 0, {joined(0, start)}));
        const auto late = store.append(u"room-1"_s, 0, {joined(1, start)});
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::BadUse);
        QCOMPARE(store.events(u"room-1"_s)->size(), 1U);
    }

    void shouldGoOnAfterAnotherWindowDid()
    {
        QVERIFY(RoomStore(*m_database).keep(roomPlan()));
        auto one = openKeptRoom(*m_database, u"room-1"_s);
        auto other = openKeptRoom(*m_database, u"room-1"_s);
        QVERIFY(one->journal->append({joined(0, start)}));
        const auto refused = other->journal->append({joined(0, start)});
        QVERIFY(!refused && refused.error().code == ErrorCode::BadUse);
        QCOMPARE(other->journal->events()->size(), 1U);
        QVERIFY(other->journal->append({joined(1, start)}));
    }

    void shouldKeepABatchWholeOrNotAtAll()
    {
        RoomStore store(*m_database);
        QVERIFY(store.keep(roomPlan()));
        const RoomEvent answer = answered(0, 0, 1, {u"true"_s}, start);
        QVERIFY(!store.append(u"room-1"_s, 0, {joined(0, start), answer, answer}));
        QCOMPARE(store.lastEvent(u"room-1"_s), 0);
        QVERIFY(store.append(u"room-1"_s, 0, {joined(0, start), answer}));
    }

    void shouldChangeAndLoseNoEvent()
    {
        RoomStore store(*m_database);
        QVERIFY(store.keep(roomPlan()));
        QVERIFY(store.append(u"room-1"_s, 0, busyRoom()));
        const QSqlDatabase connection = m_database->connection();
        QVERIFY(!writeSql(connection, u"UPDATE live_event SET at_ms = 0"_s));
        QVERIFY(!writeSql(connection, u"DELETE FROM live_event"_s));
        QVERIFY(!writeSql(connection, u"UPDATE live_entry SET source = ''"_s));
    }

    void shouldMakeAttemptsThatReportsSee()
    {
        RoomStore store(*m_database);
        QVERIFY(store.keep(roomPlan()));
        std::vector<RoomEvent> all = busyRoom();
        QVERIFY(store.append(u"room-1"_s, 0, all));
        const auto room = Room::replay(std::make_shared<const RoomPlan>(roomPlan()), all);
        const auto sittings = sittingsOf(*room, start + 20s, [] { return u"attempt-1"_s; });
        QCOMPARE(sittings.size(), 1U);
        const auto finished = store.finish(u"room-1"_s,
            static_cast<int>(all.size()),
            {happening(Kind::Finished, start + 20s)},
            sittings);
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().detail));
        QVERIFY(store.all()->front().isFinished);

        const auto history = AttemptStore(*m_database).history({});
        QCOMPARE(history->size(), 1U);
        QCOMPARE(history->front().blueprintName, u"季度测验（现场）"_s);
        QCOMPARE(history->front().learnerName, u"学员0"_s);
        QCOMPARE(history->front().branch, u"第一党支部"_s);
        QCOMPARE(history->front().status, AttemptStatus::Submitted);
        QCOMPARE(history->front().total.correct, 1);
        QCOMPARE(history->front().elapsed, 1s);
    }

    void shouldTakeAnErasedLearnerOutOfTheRoom()
    {
        RoomStore store(*m_database);
        QVERIFY(store.keep(roomPlan()));
        std::vector<RoomEvent> all = busyRoom();
        const auto room = Room::replay(std::make_shared<const RoomPlan>(roomPlan()), all);
        QVERIFY(store.append(u"room-1"_s, 0, all));
        QVERIFY(store.finish(u"room-1"_s,
            static_cast<int>(all.size()),
            {happening(Kind::Finished, start + 20s)},
            sittingsOf(*room, start + 20s, [] { return u"attempt-1"_s; })));
        const QString learner = LearnerStore(*m_database).list()->front().learner.id;
        const auto erased = eraseLearner(*m_database, learner);
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        const auto left = store.events(u"room-1"_s);
        QCOMPARE(left->size(), all.size());
        QCOMPARE(left->front().holder.name, QString());
        QVERIFY(Room::replay(std::make_shared<const RoomPlan>(roomPlan()), *left));
        QVERIFY(store.load(u"room-1"_s));
    }
};

QTEST_GUILESS_MAIN(TestRoomStore)
#include "tst_room_store.moc"
