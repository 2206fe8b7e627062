// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/pin.h"

#include <sodium.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// May be called any number of times, from any thread.
bool isReady()
{
    return sodium_init() >= 0;
}

} // namespace

std::optional<Pin> Pin::read(const QString &typed)
{
    if (typed.size() < shortest || typed.size() > longest) {
        return std::nullopt;
    }
    Pin pin;
    for (const QChar character : typed) {
        if (character.digitValue() < 0) {
            return std::nullopt;
        }
        pin.m_digits[pin.m_count++] = static_cast<char>('0' + character.digitValue());
    }
    return pin;
}

Pin::~Pin()
{
    sodium_memzero(m_digits.data(), m_digits.size());
}

Result<QByteArray> Pin::hash() const
{
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (!isReady()
        || crypto_pwhash_str(hash.data(),
               m_digits.data(),
               m_count,
               crypto_pwhash_OPSLIMIT_INTERACTIVE,
               crypto_pwhash_MEMLIMIT_INTERACTIVE)
            != 0) {
        return fail(ErrorCode::Invalid,
            u"a PIN needs 64 MiB of memory to be hashed: close other programs and try again"_s);
    }
    hash.truncate(qstrlen(hash.constData()));
    return hash;
}

bool Pin::matches(const QByteArray &hash) const
{
    return isReady() && crypto_pwhash_str_verify(hash.constData(), m_digits.data(), m_count) == 0;
}

bool Pin::operator==(const Pin &other) const
{
    return m_count == other.m_count && m_digits == other.m_digits;
}

} // namespace zhixing
