// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/report_document.h"
#include "reports/safe_writing.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <map>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// What Excel allows in a cell.
constexpr qsizetype longestText = 32'767;

/// Excel's own names for the texts of headers and footers take & for a command.
QByteArray headerText(const QString &text)
{
    return QString(text).replace(u"&"_s, u"&&"_s).toUtf8();
}

class Formats
{
public:
    explicit Formats(lxw_workbook *workbook)
        : m_workbook(workbook)
    {
        m_head = add(nullptr);
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_bg_color(m_head, 0xF4F1EA);
        m_title = add(nullptr);
        format_set_bold(m_title);
        format_set_font_size(m_title, 13);
        m_text = add(nullptr);
        format_set_text_wrap(m_text);
        m_reason = add(nullptr);
        format_set_font_color(m_reason, 0x6D665C);
        m_share = add("0.00%");
        m_time = add("yyyy-mm-dd hh:mm");
    }

    [[nodiscard]] lxw_format *head() const
    {
        return m_head;
    }
    [[nodiscard]] lxw_format *title() const
    {
        return m_title;
    }
    /// Small print: notes, definitions, reasons. Runs on over the cells beside it.
    [[nodiscard]] lxw_format *reason() const
    {
        return m_reason;
    }

    [[nodiscard]] lxw_format *of(const DocumentCell &cell)
    {
        switch (cell.kind) {
        case CellKind::Empty:
            return m_reason;
        case CellKind::Text:
            return m_text;
        case CellKind::Share:
            return m_share;
        case CellKind::Time:
            return m_time;
        case CellKind::Count:
        case CellKind::Number:
            break;
        }
        lxw_format *&format = m_numbers[cell.decimals];
        if (!format) {
            const QByteArray pattern
                = cell.decimals == 0 ? QByteArray("0") : "0." + QByteArray(cell.decimals, '0');
            format = add(pattern.constData());
        }
        return format;
    }

private:
    lxw_format *add(const char *pattern)
    {
        lxw_format *format = workbook_add_format(m_workbook);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (pattern) {
            format_set_num_format(format, pattern);
        }
        return format;
    }

    lxw_workbook *m_workbook;
    lxw_format *m_head = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_reason = nullptr;
    lxw_format *m_share = nullptr;
    lxw_format *m_time = nullptr;
    std::map<int, lxw_format *> m_numbers;
};

/// One section on its sheet: blocks below one another, the first one at the very top.
class SheetWriter
{
public:
    SheetWriter(lxw_workbook *workbook, Formats &formats, const DocumentSection &section)
        : m_workbook(workbook)
        , m_formats(formats)
        , m_section(section)
        , m_name(section.title.toUtf8())
    {
    }

    [[nodiscard]] lxw_error write(const QString &documentTitle)
    {
        m_sheet = workbook_add_worksheet(m_workbook, m_name.constData());
        if (!m_sheet) {
            return LXW_ERROR_SHEETNAME_ALREADY_USED;
        }
        const bool figuresLead = m_section.lead == SectionLead::Figures;
        if (figuresLead) {
            writeFigures();
        }
        for (const DocumentTable &table : m_section.tables) {
            writeTable(table);
        }
        if (!figuresLead && !m_section.figures.empty()) {
            writeFigures();
        }
        setColumns();
        freezeAndFilter();
        addCharts();
        setPage(documentTitle);
        return m_error;
    }

private:
    void keep(lxw_error error)
    {
        m_error = m_error == LXW_NO_ERROR ? error : m_error;
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        const QString fitting
            = text.size() > longestText ? text.first(longestText - 1) + u'…' : text;
        keep(worksheet_write_string(m_sheet, row, column, fitting.toUtf8().constData(), format));
    }

    /// Text is always written as text: nothing a learner typed becomes a formula.
    void writeCell(lxw_row_t row, lxw_col_t column, const DocumentCell &cell)
    {
        lxw_format *format = m_formats.of(cell);
        switch (cell.kind) {
        case CellKind::Empty:
            if (cell.text.isEmpty()) {
                return;
            }
            [[fallthrough]];
        case CellKind::Text:
            writeText(row, column, cell.text, format);
            return;
        case CellKind::Count:
        case CellKind::Number:
        case CellKind::Share:
            keep(worksheet_write_number(m_sheet, row, column, cell.value, format));
            return;
        case CellKind::Time: {
            const QDate date = cell.time.date();
            const QTime clock = cell.time.time();
            lxw_datetime time {
                date.year(), date.month(), date.day(), clock.hour(), clock.minute(), 0.0};
            keep(worksheet_write_datetime(m_sheet, row, column, &time, format));
            return;
        }
        }
    }

    /// Below the first block each has a line of its own for its title.
    void beginBlock(const QString &title)
    {
        if (m_row > 0) {
            ++m_row;
            writeText(m_row++, 0, title, m_formats.title());
        }
    }

    void writeFigures()
    {
        beginBlock(u"指标"_s);
        lxw_col_t column = 0;
        for (const QString &head : {u"指标"_s, u"数值"_s, u"定义"_s}) {
            writeText(m_row, column++, head, m_formats.head());
        }
        ++m_row;
        for (const DocumentFigure &figure : m_section.figures) {
            const FigureDefinition &definition = definitionOf(figure.figure);
            writeCell(m_row, 0, textCell(definition.chinese));
            writeCell(m_row, 1, figure.cell);
            writeText(m_row, 2, definition.formula, m_formats.reason());
            ++m_row;
        }
    }

    void writeTable(const DocumentTable &table)
    {
        const bool isFirst = m_row == 0;
        beginBlock(table.title);
        m_heads.push_back(m_row);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            writeText(m_row,
                static_cast<lxw_col_t>(column),
                table.columns[column].head,
                m_formats.head());
        }
        ++m_row;
        for (const std::vector<DocumentCell> &row : table.rows) {
            for (std::size_t column = 0; column < row.size(); ++column) {
                writeCell(m_row, static_cast<lxw_col_t>(column), row[column]);
            }
            ++m_row;
        }
        if (!table.note.isEmpty()) {
            // Outside the range that is filtered.
            m_row += isFirst ? 1 : 0;
            writeText(m_row++, 0, table.note, m_formats.reason());
        }
    }

    void setColumns()
    {
        // What stands at the top decides: the blocks below it share its columns.
        std::size_t widest = 0;
        for (const DocumentTable &table : m_section.tables) {
            widest = std::max(widest, table.columns.size());
        }
        m_columns = static_cast<lxw_col_t>(widest);
        for (std::size_t column = 0; column < widest; ++column) {
            int width = 12;
            for (const DocumentTable &table : m_section.tables) {
                if (column < table.columns.size()) {
                    width = table.columns[column].width;
                    break;
                }
            }
            const auto place = static_cast<lxw_col_t>(column);
            keep(worksheet_set_column(m_sheet, place, place, width, nullptr));
        }
    }

    void freezeAndFilter()
    {
        const bool tableLeads = m_section.lead == SectionLead::Table && !m_section.tables.empty();
        const DocumentTable *first = tableLeads ? &m_section.tables.front() : nullptr;
        worksheet_freeze_panes(m_sheet, 1, first ? static_cast<lxw_col_t>(first->names) : 0);
        if (first) {
            keep(worksheet_autofilter(m_sheet,
                0,
                0,
                static_cast<lxw_row_t>(first->rows.size()),
                static_cast<lxw_col_t>(first->columns.size() - 1)));
        }
    }

    /// Beside the tables, or below them where the figures and their definitions take the width.
    void addCharts()
    {
        constexpr lxw_row_t height = 17;
        const bool below = m_section.lead == SectionLead::Figures;
        lxw_row_t row = below ? m_row + 1 : 1;
        for (const DocumentChart &drawn : m_section.charts) {
            const DocumentTable &table = m_section.tables[drawn.table];
            const std::size_t rows = std::min(drawn.most, table.rows.size());
            if (rows == 0) {
                continue;
            }
            const lxw_col_t column = below ? 0 : static_cast<lxw_col_t>(m_columns + 1);
            addChart(drawn, rows, row, column);
            row += height;
        }
    }

    void addChart(const DocumentChart &drawn, std::size_t rows, lxw_row_t row, lxw_col_t column)
    {
        const DocumentTable &table = m_section.tables[drawn.table];
        const bool isBars = drawn.kind == ChartKind::Bars;
        const bool isShares = isShareColumn(table, drawn.series.front());
        lxw_chart *chart = workbook_add_chart(
            m_workbook, static_cast<std::uint8_t>(isBars ? LXW_CHART_BAR : LXW_CHART_LINE));
        const lxw_row_t head = m_heads[drawn.table];
        const lxw_row_t last = head + static_cast<lxw_row_t>(rows);
        const auto labels = static_cast<lxw_col_t>(drawn.labels);
        for (const std::size_t place : drawn.series) {
            const auto values = static_cast<lxw_col_t>(place);
            lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_name_range(series, m_name.constData(), head, values);
            chart_series_set_categories(series, m_name.constData(), head + 1, labels, last, labels);
            chart_series_set_values(series, m_name.constData(), head + 1, values, last, values);
            chart_series_set_labels(series);
            if (isShares) {
                chart_series_set_labels_num_format(series, "0.00%");
            }
            if (!isBars) {
                lxw_chart_marker_type marker = LXW_CHART_MARKER_CIRCLE;
                chart_series_set_marker_type(series, static_cast<std::uint8_t>(marker));
            }
        }
        chart_title_set_name(chart, drawn.title.toUtf8().constData());
        if (isBars) {
            // The first row on top, as in the table.
            chart_axis_set_reverse(chart->y_axis);
        }
        if (drawn.series.size() == 1) {
            chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        } else {
            chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        }
        lxw_chart_axis *values = isBars ? chart->x_axis : chart->y_axis;
        chart_axis_set_min(values, 0.0);
        if (isShares) {
            chart_axis_set_max(values, 1.0);
            chart_axis_set_num_format(values, "0%");
        }
        lxw_chart_options options {};
        options.x_scale = 1.4;
        options.y_scale = 1.1;
        keep(worksheet_insert_chart_opt(m_sheet, row, column, chart, &options));
    }

    [[nodiscard]] static bool isShareColumn(const DocumentTable &table, std::size_t column)
    {
        return std::ranges::any_of(table.rows, [column](const std::vector<DocumentCell> &row) {
            return row[column].kind == CellKind::Share;
        });
    }

    void setPage(const QString &documentTitle)
    {
        constexpr std::uint8_t a4 = 9;
        constexpr lxw_col_t upright = 8; ///< columns that fit on a page standing
        worksheet_set_paper(m_sheet, a4);
        if (m_columns > upright) {
            worksheet_set_landscape(m_sheet);
        }
        worksheet_fit_to_pages(m_sheet, 1, 0);
        keep(worksheet_repeat_rows(m_sheet, 0, 0));
        const QByteArray header = "&L" + headerText(documentTitle) + "&R&A";
        keep(worksheet_set_header(m_sheet, header.constData()));
        keep(worksheet_set_footer(m_sheet, "&C&P / &N"));
    }

    lxw_workbook *m_workbook;
    Formats &m_formats;
    const DocumentSection &m_section;
    QByteArray m_name;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    lxw_col_t m_columns = 0;
    std::vector<lxw_row_t> m_heads; ///< of each table
    lxw_error m_error = LXW_NO_ERROR;
};

lxw_error writeWorkbook(const ReportDocument &document, const QByteArray &file)
{
    lxw_workbook *workbook = workbook_new(file.constData());
    if (!workbook) {
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    }
    lxw_error error = LXW_NO_ERROR;
    Formats formats(workbook);
    for (const DocumentSection &section : document.sections) {
        if (error == LXW_NO_ERROR) {
            error = SheetWriter(workbook, formats, section).write(document.title);
        }
    }
    const lxw_error closed = workbook_close(workbook);
    return error == LXW_NO_ERROR ? closed : error;
}

} // namespace

Result<void> writeReportXlsx(const ReportDocument &document, const QString &path)
{
    const QTemporaryDir folder;
    QFile drawn(folder.filePath(u"report.xlsx"_s));
    if (const lxw_error error = writeWorkbook(document, QFile::encodeName(drawn.fileName()));
        error != LXW_NO_ERROR) {
        return fail(ErrorCode::Unwritable, QString::fromUtf8(lxw_strerror(error)), path);
    }
    if (!drawn.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unwritable, drawn.errorString(), path);
    }
    return writeWhole(drawn.readAll(), path);
}

} // namespace zhixing
