// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"

#include <span>
#include <vector>

namespace zhixing
{

/// How paragraphs are set in one column, learned from all its lines before any is judged.
struct ColumnHabits {
    /// Half-widths the first line of a paragraph is short of, at each line of the column: articles
    /// that follow one another in one column differ.
    std::vector<quint8> bodyIndents;
    std::vector<quint8> headingIndents;
    std::vector<int> tokens; ///< firstTokenWidth() of each line
    bool keepsBlanks = false; ///< the indent stands before the line as blanks
    int fewestBlanks = 2; ///< half-widths of blanks that are an indent
    bool flushHeadings = false; ///< with blanks kept: headings have none
    int usualBlanks = 0; ///< blank lines between two lines of a paragraph
    bool blanksPart = false; ///< one blank line more than usual parts entries
};

/// `lines` are indices into the page, furniture left out.
[[nodiscard]] ColumnHabits learnHabits(const Page &page, std::span<const quint32> lines);

} // namespace zhixing
