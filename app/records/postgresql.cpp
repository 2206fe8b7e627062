// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/postgresql.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSqlDriver>
#include <QSqlField>
#include <QSqlQuery>

#include <algorithm>

namespace zhixing::postgresql
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

constexpr auto driverName = "QPSQL"_L1;
// Of the connection, kept by its driver: it goes with the connection.
constexpr const char *depthProperty = "zhixing_depth";
constexpr const char *quietProperty = "zhixing_quiet_until";
constexpr const char *addressProperty = "zhixing_address";
/// Whoever waits for a server that is away waits this long at a time ...
constexpr auto connectTimeout = "3"_L1;
/// ... and not again before this has passed.
constexpr milliseconds quietTime(5000);
constexpr milliseconds shortestPause(4);
constexpr int turnsOfGrowth = 6;

QString optionsOf(const ServerAddress &address)
{
    // A cable that was pulled out is noticed in seconds.
    QStringList options {u"application_name=zhixing"_s,
        u"keepalives_idle=10"_s,
        u"keepalives_interval=3"_s,
        u"keepalives_count=3"_s,
        u"tcp_user_timeout=10000"_s};
    bool hasTimeout = false;
    for (const auto &[name, value] : address.options) {
        options << name + u'=' + value;
        hasTimeout = hasTimeout || name == u"connect_timeout";
    }
    if (!hasTimeout) {
        options << u"connect_timeout="_s + connectTimeout;
    }
    return options.join(u';');
}

/// The server's words have no number before it lets anybody in; they may be Chinese.
Error refusalOf(const QSqlError &error, const QString &where)
{
    const QString words = error.databaseText().simplified();
    const auto says = [&words](QLatin1StringView english, QStringView chinese) {
        return words.contains(english, Qt::CaseInsensitive) || words.contains(chinese);
    };
    if (says("password"_L1, u"密码") || says("authentication"_L1, u"认证")
        || says("pg_hba.conf"_L1, u"pg_hba.conf") || says("role \""_L1, u"角色")
        || says("permission denied"_L1, u"权限不够")) {
        return {ErrorCode::BadUse,
            u"the server does not let this user in: check the user, the password in ~/.pgpass or "
            "--password-file, and the server's pg_hba.conf ("_s
                + words + u')',
            where};
    }
    if (words.contains(u"database \""_s) || words.contains(u"数据库 \""_s)) {
        return {ErrorCode::NothingFound,
            u"the server has no such database: make it with createdb ("_s + words + u')',
            where};
    }
    return {ErrorCode::Unreachable,
        u"the server cannot be reached: check its name, the port and the network, and whether it "
        "runs ("_s
            + words + u')',
        where};
}

/// What each session has to agree on, whatever the server's own settings are.
Result<void> setUp(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT current_setting('server_encoding'), "
                    "current_setting('server_version_num')"_s)
        || !query.next()) {
        return std::unexpected(errorOf(query.lastError(), database));
    }
    if (query.value(0).toString() != u"UTF8"_s) {
        return fail(ErrorCode::Unreadable,
            u"the database has to be in UTF8, not in %1: make it with createdb -E UTF8 -T template0"_s
                .arg(query.value(0).toString()),
            database.driver()->property(addressProperty).toString());
    }
    constexpr int oldest = 130'000;
    if (query.value(1).toInt() < oldest) {
        return fail(ErrorCode::Unreadable,
            u"the server is too old: PostgreSQL 13 or newer is needed"_s,
            database.driver()->property(addressProperty).toString());
    }
    for (const QString &setting : {u"SET standard_conforming_strings = on"_s,
             u"SET client_min_messages = warning"_s,
             u"SET lock_timeout = '10s'"_s,
             u"SET idle_in_transaction_session_timeout = '60s'"_s,
             u"SET synchronous_commit = on"_s,
             u"SET default_transaction_read_only = off"_s}) {
        if (!query.exec(setting)) {
            return std::unexpected(errorOf(query.lastError(), database));
        }
    }
    return {};
}

QString textOf(const QVariant &value, const QSqlDriver &driver)
{
    if (!value.isValid()) {
        return u"NULL"_s;
    }
    const bool isText = value.metaType() == QMetaType::fromType<QString>();
    QSqlField field(QString(), value.metaType());
    field.setValue(isText && value.toString().isNull() ? QVariant(u""_s) : value);
    const QString text = driver.formatValue(field);
    // Two minus signs in a row would begin a comment.
    return text.startsWith(u'-') ? u'(' + text + u')' : text;
}

bool isOfName(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

/// Where what begins here and is no placeholder ends: a text, a quoted name, a comment.
qsizetype endOfQuoted(const QString &sql, qsizetype from)
{
    if (sql.at(from) == u'\'' || sql.at(from) == u'"') {
        const qsizetype end = sql.indexOf(sql.at(from), from + 1);
        return end < 0 ? sql.size() : end + 1;
    }
    if (sql.at(from) == u'-' && sql.mid(from, 2) == u"--") {
        const qsizetype end = sql.indexOf(u'\n', from);
        return end < 0 ? sql.size() : end;
    }
    return from;
}

using Values = std::span<const std::pair<QString, QVariant>>;

/// The value of this name, first looked for at `next`: most statements name them in their order.
Values::iterator findFrom(Values values, std::ptrdiff_t next, const QString &name)
{
    const auto isNamed = [&name](const auto &value) {
        return value.first == name;
    };
    const auto start = values.begin() + std::min(next, std::ssize(values));
    const auto found = std::find_if(start, values.end(), isNamed);
    if (found != values.end()) {
        return found;
    }
    const auto earlier = std::find_if(values.begin(), start, isNamed);
    return earlier == start ? values.end() : earlier;
}

} // namespace

bool isOn(const QSqlDatabase &database)
{
    return database.driverName() == driverName;
}

Result<QSqlDatabase> connectTo(const ServerAddress &address, const QString &name)
{
    const QString where = zhixing::textOf(address);
    if (!QSqlDatabase::isDriverAvailable(driverName)) {
        return fail(ErrorCode::Unreadable,
            u"Qt's driver for PostgreSQL is missing: install the package libqt6sql6-psql"_s,
            where);
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(driverName, name);
    database.setHostName(address.host);
    if (address.port > 0) {
        database.setPort(address.port);
    }
    database.setUserName(address.user);
    database.setDatabaseName(address.database);
    database.setConnectOptions(optionsOf(address));
    if (!address.passwordFile.isEmpty()) {
        const auto password = readPassword(address.passwordFile);
        if (!password) {
            return std::unexpected(password.error());
        }
        database.setPassword(*password);
    }
    database.driver()->setProperty(addressProperty, where);
    if (!database.open()) {
        return std::unexpected(refusalOf(database.lastError(), where));
    }
    if (const auto ready = setUp(database); !ready) {
        return std::unexpected(ready.error());
    }
    return database;
}

ErrorCode meaningOf(const QString &state)
{
    // Nothing came back: the connection is gone. 57P: the server ends or is starting.
    if (state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P")) {
        return ErrorCode::Unreachable;
    }
    // Serialization failure, deadlock, a lock that was not to be had.
    if (state == u"40001" || state == u"40P01" || state == u"55P03") {
        return ErrorCode::Contended;
    }
    // A constraint; a value that does not fit.
    if (state.startsWith(u"23") || state.startsWith(u"22")) {
        return ErrorCode::BadUse;
    }
    // Data corrupted, index corrupted.
    if (state.startsWith(u"XX00") && state != u"XX000") {
        return ErrorCode::Damaged;
    }
    // No disk or memory left, too many connections, read-only, not allowed, an error of the disk.
    if (state.startsWith(u"53") || state.startsWith(u"58") || state.startsWith(u"25006")
        || state == u"42501") {
        return ErrorCode::Unwritable;
    }
    return ErrorCode::Invalid;
}

Error errorOf(const QSqlError &error, const QSqlDatabase &database)
{
    return {meaningOf(error.nativeErrorCode()),
        error.databaseText().simplified(),
        database.driver()->property(addressProperty).toString()};
}

Result<QString> withValues(const QSqlDatabase &database,
    const QString &sql,
    std::span<const std::pair<QString, QVariant>> values)
{
    for (const auto &[name, value] : values) {
        if (value.metaType() == QMetaType::fromType<QString>()
            && value.toString().contains(QChar(u'\0'))) {
            return fail(ErrorCode::BadUse, u"a text holds the character NUL"_s, name);
        }
    }
    QString text;
    text.reserve(sql.size());
    std::ptrdiff_t next = 0;
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype end = endOfQuoted(sql, at);
        if (end > at) {
            text += QStringView(sql).mid(at, end - at);
            at = end;
            continue;
        }
        const bool begins = sql.at(at) == u':' && at + 1 < sql.size() && isOfName(sql.at(at + 1))
            && (at == 0 || sql.at(at - 1) != u':');
        if (!begins) {
            text += sql.at(at++);
            continue;
        }
        qsizetype stop = at + 1;
        while (stop < sql.size() && isOfName(sql.at(stop))) {
            ++stop;
        }
        const QString name = sql.mid(at, stop - at);
        const auto found = findFrom(values, next, name);
        if (found == values.end()) {
            return fail(ErrorCode::BadUse, u"the statement names a value nobody gave: "_s + name);
        }
        next = found - values.begin() + 1;
        text += textOf(found->second, *database.driver());
        at = stop;
    }
    return text;
}

Result<void> ensureConnected(const QSqlDatabase &database)
{
    if (database.isOpen()) {
        return {};
    }
    QSqlDriver *const driver = database.driver();
    const QString where = driver->property(addressProperty).toString();
    const auto quiet = driver->property(quietProperty).value<QDeadlineTimer>();
    if (depthOf(database) > 0 || !quiet.hasExpired()) {
        return fail(ErrorCode::Unreachable, u"the connection to the server is lost"_s, where);
    }
    QSqlDatabase again = database;
    if (!again.open()) {
        driver->setProperty(quietProperty, QVariant::fromValue(QDeadlineTimer(quietTime)));
        const Error refusal = refusalOf(again.lastError(), where);
        return fail(ErrorCode::Unreachable, refusal.detail, refusal.where);
    }
    if (const auto ready = setUp(database); !ready) {
        again.close();
        return ready;
    }
    return {};
}

int depthOf(const QSqlDatabase &database)
{
    return database.driver()->property(depthProperty).toInt();
}

void setDepth(const QSqlDatabase &database, int depth)
{
    database.driver()->setProperty(depthProperty, depth);
}

milliseconds pauseBefore(const QSqlDatabase &database, int turn)
{
    const auto longest = shortestPause.count() << std::min(turn, turnsOfGrowth);
    const auto share = qHash(database.connectionName(), static_cast<size_t>(turn) + 1) % 1000;
    return milliseconds(longest / 2 + longest * static_cast<milliseconds::rep>(share) / 1000);
}

} // namespace zhixing::postgresql
