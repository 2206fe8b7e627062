// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/blueprint.h"
#include "assessment/random.h"
#include "bank/bank.h"

#include <vector>

namespace zhixing
{

/// Which items go to which row of a blueprint.
struct Selection {
    std::vector<const Item *> items; ///< point into the bank; no order promised
    std::vector<int> filled; ///< per row: how many were found, at most its count
};

/// Fills the rows as far as the bank can: earlier rows first, as many items as any assignment could
/// place, and with as few repeats of a fact as that allows (a minimum-cost flow, so a broad row
/// never takes the item that a narrow one depends on), 判断 balanced between true and false.
/// Rejected items and second copies of an id are left out. No two are enemies of each other; where
/// items have enemies the number is what a good search finds, not always the greatest possible.
[[nodiscard]] Selection selectItems(
    const Bank &bank, const std::vector<BlueprintRow> &rows, Random &random);

} // namespace zhixing
