// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence_marks.h"

#include <algorithm>
#include <optional>

namespace zhixing
{

namespace
{

int agreementBefore(QStringView text, qsizetype at, QStringView prefix)
{
    int agreed = 0;
    qsizetype i = at - 1;
    qsizetype j = prefix.size() - 1;
    while (i >= 0 && j >= 0) {
        if (text[i].isSpace()) {
            --i;
        } else if (prefix[j].isSpace()) {
            --j;
        } else if (text[i--] == prefix[j--]) {
            ++agreed;
        } else {
            break;
        }
    }
    return agreed;
}

int agreementAfter(QStringView text, qsizetype at, QStringView suffix)
{
    int agreed = 0;
    qsizetype i = at;
    qsizetype j = 0;
    while (i < text.size() && j < suffix.size()) {
        if (text[i].isSpace()) {
            ++i;
        } else if (suffix[j].isSpace()) {
            ++j;
        } else if (text[i++] == suffix[j++]) {
            ++agreed;
        } else {
            break;
        }
    }
    return agreed;
}

struct Place {
    TextRange range;
    int agreement = 0;
};

std::optional<Place> bestPlace(const QString &text, const Evidence &quote)
{
    std::optional<Place> best;
    for (qsizetype at = text.indexOf(quote.exact); at >= 0;
        at = text.indexOf(quote.exact, at + 1)) {
        const qsizetype end = at + quote.exact.size();
        const int agreement
            = agreementBefore(text, at, quote.prefix) + agreementAfter(text, end, quote.suffix);
        if (!best || agreement > best->agreement) {
            best = Place {{at, end}, agreement};
        }
    }
    return best;
}

void sortAndJoin(std::vector<TextRange> &ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    std::vector<TextRange> joined;
    for (const TextRange &range : ranges) {
        if (!joined.empty() && range.start <= joined.back().end) {
            joined.back().end = std::max(joined.back().end, range.end);
        } else {
            joined.push_back(range);
        }
    }
    ranges = std::move(joined);
}

} // namespace

PassageMarks findMarks(const Passage &passage, const std::vector<Evidence> &evidence)
{
    PassageMarks marks;
    for (const Evidence &quote : evidence) {
        if (quote.passage != passage.id || quote.exact.isEmpty()) {
            continue;
        }
        std::optional<Place> best;
        std::vector<TextRange> *part = nullptr;
        const auto consider = [&](const QString &text, std::vector<TextRange> &ranges) {
            const std::optional<Place> place = bestPlace(text, quote);
            if (place && (!best || place->agreement > best->agreement)) {
                best = place;
                part = &ranges;
            }
        };
        consider(passage.text, marks.text);
        consider(passage.heading, marks.heading);
        consider(passage.attribution, marks.attribution);
        if (best) {
            part->push_back(best->range);
        }
    }
    sortAndJoin(marks.heading);
    sortAndJoin(marks.text);
    sortAndJoin(marks.attribution);
    return marks;
}

std::vector<TextRange> findPrintedMarks(
    const PrintedSlice &slice, const std::vector<Evidence> &evidence)
{
    std::vector<TextRange> ranges;
    for (const Evidence &quote : evidence) {
        std::optional<qsizetype> start;
        qsizetype end = 0;
        qint64 codePoint = slice.start;
        for (qsizetype i = 0; i < slice.text.size() && codePoint < quote.end; ++codePoint) {
            const bool pair = slice.text.at(i).isHighSurrogate() && i + 1 < slice.text.size();
            if (codePoint >= quote.start && !start) {
                start = i;
            }
            i += pair ? 2 : 1;
            end = i;
        }
        if (start && *start < end) {
            ranges.push_back({*start, end});
        }
    }
    sortAndJoin(ranges);
    return ranges;
}

} // namespace zhixing
