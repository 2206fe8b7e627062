// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/report_document.h"
#include "reports/report_words.h"
#include "reports/safe_writing.h"
#include "reports/xlsx_chart.h"
#include "reports/xlsx_formats.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <numeric>

#include <sys/mman.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Excel's own names for the texts of headers and footers take & for a command.
QByteArray headerText(const QString &text)
{
    return QString(text).replace(u"&"_s, u"&&"_s).toUtf8();
}

/// One section on its sheet: blocks below one another, the first one at the very top.
class SheetWriter
{
public:
    SheetWriter(lxw_workbook *workbook, XlsxFormats &formats, const DocumentSection &section)
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
        worksheet_set_default_row(m_sheet, lineHeight, LXW_FALSE);
        setColumns();
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
        freezeAndFilter();
        addCharts();
        setPage(documentTitle);
        return m_error;
    }

private:
    static constexpr double lineHeight = 18.0; ///< points

    void keep(lxw_error error)
    {
        m_error = m_error == LXW_NO_ERROR ? error : m_error;
    }

    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        keep(worksheet_write_string(m_sheet, row, column, cellText(text).constData(), format));
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
            setHeight();
            writeText(m_row++, 0, title, m_formats.title());
        }
    }

    void writeFigures()
    {
        beginBlock(ReportWords::tr("指标"));
        setHeight();
        writeText(m_row, 0, ReportWords::tr("指标"), m_formats.head());
        writeText(m_row, 1, ReportWords::tr("数值"), m_formats.numberHead());
        writeText(m_row, 2, ReportWords::tr("定义"), m_formats.head());
        ++m_row;
        for (const DocumentFigure &figure : m_section.figures) {
            setHeight();
            writeCell(m_row, 0, textCell(nameOf(figure.figure)));
            writeCell(m_row, 1, figure.cell);
            writeText(m_row, 2, formulaOf(figure.figure), m_formats.reason());
            ++m_row;
        }
    }

    void writeTable(const DocumentTable &table)
    {
        const bool isFirst = m_row == 0;
        beginBlock(table.title);
        m_heads.push_back(m_row);
        int lines = 1;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QString &head = table.columns[column].head;
            writeText(m_row,
                static_cast<lxw_col_t>(column),
                head,
                isNumberColumn(table, column) ? m_formats.numberHead() : m_formats.head());
            lines = std::max(lines, linesOf(head, column));
        }
        setHeight(lines);
        ++m_row;
        for (const std::vector<DocumentCell> &row : table.rows) {
            lines = 1;
            for (std::size_t column = 0; column < row.size(); ++column) {
                if (row[column].kind == CellKind::Text) {
                    lines = std::max(lines, linesOf(row[column].text, column));
                }
            }
            setHeight(lines);
            for (std::size_t column = 0; column < row.size(); ++column) {
                writeCell(m_row, static_cast<lxw_col_t>(column), row[column]);
            }
            ++m_row;
        }
        if (!table.note.isEmpty()) {
            // Outside the range that is filtered.
            m_row += isFirst ? 1 : 0;
            setHeight();
            writeText(m_row++, 0, table.note, m_formats.reason());
        }
    }

    /// How many lines a text takes in its column: a Chinese character is as wide as two others.
    /// Said in the file because not every program looks for itself.
    [[nodiscard]] int linesOf(const QString &text, std::size_t column) const
    {
        const int width = std::max(2, m_widths[column] - 2);
        int lines = 0;
        for (const QString &line : text.split(u'\n')) {
            constexpr char16_t wide = 0x1100;
            const auto letters
                = static_cast<int>(line.size() + std::ranges::count_if(line, [](QChar letter) {
                      return letter.unicode() >= wide;
                  }));
            lines += std::max(1, (letters + width - 1) / width);
        }
        return lines;
    }

    void setHeight(int lines = 1)
    {
        constexpr int most = 20; ///< what Excel allows is 409 points
        constexpr double further = 15.0;
        keep(worksheet_set_row(
            m_sheet, m_row, lineHeight + further * (std::min(lines, most) - 1), nullptr));
    }

    [[nodiscard]] static bool isNumberColumn(const DocumentTable &table, std::size_t column)
    {
        return std::ranges::any_of(table.rows, [column](const std::vector<DocumentCell> &row) {
            return row[column].kind != CellKind::Empty && row[column].kind != CellKind::Text;
        });
    }

    /// What stands at the top decides: the blocks below it share its columns. Only the first takes
    /// what any block has there, which is names.
    [[nodiscard]] int widthOf(std::size_t column) const
    {
        constexpr int usual = 12;
        constexpr int figureName = 16;
        int width = column == 0 && !m_section.figures.empty() ? figureName : 0;
        for (const DocumentTable &table : m_section.tables) {
            if (column < table.columns.size() && (column == 0 || width == 0)) {
                width = std::max(width, table.columns[column].width);
            }
        }
        width = width == 0 ? usual : width;
        constexpr int sides = 3;
        for (const DocumentTable &table : m_section.tables) {
            const QStringList words = column < table.columns.size()
                ? wholeWords(table.columns[column].head)
                : QStringList();
            for (const QString &word : words) {
                width = std::max(width, static_cast<int>(word.size()) + sides);
            }
        }
        return width;
    }

    void setColumns()
    {
        std::size_t widest = 0;
        for (const DocumentTable &table : m_section.tables) {
            widest = std::max(widest, table.columns.size());
        }
        m_columns = static_cast<lxw_col_t>(widest);
        for (std::size_t column = 0; column < widest; ++column) {
            const int width = widthOf(column);
            m_widths.push_back(width);
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

    /// Beside the tables; or below them, two in a row, where the figures and their definitions take
    /// the width.
    void addCharts()
    {
        constexpr lxw_row_t height = 15;
        constexpr lxw_col_t half = 6; ///< columns
        const bool below = m_section.lead == SectionLead::Figures;
        m_charts = m_row + 1;
        lxw_row_t row = below ? m_charts : 1;
        bool isLeft = true;
        for (const DocumentChart &drawn : m_section.charts) {
            const DocumentTable &table = m_section.tables[drawn.table];
            const std::size_t rows = std::min(drawn.most, table.rows.size());
            if (rows == 0) {
                continue;
            }
            const auto left = static_cast<lxw_col_t>(below ? 0 : m_columns + 1);
            keep(insertChart({m_workbook, m_sheet, m_name, m_heads[drawn.table]},
                drawn,
                table,
                row,
                isLeft || !below ? left : half));
            row += below && isLeft ? 0 : height;
            isLeft = !isLeft;
        }
    }

    /// Above the rows where a page begins, and zero: the charts and, if it is short, the table
    /// before them stand on one page.
    [[nodiscard]] std::vector<lxw_row_t> pageBreaks() const
    {
        constexpr std::size_t onePage = 2; ///< tables below the figures
        constexpr std::size_t beforeCharts = 6; ///< rows
        if (m_section.tables.size() <= onePage) {
            return {m_charts, 0};
        }
        const lxw_row_t last = m_heads.back() - 1;
        return m_section.tables.back().rows.size() > beforeCharts
            ? std::vector<lxw_row_t> {last, m_charts, 0}
            : std::vector<lxw_row_t> {last, 0};
    }

    /// Pages no letter of which is too small to read: the widest sheets take several beside one
    /// another, with the columns that say whose a row is on each.
    void setPage(const QString &documentTitle)
    {
        constexpr std::uint8_t a4 = 9;
        constexpr lxw_col_t upright = 8; ///< columns that fit on a page standing
        constexpr double margin = 0.45; ///< inches
        constexpr double edge = 0.75;
        worksheet_set_paper(m_sheet, a4);
        worksheet_set_margins(m_sheet, margin, margin, edge, edge);
        const int width = std::accumulate(m_widths.begin(), m_widths.end(), 0);
        constexpr int standing = 110; ///< characters
        if (m_columns > upright || width > standing) {
            worksheet_set_landscape(m_sheet);
        }
        constexpr int lying = 125; ///< characters across, at full size
        constexpr double smallest = 0.6;
        if (m_section.lead == SectionLead::Figures) {
            // Not "fit to width", with which the charts could not begin on a page of their own.
            constexpr int whole = 100;
            constexpr int safely = 104; ///< characters, where the usual font is a wide one
            const int scale = std::min(whole, whole * safely / std::max(1, width));
            worksheet_set_print_scale(m_sheet, static_cast<std::uint16_t>(scale));
            std::vector<lxw_row_t> breaks = pageBreaks();
            keep(worksheet_set_h_pagebreaks(m_sheet, breaks.data()));
        } else {
            const auto beside = static_cast<std::uint16_t>(std::ceil(smallest * width / lying));
            worksheet_fit_to_pages(m_sheet, std::max<std::uint16_t>(1, beside), 0);
            keep(worksheet_repeat_rows(m_sheet, 0, 0));
            const std::size_t names = m_section.tables.empty() ? 0 : m_section.tables[0].names;
            if (beside > 1 && names > 0) {
                keep(worksheet_repeat_columns(m_sheet, 0, static_cast<lxw_col_t>(names - 1)));
            }
        }
        const QByteArray header = "&L" + headerText(documentTitle) + "&R&A";
        keep(worksheet_set_header(m_sheet, header.constData()));
        keep(worksheet_set_footer(m_sheet, "&C&P / &N"));
    }

    lxw_workbook *m_workbook;
    XlsxFormats &m_formats;
    const DocumentSection &m_section;
    QByteArray m_name;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    lxw_row_t m_charts = 0; ///< where they begin, below the tables
    lxw_col_t m_columns = 0;
    std::vector<int> m_widths; ///< of the columns, in characters
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
    XlsxFormats formats(workbook);
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
    // The library writes to a name: this one is of memory, of which nothing is left behind.
    const int memory = ::memfd_create("report.xlsx", MFD_CLOEXEC);
    QFile drawn;
    if (memory < 0 || !drawn.open(memory, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        return fail(ErrorCode::Unwritable, qt_error_string(errno), path);
    }
    if (const lxw_error error
        = writeWorkbook(document, "/proc/self/fd/" + QByteArray::number(memory));
        error != LXW_NO_ERROR) {
        return fail(ErrorCode::Unwritable, QString::fromUtf8(lxw_strerror(error)), path);
    }
    return writeWhole(drawn.readAll(), path);
}

} // namespace zhixing
