// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/database.h"

#include <QStringList>

namespace zhixing
{

/// The tables whose rows move, each after those it refers to.
[[nodiscard]] QStringList movedTables();

/// Copies everything that is in a file to a server, all or nothing, in one transaction. The file
/// stays as it is. How many rows there were. BadUse where the server's records hold anything yet:
/// two records are never mixed.
[[nodiscard]] Result<qint64> moveRecords(Database &file, Database &server);

} // namespace zhixing
