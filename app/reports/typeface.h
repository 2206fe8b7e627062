// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QRawFont>
#include <QString>
#include <QStringList>

class QPainter;

namespace zhixing
{

/// What everything on paper is set in, the first that has a character first.
[[nodiscard]] const QStringList &paperFamilies();

/// What a report is set in on paper. Lengths are millimetres.
class Typeface
{
public:
    /// Measured as the device, a QPdfWriter, will print it.
    Typeface(double points, QFont::Weight weight, QPaintDevice &device);

    [[nodiscard]] double widthOf(QStringView text) const;
    [[nodiscard]] double em() const
    {
        return m_em;
    }
    [[nodiscard]] double lineHeight() const
    {
        return m_em * 1.45;
    }
    /// From the top of a line to where its words stand.
    [[nodiscard]] double baseline() const;
    /// Lines no wider than that, broken where a line may be; a word that is wider than a whole line
    /// is broken where the line is full. Nothing is left out. At least one line.
    [[nodiscard]] QStringList wrapped(const QString &text, double width) const;
    /// One line, its first character at that point of the device. Each character is drawn as its
    /// own glyph: in ligatures and in forms that hang on the neighbours, as a colon between digits,
    /// a reader of the file would not find it again.
    void draw(QPainter &painter, QPointF at, const QString &text) const;

private:
    [[nodiscard]] double advanceOf(char32_t character) const;
    /// How many UTF-16 units fit; at least one character.
    [[nodiscard]] qsizetype fitting(QStringView text, double width) const;
    void wrapParagraph(const QString &paragraph, double width, QStringList &lines) const;

    QFont m_font;
    QRawFont m_glyphs;
    QFontMetricsF m_metrics;
    double m_dotsPerMm;
    double m_em;
    mutable QHash<char32_t, double> m_advances;
};

struct Typefaces {
    explicit Typefaces(QPaintDevice &device);

    Typeface title;
    Typeface heading;
    Typeface caption;
    Typeface text;
    Typeface value; ///< the figure that is looked for
    Typeface cell;
    Typeface head; ///< of a column
    Typeface small;
};

namespace inks
{
inline constexpr QColor black {0x24, 0x21, 0x1d};
inline constexpr QColor soft {0x5a, 0x54, 0x4b};
inline constexpr QColor accent {0xb3, 0x26, 0x1e};
inline constexpr QColor rule {0xd5, 0xcd, 0xbe};
inline constexpr QColor band {0xf8, 0xf5, 0xee};
} // namespace inks

} // namespace zhixing
