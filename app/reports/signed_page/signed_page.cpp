// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/signed_page/signed_page.h"

#include "reports/report_page.h"
#include "reports/report_words.h"
#include "reports/signed_page/page_seal.h"

#include <QFile>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray resource(const QString &name)
{
    QFile file(u":/zhixing/signed_page/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands there where no script runs, and until it has run.
QString banner(const QString &fingerprint)
{
    return uR"(<aside id="proof" class="proof waiting" role="status">)"
           u"<p class=\"verdict\">"_s
        + pageText(ReportWords::tr("？ 尚未核对")) + u"</p><p>"_s
        + pageText(ReportWords::tr("本页的核对程序没有运行：浏览器关闭了脚本，或者版本太旧，或者本"
                                   "页被改动过。请按下面的办法核对。"))
        + u"</p><p class=\"over\">"_s + pageText(ReportWords::tr("签名指纹"))
        + u"</p><p class=\"fingerprint\">"_s + pageText(fingerprint) + u"</p><p class=\"advice\">"_s
        + pageText(
            ReportWords::tr("指纹要与出具报告的支部当面或打电话核对，一致才说明这份报告是谁签的。"))
        + pageText(ReportWords::tr("能改动本页的人也能让这一栏显示“已核对”，所以要紧的场合请再用知"
                                   "行核对整个文件，它不运行本页里的程序："))
        + u"<code>zhixing-report verify "_s + pageText(ReportWords::tr("文件名"))
        + u".html</code></p></aside>\n"_s;
}

QString nameOf(PagePartKind kind)
{
    switch (kind) {
    case PagePartKind::Header:
        return u"header"_s;
    case PagePartKind::Section:
        return u"section"_s;
    case PagePartKind::Figures:
        return u"figures"_s;
    case PagePartKind::Chart:
        return u"chart"_s;
    case PagePartKind::Table:
        return u"table"_s;
    }
    Q_UNREACHABLE();
}

/// Puts the parts below one another and notes what each came to.
class Sealing
{
public:
    void add(const QString &kind, const QByteArray &text, const QString &name, const QString &id)
    {
        const QByteArray part = partMark(m_parts.size()) + text;
        m_parts.push_back({kind, name, id, sha256Digits(part)});
        m_page += part;
    }

    void add(const QString &kind, const QByteArray &text)
    {
        add(kind, text, {}, {});
    }

    /// The last part, in which what seals the others is held.
    [[nodiscard]] QByteArray seal(const SigningKey &key)
    {
        const QByteArray end = scriptEnd.toByteArray() + "</body></html>";
        const QByteArray between = scriptEnd.toByteArray() + signatureOpening.toByteArray();
        const QByteArray start = partMark(m_parts.size()) + manifestOpening.toByteArray();
        m_parts.push_back({u"end"_s, {}, {}, sha256Digits(start + between + end)});
        const QByteArray manifest = pageManifestToJson(
            {key.publicKey(), fingerprintOf(key.publicKey()), std::move(m_parts)});
        return m_page + start + manifest + between
            + pageSignatureToJson({sha256Digits(manifest), key.sign(manifest)}) + end;
    }

private:
    QByteArray m_page;
    std::vector<SealedPart> m_parts;
};

} // namespace

QByteArray pageVerifier()
{
    return resource(u"hashes.js"_s) + resource(u"ed25519.js"_s);
}

QByteArray pageScript()
{
    // A comment to a script; to a reader of XML, the bounds of text that is no markup.
    return "//<![CDATA[\n(function () {\n'use strict';\n" + pageVerifier()
        + resource(isReportEnglish() ? u"words_en.js"_s : u"words_zh.js"_s)
        + resource(u"page_text.js"_s) + resource(u"page_check.js"_s) + "})();\n//]]>";
}

QByteArray signedPage(const ReportDocument &document, const SigningKey &key)
{
    const QString style = pageStyle();
    const QByteArray script = pageScript();
    const QString policy = policyFor(u"script-src"_s, QString::fromUtf8(script)) + u"; "_s
        + policyFor(u"style-src"_s, style);
    Sealing sealing;
    sealing.add(u"head"_s, pageHead(document.title, policy).toUtf8());
    sealing.add(u"style"_s, (u"<style>"_s + style + u"</style>"_s).toUtf8());
    sealing.add(
        u"banner"_s, (u"</head>\n<body>\n"_s + banner(fingerprintOf(key.publicKey()))).toUtf8());
    for (const PagePart &part : pageParts(document)) {
        sealing.add(nameOf(part.kind), part.markup.toUtf8(), part.name, part.id);
    }
    sealing.add(u"data"_s,
        dataOpening.toByteArray() + withinScript(reportJson(document, QJsonDocument::Compact))
            + scriptEnd.toByteArray());
    sealing.add(u"script"_s, "\n<script>" + script + scriptEnd.toByteArray());
    return sealing.seal(key);
}

} // namespace zhixing
