// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <array>

namespace zhixing
{

/// The way out to one phone. QWebSocket reads, and speaks the small words of the protocol; texts
/// for the whole hall go past it into the socket below, whole frames at a time: it would turn each
/// into UTF-16 and back, and copy it twice.
class TextLine
{
public:
    TextLine() = default;
    /// `wire`: the socket that `socket` reads from and writes to.
    TextLine(QWebSocket *socket, QTcpSocket *wire);

    [[nodiscard]] QWebSocket *socket() const;
    /// Sends JSON in UTF-8 as one text frame, behind all that was sent before. False, and nothing
    /// is sent, where the phone has left more than `mostUnsent` bytes of it untaken.
    [[nodiscard]] bool send(QByteArrayView text, qint64 mostUnsent);

private:
    QWebSocket *m_socket = nullptr;
    QPointer<QTcpSocket> m_wire;
};

/// The head of an unmasked text frame (RFC 6455, 5.2).
struct FrameHead {
    std::array<char, 10> bytes {};
    qsizetype size = 0; ///< 2, 4 or 10
};
[[nodiscard]] FrameHead textFrameHead(qsizetype payload);

} // namespace zhixing
