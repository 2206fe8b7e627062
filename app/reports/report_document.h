// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/figure_definitions.h"
#include "result.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QString>

#include <optional>
#include <vector>

namespace zhixing
{

/// A report ready to be written: every number is rounded and worded here, once. A format shows the
/// texts as they are; where it has numbers of its own (XLSX, JSON) it takes the values, which are
/// what the texts say.

enum class CellKind {
    Empty, ///< no value; the text, if any, says why
    Text,
    Count, ///< a whole number
    Number, ///< with `decimals`
    Share, ///< value 0.8333, text "83.33%"
    Time, ///< on the wall clock, to the minute
};

struct DocumentCell {
    CellKind kind = CellKind::Empty;
    QString text; ///< what every format shows
    double value = 0.0; ///< rounded to what the text says
    int decimals = 0;
    QDateTime time;
    bool operator==(const DocumentCell &) const = default;
};

[[nodiscard]] DocumentCell emptyCell(const QString &reason = {});
[[nodiscard]] DocumentCell textCell(const QString &text);
[[nodiscard]] DocumentCell countCell(qint64 count);
[[nodiscard]] DocumentCell numberCell(double value, int decimals);
/// To a hundredth of a percent; empty where there is no share.
[[nodiscard]] DocumentCell shareCell(const std::optional<double> &share);
[[nodiscard]] DocumentCell timeCell(const QDateTime &time);

struct DocumentColumn {
    QString head;
    int width = 10; ///< in characters of a sheet's font
    std::optional<Figure> figure = std::nullopt; ///< whose definition goes with it
};

struct DocumentTable {
    QString id; ///< a name for programs
    QString title;
    QString note; ///< what to know of it, or why it is empty
    std::vector<DocumentColumn> columns;
    std::vector<std::vector<DocumentCell>> rows; ///< as many cells as columns
    std::size_t names = 0; ///< leading columns that say whose the row is: kept in sight
};

enum class ChartKind { Bars, Lines };

/// Columns of a table drawn, its first rows where they are many. The series share one kind of
/// number.
struct DocumentChart {
    QString title;
    ChartKind kind = ChartKind::Bars;
    std::size_t table = 0; ///< place in the section
    std::size_t labels = 0; ///< the column that names the points
    std::vector<std::size_t> series; ///< columns of numbers
    std::size_t most = 20; ///< rows
};

struct DocumentFigure {
    Figure figure = Figure::Expected;
    DocumentCell cell;
};

/// What stands at the head of a sheet: the figures, or the first table, which can then be filtered.
enum class SectionLead { Table, Figures };

struct DocumentSection {
    QString id;
    QString title; ///< short enough for the name of a sheet
    std::vector<DocumentFigure> figures;
    std::vector<DocumentTable> tables;
    std::vector<DocumentChart> charts;
    SectionLead lead = SectionLead::Table;
};

/// What the report is about: 统计期 (period), 支部 (branch), 题库 (bank), 制表时间 (made); and
/// 签名指纹 (signer).
struct DocumentFact {
    QString name;
    QString text;
    bool isOnEachPage = true; ///< in the head of a printed page, too
    QString id = {}; ///< a name for programs
};

/// How pages are laid: a report with cover and contents, or a sheet that begins at once.
enum class DocumentLayout { Report, Sheet };

struct ReportDocument {
    QString title;
    std::vector<DocumentFact> facts;
    std::vector<DocumentSection> sections;
    DocumentLayout layout = DocumentLayout::Report;
    QStringList signatures = {}; ///< words before the lines to sign on; empty: those of a report
};

/// Files of a document, each written aside and moved into place. Unwritable, naming the file.

/// UTF-8 with a byte order mark, CRLF. The tables below one another, each under a line with its
/// title, an empty line between. Cells that a spreadsheet would take for formulas are guarded.
[[nodiscard]] Result<void> writeReportCsv(const ReportDocument &document, const QString &path);
/// Format zhixing.branch-report, version 1 (app/reports/README). UTF-8.
[[nodiscard]] QByteArray reportJson(
    const ReportDocument &document, QJsonDocument::JsonFormat format = QJsonDocument::Indented);
[[nodiscard]] Result<void> writeReportJson(const ReportDocument &document, const QString &path);
/// One page that needs no other file, for the screen and for paper; unsigned (signed_page/).
[[nodiscard]] Result<void> writeReportHtml(const ReportDocument &document, const QString &path);
/// A4 pages: a cover, contents with page numbers, the sections with their charts, room for
/// signatures. Fonts are embedded; the words come out of the file in the order of the document.
/// Needs a QGuiApplication.
[[nodiscard]] Result<void> writeReportPdf(const ReportDocument &document, const QString &path);
/// A sheet for each section, with native charts.
[[nodiscard]] Result<void> writeReportXlsx(const ReportDocument &document, const QString &path);

} // namespace zhixing
