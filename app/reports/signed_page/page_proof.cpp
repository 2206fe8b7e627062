// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/signed_page/page_proof.h"

#include "reports/bundles/signing_key.h"
#include "reports/signed_page/page_cells.h"
#include "reports/signed_page/page_seal.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Takes out of the page what stands between an opening and the end of its script; unset where
/// there is none.
std::optional<QByteArray> takeHeld(QByteArray &page, QByteArrayView opening)
{
    const qsizetype start = page.lastIndexOf(opening);
    if (start < 0) {
        return std::nullopt;
    }
    const qsizetype from = start + opening.size();
    const qsizetype end = page.indexOf(scriptEnd, from);
    if (end < 0) {
        return std::nullopt;
    }
    const QByteArray held = page.mid(from, end - from);
    page.remove(from, end - from);
    return held;
}

struct PageMark {
    qsizetype at = 0;
    std::size_t number = 0;
};

std::vector<PageMark> marksIn(const QByteArray &page)
{
    const QByteArrayView opening = "<!--part ";
    const QByteArrayView closing = "-->";
    constexpr qsizetype mostDigits = 9;
    std::vector<PageMark> marks {{0, 0}};
    for (qsizetype at = page.indexOf(opening); at >= 0; at = page.indexOf(opening, at + 1)) {
        const qsizetype from = at + opening.size();
        const qsizetype end = page.indexOf(closing, from);
        bool isNumber = false;
        const uint number
            = page.mid(from, std::clamp(end - from, qsizetype {0}, mostDigits)).toUInt(&isNumber);
        if (isNumber && end - from <= mostDigits) {
            marks.push_back({at, number});
        }
    }
    return marks;
}

/// By number; what is there twice comes one after the other.
std::map<std::size_t, QByteArray> partsOf(const QByteArray &page)
{
    const std::vector<PageMark> marks = marksIn(page);
    std::map<std::size_t, QByteArray> parts;
    for (std::size_t place = 0; place < marks.size(); ++place) {
        const qsizetype end = place + 1 < marks.size() ? marks[place + 1].at : page.size();
        parts[marks[place].number] += page.mid(marks[place].at, end - marks[place].at);
    }
    return parts;
}

struct KindWords {
    QString kind;
    QString chinese;
    QString english;
};

PageFinding placeOf(const SealedPart &part)
{
    static const std::array kinds {
        KindWords {u"head"_s, u"网页的头部"_s, u"the page's head"_s},
        KindWords {u"style"_s, u"网页的样式"_s, u"the style sheet"_s},
        KindWords {u"banner"_s, u"核对结果这一栏"_s, u"the verdict's place"_s},
        KindWords {u"header"_s, u"标题和报告说明"_s, u"title and facts"_s},
        KindWords {u"section"_s, u"“%1”一节的标题"_s, u"the heading of \"%1\""_s},
        KindWords {u"figures"_s, u"“%1”一节的指标"_s, u"the figures of \"%1\""_s},
        KindWords {u"chart"_s, u"图“%1”"_s, u"chart \"%1\""_s},
        KindWords {u"table"_s, u"表“%1”"_s, u"table \"%1\""_s},
        KindWords {u"data"_s, u"随附的数据"_s, u"the data"_s},
        KindWords {u"script"_s, u"核对程序"_s, u"the script"_s},
        KindWords {u"end"_s, u"网页的末尾"_s, u"the page's end"_s},
    };
    const auto found = std::ranges::find(kinds, part.kind, &KindWords::kind);
    if (found == kinds.end()) {
        return {part.kind, part.kind};
    }
    const auto named = [&part](const QString &words) {
        return words.contains(u"%1"_s) ? words.arg(part.name) : words;
    };
    return {named(found->chinese), named(found->english)};
}

class Proving
{
public:
    explicit Proving(const QByteArray &bytes)
        : m_page(bytes)
    {
    }

    [[nodiscard]] Result<PageProof> prove(const QString &path)
    {
        // From the end: what is held later must not hide what is held earlier.
        const auto signature = takeHeld(m_page, signatureOpening);
        const auto manifest = takeHeld(m_page, manifestOpening);
        if (!signature && !manifest) {
            return fail(
                ErrorCode::Invalid, u"这个网页没有签名 · this page carries no signature"_s, path);
        }
        const auto list = pageManifestFromJson(manifest.value_or(QByteArray()));
        const auto proof = pageSignatureFromJson(signature.value_or(QByteArray()));
        if (!list && list.error().code == ErrorCode::TooNew && isAsListed(*manifest, proof)) {
            return fail(ErrorCode::TooNew, list.error().detail, path);
        }
        if (!list) {
            find(u"签名清单缺失，或者被改得读不出来"_s,
                u"the list of signed parts is missing, or changed beyond reading"_s);
            return m_proof;
        }
        m_manifest = *list;
        m_proof.fingerprint = fingerprintOf(m_manifest.publicKey);
        m_proof.parts = m_manifest.parts.size();
        if (proveSignature(*manifest, proof)) {
            proveParts();
        }
        return m_proof;
    }

private:
    void find(const QString &chinese, const QString &english)
    {
        m_proof.findings.push_back({chinese, english});
    }

    [[nodiscard]] static bool isAsListed(
        const QByteArray &manifest, const Result<PageSignature> &proof)
    {
        return proof && proof->manifestSha256 == sha256Digits(manifest);
    }

    /// Whether the list is the one that was signed, whatever became of key and signature.
    [[nodiscard]] bool proveSignature(
        const QByteArray &manifest, const Result<PageSignature> &proof)
    {
        const bool isAsSigned = isAsListed(manifest, proof);
        const bool isGenuine
            = proof && isSignedBy(m_manifest.publicKey, manifest, proof->signature);
        if (m_proof.fingerprint != m_manifest.fingerprint) {
            find(u"公钥被改动：与清单里的签名指纹不符"_s,
                u"the public key was changed: it has not the fingerprint in the list"_s);
        } else if (!proof) {
            find(u"签名缺失或被改动"_s, u"the signature is missing or changed"_s);
        } else if (isGenuine && !isAsSigned) {
            find(u"签名旁的清单校验值被改动"_s, u"the hash beside the signature was changed"_s);
        } else if (!isGenuine && isAsSigned) {
            find(u"签名被改动，或者不是这把公钥的签名"_s,
                u"the signature was changed, or is not this key's"_s);
        } else if (!isGenuine) {
            find(u"签名清单被改动：不是签名时的那一份"_s,
                u"the list of signed parts was changed after it was signed"_s);
        }
        return isGenuine || isAsSigned;
    }

    void proveParts()
    {
        const std::map<std::size_t, QByteArray> parts = partsOf(m_page);
        const auto textOf = [&parts](std::size_t number) {
            const auto found = parts.find(number);
            return found == parts.end() ? QByteArray() : found->second;
        };
        readReport(textOf);
        for (std::size_t number = 0; number < m_manifest.parts.size(); ++number) {
            provePart(m_manifest.parts[number], textOf(number));
        }
        for (const auto &[number, text] : parts) {
            if (number >= m_manifest.parts.size()) {
                find(u"多出签名时没有的部分（%1）"_s.arg(number),
                    u"a part that was not there when it was signed (%1)"_s.arg(number));
            }
        }
    }

    template <typename TextOf>
    void readReport(const TextOf &textOf)
    {
        const auto data = std::ranges::find(m_manifest.parts, u"data"_s, &SealedPart::kind);
        if (data == m_manifest.parts.end()) {
            return;
        }
        QByteArray text = textOf(static_cast<std::size_t>(data - m_manifest.parts.begin()));
        if (sha256Digits(text) != data->sha256) {
            return;
        }
        m_report
            = QJsonDocument::fromJson(takeHeld(text, dataOpening).value_or(QByteArray())).object();
        m_proof.title = m_report[u"title"_s].toString();
        QStringList facts;
        for (const QJsonValue fact : m_report[u"facts"_s].toArray()) {
            facts.append(fact[u"name"_s].toString() + u' ' + fact[u"text"_s].toString());
        }
        m_proof.facts = facts.join(u"，"_s);
    }

    void provePart(const SealedPart &part, const QByteArray &text)
    {
        if (sha256Digits(text) == part.sha256) {
            return;
        }
        const std::vector<PageFinding> cells
            = text.isEmpty() ? std::vector<PageFinding>() : differingCells(part, text, m_report);
        if (cells.empty()) {
            const PageFinding place = placeOf(part);
            find(place.chinese + (text.isEmpty() ? u"：不见了"_s : u"：与签名的不符"_s),
                place.english + (text.isEmpty() ? u": is gone"_s : u": not as it was signed"_s));
        }
        m_proof.findings.insert(m_proof.findings.end(), cells.begin(), cells.end());
    }

    QByteArray m_page;
    PageManifest m_manifest;
    QJsonObject m_report;
    PageProof m_proof;
};

} // namespace

bool isPage(const QByteArray &bytes, const QString &path)
{
    return bytes.startsWith('<') || path.endsWith(u".html"_s, Qt::CaseInsensitive)
        || path.endsWith(u".htm"_s, Qt::CaseInsensitive);
}

Result<PageProof> provePage(const QByteArray &bytes, const QString &path)
{
    return Proving(bytes).prove(path);
}

} // namespace zhixing
