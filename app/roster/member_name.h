// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/roster_file.h"

#include <optional>

namespace zhixing
{

/// "张　三" and "１．张三" are 张三: what lines a column up is not part of a name.
[[nodiscard]] QString memberName(const QString &cell);
/// Why a name cannot stand on the list.
[[nodiscard]] std::optional<LineProblem> nameProblem(const QString &name);
/// The last digits of a number, whatever stands around them; full-width ones as well.
[[nodiscard]] QString lastDigits(const QString &cell);
/// What the columns 请假 and 备注 say of the meeting.
[[nodiscard]] Leave leaveOf(const QString &leave, const QString &remark);

} // namespace zhixing
