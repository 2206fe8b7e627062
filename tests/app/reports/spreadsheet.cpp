// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/spreadsheet.h"

#include <QHash>
#include <QProcess>
#include <QXmlStreamReader>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray part(const QString &path, const QString &name)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, name});
    if (!unzip.waitForStarted() || !unzip.waitForFinished()) {
        qFatal("this test needs the program unzip (Debian package unzip)");
    }
    return unzip.readAllStandardOutput();
}

QStringList sharedStrings(const QByteArray &xml)
{
    QStringList strings;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"si"_s) {
            strings.append(QString());
        } else if (reader.isStartElement() && reader.name() == u"t"_s) {
            strings.last() += reader.readElementText();
        }
    }
    return strings;
}

/// The number format of each cell style.
QStringList cellFormats(const QByteArray &xml)
{
    QHash<QString, QString> patterns {{u"1"_s, u"0"_s}, {u"2"_s, u"0.00"_s}, {u"10"_s, u"0.00%"_s}};
    QStringList formats;
    bool inCellStyles = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"cellXfs"_s) {
            inCellStyles = reader.isStartElement();
        } else if (reader.isStartElement() && reader.name() == u"numFmt"_s) {
            patterns.insert(attributes.value(u"numFmtId"_s).toString(),
                attributes.value(u"formatCode"_s).toString());
        } else if (reader.isStartElement() && inCellStyles && reader.name() == u"xf"_s) {
            formats.append(patterns.value(attributes.value(u"numFmtId"_s).toString()));
        }
    }
    return formats;
}

std::size_t columnOf(QStringView reference)
{
    std::size_t column = 0;
    for (const QChar letter : reference) {
        if (!letter.isLetter()) {
            break;
        }
        column = column * 26 + static_cast<std::size_t>(letter.unicode() - u'A') + 1;
    }
    return column - 1;
}

SheetCell readCell(QXmlStreamReader &reader, const QStringList &strings, const QStringList &formats)
{
    const QString type = reader.attributes().value(u"t"_s).toString();
    SheetCell cell;
    cell.numberFormat = formats.value(reader.attributes().value(u"s"_s).toInt());
    cell.isText = type == u"s"_s || type == u"inlineStr"_s;
    while (!(reader.isEndElement() && reader.name() == u"c"_s)) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == u"f"_s) {
            cell.hasFormula = true;
        } else if (reader.name() == u"v"_s || reader.name() == u"t"_s) {
            cell.value += reader.readElementText();
        }
    }
    if (type == u"s"_s) {
        cell.value = strings.value(cell.value.toInt());
    }
    return cell;
}

Sheet readSheet(const QByteArray &xml, const QStringList &strings, const QStringList &formats)
{
    Sheet sheet;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"pane"_s) {
            sheet.headFrozen = attributes.value(u"state"_s) == u"frozen"_s
                && attributes.value(u"ySplit"_s) == u"1"_s;
        } else if (reader.name() == u"autoFilter"_s) {
            sheet.autoFilter = attributes.value(u"ref"_s).toString();
        } else if (reader.name() == u"col"_s) {
            sheet.columnWidths
                += attributes.value(u"max"_s).toInt() - attributes.value(u"min"_s).toInt() + 1;
        } else if (reader.name() == u"row"_s) {
            sheet.rows.emplace_back();
        } else if (reader.name() == u"c"_s) {
            const std::size_t column = columnOf(attributes.value(u"r"_s));
            auto &row = sheet.rows.back();
            row.resize(std::max(row.size(), column + 1));
            row[column] = readCell(reader, strings, formats);
        }
    }
    return sheet;
}

} // namespace

std::vector<Sheet> readXlsx(const QString &path)
{
    const QStringList strings = sharedStrings(part(path, u"xl/sharedStrings.xml"_s));
    const QStringList formats = cellFormats(part(path, u"xl/styles.xml"_s));
    std::vector<Sheet> sheets;
    QXmlStreamReader workbook(part(path, u"xl/workbook.xml"_s));
    while (!workbook.atEnd()) {
        workbook.readNext();
        if (workbook.isStartElement() && workbook.name() == u"sheet"_s) {
            const QString file = u"xl/worksheets/sheet%1.xml"_s.arg(sheets.size() + 1);
            sheets.push_back(readSheet(part(path, file), strings, formats));
            sheets.back().name = workbook.attributes().value(u"name"_s).toString();
        }
    }
    return sheets;
}

QByteArray readXlsxPart(const QString &path, const QString &name)
{
    return part(path, name);
}

std::vector<QStringList> readCsv(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (inQuotes && character == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            cell += u'"';
            ++at;
        } else if (character == u'"') {
            inQuotes = !inQuotes;
        } else if (!inQuotes && character == u',') {
            row.append(std::exchange(cell, QString()));
        } else if (!inQuotes && character == u'\n') {
            if (cell.endsWith(u'\r')) {
                cell.chop(1);
            }
            row.append(std::exchange(cell, QString()));
            rows.push_back(std::exchange(row, QStringList()));
        } else {
            cell += character;
        }
    }
    return rows;
}

} // namespace zhixing::test
