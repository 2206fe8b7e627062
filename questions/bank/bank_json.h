// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "result.h"

#include <QByteArray>

namespace zhixing
{

/// The document that `zhixing-bank extract` prints: format zhixing.passages, version 1. UTF-8, one
/// line feed at the end. The same value gives the same bytes.
[[nodiscard]] QByteArray passagesToJson(const Extraction &extraction);

/// Format zhixing.bank, version 1 (questions/bank/bank.schema.json). The same value gives the same
/// bytes.
[[nodiscard]] QByteArray bankToJson(const Bank &bank);

/// Reads what bankToJson wrote, or somebody else by the same schema: what the schema does not
/// require may be left out, an item's fact is then the item itself. `fileName` goes into the error,
/// with a JSON pointer to the place. TooNew for a later version, Invalid for everything that breaks
/// the format.
[[nodiscard]] Result<Bank> bankFromJson(const QByteArray &json, const QString &fileName);

/// Reads a bank file. Unreadable if it cannot be opened.
[[nodiscard]] Result<Bank> loadBank(const QString &path);

/// One item alone, as it stands in a bank: attempts keep the wording they were taken with.
[[nodiscard]] QByteArray itemToJson(const Item &item);
[[nodiscard]] Result<Item> itemFromJson(const QByteArray &json, const QString &where);

} // namespace zhixing
