// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/report_document.h"
#include "reports/report_words.h"
#include "reports/safe_writing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonObject valued(const QJsonValue &value, const QString &text)
{
    return {{u"value"_s, value}, {u"text"_s, text}};
}

QJsonValue toJson(const DocumentCell &cell)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return cell.text.isEmpty() ? QJsonValue() : valued(QJsonValue(), cell.text);
    case CellKind::Text:
        return cell.text;
    case CellKind::Count:
        return valued(static_cast<qint64>(cell.value), cell.text);
    case CellKind::Number:
    case CellKind::Share:
        return valued(cell.value, cell.text);
    case CellKind::Time:
        return valued(
            cell.time.toOffsetFromUtc(cell.time.offsetFromUtc()).toString(Qt::ISODate), cell.text);
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const DocumentFigure &figure)
{
    const FigureDefinition &definition = definitionOf(figure.figure);
    return {{u"name"_s, nameOf(figure.figure)},
        {u"english"_s, definition.english},
        {u"definition"_s, formulaOf(figure.figure)},
        {u"source"_s, definition.source},
        {u"cell"_s, toJson(figure.cell)}};
}

QJsonObject toJson(const DocumentColumn &column)
{
    QJsonObject object {{u"head"_s, column.head}};
    if (column.figure) {
        object.insert(u"english"_s, definitionOf(*column.figure).english);
        object.insert(u"definition"_s, formulaOf(*column.figure));
    }
    return object;
}

QJsonObject toJson(const DocumentTable &table);
QJsonObject toJson(const DocumentSection &section);
QJsonObject toJson(const DocumentFact &fact);

template <typename Values>
QJsonArray toArray(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values) {
        array.append(toJson(value));
    }
    return array;
}

QJsonObject toJson(const DocumentTable &table)
{
    QJsonArray rows;
    for (const std::vector<DocumentCell> &row : table.rows) {
        rows.append(toArray(row));
    }
    return {{u"id"_s, table.id},
        {u"title"_s, table.title},
        {u"note"_s, table.note},
        {u"columns"_s, toArray(table.columns)},
        {u"rows"_s, rows}};
}

QJsonObject toJson(const DocumentSection &section)
{
    return {{u"id"_s, section.id},
        {u"title"_s, section.title},
        {u"figures"_s, toArray(section.figures)},
        {u"tables"_s, toArray(section.tables)}};
}

QJsonObject toJson(const DocumentFact &fact)
{
    return {{u"id"_s, fact.id}, {u"name"_s, fact.name}, {u"text"_s, fact.text}};
}

} // namespace

QByteArray reportJson(const ReportDocument &document, QJsonDocument::JsonFormat format)
{
    const QJsonObject object {{u"format"_s, u"zhixing.branch-report"_s},
        {u"version"_s, 1},
        {u"language"_s, reportLanguage()},
        {u"title"_s, document.title},
        {u"facts"_s, toArray(document.facts)},
        {u"sections"_s, toArray(document.sections)}};
    return QJsonDocument(object).toJson(format);
}

Result<void> writeReportJson(const ReportDocument &document, const QString &path)
{
    return writeWhole(reportJson(document), path);
}

} // namespace zhixing
