// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QString>

namespace zhixing
{

/// What is found at a database's path before anything is written there.
enum class FileState {
    Absent, ///< no file, or one that is empty and has no log
    Sound,
    Damaged, ///< not a database, cut off, or its pages contradict each other
};

struct FileFinding {
    FileState state = FileState::Absent;
    int version = 0; ///< of the schema, where the file is sound
    bool operator==(const FileFinding &) const = default;
};

/// A connection to a SQLite file that is closed and forgotten when this goes.
class ScopedConnection
{
public:
    enum class Access { ReadOnly, ReadWrite };

    ScopedConnection(const QString &path, Access access);
    ~ScopedConnection();
    ScopedConnection(const ScopedConnection &) = delete;
    ScopedConnection &operator=(const ScopedConnection &) = delete;

    [[nodiscard]] Result<QSqlDatabase> open();
    /// Keeps the connection open beyond this object; the caller closes it by this name.
    [[nodiscard]] QString release();

private:
    QString m_name;
};

enum class PageCheck { All, None };

/// Looks at the file without writing to it. Unreadable if it cannot be looked at; Invalid for a
/// sound database of some other program.
[[nodiscard]] Result<FileFinding> inspectFile(
    const QString &path, PageCheck pages = PageCheck::All);

/// Renames the file and its -wal and -shm to <name>.damaged-<time of its last change>, or that with
/// a number. Returns the new name.
[[nodiscard]] Result<QString> setAside(const QString &path);

/// Writes what the database holds, its log included, to <name>.v<version>.bak, or that with a
/// number; on disk when this returns. Returns the name of the copy.
[[nodiscard]] Result<QString> copyAside(
    const QSqlDatabase &database, const QString &path, int version);

} // namespace zhixing
