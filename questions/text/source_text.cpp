// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/source_text.h"

#include "text/decoding.h"
#include "text/sha256.h"
#include "text/side_by_side.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <utility>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString hashOf(const QByteArray &raw)
{
    return QString::fromLatin1(sha256Of(raw).toHex());
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Gb18030:
        return u"GB18030"_s;
    case Encoding::Utf16Le:
        return u"UTF-16LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16BE"_s;
    }
    Q_UNREACHABLE();
}

Result<SourceText> SourceText::read(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::Unreadable, u"There is no such file. Check the path."_s, path);
    }
    if (info.isDir()) {
        return fail(ErrorCode::Unreadable,
            u"This is a folder. Name the text files in it one by one."_s,
            path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unreadable,
            u"The file cannot be opened: %1. Check its permissions."_s.arg(file.errorString()),
            path);
    }
    const QByteArray raw = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::Unreadable,
            u"The file cannot be read to its end: %1."_s.arg(file.errorString()),
            path);
    }
    return decode(raw, path);
}

Result<SourceText> SourceText::decode(const QByteArray &raw, const QString &name)
{
    // Hashing may take as long as all the rest: for a large file it goes on beside it.
    constexpr qsizetype asideFrom = 1 << 16;
    const auto policy = std::launch::async | std::launch::deferred;
    std::shared_future<QString> hash = std::async(policy, hashOf, raw).share();
    if (raw.size() < asideFrom) {
        hash.wait();
    }

    Result<DecodedText> decoded = decodeBytes(raw, name, damageLimit());
    if (!decoded) {
        return std::unexpected(std::move(decoded.error()));
    }

    SourceText source;
    source.m_text = std::move(decoded->text);
    source.m_encoding = decoded->encoding;
    source.m_damage = std::move(decoded->damage);
    source.m_damageCount = decoded->damageCount;
    source.m_sha256 = std::move(hash);
    source.indexSurrogates();
    // The decoder counts in UTF-16 units; the interface counts in code points.
    for (Damage &damage : source.m_damage) {
        damage.codePoint = source.codePointAt(static_cast<qsizetype>(damage.codePoint));
    }
    return source;
}

void SourceText::indexSurrogates()
{
    // Few texts have any, and counting them is faster than looking each up.
    constexpr qsizetype unitsEach = 1 << 16;
    constexpr qsizetype unitsInLine = 16;
    const QStringView text(m_text);
    std::atomic<qsizetype> count = 0;
    sideBySide(static_cast<std::size_t>(text.size() / unitsEach + 1),
        static_cast<std::size_t>(text.size() / unitsInLine),
        [&](std::size_t turn) {
            const qsizetype from = static_cast<qsizetype>(turn) * unitsEach;
            count
                += std::ranges::count_if(text.sliced(from, std::min(unitsEach, text.size() - from)),
                    [](QChar unit) { return unit.isLowSurrogate(); });
        });
    if (count == 0) {
        return;
    }
    m_lowSurrogates.reserve(static_cast<std::size_t>(count.load()));
    const QChar *const units = m_text.constData();
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (units[i].isLowSurrogate()) {
            m_lowSurrogates.push_back(i);
        }
    }
}

qint64 SourceText::codePointAt(qsizetype utf16) const
{
    const auto before = std::ranges::lower_bound(m_lowSurrogates, utf16);
    return utf16 - (before - m_lowSurrogates.begin());
}

qsizetype SourceText::utf16At(qint64 codePoint) const
{
    // The k-th low surrogate stands at unit m_lowSurrogates[k], after code point m_lowSurrogates[k]
    // - k - 1.
    qsizetype low = 0;
    auto high = static_cast<qsizetype>(m_lowSurrogates.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_lowSurrogates[static_cast<std::size_t>(middle)] - middle <= codePoint) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return std::clamp<qsizetype>(codePoint + low, 0, m_text.size());
}

QString SourceText::slice(qint64 start, qint64 end) const
{
    const qsizetype from = utf16At(std::max<qint64>(start, 0));
    const qsizetype to = utf16At(std::max<qint64>(end, 0));
    return from < to ? m_text.mid(from, to - from) : QString();
}

} // namespace zhixing
