// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <optional>

namespace zhixing
{

/// What the door lets through at most.
struct DoorLimits {
    int connections = 2'500; ///< at once, from everywhere
    int connectionsAnAddress = 400; ///< a hall may stand behind one address
    qint64 headBytes = 8'192; ///< of one request
    std::chrono::milliseconds headTime {5'000}; ///< for the head of a request to be whole
    std::chrono::milliseconds pageTime {10'000}; ///< for a page to be fetched
    bool operator==(const DoorLimits &) const = default;
};

/// What the head of a request asks for.
struct RequestHead {
    QByteArray path; ///< as it was sent
    QByteArray host; ///< with the port
    bool upgrades = false; ///< to a WebSocket
    bool operator==(const RequestHead &) const = default;
};

/// Reads a head that ends with an empty line. Nothing where it is no plain GET of HTTP/1.1: with a
/// body, without a Host that is an address or a name of this network only, from a page of another
/// origin. So no web site can speak with the room through somebody's browser, whatever its name
/// resolves to.
[[nodiscard]] std::optional<RequestHead> readRequestHead(const QByteArray &head);

/// A connection of which no more is read than is allowed.
class GuardedSocket : public QTcpSocket
{
    Q_OBJECT
public:
    explicit GuardedSocket(QObject *parent = nullptr);
    /// Read so much from now on and the connection is dropped; unset: no limit.
    void setAllowance(std::optional<qint64> bytes);

protected:
    qint64 readData(char *into, qint64 size) override;

private:
    std::optional<qint64> m_allowance;
};

/// Listens, and looks at what a connection asks for before anybody else does. A request for a page
/// becomes a pending connection of this server, as QHttpServer wants it; one for a WebSocket is
/// handed out by a signal.
class Door : public QTcpServer
{
    Q_OBJECT
public:
    explicit Door(DoorLimits limits, QObject *parent = nullptr);

Q_SIGNALS:
    void webSocketRequested(GuardedSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void look(GuardedSocket *socket);
    void handOn(GuardedSocket *socket, const RequestHead &head);
    void countDown(GuardedSocket *socket, const QHostAddress &address);
    [[nodiscard]] bool hasRoomFor(const QHostAddress &address) const;

    DoorLimits m_limits;
    int m_count = 0;
    QHash<QHostAddress, int> m_counts;
};

} // namespace zhixing
