// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// What has a meaning of its own in the text of a network.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',' || c == u':' || c == u'"') {
            safe += u'\\';
        }
        safe += c;
    }
    return safe;
}

} // namespace

std::optional<QrCode> qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty()) {
        return std::nullopt;
    }
    // The second of four levels: a beamer's picture is large, but may be seen from the side.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!made) {
        return std::nullopt;
    }
    QrCode code {made->width, {}};
    const auto squares
        = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    for (std::size_t square = 0; square < squares; ++square) {
        code.dark.push_back((made->data[square] & 1U) != 0);
    }
    return code;
}

QString wifiText(const QString &network, const QString &password)
{
    const QString kind = password.isEmpty() ? u"nopass"_s : u"WPA"_s;
    return u"WIFI:T:%1;S:"_s.arg(kind) + escaped(network) + u";P:"_s + escaped(password) + u";;"_s;
}

} // namespace zhixing
