// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reports/document_reading.h"

namespace zhixing::test
{

/// The words of each page in the order in which they were written, white space left out. Empty
/// where the file cannot be read.
[[nodiscard]] QStringList pdfPages(const QString &path);
[[nodiscard]] QString bare(QString text);
/// The same without running heads and page numbers. One text that says so, where one is missing.
[[nodiscard]] QStringList bodyPages(const QString &path, const ReportDocument &document);

/// Needs the document to know how long each text is; the texts are the file's. Running heads, page
/// numbers and repeated column heads must be where they belong. The words of the charts of a
/// section are one text in "charts", the definitions of figures in "formulas", the titles of
/// sections in "titles".
[[nodiscard]] Grids readReportPdf(const QString &path, const ReportDocument &document);

} // namespace zhixing::test
