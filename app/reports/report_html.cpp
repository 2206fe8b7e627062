// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/chart_svg.h"
#include "reports/report_document.h"
#include "reports/safe_writing.h"

#include <QFile>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

bool isNumeric(const DocumentCell &cell)
{
    return cell.kind == CellKind::Count || cell.kind == CellKind::Number
        || cell.kind == CellKind::Share || cell.kind == CellKind::Time;
}

/// A page that is well-formed XML, too.
class Page
{
public:
    [[nodiscard]] QByteArray write(const ReportDocument &document)
    {
        const QString title = escaped(document.title);
        m_out += u"<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"/>"
                 u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                 u"<meta name=\"color-scheme\" content=\"light dark\"/>"
                 u"<title>"_s
            + title + u"</title><style>\n"_s + styles() + u"</style></head>\n<body>\n"_s;
        m_out
            += u"<header><p class=\"over\">知行</p><h1>"_s + title + u"</h1><dl class=\"facts\">"_s;
        for (const DocumentFact &fact : document.facts) {
            m_out += u"<div><dt>"_s + escaped(fact.name) + u"</dt><dd>"_s + escaped(fact.text)
                + u"</dd></div>"_s;
        }
        m_out += u"</dl><nav>"_s;
        for (const DocumentSection &section : document.sections) {
            m_out += u"<a href=\"#"_s + escaped(section.id) + u"\">"_s + escaped(section.title)
                + u"</a>"_s;
        }
        m_out += u"</nav></header>\n<main>\n"_s;
        for (const DocumentSection &section : document.sections) {
            writeSection(section);
        }
        m_out += u"</main>\n</body></html>\n"_s;
        return m_out.toUtf8();
    }

private:
    static QString styles()
    {
        QFile file(u":/zhixing/reports/report_page.css"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    void writeSection(const DocumentSection &section)
    {
        constexpr std::size_t upright = 8; ///< columns that fit on an A4 page standing
        bool isWide = false;
        for (const DocumentTable &table : section.tables) {
            isWide
                = isWide || (section.lead == SectionLead::Table && table.columns.size() > upright);
        }
        m_out += u"<section id=\"%1\" class=\"%1%2\"><h2>%3</h2>\n"_s.arg(
            escaped(section.id), isWide ? u" wide"_s : QString(), escaped(section.title));
        writeFigures(section);
        writeCharts(section);
        for (const DocumentTable &table : section.tables) {
            writeTable(table);
        }
        m_out += u"</section>\n"_s;
    }

    void writeFigures(const DocumentSection &section)
    {
        if (section.figures.empty()) {
            return;
        }
        m_out += u"<dl class=\"figures\">"_s;
        for (const DocumentFigure &figure : section.figures) {
            const FigureDefinition &definition = definitionOf(figure.figure);
            m_out += u"<div><dt>"_s + escaped(definition.chinese) + u"</dt><dd class=\"value"_s
                + (figure.cell.kind == CellKind::Empty ? u" none\">"_s : u"\">"_s)
                + escaped(figure.cell.text) + u"</dd><dd class=\"why\">"_s
                + escaped(definition.formula) + u"</dd></div>\n"_s;
        }
        m_out += u"</dl>\n"_s;
    }

    void writeCharts(const DocumentSection &section)
    {
        QString charts;
        for (const DocumentChart &chart : section.charts) {
            const DocumentTable &table = section.tables[chart.table];
            const QString svg = chartSvg(chart, table);
            if (svg.isEmpty()) {
                continue;
            }
            charts += u"<figure><figcaption>"_s + escaped(chart.title);
            for (std::size_t series = 0; chart.series.size() > 1 && series < chart.series.size();
                ++series) {
                charts += u"<span class=\"legend\"><i class=\"s%1\"></i>%2</span>"_s.arg(
                    QString::number(series % 3), escaped(table.columns[chart.series[series]].head));
            }
            charts += u"</figcaption>"_s + svg + u"</figure>\n"_s;
        }
        if (!charts.isEmpty()) {
            m_out += u"<div class=\"charts\">"_s + charts + u"</div>\n"_s;
        }
    }

    void writeTable(const DocumentTable &table)
    {
        constexpr std::size_t onePage = 12; ///< rows that are kept together on paper
        m_out += table.rows.size() <= onePage ? u"<div class=\"scroll whole\">"_s
                                              : u"<div class=\"scroll\">"_s;
        m_out += u"<table data-table=\"%1\"><caption>%2</caption><thead><tr>"_s.arg(
            escaped(table.id), escaped(table.title));
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const bool numeric = !table.rows.empty() && isNumericColumn(table, column);
            m_out += (numeric ? u"<th class=\"n\">"_s : u"<th>"_s)
                + escaped(table.columns[column].head) + u"</th>"_s;
        }
        m_out += u"</tr></thead><tbody>\n"_s;
        for (const std::vector<DocumentCell> &row : table.rows) {
            m_out += u"<tr>"_s;
            for (std::size_t column = 0; column < row.size(); ++column) {
                writeCell(row[column], table.columns[column]);
            }
            m_out += u"</tr>\n"_s;
        }
        m_out += u"</tbody></table></div>\n"_s;
        if (table.rows.empty()) {
            m_out += u"<p class=\"blank\">没有记录。</p>\n"_s;
        }
        if (!table.note.isEmpty()) {
            m_out += u"<p class=\"note\">"_s + escaped(table.note) + u"</p>\n"_s;
        }
        writeDefinitions(table);
    }

    static bool isNumericColumn(const DocumentTable &table, std::size_t column)
    {
        for (const std::vector<DocumentCell> &row : table.rows) {
            if (row[column].kind != CellKind::Empty) {
                return isNumeric(row[column]);
            }
        }
        return false;
    }

    /// How a cell may be broken: short words not at all, sentences where there is need.
    static QString styleOf(const DocumentCell &cell, const DocumentColumn &column)
    {
        constexpr int sentence = 40;
        constexpr int phrase = 24;
        if (isNumeric(cell)) {
            return u"n"_s;
        }
        if (cell.kind == CellKind::Empty) {
            return u"none"_s;
        }
        return column.width >= sentence ? u"w"_s : column.width >= phrase ? u"m"_s : u"t"_s;
    }

    void writeCell(const DocumentCell &cell, const DocumentColumn &column)
    {
        m_out += u"<td class=\"%1\">%2</td>"_s.arg(styleOf(cell, column), escaped(cell.text));
    }

    void writeDefinitions(const DocumentTable &table)
    {
        QString definitions;
        std::vector<Figure> told;
        for (const DocumentColumn &column : table.columns) {
            if (!column.figure || std::ranges::find(told, *column.figure) != told.end()) {
                continue;
            }
            told.push_back(*column.figure);
            const FigureDefinition &definition = definitionOf(*column.figure);
            definitions += u"<dt>"_s + escaped(definition.chinese) + u"</dt><dd>"_s
                + escaped(definition.formula) + u"</dd>"_s;
        }
        if (!definitions.isEmpty()) {
            m_out += u"<details><summary>这些指标怎么算</summary><dl>"_s + definitions
                + u"</dl></details>\n"_s;
        }
    }

    QString m_out;
};

} // namespace

Result<void> writeReportHtml(const ReportDocument &document, const QString &path)
{
    return writeWhole(Page().write(document), path);
}

} // namespace zhixing
