// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/hands_table.h"
#include "reports/safe_writing.h"
#include "reports/xlsx_formats.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

#include <xlsxwriter.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Of the columns, in characters.
constexpr std::array widths {8.0, 8.0, 50.0, 6.0, 36.0, 10.0, 10.0, 10.0, 36.0};
constexpr lxw_row_t headLine = 3;

struct HandsFormats {
    lxw_format *title;
    lxw_format *head;
    lxw_format *text;
};

HandsFormats addFormats(lxw_workbook *workbook)
{
    const HandsFormats formats {workbook_add_format(workbook),
        workbook_add_format(workbook),
        workbook_add_format(workbook)};
    format_set_bold(formats.title);
    format_set_bold(formats.head);
    format_set_bottom(formats.head, LXW_BORDER_THIN);
    format_set_text_wrap(formats.text);
    format_set_align(formats.text, LXW_ALIGN_VERTICAL_TOP);
    return formats;
}

/// Text is always written as text: nothing becomes a formula.
lxw_error writeCell(lxw_worksheet *sheet,
    lxw_row_t row,
    lxw_col_t column,
    const HandsCell &cell,
    lxw_format *format)
{
    if (const int *number = std::get_if<int>(&cell)) {
        return worksheet_write_number(sheet, row, column, *number, format);
    }
    const QByteArray text = cellText(std::get<QString>(cell));
    return text.isEmpty() ? LXW_NO_ERROR
                          : worksheet_write_string(sheet, row, column, text.constData(), format);
}

lxw_error fillSheet(lxw_worksheet *sheet, const HandsRecord &record, const HandsFormats &formats)
{
    lxw_row_t row = 0;
    for (const std::vector<HandsCell> &line : handsLines(record)) {
        // What stands above the heads runs on over the cells beside it.
        lxw_format *format = row == 0 ? formats.title
            : row < headLine          ? nullptr
            : row == headLine         ? formats.head
                                      : formats.text;
        lxw_col_t column = 0;
        for (const HandsCell &cell : line) {
            // The day of a long title stands where there is room for it.
            const bool isDay = row == 0 && column == 1;
            const lxw_col_t place = isDay ? static_cast<lxw_col_t>(widths.size() - 1) : column;
            if (const lxw_error error = writeCell(sheet, row, place, cell, format);
                error != LXW_NO_ERROR) {
                return error;
            }
            ++column;
        }
        ++row;
    }
    return LXW_NO_ERROR;
}

Result<void> writeWorkbook(const HandsRecord &record, const QByteArray &file, const QString &path)
{
    lxw_workbook *workbook = workbook_new(file.constData());
    if (workbook == nullptr) {
        return fail(ErrorCode::Unwritable, u"no memory for the workbook"_s, path);
    }
    const HandsFormats formats = addFormats(workbook);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "举手记录");
    for (std::size_t place = 0; place < widths.size(); ++place) {
        const auto column = static_cast<lxw_col_t>(place);
        worksheet_set_column(sheet, column, column, widths[place], nullptr);
    }
    worksheet_freeze_panes(sheet, headLine + 1, 0);
    const lxw_error filled = fillSheet(sheet, record, formats);
    const lxw_error closed = workbook_close(workbook);
    const lxw_error error = filled != LXW_NO_ERROR ? filled : closed;
    return error == LXW_NO_ERROR
        ? Result<void>()
        : fail(ErrorCode::Unwritable, QString::fromUtf8(lxw_strerror(error)), path);
}

} // namespace

Result<void> writeHandsXlsx(const HandsRecord &record, const QString &path)
{
    const QTemporaryDir folder;
    QFile drawn(folder.filePath(u"hands.xlsx"_s));
    if (const auto done = writeWorkbook(record, QFile::encodeName(drawn.fileName()), path); !done) {
        return done;
    }
    if (!drawn.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unwritable, drawn.errorString(), path);
    }
    return writeWhole(drawn.readAll(), path);
}

} // namespace zhixing
