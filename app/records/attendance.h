// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace zhixing
{

/// How somebody stands to a meeting that is over.
enum class Attendance {
    Present,
    Late, ///< came after the first item was asked
    Excused,
    Absent,
    Guest,
    Unnoted, ///< in a room without phones nobody is noted by name
};

} // namespace zhixing
