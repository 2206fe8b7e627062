// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/phone.h"
#include "app/live/session_bench.h"
#include "live/qr_code.h"
#include "live/room_host.h"
#include "records/attempt_store.h"
#include "records/room_store.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace zhixing;
using namespace zhixing::test;
using namespace Qt::Literals::StringLiterals;

class TestRoomHost : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::atomic<qint64> m_now = 1'750'000'000'000;
    std::atomic<int> m_luck = 0;

    [[nodiscard]] RoomHostSetup setup()
    {
        return {m_folder->filePath(u"records.sqlite"_s),
            [this] { return UtcTime(std::chrono::milliseconds(m_now)); },
            [this](qsizetype count) {
                return QCryptographicHash::hash(
                    QByteArray::number(++m_luck), QCryptographicHash::Sha256)
                    .first(count);
            }};
    }

    static quint16 portOf(const RoomEntrance &entrance)
    {
        return static_cast<quint16>(entrance.address.section(u':', 1).toInt());
    }

    [[nodiscard]] static bool becomes(RoomHost &host, const std::function<bool()> &isSo)
    {
        return QTest::qWaitFor([&] { return host.status() && isSo(); }, 5'000);
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_database.emplace(Database::open(m_folder->filePath(u"records.sqlite"_s)).value());
        QVERIFY(RoomStore(*m_database).keep(roomPlan()));
    }

    void cleanup()
    {
        m_database.reset();
    }

    void shouldHostARoomFromTheFirstPhoneToTheRecords()
    {
        RoomHost host(setup());
        QVERIFY(!host.isOpen());
        const auto entrance = host.open(u"room-1"_s, QHostAddress::LocalHost);
        QVERIFY2(entrance, entrance ? "" : qPrintable(entrance.error().detail));
        QCOMPARE(entrance->code, u"314159"_s);
        QCOMPARE(entrance->hostKey.size(), 8);
        QVERIFY(entrance->url.endsWith(u"/#314159"_s));
        QVERIFY(qrCode(entrance->url));

        Phone phone(portOf(*entrance));
        QVERIFY(phone.awaitOpen());
        phone.say(join(u"学员甲"_s));
        const QString token = phone.await(u"welcome"_s).value(u"token"_s).toString();
        QVERIFY(becomes(host, [&] { return host.status()->here == 1; }));
        host.command({RoomAction::Next});
        QCOMPARE(phone.await(u"show"_s).value(u"phase"_s).toString(), u"lobby"_s);
        QVERIFY(phone.await(u"show"_s).contains(u"item"_s));
        phone.say(picks(0, 1, {0}));
        QVERIFY(!phone.await(u"kept"_s).isEmpty());
        QVERIFY(becomes(host, [&] { return host.status()->answered == 1; }));
        QVERIFY(host.status()->seats.front().hasAnswered);
        QVERIFY(!host.status()->distribution);

        // The program ends here, and is started again.
        host.close();
        QVERIFY(phone.awaitClosed());
        const auto again = host.open(u"room-1"_s, QHostAddress::LocalHost);
        QVERIFY(again && again->hostKey != entrance->hostKey);
        QVERIFY(host.status()->isPaused);
        Phone same(portOf(*again));
        QVERIFY(same.awaitOpen());
        same.say(back(token));
        QVERIFY(same.await(u"show"_s).contains(u"mine"_s));
        for (const RoomAction action :
            {RoomAction::Close, RoomAction::Reveal, RoomAction::Finish}) {
            host.command({action});
        }
        QVERIFY(becomes(host, [&] { return host.status()->phase == RoomPhase::Finished; }));
        QCOMPARE(host.status()->table.front().points, 1.0);
        host.close();
        const auto history = AttemptStore(*m_database).history({});
        QCOMPARE(history->size(), 1U);
        QCOMPARE(history->front().learnerName, u"学员甲"_s);
        QCOMPARE(history->front().total.correct, 1);
    }

    void shouldSayWhatCannotBeDone()
    {
        RoomHost host(setup());
        QCOMPARE(
            host.open(u"none"_s, QHostAddress::LocalHost).error().code, ErrorCode::NothingFound);
        QVERIFY(!host.isOpen());
        QVERIFY(host.open(u"room-1"_s, QHostAddress::LocalHost));
        QSignalSpy refused(&host, &RoomHost::refused);
        host.command({RoomAction::Reveal});
        QVERIFY(refused.wait(5'000));
    }

    void shouldListAddresses()
    {
        const auto addresses = RoomHost::addresses();
        QVERIFY(!addresses.empty());
        QVERIFY(addresses.back().isLoopback);
    }

    void shouldPlanARoomOfWhatCanBeAsked()
    {
        RoomPlan wished = roomPlan();
        wished.form.entries[0].item.kind = ItemKind::ShortAnswer;
        wished.form.entries[1].item.evidence.front().passage = u"p-1"_s;
        Passage passage;
        passage.id = u"p-1"_s;
        passage.text = u"一段原文。"_s;
        const auto plan = planRoom(wished, {passage});
        QVERIFY(plan);
        QCOMPARE(plan->form.entries.size(), 5U);
        QCOMPARE(plan->passages.constFirst(), passage.text);
        QCOMPARE(plan->passages.size(), 5);
        wished.form.entries.resize(1);
        QCOMPARE(planRoom(wished, {}).error().code, ErrorCode::NothingFound);
    }

    void shouldDrawDigitsEvenly()
    {
        std::map<QChar, int> seen;
        const QString digits = freshDigits(5'000, setup().randomBytes);
        for (const QChar digit : digits) {
            ++seen[digit];
        }
        QCOMPARE(seen.size(), 10U);
        for (const auto &[digit, count] : seen) {
            QVERIFY(count > 400 && count < 600);
        }
    }

    void shouldWriteWhatPhonesJoinWifiBy()
    {
        QCOMPARE(wifiText(u"会议;室"_s, u"a:b\"c"_s), u"WIFI:T:WPA;S:会议\\;室;P:a\\:b\\\"c;;"_s);
        QCOMPARE(wifiText(u"open"_s, {}), u"WIFI:T:nopass;S:open;P:;;"_s);
        QVERIFY(!qrCode({}));
        const auto code = qrCode(u"http://192.168.1.20:8080/#314159"_s);
        QVERIFY(code && code->size >= 21);
        QCOMPARE(code->dark.size(), static_cast<std::size_t>(code->size * code->size));
        QVERIFY(code->dark.front());
    }
};

QTEST_GUILESS_MAIN(TestRoomHost)
#include "tst_room_host.moc"
