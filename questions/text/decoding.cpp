// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/decoding.h"

#include "text/characters.h"
#include "text/side_by_side.h"

#include <QtEndian>

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <memory>
#include <numeric>
#include <optional>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr char16_t replacement = u'\uFFFD';

/// Collects damage up to a limit and counts all of it.
class DamageList
{
public:
    DamageList(DecodedText *target, qint64 limit)
        : m_target(target)
        , m_limit(limit)
    {
    }

    void add(qint64 byteOffset, qsizetype unit, QByteArrayView bytes, QStringView what)
    {
        ++m_target->damageCount;
        if (std::ssize(m_target->damage) >= m_limit) {
            return;
        }
        const QByteArray hex = QByteArray(bytes.data(), bytes.size()).toHex(' ').toUpper();
        m_target->damage.push_back(
            {byteOffset, unit, what.toString() + u' ' + QString::fromLatin1(hex)});
    }

private:
    DecodedText *m_target;
    qint64 m_limit;
};

struct Utf8Census {
    qint64 multibyte = 0; ///< well-formed sequences of two bytes and more
    qint64 invalid = 0;
};

Utf8Census censusOfUtf8(QByteArrayView raw)
{
    Utf8Census census;
    const auto *const bytes = reinterpret_cast<const uint8_t *>(raw.data());
    const auto length = static_cast<int64_t>(raw.size());
    for (int64_t i = 0; i < length;) {
        if (bytes[i] < 0x80) {
            ++i;
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        ++(c < 0 ? census.invalid : census.multibyte);
    }
    return census;
}

void decodeDamagedUtf8(QByteArrayView raw, qint64 skipped, DecodedText *target, DamageList damage)
{
    const auto *const bytes = reinterpret_cast<const uint8_t *>(raw.data());
    const auto length = static_cast<int64_t>(raw.size());
    target->text.reserve(raw.size());
    for (int64_t i = 0; i < length;) {
        const int64_t from = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c < 0) {
            damage.add(skipped + from,
                target->text.size(),
                raw.sliced(from, i - from),
                u"invalid UTF-8 bytes");
            target->text.append(QChar(replacement));
        } else if (c > 0xFFFF) {
            target->text.append(QChar(QChar::highSurrogate(static_cast<char32_t>(c))));
            target->text.append(QChar(QChar::lowSurrogate(static_cast<char32_t>(c))));
        } else {
            target->text.append(QChar(static_cast<char16_t>(c)));
        }
    }
}

/// One character of two to four bytes, and how many; 0 if they are not well-formed.
char32_t characterAt(const uchar *bytes, qsizetype left, qsizetype *length)
{
    *length = 0;
    const auto follows = [bytes](int i) {
        return (bytes[i] & 0xC0) == 0x80;
    };
    const char32_t first = bytes[0];
    if (first < 0xE0) {
        *length = first >= 0xC2 && left >= 2 && follows(1) ? 2 : 0;
        return *length > 0 ? (first & 0x1FU) << 6 | (bytes[1] & 0x3FU) : 0;
    }
    if (first < 0xF0) {
        if (left < 3 || !follows(1) || !follows(2)) {
            return 0;
        }
        const char32_t c = (first & 0x0FU) << 12 | (bytes[1] & 0x3FU) << 6 | (bytes[2] & 0x3FU);
        *length = c >= 0x800 && !QChar::isSurrogate(c) ? 3 : 0;
        return c;
    }
    if (first >= 0xF5 || left < 4 || !follows(1) || !follows(2) || !follows(3)) {
        return 0;
    }
    const char32_t c = (first & 0x07U) << 18 | (bytes[1] & 0x3FU) << 12 | (bytes[2] & 0x3FU) << 6
        | (bytes[3] & 0x3FU);
    *length = c >= 0x10000 && c <= QChar::LastValidCodePoint ? 4 : 0;
    return c;
}

/// UTF-16 units of well-formed UTF-8; no decoder makes more of any bytes.
qsizetype unitsOf(QByteArrayView bytes)
{
    qsizetype units = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        units += (byte & 0xC0) != 0x80 ? 1 : 0;
        units += byte >= 0xF0 ? 1 : 0;
    }
    return units;
}

/// Writes the characters to `out`, unitsOf() the bytes at most; false if some bytes are invalid.
/// Chinese is three bytes a character nearly throughout, and the general decoder spends several
/// times as long on those.
bool decodeCleanUtf8(QByteArrayView raw, QChar *out)
{
    const auto *at = reinterpret_cast<const uchar *>(raw.data());
    const uchar *const end = at + raw.size();
    while (at < end) {
        if (*at < 0x80) {
            *out++ = QChar(static_cast<char16_t>(*at++));
            continue;
        }
        // Neither too long a form (E0) nor half a surrogate pair (ED) begins so.
        if (at[0] > 0xE0 && at[0] < 0xF0 && at[0] != 0xED && end - at >= 3 && (at[1] & 0xC0) == 0x80
            && (at[2] & 0xC0) == 0x80) {
            *out++ = QChar(
                static_cast<char16_t>((at[0] & 0x0F) << 12 | (at[1] & 0x3F) << 6 | (at[2] & 0x3F)));
            at += 3;
            continue;
        }
        qsizetype length = 0;
        const char32_t c = characterAt(at, end - at, &length);
        if (length == 0) {
            return false;
        }
        if (QChar::requiresSurrogates(c)) {
            *out++ = QChar(QChar::highSurrogate(c));
            *out++ = QChar(QChar::lowSurrogate(c));
        } else {
            *out++ = QChar(static_cast<char16_t>(c));
        }
        at += length;
    }
    return true;
}

/// Nothing if some bytes are invalid.
std::optional<QString> decodedCleanUtf8(QByteArrayView raw)
{
    constexpr qsizetype bytesEach = 1 << 16;
    constexpr qsizetype bytesInLine = 40;
    std::vector<QByteArrayView> parts;
    for (qsizetype from = 0; from < raw.size();) {
        qsizetype to = std::min(raw.size(), from + bytesEach);
        while (to < raw.size() && (static_cast<uchar>(raw[to]) & 0xC0) == 0x80) {
            ++to;
        }
        parts.push_back(raw.sliced(from, to - from));
        from = to;
    }
    const auto lines = static_cast<std::size_t>(raw.size() / bytesInLine);
    std::vector<qsizetype> starts(parts.size() + 1);
    sideBySide(parts.size(), lines, [&](std::size_t i) { starts[i + 1] = unitsOf(parts[i]); });
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    QString text(starts.back(), Qt::Uninitialized);
    QChar *const out = text.data();
    std::atomic<bool> clean = true;
    sideBySide(parts.size(), lines, [&](std::size_t i) {
        if (!decodeCleanUtf8(parts[i], out + starts[i])) {
            clean = false;
        }
    });
    return clean ? std::optional(text) : std::nullopt;
}

void decodeUtf8(QByteArrayView raw, qint64 skipped, DecodedText *target, DamageList damage)
{
    target->encoding = Encoding::Utf8;
    if (auto text = decodedCleanUtf8(raw)) {
        target->text = std::move(*text);
    } else {
        decodeDamagedUtf8(raw, skipped, target, damage);
    }
}

/// False when ICU has no such converter, which a broken installation can cause.
bool decodeGb18030(QByteArrayView raw, DecodedText *target, DamageList damage)
{
    target->encoding = Encoding::Gb18030;
    target->text.clear();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open("GB18030", &status), &ucnv_close);
    if (U_FAILURE(status)) {
        return false;
    }
    target->text.reserve(raw.size() / 2 + raw.size() / 8 + 16);
    // The converter tells for each unit the byte it came from; that is how the damage is located.
    std::array<UChar, 16384> units;
    std::array<int32_t, 16384> offsets;
    const char *const begin = raw.data();
    const char *const end = begin + raw.size();
    const char *source = begin;
    do {
        const char *const chunk = source;
        UChar *out = units.data();
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(),
            &out,
            units.data() + units.size(),
            &source,
            end,
            offsets.data(),
            true,
            &status);
        if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) {
            return false;
        }
        const auto count = static_cast<qsizetype>(out - units.data());
        for (qsizetype i = 0; i < count; ++i) {
            const auto index = static_cast<std::size_t>(i);
            if (units[index] != replacement) {
                continue;
            }
            const qint64 at = (chunk - begin) + std::max(offsets[index], 0);
            const qsizetype left = std::min<qsizetype>(2, raw.size() - at);
            damage.add(at, target->text.size() + i, raw.sliced(at, left), u"invalid GB18030 bytes");
        }
        target->text.append(reinterpret_cast<const QChar *>(units.data()), count);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return true;
}

void decodeUtf16(
    QByteArrayView raw, qint64 skipped, Encoding encoding, DecodedText *target, DamageList damage)
{
    target->encoding = encoding;
    const qsizetype count = raw.size() / 2;
    target->text.resize(count);
    QChar *const units = target->text.data();
    if (encoding == Encoding::Utf16Le) {
        qFromLittleEndian<char16_t>(raw.data(), count, units);
    } else {
        qFromBigEndian<char16_t>(raw.data(), count, units);
    }
    for (qsizetype i = 0; i < count; ++i) {
        if (!units[i].isSurrogate()) {
            continue;
        }
        if (units[i].isHighSurrogate() && i + 1 < count && units[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        damage.add(skipped + 2 * i, i, raw.sliced(2 * i, 2), u"unpaired surrogate");
        units[i] = QChar(replacement);
    }
    if (raw.size() % 2 != 0) {
        damage.add(skipped + raw.size() - 1, count, raw.last(1), u"odd last byte");
        target->text.append(QChar(replacement));
    }
}

/// How many of the units at the head of `raw`, read in this byte order, are what Chinese text
/// consists of.
double plausibility(QByteArrayView raw, Encoding order)
{
    constexpr qsizetype sample = 1 << 16;
    const qsizetype count = std::min(raw.size(), sample) / 2;
    qsizetype plausible = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const auto first = static_cast<uchar>(raw[2 * i]);
        const auto second = static_cast<uchar>(raw[2 * i + 1]);
        const int unit = order == Encoding::Utf16Le ? (second << 8 | first) : (first << 8 | second);
        if ((unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= 0x20 && unit < 0x7F)
            || (unit >= 0x3000 && unit <= 0x303F) || (unit >= 0xFF00 && unit <= 0xFFEF)
            || (unit >= 0x2010 && unit <= 0x2027) || unit == u'\n' || unit == u'\r'
            || unit == u'\t') {
            ++plausible;
        }
    }
    return count > 0 ? static_cast<double>(plausible) / static_cast<double>(count) : 0.0;
}

std::optional<Encoding> utf16WithoutMark(QByteArrayView raw, const Utf8Census &census)
{
    const auto nulls
        = std::ranges::count(raw.first(std::min<qsizetype>(raw.size(), 1 << 16)), '\0');
    // Plain ASCII read two bytes at a time looks like ideographs, so valid UTF-8 needs many NULs to
    // yield.
    if (census.invalid == 0 && nulls * 5 < std::min<qsizetype>(raw.size(), 1 << 16)) {
        return std::nullopt;
    }
    const double little = plausibility(raw, Encoding::Utf16Le);
    const double big = plausibility(raw, Encoding::Utf16Be);
    constexpr double convincing = 0.85;
    if (std::max(little, big) < convincing) {
        return std::nullopt;
    }
    return little >= big ? Encoding::Utf16Le : Encoding::Utf16Be;
}

/// The name of a well-known binary format, with what to do about it; empty for everything else.
QString adviceForFormat(QByteArrayView raw)
{
    struct Signature {
        QByteArrayView bytes;
        QStringView advice;
    };
    static constexpr std::array<Signature, 6> signatures {{
        {"%PDF-", u"This is a PDF. Export its text first, e.g. with pdftotext."},
        {"PK\x03\x04",
            u"This is a ZIP archive or an office document. Save it as plain text first."},
        {"\xD0\xCF\x11\xE0", u"This is an old office document. Save it as plain text first."},
        {"{\\rtf", u"This is an RTF document. Save it as plain text first."},
        {"\x89PNG", u"This is a picture. Recognise its text first."},
        {"\xFF\xD8\xFF", u"This is a picture. Recognise its text first."},
    }};
    for (const Signature &signature : signatures) {
        if (raw.startsWith(signature.bytes)) {
            return signature.advice.toString();
        }
    }
    return {};
}

bool isBinary(const QString &text)
{
    qint64 controls = 0;
    qint64 replacements = 0;
    qint64 nulls = 0;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (isIdeograph(unit)) {
            continue;
        }
        if (unit >= 0x20 && unit != 0x7F && unit != replacement) {
            continue;
        }
        if (unit == 0) {
            ++nulls;
        } else if ((unit < 0x20 && (unit < u'\t' || unit > u'\r') && unit != 0x1B)
            || unit == 0x7F) {
            ++controls;
        } else if (unit == replacement) {
            ++replacements;
        }
    }
    const qint64 all = text.size();
    return controls * 33 > all || replacements * 4 > all || nulls * 2 > all;
}

void listNulls(QByteArrayView raw, DecodedText *target, DamageList damage)
{
    if (!target->text.contains(QChar(u'\0'))) {
        return;
    }
    // Bytes and characters run in step only in the text itself: count the bytes along.
    qsizetype byte = 0;
    for (qsizetype i = 0; i < target->text.size(); ++i) {
        if (target->text[i] != QChar(u'\0')) {
            continue;
        }
        if (target->encoding == Encoding::Utf16Le || target->encoding == Encoding::Utf16Be) {
            damage.add(2 * i + (raw.size() % 2), i, {}, u"NUL character");
        } else {
            byte = raw.indexOf('\0', byte);
            damage.add(byte, i, {}, u"NUL byte");
            ++byte;
        }
    }
    std::ranges::stable_sort(target->damage, {}, &Damage::codePoint);
}

} // namespace

Result<DecodedText> decodeBytes(const QByteArray &raw, const QString &name, qint64 damageLimit)
{
    if (raw.size() >= std::numeric_limits<qint32>::max()) {
        return fail(ErrorCode::Unreadable,
            u"The file is larger than 2 GB. Split it, one issue per file."_s,
            name);
    }
    const QString advice = adviceForFormat(raw);
    if (!advice.isEmpty()) {
        return fail(ErrorCode::Unreadable, advice, name);
    }

    DecodedText decoded;
    const DamageList damage(&decoded, damageLimit);
    const QByteArrayView bytes(raw);
    if (raw.startsWith("\xEF\xBB\xBF")) {
        decodeUtf8(bytes.sliced(3), 3, &decoded, damage);
    } else if (raw.startsWith("\xFF\xFE")) {
        decodeUtf16(bytes.sliced(2), 2, Encoding::Utf16Le, &decoded, damage);
    } else if (raw.startsWith("\xFE\xFF")) {
        decodeUtf16(bytes.sliced(2), 2, Encoding::Utf16Be, &decoded, damage);
    } else {
        decodeUtf8(bytes, 0, &decoded, damage);
        const bool clean = decoded.damageCount == 0;
        if (!clean || raw.contains('\0')) {
            const Utf8Census census = clean ? Utf8Census {} : censusOfUtf8(bytes);
            const auto utf16 = utf16WithoutMark(bytes, census);
            constexpr qint64 mostlyValid = 3;
            if (utf16) {
                decoded = {};
                decodeUtf16(bytes, 0, *utf16, &decoded, damage);
            } else if (census.multibyte < mostlyValid * census.invalid) {
                decoded = {};
                if (!decodeGb18030(bytes, &decoded, damage)) {
                    return fail(
                        ErrorCode::Unreadable, u"The GB18030 converter is missing."_s, name);
                }
            }
        }
    }
    if (isBinary(decoded.text)) {
        return fail(ErrorCode::Unreadable,
            u"The file is not text in UTF-8, GB18030 or UTF-16. Save it as plain text first."_s,
            name);
    }
    listNulls(bytes, &decoded, damage);
    return decoded;
}

} // namespace zhixing
