// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/paragraphs.h"

#include "extraction/column_joiner.h"
#include "extraction/hanging_events.h"
#include "extraction/label.h"
#include "text/side_by_side.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace zhixing
{

namespace
{

/// A line indented as much begins a paragraph, whatever the line before it ends with.
constexpr int indentWidth = 4;

struct Column {
    std::size_t first = 0;
    std::size_t last = 0; ///< inclusive
};

std::vector<Column> columnsOf(const Page &page)
{
    std::vector<Column> columns;
    bool goesOn = false;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (page.isFurniture(i)) {
            continue;
        }
        const int width = page.columnWidths[i];
        // The columns of two articles have habits of their own.
        if (width > 0
            && (!goesOn || std::abs(page.columnWidths[columns.back().last] - width) > 4)) {
            columns.push_back({i, i});
        }
        goesOn = width > 0;
        if (goesOn) {
            columns.back().last = i;
        }
    }
    return columns;
}

/// A long line that is indented and ends like no sentence, with one behind it that is not: too few
/// of them to make a column, but wrapped all the same.
bool breaksOff(const Page &page, const Paragraph &paragraph, const Line &next)
{
    constexpr int longLine = 40;
    const Line &first = page.lines[paragraph.firstLine];
    const Line &last = page.lines[paragraph.lastLine];
    return first.leading > 1 && next.leading == 0 && next.blanksBefore == 0
        && last.width >= longLine && !next.has(StartsWithDate)
        && !last.has(EndsSentence | EndsCloser | EndsColon | EndsSemicolon | HasEndMark);
}

/// The lines of a column, furniture left out.
std::vector<quint32> linesOf(const Page &page, const Column &column)
{
    std::vector<quint32> lines;
    lines.reserve(column.last - column.first + 1);
    for (std::size_t i = column.first; i <= column.last; ++i) {
        if (!page.isFurniture(i)) {
            lines.push_back(static_cast<quint32>(i));
        }
    }
    return lines;
}

/// Two short lines in the middle of the column, the second of which asks: one heading, set in two.
bool isCentredQuestion(const Page &page, const Paragraph &above, const Paragraph &below)
{
    constexpr int farthest = 2; // half-widths between the middles of the two
    if (above.lineCount() != 1 || below.lineCount() != 1 || above.lastLine + 1 != below.firstLine) {
        return false;
    }
    const Line &first = page.lines[above.firstLine];
    const Line &second = page.lines[below.firstLine];
    const auto middle = [](const Line &line) {
        return line.leading + line.width / 2;
    };
    // 申请与受理 above 谁可以申请？ is a title of its own: it is short and stands alone.
    const bool goesOn = first.has(EndsComma) || first.width > second.width;
    const bool areSet = first.leading > 1 && second.leading > 1 && goesOn
        && (std::abs(first.leading - second.leading) > 1 || first.leading > indentWidth)
        && std::abs(middle(first) - middle(second)) <= farthest;
    return areSet && second.has(HasQuestionMark) && second.has(EndsSentence)
        && second.blanksBefore == 0 && !second.has(HasStop)
        && !first.has(
            HasStop | EndsSentence | EndsColon | EndsSemicolon | HasQuestionMark | StartsWithDate)
        && labelAt(page.lineText(above.firstLine)).kind == LabelKind::None
        && labelAt(page.lineText(below.firstLine)).kind == LabelKind::None;
}

void joinCentredQuestions(const Page &page, std::vector<Paragraph> *paragraphs)
{
    std::vector<Paragraph> joined;
    joined.reserve(paragraphs->size());
    for (const Paragraph &paragraph : *paragraphs) {
        if (!joined.empty() && isCentredQuestion(page, joined.back(), paragraph)) {
            joined.back().lastLine = paragraph.lastLine;
            joined.back().end = paragraph.end;
            joined.back().heading = true;
            joined.back().standing = false;
        } else {
            joined.push_back(paragraph);
        }
    }
    *paragraphs = std::move(joined);
}

} // namespace

std::vector<Paragraph> joinParagraphs(const Page &page)
{
    const std::vector<Column> columns = columnsOf(page);
    std::vector<std::vector<Paragraph>> joined(columns.size());
    sideBySide(columns.size(), page.lines.size(), [&](std::size_t i) {
        joined[i] = joinColumn(page, linesOf(page, columns[i]));
    });
    std::size_t wrapped = 0;
    for (const std::vector<Paragraph> &column : joined) {
        wrapped += column.size();
    }
    std::vector<Paragraph> paragraphs;
    paragraphs.reserve(wrapped);
    std::size_t nextColumn = 0;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (page.isFurniture(i)) {
            continue;
        }
        if (page.columnWidths[i] > 0) {
            std::ranges::copy(joined[nextColumn], std::back_inserter(paragraphs));
            i = columns[nextColumn].last;
            ++nextColumn;
            continue;
        }
        const auto index = static_cast<quint32>(i);
        const Line &line = page.lines[i];
        const bool goesOn = !paragraphs.empty() && !paragraphs.back().wrapped
            && (page.lines[paragraphs.back().lastLine].has(EndsComma)
                || breaksOff(page, paragraphs.back(), line))
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
    joinCentredQuestions(page, &paragraphs);
    joinHangingEvents(page, &paragraphs);
    return paragraphs;
}

} // namespace zhixing
