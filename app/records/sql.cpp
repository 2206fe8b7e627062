// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sql.h"

#include "records/postgresql.h"

#include <QSqlDriver>
#include <QThread>

#include <algorithm>
#include <span>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// SQLite's primary result codes (sqlite.org/rescode.html); the low byte of an extended code.
enum PrimaryCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NotADatabase = 26,
};

/// Times a transaction that others got in the way of is run again.
constexpr int mostTurns = 40;

// Kept by the driver: PostgreSQL answers COMMIT after an error with a rollback that is no error.
constexpr const char *failedProperty = "zhixing_has_failed";

bool isReading(const QString &sql)
{
    return sql.startsWith(u"SELECT");
}

Error takeServerError(const QSqlError &error, const QSqlDatabase &database)
{
    if (!error.isValid()) {
        return {ErrorCode::Invalid, u"there is no such row"_s, database.hostName()};
    }
    const Error meant = postgresql::errorOf(error, database);
    if (postgresql::depthOf(database) > 0) {
        database.driver()->setProperty(failedProperty, true);
    }
    if (meant.code == ErrorCode::Unreachable) {
        QSqlDatabase(database).close();
    }
    return meant;
}

Result<QSqlQuery> runOnServerOnce(const QSqlDatabase &database, const QString &sql)
{
    if (const auto connected = postgresql::ensureConnected(database); !connected) {
        return std::unexpected(connected.error());
    }
    // Not forward-only: such rows are lost when another statement runs before they are all read.
    QSqlQuery query(database);
    if (!query.exec(sql)) {
        return std::unexpected(takeServerError(query.lastError(), database));
    }
    return query;
}

/// What changes nothing is asked again on a new connection where the old one had gone.
Result<QSqlQuery> runOnServer(const QSqlDatabase &database, const QString &sql, bool mayAskAgain)
{
    const bool wasOpen = database.isOpen();
    auto query = runOnServerOnce(database, sql);
    const bool isLost = !query && query.error().code == ErrorCode::Unreachable;
    if (isLost && wasOpen && mayAskAgain && postgresql::depthOf(database) == 0) {
        return runOnServerOnce(database, sql);
    }
    return query;
}

Result<void> beginOnServer(const QSqlDatabase &database, const QString &sql)
{
    if (const auto begun = runOnServer(database, sql, true); !begun) {
        return std::unexpected(begun.error());
    }
    postgresql::setDepth(database, 1);
    database.driver()->setProperty(failedProperty, false);
    return {};
}

Result<QSqlQuery> run(
    const QSqlDatabase &database, const QString &sql, std::span<const Binding> bindings)
{
    if (postgresql::isOn(database)) {
        const auto text = bindings.empty() ? Result<QString>(sql)
                                           : postgresql::withValues(database, sql, bindings);
        if (!text) {
            return std::unexpected(text.error());
        }
        return runOnServer(database, *text, isReading(sql));
    }
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return std::unexpected(sqlError(query.lastError(), database));
    }
    for (const auto &[name, value] : bindings) {
        const bool isNullText
            = value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
        query.bindValue(name, isNullText ? QVariant(u""_s) : value);
    }
    if (!query.exec()) {
        return std::unexpected(sqlError(query.lastError(), database));
    }
    return query;
}

} // namespace

Result<QSqlQuery> runSql(
    const QSqlDatabase &database, const QString &sql, std::initializer_list<Binding> bindings)
{
    return run(database, sql, std::span(bindings.begin(), bindings.size()));
}

Result<QSqlQuery> runSql(
    const QSqlDatabase &database, const QString &sql, const std::vector<Binding> &bindings)
{
    return run(database, sql, bindings);
}

QString insertionOf(const Row &row)
{
    QStringList columns;
    QStringList places;
    for (const auto &[column, value] : row.cells) {
        columns << column;
        places << u':' + column;
    }
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        row.table, columns.join(u", "_s), places.join(u", "_s));
}

Result<void> insertRow(const QSqlDatabase &database, const Row &row)
{
    std::vector<Binding> bindings;
    for (const auto &[column, value] : row.cells) {
        bindings.emplace_back(u':' + column, value);
    }
    if (const auto done = run(database, insertionOf(row), bindings); !done) {
        return std::unexpected(done.error());
    }
    return {};
}

ErrorCode meaningOf(int resultCode)
{
    constexpr int primary = 0xff;
    switch (resultCode & primary) {
    case Corrupt:
    case NotADatabase:
        return ErrorCode::Damaged;
    case Permission:
    case Busy:
    case Locked:
    case ReadOnly:
    case IoError:
    case Full:
    case CannotOpen:
        return ErrorCode::Unwritable;
    case TooBig:
    case Constraint:
        return ErrorCode::BadUse;
    default:
        return ErrorCode::Invalid;
    }
}

Error sqlError(const QSqlError &error, const QSqlDatabase &database)
{
    if (postgresql::isOn(database)) {
        return takeServerError(error, database);
    }
    return {meaningOf(error.nativeErrorCode().toInt()), error.text(), database.databaseName()};
}

Transaction::Transaction(const QSqlDatabase &database)
    : m_database(database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database)
    , m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    if (!m_open) {
        return;
    }
    if (m_database.isOpen()) {
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    }
    if (postgresql::isOn(m_database)) {
        postgresql::setDepth(m_database, 0);
    }
}

Result<void> writeSql(
    const QSqlDatabase &database, const QString &sql, std::initializer_list<Binding> bindings)
{
    if (const auto done = runSql(database, sql, bindings); !done) {
        return std::unexpected(done.error());
    }
    return {};
}

Result<void> forEachRow(const QSqlDatabase &database,
    const QString &sql,
    std::initializer_list<Binding> bindings,
    const std::function<Result<void>(const QSqlQuery &)> &take)
{
    auto rows = runSql(database, sql, bindings);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    while (rows->next()) {
        if (const auto taken = take(*rows); !taken) {
            return taken;
        }
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), database));
    }
    return {};
}

Result<void> forEachOfManyRows(const QSqlDatabase &database,
    const QString &sql,
    std::initializer_list<Binding> bindings,
    const std::function<Result<void>(const QSqlQuery &)> &take)
{
    if (!postgresql::isOn(database)) {
        return forEachRow(database, sql, bindings, take);
    }
    const ReadSnapshot snapshot(database);
    // One inside the other would need names of their own; none is.
    if (const auto begun
        = writeSql(database, u"DECLARE many NO SCROLL CURSOR FOR "_s + sql, bindings);
        !begun) {
        return begun;
    }
    for (bool isMore = true; isMore;) {
        isMore = false;
        const auto taken = forEachRow(
            database, u"FETCH 20000 FROM many"_s, {}, [&](const QSqlQuery &row) -> Result<void> {
                isMore = true;
                return take(row);
            });
        if (!taken) {
            return taken;
        }
    }
    return writeSql(database, u"CLOSE many"_s);
}

Result<Transaction> Transaction::begin(const QSqlDatabase &database)
{
    if (postgresql::isOn(database)) {
        if (postgresql::depthOf(database) > 0) {
            return fail(
                ErrorCode::Invalid, u"a transaction within a transaction"_s, database.hostName());
        }
        if (const auto begun = beginOnServer(database, u"BEGIN ISOLATION LEVEL SERIALIZABLE"_s);
            !begun) {
            return std::unexpected(begun.error());
        }
        return Transaction(database);
    }
    if (const auto begun = runSql(database, u"BEGIN IMMEDIATE"_s); !begun) {
        return std::unexpected(begun.error());
    }
    return Transaction(database);
}

Result<void> Transaction::commit()
{
    if (postgresql::isOn(m_database) && m_database.driver()->property(failedProperty).toBool()) {
        return fail(ErrorCode::Invalid,
            u"a statement of the transaction had failed: nothing of it was written"_s,
            m_database.hostName());
    }
    const auto committed = writeSql(m_database, u"COMMIT"_s);
    if (postgresql::isOn(m_database)) {
        // A COMMIT that is refused ends the transaction, too: there is nothing to roll back.
        m_open = false;
        postgresql::setDepth(m_database, 0);
    } else if (committed) {
        m_open = false;
    }
    return committed;
}

bool mayRunAgain(const Error &error, const QSqlDatabase &database, int turn)
{
    if (error.code != ErrorCode::Contended || turn >= mostTurns) {
        return false;
    }
    QThread::msleep(static_cast<unsigned long>(postgresql::pauseBefore(database, turn).count()));
    return true;
}

ReadSnapshot::ReadSnapshot(const QSqlDatabase &database)
    : m_database(database)
    , m_isOnServer(postgresql::isOn(database))
{
    if (!m_isOnServer) {
        QSqlQuery(m_database).exec(u"SAVEPOINT read_snapshot"_s);
        return;
    }
    // A transaction that is open is a snapshot already.
    const int depth = postgresql::depthOf(m_database);
    if (depth > 0) {
        postgresql::setDepth(m_database, depth + 1);
        return;
    }
    // Where the server has gone, what is read next says so.
    std::ignore = beginOnServer(m_database, u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
}

ReadSnapshot::~ReadSnapshot()
{
    if (!m_isOnServer) {
        QSqlQuery(m_database).exec(u"RELEASE read_snapshot"_s);
        return;
    }
    const int depth = postgresql::depthOf(m_database);
    if (depth == 1 && m_database.isOpen()) {
        QSqlQuery(m_database).exec(u"COMMIT"_s);
    }
    postgresql::setDepth(m_database, std::max(0, depth - 1));
}

} // namespace zhixing
