// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/typesetting.h"

#include "reports/pdf_words.h"
#include "reports/safe_writing.h"
#include "reports/typeface.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int dotsAnInch = 300;
constexpr int marginMm = 18;
constexpr int footMm = 10;
constexpr int ruleMm = 9;
constexpr double boxMm = 11;
constexpr double labelPoints = 9.5;

/// All that stands on a page.
QString wordsOn(const Page &page)
{
    QString words;
    for (const Placed &placed : page) {
        words += placed.strip.words ? placed.strip.words->text() : QString();
        words += placed.strip.boxes.join(QString());
    }
    return words;
}

double heightOf(const Group &group)
{
    return std::accumulate(group.begin(), group.end(), 0.0, [](double sum, const Strip &strip) {
        return sum + strip.height;
    });
}

/// A label at the lower left, then a line to write on. It is made of characters: words that stand
/// far apart in a line are read back as columns, one after the other.
void paintBoxes(QPainter &painter, const Placed &placed)
{
    const Strip &strip = placed.strip;
    painter.setFont(Typesetter::font(labelPoints));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double inset = Typesetter::dots(0.8);
    double left = strip.indent;
    for (const QString &label : strip.boxes) {
        QString words = label;
        while (metrics.horizontalAdvance(words + u'_') + inset * 1.2 <= strip.boxWidth) {
            words += u'_';
        }
        const double height = Typesetter::dots(boxMm);
        painter.drawRect(QRectF(left, placed.top, strip.boxWidth, height));
        painter.drawText(
            QPointF(left + inset, placed.top + height - metrics.descent() - inset), words);
        left += strip.boxWidth;
    }
}

void paint(QPainter &painter, const Page &page, double width)
{
    for (const Placed &placed : page) {
        const Strip &strip = placed.strip;
        if (strip.words) {
            const QTextLine line = strip.words->lineAt(strip.line);
            line.draw(&painter, QPointF(strip.indent - line.x(), placed.top - line.y()));
        } else if (strip.ruled) {
            const double bottom = placed.top + strip.height - Typesetter::dots(1);
            painter.drawLine(QPointF(strip.indent, bottom), QPointF(width, bottom));
        } else if (!strip.boxes.isEmpty()) {
            paintBoxes(painter, placed);
        }
    }
}

} // namespace

Typesetter::Typesetter(QPdfWriter &writer)
    : m_writer(writer)
{
}

double Typesetter::width() const
{
    return m_writer.width();
}

double Typesetter::bodyHeight() const
{
    return m_writer.height() - dots(footMm);
}

double Typesetter::dots(double millimetres)
{
    return millimetres * dotsAnInch / 25.4;
}

QFont Typesetter::font(double points, QFont::Weight weight)
{
    QFont font(paperFamilies());
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

void Typesetter::gap(Group &group, double millimetres) const
{
    group.push_back({nullptr, 0, 0.0, dots(millimetres), false});
}

void Typesetter::rule(Group &group, double indent) const
{
    group.push_back({nullptr, 0, indent, dots(ruleMm), true});
}

void Typesetter::words(Group &group,
    const QString &text,
    const QFont &font,
    double indent,
    Qt::Alignment alignment) const
{
    for (const QString &part : text.split(u'\n')) {
        const auto layout = std::make_shared<QTextLayout>(part, font, &m_writer);
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width() - indent);
            group.push_back({layout, line.lineNumber(), indent, line.height() * 1.3, false});
        }
        layout->endLayout();
    }
}

void Typesetter::boxes(Group &group, const QStringList &labels, int columns, double indent) const
{
    const double boxWidth = (width() - indent) / columns;
    for (qsizetype first = 0; first < labels.size(); first += columns) {
        group.push_back(
            {nullptr, 0, indent, dots(boxMm + 1.5), false, labels.mid(first, columns), boxWidth});
    }
}

std::vector<Page> Typesetter::pages(const std::vector<Group> &groups) const
{
    std::vector<Page> pages(1);
    double top = 0.0;
    const auto turn = [&] {
        pages.emplace_back();
        top = 0.0;
    };
    for (const Group &group : groups) {
        const double height = heightOf(group);
        if (top > 0.0 && top + height > bodyHeight() && height <= bodyHeight()) {
            turn();
        }
        for (const Strip &strip : group) {
            if (top > 0.0 && top + strip.height > bodyHeight()) {
                turn();
            }
            pages.back().push_back({strip, top});
            top += strip.height;
        }
    }
    return pages;
}

Result<void> writePages(const QString &path,
    const QString &title,
    const std::function<std::vector<Page>(const Typesetter &)> &set,
    const std::function<QString(std::size_t, std::size_t)> &foot)
{
    QByteArray bytes;
    QString printed(u'_');
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsAnInch);
        writer.setTitle(title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        const Typesetter type(writer);
        const std::vector<Page> pages = set(type);
        QPainter painter(&writer);
        painter.setPen(QPen(Qt::black, Typesetter::dots(0.15)));
        for (std::size_t place = 0; place < pages.size(); ++place) {
            if (place > 0) {
                writer.newPage();
            }
            const QString below = foot(place + 1, pages.size());
            printed += wordsOn(pages[place]) + below;
            paint(painter, pages[place], type.width());
            painter.setFont(Typesetter::font(9.5));
            painter.drawText(QRectF(0, type.bodyHeight(), type.width(), Typesetter::dots(footMm)),
                Qt::AlignHCenter | Qt::AlignBottom,
                below);
        }
    }
    QSaveFile file(path);
    if (const auto written = writeAside(file, withPrintedWords(bytes, printed, paperFamilies()));
        !written) {
        return written;
    }
    return putIntoPlace(file);
}

} // namespace zhixing
