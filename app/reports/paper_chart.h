// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/paper.h"
#include "reports/report_document.h"

namespace zhixing
{

/// Draws the chart with the texts of its cells at its points; one longer than a page goes on over
/// the next. Nothing where no point has a value.
void layChart(PaperFlow &flow, const DocumentChart &chart, const DocumentTable &table);

} // namespace zhixing
