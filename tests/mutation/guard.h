// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdlib>

/// False for the one guard that this run breaks. Stands only in the copy of the tree that
/// tests/mutation/run makes.
inline bool guardHolds(int number)
{
    static const char *const broken = std::getenv("ZHIXING_BROKEN_GUARD");
    static const int which = broken ? std::atoi(broken) : 0;
    return number != which;
}
