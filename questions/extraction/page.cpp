// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/page.h"

#include "text/characters.h"
#include "text/side_by_side.h"

#include <algorithm>
#include <array>

namespace zhixing
{

namespace
{

constexpr std::size_t blockSize = 8;
constexpr std::size_t windowSize = 20; ///< lines looked at on both sides of a block
constexpr int narrowest = 16;
constexpr int widest = 110;

/// Lines that would have to be the last of their paragraph if the column were not what breaks them.
bool runsOn(const Line &line)
{
    return !line.has(EndsSentence | EndsColon | EndsSemicolon | EndsCloser);
}

/// The width most lines around a block fill, and whether they fill it because a column breaks them.
quint16 columnWidthAround(const std::vector<Line> &lines, std::size_t from, std::size_t to)
{
    const std::size_t first = from > windowSize ? from - windowSize : 0;
    const std::size_t last = std::min(lines.size(), to + windowSize);
    std::array<int, widest + 4> weights {};
    int total = 0;
    for (std::size_t i = first; i < last; ++i) {
        const int weight = i >= from && i < to ? 3 : 1;
        total += weight;
        // An indent left standing belongs to the column.
        const int width = lines[i].width + (lines[i].leading > 1 ? lines[i].leading : 0);
        weights[static_cast<std::size_t>(std::min(width, widest + 3))] += weight;
    }
    int best = 0;
    int bestScore = 0;
    int wider = weights[widest + 3];
    for (int width = widest; width > narrowest; --width) {
        const auto at = static_cast<std::size_t>(width);
        if (weights[at] > 0) {
            // Marks set tight put a character more on a line; what is wider still is not of the
            // column.
            const int full = weights[at] * 4 + (weights[at - 1] + weights[at + 1]) * 2
                + weights[at - 2] + weights[at + 2];
            const int firstLines = weights[at - 4] + weights[at - 5];
            const int score = full + firstLines - 4 * wider;
            if (score > bestScore) {
                best = width;
                bestScore = score;
            }
        }
        wider += weights[at + 2];
    }
    if (best == 0 || bestScore * 4 < total) {
        return 0;
    }
    // Where paragraphs are many, their first lines may outnumber the full ones: lines that are
    // wider without a mark to hang over the edge show the true width.
    int atBest = 0;
    int widerPlain = 0;
    for (std::size_t i = first; i < last; ++i) {
        const int width = lines[i].width + (lines[i].leading > 1 ? lines[i].leading : 0);
        if (!lines[i].has(EndsComma) && runsOn(lines[i])) {
            atBest += width == best ? 1 : 0;
            widerPlain += width == best + 2 ? 1 : 0;
        }
    }
    if (widerPlain >= 3 && widerPlain * 4 > atBest * 3) {
        best += 2;
    }
    int full = 0;
    int broken = 0;
    int pairs = 0;
    int beyond = 0;
    bool previousBroken = false;
    for (std::size_t i = first; i < last; ++i) {
        const int width = lines[i].width + (lines[i].leading > 1 ? lines[i].leading : 0);
        const bool isFull = width >= best - 5 && width <= best + 3;
        const bool isBroken = isFull && runsOn(lines[i]);
        full += isFull ? 1 : 0;
        broken += isBroken ? 1 : 0;
        pairs += previousBroken && isFull ? 1 : 0;
        beyond += width > best + 3 ? 1 : 0;
        previousBroken = isBroken;
    }
    const auto count = static_cast<int>(last - first);
    const bool isWrapped
        = broken * 2 >= full && pairs >= 2 && pairs * 12 >= count && beyond * 4 <= count;
    return isWrapped ? static_cast<quint16>(best) : 0;
}

/// A block between two of the same column belongs to the column, whatever its own lines look like.
void closeGaps(std::vector<quint16> *blocks)
{
    constexpr std::size_t longestGap = 4;
    std::size_t lastSet = blocks->size();
    for (std::size_t i = 0; i < blocks->size(); ++i) {
        if ((*blocks)[i] == 0) {
            continue;
        }
        if (lastSet < i && i - lastSet - 1 <= longestGap) {
            // Where two columns meet, each gets its half until the lines tell better.
            const bool same = std::abs((*blocks)[lastSet] - (*blocks)[i]) <= 2;
            const std::size_t half = same ? i : lastSet + 1 + (i - lastSet - 1) / 2;
            for (std::size_t k = lastSet + 1; k < i && (same || i - lastSet <= 3); ++k) {
                (*blocks)[k] = (*blocks)[k < half ? lastSet : i];
            }
        }
        lastSet = i;
    }
}

/// Whether the lines of a block without a column of its own can belong to the column beside it:
/// none is wider, and some break off at its edge.
bool fitsColumn(const std::vector<Line> &lines, std::size_t block, int column)
{
    int broken = 0;
    int exact = 0; ///< of those the ones that end right at the edge
    const std::size_t last = std::min(lines.size(), (block + 1) * blockSize);
    for (std::size_t i = block * blockSize; i < last; ++i) {
        const int width = lines[i].width + (lines[i].leading > 1 ? lines[i].leading : 0);
        if (width > column + 3) {
            return false;
        }
        broken += width >= column - 5 && runsOn(lines[i]) ? 1 : 0;
        exact += std::abs(width - column) <= 1 && runsOn(lines[i]) ? 1 : 0;
    }
    return broken >= 2 || exact == 1 || (broken == 1 && last - block * blockSize <= blockSize / 2);
}

/// The first and last lines of a column have fewer like them around: headings, titles and page
/// numbers may be most of what there is.
void growColumns(const std::vector<Line> &lines, std::vector<quint16> *blocks)
{
    const std::vector<quint16> known = *blocks;
    for (std::size_t block = 0; block < known.size(); ++block) {
        if (known[block] != 0) {
            continue;
        }
        const quint16 after = block + 1 < known.size() ? known[block + 1] : quint16 {0};
        const quint16 before = block > 0 ? (*blocks)[block - 1] : quint16 {0};
        if (after > 0 && fitsColumn(lines, block, after)) {
            (*blocks)[block] = after;
        } else if (before > 0 && fitsColumn(lines, block, before)) {
            (*blocks)[block] = before;
        }
    }
}

/// How badly a line fits a column.
int misfit(const Line &line, int column)
{
    const int width = line.width + (line.leading > 1 ? line.leading : 0);
    if (column == 0) {
        return 3;
    }
    if (width > column + 3) {
        return 6;
    }
    if (width >= column - 3) {
        return 0;
    }
    return width >= column - 7 && width <= column - 3 ? 2 : 3;
}

/// Two columns meet somewhere within the blocks where the width changes: where the lines fit best.
void settleBoundary(Page *page, std::size_t boundary)
{
    const quint16 before = page->columnWidths[boundary - 1];
    const quint16 after = page->columnWidths[boundary];
    constexpr std::size_t reach = 2 * blockSize;
    std::size_t first = boundary;
    while (first > 0 && boundary - first < reach && page->columnWidths[first - 1] == before) {
        --first;
    }
    std::size_t last = boundary;
    while (
        last < page->lines.size() && last - boundary < reach && page->columnWidths[last] == after) {
        ++last;
    }
    int cost = 0;
    for (std::size_t i = first; i < last; ++i) {
        cost += misfit(page->lines[i], after);
    }
    int best = cost;
    std::size_t split = first;
    for (std::size_t i = first; i < last; ++i) {
        cost += misfit(page->lines[i], before) - misfit(page->lines[i], after);
        if (cost < best) {
            best = cost;
            split = i + 1;
        }
    }
    // The short last line of a paragraph fits either, but it goes on from the full line above it.
    if (split > first && split < last && runsOn(page->lines[split - 1])
        && misfit(page->lines[split - 1], before) == 0 && page->lines[split].has(EndsSentence)
        && misfit(page->lines[split], before) <= misfit(page->lines[split], after)) {
        ++split;
    }
    for (std::size_t i = first; i < last; ++i) {
        page->columnWidths[i] = i < split ? before : after;
    }
}

/// A line of text spaced out to catch the eye is as wide as what it consists of.
void closeSpacing(Page *page)
{
    eachSideBySide(page->lines.size(), page->lines.size(), [page](std::size_t i) {
        Line &line = page->lines[i];
        const int column = page->columnWidths[i];
        if (column == 0 || line.width <= column + 6) {
            return;
        }
        const QStringView text = page->lineText(i);
        const auto blanks = std::ranges::count_if(text, [](QChar c) { return c == u' '; });
        if (blanks * 5 < text.size() * 2) {
            return;
        }
        const int width = line.width - static_cast<int>(blanks);
        if (width <= column + 3 && width * 2 > column) {
            line.width = static_cast<quint16>(width);
        }
    });
}

} // namespace

Page pageOf(QStringView text)
{
    Page page;
    page.text = text;
    page.lines = splitLines(text);
    const std::size_t count = page.lines.size();
    std::vector<quint16> blocks((count + blockSize - 1) / blockSize);
    constexpr std::size_t blocksAtOnce = 128;
    sideBySide(blocks.size() / blocksAtOnce + 1, count, [&](std::size_t turn) {
        const std::size_t last = std::min(blocks.size(), (turn + 1) * blocksAtOnce);
        for (std::size_t i = turn * blocksAtOnce; i < last; ++i) {
            blocks[i] = columnWidthAround(
                page.lines, i * blockSize, std::min(count, (i + 1) * blockSize));
        }
    });
    closeGaps(&blocks);
    growColumns(page.lines, &blocks);
    page.columnWidths.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        page.columnWidths[i] = blocks[i / blockSize];
    }
    for (std::size_t block = 1; block < blocks.size(); ++block) {
        if (blocks[block] != blocks[block - 1]) {
            settleBoundary(&page, block * blockSize);
        }
    }
    closeSpacing(&page);
    page.roles.assign(count, LineRole::Text);
    return page;
}

int firstTokenWidth(QStringView line)
{
    int width = 0;
    qsizetype at = 0;
    while (at < line.size() && isOpener(line[at].unicode())) {
        width += printedWidth(line[at++].unicode());
    }
    if (at < line.size()) {
        const bool latin = isLatin(line[at].unicode());
        width += printedWidth(line[at++].unicode());
        while (latin && at < line.size()
            && (isLatin(line[at].unicode()) || line[at] == u'.' || line[at] == u'%')) {
            width += printedWidth(line[at++].unicode());
        }
    }
    while (at < line.size() && isNonStarter(line[at].unicode())) {
        width += printedWidth(line[at++].unicode());
    }
    return width;
}

} // namespace zhixing
