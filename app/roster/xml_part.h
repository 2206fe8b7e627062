// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/sheet.h"

namespace zhixing
{

enum class PartKind { XlsxSheet, Other };

/// One part of a workbook, written anew. Damaged where it is not well-formed or states something
/// beyond any sheet. Counts of repeated cells are cut to the limits. In a sheet of an .xlsx texts
/// that stand in their cells (as many programs write them instead of sharing texts) become results
/// of a formula, since liborcus passes the former over.
[[nodiscard]] RosterResult<QByteArray> rewriteXmlPart(
    const QByteArray &xml, PartKind kind, const RosterLimits &limits);

} // namespace zhixing
