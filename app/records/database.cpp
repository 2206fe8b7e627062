// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/database.h"

#include "records/database_file.h"
#include "records/migrations.h"
#include "records/outbox.h"
#include "records/postgresql.h"
#include "records/sql.h"

#include <QDir>
#include <QFileInfo>

#include <atomic>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::chrono::seconds lockPatience(10);

Result<void> setUp(const QSqlDatabase &database)
{
    // foreign_keys cannot be switched on inside a transaction, and all four are per connection.
    for (const QString &pragma : {u"PRAGMA busy_timeout = 5000"_s,
             u"PRAGMA journal_mode = WAL"_s,
             u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA foreign_keys = ON"_s}) {
        if (const auto done = runSql(database, pragma); !done) {
            return std::unexpected(done.error());
        }
    }
    return {};
}

Result<void> prepareFolder(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!QDir().mkpath(folder.filePath())) {
        return fail(ErrorCode::Unwritable, u"the folder cannot be made"_s, folder.filePath());
    }
    if (!folder.isWritable()) {
        return fail(ErrorCode::Unwritable, u"the folder cannot be written to"_s, folder.filePath());
    }
    return {};
}

/// A connection to a server, closed and forgotten unless it is kept.
class ServerConnection
{
public:
    ServerConnection()
    {
        static std::atomic<int> number = 0;
        m_name = u"zhixing-server-%1"_s.arg(++number);
    }
    ~ServerConnection()
    {
        if (!m_name.isEmpty()) {
            QSqlDatabase::removeDatabase(m_name);
        }
    }
    ServerConnection(const ServerConnection &) = delete;
    ServerConnection &operator=(const ServerConnection &) = delete;

    [[nodiscard]] Result<QSqlDatabase> open(const QString &address)
    {
        const auto read = readServerAddress(address);
        if (!read) {
            return std::unexpected(read.error());
        }
        return postgresql::connectTo(*read, m_name);
    }
    [[nodiscard]] QString release()
    {
        return std::exchange(m_name, QString());
    }

private:
    QString m_name;
};

Error tooNew(int version, const QString &where)
{
    return {ErrorCode::TooNew,
        u"the records have version %1, this program knows up to %2: install the newer program"_s
            .arg(version)
            .arg(latestSchemaVersion()),
        where};
}

} // namespace

Result<FileLock> lockOpening(const QString &path, std::chrono::milliseconds patience)
{
    return FileLock::take(path + u".lock"_s, patience);
}

QString holdersLock(const QString &path)
{
    return path + u".held"_s;
}

Result<Database> Database::open(const QString &path, Check check)
{
    if (isServerAddress(path)) {
        return openOnServer(path);
    }
    if (const auto prepared = prepareFolder(path); !prepared) {
        return std::unexpected(prepared.error());
    }
    // Two instances starting together must not both set aside, copy or create.
    const auto lock = lockOpening(path, lockPatience);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    auto held = FileLock::share(holdersLock(path), lockPatience);
    if (!held) {
        return std::unexpected(held.error());
    }

    const auto found = inspectFile(path, check == Check::Pages ? PageCheck::All : PageCheck::None);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (found->version > latestSchemaVersion()) {
        return std::unexpected(tooNew(found->version, path));
    }
    if (found->state != FileState::Damaged && QFileInfo::exists(path)
        && !QFileInfo(path).isWritable()) {
        return fail(ErrorCode::Unwritable, u"the records cannot be written to"_s, path);
    }
    OpenOutcome outcome = OpenOutcome::Current;
    QString keptFile;
    if (found->state == FileState::Damaged) {
        const auto kept = setAside(path);
        if (!kept) {
            return std::unexpected(kept.error());
        }
        keptFile = *kept;
        outcome = OpenOutcome::SetAside;
    } else if (found->state == FileState::Absent) {
        outcome = OpenOutcome::Created;
    }

    ScopedConnection connection(path, ScopedConnection::Access::ReadWrite);
    const auto database = connection.open();
    if (!database) {
        return std::unexpected(database.error());
    }
    if (const auto ready = setUp(*database); !ready) {
        return std::unexpected(ready.error());
    }
    if (found->state == FileState::Sound && found->version < latestSchemaVersion()) {
        const auto copy = copyAside(*database, path, found->version);
        if (!copy) {
            return std::unexpected(copy.error());
        }
        keptFile = *copy;
        outcome = OpenOutcome::Migrated;
    }
    if (const auto migrated = migrate(*database); !migrated) {
        return std::unexpected(migrated.error());
    }
    return Database(std::make_unique<FileLock>(std::move(*held)),
        connection.release(),
        path,
        outcome,
        keptFile);
}

Result<Database> Database::openOnServer(const QString &address)
{
    ServerConnection connection;
    OpenOutcome outcome = OpenOutcome::Current;
    {
        const auto database = connection.open(address);
        if (!database) {
            return std::unexpected(database.error());
        }
        const auto version = schemaVersion(*database);
        if (!version) {
            return std::unexpected(version.error());
        }
        if (*version > latestSchemaVersion()) {
            return std::unexpected(tooNew(*version, address));
        }
        if (*version < latestSchemaVersion()) {
            outcome = *version == 0 ? OpenOutcome::Created : OpenOutcome::Migrated;
            if (const auto migrated = migrate(*database); !migrated) {
                return std::unexpected(migrated.error());
            }
        }
    }
    return Database(nullptr, connection.release(), address, outcome, QString());
}

Result<Database> Database::openBesideOnServer(const QString &address)
{
    ServerConnection connection;
    {
        const auto database = connection.open(address);
        if (!database) {
            return std::unexpected(database.error());
        }
        const auto only
            = writeSql(*database, u"SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"_s);
        if (!only) {
            return std::unexpected(only.error());
        }
    }
    return Database(nullptr, connection.release(), address, OpenOutcome::Current, QString());
}

Result<Database> Database::openBeside(const QString &path)
{
    if (isServerAddress(path)) {
        return openBesideOnServer(path);
    }
    auto held = FileLock::share(holdersLock(path), lockPatience);
    if (!held) {
        return std::unexpected(held.error());
    }
    ScopedConnection connection(path, ScopedConnection::Access::ReadOnly);
    if (const auto database = connection.open(); !database) {
        return std::unexpected(database.error());
    }
    return Database(std::make_unique<FileLock>(std::move(*held)),
        connection.release(),
        path,
        OpenOutcome::Current,
        QString());
}

Database::Database(std::unique_ptr<FileLock> held,
    QString connectionName,
    QString path,
    OpenOutcome outcome,
    QString keptFile)
    : m_held(std::move(held))
    , m_connectionName(std::move(connectionName))
    , m_path(std::move(path))
    , m_outcome(outcome)
    , m_keptFile(std::move(keptFile))
{
}

Database::Database(Database &&other) noexcept
    : m_held(std::move(other.m_held))
    , m_connectionName(std::exchange(other.m_connectionName, QString()))
    , m_path(std::move(other.m_path))
    , m_outcome(other.m_outcome)
    , m_keptFile(std::move(other.m_keptFile))
    , m_outbox(std::move(other.m_outbox))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_held, other.m_held);
    std::swap(m_connectionName, other.m_connectionName);
    std::swap(m_path, other.m_path);
    std::swap(m_outcome, other.m_outcome);
    std::swap(m_keptFile, other.m_keptFile);
    std::swap(m_outbox, other.m_outbox);
    return *this;
}

Database::~Database()
{
    if (!m_connectionName.isEmpty()) {
        QSqlDatabase::database(m_connectionName, false).close();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
}

OpenOutcome Database::outcome() const
{
    return m_outcome;
}

QString Database::keptFile() const
{
    return m_keptFile;
}

QString Database::path() const
{
    return m_path;
}

bool Database::isOnServer() const
{
    return isServerAddress(m_path);
}

void Database::keepAnswersIn(Outbox outbox)
{
    m_outbox = std::make_unique<Outbox>(std::move(outbox));
}

Outbox *Database::outbox()
{
    return m_outbox.get();
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

} // namespace zhixing
