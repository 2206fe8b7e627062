// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/file_lock.h"
#include "result.h"

#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <memory>

namespace zhixing
{

class Outbox;

/// What opening a database file came to, for the learner's message and for tests.
enum class OpenOutcome {
    Created, ///< there was no file
    Current, ///< as it should be
    Migrated, ///< older; brought up to date after a copy was put aside
    SetAside, ///< damaged; renamed, never overwritten, and a fresh file made
};

/// The lock that whoever opens, sets aside, creates or replaces the records takes first.
[[nodiscard]] Result<FileLock> lockOpening(const QString &path, std::chrono::milliseconds patience);
/// The name of the lock that everyone who has the records open shares.
[[nodiscard]] QString holdersLock(const QString &path);

/// The learners, attempts and responses: a SQLite file (WAL, synchronous=FULL, foreign_keys=ON) or
/// a database on a PostgreSQL server. One connection, used from one thread. Every write is
/// committed when the call returns.
class Database
{
public:
    /// Whether every page is looked at before the file is used, which takes seconds where there are
    /// hundreds of megabytes. Only for a file that was looked at just now may that be left out.
    enum class Check { Pages, None };

    /// Opens or creates: the path of a file, or the address of a server (isServerAddress()). TooNew
    /// (untouched) for a newer schema; Unreadable/Unwritable for the disk's refusals; for a
    /// server's see postgresql::connectTo().
    [[nodiscard]] static Result<Database> open(const QString &records, Check check = Check::Pages);
    /// A connection that only reads, for another thread, of records that this program has open:
    /// what is written meanwhile does not wait for it.
    [[nodiscard]] static Result<Database> openBeside(const QString &records);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] OpenOutcome outcome() const;
    /// The copy made before a migration, or the name a damaged file was given; else empty.
    [[nodiscard]] QString keptFile() const;
    /// Of the file, or the server's address: what open() was given.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isOnServer() const;
    [[nodiscard]] QSqlDatabase connection() const;

    /// From now on answers are kept here while the server is away.
    void keepAnswersIn(Outbox outbox);
    /// Null where the records are a file, or no outbox was given.
    [[nodiscard]] Outbox *outbox();

private:
    Database(std::unique_ptr<FileLock> held,
        QString connectionName,
        QString path,
        OpenOutcome outcome,
        QString keptFile);
    [[nodiscard]] static Result<Database> openOnServer(const QString &address);
    [[nodiscard]] static Result<Database> openBesideOnServer(const QString &address);

    std::unique_ptr<FileLock> m_held; ///< shared by all who have the file open; none on a server
    QString m_connectionName;
    QString m_path;
    OpenOutcome m_outcome = OpenOutcome::Current;
    QString m_keptFile;
    std::unique_ptr<Outbox> m_outbox;
};

} // namespace zhixing
