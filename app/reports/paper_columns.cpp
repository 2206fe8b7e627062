// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paper_columns.h"

#include "reports/report_words.h"

#include <algorithm>
#include <numeric>

namespace zhixing
{

namespace
{

bool isNumeric(const DocumentCell &cell)
{
    return cell.kind == CellKind::Count || cell.kind == CellKind::Number
        || cell.kind == CellKind::Share || cell.kind == CellKind::Time;
}

SetColumn measured(const Typefaces &faces, const DocumentTable &table, std::size_t column)
{
    constexpr int sentence = 50; ///< the width of a column of sentences
    constexpr double headEms = 3.0;
    const double em = faces.cell.em();
    const double fewestEms = table.columns[column].width >= sentence ? 16.0 : 8.0;
    SetColumn set;
    double widest = 0.0;
    double widestNumber = 0.0;
    bool isDecided = false;
    for (const std::vector<DocumentCell> &row : table.rows) {
        const DocumentCell &cell = row[column];
        const double width = faces.cell.widthOf(cell.text);
        widest = std::max(widest, width);
        if (isNumeric(cell)) {
            widestNumber = std::max(widestNumber, width);
        }
        if (!isDecided && cell.kind != CellKind::Empty) {
            set.isNumeric = isNumeric(cell);
            isDecided = true;
        }
    }
    const QString &head = table.columns[column].head;
    const double headWidth = faces.head.widthOf(head);
    const double leastHead
        = std::max(std::min(headWidth, headEms * faces.head.em()), widestWord(faces.head, head));
    // Half an em is what a character of a sheet is wide.
    const double wish = std::max(table.columns[column].width * em / 2.0, leastHead);
    set.least = std::max({leastHead, widestNumber, std::min(widest, fewestEms * em)});
    set.best = std::max({set.least, headWidth, std::min(widest, wish)});
    // A bit more than measured, for what rounding takes.
    set.least += 2.0 * sidePadding + 0.1;
    set.best += 2.0 * sidePadding + 0.1;
    return set;
}

} // namespace

double widestWord(const Typeface &face, const QString &text)
{
    double widest = 0.0;
    for (const QString &word : wholeWords(text)) {
        widest = std::max(widest, face.widthOf(word));
    }
    return widest;
}

std::vector<SetColumn> measured(const Typefaces &faces, const DocumentTable &table)
{
    std::vector<SetColumn> columns;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        columns.push_back(measured(faces, table, column));
    }
    return columns;
}

double leastOf(const std::vector<SetColumn> &columns)
{
    return std::accumulate(
        columns.begin(), columns.end(), 0.0, [](double sum, const SetColumn &column) {
            return sum + column.least;
        });
}

} // namespace zhixing
