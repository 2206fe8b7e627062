// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace zhixing
{

/// The version of the newest migration: what this program writes.
[[nodiscard]] int latestSchemaVersion();

/// The version records were written with; 0 for an empty file or database.
[[nodiscard]] Result<int> schemaVersion(const QSqlDatabase &database);

/// Runs the migrations after the records' version up to `target`, each in a transaction of its own.
/// Two programs may do so at once. The versions of both kinds of database are the same ones.
[[nodiscard]] Result<void> migrate(
    const QSqlDatabase &database, int target = latestSchemaVersion());

/// The statements of a migration file: separated by empty lines, comments alone left out.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace zhixing
