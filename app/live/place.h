// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace zhixing
{

/// Seats, items and options are numbered by int in events and messages, from 0.
[[nodiscard]] constexpr std::size_t at(int place)
{
    return static_cast<std::size_t>(place);
}

} // namespace zhixing
