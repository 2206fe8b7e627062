// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QString>

namespace zhixing
{

/// The version of the newest migration of collections: what this program writes.
[[nodiscard]] int latestCollectionVersion();

/// Where the collection of whoever reviews lies: beside the reviewer's own records.
[[nodiscard]] QString collectionPathBeside(const QString &databasePath);

/// The SQLite file into which a reviewer merges bundles. One connection, used from one thread; WAL,
/// synchronous=FULL, foreign_keys=ON.
class Collection
{
public:
    /// Opens or creates. TooNew (untouched) for a newer schema, Damaged or Invalid for a file that
    /// is no sound collection: bundles can be merged anew into another file.
    [[nodiscard]] static Result<Collection> open(const QString &path);

    Collection(Collection &&other) noexcept;
    Collection &operator=(Collection &&other) noexcept;
    Collection(const Collection &) = delete;
    Collection &operator=(const Collection &) = delete;
    ~Collection();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QSqlDatabase connection() const;
    /// What follows from the bundles and decisions is to be reckoned anew.
    [[nodiscard]] Result<void> markStale() const;

private:
    Collection(QString connectionName, QString path);

    QString m_connectionName;
    QString m_path;
};

/// Everything that came in and was decided, as text that does not depend on the order in which it
/// came: two collections hold the same if their dumps are equal. Who is who is computed first.
[[nodiscard]] Result<QByteArray> canonicalDump(const Collection &collection);

} // namespace zhixing
