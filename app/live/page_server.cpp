// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/page_server.h"

#include <QFile>
#include <QHttpServerResponse>

#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using Status = QHttpServerResponder::StatusCode;

namespace
{

struct Page {
    QLatin1StringView path;
    QLatin1StringView file;
    const char *type;
};

constexpr std::array pages {
    Page {"/"_L1, "join.html"_L1, "text/html; charset=utf-8"},
    Page {"/join.css"_L1, "join.css"_L1, "text/css; charset=utf-8"},
    Page {"/join.js"_L1, "join.js"_L1, "text/javascript; charset=utf-8"},
};

/// Browsers of a few years ago do not count a WebSocket of the same place as 'self'. The door has
/// seen to it that Host holds nothing but an address.
QByteArray policyFor(const QByteArray &host)
{
    return "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ws://"
        + host + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

void addHeaders(QHttpServerResponse &response, const QHttpServerRequest &request)
{
    response.setHeader("Content-Security-Policy", policyFor(request.value("Host")));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Connection", "close");
}

} // namespace

PageServer::PageServer()
{
    for (const Page &page : pages) {
        QFile file(u":/zhixing/live/"_s + page.file);
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        m_server.route(page.path,
            QHttpServerRequest::Method::Get,
            [content, type = QByteArray(page.type)](const QHttpServerRequest &request) {
                QHttpServerResponse response(type, content);
                addHeaders(response, request);
                return response;
            });
    }
    m_server.setMissingHandler(
        [](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            QHttpServerResponse response(QByteArray("text/plain"), QByteArray(), Status::NotFound);
            addHeaders(response, request);
            response.write(std::move(responder));
        });
}

void PageServer::serve(QTcpServer *door)
{
    m_server.bind(door);
}

} // namespace zhixing
