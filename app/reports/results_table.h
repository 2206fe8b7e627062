// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/results_export.h"

#include <QDateTime>
#include <QString>

#include <variant>
#include <vector>

namespace zhixing
{

/// A share, 0 to 1, rounded to a hundredth of a percent.
struct Share {
    double value = 0.0;
    bool operator==(const Share &) const = default;
};

/// What a cell holds; each writer renders it in its own way. QDateTime is local time.
using Cell = std::variant<std::monostate, QString, qint64, double, Share, QDateTime>;

struct Column {
    QString head;
    int width = 10; ///< in characters of the sheet's font
};

/// One sheet, or one CSV file, and the rows a result fills in it.
struct ResultsTable {
    QString title;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> (*rowsOf)(const AttemptResult &result);
};

/// 成绩: one row per attempt.
[[nodiscard]] ResultsTable attemptsTable();
/// 答题记录: one row per response, options under the letters the learner saw.
[[nodiscard]] ResultsTable responsesTable();

} // namespace zhixing
