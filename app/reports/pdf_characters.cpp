// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pdf_characters.h"

#include <QHash>

namespace zhixing
{

namespace
{

/// What is read for a character that is not in the file, and what was drawn.
QHash<char16_t, char16_t> confusionsOf(const QRawFont &font, const QSet<char16_t> &drawn)
{
    QString every;
    for (char32_t code = 1; code <= 0xffff; ++code) {
        // A surrogate would stand for a character together with its neighbour.
        every.append(QChar::isSurrogate(code) ? QChar() : QChar(static_cast<char16_t>(code)));
    }
    const QList<quint32> glyphs = font.glyphIndexesForString(every);
    QHash<quint32, char16_t> first;
    QHash<char16_t, char16_t> confusions;
    for (qsizetype place = 0; place < glyphs.size(); ++place) {
        const quint32 glyph = glyphs[place];
        const char16_t code = every[place].unicode();
        if (glyph == 0) {
            continue;
        }
        const auto known = first.constFind(glyph);
        if (known == first.cend()) {
            first.insert(glyph, code);
        } else if (drawn.contains(code) && !drawn.contains(*known)) {
            confusions.insert(*known, code);
        }
    }
    return confusions;
}

} // namespace

void keepCharacters(QByteArray &pdf, const QRawFont &font, const QSet<char16_t> &drawn)
{
    constexpr int digits = 4;
    const QHash<char16_t, char16_t> confusions = confusionsOf(font, drawn);
    // QPdfWriter writes these tables as they are, "[<4E00> <4E8C>]": same length, same places.
    qsizetype at = pdf.indexOf("beginbfrange");
    while (at >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        qsizetype open = pdf.indexOf('[', at);
        while (open >= 0 && open < end) {
            const qsizetype close = pdf.indexOf(']', open);
            for (qsizetype code = pdf.indexOf('<', open); code >= 0 && code < close;
                code = pdf.indexOf('<', code + 1)) {
                bool isNumber = false;
                const uint read = pdf.mid(code + 1, digits).toUInt(&isNumber, 16);
                const auto meant = confusions.constFind(static_cast<char16_t>(read));
                if (isNumber && meant != confusions.cend()) {
                    pdf.replace(code + 1,
                        digits,
                        QByteArray::number(*meant, 16).rightJustified(digits, '0').toUpper());
                }
            }
            open = pdf.indexOf('[', close);
        }
        at = pdf.indexOf("beginbfrange", end);
    }
}

} // namespace zhixing
