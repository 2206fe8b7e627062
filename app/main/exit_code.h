// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What the program ends with when it is started for one task; zhixing-bank's codes mean the same.
namespace zhixing::exitcode
{

inline constexpr int badUse = 2;
inline constexpr int nothingFound = 3;
inline constexpr int unreadable = 4; ///< the bank or the records cannot be opened

} // namespace zhixing::exitcode
