// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/printed.h"

#include <algorithm>

namespace zhixing
{

namespace
{

/// A page break with its titles, number and running head fits in; another article does not.
constexpr qint64 longestGap = 400;

/// An unwrapped text may be one endless line; the view shows this much of it around the passage.
constexpr qsizetype longestMargin = 200;

qsizetype lineStart(QStringView text, qsizetype unit)
{
    const auto limit = std::max<qsizetype>(0, unit - longestMargin);
    while (unit > limit && text[unit - 1] != u'\n') {
        --unit;
    }
    if (unit > 0 && text[unit].isLowSurrogate()) {
        --unit;
    }
    return unit;
}

qsizetype lineEnd(QStringView text, qsizetype unit)
{
    const auto limit = std::min(text.size(), unit + longestMargin);
    while (unit < limit && text[unit] != u'\n') {
        ++unit;
    }
    if (unit < text.size() && text[unit].isLowSurrogate()) {
        ++unit;
    }
    return unit;
}

} // namespace

std::vector<PrintedSlice> printedSlices(
    const Passage &passage, QStringView text, CodePointCursor &cursor)
{
    auto positions = passage.headingPositions;
    positions.insert(positions.end(), passage.positions.begin(), passage.positions.end());
    positions.insert(
        positions.end(), passage.attributionPositions.begin(), passage.attributionPositions.end());
    std::ranges::sort(positions, {}, &TextPosition::start);

    std::vector<PrintedSlice> slices;
    for (auto first = positions.cbegin(); first != positions.cend();) {
        auto end = first->end;
        auto next = first + 1;
        while (next != positions.cend() && next->start - end <= longestGap) {
            end = std::max(end, next->end);
            ++next;
        }
        const auto from = cursor.unitAt(first->start);
        const auto to = from ? cursor.unitAt(end) : std::nullopt;
        if (to) {
            const auto start = lineStart(text, *from);
            const auto stop = lineEnd(text, *to);
            slices.push_back({cursor.codePointAt(start), text.mid(start, stop - start).toString()});
        }
        first = next;
    }
    return slices;
}

} // namespace zhixing
