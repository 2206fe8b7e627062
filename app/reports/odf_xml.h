// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

/// The namespaces of OpenDocument by the prefixes they go by.
inline constexpr std::array odfNamespaces {
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

using OdfAttributes = std::initializer_list<std::pair<QString, QString>>;

/// Elements and attributes by their prefixed names.
class OdfXml
{
public:
    OdfXml(const QString &root, std::initializer_list<QLatin1StringView> prefixes)
        : m_writer(&m_bytes)
    {
        m_writer.writeStartDocument();
        m_writer.writeStartElement(root);
        for (const auto &[prefix, uri] : odfNamespaces) {
            if (std::ranges::find(prefixes, prefix) != prefixes.end()) {
                m_writer.writeAttribute(u"xmlns:"_s + prefix, uri);
            }
        }
        m_writer.writeAttribute(
            root.startsWith(u"manifest") ? u"manifest:version"_s : u"office:version"_s, u"1.2"_s);
    }

    void open(const QString &name, OdfAttributes attributes = {})
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
    void empty(const QString &name, OdfAttributes attributes = {})
    {
        open(name, attributes);
        close();
    }
    void words(const QString &text)
    {
        m_writer.writeCharacters(text);
    }
    void paragraph(const QString &style, const QStringList &lines)
    {
        open(u"text:p"_s, {{u"text:style-name"_s, style}});
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (line > 0) {
                empty(u"text:line-break"_s);
            }
            words(lines.at(line));
        }
        close();
    }
    /// Lines to write on, the first after these words.
    void rules(const QString &style, int count, const QString &first)
    {
        if (count == 0) {
            return;
        }
        open(u"text:p"_s, {{u"text:style-name"_s, style}});
        words(first);
        for (int rule = 0; rule < count; ++rule) {
            if (rule > 0) {
                empty(u"text:line-break"_s);
            }
            empty(u"text:tab"_s);
        }
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

} // namespace zhixing
