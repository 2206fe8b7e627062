// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/paragraphs.h"

#include "extraction/column_joiner.h"
#include "extraction/label.h"

#include <cstdlib>

namespace zhixing
{

namespace
{

/// A line indented as much begins a paragraph, whatever the line before it ends with.
constexpr int indentWidth = 4;

} // namespace

std::vector<Paragraph> joinParagraphs(const Page &page)
{
    std::vector<Paragraph> paragraphs;
    std::vector<quint32> column;
    const auto finishColumn = [&] {
        if (!column.empty()) {
            joinColumn(page, column, &paragraphs);
        }
        column.clear();
    };
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (page.isFurniture(i)) {
            continue;
        }
        const auto index = static_cast<quint32>(i);
        if (page.columnWidths[i] > 0) {
            // The columns of two articles have habits of their own.
            if (!column.empty()
                && std::abs(page.columnWidths[column.back()] - page.columnWidths[i]) > 4) {
                finishColumn();
            }
            column.push_back(index);
            continue;
        }
        finishColumn();
        const Line &line = page.lines[i];
        const bool goesOn = !paragraphs.empty() && !paragraphs.back().wrapped
            && page.lines[paragraphs.back().lastLine].has(EndsComma)
            && labelAt(page.lineText(i)).kind == LabelKind::None && line.leading < indentWidth;
        if (goesOn) {
            paragraphs.back().lastLine = index;
            paragraphs.back().end = line.end();
            continue;
        }
        Paragraph paragraph;
        paragraph.firstLine = index;
        paragraph.lastLine = index;
        paragraph.start = line.start;
        paragraph.end = line.end();
        paragraph.standing = page.roles[i] == LineRole::Standing;
        paragraphs.push_back(paragraph);
    }
    finishColumn();
    return paragraphs;
}

} // namespace zhixing
