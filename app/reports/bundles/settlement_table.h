// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/settlements.h"
#include "reports/report_document.h"

namespace zhixing
{

/// What contradicts in one sentence, as the report of a collection words it.
[[nodiscard]] QString conflictInWords(ConflictKind kind);

/// Adds to 说明 of a report over a collection which conflicts were settled, how, and the reason
/// that was given. Nothing where none was.
void stateSettlements(ReportDocument &document, const std::vector<Conflict> &conflicts);

} // namespace zhixing
