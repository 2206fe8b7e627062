// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/typeface.h"

#include <QLineF>
#include <QPageLayout>
#include <QPolygonF>
#include <QRectF>

#include <variant>
#include <vector>

class QPdfWriter;

namespace zhixing
{

/// Marks on a page, in millimetres from the upper left corner of what its margins leave. They are
/// drawn in their order, which is also that in which the words are read out of the file.

struct PaperWords {
    QPointF at; ///< where the first character stands
    QString text;
    const Typeface *face = nullptr;
    QColor ink;
};

struct PaperRule {
    QLineF line;
    double thickness = 0.2;
    QColor ink;
};

struct PaperBox {
    QRectF box;
    QColor ink;
};

struct PaperCurve {
    QPolygonF points;
    double thickness = 0.5;
    QColor ink;
};

using PaperMark = std::variant<PaperWords, PaperRule, PaperBox, PaperCurve>;
using PageOrientation = QPageLayout::Orientation;

struct PaperPage {
    PageOrientation orientation = PageOrientation::Portrait;
    std::vector<PaperMark> marks;
    bool isNumbered = true; ///< and has the running head
};

/// A4 pages being filled from above.
class PaperFlow
{
public:
    explicit PaperFlow(const Typefaces &faces);

    [[nodiscard]] static double widthOf(PageOrientation orientation);
    [[nodiscard]] static double heightOf(PageOrientation orientation);

    [[nodiscard]] const Typefaces &faces() const
    {
        return m_faces;
    }
    [[nodiscard]] PageOrientation orientation() const
    {
        return m_pages.back().orientation;
    }
    [[nodiscard]] double width() const;
    [[nodiscard]] double height() const;
    /// Below what is written.
    [[nodiscard]] double top() const
    {
        return m_top;
    }
    [[nodiscard]] double room() const
    {
        return height() - m_top;
    }
    [[nodiscard]] std::size_t pageCount() const
    {
        return m_pages.size();
    }
    void down(double millimetres)
    {
        m_top += millimetres;
    }
    void turn(PageOrientation orientation);
    void turn();
    /// Turns the page where that much is not left and something stands on it.
    void keep(double millimetres);

    void add(PaperMark mark);
    /// One line, its upper edge at y.
    void line(const Typeface &face, double x, double y, const QString &text, QColor ink);
    /// The same, ending at x.
    void lineBefore(const Typeface &face, double x, double y, const QString &text, QColor ink);
    /// Wrapped lines below what is written, over pages where there is need.
    void paragraph(const Typeface &face, const QString &text, QColor ink, double indent = 0.0);

    [[nodiscard]] std::vector<PaperPage> takePages()
    {
        return std::move(m_pages);
    }

private:
    const Typefaces &m_faces;
    std::vector<PaperPage> m_pages;
    double m_top = 0.0;
};

/// A writer of A4 pages whose fonts are embedded, for measuring and then for printPages().
void setUpPaper(QPdfWriter &writer, const QString &title);
[[nodiscard]] QString pageNumber(std::size_t page, std::size_t pages);
/// Each page but those not numbered under `runningHead` and over 第 x 页，共 y 页.
void printPages(QPdfWriter &writer,
    const std::vector<PaperPage> &pages,
    const Typeface &face,
    const QString &runningHead);

} // namespace zhixing
