// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/typeface.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double mmAnInch = 25.4;
constexpr double pointsAnInch = 72.0;

QFont fontOf(double points, QFont::Weight weight)
{
    // Words set in it are found again in the file; with Noto some become radicals.
    QFont font(paperFamilies());
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

template <typename Visit>
void forEachCharacter(QStringView text, const Visit &visit)
{
    for (qsizetype i = 0; i < text.size();) {
        char32_t character = text[i].unicode();
        qsizetype units = 1;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            units = 2;
        }
        if (!visit(character, i)) {
            return;
        }
        i += units;
    }
}

qsizetype withoutTrailingSpace(QStringView text)
{
    qsizetype size = text.size();
    while (size > 0 && text[size - 1].isSpace()) {
        --size;
    }
    return size;
}

} // namespace

const QStringList &paperFamilies()
{
    static const QStringList all {u"LXGW WenKai"_s, u"Noto Sans CJK SC"_s};
    return all;
}

Typeface::Typeface(double points, QFont::Weight weight, QPaintDevice &device)
    : m_font(fontOf(points, weight), &device)
    , m_glyphs(QRawFont::fromFont(m_font))
    , m_metrics(m_font, &device)
    , m_dotsPerMm(device.logicalDpiX() / mmAnInch)
    , m_em(points * mmAnInch / pointsAnInch)
{
}

double Typeface::baseline() const
{
    constexpr double share = 0.88; ///< of the em, as is usual of Chinese type
    return (lineHeight() - m_em) / 2.0 + m_em * share;
}

double Typeface::advanceOf(char32_t character) const
{
    const auto known = m_advances.constFind(character);
    if (known != m_advances.cend()) {
        return *known;
    }
    const double advance
        = m_metrics.horizontalAdvance(QString::fromUcs4(&character, 1)) / m_dotsPerMm;
    m_advances.insert(character, advance);
    return advance;
}

double Typeface::widthOf(QStringView text) const
{
    double width = 0.0;
    forEachCharacter(text, [&](char32_t character, qsizetype) {
        width += advanceOf(character);
        return true;
    });
    return width;
}

qsizetype Typeface::fitting(QStringView text, double width) const
{
    double used = 0.0;
    qsizetype end = text.size();
    forEachCharacter(text, [&](char32_t character, qsizetype at) {
        used += advanceOf(character);
        if (used > width && at > 0) {
            end = at;
            return false;
        }
        return true;
    });
    return end;
}

void Typeface::wrapParagraph(const QString &paragraph, double width, QStringList &lines) const
{
    const QStringView all(paragraph);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph);
    qsizetype start = 0;
    qsizetype end = 0; // of what the line has
    double used = 0.0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        QStringView piece = all.sliced(end, next - end);
        if (end > start && used + widthOf(piece.first(withoutTrailingSpace(piece))) > width) {
            lines.append(all.sliced(start, end - start).toString());
            start = end;
            used = 0.0;
        }
        while (end == start && widthOf(piece.first(withoutTrailingSpace(piece))) > width) {
            const qsizetype size = fitting(piece, width);
            if (size == piece.size()) {
                break;
            }
            lines.append(piece.first(size).toString());
            piece = piece.sliced(size);
            start += size;
            end += size;
        }
        used += widthOf(piece);
        end = next;
    }
    if (start < all.size()) {
        lines.append(all.sliced(start).toString());
    }
}

QStringList Typeface::wrapped(const QString &text, double width) const
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        if (widthOf(paragraph) <= width) {
            lines.append(paragraph);
        } else {
            wrapParagraph(paragraph, width, lines);
        }
    }
    return lines;
}

void Typeface::draw(QPainter &painter, QPointF at, const QString &text) const
{
    const QList<quint32> glyphs = m_glyphs.glyphIndexesForString(text);
    if (glyphs.contains(0)) {
        // What the font lacks is taken from another.
        painter.setFont(m_font);
        painter.drawText(at, text);
        return;
    }
    QList<QPointF> places;
    places.reserve(glyphs.size());
    double x = 0.0;
    for (const QPointF &advance : m_glyphs.advancesForGlyphIndexes(glyphs)) {
        places.append({x, 0.0});
        x += advance.x();
    }
    QGlyphRun run;
    run.setRawFont(m_glyphs);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    painter.drawGlyphRun(at, run);
}

Typefaces::Typefaces(QPaintDevice &device)
    : title(30.0, QFont::Bold, device)
    , heading(18.0, QFont::Bold, device)
    , caption(12.0, QFont::Bold, device)
    , text(11.0, QFont::Normal, device)
    , value(20.0, QFont::Bold, device)
    , cell(9.0, QFont::Normal, device)
    , head(9.0, QFont::Bold, device)
    , small(8.5, QFont::Normal, device)
{
}

} // namespace zhixing
