// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QtGlobal>

#include <type_traits>
#include <utility>

namespace zhixing::test
{

/// What a benchmark or a driver cannot do without: ends the program where it is not to be had.
template <typename T>
T require(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().where), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace zhixing::test
