// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace zhixing
{

/// An Ed25519 public key: 32 bytes.
inline constexpr qsizetype publicKeyLength = 32;
/// A detached Ed25519 signature: 64 bytes.
inline constexpr qsizetype signatureLength = 64;

/// What people compare by eye: the first 16 bytes of the key's SHA-256, as hexadecimal digits in
/// groups of four.
[[nodiscard]] QString fingerprintOf(const QByteArray &publicKey);
/// The same without blanks and in small letters, for a fingerprint as somebody typed it.
[[nodiscard]] QString plainFingerprint(const QString &typed);

[[nodiscard]] bool isSignedBy(
    const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

/// The pair of keys a branch signs its bundles with. The secret half is wiped when this goes.
class SigningKey
{
public:
    /// Reads the key in the file, or makes one there at first use: readable by its owner alone,
    /// whole or not there at all. Damaged where the file holds no key, Unreadable or Unwritable
    /// where the disk refuses.
    [[nodiscard]] static Result<SigningKey> openOrMake(const QString &path);
    /// BadUse unless the seed has 32 bytes. For tests and fixtures: the same seed, the same key.
    [[nodiscard]] static Result<SigningKey> fromSeed(const QByteArray &seed);

    SigningKey(SigningKey &&other) noexcept = default;
    SigningKey &operator=(SigningKey &&other) noexcept = default;
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;
    ~SigningKey();

    [[nodiscard]] QByteArray publicKey() const;
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;

private:
    SigningKey(QByteArray publicKey, QByteArray secretKey);

    QByteArray m_publicKey;
    QByteArray m_secretKey;
};

/// Where the key of these records lies: beside them. It is in no backup of the records.
[[nodiscard]] QString signingKeyPath(const QString &databasePath);
/// The fingerprint to print on a report; empty where these records have no key yet, or none that
/// can be read.
[[nodiscard]] QString signingFingerprint(const QString &databasePath);

} // namespace zhixing
