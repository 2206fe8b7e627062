// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace zhixing
{

/// An ideograph of the main block: most characters of a Chinese text, and none of its marks. Asked
/// first, it saves all the comparisons that follow.
[[nodiscard]] constexpr bool isIdeograph(char16_t c)
{
    return c >= u'\u4E00' && c <= u'\u9FFF';
}

/// White space of any width, and the NULs of a damaged file, which are no text either.
[[nodiscard]] constexpr bool isBlank(char16_t c)
{
    // Nearly every character that is asked for is an ideograph.
    if (c > u'\u3000') {
        return c == u'\uFEFF';
    }
    return c == u' ' || c == u'\u3000' || (c >= u'\t' && c <= u'\r') || c == u'\u00A0' || c == 0
        || (c >= u'\u2000' && c <= u'\u200B') || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

[[nodiscard]] constexpr bool isHan(char16_t c)
{
    return isIdeograph(c) || (c >= u'\u3400' && c <= u'\u4DBF') || c == u'\u3007'
        || (c >= 0xD800 && c <= 0xDFFF);
}

/// ASCII or full-width digit.
[[nodiscard]] constexpr bool isDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

[[nodiscard]] constexpr int digitValue(char16_t c)
{
    return c >= u'０' ? c - u'０' : c - u'0';
}

[[nodiscard]] constexpr bool isLatin(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Ends a sentence: 。！？… and their ASCII forms, the full stop excepted, which ends numbers too.
[[nodiscard]] constexpr bool isSentenceEnd(char16_t c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'!' || c == u'?' || c == u'…'
        || c == u'．' || c == u'｡';
}

[[nodiscard]] constexpr bool isQuestionMark(char16_t c)
{
    return c == u'？' || c == u'?';
}

[[nodiscard]] constexpr bool isColon(char16_t c)
{
    return c == u'：' || c == u':';
}

[[nodiscard]] constexpr bool isCloser(char16_t c)
{
    if (isIdeograph(c)) {
        return false;
    }
    return c == u'”' || c == u'’' || c == u'）' || c == u')' || c == u'》' || c == u'〉'
        || c == u'」' || c == u'』' || c == u'】' || c == u'〕' || c == u'"' || c == u'］';
}

[[nodiscard]] constexpr bool isOpener(char16_t c)
{
    if (isIdeograph(c)) {
        return false;
    }
    return c == u'“' || c == u'‘' || c == u'（' || c == u'(' || c == u'《' || c == u'〈'
        || c == u'「' || c == u'『' || c == u'【' || c == u'〔' || c == u'［';
}

/// A character that may not begin a printed line.
[[nodiscard]] constexpr bool isNonStarter(char16_t c)
{
    if (isIdeograph(c)) {
        return false;
    }
    return isSentenceEnd(c) || (isCloser(c) && c != u'"') || isColon(c) || c == u'，' || c == u'、'
        || c == u'；' || c == u',' || c == u';' || c == u'.' || c == u'%' || c == u'％';
}

/// Glyphs that close an article in print. 阴 is what the small square becomes in one common font
/// mapping; as it is a word as well, it only counts after the end of a sentence.
[[nodiscard]] constexpr bool isEndMarkGlyph(char16_t c)
{
    return c == u'□' || c == u'■' || c == u'◆' || c == u'●' || c == u'◇' || c == u'★' || c == u'▲'
        || c == u'△' || c == u'阴' || c == u'▪' || c == u'◼' || c == u'◻';
}

/// Half-widths a character takes in print.
[[nodiscard]] constexpr int printedWidth(char16_t c)
{
    if (c < 0x1100) {
        return c == u'·' || c == u'×' ? 2 : (c < 0x20 ? 0 : 1);
    }
    if ((c >= 0xDC00 && c <= 0xDFFF) || c == u'\u200B' || c == u'\uFEFF' || c == u'\uFE0F') {
        return 0;
    }
    return c >= 0x2000 && c < 0x2010 ? 1 : 2;
}

[[nodiscard]] inline QStringView trimmedBlanks(QStringView text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isBlank(text[from].unicode())) {
        ++from;
    }
    while (to > from && isBlank(text[to - 1].unicode())) {
        --to;
    }
    return text.sliced(from, to - from);
}

[[nodiscard]] inline QString withoutBlanks(QStringView text)
{
    QString bare;
    bare.reserve(text.size());
    for (const QChar c : text) {
        if (!isBlank(c.unicode())) {
            bare.append(c);
        }
    }
    return bare;
}

} // namespace zhixing
