// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace zhixing::test
{

/// How a text is set in a narrow column, as a magazine page does it before its text is copied out.
struct ColumnStyle {
    int characters = 13; ///< full-width characters on a line
    int pageLines = 0; ///< a page break after about so many lines; 0 for none
    bool hangingMarks
        = false; ///< a mark that may not begin a line is squeezed onto the line before
    bool blankLines = true; ///< a blank line after every printed line
    bool keptIndents = false; ///< the indent stands as blanks; otherwise it is lost
    int indent = 2; ///< full-width characters the first line of a paragraph is short of
    bool flushHeadings = false; ///< headings begin at the edge, whatever the indent
    int headingCharacters = 0; ///< on a line of a heading in bigger type; 0 for the column's own
    bool blankBetweenEntries = false; ///< one more blank line before each heading
    QStringList headings; ///< which of the paragraphs are headings
    QStringList furniture; ///< lines printed at a page break
};

/// Sets paragraphs in a column. The first line of each is shorter by the indent.
[[nodiscard]] QString setInColumn(
    const QStringList &paragraphs, const ColumnStyle &style, std::mt19937 *random);

} // namespace zhixing::test
