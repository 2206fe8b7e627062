// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/chart_svg.h"
#include "reports/report_document.h"
#include "reports/report_page.h"
#include "reports/report_words.h"
#include "reports/safe_writing.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

bool isNumeric(const DocumentCell &cell)
{
    return cell.kind == CellKind::Count || cell.kind == CellKind::Number
        || cell.kind == CellKind::Share || cell.kind == CellKind::Time;
}

/// What a reader sees, part by part.
class PageParts
{
public:
    [[nodiscard]] std::vector<PagePart> write(const ReportDocument &document)
    {
        begin(PagePartKind::Header, document.title);
        out() += u"<header><p class=\"over\">"_s + pageText(ReportWords::tr("知行")) + u"</p><h1>"_s
            + pageText(document.title) + u"</h1><dl class=\"facts\">"_s;
        for (const DocumentFact &fact : document.facts) {
            out() += u"<div><dt>"_s + pageText(fact.name) + u"</dt><dd>"_s + pageText(fact.text)
                + u"</dd></div>"_s;
        }
        out() += u"</dl><nav>"_s;
        for (const DocumentSection &section : document.sections) {
            out() += u"<a href=\"#"_s + pageText(section.id) + u"\">"_s + pageText(section.title)
                + u"</a>"_s;
        }
        out() += u"</nav></header>\n<main>\n"_s;
        for (const DocumentSection &section : document.sections) {
            writeSection(section);
        }
        out() += u"</main>\n"_s;
        return std::move(m_parts);
    }

private:
    void begin(PagePartKind kind, const QString &name, const QString &id = {})
    {
        m_parts.push_back({kind, name, id, {}});
    }

    [[nodiscard]] QString &out()
    {
        return m_parts.back().markup;
    }

    void writeSection(const DocumentSection &section)
    {
        constexpr std::size_t upright = 8; ///< columns that fit on an A4 page standing
        bool isWide = false;
        for (const DocumentTable &table : section.tables) {
            isWide
                = isWide || (section.lead == SectionLead::Table && table.columns.size() > upright);
        }
        begin(PagePartKind::Section, section.title, section.id);
        out() += u"<section id=\"%1\" class=\"%1%2\"><h2>%3</h2>\n"_s.arg(
            pageText(section.id), isWide ? u" wide"_s : QString(), pageText(section.title));
        writeFigures(section);
        writeCharts(section);
        for (const DocumentTable &table : section.tables) {
            writeTable(table);
        }
        out() += u"</section>\n"_s;
    }

    void writeFigures(const DocumentSection &section)
    {
        if (section.figures.empty()) {
            return;
        }
        begin(PagePartKind::Figures, section.title, section.id);
        out() += u"<dl class=\"figures\">"_s;
        for (const DocumentFigure &figure : section.figures) {
            out() += u"<div><dt>"_s + pageText(nameOf(figure.figure)) + u"</dt><dd class=\"value"_s
                + (figure.cell.kind == CellKind::Empty ? u" none\">"_s : u"\">"_s)
                + pageText(figure.cell.text) + u"</dd><dd class=\"why\">"_s
                + pageText(formulaOf(figure.figure)) + u"</dd></div>\n"_s;
        }
        out() += u"</dl>\n"_s;
    }

    void writeCharts(const DocumentSection &section)
    {
        bool isFirst = true;
        for (const DocumentChart &chart : section.charts) {
            const DocumentTable &table = section.tables[chart.table];
            const QString svg = chartSvg(chart, table);
            if (svg.isEmpty()) {
                continue;
            }
            begin(PagePartKind::Chart, chart.title);
            out() += (isFirst ? u"<div class=\"charts\">"_s : QString()) + u"<figure><figcaption>"_s
                + pageText(chart.title);
            isFirst = false;
            for (std::size_t series = 0; chart.series.size() > 1 && series < chart.series.size();
                ++series) {
                out() += u"<span class=\"legend\"><i class=\"s%1\"></i>%2</span>"_s.arg(
                    QString::number(series % 3),
                    pageText(table.columns[chart.series[series]].head));
            }
            out() += u"</figcaption>"_s + svg + u"</figure>\n"_s;
        }
        if (!isFirst) {
            out() += u"</div>\n"_s;
        }
    }

    void writeTable(const DocumentTable &table)
    {
        begin(PagePartKind::Table, table.title, table.id);
        constexpr std::size_t onePage = 12; ///< rows that are kept together on paper
        out() += table.rows.size() <= onePage ? u"<div class=\"scroll whole\">"_s
                                              : u"<div class=\"scroll\">"_s;
        out() += u"<table data-table=\"%1\"><caption>%2</caption><thead><tr>"_s.arg(
            pageText(table.id), pageText(table.title));
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const bool numeric = !table.rows.empty() && isNumericColumn(table, column);
            out() += (numeric ? u"<th class=\"n\">"_s : u"<th>"_s)
                + pageText(table.columns[column].head) + u"</th>"_s;
        }
        out() += u"</tr></thead><tbody>\n"_s;
        for (const std::vector<DocumentCell> &row : table.rows) {
            out() += u"<tr>"_s;
            for (std::size_t column = 0; column < row.size(); ++column) {
                writeCell(row[column], table.columns[column]);
            }
            out() += u"</tr>\n"_s;
        }
        out() += u"</tbody></table></div>\n"_s;
        if (table.rows.empty()) {
            out()
                += u"<p class=\"blank\">"_s + pageText(ReportWords::tr("没有记录。")) + u"</p>\n"_s;
        }
        if (!table.note.isEmpty()) {
            out() += u"<p class=\"note\">"_s + pageText(table.note) + u"</p>\n"_s;
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
        out() += u"<td class=\"%1\">%2</td>"_s.arg(styleOf(cell, column), pageText(cell.text));
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
            definitions += u"<dt>"_s + pageText(nameOf(*column.figure)) + u"</dt><dd>"_s
                + pageText(formulaOf(*column.figure)) + u"</dd>"_s;
        }
        if (!definitions.isEmpty()) {
            out() += u"<details><summary>"_s + pageText(ReportWords::tr("这些指标怎么算"))
                + u"</summary><dl>"_s + definitions + u"</dl></details>\n"_s;
        }
    }

    std::vector<PagePart> m_parts;
};

} // namespace

QString pageText(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (QChar &letter : plain) {
        if (letter.unicode() < u' ' && letter != u'\n' && letter != u'\t') {
            letter = QChar::ReplacementCharacter;
        }
    }
    return plain.toHtmlEscaped();
}

QString pageStyle()
{
    QFile file(u":/zhixing/reports/report_page.css"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll())
        .replace(u"{not printed}"_s, ReportWords::tr("打印版不含这张表，请看网页或表格文件。"));
}

QString pageHead(const QString &title, const QString &policy)
{
    return u"<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"/>"
           u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; %2; "
           u"base-uri 'none'; form-action 'none'\"/>"
           u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
           u"<meta name=\"color-scheme\" content=\"light dark\"/><title>%3</title>\n"_s.arg(
               reportLanguage(), policy, pageText(title));
}

QString policyFor(const QString &directive, const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return directive + u" 'sha256-"_s + QString::fromLatin1(hash.toBase64()) + u'\'';
}

std::vector<PagePart> pageParts(const ReportDocument &document)
{
    return PageParts().write(document);
}

Result<void> writeReportHtml(const ReportDocument &document, const QString &path)
{
    const QString style = pageStyle();
    QString page = pageHead(document.title, policyFor(u"style-src"_s, style)) + u"<style>"_s + style
        + u"</style></head>\n<body>\n"_s;
    for (const PagePart &part : pageParts(document)) {
        page += part.markup;
    }
    return writeWhole((page + u"</body></html>\n"_s).toUtf8(), path);
}

} // namespace zhixing
