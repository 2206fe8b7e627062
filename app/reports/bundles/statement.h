// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/sqlite_file.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace zhixing
{

/// A statement prepared once and run many times, in SQLite's own interface: merging runs millions.
/// The file outlives it. Values are bound by place, from 1.
class Statement
{
public:
    [[nodiscard]] static Result<Statement> prepare(const SqliteFile &file, const char *sql);

    void bind(int place, qint64 number);
    void bind(int place, double number);
    void bind(int place, const QString &text);
    void bindText(int place, const QByteArray &utf8);
    void bindBlob(int place, const QByteArray &bytes);
    void bindNothing(int place);

    /// Runs the statement with what is bound, and forgets it for the next run. The number in the
    /// first column of the first row; unset where there is no row.
    [[nodiscard]] Result<std::optional<qint64>> run();

private:
    struct Closer {
        void operator()(sqlite3_stmt *statement) const;
    };

    Statement(const SqliteFile &file, sqlite3_stmt *statement);

    const SqliteFile *m_file;
    std::unique_ptr<sqlite3_stmt, Closer> m_statement;
};

} // namespace zhixing
