// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paper_table.h"

#include "reports/paper_columns.h"
#include "reports/report_words.h"

#include <algorithm>
#include <numeric>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double rowPadding = 0.9;
/// A table of more parts is no longer put together by who reads it.
constexpr std::size_t mostParts = 6;

/// Columns that stand beside one another.
using Part = std::vector<std::size_t>;

struct SetCell {
    QStringList lines;
    QColor ink;
};

class TableSetter
{
public:
    TableSetter(PaperFlow &flow, const DocumentTable &table)
        : m_flow(flow)
        , m_faces(flow.faces())
        , m_table(table)
        , m_columns(measured(flow.faces(), table))
    {
    }

    /// The page its title stands on.
    std::size_t lay()
    {
        if (leastOf(m_columns) > m_flow.width()
            && m_flow.orientation() == PageOrientation::Portrait) {
            m_flow.turn(PageOrientation::Landscape);
        }
        const std::vector<Part> parts = partsOf(m_flow.width());
        if (parts.size() > mostParts) {
            layTitle(m_table.title);
            m_flow.paragraph(m_faces.text,
                ReportWords::tr("这张表有 %1 列，纸上放不下，没有印出；请看网页或表格文件。")
                    .arg(m_columns.size()),
                inks::soft);
            m_flow.down(5.0);
            return m_titlePage;
        }
        for (std::size_t place = 0; place < parts.size(); ++place) {
            keepWhole(parts[place]);
            layTitle(parts.size() == 1 ? m_table.title
                                       : ReportWords::tr("%1（第 %2 部分，共 %3 部分）")
                                             .arg(m_table.title)
                                             .arg(place + 1)
                                             .arg(parts.size()));
            if (place == 0 && !m_table.note.isEmpty()) {
                m_flow.paragraph(m_faces.small, m_table.note, inks::soft);
            }
            m_flow.down(1.0);
            layPart(parts[place]);
            m_flow.down(5.0);
        }
        return m_titlePage;
    }

private:
    /// As many columns in each as fit at their least, and then what is left shared out.
    [[nodiscard]] std::vector<Part> partsOf(double width)
    {
        Part names(std::min(m_table.names, m_columns.size()));
        std::iota(names.begin(), names.end(), std::size_t {0});
        std::vector<Part> parts {names};
        double used = leastOfPart(names);
        for (std::size_t column = names.size(); column < m_columns.size(); ++column) {
            const double least = m_columns[column].least;
            if (used + least > width && parts.back().size() > names.size()) {
                parts.push_back(names);
                used = leastOfPart(names);
            }
            parts.back().push_back(column);
            used += least;
        }
        return parts;
    }

    [[nodiscard]] double leastOfPart(const Part &part) const
    {
        return std::accumulate(part.begin(), part.end(), 0.0, [this](double sum, std::size_t at) {
            return sum + m_columns[at].least;
        });
    }

    void shareOut(const Part &part)
    {
        const double least = leastOfPart(part);
        const double wished
            = std::accumulate(part.begin(), part.end(), 0.0, [this](double sum, std::size_t at) {
                  return sum + m_columns[at].best - m_columns[at].least;
              });
        const double left = std::max(0.0, m_flow.width() - least);
        const double share = wished > 0.0 ? std::min(1.0, left / wished) : 0.0;
        for (const std::size_t column : part) {
            SetColumn &set = m_columns[column];
            set.width = set.least + (set.best - set.least) * share;
        }
    }

    /// Few rows are not parted by a page where they fit on one.
    void keepWhole(const Part &part)
    {
        constexpr std::size_t few = 12;
        if (m_table.rows.size() > few) {
            return;
        }
        shareOut(part);
        const double note
            = static_cast<double>(m_faces.small.wrapped(m_table.note, m_flow.width()).size());
        double height = m_faces.caption.lineHeight() + note * m_faces.small.lineHeight() + 1.0
            + heightOf(headsOf(part), m_faces.head);
        for (const std::vector<DocumentCell> &row : m_table.rows) {
            height += heightOf(cellsOf(part, row), m_faces.cell);
        }
        if (height <= m_flow.height()) {
            m_flow.keep(height);
        }
    }

    void layTitle(const QString &title)
    {
        constexpr double company = 32.0; ///< what a title does not stand without
        m_flow.keep(company);
        if (!m_isTitled) {
            m_titlePage = m_flow.pageCount() - 1;
            m_isTitled = true;
        }
        m_flow.paragraph(m_faces.caption, title, inks::black);
    }

    void layPart(const Part &part)
    {
        shareOut(part);
        m_partWidth
            = std::accumulate(part.begin(), part.end(), 0.0, [this](double sum, std::size_t at) {
                  return sum + m_columns[at].width;
              });
        const std::vector<SetCell> heads = headsOf(part);
        const double headHeight = heightOf(heads, m_faces.head);
        layHeads(part, heads);
        for (std::size_t place = 0; place < m_table.rows.size(); ++place) {
            const std::vector<SetCell> cells = cellsOf(part, m_table.rows[place]);
            const double height = heightOf(cells, m_faces.cell);
            if (height > m_flow.room()) {
                m_flow.turn();
                layHeads(part, heads);
            }
            if (place % 2 == 1) {
                m_flow.add(PaperBox {
                    QRectF(0.0, m_flow.top(), m_partWidth, std::min(height, m_flow.room())),
                    inks::band});
            }
            layRow(part, heads, cells, headHeight);
        }
        if (m_table.rows.empty()) {
            m_flow.paragraph(m_faces.cell, ReportWords::tr("没有记录。"), inks::soft, sidePadding);
        }
    }

    [[nodiscard]] std::vector<SetCell> headsOf(const Part &part) const
    {
        std::vector<SetCell> heads;
        for (const std::size_t column : part) {
            heads.push_back({evenly(m_table.columns[column].head, column), inks::soft});
        }
        return heads;
    }

    [[nodiscard]] std::vector<SetCell> cellsOf(
        const Part &part, const std::vector<DocumentCell> &row) const
    {
        std::vector<SetCell> cells;
        for (const std::size_t column : part) {
            const DocumentCell &cell = row[column];
            cells.push_back({wrapped(m_faces.cell, cell.text, column),
                cell.kind == CellKind::Empty ? inks::soft : inks::black});
        }
        return cells;
    }

    [[nodiscard]] QStringList wrapped(
        const Typeface &face, const QString &text, std::size_t column) const
    {
        return face.wrapped(text, m_columns[column].width - 2.0 * sidePadding);
    }

    /// In lines of much the same length.
    [[nodiscard]] QStringList evenly(const QString &head, std::size_t column) const
    {
        const Typeface &face = m_faces.head;
        QStringList lines = wrapped(face, head, column);
        const qsizetype fewest = lines.size();
        if (fewest < 2) {
            return lines;
        }
        const double step = face.em() / 2.0;
        double width = std::max(
            face.widthOf(head) / static_cast<double>(fewest), widestWord(face, head) + 0.1);
        do {
            lines = face.wrapped(head, width);
            width += step;
        } while (lines.size() > fewest);
        return lines;
    }

    static qsizetype linesOf(const std::vector<SetCell> &cells)
    {
        qsizetype most = 1;
        for (const SetCell &cell : cells) {
            most = std::max(most, cell.lines.size());
        }
        return most;
    }

    static double heightOf(const std::vector<SetCell> &cells, const Typeface &face)
    {
        return static_cast<double>(linesOf(cells)) * face.lineHeight() + 2.0 * rowPadding;
    }

    void layHeads(const Part &part, const std::vector<SetCell> &heads)
    {
        layLines(part, heads, m_faces.head, 0, linesOf(heads));
        layRule(0.45, inks::soft);
    }

    /// On the next pages, too, where it is higher than one.
    void layRow(const Part &part,
        const std::vector<SetCell> &heads,
        const std::vector<SetCell> &cells,
        double headHeight)
    {
        const double line = m_faces.cell.lineHeight();
        const qsizetype lines = linesOf(cells);
        for (qsizetype first = 0; first < lines;) {
            if (first > 0) {
                m_flow.turn();
                layHeads(part, heads);
            }
            const double room = first == 0 ? m_flow.room() : m_flow.height() - headHeight;
            const auto fit = std::max(
                qsizetype {1}, static_cast<qsizetype>((room - 2.0 * rowPadding + 1e-6) / line));
            const qsizetype count = std::min(fit, lines - first);
            layLines(part, cells, m_faces.cell, first, count);
            first += count;
        }
        layRule(0.15, inks::rule);
    }

    void layLines(const Part &part,
        const std::vector<SetCell> &cells,
        const Typeface &face,
        qsizetype first,
        qsizetype count)
    {
        double left = 0.0;
        for (std::size_t place = 0; place < part.size(); ++place) {
            const SetColumn &column = m_columns[part[place]];
            double y = m_flow.top() + rowPadding;
            for (const QString &words : cells[place].lines.mid(first, count)) {
                if (column.isNumeric) {
                    m_flow.lineBefore(
                        face, left + column.width - sidePadding, y, words, cells[place].ink);
                } else {
                    m_flow.line(face, left + sidePadding, y, words, cells[place].ink);
                }
                y += face.lineHeight();
            }
            left += column.width;
        }
        m_flow.down(static_cast<double>(count) * face.lineHeight() + 2.0 * rowPadding);
    }

    void layRule(double thickness, QColor ink)
    {
        m_flow.add(
            PaperRule {QLineF(0.0, m_flow.top(), m_partWidth, m_flow.top()), thickness, ink});
    }

    PaperFlow &m_flow;
    const Typefaces &m_faces;
    const DocumentTable &m_table;
    std::vector<SetColumn> m_columns;
    double m_partWidth = 0.0;
    std::size_t m_titlePage = 0;
    bool m_isTitled = false;
};

void layDefinitions(PaperFlow &flow, const DocumentTable &table)
{
    constexpr double indent = 4.0;
    std::vector<Figure> told;
    for (const DocumentColumn &column : table.columns) {
        if (!column.figure || std::ranges::find(told, *column.figure) != told.end()) {
            continue;
        }
        const Typeface &face = flow.faces().small;
        if (told.empty()) {
            flow.keep(3.0 * face.lineHeight());
            flow.paragraph(flow.faces().head, ReportWords::tr("指标说明"), inks::black);
        }
        told.push_back(*column.figure);
        flow.paragraph(face,
            ReportWords::tr("%1：%2").arg(nameOf(*column.figure), formulaOf(*column.figure)),
            inks::soft,
            indent);
    }
    if (!told.empty()) {
        flow.down(5.0);
    }
}

} // namespace

PageOrientation orientationOf(const Typefaces &faces, const DocumentTable &table)
{
    return leastOf(measured(faces, table)) > PaperFlow::widthOf(PageOrientation::Portrait)
        ? PageOrientation::Landscape
        : PageOrientation::Portrait;
}

std::size_t layTable(PaperFlow &flow, const DocumentTable &table)
{
    const std::size_t page = TableSetter(flow, table).lay();
    layDefinitions(flow, table);
    return page;
}

} // namespace zhixing
