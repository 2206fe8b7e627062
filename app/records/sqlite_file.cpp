// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/sqlite_file.h"

#include "records/sql.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int busyTimeoutMs = 5000;

struct Opening {
    QByteArray name;
    int flags = 0;
    const char *vfs = nullptr;
};

Opening openingOf(const QString &path, SqliteFile::Access access)
{
    switch (access) {
    case SqliteFile::Access::Shared:
        break;
    case SqliteFile::Access::Reading:
        // A log beside the file is part of it; only SQLite itself can read the two together.
        if (QFileInfo(path + u"-wal"_s).size() > 0) {
            return {path.toUtf8(), SQLITE_OPEN_READONLY};
        }
        return {QUrl::fromLocalFile(path).toEncoded() + "?immutable=1",
            SQLITE_OPEN_READONLY | SQLITE_OPEN_URI};
    case SqliteFile::Access::Alone:
        return {path.toUtf8(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "unix-none"};
    }
    return {path.toUtf8(), SQLITE_OPEN_READWRITE};
}

} // namespace

void SqliteFile::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

SqliteFile::SqliteFile(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

Result<SqliteFile> SqliteFile::open(const QString &path, Access access)
{
    const Opening opening = openingOf(path, access);
    sqlite3 *handle = nullptr;
    const int result
        = sqlite3_open_v2(opening.name.constData(), &handle, opening.flags, opening.vfs);
    SqliteFile file(handle, path);
    if (result != SQLITE_OK) {
        return fail(access == Access::Alone ? ErrorCode::Unwritable : ErrorCode::Unreadable,
            file.error(result).detail,
            path);
    }
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    return file;
}

Result<void> SqliteFile::run(const char *sql) const
{
    const int result = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) {
        return std::unexpected(error(result));
    }
    return {};
}

Result<QString> SqliteFile::value(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    int result = sqlite3_prepare_v2(m_handle.get(), sql, -1, &statement, nullptr);
    QString value;
    if (result == SQLITE_OK) {
        result = sqlite3_step(statement);
        if (result == SQLITE_ROW) {
            // A null where the column is one.
            value = QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        }
    }
    // Read before finalizing, which forgets it.
    const Error problem = error(result);
    sqlite3_finalize(statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        return std::unexpected(problem);
    }
    return value;
}

QString SqliteFile::path() const
{
    return m_path;
}

sqlite3 *SqliteFile::handle() const
{
    return m_handle.get();
}

Error SqliteFile::error(int resultCode) const
{
    const char *words = m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(resultCode);
    return {meaningOf(resultCode), QString::fromUtf8(words), m_path};
}

} // namespace zhixing
