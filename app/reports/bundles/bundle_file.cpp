// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/bundle_file.h"

#include "reports/bundles/zip_archive.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr auto manifestName = "manifest.json"_L1;
constexpr auto signatureName = "manifest.sig"_L1;

/// The last bytes of the file: the SHA-256, as hexadecimal digits, of all that stands before.
constexpr qsizetype sealLength = 2 * sha256Length;

struct Part {
    QLatin1StringView name;
    QByteArray BundleContent::*bytes;
};

constexpr std::array parts {
    Part {"learners.jsonl"_L1, &BundleContent::learners},
    Part {"wordings.jsonl"_L1, &BundleContent::wordings},
    Part {"attempts.jsonl"_L1, &BundleContent::attempts},
    Part {"practice.jsonl"_L1, &BundleContent::practice},
};

QByteArray sha256Of(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

QByteArray sealOf(const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes).chopped(sealLength));
    return hash.result().toHex();
}

class Unpacking
{
public:
    Unpacking(const QByteArray &bytes, QString name)
        : m_bytes(bytes)
        , m_name(std::move(name))
    {
    }

    Result<Bundle> run()
    {
        m_isSealed = m_bytes.size() > sealLength && m_bytes.endsWith(sealOf(m_bytes));
        for (const auto step : {&Unpacking::openZip,
                 &Unpacking::checkMembers,
                 &Unpacking::readManifest,
                 &Unpacking::readParts}) {
            if (const auto done = (this->*step)(); !done) {
                return std::unexpected(done.error());
            }
        }
        if (!m_isSealed) {
            return fail(ErrorCode::Damaged,
                u"every entry is genuine, but the file around them was changed or packed anew: ask "
                u"for "
                "the file as the branch wrote it"_s,
                m_name + u", outside the entries"_s);
        }
        return std::move(m_bundle);
    }

private:
    using Step = Result<void>;

    [[nodiscard]] QString at(QAnyStringView entry) const
    {
        return m_name + u", "_s + entry.toString();
    }

    Step openZip()
    {
        if (!m_bytes.startsWith("PK\x03\x04")) {
            return fail(ErrorCode::Invalid,
                m_bytes.isEmpty() ? u"the file is empty"_s
                                  : u"this is no bundle, or its first bytes were changed"_s,
                m_name);
        }
        auto zip = ZipReader::open(m_bytes, m_name);
        if (!zip) {
            return fail(ErrorCode::Damaged,
                u"the file was cut off or changed; copy it again. "_s + zip.error().detail,
                m_name);
        }
        m_zip.emplace(std::move(*zip));
        return {};
    }

    /// Exactly the entries of a bundle, none of them unpacked beyond its bounds.
    Step checkMembers()
    {
        const auto members = m_zip->members();
        if (!members) {
            return std::unexpected(members.error());
        }
        QSet<QString> expected {manifestName, signatureName};
        for (const Part &part : parts) {
            expected.insert(part.name);
        }
        qint64 unpacked = 0;
        for (const ZipMember &member : *members) {
            if (!expected.remove(member.name)) {
                return fail(ErrorCode::Invalid,
                    u"no bundle has such an entry, or has it twice"_s,
                    at(member.name));
            }
            unpacked += member.size;
            if (unpacked > BundleLimits::unpacked
                || (member.size > BundleLimits::small
                    && member.size / BundleLimits::ratio > member.packedSize)) {
                return fail(ErrorCode::Invalid,
                    u"the entry would unpack to %1 bytes, more than any bundle has"_s.arg(
                        member.size),
                    at(member.name));
            }
        }
        if (!expected.isEmpty()) {
            return fail(ErrorCode::Invalid,
                u"the bundle lacks this entry"_s,
                at(*std::min_element(expected.begin(), expected.end())));
        }
        m_members = *members;
        return {};
    }

    [[nodiscard]] qint64 sizeOf(QLatin1StringView name) const
    {
        const auto member = std::find_if(m_members.begin(),
            m_members.end(),
            [name](const ZipMember &candidate) { return candidate.name == name; });
        return member->size;
    }

    Step readManifest()
    {
        if (sizeOf(manifestName) > BundleLimits::manifest) {
            return fail(ErrorCode::Invalid, u"the manifest is too large"_s, at(manifestName));
        }
        const auto json = m_zip->read(manifestName, sizeOf(manifestName));
        if (!json) {
            return std::unexpected(json.error());
        }
        auto manifest = manifestFromJson(*json, at(manifestName));
        if (!manifest) {
            return std::unexpected(manifest.error());
        }
        if (sizeOf(signatureName) != signatureLength) {
            return fail(ErrorCode::Invalid, u"a signature has 64 bytes"_s, at(signatureName));
        }
        const auto signature = m_zip->read(signatureName, signatureLength);
        if (!signature) {
            return std::unexpected(signature.error());
        }
        if (!isSignedBy(manifest->publicKey, *json, *signature)) {
            return fail(ErrorCode::Damaged,
                u"the signature is not that of the key %1 on this manifest: one of the two was "
                "changed"_s.arg(fingerprintOf(manifest->publicKey)),
                at(signatureName));
        }
        m_bundle.manifest = std::move(*manifest);
        m_bundle.manifestSha256 = sha256Of(*json);
        return {};
    }

    Step readParts()
    {
        const auto &entries = m_bundle.manifest.entries;
        if (entries.size() != parts.size()) {
            return fail(ErrorCode::Invalid,
                u"the manifest does not list the entries of a bundle"_s,
                at(manifestName));
        }
        for (std::size_t place = 0; place < parts.size(); ++place) {
            const BundleEntry &entry = entries[place];
            if (entry.name != parts[place].name) {
                return fail(ErrorCode::Invalid,
                    u"the manifest does not list the entries of a bundle"_s,
                    at(manifestName));
            }
            if (entry.size != sizeOf(parts[place].name)) {
                return fail(ErrorCode::Damaged,
                    u"the entry was changed: %1 bytes are promised, %2 found"_s.arg(entry.size)
                        .arg(sizeOf(parts[place].name)),
                    at(entry.name));
            }
            auto bytes = m_zip->read(entry.name, entry.size);
            if (!bytes) {
                return std::unexpected(bytes.error());
            }
            if (sha256Of(*bytes) != entry.sha256 || bytes->count('\n') != entry.lines
                || (!bytes->isEmpty() && !bytes->endsWith('\n'))) {
                return fail(ErrorCode::Damaged,
                    u"the entry was changed: it is not what the manifest was signed for"_s,
                    at(entry.name));
            }
            m_bundle.content.*parts[place].bytes = std::move(*bytes);
        }
        return {};
    }

    const QByteArray &m_bytes;
    QString m_name;
    bool m_isSealed = false;
    std::optional<ZipReader> m_zip;
    std::vector<ZipMember> m_members;
    Bundle m_bundle;
};

} // namespace

Result<QByteArray> packBundle(
    Manifest manifest, const BundleContent &content, const SigningKey &key)
{
    manifest.publicKey = key.publicKey();
    manifest.entries.clear();
    std::vector<ZipInput> inputs;
    qint64 unpacked = 0;
    for (const Part &part : parts) {
        const QByteArray &bytes = content.*part.bytes;
        manifest.entries.push_back({part.name, bytes.size(), bytes.count('\n'), sha256Of(bytes)});
        inputs.push_back({part.name, bytes, ZipPacking::Deflated});
        unpacked += bytes.size();
    }
    const QByteArray json = manifestToJson(manifest);
    inputs.push_back({manifestName, json, ZipPacking::Stored});
    inputs.push_back({signatureName, key.sign(json), ZipPacking::Stored});
    auto bytes = zipOf(inputs, QByteArray(sealLength, '0'));
    if (!bytes) {
        return bytes;
    }
    if (unpacked + json.size() + signatureLength > BundleLimits::unpacked
        || bytes->size() > BundleLimits::file) {
        return fail(ErrorCode::BadUse,
            u"there is more to export than one bundle holds; export more often"_s);
    }
    bytes->replace(bytes->size() - sealLength, sealLength, sealOf(*bytes));
    return bytes;
}

Result<Bundle> unpackBundle(const QByteArray &bytes, const QString &name)
{
    return Unpacking(bytes, name).run();
}

Result<Bundle> readBundle(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unreadable, file.errorString(), path);
    }
    if (file.size() > BundleLimits::file) {
        return fail(ErrorCode::Invalid, u"the file is larger than any bundle"_s, path);
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::Unreadable, file.errorString(), path);
    }
    return unpackBundle(bytes, path);
}

} // namespace zhixing
