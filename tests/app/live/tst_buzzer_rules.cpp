// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/session_bench.h"
#include "assessment/random.h"
#include "live/buzzer.h"
#include "live/room_plan.h"

#include <QTest>

#include <algorithm>

using namespace zhixing;
using namespace zhixing::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{

RoomPlan planWith(const BuzzerRules &rules, int times)
{
    RoomPlan plan = roomPlan();
    plan.settings.way = RoomWay::Buzzer;
    plan.settings.buzzing = rules;
    const std::vector<FormEntry> entries = plan.form.entries;
    for (int time = 1; time < times; ++time) {
        plan.form.entries.insert(plan.form.entries.end(), entries.begin(), entries.end());
    }
    return planRoom(std::move(plan), {}).value();
}

BuzzerRules costing(BuzzerCost cost)
{
    BuzzerRules rules;
    rules.cost = cost;
    return rules;
}

BuzzerRules pressedEarly(BuzzerEarly early)
{
    BuzzerRules rules;
    rules.early = early;
    return rules;
}

/// A room played at one keyboard.
class Bench : public SessionBench
{
public:
    /// `times`: how often its three items are asked.
    Bench(const BuzzerRules &rules, int players, int times = 1)
        : SessionBench(planWith(rules, times))
    {
        for (int seat = 0; seat < players; ++seat) {
            journal().kept.push_back(joined(seat, start));
        }
        restart(start);
        next();
    }

    std::optional<RoomRefusal> buzz(int seat, bool isEarly = false)
    {
        RoomCommand command {RoomAction::Buzz, seat};
        command.isEarly = isEarly;
        return ask(command);
    }
    std::optional<RoomRefusal> answer(bool isRight)
    {
        return give(isRight ? item().key : wrongAnswer());
    }
    std::optional<RoomRefusal> give(const QStringList &answer)
    {
        RoomCommand command {RoomAction::Judge};
        command.answer = answer;
        return ask(command);
    }
    [[nodiscard]] const Room &room()
    {
        return session().room();
    }
    [[nodiscard]] const ItemRun &run()
    {
        return room().runs()[static_cast<std::size_t>(room().current())];
    }
    [[nodiscard]] double points(int seat)
    {
        const auto &table = session().table();
        const auto line = std::ranges::find(table, seat, &Standing::seat);
        return line == table.end() ? -99.0 : line->points;
    }
    [[nodiscard]] bool isOpen()
    {
        return room().phase() == RoomPhase::Open;
    }

private:
    std::optional<RoomRefusal> ask(const RoomCommand &command)
    {
        const auto refusal = session().command(command, now());
        return commit() ? refusal : RoomRefusal::NotNow;
    }
    [[nodiscard]] const Item &item()
    {
        return room().plan().form.entries[static_cast<std::size_t>(room().current())].item;
    }
    [[nodiscard]] QStringList wrongAnswer()
    {
        for (const Option &option : item().options) {
            if (!item().key.contains(option.id)) {
                return {option.id};
            }
        }
        return {};
    }
};

} // namespace

/// The rules of 抢答, each by itself, and all of them in any order of keys.
class TestBuzzerRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCostNothingAndLetTheSamePressAgain()
    {
        Buzzer buzzer(2, costing(BuzzerCost::Nothing));
        buzzer.show(start);
        QCOMPARE(buzzer.press(0, start + 6s), BuzzerPress::Won);
        buzzer.pass();
        QCOMPARE(buzzer.press(0, start + 7s), BuzzerPress::Won);

        Bench bench(costing(BuzzerCost::Nothing), 2);
        for (int turn = 0; turn < 3; ++turn) {
            QVERIFY(!bench.buzz(0));
            QVERIFY(!bench.answer(false));
            QVERIFY(bench.isOpen());
        }
        QVERIFY(!bench.buzz(0));
        QVERIFY(!bench.answer(true));
        QVERIFY(!bench.isOpen());
        bench.next();
        QCOMPARE(bench.points(0), 1.0);
        QCOMPARE(bench.points(1), 0.0);
    }

    void shouldCostTheItem()
    {
        Bench bench(costing(BuzzerCost::Item), 2);
        QVERIFY(!bench.buzz(0));
        QVERIFY(!bench.answer(false));
        QVERIFY(bench.room().isOut(0));
        QVERIFY(bench.buzz(0) == RoomRefusal::NotNow);
        QVERIFY(!bench.buzz(1));
        QVERIFY(!bench.answer(false));
        QVERIFY(!bench.isOpen());
        bench.next();
        QCOMPARE(bench.points(0), 0.0);
        QCOMPARE(bench.points(1), 0.0);
        bench.next();
        QVERIFY(!bench.buzz(0));
    }

    void shouldCostAsManyPointsAsARightAnswerBrings()
    {
        Bench bench(costing(BuzzerCost::Points), 3);
        QVERIFY(!bench.buzz(0));
        QVERIFY(!bench.answer(false));
        QVERIFY(bench.buzz(0) == RoomRefusal::NotNow);
        QVERIFY(!bench.buzz(1));
        QVERIFY(!bench.give({})); // who does not know was wrong, too
        QVERIFY(!bench.buzz(2));
        QVERIFY(!bench.answer(true));
        bench.next();
        QCOMPARE(bench.points(0), -1.0);
        QCOMPARE(bench.points(1), -1.0);
        QCOMPARE(bench.points(2), 1.0);
        QCOMPARE(bench.session().table().front().seat, 2);
        // What is known is not touched: marks and attempts are those of the answers.
        for (const EntryScore &score : bench.session().runScores().front().seats) {
            QVERIFY(score.mark.earned >= 0.0);
        }
    }

    void shouldCostNothingWhereTheItemIsSkipped()
    {
        Bench bench(costing(BuzzerCost::Points), 2);
        QVERIFY(!bench.buzz(0));
        QVERIFY(!bench.answer(false));
        QVERIFY(!bench.command(RoomAction::Skip));
        QCOMPARE(bench.points(0), 0.0);
    }

    void shouldCloseAfterAWrongAnswerWhereTheOthersMayNotPress_data()
    {
        QTest::addColumn<BuzzerCost>("cost");
        QTest::addRow("nothing") << BuzzerCost::Nothing;
        QTest::addRow("item") << BuzzerCost::Item;
        QTest::addRow("points") << BuzzerCost::Points;
    }

    void shouldCloseAfterAWrongAnswerWhereTheOthersMayNotPress()
    {
        QFETCH(const BuzzerCost, cost);
        BuzzerRules rules = costing(cost);
        rules.after = BuzzerAfter::Nobody;
        Buzzer buzzer(2, rules);
        buzzer.show(start);
        QCOMPARE(buzzer.press(0, start + 6s), BuzzerPress::Won);
        buzzer.pass();
        QCOMPARE(buzzer.press(1, start + 7s), BuzzerPress::NotNow);

        Bench bench(rules, 2);
        QVERIFY(!bench.buzz(0));
        QVERIFY(!bench.answer(false));
        QCOMPARE(bench.room().phase(), RoomPhase::Closed);
        QVERIFY(bench.buzz(1) == RoomRefusal::NotNow);
        bench.next();
        QCOMPARE(bench.points(0), cost == BuzzerCost::Points ? -1.0 : 0.0);
    }

    void shouldTellHowLongAnAnswerMayTake()
    {
        BuzzerRules rules;
        rules.answering = 10s;
        Buzzer buzzer(2, rules);
        buzzer.show(start);
        QVERIFY(!buzzer.answeringLeft(start + 5s));
        QCOMPARE(buzzer.press(0, start + 6s), BuzzerPress::Won);
        QCOMPARE(*buzzer.answeringLeft(start + 8s), 8'000ms);
        QCOMPARE(*buzzer.answeringLeft(start + 30s), 0ms);
        // Who has it keeps the time, whoever takes it up again has what was left.
        buzzer.goOn({}, 0, start + 9s);
        QCOMPARE(*buzzer.answeringLeft(start + 9s), 7'000ms);
        buzzer.stop();
        buzzer.goOn({}, 0, start + 60s, 4s);
        QCOMPARE(*buzzer.answeringLeft(start + 60s), 6'000ms);
        buzzer.pass();
        QVERIFY(!buzzer.answeringLeft(start + 61s));
        Buzzer unlimited(2);
        unlimited.show(start);
        QCOMPARE(unlimited.press(0, start + 6s), BuzzerPress::Won);
        QVERIFY(!unlimited.answeringLeft(start + 90s));
    }

    void shouldRefuseAnAnswerAfterItsTime()
    {
        BuzzerRules rules;
        rules.answering = 10s;
        Bench bench(rules, 2);
        bench.pass(6s);
        QVERIFY(!bench.buzz(0));
        bench.pass(10'300ms);
        QCOMPARE(bench.room().heldAt(bench.now()), 10'300ms);
        bench.pass(1ms);
        QVERIFY(bench.answer(true) == RoomRefusal::Late);
        QVERIFY(!bench.give({}));
        QVERIFY(bench.room().isOut(0));
        QVERIFY(!bench.buzz(1));
        // A pause takes no time.
        bench.pass(4s);
        QVERIFY(!bench.command(RoomAction::Pause));
        bench.pass(60s);
        QVERIFY(!bench.command(RoomAction::Resume));
        bench.pass(6s);
        QVERIFY(!bench.answer(true));
        QVERIFY(bench.run().isSolved);
    }

    void shouldHaveWhoPressesEarlyWait()
    {
        Buzzer buzzer(2, pressedEarly(BuzzerEarly::Waits));
        buzzer.show(start);
        QCOMPARE(buzzer.press(0, start + 1s), BuzzerPress::TooEarly);
        QCOMPARE(buzzer.press(0, start + 5'500ms), BuzzerPress::LockedOut);
        QCOMPARE(buzzer.press(0, start + 6s), BuzzerPress::Won);
        Bench bench(pressedEarly(BuzzerEarly::Waits), 2);
        QVERIFY(bench.buzz(0, true) == RoomRefusal::NotNow);
    }

    void shouldPutAFalseStartOut()
    {
        const BuzzerRules rules = pressedEarly(BuzzerEarly::Out);
        Buzzer buzzer(2, rules);
        buzzer.show(start);
        QCOMPARE(buzzer.press(0, start + 1s), BuzzerPress::FalseStart);
        QCOMPARE(buzzer.holder(), -1);
        QCOMPARE(buzzer.press(0, start + 6s), BuzzerPress::Out);
        QCOMPARE(buzzer.press(1, start + 6s), BuzzerPress::Won);
        buzzer.show(start + 60s);
        QVERIFY(!buzzer.isOut(0));

        Bench bench(rules, 2);
        QVERIFY(!bench.buzz(0, true));
        QCOMPARE(bench.run().buzzer, -1);
        QCOMPARE(bench.run().early, std::vector<int> {0});
        bench.restart(bench.now());
        QVERIFY(!bench.command(RoomAction::Resume));
        QVERIFY(bench.buzz(0) == RoomRefusal::NotNow);
        QVERIFY(bench.isOpen());
        // When all are out the item is over.
        QVERIFY(!bench.buzz(1, true));
        QCOMPARE(bench.room().phase(), RoomPhase::Closed);
        bench.next();
        QCOMPARE(bench.points(0), 0.0);
    }

    void shouldLetTheFirstPressCountAtAnyTime()
    {
        const BuzzerRules rules = pressedEarly(BuzzerEarly::Counts);
        Buzzer buzzer(2, rules);
        buzzer.show(start);
        QCOMPARE(buzzer.press(1, start + 1s), BuzzerPress::Won);
        buzzer.pass();
        // Nobody need hear the rest of it now.
        QCOMPARE(buzzer.state(start + 2s), BuzzerState::Free);
        QCOMPARE(buzzer.press(0, start + 2s), BuzzerPress::Won);
    }

    void shouldHaveOneWinnerAtMostAndReplayTheSame_data()
    {
        QTest::addColumn<BuzzerRules>("rules");
        QTest::addColumn<quint64>("seed");
        quint64 seed = 0;
        for (const BuzzerCost cost : {BuzzerCost::Nothing, BuzzerCost::Item, BuzzerCost::Points}) {
            for (const BuzzerAfter after : {BuzzerAfter::Others, BuzzerAfter::Nobody}) {
                for (const BuzzerEarly early :
                    {BuzzerEarly::Waits, BuzzerEarly::Out, BuzzerEarly::Counts}) {
                    for (const auto answering : {0ms, 3'000ms}) {
                        ++seed;
                        QTest::addRow("rules %llu", seed)
                            << BuzzerRules {2s, 1s, answering, cost, after, early} << seed;
                    }
                }
            }
        }
    }

    void shouldHaveOneWinnerAtMostAndReplayTheSame()
    {
        QFETCH(const BuzzerRules, rules);
        QFETCH(const quint64, seed);
        constexpr int players = 4;
        for (quint64 round = 0; round < 5; ++round) {
            Random random(seed * 1'000 + round);
            Bench bench(rules, players, 10);
            Buzzer buzzer(players, rules);
            buzzer.show(bench.now());
            std::map<int, int> solvedBy;
            for (int step = 0; step < 300 && bench.room().phase() != RoomPhase::Finished; ++step) {
                bench.pass(std::chrono::milliseconds(random.below(1'200)));
                const quint64 choice = random.below(16);
                if (choice == 0) {
                    const int before = bench.room().current();
                    bench.next();
                    if (bench.room().current() != before) {
                        buzzer.show(bench.now());
                    }
                } else if (choice == 1) {
                    buzzer.release(bench.now());
                } else if (choice == 2 && bench.isOpen()) {
                    bench.restart(bench.now());
                    QVERIFY(!bench.command(RoomAction::Resume));
                    std::vector<int> out;
                    for (int seat = 0; seat < players; ++seat) {
                        if (bench.room().isOut(seat)) {
                            out.push_back(seat);
                        }
                    }
                    buzzer.stop();
                    buzzer.goOn(
                        out, bench.run().buzzer, bench.now(), bench.room().heldAt(bench.now()));
                } else if (choice <= 7 && buzzer.holder() >= 0 && bench.isOpen()) {
                    const int seat = buzzer.holder();
                    const bool isRight = random.below(3) == 0;
                    const bool isOverdue = buzzer.answeringLeft(bench.now()) == 0ms;
                    const auto refusal = isOverdue ? bench.give({}) : bench.answer(isRight);
                    QVERIFY(!refusal);
                    if (isRight && !isOverdue) {
                        QVERIFY(solvedBy.emplace(bench.room().current(), seat).second);
                    } else {
                        buzzer.pass();
                    }
                } else {
                    const int seat = static_cast<int>(random.below(players));
                    // Whatever the keyboard says, the room takes what fits only.
                    if (random.below(8) == 0) {
                        const bool isFree = bench.isOpen() && bench.run().buzzer < 0;
                        if (!isFree) {
                            QVERIFY(bench.buzz(seat));
                        }
                    } else {
                        const BuzzerPress press
                            = buzzer.press(seat, bench.now(), random.below(9) == 0);
                        if (press == BuzzerPress::Won || press == BuzzerPress::FalseStart) {
                            QVERIFY(!bench.buzz(seat, press == BuzzerPress::FalseStart));
                        }
                    }
                }
                if (!bench.isOpen()) {
                    buzzer.stop();
                } else {
                    QCOMPARE(bench.run().buzzer, buzzer.holder());
                }
            }
            while (bench.room().phase() != RoomPhase::Finished) {
                bench.next();
            }
            for (std::size_t entry = 0; entry < bench.room().runs().size(); ++entry) {
                const RunScore &score = bench.session().runScores()[entry];
                const auto winners = std::ranges::count_if(
                    score.seats, [](const EntryScore &one) { return one.mark.correct; });
                QVERIFY(winners <= 1);
                const auto winner = solvedBy.find(static_cast<int>(entry));
                QCOMPARE(winners, winner == solvedBy.end() ? 0 : 1);
                for (std::size_t seat = 0; seat < score.seats.size(); ++seat) {
                    const EntryScore &one = score.seats[seat];
                    QVERIFY(!one.mark.correct || one.penalty == 0.0);
                    QVERIFY(one.penalty == 0.0 || rules.cost == BuzzerCost::Points);
                    QVERIFY(one.mark.correct
                        == (winner != solvedBy.end() && winner->second == static_cast<int>(seat)));
                }
            }
            const auto again = Room::replay(
                std::make_shared<const RoomPlan>(bench.room().plan()), bench.journal().kept);
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
            QVERIFY(again->runs() == bench.room().runs());
            std::vector<RunScore> scores;
            for (std::size_t entry = 0; entry < again->runs().size(); ++entry) {
                scores.push_back(again->runs()[entry].state == RunState::Revealed
                        ? scoreRun(*again, static_cast<int>(entry))
                        : RunScore());
            }
            QVERIFY(standings(*again, scores) == bench.session().table());
        }
    }
};

QTEST_GUILESS_MAIN(TestBuzzerRules)
#include "tst_buzzer_rules.moc"
