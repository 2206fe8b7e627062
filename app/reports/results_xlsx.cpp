// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/results_table.h"
#include "reports/safe_writing.h"
#include "reports/xlsx_formats.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Formats {
    lxw_format *head;
    lxw_format *text;
    lxw_format *number;
    lxw_format *share;
    lxw_format *time;
};

lxw_format *addFormat(lxw_workbook *workbook, const char *pattern)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (pattern) {
        format_set_num_format(format, pattern);
    }
    return format;
}

Formats addFormats(lxw_workbook *workbook)
{
    Formats formats {addFormat(workbook, nullptr),
        addFormat(workbook, nullptr),
        addFormat(workbook, nullptr),
        addFormat(workbook, "0.00%"),
        addFormat(workbook, "yyyy-mm-dd hh:mm:ss")};
    format_set_bold(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    format_set_text_wrap(formats.text);
    return formats;
}

/// Writes one cell. Text is always written as text: nothing a learner typed becomes a formula.
struct CellWriter {
    lxw_worksheet *sheet;
    const Formats &formats;
    lxw_row_t row;
    lxw_col_t column;

    lxw_error operator()(std::monostate /*empty*/) const
    {
        return LXW_NO_ERROR;
    }
    lxw_error operator()(const QString &text) const
    {
        return worksheet_write_string(sheet, row, column, cellText(text).constData(), formats.text);
    }
    lxw_error operator()(qint64 number) const
    {
        return (*this)(static_cast<double>(number));
    }
    lxw_error operator()(double number) const
    {
        return worksheet_write_number(sheet, row, column, number, formats.number);
    }
    lxw_error operator()(Share share) const
    {
        return worksheet_write_number(sheet, row, column, share.value, formats.share);
    }
    lxw_error operator()(const QDateTime &time) const
    {
        const QDate date = time.date();
        const QTime clock = time.time();
        lxw_datetime datetime {date.year(),
            date.month(),
            date.day(),
            clock.hour(),
            clock.minute(),
            static_cast<double>(clock.second())};
        return worksheet_write_datetime(sheet, row, column, &datetime, formats.time);
    }
};

/// One sheet, written row by row.
class ResultsSheet
{
public:
    /// Null where the sheet cannot be made.
    ResultsSheet(lxw_workbook *workbook, const Formats &formats, ResultsTable table)
        : m_sheet(workbook_add_worksheet(workbook, table.title.toUtf8().constData()))
        , m_formats(formats)
        , m_table(std::move(table))
    {
        if (!m_sheet) {
            return;
        }
        for (lxw_col_t column = 0; column < columns(); ++column) {
            worksheet_set_column(m_sheet, column, column, m_table.columns[column].width, nullptr);
            const QByteArray head = m_table.columns[column].head.toUtf8();
            worksheet_write_string(m_sheet, 0, column, head.constData(), formats.head);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    [[nodiscard]] lxw_error add(const AttemptResult &result)
    {
        if (!m_sheet) {
            return LXW_ERROR_CREATING_TMPFILE;
        }
        for (const std::vector<Cell> &row : m_table.rowsOf(result)) {
            ++m_row;
            for (lxw_col_t column = 0; column < columns(); ++column) {
                const CellWriter writer {m_sheet, m_formats, m_row, column};
                if (const lxw_error error = std::visit(writer, row[column]);
                    error != LXW_NO_ERROR) {
                    return error;
                }
            }
        }
        return LXW_NO_ERROR;
    }

    void finish()
    {
        if (m_sheet) {
            worksheet_autofilter(m_sheet, 0, 0, m_row, static_cast<lxw_col_t>(columns() - 1));
        }
    }

private:
    [[nodiscard]] lxw_col_t columns() const
    {
        return static_cast<lxw_col_t>(m_table.columns.size());
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    ResultsTable m_table;
    lxw_row_t m_row = 0; ///< the last written
};

Result<void> writeWorkbook(const ResultsFeed &results, const QByteArray &file, const QString &path)
{
    const auto refusal = [&path](lxw_error error) {
        return fail(ErrorCode::Unwritable, QString::fromUtf8(lxw_strerror(error)), path);
    };
    // Rows go to disk one by one: 4 MB instead of 143 MB for 100,000 responses.
    lxw_workbook_options options {LXW_TRUE, nullptr, LXW_FALSE};
    lxw_workbook *workbook = workbook_new_opt(file.constData(), &options);
    if (!workbook) {
        return refusal(LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
    const Formats formats = addFormats(workbook);
    ResultsSheet attempts(workbook, formats, attemptsTable());
    ResultsSheet responses(workbook, formats, responsesTable());
    const Result<void> written = results([&](const AttemptResult &result) -> Result<void> {
        for (ResultsSheet *sheet : {&attempts, &responses}) {
            if (const lxw_error error = sheet->add(result); error != LXW_NO_ERROR) {
                return refusal(error);
            }
        }
        return {};
    });
    attempts.finish();
    responses.finish();
    const lxw_error closed = workbook_close(workbook);
    if (written && closed != LXW_NO_ERROR) {
        return refusal(closed);
    }
    return written;
}

} // namespace

Result<void> writeXlsx(const ResultsFeed &results, const QString &path)
{
    const QTemporaryDir folder;
    QFile drawn(folder.filePath(u"results.xlsx"_s));
    const auto drawing = writeWorkbook(results, QFile::encodeName(drawn.fileName()), path);
    if (!drawing) {
        return drawing;
    }
    if (!drawn.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unwritable, drawn.errorString(), path);
    }
    constexpr qint64 atOnce = 1 << 20;
    QSaveFile file(path);
    auto written = writeAside(file, drawn.read(atOnce));
    while (written && !drawn.atEnd()) {
        written = writeOn(file, drawn.read(atOnce));
    }
    return written ? putIntoPlace(file) : written;
}

} // namespace zhixing
