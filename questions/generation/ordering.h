// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace zhixing
{

/// A date of the text as a number that sorts: 2016年12月 -> 20161200. Unset if it begins with none.
[[nodiscard]] std::optional<int> sortableDate(QStringView written);

/// Where an option stands among its like: dates by day, quantities by size in one unit. Unset for
/// words.
[[nodiscard]] std::optional<double> sortValue(QStringView option);

} // namespace zhixing
