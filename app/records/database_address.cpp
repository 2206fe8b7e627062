// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/database_address.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto scheme = "postgresql"_L1;
constexpr auto passwordFileOption = "password_file"_L1;
constexpr int longestPassword = 4096;

/// What may be said to libpq (postgresql.org/docs/15/libpq-connect.html): how to reach the server
/// and how to trust it; nothing that changes what the statements of the records mean.
constexpr std::array options {
    "connect_timeout"_L1,
    "gssencmode"_L1,
    "passfile"_L1,
    "sslcert"_L1,
    "sslcrl"_L1,
    "sslkey"_L1,
    "sslmode"_L1,
    "sslrootcert"_L1,
};

std::unexpected<Error> refuse(const QString &what)
{
    // The address is not repeated: it may hold a password.
    return fail(ErrorCode::BadUse, what, u"--database"_s);
}

std::unexpected<Error> refusePassword()
{
    return refuse(
        u"a password does not belong into the address, where others on this computer can see it: "
        "write it into ~/.pgpass or the file that PGPASSFILE names, give --password-file, or let "
        "the server know the user of the system (peer)"_s);
}

/// Qt hands options on separated by semicolons and quotes none of them.
bool isPlain(const QString &value)
{
    return !value.isEmpty() && std::ranges::none_of(value, [](QChar character) {
        return character == u';' || character == u'\'' || character == u'\\' || character.isSpace()
            || !character.isPrint();
    });
}

} // namespace

bool isServerAddress(QStringView records)
{
    return records.startsWith(u"postgresql:") || records.startsWith(u"postgres:");
}

bool holdsPassword(const QString &address)
{
    const QUrl url(address);
    return !url.password().isEmpty() || QUrlQuery(url).hasQueryItem(u"password"_s);
}

Result<ServerAddress> readServerAddress(const QString &address)
{
    if (holdsPassword(address)) {
        return refusePassword();
    }
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || !isServerAddress(address) || url.hasFragment()) {
        return refuse(u"this is no address of a database; write it like "
                      "postgresql://user@host:5432/zhixing?sslmode=verify-full"_s);
    }
    ServerAddress read;
    read.host = url.host(QUrl::FullyDecoded);
    read.port = url.port(0);
    read.user = url.userName(QUrl::FullyDecoded);
    read.database = url.path(QUrl::FullyDecoded).mid(1);
    if (read.database.isEmpty() || read.database.contains(u'/')) {
        return refuse(u"the address has to end in the name of one database, like "
                      "postgresql://user@host/zhixing"_s);
    }
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == u"host" && read.host.isEmpty() && isPlain(value)) {
            read.host = value;
        } else if (name == passwordFileOption && read.passwordFile.isEmpty() && !value.isEmpty()) {
            read.passwordFile = value;
        } else if (std::ranges::find(options, name) != options.end() && isPlain(value)
            && std::ranges::find(read.options, name, &std::pair<QString, QString>::first)
                == read.options.end()) {
            read.options.emplace_back(name, value);
        } else {
            return refuse(
                u"the option \"%1\" of the address is not known, is there twice, or has a "
                "value that does not fit"_s.arg(name));
        }
    }
    return read;
}

QString textOf(const ServerAddress &address)
{
    QUrl url;
    url.setScheme(scheme);
    url.setUserName(address.user, QUrl::DecodedMode);
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, "/")));
    };
    if (address.host.startsWith(u'/')) {
        url.setHost(u""_s);
        add(u"host"_s, address.host);
    } else {
        url.setHost(address.host);
    }
    url.setPort(address.port > 0 ? address.port : -1);
    url.setPath(u'/' + address.database, QUrl::DecodedMode);
    for (const auto &[name, value] : address.options) {
        add(name, value);
    }
    if (!address.passwordFile.isEmpty()) {
        add(passwordFileOption, address.passwordFile);
    }
    if (!query.isEmpty()) {
        url.setQuery(query);
    }
    const QString text = url.toString(QUrl::FullyEncoded);
    // Without a host QUrl leaves the two slashes out, too.
    return text.contains(u"://") ? text : QString(text).replace(u":/"_s, u":///"_s);
}

Result<QString> readPassword(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unreadable,
            u"the file with the password cannot be opened: "_s + file.errorString(),
            path);
    }
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if ((file.permissions() & others) != 0) {
        return fail(ErrorCode::BadUse,
            u"others may read the file with the password: make it yours alone with chmod 600"_s,
            path);
    }
    const QByteArray line = file.readLine(longestPassword);
    const QString password = QString::fromUtf8(line).remove(u'\n').remove(u'\r');
    if (password.isEmpty() || password.contains(QChar(u'\0'))) {
        return fail(ErrorCode::Unreadable,
            u"the file with the password has to hold it in its first line"_s,
            path);
    }
    return password;
}

} // namespace zhixing
