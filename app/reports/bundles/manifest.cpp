// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/manifest.h"

#include "reports/bundles/signing_key.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto formatName = "zhixing-bundle"_L1;

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesAt(const QJsonObject &object, QLatin1StringView name)
{
    return QByteArray::fromHex(object.value(name).toString().toLatin1());
}

BundleEntry entryFrom(const QJsonObject &object)
{
    return {object.value("name"_L1).toString(),
        object.value("size"_L1).toInteger(-1),
        object.value("lines"_L1).toInteger(-1),
        bytesAt(object, "sha256"_L1)};
}

bool isSound(const Manifest &manifest)
{
    const bool isFirst = manifest.sequence == 1;
    return manifest.sequence >= 1 && manifest.publicKey.size() == publicKeyLength
        && manifest.records.size() == publicKeyLength
        && manifest.previous.size() == (isFirst ? 0 : sha256Length) && manifest.createdMs >= 0
        && manifest.watermark.attempts >= 0 && manifest.watermark.practiceDays >= 0;
}

} // namespace

QByteArray manifestToJson(const Manifest &manifest)
{
    QJsonArray entries;
    for (const BundleEntry &entry : manifest.entries) {
        entries.append(QJsonObject {{"name"_L1, entry.name},
            {"size"_L1, entry.size},
            {"lines"_L1, entry.lines},
            {"sha256"_L1, hexOf(entry.sha256)}});
    }
    const QJsonObject object {{"format"_L1, formatName},
        {"version"_L1, bundleVersion},
        {"program"_L1, manifest.program},
        {"branch"_L1, manifest.branch},
        {"public_key"_L1, hexOf(manifest.publicKey)},
        {"records"_L1, hexOf(manifest.records)},
        {"sequence"_L1, manifest.sequence},
        {"previous"_L1, hexOf(manifest.previous)},
        {"complete"_L1, manifest.isComplete},
        {"created_ms"_L1, manifest.createdMs},
        {"watermark"_L1,
            QJsonObject {{"attempts"_L1, manifest.watermark.attempts},
                {"practice_days"_L1, manifest.watermark.practiceDays}}},
        {"entries"_L1, entries}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Manifest> manifestFromJson(const QByteArray &json, const QString &where)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return fail(ErrorCode::Invalid,
            u"the manifest is no JSON object: "_s + problem.errorString(),
            where);
    }
    const QJsonObject object = document.object();
    if (object.value("format"_L1) != QJsonValue(formatName)) {
        return fail(ErrorCode::Invalid, u"this is not the manifest of a bundle"_s, where);
    }
    const int version = object.value("version"_L1).toInt();
    if (version > bundleVersion) {
        return fail(ErrorCode::TooNew,
            u"the bundle has version %1, this program knows up to %2: install the newer program"_s
                .arg(version)
                .arg(bundleVersion),
            where);
    }
    const QJsonObject watermark = object.value("watermark"_L1).toObject();
    Manifest manifest {object.value("program"_L1).toString(),
        object.value("branch"_L1).toString(),
        bytesAt(object, "public_key"_L1),
        bytesAt(object, "records"_L1),
        object.value("sequence"_L1).toInt(),
        bytesAt(object, "previous"_L1),
        object.value("complete"_L1).toBool(),
        object.value("created_ms"_L1).toInteger(-1),
        {watermark.value("attempts"_L1).toInteger(-1),
            watermark.value("practice_days"_L1).toInteger(-1)},
        {}};
    for (const auto &entry : object.value("entries"_L1).toArray()) {
        manifest.entries.push_back(entryFrom(entry.toObject()));
    }
    // One spelling only: nothing unknown, nothing twice, nothing of another type.
    if (!isSound(manifest) || manifestToJson(manifest) != json) {
        return fail(ErrorCode::Invalid,
            u"the manifest is not as this version of the format has it"_s,
            where);
    }
    return manifest;
}

} // namespace zhixing
