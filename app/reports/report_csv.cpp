// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/csv_cell.h"
#include "reports/report_document.h"
#include "reports/report_words.h"
#include "reports/safe_writing.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString cellText(const DocumentCell &cell)
{
    // A negative number is a number, not a formula.
    const bool isText = cell.kind == CellKind::Text || cell.kind == CellKind::Empty;
    return isText ? csvCell(cell.text) : cell.text;
}

class Csv
{
public:
    void addLine(const QStringList &cells)
    {
        m_text += cells.join(u',') + u"\r\n"_s;
    }

    void addFacts(const ReportDocument &document)
    {
        addLine({csvCell(document.title)});
        for (const DocumentFact &fact : document.facts) {
            addLine({csvCell(fact.name), csvCell(fact.text)});
        }
    }

    void addFigures(const DocumentSection &section)
    {
        addLine({});
        addLine({csvCell(ReportWords::tr("%1：指标").arg(section.title))});
        addLine({ReportWords::tr("指标"), ReportWords::tr("数值"), ReportWords::tr("定义")});
        for (const DocumentFigure &figure : section.figures) {
            addLine({csvCell(nameOf(figure.figure)),
                cellText(figure.cell),
                csvCell(formulaOf(figure.figure))});
        }
    }

    void addTable(const DocumentTable &table)
    {
        addLine({});
        addLine({csvCell(table.title), csvCell(table.note)});
        QStringList heads;
        for (const DocumentColumn &column : table.columns) {
            heads.append(csvCell(column.head));
        }
        addLine(heads);
        for (const std::vector<DocumentCell> &row : table.rows) {
            QStringList cells;
            for (const DocumentCell &cell : row) {
                cells.append(cellText(cell));
            }
            addLine(cells);
        }
    }

    [[nodiscard]] QByteArray bytes() const
    {
        return m_text.toUtf8();
    }

private:
    QString m_text {QChar(QChar::ByteOrderMark)};
};

} // namespace

Result<void> writeReportCsv(const ReportDocument &document, const QString &path)
{
    Csv csv;
    csv.addFacts(document);
    for (const DocumentSection &section : document.sections) {
        if (!section.figures.empty()) {
            csv.addFigures(section);
        }
        for (const DocumentTable &table : section.tables) {
            csv.addTable(table);
        }
    }
    return writeWhole(csv.bytes(), path);
}

} // namespace zhixing
