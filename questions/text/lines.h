// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace zhixing
{

/// What one look at a line tells about it. Cheap hints for the finders, not decisions.
enum LineMark : quint16 {
    AfterFormFeed = 1 << 0,
    EndsSentence = 1 << 1, ///< 。！？… at its end, closing quotes, brackets and an end mark aside
    EndsColon = 1 << 2,
    EndsComma = 1 << 3, ///< ，、,
    EndsSemicolon = 1 << 4,
    EndsCloser = 1 << 5, ///< a closing bracket or quotation mark without a sentence end inside it
    HasStop = 1 << 6, ///< 。！；anywhere but at the end
    HasComma = 1 << 7,
    HasQuestionMark = 1 << 8,
    HasDateCue = 1 << 9, ///< a bracket or a dash before something that could be a year
    StartsWithDate = 1 << 10,
    HasEndMark = 1 << 11, ///< an end mark after a sentence end, at the end of the line or inside it
    HasInnerLabel = 1 << 12, ///< a sentence end or a blank with 问, 答 or a numeral behind it
    HasNull = 1 << 13, ///< a NUL of a damaged file, perhaps among the blanks around the line
};

/// A printed line that is not blank. Offsets are UTF-16 units of the text; blanks around it are
/// left out.
struct Line {
    quint32 start = 0;
    quint32 length = 0;
    quint16 width = 0; ///< half-widths
    quint16 marks = 0;
    quint8 leading = 0; ///< half-widths of blanks before it
    quint8 blanksBefore = 0; ///< blank lines before it

    [[nodiscard]] quint32 end() const
    {
        return start + length;
    }
    [[nodiscard]] bool has(int mark) const
    {
        return (marks & mark) != 0;
    }
};

/// All lines that are not blank, in order. Line feeds, carriage returns, form feeds and the Unicode
/// line separators end a line; a pair of carriage return and line feed counts once.
[[nodiscard]] std::vector<Line> splitLines(QStringView text);

} // namespace zhixing
