// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/roster/workbook_making.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString head = uR"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"_s;
const QString mainSpace = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
const QString relationSpace
    = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString packageSpace = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString contentType = u"application/vnd.openxmlformats-officedocument.spreadsheetml.%1+xml"_s;

} // namespace

std::vector<ZipInput> xlsxParts(
    const std::vector<MadeSheet> &sheets, const QStringList &sharedTexts, const QString &styles)
{
    QString types;
    QString listed;
    QString relations;
    std::vector<ZipInput> parts;
    const auto relate = [&](const QString &id, const QString &kind, const QString &target) {
        relations += uR"(<Relationship Id="%1" Type="%2/%3" Target="%4"/>)"_s.arg(
            id, relationSpace, kind, target);
    };
    const auto add = [&](const QString &name, const QString &kind, const QString &xml) {
        types
            += uR"(<Override PartName="/%1" ContentType="%2"/>)"_s.arg(name, contentType.arg(kind));
        parts.push_back({name, (head + xml).toUtf8()});
    };
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QString number = QString::number(i + 1);
        listed += uR"(<sheet name="%1" sheetId="%2" r:id="rId%2"/>)"_s.arg(sheets[i].name, number);
        relate(u"rId"_s + number, u"worksheet"_s, u"worksheets/sheet%1.xml"_s.arg(number));
        add(u"xl/worksheets/sheet%1.xml"_s.arg(number),
            u"worksheet"_s,
            uR"(<worksheet xmlns="%1">%2<sheetData>%3</sheetData>%4</worksheet>)"_s.arg(
                mainSpace, sheets[i].before, sheets[i].rows, sheets[i].after));
    }
    QString texts;
    for (const QString &text : sharedTexts) {
        texts += text.startsWith(u'<') ? u"<si>%1</si>"_s.arg(text)
                                       : u"<si><t>%1</t></si>"_s.arg(text);
    }
    add(u"xl/sharedStrings.xml"_s,
        u"sharedStrings"_s,
        uR"(<sst xmlns="%1">%2</sst>)"_s.arg(mainSpace, texts));
    relate(u"rIdTexts"_s, u"sharedStrings"_s, u"sharedStrings.xml"_s);
    add(u"xl/styles.xml"_s,
        u"styles"_s,
        uR"(<styleSheet xmlns="%1">%2</styleSheet>)"_s.arg(mainSpace, styles));
    relate(u"rIdStyles"_s, u"styles"_s, u"styles.xml"_s);
    add(u"xl/workbook.xml"_s,
        u"sheet.main"_s,
        uR"(<workbook xmlns="%1" xmlns:r="%2"><sheets>%3</sheets></workbook>)"_s.arg(
            mainSpace, relationSpace, listed));
    parts.push_back({u"xl/_rels/workbook.xml.rels"_s,
        (head
            + uR"(<Relationships xmlns="%1relationships">%2</Relationships>)"_s.arg(
                packageSpace, relations))
            .toUtf8()});
    parts.push_back({u"_rels/.rels"_s,
        (head
            + uR"(<Relationships xmlns="%1relationships"><Relationship Id="rId1" Type="%2/officeDocument" Target="xl/workbook.xml"/></Relationships>)"_s
                .arg(packageSpace, relationSpace))
            .toUtf8()});
    parts.push_back({u"[Content_Types].xml"_s,
        (head
            + uR"(<Types xmlns="%1content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>%2</Types>)"_s
                .arg(packageSpace, types))
            .toUtf8()});
    return parts;
}

QByteArray xlsxOf(
    const std::vector<MadeSheet> &sheets, const QStringList &sharedTexts, const QString &styles)
{
    return packed(xlsxParts(sheets, sharedTexts, styles));
}

QByteArray odsOf(const QString &rows)
{
    const QString spaces
        = uR"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"_s;
    const QString content = head
        + uR"(<office:document-content %1 office:version="1.2"><office:body><office:spreadsheet><table:table table:name="名册">%2</table:table></office:spreadsheet></office:body></office:document-content>)"_s
              .arg(spaces, rows);
    return packed(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet", ZipPacking::Stored},
            {u"content.xml"_s, content.toUtf8()}});
}

QByteArray packed(const std::vector<ZipInput> &parts)
{
    return zipOf(parts, {}).value_or(QByteArray());
}

QString inlineRow(int row, const QStringList &cells)
{
    QString xml;
    for (int column = 0; column < cells.size(); ++column) {
        if (!cells.at(column).isEmpty()) {
            xml += uR"(<c r="%1%2" t="inlineStr"><is><t>%3</t></is></c>)"_s
                       .arg(QChar(u'A' + column))
                       .arg(row)
                       .arg(cells.at(column).toHtmlEscaped());
        }
    }
    return uR"(<row r="%1">%2</row>)"_s.arg(row).arg(xml);
}

} // namespace zhixing
