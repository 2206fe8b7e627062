// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/room_samples.h"
#include "assessment/random.h"

#include <QTest>

using namespace zhixing;
using namespace zhixing::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = RoomEventKind;

namespace
{

const QStringList truth {u"true"_s};
const QStringList untruth {u"false"_s};

} // namespace

class TestRoom : public QObject
{
    Q_OBJECT

private:
    static Room seated(int seats, RoomPlan plan = roomPlan())
    {
        Room room(std::make_shared<const RoomPlan>(std::move(plan)));
        for (int seat = 0; seat < seats; ++seat) {
            happen(room, joined(seat, start));
        }
        return room;
    }

    static Room asking(int seats, RoomPlan plan = roomPlan())
    {
        Room room = seated(seats, std::move(plan));
        happen(room, happening(Kind::ItemOpened, start, 0));
        return room;
    }

private Q_SLOTS:
    void shouldGoThroughAllPhases()
    {
        Room room = seated(1);
        QCOMPARE(room.phase(), RoomPhase::Lobby);
        for (int entry = 0; entry < 6; ++entry) {
            QCOMPARE(room.next(), entry);
            happen(room, happening(Kind::ItemOpened, start, entry));
            QCOMPARE(room.phase(), RoomPhase::Open);
            happen(room, happening(Kind::ItemClosed, start + 5s));
            QCOMPARE(room.phase(), RoomPhase::Closed);
            happen(room, happening(Kind::Revealed, start + 6s));
            QCOMPARE(room.phase(), RoomPhase::Revealed);
        }
        QVERIFY(!room.next());
        happen(room, happening(Kind::Finished, start + 1h));
        QCOMPARE(room.phase(), RoomPhase::Finished);
        QCOMPARE(room.whyNot(joined(1, start + 1h)), RoomRefusal::NotNow);
    }

    void shouldRefuseWhatDoesNotFitThePhase()
    {
        Room room = seated(1);
        for (const Kind kind : {Kind::ItemClosed, Kind::Revealed, Kind::Paused, Kind::Resumed}) {
            QCOMPARE(room.whyNot(happening(kind, start)), RoomRefusal::NotNow);
        }
        QCOMPARE(room.whyNot(happening(Kind::ItemOpened, start, 6)), RoomRefusal::UnknownEntry);
        happen(room, happening(Kind::ItemOpened, start, 0));
        QCOMPARE(room.whyNot(happening(Kind::ItemOpened, start, 1)), RoomRefusal::NotNow);
        QCOMPARE(room.whyNot(happening(Kind::Finished, start)), RoomRefusal::NotNow);
    }

    void shouldKeepTheLastAnswerInTime()
    {
        Room room = asking(1);
        happen(room, answered(0, 0, 1, truth, start + 2s));
        happen(room, answered(0, 0, 2, untruth, start + 30s));
        QCOMPARE(room.answerOf(0, 0)->answer, untruth);
        QCOMPARE(room.answerOf(0, 0)->used, 30'000ms);
        QCOMPARE(room.whyNot(answered(0, 0, 3, truth, start + 30'001ms)), RoomRefusal::Late);
    }

    void shouldTakeAnAnswerBack()
    {
        Room room = asking(1);
        happen(room, answered(0, 0, 1, truth, start));
        happen(room, answered(0, 0, 2, {}, start));
        QCOMPARE(room.answerOf(0, 0), nullptr);
    }

    void shouldKnowAnAnswerThatCameTwiceOrTooLateInOrder()
    {
        Room room = asking(1);
        happen(room, answered(0, 0, 1, truth, start));
        happen(room, answered(0, 0, 3, untruth, start));
        QVERIFY(room.isKept(0, 1) && room.isKept(0, 3) && !room.isKept(0, 2));
        QCOMPARE(room.whyNot(answered(0, 0, 3, untruth, start)), RoomRefusal::Stale);
        QCOMPARE(room.whyNot(answered(0, 0, 2, truth, start)), RoomRefusal::Stale);
    }

    void shouldForgiveMeasuredLatencyUpToABound()
    {
        Room room = asking(1);
        RoomEvent slow = answered(0, 0, 1, truth, start + 30'200ms);
        QCOMPARE(room.whyNot(slow), RoomRefusal::Late);
        slow.span = 200ms;
        QVERIFY(!room.whyNot(slow));
        slow.at = start + 30'400ms;
        slow.span = 5s;
        QCOMPARE(room.whyNot(slow), RoomRefusal::Late);
        slow.at = start + 30'100ms;
        slow.span = -5s;
        QCOMPARE(room.whyNot(slow), RoomRefusal::Late);
        QCOMPARE(room.closesAt(), start + 30'300ms);
    }

    void shouldTakeWhatWasUnderWayWhenTheHostClosed()
    {
        Room room = asking(2);
        happen(room, happening(Kind::ItemClosed, start + 10s));
        RoomEvent answer = answered(0, 0, 1, truth, start + 10'150ms);
        QCOMPARE(room.whyNot(answer), RoomRefusal::Late);
        answer.span = 150ms;
        happen(room, answer);
        QCOMPARE(room.answerOf(0, 0)->used, 10s);
        happen(room, happening(Kind::Revealed, start + 11s));
        answer.seat = 1;
        QCOMPARE(room.whyNot(answer), RoomRefusal::NotNow);
    }

    void shouldGiveAMemberMoreTime()
    {
        Room room = asking(2);
        RoomEvent more = happening(Kind::TimeGiven, start);
        more.seat = 1;
        more.factor = 1.5;
        happen(room, more);
        QCOMPARE(room.whyNot(answered(0, 0, 1, truth, start + 40s)), RoomRefusal::Late);
        QVERIFY(!room.whyNot(answered(1, 0, 1, truth, start + 45s)));
        QCOMPARE(room.closesAt(), start + 45'300ms);
        more.factor = 0.5;
        QCOMPARE(room.whyNot(more), RoomRefusal::OutOfRange);
    }

    void shouldStandStillWhilePaused()
    {
        Room room = asking(1);
        happen(room, happening(Kind::Paused, start + 10s));
        QVERIFY(!room.closesAt());
        QCOMPARE(room.elapsedAt(start + 1h), 10s);
        QCOMPARE(room.whyNot(answered(0, 0, 1, truth, start + 11s)), RoomRefusal::Paused);
        RoomEvent underWay = answered(0, 0, 1, truth, start + 10'100ms);
        underWay.span = 100ms;
        QVERIFY(!room.whyNot(underWay));
        happen(room, happening(Kind::Resumed, start + 1h));
        QCOMPARE(room.remainingFor(0, start + 1h), 20s);
        QVERIFY(!room.whyNot(answered(0, 0, 1, truth, start + 1h + 20s)));
        QCOMPARE(room.whyNot(answered(0, 0, 1, truth, start + 1h + 21s)), RoomRefusal::Late);
    }

    void shouldExtendTheTimeOfAnItem()
    {
        Room room = asking(1);
        RoomEvent longer = happening(Kind::Extended, start + 29s);
        longer.span = 30s;
        happen(room, longer);
        QVERIFY(!room.whyNot(answered(0, 0, 1, truth, start + 60s)));
        longer.span = -1s;
        QCOMPARE(room.whyNot(longer), RoomRefusal::OutOfRange);
    }

    void shouldHaveNoDeadlineWithoutALimit()
    {
        RoomPlan plan = roomPlan();
        plan.settings.itemTime = 0ms;
        Room room = asking(1, plan);
        QVERIFY(!room.closesAt() && !room.remainingFor(0, start));
        QVERIFY(!room.whyNot(answered(0, 0, 1, truth, start + 5h)));
    }

    void shouldSkipAnItemAndAskItLater()
    {
        Room room = asking(1);
        happen(room, answered(0, 0, 1, truth, start));
        happen(room, happening(Kind::Skipped, start + 1s));
        QVERIFY(!room.counts(0, 0));
        QCOMPARE(room.next(), 1);
        happen(room, happening(Kind::ItemOpened, start + 2s, 0));
        QCOMPARE(room.answerOf(0, 0), nullptr);
        QCOMPARE(room.whyNot(answered(0, 0, 1, truth, start + 3s)), RoomRefusal::Stale);
        happen(room, answered(0, 0, 2, truth, start + 3s));
    }

    void shouldGoBackToARevealedItemOnly()
    {
        Room room = asking(1);
        happen(room, happening(Kind::ItemClosed, start));
        happen(room, happening(Kind::Revealed, start));
        happen(room, happening(Kind::ItemOpened, start, 1));
        QCOMPARE(room.whyNot(happening(Kind::WentBack, start, 0)), RoomRefusal::NotNow);
        happen(room, happening(Kind::ItemClosed, start));
        happen(room, happening(Kind::Revealed, start));
        QCOMPARE(room.whyNot(happening(Kind::WentBack, start, 3)), RoomRefusal::NotNow);
        happen(room, happening(Kind::WentBack, start, 0));
        QCOMPARE(room.current(), 0);
        QCOMPARE(room.phase(), RoomPhase::Revealed);
        QCOMPARE(room.next(), 2);
    }

    void shouldGuardTheDoor()
    {
        RoomPlan plan = roomPlan();
        plan.settings.seats = 2;
        Room room = seated(1, plan);
        RoomEvent second = joined(1, start);
        second.holder.name = u"学员0"_s;
        QCOMPARE(room.whyNot(second), RoomRefusal::NameTaken);
        happen(room, happening(Kind::Locked, start));
        QCOMPARE(room.whyNot(joined(1, start)), RoomRefusal::RoomLocked);
        happen(room, happening(Kind::Unlocked, start));
        happen(room, joined(1, start));
        QCOMPARE(room.whyNot(joined(2, start)), RoomRefusal::RoomFull);
    }

    void shouldTakeNothingFromSomebodyKicked()
    {
        Room room = asking(2);
        RoomEvent kick = happening(Kind::Kicked, start);
        kick.seat = 0;
        happen(room, kick);
        QCOMPARE(room.whyNot(answered(0, 0, 1, truth, start)), RoomRefusal::Kicked);
        QVERIFY(!room.seatNamed(u"学员0"_s));
        kick.seat = 7;
        QCOMPARE(room.whyNot(kick), RoomRefusal::UnknownSeat);
    }

    void shouldLetAnotherDeviceTakeASeatWithAllThatBelongsToIt()
    {
        Room room = asking(1);
        happen(room, answered(0, 0, 1, truth, start));
        RoomEvent other = happening(Kind::TookOver, start);
        other.seat = 0;
        other.word = u"another"_s;
        happen(room, other);
        QVERIFY(!room.seatOf(u"token-hash-0"_s));
        QCOMPARE(room.seatOf(u"another"_s), 0);
        QCOMPARE(room.answerOf(0, 0)->answer, truth);
    }

    void shouldRefuseAnswersThatFitNothing()
    {
        Room room = asking(1);
        QCOMPARE(room.whyNot(answered(0, 0, 1, {u"o9"_s}, start)), RoomRefusal::BadAnswer);
        QCOMPARE(room.whyNot(answered(0, 0, 0, truth, start)), RoomRefusal::Stale);
        QCOMPARE(room.whyNot(answered(0, 1, 1, {u"o0"_s}, start)), RoomRefusal::NotNow);
        QCOMPARE(room.whyNot(answered(0, 99, 1, truth, start)), RoomRefusal::UnknownEntry);
        QCOMPARE(room.whyNot(answered(3, 0, 1, truth, start)), RoomRefusal::UnknownSeat);
        for (qint64 sequence = 1; sequence <= 60; ++sequence) {
            happen(room, answered(0, 0, sequence, truth, start));
        }
        QCOMPARE(room.whyNot(answered(0, 0, 61, truth, start)), RoomRefusal::TooMany);
    }

    /// Whatever is thrown at a room: what it took, replayed, gives the same room.
    void shouldBeTheFoldOfItsEvents()
    {
        RoomPlan plan = roomPlan();
        plan.settings.teams = {u"甲组"_s, u"乙组"_s};
        plan.settings.seats = 12;
        for (int member = 0; member < 20; ++member) {
            plan.roster.push_back({u"学员%1"_s.arg(member), {}, {}, {}});
        }
        const auto shared = std::make_shared<const RoomPlan>(plan);
        for (quint64 seed = 1; seed <= 20; ++seed) {
            Random random(seed);
            Room room(shared);
            std::vector<RoomEvent> taken;
            UtcTime now = start;
            for (int step = 0; step < 600; ++step) {
                now += std::chrono::milliseconds(random.below(900));
                constexpr quint64 kinds = 18; // the last two: leave
                const quint64 kind = random.below(kinds);
                RoomEvent tried = happening(kind == kinds - 1 ? Kind::Expected
                        : kind == kinds - 2                   ? Kind::Excused
                                                              : static_cast<Kind>(kind),
                    now);
                tried.seat = tried.kind == Kind::Joined ? static_cast<int>(room.seats().size())
                                                        : static_cast<int>(random.below(12));
                tried.entry = static_cast<int>(random.below(7)) - 1;
                if (tried.kind == Kind::Answered) {
                    tried.entry = room.current();
                }
                tried.sequence = static_cast<qint64>(random.below(300));
                tried.answer = random.below(2) == 0 ? truth : QStringList {u"o0"_s};
                tried.span = std::chrono::milliseconds(random.below(400));
                tried.word = random.below(2) == 0 ? u"甲组"_s : u"乙组"_s;
                tried.factor = 1.0 + static_cast<double>(random.below(3)) / 2.0;
                tried.holder.name = u"学员%1"_s.arg(random.below(40));
                if (!room.whyNot(tried)) {
                    room.apply(tried);
                    taken.push_back(tried);
                }
            }
            const auto again = Room::replay(shared, taken);
            QVERIFY(again);
            QCOMPARE(again->phase(), room.phase());
            QCOMPARE(again->current(), room.current());
            QVERIFY(again->seats() == room.seats());
            QVERIFY(again->runs() == room.runs());
            QCOMPARE(again->excused(), room.excused());
            const auto seats = room.seatsOfMembers();
            for (int member = 0; member < static_cast<int>(seats.size()); ++member) {
                QCOMPARE(seats[static_cast<std::size_t>(member)], room.seatOfMember(member));
            }
            QCOMPARE(again->elapsedAt(now), room.elapsedAt(now));
        }
    }

    void shouldGiveLeaveOnlyToWhoIsNotThere()
    {
        RoomPlan plan = roomPlan();
        plan.roster = {{u"学员0"_s, {}, {}, {}},
            {u"学员乙"_s, {}, u"learner-2"_s, {}},
            {u"学员丙"_s, {}, {}, {}, 1.0, true}};
        Room room(std::make_shared<const RoomPlan>(plan));
        const auto leave = [](Kind kind, const QString &name, const QString &learner = {}) {
            RoomEvent event = happening(kind, start + 1s);
            event.holder = {name, learner, false};
            return event;
        };
        QCOMPARE(room.excused(), std::set<int> {2});
        QCOMPARE(room.people(), 2);
        happen(room, leave(Kind::Excused, u"学员乙"_s, u"learner-2"_s));
        happen(room, leave(Kind::Expected, u"学员丙"_s));
        QCOMPARE(room.excused(), std::set<int> {1});
        QCOMPARE(room.people(), 2);
        // Whoever sits here has no leave; one who was shown out may have.
        happen(room, joined(0, start + 2s));
        QCOMPARE(room.seatOfMember(0), std::optional(0));
        QVERIFY(room.seatsOfMembers()
            == (std::vector<std::optional<int>> {0, std::nullopt, std::nullopt}));
        QCOMPARE(room.whyNot(leave(Kind::Excused, u"学员0"_s)), RoomRefusal::Seated);
        QVERIFY(!room.whyNot(leave(Kind::Expected, u"学员0"_s)));
        RoomEvent out = happening(Kind::Kicked, start + 3s);
        out.seat = 0;
        happen(room, out);
        happen(room, leave(Kind::Excused, u"学员0"_s));
        QCOMPARE(room.excused(), (std::set<int> {0, 1}));
        // Nobody the roster does not name, also not by the name alone.
        QCOMPARE(room.whyNot(leave(Kind::Excused, u"学员乙"_s)), RoomRefusal::NoGuests);
        QCOMPARE(room.whyNot(leave(Kind::Excused, u"客人"_s)), RoomRefusal::NoGuests);
        // Those in the hall were counted: leave does not count them anew.
        RoomEvent counted = happening(Kind::PeopleCounted, start + 4s);
        counted.count = 9;
        happen(room, counted);
        happen(room, leave(Kind::Excused, u"学员丙"_s));
        QCOMPARE(room.people(), 9);
        happen(room, happening(Kind::Finished, start + 5s));
        QCOMPARE(room.whyNot(leave(Kind::Expected, u"学员丙"_s)), RoomRefusal::NotNow);
    }

    void shouldRefuseToReplayWhatCannotHaveHappened()
    {
        const auto plan = std::make_shared<const RoomPlan>(roomPlan());
        const auto room = Room::replay(plan, {joined(0, start), happening(Kind::Revealed, start)});
        QVERIFY(!room);
        QCOMPARE(room.error().code, ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
