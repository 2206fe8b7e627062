// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/chart_svg.h"

#include "reports/report_page.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double width = 640.0;
constexpr qsizetype longestLabel = 12;
/// With more points only the first and the last are labelled.
constexpr std::size_t mostLabels = 12;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString labelled(
    double x, double y, const QString &anchor, const QString &style, const QString &text)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" class=\"%4\">%5</text>"_s.arg(
        number(x), number(y), anchor, style, pageText(text));
}

QString axis(double x1, double y1, double x2, double y2)
{
    return u"<line class=\"axis\" x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\"/>"_s.arg(
        number(x1), number(y1), number(x2), number(y2));
}

QString shortened(const QString &label)
{
    return label.size() > longestLabel ? label.first(longestLabel - 1) + u'…' : label;
}

class Drawing
{
public:
    Drawing(const DocumentChart &chart, const DocumentTable &table)
        : m_chart(chart)
        , m_table(table)
        , m_rows(std::min(chart.most, table.rows.size()))
    {
        for (std::size_t row = 0; row < m_rows; ++row) {
            for (const std::size_t series : chart.series) {
                const DocumentCell &cell = table.rows[row][series];
                m_hasValue = m_hasValue || cell.kind != CellKind::Empty;
                m_isShare = m_isShare || cell.kind == CellKind::Share;
                m_greatest = std::max(m_greatest, cell.value);
            }
        }
        // Shares are seen against the whole.
        m_greatest = m_isShare ? std::max(1.0, m_greatest) : std::max(1e-9, m_greatest);
    }

    [[nodiscard]] QString draw()
    {
        if (!m_hasValue) {
            return {};
        }
        const double height = m_chart.kind == ChartKind::Bars ? drawBars() : drawLines();
        return u"<svg viewBox=\"0 0 %1 %2\" role=\"img\"><title>%3</title>%4</svg>"_s.arg(
            number(width), number(height), pageText(m_chart.title), m_marks);
    }

private:
    [[nodiscard]] const DocumentCell &cellAt(std::size_t row, std::size_t series) const
    {
        return m_table.rows[row][m_chart.series[series]];
    }

    [[nodiscard]] QString labelAt(std::size_t row) const
    {
        return m_table.rows[row][m_chart.labels].text;
    }

    /// A row for each point, its bars below one another: labels may be long.
    double drawBars()
    {
        constexpr double left = 170.0;
        constexpr double right = 80.0;
        constexpr double thickness = 16.0;
        constexpr double gap = 10.0;
        const double group = thickness * static_cast<double>(m_chart.series.size());
        double top = 4.0;
        for (std::size_t row = 0; row < m_rows; ++row) {
            m_marks += labelled(
                left - 8.0, top + group / 2.0 + 4.5, u"end"_s, QString(), shortened(labelAt(row)));
            for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
                const DocumentCell &cell = cellAt(row, series);
                const double length
                    = std::max(0.0, cell.value) / m_greatest * (width - left - right);
                const double y = top + thickness * static_cast<double>(series);
                m_marks
                    += u"<rect class=\"s%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\" rx=\"2\"/>"_s
                           .arg(QString::number(series % 3),
                               number(left),
                               number(y + 1.0),
                               number(length),
                               number(thickness - 2.0));
                m_marks
                    += labelled(left + length + 6.0, y + 12.5, u"start"_s, u"soft"_s, cell.text);
            }
            top += group + gap;
        }
        m_marks += axis(left, 0.0, left, top - gap + 4.0);
        return top;
    }

    double drawLines()
    {
        constexpr double height = 260.0;
        constexpr double left = 50.0;
        constexpr double right = 50.0;
        constexpr double top = 30.0;
        constexpr double bottom = 34.0;
        const double span = width - left - right;
        const double step = m_rows > 1 ? span / static_cast<double>(m_rows - 1) : 0.0;
        m_marks += axis(left, height - bottom, width - right + 10.0, height - bottom);
        const std::size_t every = (m_rows + 5) / 6;
        for (std::size_t row = 0; row < m_rows; row += every) {
            m_marks += labelled(left + step * static_cast<double>(row),
                height - bottom + 20.0,
                u"middle"_s,
                u"soft"_s,
                shortened(labelAt(row)));
        }
        for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
            QString path;
            bool isDrawing = false;
            for (std::size_t row = 0; row < m_rows; ++row) {
                const DocumentCell &cell = cellAt(row, series);
                if (cell.kind == CellKind::Empty) {
                    // A week without a test is a gap, not a zero.
                    isDrawing = false;
                    continue;
                }
                const double x = left + step * static_cast<double>(row);
                const double y
                    = height - bottom - cell.value / m_greatest * (height - top - bottom);
                path += (isDrawing ? u"L"_s : u"M"_s) + number(x) + u' ' + number(y) + u' ';
                isDrawing = true;
                m_marks += u"<circle class=\"s%1\" cx=\"%2\" cy=\"%3\" r=\"4\"/>"_s.arg(
                    QString::number(series % 3), number(x), number(y));
                if (m_rows <= mostLabels || row == 0 || row + 1 == m_rows) {
                    m_marks += labelled(x, y - 10.0, u"middle"_s, QString(), cell.text);
                }
            }
            m_marks += u"<path class=\"line s%1\" d=\"%2\"/>"_s.arg(
                QString::number(series % 3), path.trimmed());
        }
        return height;
    }

    const DocumentChart &m_chart;
    const DocumentTable &m_table;
    std::size_t m_rows;
    double m_greatest = 0.0;
    bool m_hasValue = false;
    bool m_isShare = false;
    QString m_marks;
};

} // namespace

QString chartSvg(const DocumentChart &chart, const DocumentTable &table)
{
    return Drawing(chart, table).draw();
}

} // namespace zhixing
