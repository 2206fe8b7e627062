// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/signed_page/page_seal.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int version = 1;
const QString format = u"zhixing.signed-page"_s;

QString digitsOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QJsonValue &digits)
{
    return QByteArray::fromHex(digits.toString().toLatin1());
}

} // namespace

QByteArray withinScript(QByteArray json)
{
    // These stand in texts alone, where JSON may spell them so.
    return json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

QByteArray sha256Digits(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray partMark(std::size_t number)
{
    return number == 0 ? QByteArray()
                       : "<!--part " + QByteArray::number(qulonglong(number)) + "-->";
}

QByteArray pageManifestToJson(const PageManifest &manifest)
{
    QJsonArray parts;
    for (const SealedPart &part : manifest.parts) {
        parts.append(QJsonObject {{u"kind"_s, part.kind},
            {u"name"_s, part.name},
            {u"id"_s, part.id},
            {u"sha256"_s, QString::fromLatin1(part.sha256)}});
    }
    const QJsonObject object {{u"format"_s, format},
        {u"version"_s, version},
        {u"public_key"_s, digitsOf(manifest.publicKey)},
        {u"fingerprint"_s, manifest.fingerprint},
        {u"parts"_s, parts}};
    return withinScript(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<PageManifest> pageManifestFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"format"_s] != format) {
        return fail(ErrorCode::Invalid, u"no list of signed parts"_s);
    }
    if (object[u"version"_s].toInt() > version) {
        return fail(ErrorCode::TooNew, u"signed by a later version of the program"_s);
    }
    PageManifest manifest {
        bytesOf(object[u"public_key"_s]), object[u"fingerprint"_s].toString(), {}};
    for (const QJsonValue part : object[u"parts"_s].toArray()) {
        manifest.parts.push_back({part[u"kind"_s].toString(),
            part[u"name"_s].toString(),
            part[u"id"_s].toString(),
            part[u"sha256"_s].toString().toLatin1()});
    }
    return manifest;
}

QByteArray pageSignatureToJson(const PageSignature &signature)
{
    return "{\"manifest_sha256\":\"" + signature.manifestSha256 + "\",\"signature\":\""
        + signature.signature.toHex() + "\"}";
}

Result<PageSignature> pageSignatureFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const PageSignature signature {
        object[u"manifest_sha256"_s].toString().toLatin1(), bytesOf(object[u"signature"_s])};
    if (pageSignatureToJson(signature) != json) {
        return fail(ErrorCode::Invalid, u"no signature"_s);
    }
    return signature;
}

} // namespace zhixing
