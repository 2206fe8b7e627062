// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <utility>

namespace zhixing
{

/// A value for a placeholder such as u":learner"_s. A null QString is bound as an empty text; for
/// SQL's NULL give an invalid QVariant.
using Binding = std::pair<QString, QVariant>;

/// Runs one statement with named placeholders. The query is forward-only and stands before its
/// first row.
[[nodiscard]] Result<QSqlQuery> runSql(
    const QSqlDatabase &database, const QString &sql, std::initializer_list<Binding> bindings = {});

/// The same for a statement whose rows nobody reads.
[[nodiscard]] Result<void> writeSql(
    const QSqlDatabase &database, const QString &sql, std::initializer_list<Binding> bindings = {});

/// Runs a query and hands each row to `take`. Ends with the first error, its own or that of `take`.
[[nodiscard]] Result<void> forEachRow(const QSqlDatabase &database,
    const QString &sql,
    std::initializer_list<Binding> bindings,
    const std::function<Result<void>(const QSqlQuery &)> &take);

/// What a refusal of SQLite means: Damaged, Unwritable (full, locked, read-only), BadUse (a
/// constraint) or Invalid.
[[nodiscard]] Error sqlError(const QSqlError &error, const QSqlDatabase &database);
/// The same for a result code of SQLite, extended or not.
[[nodiscard]] ErrorCode meaningOf(int resultCode);

/// BEGIN IMMEDIATE: waits for another instance's writing now rather than failing half-way. Rolls
/// back unless committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const QSqlDatabase &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// On disk when this returns without an error.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const QSqlDatabase &database);
    QSqlDatabase m_database;
    bool m_open = true;
};

/// While it lives, reads see the database as it was at the first of them. May stand inside a
/// Transaction.
class ReadSnapshot
{
public:
    explicit ReadSnapshot(const QSqlDatabase &database);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    QSqlDatabase m_database;
};

} // namespace zhixing
