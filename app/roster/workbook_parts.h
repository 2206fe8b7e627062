// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/sheet.h"

namespace zhixing
{

enum class WorkbookKind { Xlsx, Ods };

/// A workbook that liborcus can be given: a zip file written anew that holds nothing but sheets,
/// texts and formats, each of them well-formed XML written anew.
struct SafeWorkbook {
    WorkbookKind kind = WorkbookKind::Xlsx;
    QByteArray bytes;
};

/// Unpacks a stranger's workbook within the limits and packs what is needed of it again. liborcus
/// trusts the sizes a zip file states, waits for ever on some XML that is not well-formed, and
/// walks along ranges as long as somebody cares to write.
[[nodiscard]] RosterResult<SafeWorkbook> safeWorkbook(
    const QByteArray &bytes, const RosterLimits &limits);

} // namespace zhixing
