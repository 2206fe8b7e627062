// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/session_bench.h"
#include "live/room_outcome.h"

#include <QTest>

using namespace zhixing;
using namespace zhixing::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = RoomEventKind;

namespace
{

RoomEvent sitsDown(int seat, const QString &name, UtcTime at, bool isGuest = false)
{
    RoomEvent event = joined(seat, at);
    event.holder = {name, {}, isGuest};
    return event;
}

} // namespace

class TestRoomOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellWhoCameWhoWasLateAndWhoWasMissing()
    {
        RoomPlan plan = roomPlan();
        plan.form.blueprint.passMark = 0.6;
        for (const QString &name : {u"学员甲"_s, u"学员乙"_s, u"学员丙"_s, u"学员丁"_s}) {
            plan.roster.push_back({name, {}, {}, {}, 1.0, name == u"学员丙"_s});
        }
        const QStringList right = rightAnswer(plan.form.entries.front().item);
        const std::vector<RoomEvent> events {sitsDown(0, u"学员甲"_s, start + 1s),
            sitsDown(1, u"客人"_s, start + 2s, true),
            happening(Kind::ItemOpened, start + 60s, 0),
            sitsDown(2, u"学员乙"_s, start + 65s),
            answered(0, 0, 1, right, start + 70s),
            answered(1, 0, 1, right, start + 71s),
            answered(2, 0, 1, {u"nonsense"_s}, start + 72s),
            happening(Kind::ItemClosed, start + 90s),
            happening(Kind::Revealed, start + 91s),
            happening(Kind::Finished, start + 50min)};
        std::vector<RoomEvent> fitting = events;
        // 判断: the other of the two.
        fitting[6].answer = {right.front() == u"true"_s ? u"false"_s : u"true"_s};
        const auto outcome = outcomeOf(std::make_shared<const RoomPlan>(plan), fitting);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QVERIFY(outcome->isFinished);
        QCOMPARE(outcome->from, start + 60s);
        QCOMPARE(outcome->to, start + 50min);
        QCOMPARE(outcome->people.size(), 5U);
        const auto expect = [&](std::size_t place, const QString &name, Attendance attendance) {
            QCOMPARE(outcome->people[place].name, name);
            QCOMPARE(outcome->people[place].attendance, attendance);
        };
        expect(0, u"学员甲"_s, Attendance::Present);
        expect(1, u"学员乙"_s, Attendance::Late);
        expect(2, u"学员丙"_s, Attendance::Excused);
        expect(3, u"学员丁"_s, Attendance::Absent);
        expect(4, u"客人"_s, Attendance::Guest);
        QCOMPARE(outcome->people[0].score, std::optional(1.0));
        QCOMPARE(outcome->people[1].score, std::optional(0.0));
        QVERIFY(!outcome->people[3].score);
        // Guests are in the counts of an item, not in the results.
        QCOMPARE(outcome->scored, 2);
        QCOMPARE(outcome->passed, 1);
        QCOMPARE(outcome->meanScore, std::optional(0.5));
        QCOMPARE(outcome->items, (std::vector<ItemOutcome> {{0, 3, std::optional(2)}}));
    }

    void shouldCallNobodyOnLeaveWhoCame()
    {
        RoomPlan plan = roomPlan();
        plan.roster = {{u"学员甲"_s, {}, {}, {}, 1.0, true}};
        const auto outcome = outcomeOf(std::make_shared<const RoomPlan>(plan),
            {sitsDown(0, u"学员甲"_s, start), happening(Kind::Finished, start + 5s)});
        QVERIFY(outcome);
        QCOMPARE(outcome->people.front().attendance, Attendance::Present);
        QVERIFY(!outcome->meanScore);
    }

    /// The roster on disk follows what the room was told; later the minutes may change it again.
    void shouldBelieveTheRosterAboutLeave()
    {
        RoomPlan plan = roomPlan();
        plan.roster = {{u"学员甲"_s, {}, {}, {}, 1.0, false}};
        RoomEvent leave = happening(Kind::Excused, start);
        leave.holder.name = u"学员甲"_s;
        const auto outcome = outcomeOf(
            std::make_shared<const RoomPlan>(plan), {leave, happening(Kind::Finished, start + 5s)});
        QVERIFY(outcome);
        QCOMPARE(outcome->people.front().attendance, Attendance::Absent);
    }

    void shouldNoteNobodyWhereHandsWereCounted()
    {
        RoomPlan plan = roomPlan();
        plan.settings.way = RoomWay::Hands;
        for (const QString &name : {u"学员甲"_s, u"学员乙"_s, u"学员丙"_s}) {
            plan.roster.push_back({name, {}, {}, {}, 1.0, name == u"学员丙"_s});
        }
        RoomEvent people = happening(Kind::PeopleCounted, start + 2s);
        people.count = 7;
        const auto shared = std::make_shared<const RoomPlan>(plan);
        const auto uncounted = outcomeOf(shared, {happening(Kind::Finished, start + 5s)});
        QVERIFY(uncounted);
        QVERIFY(!uncounted->isByName);
        QVERIFY(!uncounted->counted);
        const auto outcome = outcomeOf(shared, {people, happening(Kind::Finished, start + 5s)});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(outcome->counted, std::optional(7));
        QCOMPARE(outcome->people[0].attendance, Attendance::Unnoted);
        QCOMPARE(outcome->people[2].attendance, Attendance::Excused);
    }

    void shouldRankAsTheRoomDid_data()
    {
        QTest::addColumn<QStringList>("teams");
        QTest::addColumn<bool>("isRanked");
        QTest::newRow("alone") << QStringList() << true;
        QTest::newRow("in teams") << QStringList {u"甲组"_s, u"乙组"_s} << true;
        QTest::newRow("no ranking") << QStringList() << false;
    }

    /// With a bonus for speed, somebody shown out, somebody with more time and somebody who came at
    /// the end.
    void shouldRankAsTheRoomDid()
    {
        QFETCH(const QStringList, teams);
        QFETCH(const bool, isRanked);
        RoomPlan plan = roomPlan();
        plan.settings.speedBonus = 0.2;
        plan.settings.teams = teams;
        plan.settings.ranking = isRanked ? RoomRanking::Podium : RoomRanking::None;
        SessionBench bench(plan);
        bench.seat(5);
        bench.next();
        for (PhoneId phone = 1; phone <= 5; ++phone) {
            bench.pass(2s);
            bench.say(phone, picks(0, 1, {phone == 3 ? 1 : 0}));
        }
        bench.next();
        bench.next();
        QVERIFY(!bench.command(RoomAction::Kick, 4));
        QVERIFY(!bench.command(RoomAction::GiveTime, 1));
        bench.next();
        bench.pass(4s);
        bench.say(2, picks(1, 2, {0}));
        bench.say(3, picks(1, 2, {1}));
        bench.next();
        bench.next();
        bench.connect(9);
        bench.say(9, join(u"学员9"_s));
        QVERIFY(!bench.command(RoomAction::Finish));
        const std::vector<Standing> &shown = bench.session().table();
        QCOMPARE(shown.size(), teams.isEmpty() ? 5U : 2U);
        QVERIFY(shown.front().points > 1.0);
        const auto outcome
            = outcomeOf(std::make_shared<const RoomPlan>(plan), bench.journal().kept);
        QVERIFY(outcome);
        QVERIFY(outcome->standings == (isRanked ? shown : std::vector<Standing>()));
    }

    void shouldNotCountTheHoursOfAnInterruption()
    {
        const auto outcome = outcomeOf(std::make_shared<const RoomPlan>(roomPlan()),
            {happening(Kind::ItemOpened, start, 0),
                happening(Kind::ItemClosed, start + 20min),
                happening(Kind::Revealed, start + 30min),
                happening(Kind::Finished, start + 24h)});
        QVERIFY(outcome);
        QCOMPARE(outcome->to, start + 30min);
        QCOMPARE(outcome->active, 30min);
    }

    void shouldLeaveOutWhatWasSkippedOrNeverAsked()
    {
        const RoomPlan plan = roomPlan();
        const auto outcome = outcomeOf(std::make_shared<const RoomPlan>(plan),
            {sitsDown(0, u"学员甲"_s, start),
                happening(Kind::ItemOpened, start + 1s, 0),
                happening(Kind::Skipped, start + 2s),
                happening(Kind::Finished, start + 5s)});
        QVERIFY(outcome);
        QVERIFY(outcome->items.empty());
    }

    void shouldCountLearningHours_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("tenths");
        QTest::newRow("a moment") << 0 << 5;
        QTest::newRow("half an hour") << 30 << 5;
        QTest::newRow("a lesson") << 45 << 10;
        QTest::newRow("an hour") << 60 << 15;
        QTest::newRow("an hour and a half") << 90 << 20;
    }

    void shouldCountLearningHours()
    {
        QFETCH(const int, minutes);
        QTEST(creditTenths(std::chrono::minutes(minutes)), "tenths");
    }
};

QTEST_GUILESS_MAIN(TestRoomOutcome)
#include "tst_room_outcome.moc"
