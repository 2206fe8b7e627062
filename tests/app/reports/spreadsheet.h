// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace zhixing::test
{

/// One cell of an XLSX sheet as its XML has it.
struct SheetCell {
    QString value; ///< text, or the number as written
    bool isText = false;
    bool hasFormula = false;
    QString numberFormat; ///< of the cell's style; empty for the general one
};

struct Sheet {
    QString name;
    std::vector<std::vector<SheetCell>> rows;
    bool headFrozen = false;
    QString autoFilter; ///< the range, e.g. "A1:Q3"
    int columnWidths = 0; ///< how many columns have a width of their own
};

/// Reads a workbook of inline or shared strings. Uses the program unzip (Debian package unzip).
[[nodiscard]] std::vector<Sheet> readXlsx(const QString &path);
/// One part of the workbook, e.g. "xl/charts/chart1.xml"; empty where there is none.
[[nodiscard]] QByteArray readXlsxPart(const QString &path, const QString &name);

/// Reads RFC 4180 text: quoted cells may hold commas, line breaks and doubled quotes.
[[nodiscard]] std::vector<QStringList> readCsv(const QString &text);

} // namespace zhixing::test
