// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/xlsx_formats.h"

#include <QByteArray>

namespace zhixing
{

XlsxFormats::XlsxFormats(lxw_workbook *workbook)
    : m_workbook(workbook)
{
    m_head = addHead(LXW_ALIGN_LEFT);
    m_numberHead = addHead(LXW_ALIGN_RIGHT);
    m_title = add(nullptr);
    format_set_bold(m_title);
    format_set_font_size(m_title, 13);
    format_set_align(m_title, LXW_ALIGN_VERTICAL_BOTTOM);
    m_text = add(nullptr);
    format_set_text_wrap(m_text);
    format_set_indent(m_text, 1);
    m_reason = add(nullptr);
    format_set_font_color(m_reason, 0x6D665C);
    format_set_indent(m_reason, 1);
    m_share = add("0.00%");
    m_time = add("yyyy-mm-dd hh:mm");
}

lxw_format *XlsxFormats::head() const
{
    return m_head;
}

lxw_format *XlsxFormats::numberHead() const
{
    return m_numberHead;
}

lxw_format *XlsxFormats::title() const
{
    return m_title;
}

lxw_format *XlsxFormats::reason() const
{
    return m_reason;
}

lxw_format *XlsxFormats::of(const DocumentCell &cell)
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

lxw_format *XlsxFormats::add(const char *pattern)
{
    lxw_format *format = workbook_add_format(m_workbook);
    format_set_font_name(format, "Microsoft YaHei");
    format_set_font_size(format, 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (pattern) {
        format_set_num_format(format, pattern);
    }
    return format;
}

lxw_format *XlsxFormats::addHead(lxw_format_alignments side)
{
    lxw_format *format = add(nullptr);
    format_set_bold(format);
    format_set_text_wrap(format);
    format_set_bottom(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, 0x6D665C);
    format_set_bg_color(format, 0xF4F1EA);
    format_set_align(format, static_cast<std::uint8_t>(side));
    if (side == LXW_ALIGN_LEFT) {
        format_set_indent(format, 1);
    }
    return format;
}

QByteArray cellText(const QString &text)
{
    constexpr qsizetype most = 32'767;
    return (text.size() > most ? text.first(most - 1) + u'…' : text).toUtf8();
}

} // namespace zhixing
