// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/signed_page/page_samples.h"

#include "app/reports/branch_records.h"
#include "reports/branch_document.h"
#include "reports/signed_page/signed_page.h"

#include <QTemporaryDir>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The page with its first `before` changed.
QByteArray changed(const QByteArray &page, const QByteArray &before, const QByteArray &after)
{
    const qsizetype at = page.indexOf(before);
    if (at < 0) {
        qFatal("not on the page: %s", before.constData());
    }
    return QByteArray(page).replace(at, before.size(), after);
}

/// Another digit after the last `where`.
QByteArray withOtherDigit(const QByteArray &page, const QByteArray &where)
{
    const qsizetype at = page.lastIndexOf(where) + where.size();
    QByteArray other = page;
    other[at] = page[at] == '0' ? '1' : '0';
    return other;
}

} // namespace

SigningKey pageKey(char seed)
{
    auto key = SigningKey::fromSeed(QByteArray(32, seed));
    if (!key) {
        qFatal("no key");
    }
    return std::move(*key);
}

ReportDocument smallBranchDocument()
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"records.sqlite"_s));
    if (!database) {
        qFatal("no records");
    }
    keepSmallBranch(*database);
    ReportDocument document = branchDocument(*readBranchReport(*database, smallBranchScope()));
    stateSigner(document, fingerprintOf(pageKey().publicKey()));
    return document;
}

std::vector<Forgery> forgeries()
{
    const QByteArray page = signedPage(smallBranchDocument(), pageKey());
    const QByteArray other = signedPage(smallBranchDocument(), pageKey(2));
    const auto signatureOf = [](const QByteArray &whole) {
        const QByteArray opening = "\"signature\":\"";
        return whole.mid(whole.indexOf(opening, whole.indexOf("id=\"zhixing-signature\"")), 140);
    };
    const QByteArray row = page.mid(
        page.indexOf("<tr><td class=\"t\">渡口支部", page.indexOf("<section id=\"learners\"")));
    const QByteArray firstRow = row.first(row.indexOf("</tr>") + 5);
    return {
        {"cell of a table",
            changed(page, "<td class=\"n\">62.50%</td>", "<td class=\"n\">99.50%</td>"),
            u"表“各支部”第 2 行“平均得分率”：页面上是“99.50%”，签名的是“62.50%”"_s,
            {}},
        {"cell of the list of people",
            changed(page, "<td class=\"t\">未参加</td>", "<td class=\"t\">实参加</td>"),
            u"表“人员”第"_s,
            {}},
        {"row taken out",
            changed(page, firstRow, {}),
            u"表“人员”：页面上有 4 行，签名的有 5 行，从第"_s,
            {}},
        {"figure",
            changed(page, "<dd class=\"value\">40.00%</dd>", "<dd class=\"value\">90.00%</dd>"),
            u"“概览”的指标“参加率”：页面上是“90.00%”，签名的是“40.00%”"_s,
            {}},
        {"fact", changed(page, "<dd>全部支部</dd>", "<dd>渡口支部</dd>"), u"报告说明“支部”"_s, {}},
        {"title", changed(page, "<h1>学习", "<h1>学期"), u"标题"_s, {}},
        {"heading", changed(page, "<h2>人员</h2>", "<h2>人物</h2>"), u"“人员”一节的标题"_s, {}},
        {"chart",
            changed(page, "<path class=\"line s0\" d=\"M", "<path class=\"line s0\" d=\"m"),
            u"图“每周平均得分率”：与签名的不符"_s,
            {}},
        {"class of a cell",
            changed(page, "<td class=\"n\">62.50%</td>", "<td class=\"t\">62.50%</td>"),
            u"表“各支部”：与签名的不符"_s,
            {}},
        {"style", changed(page, "--ground: #f4f1ea", "--ground: #f4f1eb"), u"网页的样式"_s, {}},
        {"style added",
            changed(page, "</style>", "</style><style>.proof{display:none}</style>"),
            u"网页的样式"_s,
            {}},
        {"what is said of proofs",
            changed(page, "要紧的场合", "任何的场合"),
            u"核对结果这一栏"_s,
            {}},
        {"data", changed(page, "\"text\":\"40.00%\"", "\"text\":\"90.00%\""), u"随附的数据"_s, {}},
        {"picture from elsewhere",
            changed(page, "<main>", "<img src=\"//x/\"/><main>"),
            u"标题和报告说明"_s,
            {}},
        {"hidden frame",
            changed(page, "</body>", "<iframe srcdoc=\"x\"></iframe></body>"),
            u"网页的末尾"_s,
            {}},
        {"signature", withOtherDigit(page, "\"signature\":\""), u"签名被改动"_s, {}},
        {"signature of another key",
            changed(page, signatureOf(page), signatureOf(other)),
            u"签名被改动"_s,
            {}},
        {"hash beside the signature",
            withOtherDigit(page, "\"manifest_sha256\":\""),
            u"签名旁的清单校验值被改动"_s,
            {}},
        {"public key", withOtherDigit(page, "\"public_key\":\""), u"公钥被改动"_s, {}},
        {"list of parts",
            changed(page, "\"kind\":\"style\"", "\"kind\":\"Style\""),
            u"签名清单被改动"_s,
            {}},
        {"list of parts cut",
            changed(page, "zhixing.signed-page", "zhixing.signed-pace"),
            u"签名清单缺失"_s,
            u"签名清单被改动"_s},
        {"policy", changed(page, "form-action 'none'", "form-action  none "), u"网页的头部"_s, {}},
    };
}

} // namespace zhixing::test
