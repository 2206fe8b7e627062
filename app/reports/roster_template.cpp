// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/roster_template.h"

#include "reports/safe_writing.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

#include <xlsxwriter.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct TemplateColumn {
    QStringView head;
    double width;
};

/// In Chinese whatever the language of the window: the reader knows these heads.
constexpr std::array columns {
    TemplateColumn {u"姓名", 14.0},
    TemplateColumn {u"编号", 18.0},
    TemplateColumn {u"小组", 14.0},
    TemplateColumn {u"党支部", 26.0},
    TemplateColumn {u"请假", 14.0},
};

constexpr std::array hints {
    QStringView(u"一人一行。只有“姓名”必填；同一支部里不要有两个完全相同的姓名。"),
    QStringView(u"编号填工号、手机号或身份证后几位都行：知行只记最后四位，进现场时核对用。"),
    QStringView(u"请假：下一次现场答题请假的，填“是”或者原因；不请假的空着。"),
};

Result<void> writeWorkbook(const QByteArray &file, const QString &path)
{
    lxw_workbook *workbook = workbook_new(file.constData());
    if (workbook == nullptr) {
        return fail(ErrorCode::Unwritable, u"no memory for the workbook"_s, path);
    }
    lxw_format *head = workbook_add_format(workbook);
    format_set_bold(head);
    format_set_bg_color(head, 0xF1EAE0);
    format_set_border(head, LXW_BORDER_THIN);
    lxw_format *text = workbook_add_format(workbook);
    format_set_num_format(text, "@");
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "名册");
    lxw_worksheet *about = workbook_add_worksheet(workbook, "填写说明");
    for (std::size_t place = 0; place < columns.size(); ++place) {
        const auto column = static_cast<lxw_col_t>(place);
        worksheet_set_column(sheet, column, column, columns[place].width, text);
        worksheet_write_string(sheet, 0, column, columns[place].head.toUtf8().constData(), head);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_column(about, 0, 0, 90.0, nullptr);
    for (lxw_row_t row = 0; row < hints.size(); ++row) {
        worksheet_write_string(about, row, 0, hints[row].toUtf8().constData(), nullptr);
    }
    const lxw_error closed = workbook_close(workbook);
    return closed == LXW_NO_ERROR
        ? Result<void>()
        : fail(ErrorCode::Unwritable, QString::fromUtf8(lxw_strerror(closed)), path);
}

} // namespace

Result<void> writeRosterTemplate(const QString &path)
{
    if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        QStringList heads;
        for (const TemplateColumn &column : columns) {
            heads << column.head.toString();
        }
        return writeWhole("\xEF\xBB\xBF" + heads.join(u',').toUtf8() + "\r\n", path);
    }
    const QTemporaryDir folder;
    QFile drawn(folder.filePath(u"roster.xlsx"_s));
    if (const auto done = writeWorkbook(QFile::encodeName(drawn.fileName()), path); !done) {
        return done;
    }
    if (!drawn.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unwritable, drawn.errorString(), path);
    }
    return writeWhole(drawn.readAll(), path);
}

} // namespace zhixing
