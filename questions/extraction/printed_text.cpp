// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/printed_text.h"

#include "text/characters.h"

#include <algorithm>

namespace zhixing
{

void PrintedText::appendPiece(QStringView text, quint32 start, quint32 end)
{
    // A damaged file's NULs are no text: they part a piece in two.
    while (start < end && isBlank(text[start].unicode())) {
        ++start;
    }
    while (end > start && isBlank(text[end - 1].unicode())) {
        --end;
    }
    if (start >= end) {
        return;
    }
    if (m_break && !m_text.isEmpty()) {
        m_text.append(u'\n');
    } else if (!m_text.isEmpty() && isLatin(m_text.back().unicode())
        && isLatin(text[start].unicode())
        && m_pieces.back().source + m_pieces.back().length < start) {
        m_text.append(u' ');
    }
    m_break = false;
    quint32 from = start;
    while (from < end) {
        quint32 to = from;
        while (to < end && !text[to].isNull()) {
            ++to;
        }
        if (to > from) {
            m_pieces.push_back({m_text.size(), from, to - from});
            m_text.append(text.sliced(from, to - from));
        }
        from = to + 1;
    }
}

void PrintedText::append(
    const Page &page, quint32 firstLine, quint32 lastLine, quint32 start, quint32 end)
{
    for (quint32 i = firstLine; i <= lastLine; ++i) {
        if (page.isFurniture(i)) {
            continue;
        }
        const Line &line = page.lines[i];
        const quint32 from = std::max(start, line.start);
        const quint32 to = std::min(end, line.end());
        if (from < to) {
            appendPiece(page.text, from, to);
        }
    }
}

void PrintedText::append(const Page &page, const Paragraph &paragraph)
{
    append(page, paragraph.firstLine, paragraph.lastLine, paragraph.start, paragraph.end);
}

void PrintedText::breakParagraph()
{
    m_break = !m_text.isEmpty();
}

quint32 PrintedText::sourceAt(qsizetype index) const
{
    auto piece = std::ranges::upper_bound(m_pieces, index, {}, &Piece::at);
    if (piece != m_pieces.begin()) {
        --piece;
    }
    if (piece == m_pieces.end()) {
        return 0;
    }
    return piece->source
        + static_cast<quint32>(std::clamp<qsizetype>(index - piece->at, 0, piece->length));
}

PrintedText PrintedText::part(qsizetype from, qsizetype to) const
{
    while (from < to && isBlank(m_text[from].unicode())) {
        ++from;
    }
    while (to > from && isBlank(m_text[to - 1].unicode())) {
        --to;
    }
    PrintedText result;
    result.m_text = m_text.mid(from, to - from);
    for (const Piece &piece : m_pieces) {
        const qsizetype begin = std::max(from, piece.at);
        const qsizetype end = std::min<qsizetype>(to, piece.at + piece.length);
        if (begin < end) {
            result.m_pieces.push_back({begin - from,
                piece.source + static_cast<quint32>(begin - piece.at),
                static_cast<quint32>(end - begin)});
        }
    }
    return result;
}

std::vector<TextPosition> PrintedText::positions(const SourceText &source) const
{
    std::vector<Span> spans;
    const QStringView text(source.text());
    for (const Piece &piece : m_pieces) {
        const quint32 end = piece.source + piece.length;
        if (!spans.empty() && spans.back().end <= piece.source
            && std::ranges::all_of(text.sliced(spans.back().end, piece.source - spans.back().end),
                [](QChar c) { return isBlank(c.unicode()) && !c.isNull(); })) {
            spans.back().end = end;
        } else {
            spans.push_back({piece.source, end});
        }
    }
    std::vector<TextPosition> positions;
    positions.reserve(spans.size());
    for (const Span &span : spans) {
        positions.push_back({source.codePointAt(span.start), source.codePointAt(span.end)});
    }
    return positions;
}

} // namespace zhixing
