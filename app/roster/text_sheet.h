// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "roster/sheet.h"

namespace zhixing
{

/// Reads a text of separated values: encoding and separator are found out.
[[nodiscard]] RosterResult<Sheet> readTextSheet(
    const QByteArray &bytes, const RosterLimits &limits);

} // namespace zhixing
