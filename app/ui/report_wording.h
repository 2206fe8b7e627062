// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report_document.h"
#include "ui/figure_list_model.h"

#include <QStringList>

/// A report's figures as they are handed to the pages: its own texts, nothing counted again.
namespace zhixing::wording
{

inline constexpr int mostReportRows = 30;
inline constexpr int mostReportWeeks = 26;

/// The table of that id; null where the report has none.
[[nodiscard]] const DocumentTable *reportTable(const ReportDocument &document, const QString &id);
/// 应参加, 参加率, …: label, text, and in `note` how it is come by.
[[nodiscard]] Picture reportFigures(const ReportDocument &document);
/// Bars of one column of a table, its last rows where they are many.
[[nodiscard]] Picture reportBars(const ReportDocument &document,
    const QString &table,
    const QString &title,
    std::size_t series,
    int most);
/// Who has not taken part.
[[nodiscard]] Picture reportAbsentees(const ReportDocument &document);
/// Items, those in doubt first; `isMarked` where there is doubt.
[[nodiscard]] Picture reportItems(const ReportDocument &document);
/// How many items, and how many in doubt.
[[nodiscard]] QString reportItemCounts(const ReportDocument &document);
/// The definitions, a line each.
[[nodiscard]] QString reportDefinitions(const std::vector<Figure> &figures);
/// What the report is about: a line, and the fingerprint on its own.
[[nodiscard]] QString reportFacts(const ReportDocument &document);

} // namespace zhixing::wording
