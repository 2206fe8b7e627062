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
#include <type_traits>
#include <utility>
#include <vector>

namespace zhixing
{

/// A value for a placeholder such as u":learner"_s. A null QString is bound as an empty text; for
/// SQL's NULL give an invalid QVariant.
using Binding = std::pair<QString, QVariant>;

/// Runs one statement with named placeholders. The query is read forwards only and stands before
/// its first row. Statements are written so that SQLite and PostgreSQL both understand them.
[[nodiscard]] Result<QSqlQuery> runSql(
    const QSqlDatabase &database, const QString &sql, std::initializer_list<Binding> bindings = {});

/// The same for a statement whose rows nobody reads.
[[nodiscard]] Result<void> writeSql(
    const QSqlDatabase &database, const QString &sql, std::initializer_list<Binding> bindings = {});

/// A row to be written, with the names of its columns.
struct Row {
    QString table;
    std::vector<Binding> cells;
    bool operator==(const Row &) const = default;
};

[[nodiscard]] Result<void> insertRow(const QSqlDatabase &database, const Row &row);
/// The statement that inserts the row, with a placeholder for each column.
[[nodiscard]] QString insertionOf(const Row &row);
[[nodiscard]] Result<QSqlQuery> runSql(
    const QSqlDatabase &database, const QString &sql, const std::vector<Binding> &bindings);

/// Runs a query and hands each row to `take`. Ends with the first error, its own or that of `take`.
[[nodiscard]] Result<void> forEachRow(const QSqlDatabase &database,
    const QString &sql,
    std::initializer_list<Binding> bindings,
    const std::function<Result<void>(const QSqlQuery &)> &take);

/// The same for very many rows: a server sends them some at a time, so they are never held all at
/// once. As of one moment.
[[nodiscard]] Result<void> forEachOfManyRows(const QSqlDatabase &database,
    const QString &sql,
    std::initializer_list<Binding> bindings,
    const std::function<Result<void>(const QSqlQuery &)> &take);

/// What a refusal means: Damaged, Unwritable (full, locked, read-only), BadUse (a constraint) or
/// Invalid; of a server also Unreachable and Contended.
[[nodiscard]] Error sqlError(const QSqlError &error, const QSqlDatabase &database);
/// The same for a result code of SQLite, extended or not.
[[nodiscard]] ErrorCode meaningOf(int resultCode);

/// SQLite, BEGIN IMMEDIATE: waits for another instance's writing now rather than failing half-way.
/// PostgreSQL, SERIALIZABLE: any statement may fail as Contended, see inTransaction(). Rolls back
/// unless committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const QSqlDatabase &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// On disk when this returns without an error. After Unreachable nobody knows.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const QSqlDatabase &database);
    QSqlDatabase m_database;
    bool m_open = true;
};

/// Whether a transaction that failed like this, for the `turn`th time, is to be run again; waits
/// until it may.
[[nodiscard]] bool mayRunAgain(const Error &error, const QSqlDatabase &database, int turn);

/// Runs `work`, which gives a Result, in a transaction that is committed if `work` succeeds. Where
/// other computers got in the way it is run again from the start, so it must change nothing but the
/// database until it has succeeded.
template <typename Work>
[[nodiscard]] std::invoke_result_t<Work> inTransaction(
    const QSqlDatabase &database, const Work &work)
{
    const auto once = [&]() -> std::invoke_result_t<Work> {
        auto transaction = Transaction::begin(database);
        if (!transaction) {
            return std::unexpected(transaction.error());
        }
        auto done = work();
        if (!done) {
            return done;
        }
        if (const auto committed = transaction->commit(); !committed) {
            return std::unexpected(committed.error());
        }
        return done;
    };
    for (int turn = 0;; ++turn) {
        auto done = once();
        if (done || !mayRunAgain(done.error(), database, turn)) {
            return done;
        }
    }
}

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
    bool m_isOnServer = false;
};

} // namespace zhixing
