// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/card_book.h"
#include "assessment/form.h"
#include "bank/bank.h"

#include <optional>
#include <vector>

namespace zhixing
{

/// What 专项练习 is about. Unset: any.
struct ItemFilter {
    std::optional<QString> topic;
    std::optional<ItemKind> kind;
    std::optional<QString> passage; ///< one the item's evidence stands in
    bool operator==(const ItemFilter &) const = default;
};

/// The items of a bank that may be asked, in its order: no rejected ones, no candidates, no second
/// copy of an id.
[[nodiscard]] std::vector<const Item *> askableItems(const Bank &bank);

[[nodiscard]] std::vector<const Item *> filterItems(
    const std::vector<const Item *> &items, const ItemFilter &filter);

/// Up to `count` of the items: those never asked first, then those asked longest ago; of equals
/// any. One a fact while others are left, no two enemies. Deterministic in (items, book, seed).
[[nodiscard]] std::vector<const Item *> pickItems(
    const std::vector<const Item *> &items, const CardBook &book, int count, quint64 seed);

/// The items as they are shown one by one, options in an order the seed gives.
[[nodiscard]] std::vector<FormEntry> practiceEntries(
    const Bank &bank, const std::vector<const Item *> &items, quint64 seed);

} // namespace zhixing
