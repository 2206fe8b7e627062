// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/session_bench.h"
#include "assessment/random.h"
#include "live/buzzer.h"
#include "live/hands.h"
#include "live/room_host.h"
#include "live/room_plan.h"
#include "records/learner_erasure.h"
#include "records/learner_store.h"
#include "records/room_store.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <numeric>

using namespace zhixing;
using namespace zhixing::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Kind = RoomEventKind;

namespace
{

RoomPlan planOf(RoomWay way)
{
    RoomPlan plan = roomPlan();
    plan.settings.way = way;
    return planRoom(std::move(plan), {}).value();
}

RoomCommand handsFor(const QString &option, int count)
{
    RoomCommand command {RoomAction::CountHands};
    command.option = option;
    command.count = count;
    return command;
}

RoomCommand people(int count)
{
    RoomCommand command {RoomAction::CountPeople};
    command.count = count;
    return command;
}

RoomCommand judge(const QStringList &answer)
{
    RoomCommand command {RoomAction::Judge};
    command.answer = answer;
    return command;
}

/// A room without phones, as the window has it.
class Bench : public SessionBench
{
public:
    explicit Bench(const RoomPlan &plan, int players = 0)
        : SessionBench(plan)
    {
        for (int seat = 0; seat < players; ++seat) {
            journal().kept.push_back(joined(seat, start));
        }
        restart(start);
    }

    std::optional<RoomRefusal> ask(const RoomCommand &command)
    {
        const auto refusal = session().command(command, now());
        return commit() ? refusal : RoomRefusal::NotNow;
    }

    [[nodiscard]] const ItemRun &run()
    {
        return session().room().runs()[static_cast<std::size_t>(session().room().current())];
    }
    [[nodiscard]] const Item &item()
    {
        return session()
            .room()
            .plan()
            .form.entries[static_cast<std::size_t>(session().room().current())]
            .item;
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

/// Rooms that need no network: a show of hands, and keys at one computer.
class TestWithoutPhones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDrawWhatHandsAndKeysCanAnswer()
    {
        for (const RoomWay way : {RoomWay::Hands, RoomWay::Buzzer}) {
            const RoomPlan plan = planOf(way);
            QCOMPARE(plan.form.entries.size(), 3U);
            QCOMPARE(plan.passages.size(), 3);
            for (const FormEntry &entry : plan.form.entries) {
                QVERIFY(canBeAsked(way, entry.item.kind));
            }
        }
        QCOMPARE(planOf(RoomWay::Phones).form.entries.size(), 6U);
        RoomPlan none = roomPlan();
        none.settings.way = RoomWay::Hands;
        std::erase_if(none.form.entries,
            [](const FormEntry &entry) { return canBeAsked(RoomWay::Hands, entry.item.kind); });
        QVERIFY(!planRoom(none, {}));
    }

    void shouldCountHandsOnceTheyAreRaised()
    {
        Bench bench(planOf(RoomWay::Hands));
        QVERIFY(!bench.ask(people(30)));
        QVERIFY(bench.ask(handsFor(u"true"_s, 3)) == RoomRefusal::NotNow);
        bench.next();
        QVERIFY(bench.ask(handsFor(u"true"_s, 3)) == RoomRefusal::NotNow);
        bench.next();
        const Room &room = bench.session().room();
        QVERIFY(handsNotRaised(room, 0) == 30);
        QVERIFY(!bench.ask(handsFor(u"true"_s, 21)));
        QVERIFY(!bench.ask(handsFor(u"false"_s, 7)));
        QVERIFY(bench.ask(handsFor(u"elsewhere"_s, 1)) == RoomRefusal::BadAnswer);
        QVERIFY(bench.ask(handsFor(u"true"_s, -1)) == RoomRefusal::OutOfRange);
        QVERIFY(bench.ask(handsFor(u"true"_s, 10'000)) == RoomRefusal::OutOfRange);
        Distribution counted = distribution(room, 0, {});
        QCOMPARE(counted.seated, 30);
        QCOMPARE(counted.answered, 28);
        QCOMPARE(counted.right, 21);
        QVERIFY(handsNotRaised(room, 0) == 2);
        bench.next();
        // A miscount is put right while the key is shown.
        QVERIFY(!bench.ask(handsFor(u"false"_s, 9)));
        QVERIFY(handsNotRaised(room, 0) == 0);
        QVERIFY(!bench.ask(handsFor(u"false"_s, 11)));
        QVERIFY(handsNotRaised(room, 0) == -2);
        bench.next();
        QVERIFY(bench.run().hands.empty());
    }

    void shouldReckonNothingForItemsWithSeveralHandsEach()
    {
        const RoomPlan plan = planOf(RoomWay::Hands);
        const int entry = entryOf(plan, ItemKind::MultipleChoice);
        Room room(std::make_shared<const RoomPlan>(plan));
        RoomEvent counted = happening(Kind::PeopleCounted, start);
        counted.count = 30;
        happen(room, counted);
        happen(room, happening(Kind::ItemOpened, start, entry));
        happen(room, happening(Kind::ItemClosed, start));
        for (const auto &[option, count] : {std::pair(u"o0"_s, 25), std::pair(u"o1"_s, 12)}) {
            RoomEvent hands = happening(Kind::HandsCounted, start, entry);
            hands.word = option;
            hands.count = count;
            happen(room, hands);
        }
        QVERIFY(!handsNotRaised(room, entry));
        QCOMPARE(distribution(room, entry, {}).answered, 25);
        QCOMPARE(distribution(room, entry, {}).right, 0);
    }

    void shouldExpectWhomTheRosterNames()
    {
        RoomPlan plan = planOf(RoomWay::Hands);
        QCOMPARE(Room(std::make_shared<const RoomPlan>(plan)).people(), 0);
        plan.roster = {{u"学员甲"_s, {}, {}, {}}, {u"学员乙"_s, {}, {}, {}}};
        QCOMPARE(Room(std::make_shared<const RoomPlan>(plan)).people(), 2);
    }

    void shouldMakeNoAttemptsOfHands()
    {
        Bench bench(planOf(RoomWay::Hands));
        bench.next();
        bench.next();
        QVERIFY(!bench.ask(handsFor(u"true"_s, 5)));
        bench.next();
        QVERIFY(!bench.command(RoomAction::Finish));
        QVERIFY(bench.journal().sittings.empty());
    }

    void shouldKeepCountsInTheRecordsWithoutListening()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"records.sqlite"_s);
        {
            auto database = Database::open(path).value();
            QVERIFY(RoomStore(database).keep(planOf(RoomWay::Hands)));
        }
        std::atomic<qint64> time = 1'750'000'000'000;
        const RoomHostSetup setup {path,
            [&time] { return UtcTime(std::chrono::milliseconds(time)); },
            [](qsizetype count) {
                return QByteArray(count, 'x');
            }};
        const auto becomes = [](const std::function<bool()> &isSo) {
            return QTest::qWaitFor(isSo, 5'000);
        };
        {
            RoomHost host(setup);
            QVERIFY(host.openAlone(u"room-1"_s));
            QVERIFY(host.isOpen());
            QCOMPARE(host.entrance(), RoomEntrance());
            host.command(people(12));
            host.command({RoomAction::Next});
            QVERIFY(becomes([&] { return host.status()->phase == RoomPhase::Open; }));
            // The clock closes it as it does for phones.
            time += 31'000;
            QVERIFY(becomes([&] { return host.status()->phase == RoomPhase::Closed; }));
            host.command(handsFor(u"true"_s, 8));
            host.command(handsFor(u"false"_s, 3));
            QVERIFY(becomes([&] { return host.status()->answered == 11; }));
        }
        // As if it had been killed: the same counts.
        RoomHost host(setup);
        QVERIFY(host.openAlone(u"room-1"_s));
        QCOMPARE(host.status()->plan->settings.way, RoomWay::Hands);
        QCOMPARE(host.status()->people, 12);
        QCOMPARE(host.status()->answered, 11);
        QCOMPARE(host.status()->distribution->options.front().count, 8);
        auto database = Database::open(path, Database::Check::None).value();
        QCOMPARE(RoomStore(database).all()->front().way, RoomWay::Hands);
    }

    void shouldGiveTheRightToWhoPressesFirst()
    {
        Buzzer buzzer(3, {5s, 1s});
        QCOMPARE(buzzer.press(0, start), BuzzerPress::NotNow);
        buzzer.show(start);
        QCOMPARE(buzzer.state(start + 4s), BuzzerState::Reading);
        QCOMPARE(buzzer.readingLeft(start + 4s), 1s);
        QCOMPARE(buzzer.state(start + 5s), BuzzerState::Free);
        QCOMPARE(buzzer.press(3, start + 6s), BuzzerPress::NotNow);
        QCOMPARE(buzzer.press(1, start + 6s), BuzzerPress::Won);
        // In the same moment, one key later.
        QCOMPARE(buzzer.press(2, start + 6s), BuzzerPress::Taken);
        QCOMPARE(buzzer.holder(), 1);
        buzzer.pass();
        QCOMPARE(buzzer.press(1, start + 7s), BuzzerPress::Out);
        QCOMPARE(buzzer.press(2, start + 7s), BuzzerPress::Won);
        buzzer.show(start + 20s);
        QVERIFY(!buzzer.isOut(1));
        buzzer.stop();
        QCOMPARE(buzzer.press(0, start + 30s), BuzzerPress::NotNow);
    }

    void shouldLockOutWhoPressesTooEarly()
    {
        Buzzer buzzer(2, {5s, 1s});
        buzzer.show(start);
        QCOMPARE(buzzer.press(0, start + 1s), BuzzerPress::TooEarly);
        buzzer.release(start + 2s);
        QVERIFY(buzzer.isLockedOut(0, start + 2s));
        QCOMPARE(buzzer.press(0, start + 2'900ms), BuzzerPress::LockedOut);
        QVERIFY(!buzzer.isLockedOut(1, start + 2s));
        QCOMPARE(buzzer.press(0, start + 3s), BuzzerPress::Won);
    }

    void shouldTakeAKeyThatIsHeldDownOnce()
    {
        Buzzer buzzer(2, {5s, 1s});
        buzzer.show(start);
        QCOMPARE(buzzer.press(0, start + 1s, true), BuzzerPress::Repeated);
        QVERIFY(!buzzer.isLockedOut(0, start + 1s));
        QCOMPARE(buzzer.press(0, start + 6s, true), BuzzerPress::Repeated);
        QCOMPARE(buzzer.holder(), -1);
    }

    void shouldGoOnWithAnItemThatWasUnderWay()
    {
        Buzzer buzzer(3, {5s, 1s});
        buzzer.goOn({0}, -1, start);
        QCOMPARE(buzzer.press(0, start), BuzzerPress::Out);
        QCOMPARE(buzzer.press(1, start), BuzzerPress::Won);
        buzzer.goOn({0}, 2, start);
        QCOMPARE(buzzer.holder(), 2);
        QCOMPARE(buzzer.state(start), BuzzerState::Held);
    }

    void shouldGiveTheItemToTheNextAfterAWrongAnswer()
    {
        Bench bench(planOf(RoomWay::Buzzer), 3);
        bench.next();
        QVERIFY(bench.ask(judge({u"true"_s})) == RoomRefusal::UnknownSeat);
        QVERIFY(!bench.command(RoomAction::Buzz, 1));
        QVERIFY(bench.command(RoomAction::Buzz, 2) == RoomRefusal::NotNow);
        QVERIFY(bench.ask(judge({u"nowhere"_s})) == RoomRefusal::BadAnswer);
        QVERIFY(!bench.ask(judge(bench.wrongAnswer())));
        QCOMPARE(bench.session().room().phase(), RoomPhase::Open);
        QVERIFY(bench.command(RoomAction::Buzz, 1) == RoomRefusal::NotNow);
        QVERIFY(!bench.command(RoomAction::Buzz, 2));
        QVERIFY(!bench.ask(judge(bench.item().key)));
        QCOMPARE(bench.session().room().phase(), RoomPhase::Closed);
        bench.next();
        QCOMPARE(bench.session().table().front().seat, 2);
        QCOMPARE(bench.session().table().front().points, 1.0);
        QCOMPARE(bench.session().table()[1].points, 0.0);
    }

    void shouldCloseWhenEverybodyWasWrong()
    {
        Bench bench(planOf(RoomWay::Buzzer), 2);
        bench.next();
        for (const int seat : {0, 1}) {
            QCOMPARE(bench.session().room().phase(), RoomPhase::Open);
            QVERIFY(!bench.command(RoomAction::Buzz, seat));
            QVERIFY(!bench.ask(judge(seat == 0 ? bench.wrongAnswer() : QStringList())));
        }
        QCOMPARE(bench.session().room().phase(), RoomPhase::Closed);
        QVERIFY(!bench.run().isSolved);
    }

    void shouldMakeAttemptsOfWhatWasAnswered()
    {
        Bench bench(planOf(RoomWay::Buzzer), 3);
        for (int entry = 0; entry < 3; ++entry) {
            bench.next();
            bench.pass(4s);
            QVERIFY(!bench.command(RoomAction::Buzz, entry == 1 ? 2 : 0));
            QVERIFY(!bench.ask(judge(bench.item().key)));
            bench.next();
        }
        bench.next();
        QCOMPARE(bench.session().room().phase(), RoomPhase::Finished);
        const auto &sittings = bench.journal().sittings;
        QCOMPARE(sittings.size(), 2U);
        QCOMPARE(sittings[0].seat, 0);
        QCOMPARE(sittings[0].form.entries.size(), 2U);
        QCOMPARE(sittings[1].seat, 2);
        QCOMPARE(sittings[1].form.entries.size(), 1U);
    }

    void shouldTakeAnErasedPlayerOutOfTheRoom()
    {
        const QTemporaryDir folder;
        auto database = Database::open(folder.filePath(u"records.sqlite"_s)).value();
        RoomStore rooms(database);
        LearnerStore learners(database);
        const auto learner = learners.enroll(u"学员甲"_s, u"第一党支部"_s, 0);
        QVERIFY(learner);
        const RoomPlan plan = planOf(RoomWay::Buzzer);
        QVERIFY(rooms.keep(plan));
        Bench bench(plan, 2);
        bench.journal().kept.front().holder = {u"学员甲"_s, learner->id, false};
        bench.restart(start);
        bench.next();
        QVERIFY(!bench.command(RoomAction::Buzz, 0));
        QVERIFY(!bench.ask(judge(bench.wrongAnswer())));
        QVERIFY(!bench.command(RoomAction::Buzz, 1));
        QVERIFY(!bench.ask(judge(bench.item().key)));
        bench.next();
        QVERIFY(!bench.command(RoomAction::Finish));
        QCOMPARE(bench.journal().sittings.size(), 2U);
        QVERIFY(rooms.finish(plan.id, 0, bench.journal().kept, {bench.journal().sittings.front()}));
        QVERIFY(eraseLearner(database, learner->id));
        const auto left = rooms.events(plan.id);
        QVERIFY(left);
        QCOMPARE(left->front().holder.name, QString());
        const auto room = Room::replay(std::make_shared<const RoomPlan>(plan), *left);
        QVERIFY2(room, room ? "" : qPrintable(room.error().detail));
        QCOMPARE(room->runs().front().tried, std::vector<int> {1});
    }

    void shouldHoldForAnyOrderOfKeys_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 40; ++seed) {
            QTest::addRow("seed %llu", seed) << seed;
        }
    }

    /// At most one has the right to answer; nobody answers an item twice; an item is solved once;
    /// the standings are the sum of the answers that were judged right; a restart changes nothing.
    void shouldHoldForAnyOrderOfKeys()
    {
        QFETCH(const quint64, seed);
        constexpr int players = 5;
        Random random(seed);
        Bench bench(planOf(RoomWay::Buzzer), players);
        Buzzer buzzer(players, {2s, 1s});
        std::vector<int> points(players, 0);
        std::set<std::pair<int, int>> answers;
        for (int step = 0; step < 400; ++step) {
            const Room &room = bench.session().room();
            bench.pass(std::chrono::milliseconds(random.below(900)));
            switch (random.below(12)) {
            case 0: {
                const int before = room.current();
                if (room.phase() == RoomPhase::Open || room.next()) {
                    bench.next();
                }
                if (room.current() != before) {
                    buzzer.show(bench.now());
                } else if (room.phase() != RoomPhase::Open) {
                    buzzer.stop();
                }
                break;
            }
            case 1:
                buzzer.release(bench.now());
                break;
            case 2:
            case 3:
                if (buzzer.holder() >= 0) {
                    const int seat = buzzer.holder();
                    const bool isRight = random.below(2) == 0;
                    const int entry = room.current();
                    QVERIFY(!bench.ask(judge(isRight ? bench.item().key : bench.wrongAnswer())));
                    QVERIFY2(answers.emplace(entry, seat).second, "answered an item twice");
                    points[static_cast<std::size_t>(seat)] += isRight ? 1 : 0;
                    QCOMPARE(bench.run().isSolved, isRight);
                    if (room.phase() == RoomPhase::Open) {
                        buzzer.pass();
                    } else {
                        buzzer.stop();
                    }
                }
                break;
            case 4: {
                bench.restart(bench.now());
                const Room &again = bench.session().room();
                if (again.phase() == RoomPhase::Open) {
                    QVERIFY(!bench.command(RoomAction::Resume));
                    buzzer.goOn(bench.run().tried, bench.run().buzzer, bench.now());
                }
                break;
            }
            default: {
                const int player = static_cast<int>(random.below(players + 1));
                const int holder = buzzer.holder();
                const BuzzerPress press = buzzer.press(player, bench.now(), random.below(6) == 0);
                if (press == BuzzerPress::Won) {
                    QCOMPARE(holder, -1);
                    QVERIFY(!bench.command(RoomAction::Buzz, player));
                } else {
                    QCOMPARE(buzzer.holder(), holder);
                }
                break;
            }
            }
            const Room &now = bench.session().room();
            if (now.phase() == RoomPhase::Open) {
                QCOMPARE(bench.run().buzzer, buzzer.holder());
            }
        }
        while (bench.session().room().phase() != RoomPhase::Finished) {
            bench.next();
        }
        double all = 0;
        for (const Standing &standing : bench.session().table()) {
            QCOMPARE(standing.points, double(points[static_cast<std::size_t>(standing.seat)]));
            all += standing.points;
        }
        QCOMPARE(all, double(std::accumulate(points.begin(), points.end(), 0)));
        QVERIFY(all <= double(bench.session().room().runs().size()));
    }
};

QTEST_GUILESS_MAIN(TestWithoutPhones)
#include "tst_without_phones.moc"
