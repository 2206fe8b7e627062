// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/room_samples.h"
#include "app/live/session_bench.h"
#include "assessment/random.h"
#include "live/roster_check.h"

#include <QTest>

using namespace zhixing;
using namespace zhixing::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestRoomSession : public QObject
{
    Q_OBJECT

private:
    std::size_t m_recorded = 0;

private Q_SLOTS:
    void cleanupTestCase()
    {
        QVERIFY(m_recorded > 200);
    }

    void shouldSeatWhoKnowsTheCode()
    {
        SessionBench bench;
        bench.connect(1);
        bench.say(1, join(u"学员甲"_s, u"000000"_s));
        QCOMPARE(bench.last(1).value(u"why"_s).toString(), u"wrong_code"_s);
        bench.say(1, join(u"学员甲"_s));
        const auto welcome = bench.find(1, u"welcome"_s);
        QCOMPARE(welcome.value(u"name"_s).toString(), u"学员甲"_s);
        QCOMPARE(welcome.value(u"token").toString().size(), 32);
        QCOMPARE(bench.last(1).value(u"phase"_s).toString(), u"lobby"_s);
        QVERIFY(bench.session().isHere(0));
        // What is kept cannot be shown as a token.
        QVERIFY(bench.journal().kept.front().word != welcome.value(u"token").toString());
    }

    void shouldSayNothingOfWhatIsNotOnDisk()
    {
        SessionBench bench;
        bench.connect(1);
        bench.hear(1, join(u"学员甲"_s));
        QVERIFY(bench.session().hasWork());
        QVERIFY(bench.session().takeTexts().empty());
        QVERIFY(bench.commit());
        QCOMPARE(bench.last(1).value(u"t"_s).toString(), u"show"_s);
    }

    void shouldWriteManyAnswersAtOnce()
    {
        SessionBench bench;
        bench.seat(50);
        bench.next();
        const int before = bench.journal().writes;
        for (PhoneId phone = 1; phone <= 50; ++phone) {
            bench.hear(phone, picks(0, 1, {0}));
        }
        QVERIFY(bench.commit());
        QCOMPARE(bench.journal().writes, before + 1);
        for (PhoneId phone = 1; phone <= 50; ++phone) {
            QCOMPARE(bench.last(phone).value(u"t"_s).toString(), u"kept"_s);
        }
    }

    void shouldTellEverybodyWhoseWordCouldNotBeKept()
    {
        SessionBench bench;
        bench.seat(2);
        bench.next();
        bench.say(1, picks(0, 1, {0}));
        bench.journal().isFull = true;
        bench.hear(1, picks(0, 2, {1}));
        bench.connect(3);
        bench.hear(3, join(u"学员丙"_s));
        QVERIFY(!bench.commit());
        const auto refused = bench.find(1, u"refused"_s);
        QCOMPARE(refused.value(u"why"_s).toString(), u"not_saved"_s);
        QCOMPARE(refused.value(u"seq"_s).toInt(), 2);
        QCOMPARE(bench.last(3).value(u"why"_s).toString(), u"not_saved"_s);
        // The room is what is on disk: the first answer stands, nobody else sits.
        QCOMPARE(bench.session().room().answerOf(0, 0)->answer, QStringList(u"true"_s));
        QCOMPARE(bench.session().room().seats().size(), 2U);
        bench.journal().isFull = false;
        bench.say(1, picks(0, 2, {1}));
        QCOMPARE(bench.last(1).value(u"t"_s).toString(), u"kept"_s);
        bench.say(3, join(u"学员丙"_s));
        QCOMPARE(bench.last(3).value(u"t"_s).toString(), u"show"_s);
    }

    void shouldKeepSeatScoreAndAnswerOverAReconnect()
    {
        SessionBench bench;
        bench.seat(1);
        const QString token = bench.token(1);
        bench.next();
        bench.say(1, picks(0, 1, {0}));
        bench.session().disconnected(1);
        QVERIFY(!bench.session().isHere(0));
        bench.connect(9);
        bench.say(9, back(token));
        QCOMPARE(bench.find(9, u"welcome"_s).value(u"seq"_s).toInt(), 2);
        const auto shown = bench.last(9);
        QCOMPARE(shown.value(u"phase"_s).toString(), u"open"_s);
        QCOMPARE(shown.value(u"mine").toObject().value(u"picks").toArray(), QJsonArray {0});
        bench.next();
        bench.next();
        QCOMPARE(bench.last(9).value(u"standing").toObject().value(u"points"_s).toInt(), 1);
        bench.connect(10);
        bench.say(10, back(QString(32, u'0')));
        QCOMPARE(bench.last(10).value(u"why"_s).toString(), u"unknown_seat"_s);
    }

    void shouldGiveASeatToAnotherDeviceOnlyWithConsent()
    {
        SessionBench bench;
        bench.seat(1);
        const QString token = bench.token(1);
        bench.connect(2);
        bench.say(2, join(u"学员1"_s));
        QCOMPARE(bench.last(2).value(u"why"_s).toString(), u"name_taken"_s);
        bench.say(2, join(u"学员1"_s, u"314159"_s, true));
        QCOMPARE(bench.last(2).value(u"why"_s).toString(), u"asked"_s);
        QCOMPARE(bench.last(1).value(u"t"_s).toString(), u"asked"_s);
        bench.say(1, consent(false));
        QCOMPARE(bench.last(2).value(u"why"_s).toString(), u"denied"_s);
        bench.say(2, join(u"学员1"_s, u"314159"_s, true));
        bench.say(1, consent(true));
        QCOMPARE(bench.last(1).value(u"why"_s).toString(), u"elsewhere"_s);
        QVERIFY(bench.isClosed(1));
        QCOMPARE(bench.last(2).value(u"t"_s).toString(), u"show"_s);
        bench.connect(3);
        bench.say(3, back(token));
        QCOMPARE(bench.last(3).value(u"why"_s).toString(), u"unknown_seat"_s);
    }

    void shouldLetTheHostDecideForADeviceThatIsGone()
    {
        SessionBench bench;
        bench.seat(1);
        bench.session().disconnected(1);
        bench.connect(2);
        bench.say(2, join(u"学员1"_s, u"314159"_s, true));
        QCOMPARE(bench.session().askedFor(), std::vector<int> {0});
        QVERIFY(!bench.command(RoomAction::Allow, 0));
        QCOMPARE(bench.last(2).value(u"t"_s).toString(), u"show"_s);
    }

    void shouldCheckTheRoster()
    {
        RoomPlan plan = roomPlan();
        plan.settings.guests = RoomGuests::Refused;
        plan.roster = {{u"学员甲"_s, u"42"_s, u"learner-1"_s, {}, 1.5}};
        SessionBench bench(plan);
        bench.connect(1);
        bench.say(1, join(u"学员乙"_s));
        QCOMPARE(bench.last(1).value(u"why"_s).toString(), u"no_guests"_s);
        bench.say(1, join(u"学员甲"_s));
        QCOMPARE(bench.last(1).value(u"why"_s).toString(), u"wrong_check"_s);
        bench.say(1, join(u"学员甲"_s, u"314159"_s, false, u"42"_s));
        QCOMPARE(bench.last(1).value(u"t"_s).toString(), u"show"_s);
        QCOMPARE(bench.session().room().seats().front().timeFactor, 1.5);
        QCOMPARE(bench.session().room().seats().front().holder.learner, u"learner-1"_s);
    }

    void shouldTakeTheEndOfAnIdentityNumberWithX()
    {
        const RosterMember member {u"学员甲"_s, u"7123"_s, {}, {}, 1.0};
        QVERIFY(checkFits(member, u"123X"_s));
        QVERIFY(checkFits(member, u"7123x"_s));
        QVERIFY(checkFits(member, u"7123"_s));
        QVERIFY(!checkFits(member, u"123"_s));
        QVERIFY(!checkFits(member, u"X"_s));
        QVERIFY(!checkFits(member, u"124X"_s));
    }

    void shouldKnowAMemberHoweverNameAndDigitsAreTyped()
    {
        RoomPlan plan = roomPlan();
        plan.settings.guests = RoomGuests::Refused;
        plan.roster = {{u"学员甲"_s, u"42"_s, u"learner-1"_s, {}, 1.0},
            {u"学员乙"_s, u""_s, u"learner-2"_s, {}, 1.0, true}};
        SessionBench bench(plan);
        bench.connect(1);
        bench.say(1, join(u"学 员　甲"_s, u"314159"_s, false, u"41"_s));
        QCOMPARE(bench.last(1).value(u"why"_s).toString(), u"wrong_check"_s);
        // The whole number, from a keyboard for Chinese.
        bench.say(1, join(u"学 员　甲"_s, u"314159"_s, false, u"１３４２"_s));
        QCOMPARE(bench.last(1).value(u"t"_s).toString(), u"show"_s);
        QCOMPARE(bench.session().room().seats().front().holder.name, u"学员甲"_s);
        // On leave, but here; whoever has no digits on the roster gives none.
        bench.connect(2);
        bench.say(2, join(u"学员乙"_s, u"314159"_s));
        QCOMPARE(bench.last(2).value(u"t"_s).toString(), u"show"_s);
        // The same person twice is the same seat, whatever stands between the characters.
        bench.connect(3);
        bench.say(3, join(u"学　员乙"_s));
        QCOMPARE(bench.last(3).value(u"why"_s).toString(), u"name_taken"_s);
    }

    void shouldWelcomeGuestsWhereTheyAreAllowed()
    {
        RoomPlan plan = roomPlan();
        plan.roster = {{u"学员甲"_s, {}, {}, {}, 1.0}};
        SessionBench bench(plan);
        bench.connect(1);
        bench.say(1, join(u"来宾"_s));
        QVERIFY(bench.session().room().seats().front().holder.isGuest);
    }

    void shouldSpreadThoseWithoutATeam()
    {
        RoomPlan plan = roomPlan();
        plan.settings.teams = {u"甲组"_s, u"乙组"_s};
        SessionBench bench(plan);
        bench.seat(4);
        const auto &seats = bench.session().room().seats();
        QCOMPARE(std::ranges::count(seats, u"甲组"_s, &Seat::team), 2);
    }

    void shouldShowOutWhoIsKicked()
    {
        SessionBench bench;
        bench.seat(1);
        const QString token = bench.token(1);
        QVERIFY(!bench.command(RoomAction::Kick, 0));
        QCOMPARE(bench.last(1).value(u"why"_s).toString(), u"kicked"_s);
        QVERIFY(bench.isClosed(1));
        bench.connect(2);
        bench.say(2, back(token));
        QCOMPARE(bench.last(2).value(u"why"_s).toString(), u"kicked"_s);
    }

    void shouldObeyARemoteControlWithTheHostCodeOnly()
    {
        SessionBench bench;
        bench.seat(1);
        bench.connect(2);
        bench.say(2, command(u"next"_s));
        QCOMPARE(bench.last(2).value(u"why"_s).toString(), u"not_host"_s);
        bench.say(2, host(u"00000000"_s));
        QCOMPARE(bench.last(2).value(u"why"_s).toString(), u"wrong_code"_s);
        bench.say(2, host(u"27182818"_s));
        QCOMPARE(bench.last(2).value(u"phase"_s).toString(), u"lobby"_s);
        bench.say(2, command(u"next"_s));
        QCOMPARE(bench.last(2).value(u"phase"_s).toString(), u"open"_s);
        QCOMPARE(bench.last(1).value(u"phase"_s).toString(), u"open"_s);
        bench.say(2, command(u"finish"_s));
        QCOMPARE(bench.find(2, u"refused"_s).value(u"why"_s).toString(), u"not_now"_s);
    }

    void shouldSlowDownGuessing()
    {
        SessionBench bench;
        for (PhoneId phone = 1; phone <= 30; ++phone) {
            bench.connect(phone, u"10.0.0.1"_s);
            bench.say(phone, join(u"学员甲"_s, u"000000"_s));
        }
        QCOMPARE(bench.last(20).value(u"why"_s).toString(), u"wrong_code"_s);
        QCOMPARE(bench.last(21).value(u"why"_s).toString(), u"too_fast"_s);
        // Even the right one, for a while; from elsewhere it works.
        bench.say(30, join(u"学员甲"_s));
        QCOMPARE(bench.last(30).value(u"why"_s).toString(), u"too_fast"_s);
        bench.connect(99, u"10.0.0.2"_s);
        bench.say(99, join(u"学员甲"_s));
        QCOMPARE(bench.last(99).value(u"t"_s).toString(), u"show"_s);
        bench.pass(1min);
        bench.say(30, join(u"学员乙"_s));
        QCOMPARE(bench.last(30).value(u"t"_s).toString(), u"show"_s);
    }

    void shouldSlowDownGuessingTheHostCodeFromAllAddresses()
    {
        SessionBench bench;
        for (PhoneId phone = 1; phone <= 12; ++phone) {
            bench.connect(phone, u"10.0.0.%1"_s.arg(phone));
            bench.say(phone, host(u"0000%1"_s.arg(phone)));
        }
        QCOMPARE(bench.last(10).value(u"why"_s).toString(), u"wrong_code"_s);
        QCOMPARE(bench.last(11).value(u"why"_s).toString(), u"too_fast"_s);
        bench.say(12, host(u"27182818"_s));
        QCOMPARE(bench.last(12).value(u"why"_s).toString(), u"too_fast"_s);
    }

    void shouldShowOutWhoSpeaksTooMuchOrNonsense()
    {
        SessionBench bench;
        bench.seat(1);
        for (int message = 0; message < 40; ++message) {
            bench.say(1, R"({"v":1,"t":"alive"})");
        }
        QCOMPARE(bench.last(1).value(u"why"_s).toString(), u"too_fast"_s);
        QVERIFY(bench.isClosed(1));
        bench.connect(2);
        for (int message = 0; message < 5; ++message) {
            bench.say(2, "GET / HTTP/1.1");
        }
        QCOMPARE(bench.last(2).value(u"why"_s).toString(), u"malformed"_s);
        QVERIFY(bench.isClosed(2));
    }

    void shouldCloseAnItemWhoseTimeIsOver()
    {
        SessionBench bench;
        bench.seat(1);
        bench.next();
        bench.pass(30'299ms);
        bench.tick();
        QCOMPARE(bench.session().room().phase(), RoomPhase::Open);
        bench.pass(1ms);
        bench.tick();
        QCOMPARE(bench.last(1).value(u"phase"_s).toString(), u"closed"_s);
    }

    void shouldStopTheClockOfARoomThatWasKilled()
    {
        SessionBench bench;
        bench.seat(1);
        const QString token = bench.token(1);
        bench.next();
        bench.pass(4s);
        bench.say(1, picks(0, 1, {0}));
        const UtcTime lastSeen = bench.now();
        bench.pass(1h);
        bench.restart(lastSeen);
        bench.connect(5);
        bench.say(5, back(token));
        QCOMPARE(bench.last(5).value(u"paused"_s).toBool(), true);
        QCOMPARE(bench.last(5).value(u"remaining_ms"_s).toInt(), 26'000);
        QCOMPARE(bench.last(5).value(u"mine").toObject().value(u"picks").toArray(), QJsonArray {0});
    }

    void shouldSayAsManyThingsAsThereArePhones()
    {
        SessionBench bench;
        bench.seat(100);
        for (const auto expected : {100U, 100U, 100U}) {
            bench.texts = 0;
            bench.next();
            QCOMPARE(bench.texts, expected);
        }
    }

    /// In no state before the key is shown does any text hold it, or what would tell it.
    void shouldNeverTellTheKeyBeforeItIsRevealed()
    {
        for (const RoomOrder order : {RoomOrder::Same, RoomOrder::PerSeat}) {
            RoomPlan plan = roomPlan();
            plan.settings.order = order;
            SessionBench bench(plan);
            bench.seat(3);
            bench.connect(8);
            bench.say(8, host(u"27182818"_s));
            for (std::size_t entry = 0; entry < plan.form.entries.size(); ++entry) {
                bench.heardAll.clear();
                const auto index = static_cast<int>(entry);
                bench.next();
                bench.say(1, picks(index, 2 * index + 1, {0}));
                bench.say(2, R"({"v":1,"t":"nonsense"})");
                bench.command(RoomAction::Pause);
                bench.command(RoomAction::Resume);
                bench.command(RoomAction::Extend);
                bench.connect(20 + entry);
                bench.say(20 + entry, join(u"迟到%1"_s.arg(entry)));
                bench.session().disconnected(3);
                bench.say(3, back(bench.token(3)));
                bench.next();
                bench.tick();
                for (const QString &secret : {u"密语"_s,
                         u"\"key\""_s,
                         u"\"correct\""_s,
                         u"rationale"_s,
                         u"\"counts\""_s,
                         u"\"o0\""_s,
                         u"\"t2\""_s,
                         u"right"_s}) {
                    QVERIFY2(!bench.heardAll.contains(secret), qPrintable(secret));
                }
                if (plan.form.entries[entry].item.kind == ItemKind::Cloze) {
                    QVERIFY(!bench.heardAll.contains(u"半年"_s));
                }
                bench.next();
                QVERIFY(bench.heardAll.contains(u"解析密语"_s));
                QVERIFY(bench.heardAll.contains(u"出处密语"_s));
            }
        }
    }

    void shouldShowTheKeyInTheOrderOfTheSeat()
    {
        RoomPlan plan = roomPlan();
        plan.settings.order = RoomOrder::PerSeat;
        SessionBench bench(plan);
        bench.seat(6);
        bench.next();
        bench.next();
        bench.next();
        bench.next();
        bench.next();
        bench.next();
        for (PhoneId phone = 1; phone <= 6; ++phone) {
            const auto shown = bench.last(phone);
            const auto seen = entryFor(plan, static_cast<int>(phone) - 1, 1);
            const auto key = shown.value(u"result").toObject().value(u"key").toObject();
            QCOMPARE(key.value(u"picks").toArray().at(0).toInt(),
                static_cast<int>(seen.optionOrder.indexOf(seen.item.key.constFirst())));
        }
    }

    /// Drops, delays, doubles and mixes up what phones say, cuts them off and kills the room: what
    /// is recorded is what was acknowledged, always.
    void shouldRecordExactlyWhatWasAcknowledged_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 25; ++seed) {
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
        }
    }

    void shouldRecordExactlyWhatWasAcknowledged()
    {
        QFETCH(const quint64, seed);
        Random random(seed);
        RoomPlan plan = roomPlan();
        plan.form.entries.assign(60, FormEntry(plan.form.entries.front()));
        SessionBench bench(plan);
        constexpr PhoneId phones = 12;
        bench.seat(static_cast<int>(phones));
        std::vector<qint64> sequence(phones + 1, 0);
        std::vector<std::pair<PhoneId, QByteArray>> underWay;
        std::vector<PhoneId> connection(phones + 1);
        std::iota(connection.begin(), connection.end(), PhoneId(0));
        PhoneId fresh = 100;
        for (int step = 0; step < 900; ++step) {
            const PhoneId phone = 1 + random.below(phones);
            bench.pass(std::chrono::milliseconds(random.below(400)));
            switch (random.below(14)) {
            case 0:
                if (random.below(2) == 0) {
                    bench.next();
                }
                break;
            case 1: // cut off, and back by its token
                bench.session().disconnected(connection[phone]);
                connection[phone] = ++fresh;
                bench.connect(connection[phone]);
                bench.hear(connection[phone], back(bench.token(phone)));
                break;
            case 2:
                bench.journal().isFull = !bench.journal().isFull && random.below(6) == 0;
                break;
            case 3:
                if (random.below(10) == 0) { // killed: what was not written is gone
                    bench.journal().isFull = false;
                    bench.restart(bench.now());
                    for (PhoneId back_ = 1; back_ <= phones; ++back_) {
                        connection[back_] = ++fresh;
                        bench.connect(connection[back_]);
                        bench.hear(connection[back_], back(bench.token(back_)));
                    }
                    bench.command(RoomAction::Resume);
                }
                break;
            case 4:
                std::ignore = bench.commit();
                break;
            case 5: // arrives late, perhaps twice, perhaps never
            case 6:
            case 7:
                if (!underWay.empty()) {
                    const auto late = std::min<quint64>(underWay.size(), 12);
                    const auto pick = underWay.size() - 1 - random.below(late);
                    const auto [from, message] = underWay[pick];
                    bench.hear(connection[from], message);
                    if (random.below(3) > 0) {
                        underWay.erase(underWay.begin() + static_cast<std::ptrdiff_t>(pick));
                    }
                }
                break;
            default:
                if (bench.session().room().current() >= 0) {
                    underWay.emplace_back(phone,
                        picks(bench.session().room().current(),
                            ++sequence[phone],
                            {static_cast<int>(random.below(2))}));
                }
                break;
            }
        }
        bench.journal().isFull = false;
        std::ignore = bench.commit();
        std::set<std::pair<int, qint64>> recorded;
        for (const RoomEvent &event : bench.journal().kept) {
            if (event.kind == RoomEventKind::Answered) {
                QVERIFY2(recorded.emplace(event.seat, event.sequence).second, "recorded twice");
            }
        }
        m_recorded += recorded.size();
        QVERIFY(bench.acknowledged == recorded);
    }
};

QTEST_GUILESS_MAIN(TestRoomSession)
#include "tst_room_session.moc"
