// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"
#include "result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace zhixing
{

struct Row;

/// The wording of an item as a row: sha256, item.
[[nodiscard]] Row wordingRow(const Item &item);

/// Keeps the wording of an item as it is asked, once however often it is, and returns its SHA-256.
/// Inside the caller's transaction.
[[nodiscard]] Result<QString> insertWording(const QSqlDatabase &database, const Item &item);

/// The item in a row whose first columns are sha256 and item. Damaged where it cannot be read.
[[nodiscard]] Result<Item> wordingAt(const QSqlQuery &row);

} // namespace zhixing
