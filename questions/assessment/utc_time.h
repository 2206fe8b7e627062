// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace zhixing
{

/// UTC, milliseconds since the epoch. Always handed in; nothing here reads a clock.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

} // namespace zhixing
