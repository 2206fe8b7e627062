// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/printed_text.h"

#include "text/characters.h"

#include <algorithm>

namespace zhixing
{

QChar *PrintedText::appendLine(
    const Page &page, const Line &line, quint32 start, quint32 end, QChar *out)
{
    const QStringView text = page.text;
    while (start < end && isBlank(text[start].unicode())) {
        ++start;
    }
    while (end > start && isBlank(text[end - 1].unicode())) {
        --end;
    }
    if (start >= end) {
        return out;
    }
    const QChar *const begin = m_text.constData();
    if (m_break && out > begin) {
        *out++ = u'\n';
    } else if (out > begin && isLatin(out[-1].unicode()) && isLatin(text[start].unicode())
        && m_pieces.back().source + m_pieces.back().length < start) {
        *out++ = u' ';
    }
    m_break = false;
    if (!line.has(HasNull)) {
        return appendPiece(text, start, end, out);
    }
    // A damaged file's NULs are no text: they part a piece in two.
    while (start < end) {
        const qsizetype null = text.first(end).indexOf(QChar(u'\0'), start);
        const quint32 to = null < 0 ? end : static_cast<quint32>(null);
        if (to > start) {
            out = appendPiece(text, start, to, out);
        }
        start = to + 1;
    }
    return out;
}

QChar *PrintedText::appendPiece(QStringView text, quint32 start, quint32 end, QChar *out)
{
    m_pieces.push_back({out - m_text.constData(), start, end - start});
    return std::copy(text.begin() + start, text.begin() + end, out);
}

void PrintedText::append(
    const Page &page, quint32 firstLine, quint32 lastLine, quint32 start, quint32 end)
{
    // Most lines are so short that growing the text for each would take longer than all the rest.
    // One more than the source is long: for the break before it.
    const quint32 limit = std::min(end, page.lines[lastLine].end());
    const qsizetype before = m_text.size();
    m_text.resize(before + (limit > start ? limit - start : 0) + 1);
    QChar *out = m_text.data() + before;
    for (quint32 i = firstLine; i <= lastLine; ++i) {
        if (page.isFurniture(i)) {
            continue;
        }
        const Line &line = page.lines[i];
        const quint32 from = std::max(start, line.start);
        const quint32 to = std::min(end, line.end());
        if (from < to) {
            out = appendLine(page, line, from, to, out);
        }
    }
    m_text.truncate(out - m_text.constData());
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
