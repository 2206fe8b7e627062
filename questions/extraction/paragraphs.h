// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"

#include <vector>

namespace zhixing
{

/// A paragraph, or a part of one that stands for itself (a question in the middle of a line).
struct Paragraph {
    quint32 firstLine = 0;
    quint32 lastLine = 0; ///< inclusive
    quint32 start = 0; ///< UTF-16 offsets of the text
    quint32 end = 0;
    bool glued = false; ///< goes on where the one before it ends: no paragraph break between them
    bool heading = false; ///< in a column: set like a heading, ended without the end of a sentence
    bool standing = false; ///< a line that may be a heading, a label or a title
    bool wrapped = false; ///< from a column

    [[nodiscard]] quint32 lineCount() const
    {
        return lastLine - firstLine + 1;
    }
};

/// Joins printed lines to paragraphs; furniture lines are passed over. In a column the first line
/// of a paragraph is known by its indent, which leaves it about two characters short, and by how
/// the line before it ends: the cheapest division over all lines is taken. Elsewhere a line is a
/// paragraph.
[[nodiscard]] std::vector<Paragraph> joinParagraphs(const Page &page);

} // namespace zhixing
