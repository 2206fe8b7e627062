// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/dated_head.h"

#include "extraction/attribution_content.h"
#include "extraction/end_mark.h"
#include "extraction/paragraph_shape.h"
#include "text/characters.h"

#include <algorithm>

namespace zhixing
{

namespace
{

constexpr qsizetype longestHead = 80;
constexpr qsizetype shortestWords = 8;
constexpr std::size_t mostParagraphs = 6;

bool isStroke(QChar c)
{
    return c == u'｜' || c == u'|' || c == u'／' || c == u'/';
}

bool isSquareOpener(QChar c)
{
    return c == u'[' || c == u'［';
}

/// The place of the bracket that closes the head a text begins with.
std::optional<qsizetype> headEnd(QStringView text)
{
    if (text.isEmpty() || !isSquareOpener(text.front()) || !dateAt(text.sliced(1))) {
        return std::nullopt;
    }
    const QStringView head = text.first(std::min(text.size(), longestHead));
    const qsizetype close = head.indexOf(text.front() == u'[' ? u']' : u'］');
    return close > 1 ? std::optional(close) : std::nullopt;
}

/// A date and who spoke or where, or both: 1987.04.02，某站站长，某某工作会. Empty for what is
/// none.
QString partsOf(QStringView head)
{
    const auto date = dateAt(head);
    if (!date || date->state != DateState::Valid) {
        return {};
    }
    const QStringView behind = trimmedBlanks(head.sliced(date->length));
    if (behind.isEmpty() || !isStroke(behind.front())) {
        return {};
    }
    QString parts = head.first(date->length).toString();
    qsizetype from = 1;
    for (qsizetype at = 1; at <= behind.size(); ++at) {
        if (at < behind.size() && !isStroke(behind[at])) {
            if (isSentenceEnd(behind[at].unicode())) {
                return {};
            }
            continue;
        }
        const QStringView part = trimmedBlanks(behind.sliced(from, at - from));
        const auto letters
            = std::ranges::count_if(part, [](QChar c) { return isHan(c.unicode()); });
        if (letters < 2) {
            return {};
        }
        parts += u'，';
        parts += part;
        from = at + 1;
    }
    return parts;
}

/// What stands below a head and goes on with its words.
bool goesOn(const Page &page, const Paragraph &paragraph)
{
    return !paragraph.standing && !isHeadingLike(page, paragraph) && !isRemark(page, paragraph)
        && !opensNotice(page, paragraph) && !headEnd(firstLineOf(page, paragraph));
}

} // namespace

std::optional<Attribution> datedHeadAt(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index)
{
    if (!isSquareOpener(page.text[paragraphs[index].start])) {
        return std::nullopt;
    }
    PrintedText printed;
    printed.append(page, paragraphs[index]);
    const auto close = headEnd(printed.text());
    if (!close) {
        return std::nullopt;
    }
    Attribution attribution;
    attribution.first = index;
    attribution.last = index;
    const QString parts = partsOf(QStringView(printed.text()).sliced(1, *close - 1));
    if (parts.isEmpty() || !readAttribution(parts, AttributionPlace::Bracketed, &attribution)
        || attribution.occasion.isEmpty()) {
        return std::nullopt;
    }
    attribution.printed = printed.part(0, *close + 1);
    for (std::size_t next = index + 1; next < paragraphs.size() && next <= index + mostParagraphs
        && !endsArticle(page, paragraphs[next - 1]) && goesOn(page, paragraphs[next]);
        ++next) {
        if (!paragraphs[next].glued) {
            printed.breakParagraph();
        }
        printed.append(page, paragraphs[next]);
        attribution.last = next;
    }
    const QStringView text(printed.text());
    qsizetype from = *close + 1;
    while (from < text.size() && text[from].isSpace()) {
        ++from;
    }
    const qsizetype end = endMarkIn(text).value_or(text.size());
    if (end - from < shortestWords) {
        return std::nullopt;
    }
    attribution.quotation = printed.part(from, end);
    return attribution;
}

} // namespace zhixing
