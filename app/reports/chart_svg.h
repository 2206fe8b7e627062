// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report_document.h"

namespace zhixing
{

/// The chart as inline SVG, for the classes of report_page.css. Every number written in it is the
/// text of its cell. Empty where the table has no row with a value.
[[nodiscard]] QString chartSvg(const DocumentChart &chart, const DocumentTable &table);

} // namespace zhixing
