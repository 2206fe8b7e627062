// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report_document.h"

#include <xlsxwriter.h>

#include <map>

namespace zhixing
{

/// How the cells of a workbook look: one font, so that the figures stand on the line of the words.
class XlsxFormats
{
public:
    explicit XlsxFormats(lxw_workbook *workbook);

    [[nodiscard]] lxw_format *head() const;
    /// Over a column of numbers.
    [[nodiscard]] lxw_format *numberHead() const;
    [[nodiscard]] lxw_format *title() const;
    /// Small print: notes, definitions, reasons. Runs on over the cells beside it.
    [[nodiscard]] lxw_format *reason() const;
    [[nodiscard]] lxw_format *of(const DocumentCell &cell);

private:
    lxw_format *add(const char *pattern);
    lxw_format *addHead(lxw_format_alignments side);

    lxw_workbook *m_workbook;
    lxw_format *m_head = nullptr;
    lxw_format *m_numberHead = nullptr;
    lxw_format *m_title = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_reason = nullptr;
    lxw_format *m_share = nullptr;
    lxw_format *m_time = nullptr;
    std::map<int, lxw_format *> m_numbers;
};

/// A text as a cell holds it: UTF-8, cut with … where it is longer than a workbook allows.
[[nodiscard]] QByteArray cellText(const QString &text);

} // namespace zhixing
