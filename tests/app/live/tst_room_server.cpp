// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/phone.h"
#include "app/live/session_bench.h"
#include "live/room_server.h"

#include <QTcpSocket>
#include <QTest>

using namespace zhixing;
using namespace zhixing::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A room on loopback, and what strangers may try with it.
class TestRoomServer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionBench> m_bench;
    std::unique_ptr<RoomServer> m_server;
    quint16 m_port = 0;

    void open(ServerLimits limits = {})
    {
        m_server = std::make_unique<RoomServer>(
            m_bench->session(), [this] { return m_bench->now(); }, limits);
        m_port = m_server->open(QHostAddress::LocalHost, 0).value();
    }

    void open(RoomPlan plan, ServerLimits limits)
    {
        m_server.reset();
        m_bench = std::make_unique<SessionBench>(std::move(plan));
        open(limits);
    }

    [[nodiscard]] QByteArray host() const
    {
        return "127.0.0.1:" + QByteArray::number(m_port);
    }

    /// What comes back on a connection that sends this, until it is closed.
    [[nodiscard]] QByteArray exchange(const QByteArray &request) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        socket.write(request);
        QByteArray answer;
        const auto isOver = [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        };
        return QTest::qWaitFor(isOver, 5'000) ? answer : "(never closed) " + answer;
    }

    [[nodiscard]] QByteArray get(const QByteArray &path) const
    {
        return exchange("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<SessionBench>();
        open();
    }

    void cleanup()
    {
        m_server.reset();
    }

    void shouldServeThePageAndItsTwoFiles()
    {
        const QByteArray page = get("/");
        QVERIFY2(page.startsWith("HTTP/1.1 200"), page.left(200));
        QVERIFY(page.contains("<!DOCTYPE html>"));
        QVERIFY(get("/join.css").contains("--ground"));
        const QByteArray script = get("/join.js");
        QVERIFY(script.contains("use strict"));
        QVERIFY(page.size() + script.size() + get("/join.css").size() < 100'000);
    }

    void shouldForbidThePageEverythingButItself()
    {
        for (const QByteArray path : {"/", "/join.js", "/join.css", "/nothing"}) {
            const QByteArray answer = get(path).toLower();
            const QByteArray policy
                = "content-security-policy: default-src 'none'; script-src 'self'; "
                  "style-src 'self'; connect-src 'self' ws://"
                + host() + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n";
            QVERIFY2(answer.contains(policy), answer.left(600));
            QVERIFY(answer.contains("x-content-type-options: nosniff\r\n"));
            QVERIFY(answer.contains("x-frame-options: deny\r\n"));
            QVERIFY(answer.contains("referrer-policy: no-referrer\r\n"));
            QVERIFY(answer.contains("cache-control: no-store\r\n"));
        }
        const QByteArray page = get("/");
        QVERIFY(
            !page.contains("<style") && !page.contains(" style=") && !page.contains(" onclick"));
        QVERIFY(!get("/join.js").contains("innerHTML"));
    }

    void shouldHaveNoOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/join.html",
                 "/web",
                 "/..",
                 "/../join.html",
                 "/%2e%2e/join.js",
                 "/join.js/",
                 "/.git/config",
                 "/records.sqlite",
                 "//",
                 "/index.html",
                 "/live"}) {
            QTest::newRow(path) << QByteArray(path);
        }
    }

    void shouldHaveNoOtherFiles()
    {
        QFETCH(const QByteArray, path);
        const QByteArray answer = get(path);
        QVERIFY2(answer.startsWith("HTTP/1.1 404"), answer.left(100));
        QVERIFY(answer.endsWith("\r\n\r\n"));
    }

    void shouldDropRequestsThatAreNotForIt_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray name = "Host: 127.0.0.1\r\n";
        QTest::newRow("post") << "POST / HTTP/1.1\r\n" + name + "\r\n";
        QTest::newRow("body") << "GET / HTTP/1.1\r\n" + name + "Content-Length: 9\r\n\r\n";
        QTest::newRow("chunks") << "GET / HTTP/1.1\r\n" + name
                + "Transfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("two hosts") << "GET / HTTP/1.1\r\n" + name + name + "\r\n";
        QTest::newRow("a name that was rebound")
            << QByteArray("GET / HTTP/1.1\r\nHost: quiz.example.com\r\n\r\n");
        QTest::newRow("host that breaks the line")
            << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1;x\r\n\r\n");
        QTest::newRow("old") << "GET / HTTP/1.0\r\n" + name + "\r\n";
        QTest::newRow("two at once")
            << "GET / HTTP/1.1\r\n" + name + "\r\nGET / HTTP/1.1\r\n" + name + "\r\n";
        QTest::newRow("another upgrade")
            << "GET / HTTP/1.1\r\n" + name + "Connection: Upgrade\r\nUpgrade: h2c\r\n\r\n";
        QTest::newRow("socket elsewhere")
            << "GET /x HTTP/1.1\r\n" + name + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
        QTest::newRow("endless head") << "GET / HTTP/1.1\r\n" + name + QByteArray(20'000, 'a');
        QTest::newRow("noise") << QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n", 10);
    }

    void shouldDropRequestsThatAreNotForIt()
    {
        QFETCH(const QByteArray, request);
        QCOMPARE(exchange(request), QByteArray());
    }

    void shouldNotWaitForAHeadThatNeverEnds()
    {
        ServerLimits limits;
        limits.door.headTime = 50ms;
        open(limits);
        QCOMPARE(exchange("GET / HTTP/1.1\r\nHost: 127"), QByteArray());
        QCOMPARE(exchange(""), QByteArray());
    }

    void shouldSpeakWithAPhone()
    {
        Phone phone(m_port);
        QVERIFY(phone.awaitOpen());
        phone.say(join(u"学员甲"_s));
        QCOMPARE(phone.await(u"welcome"_s).value(u"name"_s).toString(), u"学员甲"_s);
        QCOMPARE(phone.await(u"show"_s).value(u"phase"_s).toString(), u"lobby"_s);
        QVERIFY(!m_server->command({RoomAction::Next}));
        QCOMPARE(phone.await(u"show"_s).value(u"phase"_s).toString(), u"open"_s);
        phone.say(picks(0, 1, {0}));
        QCOMPARE(phone.await(u"kept"_s).value(u"seq"_s).toInt(), 1);
    }

    void shouldRefuseASocketFromAnotherSite()
    {
        Phone stranger(m_port, u"http://evil.example"_s);
        QVERIFY(stranger.awaitClosed());
        Phone own(m_port, u"http://127.0.0.1:%1"_s.arg(m_port));
        QVERIFY(own.awaitOpen());
    }

    void shouldDropWhoSaysTooMuchAtOnce()
    {
        Phone phone(m_port);
        QVERIFY(phone.awaitOpen());
        phone.say(QByteArray(5'000, 'a'));
        QVERIFY(phone.awaitClosed());
        Phone binary(m_port);
        QVERIFY(binary.awaitOpen());
        binary.socket().sendBinaryMessage("\x01\x02");
        QVERIFY(binary.awaitClosed());
    }

    void shouldTakeSoManyConnectionsFromOneAddress()
    {
        ServerLimits limits;
        limits.door.connectionsAnAddress = 3;
        open(limits);
        std::vector<std::unique_ptr<Phone>> phones;
        for (int count = 0; count < 3; ++count) {
            phones.push_back(std::make_unique<Phone>(m_port));
            QVERIFY(phones.back()->awaitOpen());
        }
        Phone fourth(m_port);
        QVERIFY(fourth.awaitClosed());
        phones.pop_back();
        QVERIFY(QTest::qWaitFor([this] { return m_server->countConnections() == 2; }, 5'000));
        Phone again(m_port);
        QVERIFY(again.awaitOpen());
    }

    void shouldTakeSoManyConnectionsAltogether()
    {
        ServerLimits limits;
        limits.door.connections = 1;
        open(limits);
        Phone first(m_port);
        QVERIFY(first.awaitOpen());
        Phone second(m_port);
        QVERIFY(second.awaitClosed());
    }

    void shouldDropAPhoneThatIsSilent()
    {
        ServerLimits limits;
        limits.pingEvery = 20ms;
        open(limits);
        // A connection whose other end is gone: the handshake, and then not even a pong.
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        socket.write("GET /live HTTP/1.1\r\nHost: " + host()
            + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QVERIFY(QTest::qWaitFor([this] { return m_server->countConnections() == 1; }, 5'000));
        m_bench->pass(21s);
        QVERIFY(QTest::qWaitFor([this] { return m_server->countConnections() == 0; }, 5'000));
    }

    void shouldDropAPhoneThatNeverJoins()
    {
        ServerLimits limits;
        limits.pingEvery = 20ms;
        limits.silence = 1h;
        open(limits);
        Phone idle(m_port);
        Phone seated(m_port);
        QVERIFY(idle.awaitOpen() && seated.awaitOpen());
        seated.say(join(u"学员甲"_s));
        QVERIFY(!seated.await(u"welcome"_s).isEmpty());
        m_bench->pass(61s);
        QVERIFY(idle.awaitClosed());
        QCOMPARE(seated.socket().state(), QAbstractSocket::ConnectedState);
    }

    void shouldDropAPhoneThatReadsTooSlowly()
    {
        ServerLimits limits;
        limits.unsentBytes = 4'096;
        RoomPlan plan = roomPlan();
        // More than the system's own buffers take.
        plan.form.entries.front().item.stem = QString(2'000'000, u'题');
        open(plan, limits);
        QTcpSocket socket;
        socket.setReadBufferSize(1);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        socket.write("GET /live HTTP/1.1\r\nHost: " + host()
            + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QVERIFY(QTest::qWaitFor([this] { return m_server->countConnections() == 1; }, 5'000));
        const QByteArray text = join(u"学员甲"_s);
        QByteArray frame("\x81", 1);
        frame += static_cast<char>(0x80 | text.size());
        frame += QByteArray(4, '\0') + text;
        QVERIFY(text.size() < 126);
        socket.write(frame);
        QVERIFY(QTest::qWaitFor([this] { return m_bench->session().countHere() == 1; }, 5'000));
        for (int step = 0; step < 4; ++step) {
            std::ignore = m_server->command(
                {step == 0 ? RoomAction::Next : RoomAction::Extend, -1, std::chrono::seconds(5)});
            QTest::qWait(0);
        }
        QVERIFY(QTest::qWaitFor([this] { return m_server->countConnections() == 0; }, 5'000));
    }

    void shouldNotListenAfterClosing()
    {
        Phone phone(m_port);
        QVERIFY(phone.awaitOpen());
        m_server->close();
        QVERIFY(phone.awaitClosed());
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(QTest::qWaitFor(
            [&late] { return late.error() == QAbstractSocket::ConnectionRefusedError; }, 5'000));
    }

    void shouldListenOnTheChosenAddressOnly()
    {
        QTcpSocket other;
        other.connectToHost(QHostAddress(u"127.0.0.2"_s), m_port);
        QVERIFY(QTest::qWaitFor(
            [&other] { return other.error() == QAbstractSocket::ConnectionRefusedError; }, 5'000));
    }

    void shouldSayWhyItCannotListen()
    {
        RoomServer second(m_bench->session(), [this] { return m_bench->now(); }, {});
        const auto taken = second.open(QHostAddress::LocalHost, m_port);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Unreadable);
        QVERIFY(taken.error().where.contains(QString::number(m_port)));
    }
};

QTEST_GUILESS_MAIN(TestRoomServer)
#include "tst_room_server.moc"
