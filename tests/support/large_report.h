// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report_document.h"

namespace zhixing::test
{

/// The report of a large branch, made up: so many learners in three groups, so many items, a year
/// of weeks. The same each time.
[[nodiscard]] ReportDocument largeReport(int learners, int items);

} // namespace zhixing::test
