// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/database_address.h"
#include "result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

#include <chrono>
#include <span>
#include <utility>

/// What is different where the records are on a PostgreSQL server. The statements are the same
/// ones; the migration gives the server the few functions of SQLite that they use.
namespace zhixing::postgresql
{

[[nodiscard]] bool isOn(const QSqlDatabase &database);

/// Opens a connection under this name, which the caller closes. Unreachable where there is no
/// server, Unreadable where the package of the driver is missing, BadUse where the server refuses
/// the user, NothingFound where it has no such database.
[[nodiscard]] Result<QSqlDatabase> connectTo(const ServerAddress &address, const QString &name);

/// What a refusal means, by its SQLSTATE (postgresql.org/docs/15/errcodes-appendix.html).
[[nodiscard]] ErrorCode meaningOf(const QString &state);
[[nodiscard]] Error errorOf(const QSqlError &error, const QSqlDatabase &database);

/// A statement with its values written into it, quoted by the driver: one way to the server and
/// back where preparing, running and forgetting would be three, and nothing that is left over when
/// a transaction fails. BadUse for a text with the character NUL, which the server cannot keep.
[[nodiscard]] Result<QString> withValues(const QSqlDatabase &database,
    const QString &sql,
    std::span<const std::pair<QString, QVariant>> values);

/// A connection that was lost is made again, unless a transaction was cut short by it, and unless
/// that failed just now: whoever asks again at once is refused at once.
[[nodiscard]] Result<void> ensureConnected(const QSqlDatabase &database);

/// Transactions and snapshots that are open on the connection, one inside the other.
[[nodiscard]] int depthOf(const QSqlDatabase &database);
void setDepth(const QSqlDatabase &database, int depth);

/// How long to wait before a transaction that others got in the way of is run again, for the
/// `turn`th time: longer each time, and another time on each connection.
[[nodiscard]] std::chrono::milliseconds pauseBefore(const QSqlDatabase &database, int turn);

} // namespace zhixing::postgresql
