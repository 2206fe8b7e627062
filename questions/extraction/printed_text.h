// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/passage.h"
#include "extraction/page.h"
#include "extraction/paragraphs.h"
#include "text/source_text.h"

#include <QString>

#include <vector>

namespace zhixing
{

/// A stretch of the source, UTF-16 offsets, half-open.
struct Span {
    quint32 start = 0;
    quint32 end = 0;
    bool operator==(const Span &) const = default;
};

/// Text put together from the source, line breaks and furniture left out; each character knows its
/// place.
class PrintedText
{
public:
    /// Appends what lines firstLine..lastLine print between start and end.
    void append(const Page &page, quint32 firstLine, quint32 lastLine, quint32 start, quint32 end);
    void append(const Page &page, const Paragraph &paragraph);
    /// Begins a new paragraph before what is appended next.
    void breakParagraph();

    [[nodiscard]] const QString &text() const
    {
        return m_text;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return m_text.isEmpty();
    }
    /// The offset in the source of a character of text().
    [[nodiscard]] quint32 sourceAt(qsizetype index) const;
    /// The line breaks of the layout removed, the characters `from` to `to` as a text of its own.
    [[nodiscard]] PrintedText part(qsizetype from, qsizetype to) const;
    /// The places in the source. Pieces with nothing but white space between them are one place.
    [[nodiscard]] std::vector<TextPosition> positions(const SourceText &source) const;

private:
    struct Piece {
        qsizetype at = 0; ///< in m_text
        quint32 source = 0;
        quint32 length = 0;
    };
    /// These write to `out`, where there is room, and return the end of what they wrote.
    QChar *appendLine(const Page &page, const Line &line, quint32 start, quint32 end, QChar *out);
    QChar *appendPiece(QStringView text, quint32 start, quint32 end, QChar *out);

    QString m_text;
    std::vector<Piece> m_pieces;
    bool m_break = false;
};

} // namespace zhixing
