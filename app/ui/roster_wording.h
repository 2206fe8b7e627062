// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/roster_store.h"
#include "roster/roster_file.h"

namespace zhixing::wording
{

/// Why a file gives no roster, where, and what to do.
[[nodiscard]] QString rosterFaultText(const QString &fileName, const RosterFault &fault);
/// Why a line is left out, and what to do.
[[nodiscard]] QString refusedLineText(const RefusedLine &line);
/// What importing a line would change: "小组：一组 → 二组，编号更新".
[[nodiscard]] QString importLineText(const ImportLine &line);

} // namespace zhixing::wording
