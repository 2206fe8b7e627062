// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/column_layout.h"

#include "text/characters.h"

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Pieces that are never parted: a number or Latin word, or one character.
QStringList tokensOf(const QString &paragraph)
{
    QStringList tokens;
    for (const QChar c : paragraph) {
        const bool goesOn
            = !tokens.isEmpty() && isLatin(c.unicode()) && isLatin(tokens.back().back().unicode());
        if (goesOn) {
            tokens.back() += c;
        } else {
            tokens.append(QString(c));
        }
    }
    return tokens;
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : text) {
        width += printedWidth(c.unicode());
    }
    return width;
}

QStringList linesOf(const QString &paragraph, const ColumnStyle &style)
{
    QStringList lines;
    QString line;
    const bool heading = style.headings.contains(paragraph);
    const int full
        = 2 * (heading && style.headingCharacters > 0 ? style.headingCharacters : style.characters);
    int room = full - (heading && style.flushHeadings ? 0 : 2 * style.indent);
    const QStringList tokens = tokensOf(paragraph);
    for (const QString &token : tokens) {
        const bool fits = widthOf(line) + widthOf(token) <= room;
        const bool nonStarter = isNonStarter(token.front().unicode());
        if (fits || (nonStarter && style.hangingMarks && widthOf(line) <= room)) {
            line += token;
            continue;
        }
        QString carried;
        if (nonStarter && line.size() > 1) {
            // What may not begin a line takes the character before it along.
            carried = line.right(1);
            line.chop(1);
        }
        while (line.size() > 1 && isOpener(line.back().unicode())) {
            carried.prepend(line.back());
            line.chop(1);
        }
        lines.append(line);
        line = carried + token;
        room = full;
    }
    if (!line.isEmpty()) {
        lines.append(line);
    }
    return lines;
}

} // namespace

QString setInColumn(const QStringList &paragraphs, const ColumnStyle &style, std::mt19937 *random)
{
    QString page;
    int untilBreak = style.pageLines;
    bool pageStarts = false;
    const QString lineEnd = style.blankLines ? u"\n\n"_s : u"\n"_s;
    for (const QString &paragraph : paragraphs) {
        bool first = true;
        if (style.blankBetweenEntries && !page.isEmpty() && style.headings.contains(paragraph)) {
            page += u'\n';
        }
        for (const QString &line : linesOf(paragraph, style)) {
            if (style.pageLines > 0 && untilBreak-- <= 0) {
                for (const QString &furniture : style.furniture) {
                    page += furniture + lineEnd;
                }
                untilBreak = style.pageLines + static_cast<int>((*random)() % 7);
                pageStarts = true;
            }
            if (pageStarts) {
                page += u' ';
                pageStarts = false;
            } else if (style.keptIndents && first) {
                page += QString(style.indent, u'\u3000');
            }
            page += line + lineEnd;
            first = false;
        }
    }
    return page;
}

} // namespace zhixing::test
