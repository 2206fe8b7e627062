// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paper_odt_styles.h"

#include "reports/odf_xml.h"

#include <algorithm>
#include <array>

namespace zhixing
{

namespace
{

struct StyleShape {
    PaperStyle style;
    QLatin1StringView name;
    double points;
    bool bold;
    QLatin1StringView align;
    QLatin1StringView indent;
    QLatin1StringView above;
    QLatin1StringView below;
};

constexpr std::array shapes {
    StyleShape {
        PaperStyle::Title, "PaperTitle"_L1, 20, true, "center"_L1, "0mm"_L1, "0mm"_L1, "2mm"_L1},
    StyleShape {
        PaperStyle::Facts, "PaperFacts"_L1, 11.5, false, "center"_L1, "0mm"_L1, "0mm"_L1, "2mm"_L1},
    StyleShape {
        PaperStyle::Note, "PaperNote"_L1, 11, false, "start"_L1, "0mm"_L1, "0mm"_L1, "1mm"_L1},
    StyleShape {
        PaperStyle::Heading, "PaperHeading"_L1, 13, true, "start"_L1, "0mm"_L1, "5mm"_L1, "1mm"_L1},
    StyleShape {
        PaperStyle::Stem, "PaperStem"_L1, 12, false, "start"_L1, "0mm"_L1, "3mm"_L1, "0.5mm"_L1},
    StyleShape {PaperStyle::Option,
        "PaperOption"_L1,
        12,
        false,
        "start"_L1,
        "7mm"_L1,
        "0mm"_L1,
        "0.5mm"_L1},
    StyleShape {
        PaperStyle::Answer, "PaperAnswer"_L1, 12, false, "start"_L1, "0mm"_L1, "2mm"_L1, "0mm"_L1},
    StyleShape {PaperStyle::Detail,
        "PaperDetail"_L1,
        10.5,
        false,
        "start"_L1,
        "7mm"_L1,
        "0mm"_L1,
        "0.5mm"_L1},
};

void writeWordShape(OdfXml &xml, double points, bool bold)
{
    const QString size = QString::number(points) + u"pt"_s;
    const QString weight = bold ? u"bold"_s : u"normal"_s;
    xml.empty(u"style:text-properties"_s,
        {{u"style:font-name"_s, u"Paper"_s},
            {u"style:font-name-asian"_s, u"Paper"_s},
            {u"fo:font-size"_s, size},
            {u"style:font-size-asian"_s, size},
            {u"fo:font-weight"_s, weight},
            {u"style:font-weight-asian"_s, weight},
            {u"fo:language"_s, u"zh"_s},
            {u"fo:country"_s, u"CN"_s},
            {u"style:language-asian"_s, u"zh"_s},
            {u"style:country-asian"_s, u"CN"_s}});
}

void writeStyle(OdfXml &xml, const StyleShape &shape, bool kept)
{
    xml.open(u"style:style"_s,
        {{u"style:name"_s, kept ? keptOdtStyleName(shape.style) : QString(shape.name)},
            {u"style:family"_s, u"paragraph"_s}});
    xml.empty(u"style:paragraph-properties"_s,
        {{u"fo:text-align"_s, shape.align},
            {u"fo:margin-left"_s, shape.indent},
            {u"fo:margin-top"_s, shape.above},
            {u"fo:margin-bottom"_s, shape.below},
            {u"fo:line-height"_s, u"130%"_s},
            {u"fo:keep-together"_s, u"always"_s},
            {u"fo:keep-with-next"_s, kept ? u"always"_s : u"auto"_s}});
    writeWordShape(xml, shape.points, shape.bold);
    xml.close();
}

/// Lines to write on: tabs that leave a line, so that all of them are one paragraph.
void writeRuleStyle(OdfXml &xml)
{
    xml.open(u"style:style"_s,
        {{u"style:name"_s, u"PaperRules"_s}, {u"style:family"_s, u"paragraph"_s}});
    xml.open(u"style:paragraph-properties"_s,
        {{u"fo:margin-left"_s, u"7mm"_s},
            {u"fo:line-height"_s, u"9mm"_s},
            {u"fo:keep-together"_s, u"always"_s}});
    xml.open(u"style:tab-stops"_s);
    xml.empty(u"style:tab-stop"_s,
        {{u"style:position"_s, u"167mm"_s},
            {u"style:type"_s, u"right"_s},
            {u"style:leader-style"_s, u"solid"_s},
            {u"style:leader-text"_s, u"_"_s}});
    xml.close();
    xml.close();
    writeWordShape(xml, 12, false);
    xml.close();
}

} // namespace

QString odtStyleName(PaperStyle style)
{
    return std::ranges::find(shapes, style, &StyleShape::style)->name;
}

/// A second name for each style: for lines that stay with the next.
QString keptOdtStyleName(PaperStyle style)
{
    return odtStyleName(style) + u"Kept"_s;
}

void writeOdtFonts(OdfXml &xml)
{
    xml.open(u"office:font-face-decls"_s);
    xml.empty(u"style:font-face"_s,
        {{u"style:name"_s, u"Paper"_s},
            {u"svg:font-family"_s, u"'Noto Sans CJK SC', 'Source Han Sans SC', 'SimSun'"_s},
            {u"style:font-family-generic"_s, u"swiss"_s}});
    xml.close();
}

/// Widths and borders of the rows of boxes; one table style for each number of columns.
void writeOdtBoxStyles(OdfXml &xml)
{
    constexpr double width = 174.0;
    for (const int columns : {5, 10}) {
        xml.open(u"style:style"_s,
            {{u"style:name"_s, u"BoxColumn%1"_s.arg(columns)},
                {u"style:family"_s, u"table-column"_s}});
        xml.empty(u"style:table-column-properties"_s,
            {{u"style:column-width"_s, QString::number(width / columns) + u"mm"_s}});
        xml.close();
        for (int boxes = 1; boxes <= columns; ++boxes) {
            xml.open(u"style:style"_s,
                {{u"style:name"_s, u"BoxTable%1of%2"_s.arg(boxes).arg(columns)},
                    {u"style:family"_s, u"table"_s}});
            xml.empty(u"style:table-properties"_s,
                {{u"style:width"_s, QString::number(width / columns * boxes) + u"mm"_s},
                    {u"table:align"_s, u"left"_s},
                    {u"style:may-break-between-rows"_s, u"false"_s}});
            xml.close();
        }
    }
    xml.empty(
        u"style:style"_s, {{u"style:name"_s, u"LabelRow"_s}, {u"style:family"_s, u"table-row"_s}});
    xml.open(
        u"style:style"_s, {{u"style:name"_s, u"BoxRow"_s}, {u"style:family"_s, u"table-row"_s}});
    xml.empty(u"style:table-row-properties"_s, {{u"style:row-height"_s, u"9mm"_s}});
    xml.close();
    xml.open(
        u"style:style"_s, {{u"style:name"_s, u"BoxCell"_s}, {u"style:family"_s, u"table-cell"_s}});
    xml.empty(u"style:table-cell-properties"_s,
        {{u"fo:border"_s, u"0.5pt solid #000000"_s}, {u"fo:padding"_s, u"0.5mm"_s}});
    xml.close();
    xml.open(u"style:style"_s,
        {{u"style:name"_s, u"LabelCell"_s}, {u"style:family"_s, u"table-cell"_s}});
    xml.empty(u"style:table-cell-properties"_s,
        {{u"fo:border"_s, u"none"_s}, {u"fo:padding"_s, u"0.5mm"_s}});
    xml.close();
}

QByteArray odtStyles(const PaperSheet &sheet)
{
    OdfXml xml(
        u"office:document-styles"_s, {"office"_L1, "style"_L1, "text"_L1, "fo"_L1, "svg"_L1});
    writeOdtFonts(xml);
    xml.open(u"office:styles"_s);
    for (const StyleShape &shape : shapes) {
        writeStyle(xml, shape, false);
        writeStyle(xml, shape, true);
    }
    writeRuleStyle(xml);
    xml.open(
        u"style:style"_s, {{u"style:name"_s, u"PaperFoot"_s}, {u"style:family"_s, u"paragraph"_s}});
    xml.empty(u"style:paragraph-properties"_s, {{u"fo:text-align"_s, u"center"_s}});
    writeWordShape(xml, 9.5, false);
    xml.close();
    xml.open(u"style:style"_s,
        {{u"style:name"_s, u"PaperBoxLabel"_s}, {u"style:family"_s, u"paragraph"_s}});
    xml.empty(u"style:paragraph-properties"_s,
        {{u"fo:text-align"_s, u"center"_s}, {u"fo:keep-with-next"_s, u"always"_s}});
    writeWordShape(xml, 9.5, false);
    xml.close();
    xml.close();

    xml.open(u"office:automatic-styles"_s);
    xml.open(u"style:page-layout"_s, {{u"style:name"_s, u"A4"_s}});
    xml.empty(u"style:page-layout-properties"_s,
        {{u"fo:page-width"_s, u"210mm"_s},
            {u"fo:page-height"_s, u"297mm"_s},
            {u"style:print-orientation"_s, u"portrait"_s},
            {u"fo:margin-top"_s, u"18mm"_s},
            {u"fo:margin-bottom"_s, u"14mm"_s},
            {u"fo:margin-left"_s, u"18mm"_s},
            {u"fo:margin-right"_s, u"18mm"_s}});
    xml.open(u"style:footer-style"_s);
    xml.empty(u"style:header-footer-properties"_s,
        {{u"fo:min-height"_s, u"9mm"_s}, {u"fo:margin-top"_s, u"3mm"_s}});
    xml.close();
    xml.close();
    xml.close();

    xml.open(u"office:master-styles"_s);
    xml.open(u"style:master-page"_s,
        {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"A4"_s}});
    xml.open(u"style:footer"_s);
    xml.open(u"text:p"_s, {{u"text:style-name"_s, u"PaperFoot"_s}});
    // The numbers are fields: words before, between and after them.
    const QStringList foot = footOf(sheet, u"\n"_s, u"\n"_s).split(u'\n');
    xml.words(foot.value(0));
    xml.empty(u"text:page-number"_s, {{u"text:select-page"_s, u"current"_s}});
    xml.words(foot.value(1));
    xml.empty(u"text:page-count"_s);
    xml.words(foot.value(2));
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    return xml.bytes();
}

} // namespace zhixing
