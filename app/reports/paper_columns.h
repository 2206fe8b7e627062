// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report_document.h"
#include "reports/typeface.h"

#include <vector>

namespace zhixing
{

/// Millimetres left and right of the words of a cell.
inline constexpr double sidePadding = 1.4;

/// A column as it is set, with its padding.
struct SetColumn {
    double least = 0.0;
    double best = 0.0;
    double width = 0.0; ///< what it got; 0 until then
    bool isNumeric = false;
};

/// At its least a number is in one line and a sentence is still read well; at its best no word is
/// broken that the width of the column allows for.
[[nodiscard]] std::vector<SetColumn> measured(const Typefaces &faces, const DocumentTable &table);
/// The width of them all at their least.
[[nodiscard]] double leastOf(const std::vector<SetColumn> &columns);

/// Of those that may not be broken; see wholeWords().
[[nodiscard]] double widestWord(const Typeface &face, const QString &text);

} // namespace zhixing
