// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/sheet.h"

#include <vector>

namespace zhixing
{

/// Reads the sheets of a workbook (.xlsx, .ods) by liborcus, in their order; nothing but what
/// stands in them, results instead of formulas.
[[nodiscard]] RosterResult<std::vector<Sheet>> readWorkbookSheets(
    const QByteArray &bytes, const RosterLimits &limits);

} // namespace zhixing
