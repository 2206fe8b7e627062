// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhixing
{

/// A line of the outline a reader of PDF shows beside the pages.
struct OutlineEntry {
    QString title;
    std::size_t page = 0; ///< from 0
    bool isBelow = false; ///< the last one that is not
};

/// The PDF with that outline, added at its end as the standard has it (ISO 32000-1, 7.5.6 and
/// 12.3.3), because QPdfWriter writes none. A file of another shape than QPdfWriter's, or an entry
/// of a page it has not, leaves it as it is.
[[nodiscard]] QByteArray withOutline(
    const QByteArray &pdf, const std::vector<OutlineEntry> &entries);

} // namespace zhixing
