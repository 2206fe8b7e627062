// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/anchor.h"

#include "bank/code_points.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype contextLength = 32;

bool isLayout(QChar c)
{
    return c.isSpace() || c.isNull() || c == QChar(QChar::ByteOrderMark);
}

const QString &textOf(const Passage &passage, QuotedPart part)
{
    return part == QuotedPart::Heading ? passage.heading
        : part == QuotedPart::Text     ? passage.text
                                       : passage.attribution;
}

const std::vector<TextPosition> &positionsOf(const Passage &passage, QuotedPart part)
{
    return part == QuotedPart::Heading ? passage.headingPositions
        : part == QuotedPart::Text     ? passage.positions
                                       : passage.attributionPositions;
}

/// A place in the source as it was printed.
std::optional<QString> printedAt(const Passage &passage, TextPosition position)
{
    for (const PrintedSlice &slice : passage.printed) {
        CodePointCursor cursor(slice.text);
        const auto text = cursor.slice({position.start - slice.start, position.end - slice.start});
        if (position.start >= slice.start && text) {
            return text->toString();
        }
    }
    return std::nullopt;
}

struct Place {
    qint64 codePoint = -1; ///< -1: layout, or the second half of a surrogate pair
    std::size_t position = 0;
};

/// The place of every character of a part; empty if the printed lines do not give it.
std::vector<Place> placesOf(const Passage &passage, QuotedPart part)
{
    const QString &text = textOf(passage, part);
    const auto &positions = positionsOf(passage, part);
    std::vector<Place> places(static_cast<std::size_t>(text.size()));
    qsizetype at = 0;
    const auto skipLayout = [&] {
        while (at < text.size() && isLayout(text[at])) {
            ++at;
        }
    };
    for (std::size_t p = 0; p < positions.size(); ++p) {
        const auto raw = printedAt(passage, positions[p]);
        if (!raw) {
            return {};
        }
        qint64 codePoint = positions[p].start;
        for (const QChar c : *raw) {
            if (!isLayout(c)) {
                skipLayout();
                if (at >= text.size() || text[at] != c) {
                    return {};
                }
                if (!c.isLowSurrogate()) {
                    places[static_cast<std::size_t>(at)] = {codePoint, p};
                }
                ++at;
            }
            codePoint += c.isHighSurrogate() ? 0 : 1;
        }
    }
    skipLayout();
    return at == text.size() ? places : std::vector<Place> {};
}

/// Banks made elsewhere may give a passage's place only roughly; its words stand in the printed
/// lines all the same.
std::vector<Place> placesByWords(const Passage &passage, QuotedPart part)
{
    const QString &text = textOf(passage, part);
    const QString words = withoutWhiteSpace(text);
    for (const PrintedSlice &slice : passage.printed) {
        QString letters;
        std::vector<qint64> codePoints;
        qint64 codePoint = slice.start;
        for (const QChar c : slice.text) {
            if (!isLayout(c)) {
                letters += c;
                codePoints.push_back(codePoint);
            }
            codePoint += c.isHighSurrogate() ? 0 : 1;
        }
        const auto found = words.isEmpty() ? -1 : letters.indexOf(words);
        if (found < 0) {
            continue;
        }
        std::vector<Place> places;
        auto next = static_cast<std::size_t>(found);
        for (const QChar c : text) {
            const bool hasPlace = !isLayout(c) && !c.isLowSurrogate();
            places.push_back({hasPlace ? codePoints[next] : -1, 0});
            next += isLayout(c) ? 0 : 1;
        }
        return places;
    }
    return {};
}

struct Found {
    const Passage *passage = nullptr;
    QuotedPart part = QuotedPart::Text;
    qsizetype start = 0;
    qsizetype agreement = -1;
};

qsizetype agreementAt(const QString &text, qsizetype start, const Evidence &quote)
{
    qsizetype before = 0;
    while (before < quote.prefix.size() && before < start
        && text[start - 1 - before] == quote.prefix[quote.prefix.size() - 1 - before]) {
        ++before;
    }
    const qsizetype end = start + quote.exact.size();
    qsizetype after = 0;
    while (after < quote.suffix.size() && end + after < text.size()
        && text[end + after] == quote.suffix[after]) {
        ++after;
    }
    return before + after;
}

void findIn(const Passage &passage, const Evidence &quote, Found &best)
{
    for (const auto part : {QuotedPart::Text, QuotedPart::Heading, QuotedPart::Attribution}) {
        const QString &text = textOf(passage, part);
        for (qsizetype at = text.indexOf(quote.exact); at >= 0;
            at = text.indexOf(quote.exact, at + 1)) {
            if (const auto agreement = agreementAt(text, at, quote); agreement > best.agreement) {
                best = {&passage, part, at, agreement};
            }
        }
    }
}

} // namespace

std::vector<Evidence> quoteFrom(
    const Passage &passage, QuotedPart part, qsizetype start, qsizetype end)
{
    const QString &text = textOf(passage, part);
    std::vector<Place> places = placesOf(passage, part);
    if (places.empty()) {
        places = placesByWords(passage, part);
    }
    std::vector<Evidence> quotes;
    if (places.empty()) {
        return quotes;
    }
    qsizetype first = -1;
    qsizetype last = -1;
    const auto placeAt = [&](qsizetype i) {
        return places[static_cast<std::size_t>(i)];
    };
    const auto flush = [&] {
        if (first < 0) {
            return;
        }
        const qsizetype stop = last + (text[last].isHighSurrogate() ? 2 : 1);
        const qsizetype before = std::max<qsizetype>(0, first - contextLength);
        quotes.push_back({passage.id,
            placeAt(first).codePoint,
            placeAt(last).codePoint + 1,
            text.sliced(first, stop - first),
            text.sliced(before, first - before),
            text.sliced(stop, std::min(contextLength, text.size() - stop))});
        first = -1;
    };
    for (qsizetype i = std::max<qsizetype>(0, start); i < std::min(end, text.size()); ++i) {
        if (placeAt(i).codePoint < 0) {
            continue;
        }
        if (first >= 0 && placeAt(i).position != placeAt(last).position) {
            flush();
        }
        first = first < 0 ? i : first;
        last = i;
    }
    flush();
    return quotes;
}

std::vector<Evidence> findAgain(const std::vector<Evidence> &evidence, const Bank &bank)
{
    std::vector<Evidence> again;
    for (const Evidence &quote : evidence) {
        Found best;
        const auto named = std::ranges::find(bank.passages, quote.passage, &Passage::id);
        if (named != bank.passages.end()) {
            findIn(*named, quote, best);
        }
        if (!best.passage) {
            for (const Passage &passage : bank.passages) {
                findIn(passage, quote, best);
            }
        }
        if (!best.passage) {
            return {};
        }
        const auto found
            = quoteFrom(*best.passage, best.part, best.start, best.start + quote.exact.size());
        if (found.empty()) {
            return {};
        }
        again.insert(again.end(), found.begin(), found.end());
    }
    return again;
}

} // namespace zhixing
