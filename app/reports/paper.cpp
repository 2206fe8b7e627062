// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paper.h"

#include "reports/report_words.h"

#include <QPainter>
#include <QPdfWriter>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int dotsAnInch = 600;
constexpr double mmAnInch = 25.4;
constexpr double shortEdge = 210.0;
constexpr double longEdge = 297.0;
constexpr double sideMargin = 16.0;
constexpr double topMargin = 22.0;
constexpr double bottomMargin = 20.0;
constexpr double runningHeadTop = -12.0;
constexpr double footTop = 6.0;

constexpr double dots(double millimetres)
{
    return millimetres * dotsAnInch / mmAnInch;
}

QPointF dots(QPointF point)
{
    return point * dots(1.0);
}

class Printer
{
public:
    explicit Printer(QPdfWriter &writer)
        : m_painter(&writer)
    {
    }

    void begin()
    {
        m_painter.resetTransform();
        m_painter.translate(dots(QPointF(sideMargin, topMargin)));
    }
    void operator()(const PaperWords &words)
    {
        if (words.text.isEmpty()) {
            return;
        }
        m_painter.setPen(words.ink);
        words.face->draw(m_painter, dots(words.at), words.text);
    }
    void operator()(const PaperRule &rule)
    {
        m_painter.setPen(QPen(rule.ink, dots(rule.thickness), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(dots(rule.line.p1()), dots(rule.line.p2()));
    }
    void operator()(const PaperBox &box)
    {
        m_painter.fillRect(QRectF(dots(box.box.topLeft()), dots(box.box.bottomRight())), box.ink);
    }
    void operator()(const PaperCurve &curve)
    {
        QPolygonF points;
        for (const QPointF &point : curve.points) {
            points.append(dots(point));
        }
        m_painter.setPen(
            QPen(curve.ink, dots(curve.thickness), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPolyline(points);
    }

private:
    QPainter m_painter;
};

} // namespace

PaperFlow::PaperFlow(const Typefaces &faces)
    : m_faces(faces)
    , m_pages(1)
{
}

double PaperFlow::widthOf(PageOrientation orientation)
{
    return (orientation == PageOrientation::Portrait ? shortEdge : longEdge) - 2.0 * sideMargin;
}

double PaperFlow::heightOf(PageOrientation orientation)
{
    return (orientation == PageOrientation::Portrait ? longEdge : shortEdge) - topMargin
        - bottomMargin;
}

double PaperFlow::width() const
{
    return widthOf(m_pages.back().orientation);
}

double PaperFlow::height() const
{
    return heightOf(m_pages.back().orientation);
}

void PaperFlow::turn(PageOrientation orientation)
{
    if (m_pages.back().marks.empty()) {
        m_pages.back().orientation = orientation;
    } else {
        m_pages.push_back({orientation, {}});
    }
    m_top = 0.0;
}

void PaperFlow::turn()
{
    turn(m_pages.back().orientation);
}

void PaperFlow::keep(double millimetres)
{
    if (millimetres > room()) {
        turn();
    }
}

void PaperFlow::add(PaperMark mark)
{
    m_pages.back().marks.push_back(std::move(mark));
}

void PaperFlow::line(const Typeface &face, double x, double y, const QString &text, QColor ink)
{
    add(PaperWords {QPointF(x, y + face.baseline()), text, &face, ink});
}

void PaperFlow::lineBefore(
    const Typeface &face, double x, double y, const QString &text, QColor ink)
{
    line(face, x - face.widthOf(text), y, text, ink);
}

void PaperFlow::paragraph(const Typeface &face, const QString &text, QColor ink, double indent)
{
    for (const QString &words : face.wrapped(text, width() - indent)) {
        keep(face.lineHeight());
        line(face, indent, m_top, words, ink);
        down(face.lineHeight());
    }
}

QString pageNumber(std::size_t page, std::size_t pages)
{
    return ReportWords::tr("第 %1 页，共 %2 页").arg(QString::number(page), QString::number(pages));
}

void setUpPaper(QPdfWriter &writer, const QString &title)
{
    writer.setResolution(dotsAnInch);
    writer.setTitle(title);
    writer.setCreator(ReportWords::tr("知行"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
}

void printPages(QPdfWriter &writer,
    const std::vector<PaperPage> &pages,
    const Typeface &face,
    const QString &runningHead)
{
    writer.setPageOrientation(pages.front().orientation);
    Printer printer(writer);
    for (std::size_t place = 0; place < pages.size(); ++place) {
        const PaperPage &page = pages[place];
        if (place > 0) {
            writer.setPageOrientation(page.orientation);
            writer.newPage();
        }
        printer.begin();
        const double width = PaperFlow::widthOf(page.orientation);
        const QString head = face.wrapped(runningHead, width).constFirst();
        if (page.isNumbered) {
            printer(PaperWords {
                QPointF(0.0, runningHeadTop + face.baseline()), head, &face, inks::soft});
            const double below = runningHeadTop + face.lineHeight() + 1.0;
            printer(PaperRule {QLineF(0.0, below, width, below), 0.2, inks::rule});
        }
        for (const PaperMark &mark : page.marks) {
            std::visit(printer, mark);
        }
        if (page.isNumbered) {
            const QString number = pageNumber(place + 1, pages.size());
            printer(
                PaperWords {QPointF((width - face.widthOf(number)) / 2.0,
                                PaperFlow::heightOf(page.orientation) + footTop + face.baseline()),
                    number,
                    &face,
                    inks::soft});
        }
    }
}

} // namespace zhixing
