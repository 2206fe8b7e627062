// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/phone.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

Phone::Phone(quint16 port, const QString &origin)
    : m_socket(origin)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_heard.append(QJsonDocument::fromJson(text.toUtf8()).object());
    });
    m_socket.open(QUrl(u"ws://127.0.0.1:%1/live"_s.arg(port)));
}

void Phone::say(const QByteArray &message)
{
    m_socket.sendTextMessage(QString::fromUtf8(message));
}

QJsonObject Phone::await(const QString &kind)
{
    QJsonObject found;
    const auto isThere = [&] {
        for (qsizetype place = 0; place < m_heard.size(); ++place) {
            if (m_heard[place].value(u"t"_s).toString() == kind) {
                found = m_heard.takeAt(place);
                return true;
            }
        }
        return false;
    };
    return QTest::qWaitFor(isThere, 5'000) ? found : QJsonObject();
}

bool Phone::awaitOpen()
{
    return QTest::qWaitFor(
        [this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 5'000);
}

bool Phone::awaitClosed()
{
    return QTest::qWaitFor(
        [this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 5'000);
}

QWebSocket &Phone::socket()
{
    return m_socket;
}

} // namespace zhixing::test
