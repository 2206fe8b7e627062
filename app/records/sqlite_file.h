// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace zhixing
{

/// A connection of SQLite's own interface, for what Qt SQL does not reach: its online backup. The
/// library is the one Qt's driver is linked with, so both may have one file open in one process.
///
/// Used from one thread at a time.
class SqliteFile
{
public:
    enum class Access {
        Shared, ///< a database that others may have open, too
        Reading, ///< a file at rest: nothing is written beside it, and its disk may be read-only
        Alone, ///< a new file nobody else knows; without locks, which some network drives refuse
    };

    /// Unreadable where the file cannot be opened, Unwritable where a new one cannot be made.
    [[nodiscard]] static Result<SqliteFile> open(const QString &path, Access access);

    /// Runs statements that give no rows, or whose rows do not matter.
    [[nodiscard]] Result<void> run(const char *sql) const;
    /// The first column of the first row; a null string where there is no row.
    [[nodiscard]] Result<QString> value(const char *sql) const;

    [[nodiscard]] QString path() const;
    [[nodiscard]] sqlite3 *handle() const;
    /// What this result code of the connection means, with SQLite's words and the path.
    [[nodiscard]] Error error(int resultCode) const;

private:
    struct Closer {
        void operator()(sqlite3 *handle) const;
    };

    SqliteFile(sqlite3 *handle, QString path);
    std::unique_ptr<sqlite3, Closer> m_handle;
    QString m_path;
};

} // namespace zhixing
