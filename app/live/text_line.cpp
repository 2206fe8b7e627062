// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/text_line.h"

#include <QtEndian>

#include <sys/socket.h>
#include <sys/uio.h>

namespace zhixing
{

namespace
{

constexpr char finalText = '\x81';
constexpr qsizetype shortest = 126; ///< from here on the length has two bytes of its own
constexpr qsizetype longest = 65'536; ///< and from here on eight

/// What the system takes at once: bytes; 0 where it takes none, or the line is down.
qsizetype sendNow(qintptr descriptor, QByteArrayView head, QByteArrayView text)
{
    const auto part = [](QByteArrayView bytes) {
        return iovec {const_cast<char *>(bytes.data()), static_cast<std::size_t>(bytes.size())};
    };
    std::array parts {part(head), part(text)};
    msghdr message {};
    message.msg_iov = parts.data();
    message.msg_iovlen = parts.size();
    const ssize_t sent
        = ::sendmsg(static_cast<int>(descriptor), &message, MSG_DONTWAIT | MSG_NOSIGNAL);
    return std::max<ssize_t>(sent, 0);
}

} // namespace

FrameHead textFrameHead(qsizetype payload)
{
    FrameHead head;
    head.bytes[0] = finalText;
    if (payload < shortest) {
        head.bytes[1] = static_cast<char>(payload);
        head.size = 2;
    } else if (payload < longest) {
        head.bytes[1] = '\x7e';
        qToBigEndian(static_cast<quint16>(payload), head.bytes.data() + 2);
        head.size = 4;
    } else {
        head.bytes[1] = '\x7f';
        qToBigEndian(static_cast<quint64>(payload), head.bytes.data() + 2);
        head.size = 10;
    }
    return head;
}

TextLine::TextLine(QWebSocket *socket, QTcpSocket *wire)
    : m_socket(socket)
    , m_wire(wire)
{
}

QWebSocket *TextLine::socket() const
{
    return m_socket;
}

bool TextLine::send(QByteArrayView text, qint64 mostUnsent)
{
    QTcpSocket *wire = m_wire;
    if (!wire) {
        return true; // it has gone, and whoever keeps the line hears of it
    }
    const qint64 unsent = wire->bytesToWrite();
    if (unsent > mostUnsent) {
        return false;
    }
    const FrameHead frame = textFrameHead(text.size());
    const QByteArrayView head(frame.bytes.data(), frame.size);
    // Nothing may overtake what waits: then all of it waits as well.
    const qsizetype sent = unsent > 0 ? 0 : sendNow(wire->socketDescriptor(), head, text);
    if (sent < head.size()) {
        wire->write(head.data() + sent, head.size() - sent);
    }
    if (const qsizetype inText = std::max<qsizetype>(0, sent - head.size()); inText < text.size()) {
        wire->write(text.data() + inText, text.size() - inText);
    }
    return true;
}

} // namespace zhixing
