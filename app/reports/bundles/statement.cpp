// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/statement.h"

#include <sqlite3.h>

namespace zhixing
{

void Statement::Closer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(const SqliteFile &file, sqlite3_stmt *statement)
    : m_file(&file)
    , m_statement(statement)
{
}

Result<Statement> Statement::prepare(const SqliteFile &file, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    const int result = sqlite3_prepare_v3(
        file.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) {
        return std::unexpected(file.error(result));
    }
    return Statement(file, statement);
}

void Statement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), place, number);
}

void Statement::bind(int place, double number)
{
    sqlite3_bind_double(m_statement.get(), place, number);
}

void Statement::bind(int place, const QString &text)
{
    bindText(place, text.toUtf8());
}

void Statement::bindText(int place, const QByteArray &utf8)
{
    sqlite3_bind_text(m_statement.get(),
        place,
        utf8.constData(),
        static_cast<int>(utf8.size()),
        SQLITE_TRANSIENT);
}

void Statement::bindBlob(int place, const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement.get(),
        place,
        bytes.constData(),
        static_cast<int>(bytes.size()),
        SQLITE_TRANSIENT);
}

void Statement::bindNothing(int place)
{
    sqlite3_bind_null(m_statement.get(), place);
}

Result<std::optional<qint64>> Statement::run()
{
    std::optional<qint64> first;
    int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW) {
        first = sqlite3_column_int64(m_statement.get(), 0);
        // To its end: a statement that returns what it wrote has done so by then.
        while (result == SQLITE_ROW) {
            result = sqlite3_step(m_statement.get());
        }
    }
    if (result != SQLITE_DONE) {
        const Error problem = m_file->error(result);
        sqlite3_reset(m_statement.get());
        return std::unexpected(problem);
    }
    sqlite3_reset(m_statement.get());
    return first;
}

} // namespace zhixing
