// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/zip_archive.h"

#include <QStringList>

namespace zhixing
{

/// One sheet of a workbook: what stands between <sheetData> and </sheetData>, and around it.
struct MadeSheet {
    QString name;
    QString rows;
    QString before = {};
    QString after = {};
};

/// The parts of an .xlsx with these sheets, as office programs write them.
[[nodiscard]] std::vector<ZipInput> xlsxParts(const std::vector<MadeSheet> &sheets,
    const QStringList &sharedTexts = {},
    const QString &styles = {});
[[nodiscard]] QByteArray xlsxOf(const std::vector<MadeSheet> &sheets,
    const QStringList &sharedTexts = {},
    const QString &styles = {});
/// An .ods whose first table holds these rows.
[[nodiscard]] QByteArray odsOf(const QString &rows);
[[nodiscard]] QByteArray packed(const std::vector<ZipInput> &parts);

/// "<row>" of cells with their texts in them, row from 1; an empty text is no cell.
[[nodiscard]] QString inlineRow(int row, const QStringList &cells);

} // namespace zhixing
