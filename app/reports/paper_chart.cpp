// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paper_chart.h"

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array seriesInks {
    QColor {0xb3, 0x26, 0x1e}, QColor {0x4a, 0x6a, 0x8a}, QColor {0x8a, 0x6d, 0x1f}};
/// With more points only the first and the last are labelled.
constexpr std::size_t mostLabels = 12;

QColor inkOf(std::size_t series)
{
    return seriesInks.at(series % seriesInks.size());
}

class ChartSetter
{
public:
    ChartSetter(PaperFlow &flow, const DocumentChart &chart, const DocumentTable &table)
        : m_flow(flow)
        , m_face(flow.faces().cell)
        , m_chart(chart)
        , m_table(table)
        , m_rows(std::min(chart.most, table.rows.size()))
    {
        bool isShare = false;
        for (std::size_t row = 0; row < m_rows; ++row) {
            for (std::size_t series = 0; series < chart.series.size(); ++series) {
                const DocumentCell &cell = cellAt(row, series);
                m_hasValue = m_hasValue || cell.kind != CellKind::Empty;
                isShare = isShare || cell.kind == CellKind::Share;
                m_greatest = std::max(m_greatest, cell.value);
            }
        }
        // Shares are seen against the whole.
        m_greatest = isShare ? std::max(1.0, m_greatest) : std::max(1e-9, m_greatest);
    }

    void lay()
    {
        if (!m_hasValue) {
            return;
        }
        if (m_chart.kind == ChartKind::Bars) {
            layBars();
        } else {
            layLines();
        }
        m_flow.down(6.0);
    }

private:
    [[nodiscard]] const DocumentCell &cellAt(std::size_t row, std::size_t series) const
    {
        return m_table.rows[row][m_chart.series[series]];
    }

    /// In one line no wider than that.
    [[nodiscard]] QString labelAt(std::size_t row, double width) const
    {
        const QString &label = m_table.rows[row][m_chart.labels].text;
        const QStringList lines = m_face.wrapped(label, width);
        return lines.size() == 1
            ? label
            : m_face.wrapped(label, width - m_face.em()).constFirst().trimmed() + u'…';
    }

    void layTitle()
    {
        m_flow.paragraph(m_flow.faces().caption, m_chart.title, inks::black);
        if (m_chart.series.size() < 2) {
            m_flow.down(1.0);
            return;
        }
        constexpr double mark = 2.6;
        double x = 0.0;
        for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
            const QString &head = m_table.columns[m_chart.series[series]].head;
            m_flow.add(
                PaperBox {QRectF(x, m_flow.top() + (m_face.lineHeight() - mark) / 2.0, mark, mark),
                    inkOf(series)});
            m_flow.line(m_face, x + mark + 1.5, m_flow.top(), head, inks::soft);
            x += mark + 1.5 + m_face.widthOf(head) + 6.0;
        }
        m_flow.down(m_face.lineHeight() + 1.0);
    }

    /// A row for each point, its bars below one another: labels may be long.
    void layBars()
    {
        constexpr std::size_t many = 20;
        const double thickness = m_rows > many ? 3.4 : 4.8;
        const double gap = m_rows > many ? 1.6 : 2.4;
        constexpr double most = 46.0; ///< of a label
        constexpr double space = 2.0;
        constexpr double fewest = 3.0; ///< groups below a title
        double left = 0.0;
        double right = 0.0;
        for (std::size_t row = 0; row < m_rows; ++row) {
            left = std::max(left, m_face.widthOf(labelAt(row, most)) + space);
            for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
                right = std::max(right, m_face.widthOf(cellAt(row, series).text) + space);
            }
        }
        const double span = m_flow.width() - left - right;
        const double group = thickness * static_cast<double>(m_chart.series.size());
        const double whole = 16.0 + (group + gap) * static_cast<double>(m_rows);
        m_flow.keep(whole <= m_flow.height() ? whole : 16.0 + (group + gap) * fewest);
        layTitle();
        double begin = m_flow.top();
        const auto layAxis = [&] {
            m_flow.add(
                PaperRule {QLineF(left, begin, left, m_flow.top() - gap / 2.0), 0.25, inks::soft});
        };
        for (std::size_t row = 0; row < m_rows; ++row) {
            if (group > m_flow.room()) {
                layAxis();
                m_flow.turn();
                begin = 0.0;
            }
            const double centre = m_flow.top() + (group - m_face.lineHeight()) / 2.0;
            m_flow.lineBefore(m_face, left - space, centre, labelAt(row, most), inks::black);
            for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
                const DocumentCell &cell = cellAt(row, series);
                const double length = std::max(0.0, cell.value) / m_greatest * span;
                const double top = m_flow.top() + thickness * static_cast<double>(series);
                m_flow.add(
                    PaperBox {QRectF(left, top + 0.3, length, thickness - 0.6), inkOf(series)});
                m_flow.line(m_face,
                    left + length + space / 2.0,
                    top + (thickness - m_face.lineHeight()) / 2.0,
                    cell.text,
                    inks::soft);
            }
            m_flow.down(group + gap);
        }
        layAxis();
    }

    void layLines()
    {
        constexpr double high = 48.0;
        constexpr double side = 12.0;
        constexpr double above = 7.0;
        const double below = m_face.lineHeight() + 2.0;
        m_flow.keep(16.0 + above + high + below);
        layTitle();
        const double bottom = m_flow.top() + above + high;
        const double span = m_flow.width() - 2.0 * side;
        const double step = m_rows > 1 ? span / static_cast<double>(m_rows - 1) : 0.0;
        const auto middled = [&](double x, double y, const QString &text, QColor ink) {
            m_flow.line(m_face, x - m_face.widthOf(text) / 2.0, y, text, ink);
        };
        layScale(bottom, high);
        const std::size_t every = (m_rows + 5) / 6;
        for (std::size_t row = 0; row < m_rows; row += every) {
            const double x = side + step * static_cast<double>(row);
            middled(x, bottom + 1.0, labelAt(row, span / 6.0), inks::soft);
        }
        for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
            QPolygonF run;
            const auto endRun = [&] {
                if (run.size() > 1) {
                    m_flow.add(PaperCurve {run, 0.6, inkOf(series)});
                }
                run.clear();
            };
            for (std::size_t row = 0; row < m_rows; ++row) {
                const DocumentCell &cell = cellAt(row, series);
                if (cell.kind == CellKind::Empty) {
                    // A week without a test is a gap, not a zero.
                    endRun();
                    continue;
                }
                constexpr double dot = 1.6;
                const QPointF point(side + step * static_cast<double>(row),
                    bottom - cell.value / m_greatest * high);
                run.append(point);
                m_flow.add(PaperBox {
                    QRectF(point - QPointF(dot, dot) / 2.0, QSizeF(dot, dot)), inkOf(series)});
                if (m_rows <= mostLabels || row == 0 || row + 1 == m_rows) {
                    middled(
                        point.x(), point.y() - m_face.lineHeight() - 1.0, cell.text, inks::black);
                }
            }
            endRun();
        }
        m_flow.down(above + high + below);
    }

    /// Lines at the quarters, to see heights by.
    void layScale(double bottom, double high)
    {
        constexpr int quarters = 4;
        for (int quarter = 0; quarter <= quarters; ++quarter) {
            const double y = bottom - high * quarter / quarters;
            m_flow.add(PaperRule {QLineF(0.0, y, m_flow.width(), y),
                quarter == 0 ? 0.25 : 0.12,
                quarter == 0 ? inks::soft : inks::rule});
        }
    }

    PaperFlow &m_flow;
    const Typeface &m_face;
    const DocumentChart &m_chart;
    const DocumentTable &m_table;
    std::size_t m_rows;
    double m_greatest = 0.0;
    bool m_hasValue = false;
};

} // namespace

void layChart(PaperFlow &flow, const DocumentChart &chart, const DocumentTable &table)
{
    ChartSetter(flow, chart, table).lay();
}

} // namespace zhixing
