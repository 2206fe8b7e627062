// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report_wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing::wording
{

namespace
{

struct ReportWording {
    Q_DECLARE_TR_FUNCTIONS(ReportWording)
};

/// The column of a figure; the table has it.
std::size_t columnOf(const DocumentTable &table, Figure figure)
{
    const auto found
        = std::ranges::find(table.columns, std::optional(figure), &DocumentColumn::figure);
    Q_ASSERT(found != table.columns.end());
    return static_cast<std::size_t>(found - table.columns.begin());
}

bool isInDoubt(const std::vector<DocumentCell> &row, std::size_t doubt)
{
    return row[doubt].kind != CellKind::Empty;
}

} // namespace

const DocumentTable *reportTable(const ReportDocument &document, const QString &id)
{
    for (const DocumentSection &section : document.sections) {
        const auto found = std::ranges::find(section.tables, id, &DocumentTable::id);
        if (found != section.tables.end()) {
            return &*found;
        }
    }
    return nullptr;
}

Picture reportFigures(const ReportDocument &document)
{
    Picture picture;
    if (document.sections.empty()) {
        return picture;
    }
    for (const DocumentFigure &figure : document.sections.front().figures) {
        FigureRow row;
        row.label = nameOf(figure.figure);
        row.note = formulaOf(figure.figure);
        row.text = figure.cell.text;
        row.words = ReportWording::tr("%1：%2。%3").arg(row.label, row.text, row.note);
        row.isMarked = figure.cell.kind == CellKind::Empty;
        picture.rows.push_back(std::move(row));
    }
    picture.summary = ReportWording::tr("%1 项指标").arg(picture.rows.size());
    return picture;
}

Picture reportBars(const ReportDocument &document,
    const QString &table,
    const QString &title,
    std::size_t series,
    int most)
{
    Picture picture;
    picture.summary = title;
    const DocumentTable *source = reportTable(document, table);
    if (!source || series >= source->columns.size()) {
        return picture;
    }
    picture.heads = {source->columns.front().head, source->columns[series].head};
    const std::size_t count = source->rows.size();
    const std::size_t first = count - std::min(count, static_cast<std::size_t>(most));
    double greatest = 1e-9;
    for (std::size_t row = first; row < count; ++row) {
        const DocumentCell &cell = source->rows[row][series];
        // Shares are seen against the whole.
        greatest = std::max(greatest, cell.kind == CellKind::Share ? 1.0 : cell.value);
    }
    for (std::size_t row = first; row < count; ++row) {
        const DocumentCell &name = source->rows[row].front();
        const DocumentCell &cell = source->rows[row][series];
        const QString text = cell.text.isEmpty() ? u"—"_s : cell.text;
        FigureRow bar;
        bar.label = name.text;
        bar.share = std::clamp(cell.value / greatest, 0.0, 1.0);
        bar.text = text;
        bar.words = ReportWording::tr("%1：%2").arg(name.text, text);
        bar.cells = {name.text, text};
        picture.rows.push_back(std::move(bar));
    }
    return picture;
}

Picture reportAbsentees(const ReportDocument &document)
{
    Picture picture;
    const DocumentTable *table = reportTable(document, u"absentees"_s);
    if (!table) {
        return picture;
    }
    picture.summary = ReportWording::tr("%1 人未参加").arg(table->rows.size());
    picture.heads = {table->columns[2].head, table->columns[0].head, table->columns[1].head};
    for (const std::vector<DocumentCell> &cells : table->rows) {
        FigureRow row;
        row.label = cells[2].text;
        row.cells = {cells[2].text, cells[0].text, cells[1].text};
        row.words = ReportWording::tr("%1，%2").arg(
            cells[2].text, (cells[0].text + u' ' + cells[1].text).trimmed());
        picture.rows.push_back(std::move(row));
    }
    return picture;
}

Picture reportItems(const ReportDocument &document)
{
    Picture picture;
    const DocumentTable *table = reportTable(document, u"items"_s);
    if (!table) {
        return picture;
    }
    const std::size_t doubt = columnOf(*table, Figure::KeyDoubt);
    constexpr std::size_t stem = 3;
    const std::vector<std::size_t> shown {stem,
        columnOf(*table, Figure::RightRate),
        columnOf(*table, Figure::Facility),
        columnOf(*table, Figure::RestBiserial),
        doubt};
    for (const std::size_t column : shown) {
        picture.heads.append(table->columns[column].head);
    }
    std::vector<const std::vector<DocumentCell> *> rows;
    for (const std::vector<DocumentCell> &row : table->rows) {
        rows.push_back(&row);
    }
    std::ranges::stable_partition(
        rows, [doubt](const std::vector<DocumentCell> *row) { return isInDoubt(*row, doubt); });
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(mostReportRows)));
    for (const std::vector<DocumentCell> *cells : rows) {
        FigureRow row;
        row.label = (*cells)[stem].text;
        row.isMarked = isInDoubt(*cells, doubt);
        QStringList words;
        for (std::size_t place = 0; place < shown.size(); ++place) {
            const QString text = (*cells)[shown[place]].text;
            row.cells.append(text.isEmpty() ? u"—"_s : text);
            if (place > 0 && !text.isEmpty()) {
                words.append(picture.heads[static_cast<qsizetype>(place)] + u' ' + text);
            }
        }
        row.words = ReportWording::tr("%1：%2").arg(row.label, words.join(u"，"_s));
        picture.rows.push_back(std::move(row));
    }
    picture.summary = reportItemCounts(document);
    return picture;
}

QString reportItemCounts(const ReportDocument &document)
{
    const DocumentTable *table = reportTable(document, u"items"_s);
    if (!table) {
        return {};
    }
    const std::size_t doubt = columnOf(*table, Figure::KeyDoubt);
    const auto doubted = std::ranges::count_if(table->rows,
        [doubt](const std::vector<DocumentCell> &row) { return isInDoubt(row, doubt); });
    return ReportWording::tr("共 %1 题，答案存疑 %2 题").arg(table->rows.size()).arg(doubted);
}

QString reportDefinitions(const std::vector<Figure> &figures)
{
    QStringList lines;
    for (const Figure figure : figures) {
        lines.append(ReportWording::tr("%1：%2").arg(nameOf(figure), formulaOf(figure)));
    }
    return lines.join(u'\n');
}

QString reportFacts(const ReportDocument &document)
{
    QString facts;
    for (const DocumentFact &fact : document.facts) {
        // A long one has a line of its own.
        const QString gap = fact.isOnEachPage ? u"　"_s : u"\n"_s;
        facts += (facts.isEmpty() ? QString() : gap)
            + ReportWording::tr("%1：%2").arg(fact.name, fact.text);
    }
    return facts;
}

} // namespace zhixing::wording
