// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lines.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace zhixing
{

/// What a printed line is for.
enum class LineRole : quint8 {
    Text,
    PageNumber,
    Header, ///< a running header or footer with the issue in it
    Interruption, ///< a title, label, byline or caption between two halves of a sentence
    Standing, ///< the same between two paragraphs: perhaps a heading, perhaps a label
};

/// A source cut into lines, and what is known about each. The text is not owned.
struct Page {
    QStringView text;
    std::vector<Line> lines;
    std::vector<quint16>
        columnWidths; ///< half-widths of the column at each line; 0 where not wrapped
    std::vector<LineRole> roles;

    [[nodiscard]] QStringView lineText(std::size_t index) const
    {
        return text.sliced(lines[index].start, lines[index].length);
    }
    [[nodiscard]] bool isFurniture(std::size_t index) const
    {
        return roles[index] != LineRole::Text && roles[index] != LineRole::Standing;
    }
};

/// Cuts a text into lines and finds where it is set in columns.
[[nodiscard]] Page pageOf(QStringView text);

/// Width of the first piece of a line that cannot be parted from it: one ideograph with the
/// punctuation around it, or a whole number or Latin word.
[[nodiscard]] int firstTokenWidth(QStringView line);

} // namespace zhixing
