// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not by QTextDocumentWriter: the text it writes has no page size, no foot, no page numbers and no
// lines that stay together (tried with Qt 6.4.2).

#include "reports/odf_package.h"
#include "reports/odf_xml.h"
#include "reports/paper_odt_styles.h"
#include "reports/paper_sheet.h"
#include "reports/safe_writing.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const auto mimeType = QByteArrayLiteral("application/vnd.oasis.opendocument.text");

void writeBoxes(OdfXml &xml, const QStringList &labels, int columns)
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
                xml.paragraph(u"PaperBoxLabel"_s, isLabel ? QStringList(label) : QStringList());
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }
}

/// A paragraph a style: office programs keep only a few paragraphs in a row together, but never
/// part the lines of one that is to stay whole.
void writeBlock(OdfXml &xml, const PaperBlock &block)
{
    for (auto line = block.begin(); line != block.end();) {
        const auto end = std::find_if(line, block.end(), [line](const PaperLine &other) {
            return other.style != line->style;
        });
        QStringList lines;
        int rules = 0;
        for (auto one = line; one != end; ++one) {
            lines << one->text;
            rules += one->ruledLines;
        }
        lines.removeAll(QString());
        const bool isLast = end == block.end() && rules == 0 && line->boxes.isEmpty();
        if (line->style == PaperStyle::Answer && rules > 0) {
            xml.rules(u"PaperRules"_s, rules, lines.join(u' '));
            line = end;
            continue;
        }
        if (!lines.isEmpty()) {
            xml.paragraph(
                isLast ? odtStyleName(line->style) : keptOdtStyleName(line->style), lines);
        }
        xml.rules(u"PaperRules"_s, rules, {});
        for (auto one = line; one != end; ++one) {
            writeBoxes(xml, one->boxes, one->columns);
        }
        line = end;
    }
}

QByteArray contentOf(const PaperSheet &sheet)
{
    OdfXml xml(u"office:document-content"_s,
        {"office"_L1, "style"_L1, "text"_L1, "table"_L1, "fo"_L1, "svg"_L1});
    writeOdtFonts(xml);
    xml.open(u"office:automatic-styles"_s);
    writeOdtBoxStyles(xml);
    xml.close();
    xml.open(u"office:body"_s);
    xml.open(u"office:text"_s);
    for (const PaperBlock &block : sheet.blocks) {
        writeBlock(xml, block);
    }
    // A text ends with a paragraph, not with a table.
    xml.paragraph(u"PaperFoot"_s, {});
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray metaOf(const PaperSheet &sheet)
{
    OdfXml xml(u"office:document-meta"_s, {"office"_L1, "dc"_L1, "meta"_L1});
    xml.open(u"office:meta"_s);
    xml.open(u"dc:title"_s);
    xml.words(sheet.title + u' ' + sheet.mark);
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray manifest()
{
    OdfXml xml(u"manifest:manifest"_s, {"manifest"_L1});
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
        {"styles.xml", odtStyles(sheet)},
        {"meta.xml", metaOf(sheet)},
        {"META-INF/manifest.xml", manifest()}});
    QSaveFile file(path);
    if (const auto written = writeAside(file, bytes); !written) {
        return written;
    }
    return putIntoPlace(file);
}

} // namespace zhixing
