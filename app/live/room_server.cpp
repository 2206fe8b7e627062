// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/room_server.h"

#include "live/page_server.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

RoomServer::RoomServer(
    RoomSession &session, std::function<UtcTime()> now, ServerLimits limits, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_now(std::move(now))
    , m_limits(limits)
    , m_commitSoon(this)
    , m_tick(this)
    , m_ping(this)
{
    // A timer of no time fires once all sockets that are ready have been read: what came together
    // is written together.
    m_commitSoon.setSingleShot(true);
    connect(&m_commitSoon, &QTimer::timeout, this, &RoomServer::commit);
    connect(&m_tick, &QTimer::timeout, this, &RoomServer::lookAround);
    connect(&m_ping, &QTimer::timeout, this, &RoomServer::pingAll);
}

RoomServer::~RoomServer()
{
    close();
}

Result<quint16> RoomServer::open(const QHostAddress &address, quint16 port)
{
    close();
    auto door = std::make_unique<Door>(m_limits.door);
    door->setListenBacklogSize(512);
    if (!door->listen(address, port)) {
        return fail(ErrorCode::Unreadable,
            door->errorString(),
            u"%1:%2"_s.arg(address.toString()).arg(port));
    }
    const quint16 chosen = door->serverPort();
    m_sockets = std::make_unique<QWebSocketServer>(u"zhixing"_s, QWebSocketServer::NonSecureMode);
    m_sockets->setMaxPendingConnections(m_limits.door.connections);
    m_sockets->setHandshakeTimeout(m_limits.door.headTime);
    connect(m_sockets.get(), &QWebSocketServer::newConnection, this, &RoomServer::take);
    connect(door.get(), &Door::webSocketRequested, this, &RoomServer::takeWire);
    m_pages = std::make_unique<PageServer>();
    m_pages->serve(door.release());
    m_tick.start(sessionTick);
    m_ping.start(m_limits.pingEvery);
    return chosen;
}

void RoomServer::close()
{
    m_tick.stop();
    m_ping.stop();
    const QList<PhoneId> phones = m_lines.keys();
    for (const PhoneId phone : phones) {
        QWebSocket *socket = m_lines.value(phone).out.socket();
        forget(phone);
        socket->disconnect(this);
        socket->abort();
        delete socket;
    }
    m_sockets.reset();
    m_pages.reset();
    m_wires.clear();
}

int RoomServer::countConnections() const
{
    return static_cast<int>(m_lines.size());
}

void RoomServer::takeWire(QTcpSocket *wire)
{
    const std::pair key(wire->peerAddress(), wire->peerPort());
    m_wires.insert(key, wire);
    connect(wire, &QTcpSocket::disconnected, this, [this, key, wire] {
        if (m_wires.value(key) == wire) {
            m_wires.remove(key);
        }
    });
    m_sockets->handleConnection(wire);
}

void RoomServer::take()
{
    while (QWebSocket *socket = m_sockets->nextPendingConnection()) {
        socket->setParent(this);
        socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(longestMessage));
        socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(longestMessage));
        QTcpSocket *wire = m_wires.take({socket->peerAddress(), socket->peerPort()});
        if (!wire) {
            // It has gone already: the page comes back by itself.
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const PhoneId phone = ++m_lastPhone;
        m_lines.insert(phone, {TextLine(socket, wire), m_now(), m_now(), milliseconds(0)});
        m_session->connected(phone, socket->peerAddress().toString());
        connect(socket, &QWebSocket::textMessageReceived, this, [this, phone](const QString &text) {
            hear(phone, text);
        });
        connect(socket, &QWebSocket::binaryMessageReceived, socket, [socket] {
            socket->close(QWebSocketProtocol::CloseCodeDatatypeNotSupported);
        });
        connect(socket, &QWebSocket::pong, this, [this, phone](quint64 elapsed) {
            if (const auto line = m_lines.find(phone); line != m_lines.end()) {
                line->heard = m_now();
                line->latency = milliseconds(static_cast<qint64>(elapsed / 2));
            }
        });
        connect(socket, &QWebSocket::disconnected, this, [this, phone, socket] {
            forget(phone);
            socket->deleteLater();
        });
        socket->ping();
        socket->flush();
    }
}

void RoomServer::hear(PhoneId phone, const QString &message)
{
    const auto line = m_lines.find(phone);
    if (line == m_lines.end()) {
        return;
    }
    line->heard = m_now();
    m_session->received(phone, message.toUtf8(), m_now(), line->latency);
    if (m_session->hasWork() && !m_commitSoon.isActive()) {
        m_commitSoon.start(0);
    }
}

void RoomServer::forget(PhoneId phone)
{
    if (m_lines.remove(phone) > 0) {
        m_session->disconnected(phone);
        Q_EMIT changed();
    }
}

void RoomServer::commit()
{
    if (!m_session->hasWork()) {
        return;
    }
    const auto written = m_session->commit(m_now());
    sendAll();
    if (!written) {
        Q_EMIT failed(written.error());
    }
    Q_EMIT changed();
}

void RoomServer::sendAll()
{
    for (const PhoneText &text : m_session->takeTexts()) {
        const auto line = m_lines.find(text.phone);
        if (line == m_lines.end()) {
            continue;
        }
        // Closing takes the line away.
        QWebSocket *socket = line->out.socket();
        if (!line->out.send(text.text, m_limits.unsentBytes)) {
            socket->abort();
            continue;
        }
        if (text.isLast) {
            socket->close();
            socket->flush();
        }
    }
}

std::optional<RoomRefusal> RoomServer::command(const RoomCommand &command)
{
    const auto refusal = m_session->command(command, m_now());
    commit();
    return refusal;
}

void RoomServer::lookAround()
{
    m_session->tick(m_now());
    commit();
}

void RoomServer::pingAll()
{
    const UtcTime now = m_now();
    const QList<PhoneId> phones = m_lines.keys();
    for (const PhoneId phone : phones) {
        const Line line = m_lines.value(phone);
        const bool isIdle = !m_session->hasPart(phone) && now - line.opened > m_limits.seatless;
        if (isIdle || now - line.heard > m_limits.silence) {
            line.out.socket()->abort();
            continue;
        }
        line.out.socket()->ping();
        line.out.socket()->flush();
    }
}

} // namespace zhixing
