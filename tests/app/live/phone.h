// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QWebSocket>

namespace zhixing::test
{

/// A phone on loopback.
class Phone : public QObject
{
    Q_OBJECT
public:
    explicit Phone(quint16 port, const QString &origin = {});

    void say(const QByteArray &message);
    /// Waits for a message of a kind; empty after five seconds without.
    [[nodiscard]] QJsonObject await(const QString &kind);
    /// Waits until it is connected, or not any more.
    [[nodiscard]] bool awaitOpen();
    [[nodiscard]] bool awaitClosed();
    [[nodiscard]] QWebSocket &socket();

private:
    QWebSocket m_socket;
    QList<QJsonObject> m_heard;
};

} // namespace zhixing::test
