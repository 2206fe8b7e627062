// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/furniture.h"

#include "extraction/furniture_marker.h"
#include "extraction/label.h"
#include "extraction/page_heads.h"
#include "text/character_set.h"
#include "text/characters.h"

#include <optional>
#include <utility>

namespace zhixing
{

namespace
{

constexpr quint32 longestHeader = 40;

/// Characters of a line, each gap between its parts counted as one blank.
quint32 closedUpLength(QStringView text)
{
    quint32 length = 0;
    bool isGap = false;
    for (const QChar c : text) {
        const bool wasGap = std::exchange(isGap, isBlank(c.unicode()));
        length += wasGap && isGap ? 0 : 1;
    }
    return length;
}

/// 2023年第2期（总第31期）　　　　问答: the total of the issues may stand in front of the gap, too.
bool isWideHeader(QStringView text)
{
    const auto open = text.indexOf(u"（总第");
    const auto close = open < 0 ? -1 : text.indexOf(u"期）", open);
    const qsizetype behind = close + 2;
    if (open > 0 && close > 0 && behind < text.size() && isBlank(text[behind].unicode())) {
        return isRunningHeader(text.first(open)) && !text.sliced(behind).contains(u'（');
    }
    return isRunningHeader(text);
}

/// ————————: drawn across the page.
bool isRule(QStringView text)
{
    constexpr qsizetype shortest = 8;
    static constexpr CharacterSet strokes(u"─━═—―_＿-－=＝");
    return text.size() >= shortest
        && std::ranges::all_of(text, [](QChar c) { return strokes.contains(c.unicode()); });
}

/// A page number, a running header or a line of a frame, as far as the line itself tells.
std::optional<LineRole> shapeOf(const Line &line, QStringView text)
{
    constexpr quint32 longestNumber = 14;
    // │不收现金。诉讼费一│: a notice in a frame, set into the column.
    static constexpr CharacterSet frame(u"│┃║┌┐└┘├┤┏┓┗┛╔╗╚╝");
    if (!text.isEmpty() && frame.contains(text.front().unicode())) {
        return LineRole::Header;
    }
    if (line.length > longestHeader
        || line.has(HasStop | HasComma | EndsSentence | HasQuestionMark)) {
        return std::nullopt;
    }
    if (line.length <= longestNumber && isPageNumber(text)) {
        return LineRole::PageNumber;
    }
    return isRunningHeader(text) ? std::optional(LineRole::Header) : std::nullopt;
}

} // namespace

void FurnitureMarker::mark()
{
    learnPageStarts();
    markByShape();
    markPageHeads(&m_page);
    markCountingNumbers();
    countRepeats();
    findRunningTitles();
    findCandidates();
    for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
        if (m_page.roles[i] == LineRole::Text && m_isCandidate[i] != 0) {
            i = markRun(i);
        }
    }
    for (const std::size_t i : m_runningTitles) {
        m_page.roles[i] = LineRole::Interruption;
    }
    markCountedHeads(&m_page);
    markWideHeads();
}

void FurnitureMarker::learnPageStarts()
{
    const auto starts = std::ranges::count(m_page.lines, quint8 {1}, &Line::leading);
    m_blankStartsPage = starts * 5 <= std::ssize(m_page.lines);
}

void FurnitureMarker::markByShape()
{
    const auto shaped = foundSideBySide(m_page.lines.size(),
        m_page.lines.size(),
        [this](std::size_t i) { return shapeOf(m_page.lines[i], m_page.lineText(i)); });
    for (const auto &[i, shape] : shaped) {
        if (shape == LineRole::PageNumber) {
            const QStringView text = m_page.lineText(i);
            // A number on its own line may count excerpts, end a question or be an answer: by
            // itself it is a page's only at the boundary of a page, or where it parts a sentence.
            const bool plain
                = std::ranges::all_of(text, [](QChar c) { return isDigit(c.unicode()); });
            if (!plain || isAtBoundary(i) || partsSentence(i)) {
                m_page.roles[i] = LineRole::PageNumber;
            }
        } else {
            m_page.roles[i] = LineRole::Header;
            if (i > 0 && m_page.lines[i - 1].length <= 4 && m_page.roles[i - 1] == LineRole::Text
                && isPageNumber(m_page.lineText(i - 1))) {
                m_page.roles[i - 1] = LineRole::PageNumber;
            }
        }
    }
}

/// Numbers by themselves that count on from page to page, each with nothing but labels between it
/// and the first line of its page.
void FurnitureMarker::markCountingNumbers()
{
    constexpr quint32 longestNumber = 3;
    std::size_t before = m_page.lines.size();
    int valueBefore = 0;
    for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
        if (m_page.lines[i].length > longestNumber) {
            continue;
        }
        const QStringView text = m_page.lineText(i);
        if (!std::ranges::all_of(text, [](QChar c) { return isDigit(c.unicode()); })) {
            continue;
        }
        std::size_t next = i + 1;
        while (next < m_page.lines.size() && next <= i + marginReach && !startsPage(next)
            && canRunAlong(next, shortestLabel)) {
            ++next;
        }
        if (next == m_page.lines.size() || !startsPage(next)) {
            continue;
        }
        const auto numeral = numeralAt(text);
        const int value = numeral ? numeral->value : 0;
        if (before < i && value == valueBefore + 1) {
            m_page.roles[before] = LineRole::PageNumber;
            m_page.roles[i] = LineRole::PageNumber;
        }
        before = i;
        valueBefore = value;
    }
}

/// A page starts right after the number, or a header or another number stands beside it.
bool FurnitureMarker::isAtBoundary(std::size_t i) const
{
    const auto isHeader = [this](std::size_t other) {
        return isFixed(other) || isRunningHeader(m_page.lineText(other));
    };
    if (startsPage(i) || (i > 0 && isHeader(i - 1))) {
        return true;
    }
    if (i + 1 >= m_page.lines.size()) {
        return i > 0 && m_page.lines[i].blanksBefore > 2;
    }
    const Line &next = m_page.lines[i + 1];
    // A short label of the section may stand between the number and the page.
    constexpr quint32 longestLabel = 12;
    const bool labelled = i + 2 < m_page.lines.size() && startsPage(i + 2)
        && (next.length <= longestLabel || canRunAlong(i + 1))
        && !next.has(EndsSentence | EndsCloser | EndsComma) && i > 0
        && !m_page.lines[i - 1].has(EndsSentence | EndsCloser);
    if (labelled) {
        return true;
    }
    return (startsPage(i + 1) && !ordinalFits(i)) || isHeader(i + 1)
        || next.blanksBefore > m_page.lines[i].blanksBefore + 1;
}

/// The number follows another ordinal of its kind; then it goes on counting.
bool FurnitureMarker::ordinalFits(std::size_t i) const
{
    return i > 0 && m_page.lines[i - 1].has(EndsCloser) && i + 1 < m_page.lines.size();
}

bool FurnitureMarker::partsSentence(std::size_t i) const
{
    // The column's name may stand below the number, set apart from the text.
    std::size_t next = i + 1;
    const bool isLabelled = next + 1 < m_page.lines.size() && m_page.lines[i].blanksBefore > 0
        && m_page.lines[next + 1].blanksBefore > 0 && canRunAlong(next, shortestLabel)
        && m_page.lines[next].width < m_page.columnWidths[next] - 3;
    next += isLabelled ? 1 : 0;
    return i > 0 && next < m_page.lines.size() && m_page.columnWidths[i - 1] > 0
        && m_page.columnWidths[next] > 0 && breaksOff(i - 1) && goesOn(next);
}

/// A line that comes back at page after page is a label, as long as it stands at the boundary each
/// time.
void FurnitureMarker::countRepeats()
{
    struct Stands {
        bool next = false;
        bool near = false;
    };
    const auto found = foundSideBySide(
        m_page.lines.size(), m_page.lines.size(), [this](std::size_t i) -> std::optional<Stands> {
            const Stands stands {m_page.roles[i] == LineRole::Text && m_page.lines[i].length <= 30
                    && nextToBoundary(i),
                m_page.columnWidths[i] > 0 && canRepeat(i) && nearFixed(i)};
            return stands.next || stands.near ? std::optional(stands) : std::nullopt;
        });
    for (const auto &[i, stands] : found) {
        if (stands.next) {
            ++m_repeats[m_page.lineText(i)];
        }
        if (stands.near) {
            ++m_nearRepeats[m_page.lineText(i)];
        }
    }
}

/// 航务通讯　　　　2023年第2期 with a gap up to the other edge of the page, and the rule below the
/// head of a page. They are marked last: known earlier, they would draw the title of an article
/// below them into the margin.
void FurnitureMarker::markWideHeads()
{
    for (std::size_t i = 0; i < m_page.lines.size(); ++i) {
        const Line &line = m_page.lines[i];
        if (m_page.roles[i] != LineRole::Text) {
            continue;
        }
        const QStringView text = m_page.lineText(i);
        const bool isWide = line.length > longestHeader
            && !line.has(HasStop | HasComma | EndsSentence | HasQuestionMark)
            && closedUpLength(text) <= longestHeader && isWideHeader(text);
        const bool isBelowHead = i > 0 && line.blanksBefore == 0 && isFixed(i - 1) && isRule(text);
        if (isWide || isBelowHead) {
            m_page.roles[i] = LineRole::Header;
        }
    }
}

void markFurniture(Page *page)
{
    FurnitureMarker(page).mark();
}

} // namespace zhixing
