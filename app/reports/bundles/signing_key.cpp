// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/signing_key.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

static_assert(publicKeyLength == crypto_sign_PUBLICKEYBYTES);
static_assert(signatureLength == crypto_sign_BYTES);

const QByteArray firstLine = "zhixing-signing-key 1\n";

bool isReady()
{
    return sodium_init() >= 0;
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned long long lengthOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

/// Writes a new file that only its owner may read; on disk when this returns.
bool writePrivately(const QString &path, const QByteArray &bytes)
{
    constexpr mode_t onlyForTheOwner = 0600;
    const int handle = ::open(QFile::encodeName(path).constData(),
        O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
        onlyForTheOwner);
    if (handle < 0) {
        return false;
    }
    const bool isPrivate = ::fchmod(handle, onlyForTheOwner) == 0;
    const ssize_t written
        = ::write(handle, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const bool isOnDisk = ::fsync(handle) == 0;
    return ::close(handle) == 0 && isPrivate && isOnDisk && written == bytes.size();
}

Result<void> makeKeyFile(const QString &path)
{
    QByteArray seed(crypto_sign_SEEDBYTES, '\0');
    randombytes_buf(seed.data(), static_cast<std::size_t>(seed.size()));
    QByteArray text = firstLine + seed.toHex() + '\n';
    wipe(seed);
    const QString part = path + u".part-%1"_s.arg(::getpid());
    const bool isWritten = writePrivately(part, text);
    wipe(text);
    // A link is made whole or not at all, and never over another's key.
    const bool isInPlace = isWritten
        && (::link(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0
            || errno == EEXIST);
    // A file system without links: there is no key yet, or this would not be reached.
    const bool isMoved = isInPlace || (isWritten && QFile::rename(part, path));
    QFile::remove(part);
    if (!isMoved) {
        return fail(ErrorCode::Unwritable, u"the signing key cannot be kept"_s, path);
    }
    return {};
}

} // namespace

QString fingerprintOf(const QByteArray &publicKey)
{
    constexpr qsizetype shown = 16;
    constexpr qsizetype group = 4;
    const QString digits = QString::fromLatin1(
        QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).first(shown).toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += group) {
        groups.append(digits.mid(at, group));
    }
    return groups.join(u' ');
}

QString plainFingerprint(const QString &typed)
{
    QString plain;
    for (const QChar letter : typed) {
        if (!letter.isSpace() && letter != u'-' && letter != u':') {
            plain.append(letter.toLower());
        }
    }
    return plain;
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    return isReady() && publicKey.size() == publicKeyLength && signature.size() == signatureLength
        && crypto_sign_verify_detached(
               bytesOf(signature), bytesOf(message), lengthOf(message), bytesOf(publicKey))
        == 0;
}

SigningKey::SigningKey(QByteArray publicKey, QByteArray secretKey)
    : m_publicKey(std::move(publicKey))
    , m_secretKey(std::move(secretKey))
{
}

SigningKey::~SigningKey()
{
    if (!m_secretKey.isEmpty()) {
        wipe(m_secretKey);
    }
}

Result<SigningKey> SigningKey::fromSeed(const QByteArray &seed)
{
    if (!isReady() || seed.size() != crypto_sign_SEEDBYTES) {
        return fail(ErrorCode::BadUse, u"a signing key is made from 32 bytes"_s);
    }
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(bytesOf(publicKey), bytesOf(secretKey), bytesOf(seed));
    return SigningKey(std::move(publicKey), std::move(secretKey));
}

Result<SigningKey> SigningKey::openOrMake(const QString &path)
{
    if (!isReady()) {
        return fail(ErrorCode::Invalid, u"the library for signatures does not start"_s, path);
    }
    if (!QFileInfo::exists(path)) {
        if (const auto made = makeKeyFile(path); !made) {
            return std::unexpected(made.error());
        }
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unreadable, file.errorString(), path);
    }
    constexpr qsizetype longest = 1024;
    QByteArray text = file.read(longest);
    QByteArray seed = QByteArray::fromHex(text.mid(firstLine.size()).trimmed());
    const bool isKey = text.startsWith(firstLine) && seed.size() == crypto_sign_SEEDBYTES
        && text == firstLine + seed.toHex() + '\n';
    wipe(text);
    if (!isKey) {
        return fail(ErrorCode::Damaged,
            u"this is no signing key: put back a copy of it, or move it away; then a new one is "
            u"made, "
            "which whoever collects the bundles has to accept"_s,
            path);
    }
    auto key = fromSeed(seed);
    wipe(seed);
    return key;
}

QByteArray SigningKey::publicKey() const
{
    return m_publicKey;
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(
        bytesOf(signature), nullptr, bytesOf(message), lengthOf(message), bytesOf(m_secretKey));
    return signature;
}

QString signingKeyPath(const QString &databasePath)
{
    return QFileInfo(databasePath).absolutePath() + u"/signing.key"_s;
}

QString signingFingerprint(const QString &databasePath)
{
    const QString path = signingKeyPath(databasePath);
    if (!QFileInfo::exists(path)) {
        return {};
    }
    const auto key = SigningKey::openOrMake(path);
    return key ? fingerprintOf(key->publicKey()) : QString();
}

} // namespace zhixing
