// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report_document.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace zhixing::test
{

/// The tables of a report as texts, heads first, by id; the figures of a section as a table
/// "figures-<section>" of names and values.
using Grid = std::vector<QStringList>;
using Grids = QMap<QString, Grid>;

[[nodiscard]] Grids gridsOf(const ReportDocument &document);
/// Each number is compared with its text on the way; what disagrees is replaced by "disagrees".
[[nodiscard]] Grids readReportJson(const QString &path);
/// Needs the document to know which table comes next; the texts are the file's.
[[nodiscard]] Grids readReportCsv(const QString &path, const ReportDocument &document);
/// The page must be well-formed XML. The numbers written in its charts are in "charts".
[[nodiscard]] Grids readReportHtml(const QString &path);
/// The texts are what the number format makes of the numbers. Needs the document to know which
/// table comes next. A formula fails.
[[nodiscard]] Grids readReportXlsx(const QString &path, const ReportDocument &document);

/// A report with what is hard on a format in it: texts that look like formulas or markup, negative
/// numbers, absences, moments.
[[nodiscard]] ReportDocument hostileDocument();

} // namespace zhixing::test
