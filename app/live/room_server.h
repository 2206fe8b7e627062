// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/door.h"
#include "live/room_session.h"
#include "live/text_line.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

namespace zhixing
{

class PageServer;

struct ServerLimits {
    DoorLimits door;
    qint64 unsentBytes = 256 * 1'024; ///< a phone that reads no faster is dropped
    std::chrono::milliseconds silence {20'000}; ///< a phone that is not heard of is dropped
    std::chrono::milliseconds pingEvery {5'000};
    std::chrono::milliseconds seatless {60'000}; ///< to join once connected
};

/// A session on the network: one port for the page and the WebSockets of its phones. Nothing
/// listens before open() and after close(). Lives in one thread, with its session.
class RoomServer : public QObject
{
    Q_OBJECT
public:
    /// `session` outlives the server.
    RoomServer(RoomSession &session,
        std::function<UtcTime()> now,
        ServerLimits limits,
        QObject *parent = nullptr);
    ~RoomServer() override;

    /// Listens on one address of this computer; port 0: any free one. Returns the port. Unreadable
    /// where the address or the port cannot be had.
    [[nodiscard]] Result<quint16> open(const QHostAddress &address, quint16 port);
    /// Drops everybody and stops listening.
    void close();

    /// Has the host do something, and sends what follows from it.
    [[nodiscard]] std::optional<RoomRefusal> command(const RoomCommand &command);
    [[nodiscard]] int countConnections() const;

Q_SIGNALS:
    void changed(); ///< something happened in the room, or somebody came or went
    void failed(const Error &error); ///< events could not be written

private:
    struct Line {
        TextLine out;
        UtcTime opened;
        UtcTime heard;
        std::chrono::milliseconds latency {0};
    };

    void take();
    void takeWire(QTcpSocket *wire);
    void hear(PhoneId phone, const QString &message);
    void forget(PhoneId phone);
    void lookAround();
    void pingAll();
    void commit();
    void sendAll();

    RoomSession *m_session;
    std::function<UtcTime()> m_now;
    ServerLimits m_limits;
    std::unique_ptr<PageServer> m_pages;
    std::unique_ptr<QWebSocketServer> m_sockets;
    QHash<PhoneId, Line> m_lines;
    /// Sockets whose WebSocket is not there yet, by address and port of the other side.
    QHash<std::pair<QHostAddress, quint16>, QPointer<QTcpSocket>> m_wires;
    PhoneId m_lastPhone = 0;
    QTimer m_commitSoon;
    QTimer m_tick;
    QTimer m_ping;
};

} // namespace zhixing
