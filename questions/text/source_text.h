// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <future>
#include <vector>

namespace zhixing
{

enum class Encoding { Utf8, Gb18030, Utf16Le, Utf16Be };

/// The usual name of an encoding, e.g. "UTF-8".
[[nodiscard]] QString encodingName(Encoding encoding);

/// A place where the raw bytes are not what the encoding allows, or hold a NUL character.
struct Damage {
    qint64 byteOffset = 0; ///< in the raw bytes, a byte order mark included
    qint64 codePoint = 0; ///< in the decoded text: of the U+FFFD that stands there, or of the NUL
    QString what; ///< in words, e.g. "invalid bytes E6 9D"
    bool operator==(const Damage &) const = default;
};

/// A source decoded once and kept whole. A byte order mark is not part of the text; line breaks are
/// kept as they are. Inside the program places are UTF-16 offsets; at the interfaces they are code
/// points.
class SourceText
{
public:
    /// Reads a file. Fails with Unreadable when it cannot be opened or is not text; a text with
    /// damaged places is no failure.
    [[nodiscard]] static Result<SourceText> read(const QString &path);

    /// Decodes bytes already in memory (an array that owns them); `name` is only used in an error.
    [[nodiscard]] static Result<SourceText> decode(const QByteArray &raw, const QString &name);

    [[nodiscard]] const QString &text() const
    {
        return m_text;
    }
    [[nodiscard]] Encoding encoding() const
    {
        return m_encoding;
    }
    /// Of the raw bytes, lower-case hex. A large file's is computed aside; then this waits for it.
    [[nodiscard]] const QString &sha256() const
    {
        return m_sha256.get();
    }
    /// At most damageLimit() places, in order; damageCount() counts all of them.
    [[nodiscard]] const std::vector<Damage> &damage() const
    {
        return m_damage;
    }
    [[nodiscard]] qint64 damageCount() const
    {
        return m_damageCount;
    }
    [[nodiscard]] static constexpr qint64 damageLimit()
    {
        return 1000;
    }

    /// Length of the text in code points.
    [[nodiscard]] qint64 codePoints() const
    {
        return codePointAt(m_text.size());
    }
    /// The code point offset of a UTF-16 offset.
    [[nodiscard]] qint64 codePointAt(qsizetype utf16) const;
    /// The UTF-16 offset of a code point offset.
    [[nodiscard]] qsizetype utf16At(qint64 codePoint) const;
    /// The text between two code point offsets; out-of-range offsets are clamped.
    [[nodiscard]] QString slice(qint64 start, qint64 end) const;

private:
    SourceText() = default;
    void indexSurrogates();

    QString m_text;
    std::shared_future<QString> m_sha256;
    std::vector<Damage> m_damage;
    std::vector<qsizetype> m_lowSurrogates;
    qint64 m_damageCount = 0;
    Encoding m_encoding = Encoding::Utf8;
};

} // namespace zhixing
