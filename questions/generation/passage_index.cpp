// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/passage_index.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

// As the extractor counts white space: what two renderings of one text may differ in.
bool isLayout(QChar c)
{
    return c.isSpace() || c.isNull() || c == QChar(QChar::ByteOrderMark);
}

struct PartView {
    const QString &text;
    const std::vector<TextPosition> &positions;
};

PartView partOf(const Passage &passage, PassagePart part)
{
    switch (part) {
    case PassagePart::Heading:
        return {passage.heading, passage.headingPositions};
    case PassagePart::Attribution:
        return {passage.attribution, passage.attributionPositions};
    case PassagePart::Text:
        break;
    }
    return {passage.text, passage.positions};
}

constexpr qsizetype contextLength = 32;

} // namespace

Result<PassageIndex> PassageIndex::build(const Passage &passage, const SourceReader &source)
{
    PassageIndex index;
    for (const auto part : {PassagePart::Text, PassagePart::Heading, PassagePart::Attribution}) {
        const PartView view = partOf(passage, part);
        if (view.positions.empty()) {
            continue;
        }
        auto &characters = index.m_parts[static_cast<std::size_t>(part)];
        characters.resize(static_cast<std::size_t>(view.text.size()));
        qsizetype at = 0;
        bool isSame = true;
        const auto skipLayout = [&] {
            while (at < view.text.size() && isLayout(view.text[at])) {
                ++at;
            }
        };
        for (std::size_t p = 0; p < view.positions.size() && isSame; ++p) {
            const QString raw = source(passage.document, view.positions[p]);
            qint64 codePoint = view.positions[p].start;
            for (const QChar c : raw) {
                if (!isLayout(c)) {
                    skipLayout();
                    if (at >= view.text.size() || view.text[at] != c) {
                        isSame = false;
                        break;
                    }
                    if (!c.isLowSurrogate()) {
                        characters[static_cast<std::size_t>(at)] = {codePoint, static_cast<int>(p)};
                    }
                    ++at;
                }
                codePoint += c.isHighSurrogate() ? 0 : 1;
            }
        }
        skipLayout();
        if (!isSame || at != view.text.size()) {
            return fail(ErrorCode::Invalid,
                u"the source at the passage's positions is not its text: %1"_s.arg(
                    shortened(view.text.sliced(std::min(at, view.text.size())), 20)),
                u"passage "_s + passage.id);
        }
    }
    return index;
}

std::vector<Evidence> PassageIndex::evidence(
    const Passage &passage, PassagePart part, TextRange range) const
{
    const auto &characters = m_parts[static_cast<std::size_t>(part)];
    const QString &text = partOf(passage, part).text;
    std::vector<Evidence> quotes;
    if (characters.empty()) {
        return quotes;
    }
    qsizetype first = -1;
    qsizetype last = -1;
    int position = -1;
    const auto flush = [&] {
        if (first < 0) {
            return;
        }
        const qsizetype end = last + (text[last].isHighSurrogate() ? 2 : 1);
        Evidence quote;
        quote.passage = passage.id;
        quote.start = characters[static_cast<std::size_t>(first)].codePoint;
        quote.end = characters[static_cast<std::size_t>(last)].codePoint + 1;
        quote.exact = text.sliced(first, end - first);
        const qsizetype before = std::max<qsizetype>(0, first - contextLength);
        quote.prefix = text.sliced(before, first - before);
        quote.suffix = text.sliced(end, std::min(contextLength, text.size() - end));
        quotes.push_back(std::move(quote));
        first = -1;
    };
    for (qsizetype i = range.start; i < range.end; ++i) {
        const Character &c = characters[static_cast<std::size_t>(i)];
        if (c.codePoint < 0) {
            continue;
        }
        if (c.position != position) {
            flush();
            position = c.position;
        }
        first = first < 0 ? i : first;
        last = i;
    }
    flush();
    return quotes;
}

} // namespace zhixing
