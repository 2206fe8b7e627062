// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/signed_page/browser.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// One page for whoever asks, whatever for.
class PageServer
{
public:
    PageServer(const QByteArray &page, Served served)
    {
        QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";
        if (served == Served::WithoutScripts) {
            head += "Content-Security-Policy: script-src 'none'\r\n";
        }
        const QByteArray answer
            = head + "Content-Length: " + QByteArray::number(page.size()) + "\r\n\r\n" + page;
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                if (socket->readAll().endsWith("\r\n\r\n")) {
                    socket->write(answer);
                    socket->disconnectFromHost();
                }
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString port() const
    {
        return QString::number(m_server.serverPort());
    }

private:
    QTcpServer m_server;
};

/// Shows the page and returns what the browser prints.
QByteArray shown(
    const QByteArray &page, Served served, const QStringList &options, const QTemporaryDir &folder)
{
    const PageServer server(page, served);
    QFile file(folder.filePath(u"page.html"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size()) {
        return {};
    }
    file.close();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    constexpr int longest = 60'000;
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    process.start(Browser::program(),
        QStringList {u"--headless=new"_s,
            u"--no-sandbox"_s,
            u"--disable-gpu"_s,
            u"--hide-scrollbars"_s,
            u"--no-proxy-server"_s,
            // A name that is not the computer's own: what comes from there is not trusted.
            u"--host-resolver-rules=MAP page.example 127.0.0.1"_s,
            u"--user-data-dir="_s + folder.filePath(u"profile"_s),
            u"--virtual-time-budget=10000"_s}
            + options
            + QStringList {served == Served::AsFile
                    ? QUrl::fromLocalFile(file.fileName()).toString()
                    : u"http://page.example:%1/"_s.arg(server.port())});
    loop.exec();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace

QString Browser::program()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        const QString path = QStandardPaths::findExecutable(name);
        if (!path.isEmpty()) {
            return path;
        }
    }
    return {};
}

QString Browser::treeOf(const QByteArray &page, Served served)
{
    const QTemporaryDir folder;
    return QString::fromUtf8(shown(page, served, {u"--dump-dom"_s}, folder));
}

QByteArray Browser::pictureOf(const QByteArray &page, Served served)
{
    const QTemporaryDir folder;
    QFile picture(folder.filePath(u"picture.png"_s));
    shown(page,
        served,
        {u"--screenshot="_s + picture.fileName(), u"--window-size=1000,900"_s},
        folder);
    return picture.open(QIODevice::ReadOnly) ? picture.readAll() : QByteArray();
}

} // namespace zhixing::test
