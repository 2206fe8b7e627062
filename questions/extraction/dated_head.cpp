// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/dated_head.h"

#include "extraction/attribution_content.h"
#include "extraction/end_mark.h"
#include "extraction/paragraph_shape.h"
#include "text/characters.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr qsizetype longestHead = 80;
constexpr qsizetype shortestWords = 8;
constexpr std::size_t mostParagraphs = 6;

/// What parts a head: 某站站长｜某某工作会, or a comma.
bool isStroke(QChar c)
{
    return c == u'｜' || c == u'|' || c == u'／' || c == u'/' || c == u'，' || c == u',';
}

/// What closes a head that `opener` opens; a null character for what opens none.
QChar headCloser(QChar opener)
{
    switch (opener.unicode()) {
    case u'[':
        return u']';
    case u'［':
        return u'］';
    case u'【':
        return u'】';
    default:
        return QChar();
    }
}

/// A date and who spoke or where, or both, in any order: 1987.04.02／某站站长／某某工作会. The date
/// first, commas between; empty for what is none.
QString partsOf(QStringView head)
{
    QString date;
    QStringList others;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= head.size(); ++at) {
        if (at < head.size() && !isStroke(head[at])) {
            if (isSentenceEnd(head[at].unicode())) {
                return {};
            }
            continue;
        }
        const QStringView part = trimmedBlanks(head.sliced(from, at - from));
        from = at + 1;
        const auto found = date.isEmpty() ? dateAt(part) : std::optional<FoundDate>();
        if (found && found->state == DateState::Valid
            && trimmedBlanks(part.sliced(found->length)).isEmpty()) {
            date = part.toString();
            continue;
        }
        constexpr std::ptrdiff_t fewest = 2;
        if (std::ranges::count_if(part, [](QChar c) { return isHan(c.unicode()); }) < fewest) {
            return {};
        }
        others.append(part.toString());
    }
    return date.isEmpty() || others.isEmpty() ? QString() : date + u'，' + others.join(u'，');
}

/// The place of the bracket that closes the head a text begins with.
std::optional<qsizetype> headEnd(QStringView text)
{
    const QChar closer = text.isEmpty() ? QChar() : headCloser(text.front());
    if (closer.isNull()) {
        return std::nullopt;
    }
    const QStringView head = text.first(std::min(text.size(), longestHead));
    const qsizetype close = head.indexOf(closer);
    return close > 1 && !partsOf(head.sliced(1, close - 1)).isEmpty() ? std::optional(close)
                                                                      : std::nullopt;
}

/// 2021年7月26日　某协会副主席　体验活动: a head without brackets, its parts wide apart, the date
/// first and no sentence in it. Its parts with commas between, or empty.
QString widelySetParts(QStringView line)
{
    constexpr qsizetype yearAlone = 4;
    const auto date = line.size() <= longestHead ? dateAt(line) : std::optional<FoundDate>();
    if (!date || date->state != DateState::Valid || date->start.size() <= yearAlone
        || isSentenceEnd(line.back().unicode())) {
        return {};
    }
    static const QRegularExpression apart(u"\\x{3000}+| {2,}"_s);
    QStringList parts = line.toString().split(apart, Qt::SkipEmptyParts);
    if (parts.size() < 2 || parts.front().size() != date->length) {
        return {};
    }
    const bool areNames = std::ranges::all_of(
        parts.begin() + 1, parts.end(), [](const QString &part) {
            constexpr std::ptrdiff_t fewest = 2;
            return std::ranges::count_if(part, [](QChar c) { return isHan(c.unicode()); }) >= fewest
                && std::ranges::none_of(part, [](QChar c) { return isSentenceEnd(c.unicode()); });
        });
    return areNames ? parts.join(u'，') : QString();
}

/// Where a paragraph says who spoke, behind a dash; empty where it does not.
QStringView speakerIn(const Page &page, const Paragraph &paragraph)
{
    constexpr qsizetype longest = 40;
    const QStringView text = trimmedBlanks(page.text.sliced(paragraph.start, lengthOf(paragraph)));
    if (!text.startsWith(u"——") || text.size() > longest || text.contains(u'\n')) {
        return {};
    }
    const QStringView speaker = trimmedBlanks(text.sliced(2));
    return speaker.isEmpty() || isSentenceEnd(speaker.back().unicode()) ? QStringView() : speaker;
}

/// 1990年6月18日 社团管理科成立会: day and occasion with a blank between, where a line with the
/// speaker behind a dash closes the words below. Its parts with commas between, or empty.
QString closedParts(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index, QStringView line)
{
    constexpr qsizetype wholeDay = 10;
    constexpr std::size_t reach = 8;
    const auto date = line.size() <= longestHead ? dateAt(line) : std::optional<FoundDate>();
    if (!date || date->state != DateState::Valid || date->start.size() < wholeDay
        || date->length + 2 >= line.size() || !isBlank(line[date->length].unicode())
        || isSentenceEnd(line.back().unicode())) {
        return {};
    }
    const QStringView occasion = trimmedBlanks(line.sliced(date->length));
    if (std::ranges::any_of(occasion, [](QChar c) { return isSentenceEnd(c.unicode()); })) {
        return {};
    }
    for (std::size_t next = index + 1; next < paragraphs.size() && next <= index + reach; ++next) {
        if (page.lines[paragraphs[next].firstLine].has(StartsWithDate)) {
            return {};
        }
        if (const QStringView speaker = speakerIn(page, paragraphs[next]); !speaker.isEmpty()) {
            return line.first(date->length).toString() + u'，' + speaker.toString() + u'，'
                + occasion.toString();
        }
    }
    return {};
}

/// What stands below a head and goes on with its words.
bool goesOn(const Page &page, const Paragraph &paragraph)
{
    return !paragraph.standing && !isHeadingLike(page, paragraph) && !isRemark(page, paragraph)
        && !opensNotice(page, paragraph) && !headEnd(firstLineOf(page, paragraph))
        && widelySetParts(firstLineOf(page, paragraph)).isEmpty();
}

} // namespace

std::optional<Attribution> datedHeadAt(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index)
{
    const bool isBracketed = !headCloser(page.text[paragraphs[index].start]).isNull();
    if (!isBracketed && !page.lines[paragraphs[index].firstLine].has(StartsWithDate)) {
        return std::nullopt;
    }
    PrintedText printed;
    printed.append(page, paragraphs[index]);
    const QStringView own(printed.text());
    const auto close = isBracketed ? headEnd(own) : std::optional<qsizetype>(own.size() - 1);
    if (!close) {
        return std::nullopt;
    }
    Attribution attribution;
    attribution.first = index;
    attribution.last = index;
    QString parts = isBracketed ? partsOf(own.sliced(1, *close - 1)) : widelySetParts(own);
    const bool isClosed = parts.isEmpty() && !isBracketed;
    if (isClosed) {
        parts = closedParts(page, paragraphs, index, own);
    }
    if (parts.isEmpty() || !readAttribution(parts, AttributionPlace::Bracketed, &attribution)
        || attribution.occasion.isEmpty()) {
        return std::nullopt;
    }
    // A day, a place and a person: whatever the occasion is called.
    constexpr qsizetype yearAlone = 4;
    attribution.telling |= attribution.date.start.size() > yearAlone;
    attribution.printed = printed.part(0, *close + 1);
    for (std::size_t next = index + 1; next < paragraphs.size() && next <= index + mostParagraphs
        && !endsArticle(page, paragraphs[next - 1]);
        ++next) {
        if (isClosed && !speakerIn(page, paragraphs[next]).isEmpty()) {
            attribution.last = next;
            break;
        }
        if (!goesOn(page, paragraphs[next])) {
            break;
        }
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
