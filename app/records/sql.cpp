// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sql.h"

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

} // namespace

Result<QSqlQuery> runSql(
    const QSqlDatabase &database, const QString &sql, std::initializer_list<Binding> bindings)
{
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
    if (m_open) {
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
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

Result<Transaction> Transaction::begin(const QSqlDatabase &database)
{
    if (const auto begun = runSql(database, u"BEGIN IMMEDIATE"_s); !begun) {
        return std::unexpected(begun.error());
    }
    return Transaction(database);
}

Result<void> Transaction::commit()
{
    if (const auto committed = runSql(m_database, u"COMMIT"_s); !committed) {
        return std::unexpected(committed.error());
    }
    m_open = false;
    return {};
}

ReadSnapshot::ReadSnapshot(const QSqlDatabase &database)
    : m_database(database)
{
    QSqlQuery(m_database).exec(u"SAVEPOINT read_snapshot"_s);
}

ReadSnapshot::~ReadSnapshot()
{
    QSqlQuery(m_database).exec(u"RELEASE read_snapshot"_s);
}

} // namespace zhixing
