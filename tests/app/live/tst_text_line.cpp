// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/text_line.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocketServer>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 noLimit = 64 * 1'024 * 1'024;

/// A server and a client on loopback, joined by one WebSocket.
class Pair
{
public:
    Pair()
        : m_sockets(u"test"_s, QWebSocketServer::NonSecureMode)
    {
        QVERIFY(m_listener.listen(QHostAddress::LocalHost));
        client.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(m_listener.serverPort())));
        QVERIFY(m_listener.waitForNewConnection(5'000));
        wire = m_listener.nextPendingConnection();
        QSignalSpy ready(&m_sockets, &QWebSocketServer::newConnection);
        m_sockets.handleConnection(wire);
        QVERIFY(ready.wait(5'000));
        socket.reset(m_sockets.nextPendingConnection());
        QTRY_VERIFY(client.isValid());
        line = TextLine(socket.get(), wire);
    }

    QWebSocket client;
    QPointer<QTcpSocket> wire;
    std::unique_ptr<QWebSocket> socket;
    TextLine line;

private:
    QTcpServer m_listener;
    QWebSocketServer m_sockets;
};

} // namespace

/// What goes past QWebSocket arrives whole, in its order, and beside what QWebSocket says itself.
class TextLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headsHaveTheLengthInTheirShortestForm_data()
    {
        QTest::addColumn<qsizetype>("payload");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("empty") << qsizetype(0) << QByteArray::fromHex("8100");
        QTest::newRow("short") << qsizetype(125) << QByteArray::fromHex("817d");
        QTest::newRow("two bytes") << qsizetype(126) << QByteArray::fromHex("817e007e");
        QTest::newRow("longest of two") << qsizetype(65'535) << QByteArray::fromHex("817effff");
        QTest::newRow("eight bytes")
            << qsizetype(65'536) << QByteArray::fromHex("817f0000000000010000");
    }
    void headsHaveTheLengthInTheirShortestForm()
    {
        QFETCH(qsizetype, payload);
        QFETCH(QByteArray, head);
        const FrameHead made = textFrameHead(payload);
        QCOMPARE(QByteArray(made.bytes.data(), made.size), head);
    }

    void textsOfAnyLengthArriveInOrder()
    {
        Pair pair;
        QStringList sent;
        QStringList heard;
        connect(&pair.client, &QWebSocket::textMessageReceived, [&heard](const QString &text) {
            heard.append(text);
        });
        // Far more than the system takes at once: the rest waits, and nothing overtakes it.
        for (int round = 0; round < 30; ++round) {
            for (const int size : {1, 41, 125, 126, 5'000, 65'535, 65'536, 300'000}) {
                const QString text = QString::number(round)
                    + QString(size, QChar::fromLatin1(static_cast<char>('a' + round % 26)));
                sent.append(text);
                QVERIFY(pair.line.send(text.toUtf8(), noLimit));
            }
            const QString own = u"知行 %1"_s.arg(round);
            sent.append(own);
            pair.socket->sendTextMessage(own);
            pair.socket->ping();
        }
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), sent.size(), 30'000);
        QCOMPARE(heard, sent);
        QVERIFY(pair.client.isValid());
    }

    void aPhoneThatTakesNothingIsTold()
    {
        Pair pair;
        // The client's loop does not run: nobody reads.
        const QByteArray text(100'000, 'x');
        int sent = 0;
        while (pair.line.send(text, 250'000)) {
            QVERIFY(++sent < 1'000);
        }
        QVERIFY(sent > 0);
        QVERIFY(pair.wire->bytesToWrite() <= 250'000 + text.size());
    }

    void aLineThatIsGoneTakesEverythingAndSendsNothing()
    {
        Pair pair;
        pair.client.abort();
        QTRY_VERIFY(!pair.wire || pair.wire->state() != QAbstractSocket::ConnectedState);
        QVERIFY(pair.line.send("{}", noLimit));
        QVERIFY(TextLine().send("{}", noLimit));
    }
};

QTEST_GUILESS_MAIN(TextLineTest)

#include "tst_text_line.moc"
