// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/sheet.h"

#include <map>
#include <optional>

namespace zhixing
{

/// The row with the heads of the columns, and which column is what.
struct SheetHeads {
    int row = 0;
    std::map<RosterColumn, int> columns;
    bool operator==(const SheetHeads &) const = default;
};

/// Looks for the heads among the first rows of a sheet; unset where no column of names is found.
[[nodiscard]] std::optional<SheetHeads> headsOf(const Sheet &sheet);

} // namespace zhixing
