// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lines.h"

#include "text/character_set.h"
#include "text/characters.h"
#include "text/side_by_side.h"

#include <algorithm>
#include <limits>

namespace zhixing
{

namespace
{

constexpr qsizetype charactersInLine = 16; ///< of most texts, about

bool isLineBreak(char16_t c)
{
    return (c >= u'\n' && c <= u'\r') || c == u'\u2028' || c == u'\u2029' || c == u'\u0085';
}

bool isHanNumeral(char16_t c)
{
    static constexpr CharacterSet numerals(u"一二三四五六七八九十");
    return numerals.contains(c);
}

/// Ideographs and the marks set like them: two half-widths, not blank and no line break.
bool isWide(char16_t c)
{
    return (c > u'\u3000' && c < 0xD800) || c >= 0xFF00;
}

bool isYearStart(char16_t c)
{
    return c == u'1' || c == u'2' || c == u'１' || c == u'２' || c == u'一' || c == u'二';
}

char16_t firstVisible(const QChar *from, const QChar *end)
{
    while (from < end && isBlank(from->unicode())) {
        ++from;
    }
    return from < end ? from->unicode() : u'\0';
}

/// A bracket or dash right before what could be a year, a quoted title or the mark of a lost date.
bool isDateCue(char16_t c, const QChar *next, const QChar *end)
{
    if (c != u'（' && c != u'(' && c != u'—' && c != u'-' && c != u'〔' && c != u'【') {
        return false;
    }
    const char16_t after = firstVisible(next, end);
    return isYearStart(after) || after == u'《' || after == u'年' || after == u'摘' || after == u'0'
        || after == u'同' || after == u'以' || after == u'均' || after == u'上' || after == 0;
}

quint16 endMarks(const QChar *begin, const QChar *end)
{
    const QChar *last = end;
    bool closed = false;
    bool marked = false;
    while (last > begin) {
        const char16_t c = (last - 1)->unicode();
        if (isEndMarkGlyph(c) && !marked && !closed && last - 1 > begin) {
            const char16_t before = (last - 2)->unicode();
            if (!isSentenceEnd(before) && !isCloser(before) && c == u'阴') {
                break;
            }
            marked = true;
        } else if (isCloser(c)) {
            closed = true;
        } else if (!isBlank(c)) {
            break;
        }
        --last;
    }
    if (last == begin) {
        return closed ? EndsCloser : 0;
    }
    const char16_t c = (last - 1)->unicode();
    quint16 marks = marked && (isSentenceEnd(c) || closed) ? HasEndMark : 0;
    const bool asciiStop = c == u'.' && last - 1 > begin && isHan((last - 2)->unicode());
    if (isSentenceEnd(c) || asciiStop) {
        return marks | EndsSentence;
    }
    if (isColon(c)) {
        return marks | EndsColon;
    }
    if (c == u'，' || c == u'、' || c == u',') {
        return marks | EndsComma;
    }
    if (c == u'；' || c == u';') {
        return marks | EndsSemicolon;
    }
    return closed ? marks | EndsCloser : marks;
}

quint16 marksBehindStop(char16_t stop, char16_t next)
{
    quint16 marks = isQuestionMark(stop) ? 0 : HasStop;
    if (isEndMarkGlyph(next)) {
        marks |= HasEndMark;
    }
    if (next == u'问' || next == u'答' || next == u'Q' || next == u'A' || next == u'【'
        || isDigit(next) || isHanNumeral(next)) {
        marks |= HasInnerLabel;
    }
    return marks;
}

quint16 innerMarks(const QChar *begin, const QChar *end)
{
    static constexpr CharacterSet telling(u"？?。！!；…，,、（(—-〔【");
    quint16 marks = 0;
    if (isYearStart(begin->unicode()) && end - begin >= 5) {
        marks |= StartsWithDate;
    }
    for (const QChar *at = begin; at < end; ++at) {
        const char16_t c = at->unicode();
        if (isIdeograph(c) || !telling.contains(c)) {
            continue;
        }
        switch (c) {
        case u'？':
        case u'?':
            marks |= HasQuestionMark;
            [[fallthrough]];
        case u'。':
        case u'！':
        case u'!':
        case u'；':
        case u'…':
            if (at + 1 < end) {
                marks |= marksBehindStop(c, firstVisible(at + 1, end));
            }
            break;
        case u'，':
        case u',':
        case u'、':
            marks |= HasComma;
            break;
        default:
            if (isDateCue(c, at + 1, end)) {
                marks |= HasDateCue;
            }
            break;
        }
    }
    return marks;
}

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    lines.reserve(static_cast<std::size_t>(text.size() / charactersInLine));
    const QChar *const begin = text.begin();
    const QChar *const end = text.end();
    int blanks = 0;
    bool formFeed = false;
    const QChar *at = begin;
    while (at < end) {
        const QChar *lineEnd = at;
        int width = 0;
        const QChar *first = nullptr;
        const QChar *last = nullptr;
        int leading = 0;
        bool nulls = false;
        for (; lineEnd < end; ++lineEnd) {
            const char16_t c = lineEnd->unicode();
            if (isWide(c)) {
                if (!first) {
                    first = lineEnd;
                }
                last = lineEnd;
                width += 2;
                continue;
            }
            if (isLineBreak(c)) {
                break;
            }
            const int cell = c == u'\t' ? 4 : printedWidth(c);
            if (isBlank(c)) {
                nulls = nulls || c == 0;
                if (!first) {
                    leading += cell;
                }
            } else {
                if (!first) {
                    first = lineEnd;
                }
                last = lineEnd;
            }
            width += cell;
        }
        if (first) {
            Line line;
            line.start = static_cast<quint32>(first - begin);
            line.length = static_cast<quint32>(last + 1 - first);
            for (const QChar *rest = last + 1; rest < lineEnd; ++rest) {
                width -= rest->unicode() == u'\t' ? 4 : printedWidth(rest->unicode());
            }
            line.width = static_cast<quint16>(
                std::min<int>(width - leading, std::numeric_limits<quint16>::max()));
            line.leading = static_cast<quint8>(std::min(leading, 255));
            line.blanksBefore = static_cast<quint8>(std::min(blanks, 255));
            line.marks = endMarks(first, last + 1) | innerMarks(first, last + 1)
                | (formFeed ? AfterFormFeed : 0) | (nulls ? HasNull : 0);
            lines.push_back(line);
            blanks = 0;
            formFeed = false;
        } else {
            ++blanks;
        }
        if (lineEnd < end) {
            if (lineEnd->unicode() == u'\f') {
                formFeed = true;
            }
            if (lineEnd->unicode() == u'\r' && lineEnd + 1 < end
                && (lineEnd + 1)->unicode() == u'\n') {
                ++lineEnd;
            }
            ++lineEnd;
        }
        at = lineEnd;
    }
    return lines;
}

/// Where a text can be cut in two without a line of either half being told differently for it:
/// from `at` on the first place behind a line feed that ends a line with text.
qsizetype cutBehind(QStringView text, qsizetype at)
{
    for (; at < text.size(); ++at) {
        if (text[at] == u'\n' && at > 0 && !isBlank(text[at - 1].unicode())) {
            return at + 1;
        }
    }
    return text.size();
}

} // namespace

std::vector<Line> splitLines(QStringView text)
{
    constexpr qsizetype charactersEach = 1 << 14;
    std::vector<QStringView> parts;
    for (qsizetype from = 0; from < text.size() || parts.empty();) {
        const qsizetype to = cutBehind(text, std::min(text.size(), from + charactersEach));
        parts.push_back(text.sliced(from, to - from));
        from = to;
    }
    std::vector<std::vector<Line>> linesOfParts(parts.size());
    const auto lines = static_cast<std::size_t>(text.size() / charactersInLine);
    sideBySide(parts.size(), lines, [&](std::size_t i) { linesOfParts[i] = linesOf(parts[i]); });

    std::vector<std::size_t> firsts {0};
    for (const std::vector<Line> &part : linesOfParts) {
        firsts.push_back(firsts.back() + part.size());
    }
    std::vector<Line> all(firsts.back());
    sideBySide(parts.size(), lines, [&](std::size_t i) {
        const auto start = static_cast<quint32>(parts[i].data() - text.data());
        std::size_t at = firsts[i];
        for (Line line : linesOfParts[i]) {
            line.start += start;
            all[at++] = line;
        }
        linesOfParts[i] = {};
    });
    return all;
}

} // namespace zhixing
