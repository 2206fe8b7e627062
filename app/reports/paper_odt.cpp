// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not by QTextDocumentWriter: the text it writes has no page size, no foot, no page numbers and no
// lines that stay together (tried with Qt 6.4.2).

#include "reports/odf_package.h"
#include "reports/paper_sheet.h"
#include "reports/safe_writing.h"

#include <QXmlStreamWriter>

#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const auto mimeType = QByteArrayLiteral("application/vnd.oasis.opendocument.text");

constexpr std::array namespaces {
    std::pair {"office"_L1, "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1},
    std::pair {"style"_L1, "urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1},
    std::pair {"text"_L1, "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1},
    std::pair {"table"_L1, "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1},
    std::pair {"fo"_L1, "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_L1},
    std::pair {"svg"_L1, "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_L1},
    std::pair {"manifest"_L1, "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_L1},
    std::pair {"dc"_L1, "http://purl.org/dc/elements/1.1/"_L1},
    std::pair {"meta"_L1, "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_L1},
};

using Attributes = std::initializer_list<std::pair<QString, QString>>;

/// Elements and attributes by their prefixed names.
class Xml
{
public:
    Xml(const QString &root, std::initializer_list<QLatin1StringView> prefixes)
        : m_writer(&m_bytes)
    {
        m_writer.writeStartDocument();
        m_writer.writeStartElement(root);
        for (const auto &[prefix, uri] : namespaces) {
            if (std::ranges::find(prefixes, prefix) != prefixes.end()) {
                m_writer.writeAttribute(u"xmlns:"_s + prefix, uri);
            }
        }
        m_writer.writeAttribute(
            root.startsWith(u"manifest") ? u"manifest:version"_s : u"office:version"_s, u"1.2"_s);
    }

    void open(const QString &name, Attributes attributes = {})
    {
        m_writer.writeStartElement(name);
        for (const auto &[key, value] : attributes) {
            m_writer.writeAttribute(key, value);
        }
    }
    void close()
    {
        m_writer.writeEndElement();
    }
    void empty(const QString &name, Attributes attributes = {})
    {
        open(name, attributes);
        close();
    }
    void words(const QString &text)
    {
        m_writer.writeCharacters(text);
    }
    void paragraph(const QString &style, const QString &text)
    {
        open(u"text:p"_s, {{u"text:style-name"_s, style}});
        words(text);
        close();
    }
    [[nodiscard]] QByteArray bytes()
    {
        m_writer.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

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

QString nameOf(PaperStyle style)
{
    return std::ranges::find(shapes, style, &StyleShape::style)->name;
}

/// A second name for each style: for lines that stay with the next.
QString keptNameOf(PaperStyle style)
{
    return nameOf(style) + u"Kept"_s;
}

void writeFonts(Xml &xml)
{
    xml.open(u"office:font-face-decls"_s);
    xml.empty(u"style:font-face"_s,
        {{u"style:name"_s, u"Paper"_s},
            {u"svg:font-family"_s, u"'Noto Sans CJK SC', 'Source Han Sans SC', 'SimSun'"_s},
            {u"style:font-family-generic"_s, u"swiss"_s}});
    xml.close();
}

void writeWordShape(Xml &xml, double points, bool bold)
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

void writeStyle(Xml &xml, const StyleShape &shape, bool kept)
{
    xml.open(u"style:style"_s,
        {{u"style:name"_s, kept ? keptNameOf(shape.style) : QString(shape.name)},
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

void writeRuleStyle(Xml &xml, const QString &name, bool kept)
{
    xml.open(u"style:style"_s, {{u"style:name"_s, name}, {u"style:family"_s, u"paragraph"_s}});
    xml.empty(u"style:paragraph-properties"_s,
        {{u"fo:margin-left"_s, u"7mm"_s},
            {u"style:line-height-at-least"_s, u"9mm"_s},
            {u"fo:border-bottom"_s, u"0.5pt solid #000000"_s},
            // Or neighbours alike become one with a single rule below it.
            {u"style:join-border"_s, u"false"_s},
            {u"fo:keep-with-next"_s, kept ? u"always"_s : u"auto"_s}});
    writeWordShape(xml, 12, false);
    xml.close();
}

QByteArray stylesOf(const PaperSheet &sheet)
{
    Xml xml(u"office:document-styles"_s, {"office"_L1, "style"_L1, "text"_L1, "fo"_L1, "svg"_L1});
    writeFonts(xml);
    xml.open(u"office:styles"_s);
    for (const StyleShape &shape : shapes) {
        writeStyle(xml, shape, false);
        writeStyle(xml, shape, true);
    }
    writeRuleStyle(xml, u"PaperRule"_s, false);
    writeRuleStyle(xml, u"PaperRuleKept"_s, true);
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

/// Widths and borders of the rows of boxes; one table style for each number of columns.
void writeBoxStyles(Xml &xml)
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

void writeBoxes(Xml &xml, const QStringList &labels, int columns)
{
    for (qsizetype first = 0; first < labels.size(); first += columns) {
        const QStringList row = labels.mid(first, columns);
        xml.open(u"table:table"_s,
            {{u"table:style-name"_s, u"BoxTable%1of%2"_s.arg(row.size()).arg(columns)}});
        xml.empty(u"table:table-column"_s,
            {{u"table:style-name"_s, u"BoxColumn%1"_s.arg(columns)},
                {u"table:number-columns-repeated"_s, QString::number(row.size())}});
        for (const bool isLabel : {true, false}) {
            xml.open(u"table:table-row"_s,
                {{u"table:style-name"_s, isLabel ? u"LabelRow"_s : u"BoxRow"_s}});
            for (const QString &label : row) {
                xml.open(u"table:table-cell"_s,
                    {{u"table:style-name"_s, isLabel ? u"LabelCell"_s : u"BoxCell"_s},
                        {u"office:value-type"_s, u"string"_s}});
                xml.paragraph(u"PaperBoxLabel"_s, isLabel ? label : QString());
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }
}

QByteArray contentOf(const PaperSheet &sheet)
{
    Xml xml(u"office:document-content"_s,
        {"office"_L1, "style"_L1, "text"_L1, "table"_L1, "fo"_L1, "svg"_L1});
    writeFonts(xml);
    xml.open(u"office:automatic-styles"_s);
    writeBoxStyles(xml);
    xml.close();
    xml.open(u"office:body"_s);
    xml.open(u"office:text"_s);
    for (const PaperBlock &block : sheet.blocks) {
        for (std::size_t place = 0; place < block.size(); ++place) {
            const PaperLine &line = block[place];
            const bool last = place + 1 == block.size();
            const bool below = line.ruledLines > 0 || !line.boxes.isEmpty();
            if (!line.text.isEmpty()) {
                xml.paragraph(
                    last && !below ? nameOf(line.style) : keptNameOf(line.style), line.text);
            }
            for (int rule = 1; rule <= line.ruledLines; ++rule) {
                xml.paragraph(last && rule == line.ruledLines ? u"PaperRule"_s : u"PaperRuleKept"_s,
                    QString());
            }
            writeBoxes(xml, line.boxes, line.columns);
        }
    }
    // A text ends with a paragraph, not with a table.
    xml.paragraph(u"PaperFoot"_s, QString());
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray metaOf(const PaperSheet &sheet)
{
    Xml xml(u"office:document-meta"_s, {"office"_L1, "dc"_L1, "meta"_L1});
    xml.open(u"office:meta"_s);
    xml.open(u"dc:title"_s);
    xml.words(sheet.title + u' ' + sheet.mark);
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray manifest()
{
    Xml xml(u"manifest:manifest"_s, {"manifest"_L1});
    const auto entry = [&xml](const QString &path, const QString &type) {
        xml.empty(u"manifest:file-entry"_s,
            {{u"manifest:full-path"_s, path}, {u"manifest:media-type"_s, type}});
    };
    entry(u"/"_s, QString::fromLatin1(mimeType));
    for (const auto &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s}) {
        entry(part, u"text/xml"_s);
    }
    return xml.bytes();
}

} // namespace

Result<void> writeOdt(const PaperSheet &sheet, const QString &path)
{
    const QByteArray bytes = packed({{"mimetype", mimeType},
        {"content.xml", contentOf(sheet)},
        {"styles.xml", stylesOf(sheet)},
        {"meta.xml", metaOf(sheet)},
        {"META-INF/manifest.xml", manifest()}});
    QSaveFile file(path);
    if (const auto written = writeAside(file, bytes); !written) {
        return written;
    }
    return putIntoPlace(file);
}

} // namespace zhixing
