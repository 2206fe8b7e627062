// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/door.h"

#include <QTimer>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qint64 pageAllowance = 16'384;

/// The Host a browser sends for an address that was typed or scanned, without the port.
bool isOfThisNetwork(const QByteArray &host)
{
    QByteArray name = host;
    if (name.startsWith('[')) {
        name = name.mid(1, name.indexOf(']') - 1);
    } else if (const qsizetype colon = name.indexOf(':'); colon >= 0) {
        name.truncate(colon);
    }
    const QString text = QString::fromLatin1(name).toLower();
    return text == u"localhost" || !QHostAddress(text).isNull();
}

/// Host goes into a header of the answer: nothing else may stand in it.
bool isPlainHost(const QByteArray &host)
{
    return !host.isEmpty() && host.size() <= 60 && std::ranges::all_of(host, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '.' || c == ':' || c == '[' || c == ']' || c == '-';
    });
}

} // namespace

std::optional<RequestHead> readRequestHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> request = lines.takeFirst().trimmed().split(' ');
    if (request.size() != 3 || request[0] != "GET" || request[2] != "HTTP/1.1") {
        return std::nullopt;
    }
    RequestHead read;
    read.path = request[1];
    QByteArray origin;
    int hosts = 0;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-length" || name == "transfer-encoding") {
            return std::nullopt;
        }
        if (name == "host") {
            read.host = value;
            ++hosts;
        } else if (name == "origin") {
            origin = value;
        } else if (name == "upgrade") {
            read.upgrades = value.toLower() == "websocket";
            if (!read.upgrades) {
                return std::nullopt;
            }
        }
    }
    const bool isSameOrigin = origin.isEmpty() || origin == "http://" + read.host;
    if (hosts != 1 || !isPlainHost(read.host) || !isOfThisNetwork(read.host) || !isSameOrigin) {
        return std::nullopt;
    }
    return read;
}

GuardedSocket::GuardedSocket(QObject *parent)
    : QTcpSocket(parent)
{
}

void GuardedSocket::setAllowance(std::optional<qint64> bytes)
{
    m_allowance = bytes;
}

qint64 GuardedSocket::readData(char *into, qint64 size)
{
    const qint64 read = QTcpSocket::readData(into, size);
    if (m_allowance && read > 0) {
        *m_allowance -= read;
        if (*m_allowance < 0) {
            // Not from within a read.
            QMetaObject::invokeMethod(this, [this] { abort(); }, Qt::QueuedConnection);
        }
    }
    return read;
}

Door::Door(DoorLimits limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
{
}

bool Door::hasRoomFor(const QHostAddress &address) const
{
    return m_count < m_limits.connections
        && m_counts.value(address) < m_limits.connectionsAnAddress;
}

void Door::countDown(GuardedSocket *socket, const QHostAddress &address)
{
    connect(socket, &QTcpSocket::disconnected, this, [this, address] {
        --m_count;
        if (--m_counts[address] == 0) {
            m_counts.remove(address);
        }
    });
}

void Door::incomingConnection(qintptr descriptor)
{
    auto *socket = new GuardedSocket(this);
    const bool isOpen = socket->setSocketDescriptor(descriptor);
    const QHostAddress address = socket->peerAddress();
    if (!isOpen || !hasRoomFor(address)) {
        delete socket;
        return;
    }
    // A question and its result are short and far apart: neither waits for the other's receipt.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    ++m_count;
    ++m_counts[address];
    countDown(socket, address);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    // A head that is read in one go: nobody needs more, and nothing more is kept.
    socket->setReadBufferSize(m_limits.headBytes);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { look(socket); });
    auto *patience = new QTimer(socket);
    patience->setObjectName(u"patience"_s);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, socket, [socket] { socket->abort(); });
    patience->start(m_limits.headTime);
    if (socket->bytesAvailable() > 0) {
        look(socket);
    }
}

void Door::look(GuardedSocket *socket)
{
    const QByteArray seen = socket->peek(m_limits.headBytes);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        if (seen.size() >= m_limits.headBytes) {
            socket->abort();
        }
        return;
    }
    const auto head = readRequestHead(seen.left(end));
    // Nothing may follow the head before it is answered.
    if (!head || seen.size() > end + 4 || (head->upgrades && head->path != "/live")) {
        socket->abort();
        return;
    }
    handOn(socket, *head);
}

void Door::handOn(GuardedSocket *socket, const RequestHead &head)
{
    socket->disconnect(this);
    countDown(socket, socket->peerAddress());
    auto *patience = socket->findChild<QTimer *>(u"patience"_s);
    if (head.upgrades) {
        delete patience;
        socket->setReadBufferSize(0);
        Q_EMIT webSocketRequested(socket);
        return;
    }
    patience->start(m_limits.pageTime);
    socket->setAllowance(pageAllowance);
    // One page a connection.
    connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
        if (socket->bytesToWrite() == 0) {
            socket->disconnectFromHost();
        }
    });
    addPendingConnection(socket);
    // newConnection() was emitted when the connection came; now there is one.
    QMetaObject::invokeMethod(this, "newConnection", Qt::DirectConnection);
    Q_EMIT socket->readyRead();
}

} // namespace zhixing
