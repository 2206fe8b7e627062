// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/xml_part.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int deepest = 60;
constexpr qsizetype mostAttributes = 200;

/// Copies a part, element by element.
class PartWriter
{
public:
    PartWriter(const QByteArray &xml, PartKind kind, const RosterLimits &limits)
        : m_reader(xml)
        , m_writer(&m_bytes)
        , m_limits(&limits)
        , m_isSheet(kind == PartKind::XlsxSheet)
    {
    }

    RosterResult<QByteArray> write()
    {
        while (!m_reader.atEnd() && m_problem.isEmpty()) {
            take(m_reader.readNext());
        }
        if (m_problem.isEmpty() && m_reader.hasError()) {
            m_problem = m_reader.errorString();
        }
        if (!m_problem.isEmpty()) {
            return fault(
                RosterProblem::Damaged, u"%1, line %2"_s.arg(m_problem).arg(m_reader.lineNumber()));
        }
        return m_bytes;
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartDocument:
            m_writer.writeStartDocument();
            return;
        case QXmlStreamReader::EndDocument:
            m_writer.writeEndDocument();
            return;
        case QXmlStreamReader::StartElement:
            start();
            return;
        case QXmlStreamReader::EndElement:
            end();
            return;
        case QXmlStreamReader::Characters:
            if (m_isInText) {
                m_text += m_reader.text();
            } else if (!m_isInline) {
                m_writer.writeCharacters(m_reader.text().toString());
            }
            return;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            // No office program writes any.
            m_problem = u"a document type or an entity"_s;
            return;
        default:
            return;
        }
    }

    void start()
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        if (++m_depth > deepest || attributes.size() > mostAttributes) {
            m_problem = u"nested too deeply"_s;
            return;
        }
        if (m_isSheet && m_reader.name() == u"c") {
            startCell(attributes);
            return;
        }
        if (m_isInline) {
            // Phonetic readings stand beside the text, not in it.
            m_isInText = m_reader.name() == u"t" && !m_isPhonetic;
            m_isPhonetic = m_isPhonetic || m_reader.name() == u"rPh";
            return;
        }
        m_hasFormula = m_hasFormula || m_reader.name() == u"f";
        if (m_isText && !m_hasFormula && m_reader.name() == u"v") {
            writeNoFormula();
        }
        m_writer.writeStartElement(m_reader.namespaceUri().toString(), m_reader.name().toString());
        writeAttributes(attributes);
    }

    void startCell(const QXmlStreamAttributes &attributes)
    {
        m_writer.writeStartElement(m_reader.namespaceUri().toString(), u"c"_s);
        m_isInline = attributes.value(u"t"_s) == u"inlineStr";
        m_isText = attributes.value(u"t"_s) == u"str";
        m_hasFormula = false;
        m_text.clear();
        m_cellSpace = m_reader.namespaceUri().toString();
        for (const QXmlStreamAttribute &one : attributes) {
            if (one.name() == u"r" && !isCell(one.value())) {
                m_problem = u"no cell: "_s + one.value().toString().left(20);
                return;
            }
            if (one.name() == u"t" && m_isInline) {
                m_writer.writeAttribute(u"t"_s, u"str"_s);
            } else {
                m_writer.writeAttribute(one);
            }
        }
    }

    void end()
    {
        --m_depth;
        if (!m_isInline) {
            m_writer.writeEndElement();
            m_isText = m_isText && m_reader.name() != u"c";
            return;
        }
        m_isInText = false;
        m_isPhonetic = m_isPhonetic && m_reader.name() != u"rPh";
        if (m_reader.name() == u"c") {
            writeNoFormula();
            m_writer.writeTextElement(m_cellSpace, u"v"_s, m_text.left(m_limits->cellLength));
            m_writer.writeEndElement();
            m_isInline = false;
        }
    }

    /// liborcus takes a text as such only from a formula.
    void writeNoFormula()
    {
        m_writer.writeTextElement(m_cellSpace, u"f"_s, u"0"_s);
    }

    void writeAttributes(const QXmlStreamAttributes &attributes)
    {
        for (const QXmlStreamAttribute &one : attributes) {
            if (const int most = mostOf(one.name()); most > 0) {
                writeBounded(one, most);
            } else {
                m_writer.writeAttribute(one);
            }
        }
    }

    /// The largest number an attribute of the current element may state; 0: any.
    [[nodiscard]] int mostOf(QStringView attribute) const
    {
        if (attribute == u"number-columns-repeated" || attribute == u"number-columns-spanned") {
            return m_limits->columns;
        }
        if (attribute == u"number-rows-repeated" || attribute == u"number-rows-spanned") {
            return m_limits->rows;
        }
        if (m_isSheet && m_reader.name() == u"col"
            && (attribute == u"min" || attribute == u"max")) {
            return m_limits->columns;
        }
        // Rows are in order: those beyond the limit are left out by who takes them.
        return m_isSheet && m_reader.name() == u"row" && attribute == u"r" ? mostRows : 0;
    }

    void writeBounded(const QXmlStreamAttribute &attribute, int most)
    {
        bool isNumber = false;
        const qlonglong number = attribute.value().toLongLong(&isNumber);
        if (!isNumber || number < 1) {
            m_problem = u"no count: "_s + attribute.value().toString().left(20);
            return;
        }
        m_writer.writeAttribute(attribute.namespaceUri().toString(),
            attribute.name().toString(),
            QString::number(std::min<qlonglong>(number, most)));
    }

    [[nodiscard]] static bool isCell(QStringView reference)
    {
        static const QRegularExpression cell(
            QRegularExpression::anchoredPattern(uR"([A-Z]{1,3}[1-9][0-9]{0,6})"_s));
        return cell.match(reference.toString()).hasMatch();
    }

    /// Of any workbook.
    static constexpr int mostRows = 1'048'576;

    QXmlStreamReader m_reader;
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    const RosterLimits *m_limits;
    QString m_problem;
    QString m_text; ///< of an inline cell
    QString m_cellSpace;
    int m_depth = 0;
    bool m_isSheet;
    bool m_isInline = false;
    bool m_isInText = false;
    bool m_isPhonetic = false;
    bool m_isText = false; ///< within a cell of the type str
    bool m_hasFormula = false;
};

} // namespace

RosterResult<QByteArray> rewriteXmlPart(
    const QByteArray &xml, PartKind kind, const RosterLimits &limits)
{
    return PartWriter(xml, kind, limits).write();
}

} // namespace zhixing
