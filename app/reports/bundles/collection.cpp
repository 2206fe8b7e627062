// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/collection.h"

#include "records/database_file.h"
#include "records/file_lock.h"
#include "records/migrations.h"
#include "records/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::chrono::seconds lockPatience(10);
/// "zxco" in the file's header: this is a collection
/// (sqlite.org/pragma.html#pragma_application_id).
constexpr int applicationId = 0x7a78636f;

constexpr std::array scripts {
    "0001_create_collection.sql"_L1,
};

Result<int> numberOf(const QSqlDatabase &database, const QString &pragma)
{
    auto row = runSql(database, u"PRAGMA "_s + pragma);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!row->next()) {
        return std::unexpected(sqlError(row->lastError(), database));
    }
    return row->value(0).toInt();
}

Result<void> apply(const QSqlDatabase &database, int version)
{
    QFile file(
        u":/zhixing/collection/collection_migrations/"_s + scripts.at(std::size_t(version - 1)));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Invalid, u"the migration is not compiled in"_s, file.fileName());
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    statements << u"PRAGMA application_id = %1"_s.arg(applicationId)
               << u"PRAGMA user_version = %1"_s.arg(version);
    for (const QString &statement : statements) {
        if (const auto done = runSql(database, statement); !done) {
            return std::unexpected(done.error());
        }
    }
    return transaction->commit();
}

/// The version of a sound collection; 0 for a file with nothing in it.
Result<int> soundVersion(const QSqlDatabase &database, const QString &path)
{
    const auto version = numberOf(database, u"user_version"_s);
    const auto kind = numberOf(database, u"application_id"_s);
    auto tables = runSql(database, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!version || !kind || !tables || !tables->next()) {
        return fail(ErrorCode::Damaged,
            u"this is no sound collection: put back a copy of it, or merge the bundles anew into "
            "another file"_s,
            path);
    }
    if (tables->value(0).toInt() > 0 && *kind != applicationId) {
        return fail(ErrorCode::Invalid, u"this database belongs to another program"_s, path);
    }
    if (*version > latestCollectionVersion()) {
        return fail(ErrorCode::TooNew,
            u"the collection has version %1, this program knows up to %2: install the newer program"_s
                .arg(*version)
                .arg(latestCollectionVersion()),
            path);
    }
    return *version;
}

} // namespace

int latestCollectionVersion()
{
    return int(scripts.size());
}

QString collectionPathBeside(const QString &databasePath)
{
    return QFileInfo(databasePath).absolutePath() + u"/collection.sqlite"_s;
}

Result<Collection> Collection::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::Unwritable, u"the folder cannot be made"_s, folder);
    }
    const auto lock = FileLock::take(path + u".lock"_s, lockPatience);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    ScopedConnection connection(path, ScopedConnection::Access::ReadWrite);
    const auto database = connection.open();
    if (!database) {
        return std::unexpected(database.error());
    }
    // Before anything is written to a file that may be somebody else's.
    const auto version = soundVersion(*database, path);
    if (!version) {
        return std::unexpected(version.error());
    }
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s,
             u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA foreign_keys = ON"_s}) {
        if (const auto done = runSql(*database, pragma); !done) {
            return std::unexpected(done.error());
        }
    }
    if (*version > 0 && *version < latestCollectionVersion()) {
        if (const auto copy = copyAside(*database, path, *version); !copy) {
            return std::unexpected(copy.error());
        }
    }
    for (int next = *version + 1; next <= latestCollectionVersion(); ++next) {
        if (const auto applied = apply(*database, next); !applied) {
            return std::unexpected(applied.error());
        }
    }
    return Collection(connection.release(), path);
}

Collection::Collection(QString connectionName, QString path)
    : m_connectionName(std::move(connectionName))
    , m_path(std::move(path))
{
}

Collection::Collection(Collection &&other) noexcept
    : m_connectionName(std::exchange(other.m_connectionName, QString()))
    , m_path(std::move(other.m_path))
{
}

Collection &Collection::operator=(Collection &&other) noexcept
{
    std::swap(m_connectionName, other.m_connectionName);
    std::swap(m_path, other.m_path);
    return *this;
}

Collection::~Collection()
{
    if (!m_connectionName.isEmpty()) {
        QSqlDatabase::database(m_connectionName, false).close();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
}

QString Collection::path() const
{
    return m_path;
}

QSqlDatabase Collection::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<void> Collection::markStale() const
{
    return writeSql(connection(), u"UPDATE derived SET current = 0"_s);
}

} // namespace zhixing
