// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report_document.h"

#include <xlsxwriter.h>

#include <QByteArray>

namespace zhixing
{

/// Where the table stands whose cells are drawn.
struct ChartedTable {
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    QByteArray sheetName;
    lxw_row_t head = 0; ///< the row of its heads
};

/// Draws cells of the table, its upper left corner in the cell given. The table has rows.
[[nodiscard]] lxw_error insertChart(const ChartedTable &place,
    const DocumentChart &drawn,
    const DocumentTable &table,
    lxw_row_t row,
    lxw_col_t column);

} // namespace zhixing
