// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/room_samples.h"
#include "assessment/score.h"
#include "live/room_score.h"

#include <QTest>

using namespace zhixing;
using namespace zhixing::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = RoomEventKind;

class TestRoomScore : public QObject
{
    Q_OBJECT

private:
    static Room asking(const RoomPlan &plan, int seats, int entry)
    {
        Room room(std::make_shared<const RoomPlan>(plan));
        for (int seat = 0; seat < seats; ++seat) {
            happen(room, joined(seat, start));
        }
        happen(room, happening(Kind::ItemOpened, start, entry));
        return room;
    }

    static void reveal(Room &room)
    {
        happen(room, happening(Kind::ItemClosed, start + 30s));
        happen(room, happening(Kind::Revealed, start + 31s));
    }

    static std::vector<RunScore> scores(const Room &room)
    {
        std::vector<RunScore> runs;
        for (int entry = 0; entry < static_cast<int>(room.runs().size()); ++entry) {
            runs.push_back(scoreRun(room, entry));
        }
        return runs;
    }

private Q_SLOTS:
    void shouldMarkEveryKindAsTestsAreMarked()
    {
        const RoomPlan plan = roomPlan();
        for (int entry = 0; entry < 6; ++entry) {
            const Item &item = plan.form.entries[static_cast<std::size_t>(entry)].item;
            Room room = asking(plan, 2, entry);
            happen(room, answered(0, entry, 1, rightAnswer(item), start + 1s));
            reveal(room);
            const RunScore run = scoreRun(room, entry);
            QVERIFY(run.seats[0].mark.correct);
            QCOMPARE(run.seats[0].bonus, 0.0);
            QVERIFY(run.seats[1].counts && !run.seats[1].mark.answered);
            QCOMPARE(distribution(room, entry, run).right, 1);
        }
    }

    void shouldCreditMultipleChoiceByTheRuleOfTheForm()
    {
        RoomPlan plan = roomPlan();
        const int entry = entryOf(plan, ItemKind::MultipleChoice);
        for (const auto &[credit, earned] : {std::pair(MultipleChoiceCredit::AllOrNothing, 0.0),
                 std::pair(MultipleChoiceCredit::HalfForSubset, 0.5),
                 std::pair(MultipleChoiceCredit::PerOption, 0.5)}) {
            plan.form.blueprint.marking.multipleChoice = credit;
            plan.settings.speedBonus = 0.2;
            Room room = asking(plan, 1, entry);
            happen(room, answered(0, entry, 1, {u"o0"_s}, start));
            reveal(room);
            const RunScore run = scoreRun(room, entry);
            QCOMPARE(run.seats[0].mark.earned, earned);
            QCOMPARE(run.seats[0].bonus, 0.0);
        }
    }

    void shouldPayAtMostAFifthForSpeedAndNeverLessThanTheBase()
    {
        RoomPlan plan = roomPlan();
        plan.settings.speedBonus = 5.0;
        Room room = asking(plan, 4, 0);
        happen(room, answered(0, 0, 1, {u"true"_s}, start));
        happen(room, answered(1, 0, 1, {u"true"_s}, start + 15s));
        happen(room, answered(2, 0, 1, {u"true"_s}, start + 30s));
        happen(room, answered(3, 0, 1, {u"false"_s}, start));
        reveal(room);
        const RunScore run = scoreRun(room, 0);
        QCOMPARE(run.seats[0].bonus, 0.2);
        QCOMPARE(run.seats[1].bonus, 0.1);
        QCOMPARE(run.seats[2].bonus, 0.0);
        QCOMPARE(run.seats[2].mark.earned, 1.0);
        QCOMPARE(run.seats[3].mark.earned + run.seats[3].bonus, 0.0);
    }

    void shouldMeasureSpeedAgainstTheSeatsOwnTime()
    {
        RoomPlan plan = roomPlan();
        plan.settings.speedBonus = 0.2;
        Room room = asking(plan, 2, 0);
        RoomEvent more = happening(Kind::TimeGiven, start);
        more.seat = 1;
        more.factor = 2.0;
        happen(room, more);
        happen(room, answered(0, 0, 1, {u"true"_s}, start + 15s));
        happen(room, answered(1, 0, 1, {u"true"_s}, start + 30s));
        reveal(room);
        const RunScore run = scoreRun(room, 0);
        QCOMPARE(run.seats[0].bonus, run.seats[1].bonus);
    }

    void shouldRankEqualsEqually()
    {
        Room room = asking(roomPlan(), 4, 0);
        happen(room, answered(1, 0, 1, {u"true"_s}, start));
        happen(room, answered(3, 0, 1, {u"true"_s}, start + 9s));
        happen(room, answered(0, 0, 1, {u"false"_s}, start));
        reveal(room);
        const auto table = standings(room, scores(room));
        QCOMPARE(table.size(), 4U);
        QCOMPARE(table[0].rank, 1);
        QCOMPARE(table[1].rank, 1);
        QCOMPARE(table[2].rank, 3);
        QCOMPARE(table[0].seat + table[1].seat, 4);
    }

    void shouldLetTheAnswerThatStandsAtTheEndBeTheTeams()
    {
        RoomPlan plan = roomPlan();
        plan.settings.teams = {u"甲组"_s, u"乙组"_s};
        Room room(std::make_shared<const RoomPlan>(plan));
        for (int seat = 0; seat < 4; ++seat) {
            happen(room, joined(seat, start));
            RoomEvent chosen = happening(Kind::TeamChosen, start);
            chosen.seat = seat;
            chosen.word = plan.settings.teams[seat / 2];
            happen(room, chosen);
        }
        happen(room, happening(Kind::ItemOpened, start, 0));
        happen(room, answered(0, 0, 1, {u"false"_s}, start + 1s));
        happen(room, answered(1, 0, 1, {u"true"_s}, start + 2s));
        happen(room, answered(3, 0, 1, {u"true"_s}, start + 2s));
        happen(room, answered(2, 0, 1, {u"false"_s}, start + 3s));
        reveal(room);
        const auto table = standings(room, scores(room));
        QCOMPARE(table.size(), 2U);
        QCOMPARE(table[0].name, u"甲组"_s);
        QCOMPARE(table[0].right, 1);
        QCOMPARE(table[1].right, 0);
        QVERIFY(sittingsOf(room, start + 1h, [] { return u"a"_s; }).empty());
    }

    void shouldCountWhatWasChosen()
    {
        const RoomPlan plan = roomPlan();
        const int entry = entryOf(plan, ItemKind::MultipleChoice);
        Room room = asking(plan, 3, entry);
        happen(room, answered(0, entry, 1, {u"o0"_s, u"o2"_s}, start));
        happen(room, answered(1, entry, 1, {u"o0"_s, u"o1"_s}, start));
        QCOMPARE(countAnswered(room, entry), 2);
        reveal(room);
        const Distribution counted = distribution(room, entry, scoreRun(room, entry));
        QCOMPARE(counted.seated, 3);
        QCOMPARE(counted.answered, 2);
        QCOMPARE(counted.right, 1);
        QCOMPARE(counted.options[0].count, 2);
        QCOMPARE(counted.options[1].count, 1);
        QCOMPARE(counted.options[3].count, 0);
    }

    void shouldCountPlacesPutRight()
    {
        const RoomPlan plan = roomPlan();
        const int entry = entryOf(plan, ItemKind::Matching);
        Room room = asking(plan, 1, entry);
        happen(room, answered(0, entry, 1, {u"t2"_s, u"t1"_s, u"t0"_s}, start));
        reveal(room);
        const Distribution counted = distribution(room, entry, scoreRun(room, entry));
        QCOMPARE(counted.options[0].count, 1);
        QCOMPARE(counted.options[1].count, 0);
    }

    void shouldShuffleOptionsForEachSeatTheSameWayEachTime()
    {
        RoomPlan plan = roomPlan();
        const int single = entryOf(plan, ItemKind::SingleChoice);
        QCOMPARE(entryFor(plan, 1, single), plan.form.entries[static_cast<std::size_t>(single)]);
        plan.settings.order = RoomOrder::PerSeat;
        std::set<QStringList> orders;
        for (int seat = 0; seat < 40; ++seat) {
            const FormEntry entry = entryFor(plan, seat, single);
            QCOMPARE(entry, entryFor(plan, seat, single));
            QCOMPARE(entry.optionOrder.size(), 4);
            orders.insert(entry.optionOrder);
            QCOMPARE(entryFor(plan, seat, 0).optionOrder.constFirst(), u"true"_s);
        }
        QVERIFY(orders.size() > 8);
    }

    void shouldMakeAttemptsOfWhatCounted()
    {
        Room room = asking(roomPlan(), 2, 0);
        happen(room, answered(0, 0, 1, {u"true"_s}, start + 4s));
        reveal(room);
        happen(room, joined(2, start + 40s));
        happen(room, happening(Kind::ItemOpened, start + 50s, 1));
        happen(room, answered(2, 1, 1, {u"o1"_s}, start + 57s));
        happen(room, answered(0, 1, 2, {u"o0"_s}, start + 53s));
        happen(room, happening(Kind::ItemClosed, start + 60s));
        happen(room, happening(Kind::Revealed, start + 61s));
        happen(room, happening(Kind::ItemOpened, start + 62s, 2));
        happen(room, happening(Kind::Skipped, start + 63s));
        int ids = 0;
        const auto sittings
            = sittingsOf(room, start + 70s, [&ids] { return u"attempt-%1"_s.arg(++ids); });
        // Who answered nothing sat no test; who came late has what was asked since.
        QCOMPARE(sittings.size(), 2U);
        QCOMPARE(sittings[0].form.entries.size(), 2U);
        QCOMPARE(sittings[1].form.entries.size(), 1U);
        Attempt attempt = startAttempt(sittings[0].attempt, {}, sittings[0].form, start);
        for (const AttemptEvent &happened : sittings[0].events) {
            attempt = applyEvent(std::move(attempt), happened).value();
        }
        QCOMPARE(attempt.status, AttemptStatus::Submitted);
        QCOMPARE(attempt.entries[0].spent, 4s);
        QCOMPARE(attempt.entries[1].spent, 3s);
        QCOMPARE(scoreAttempt(attempt).total.correct, 2);
    }
};

QTEST_GUILESS_MAIN(TestRoomScore)
#include "tst_room_score.moc"
