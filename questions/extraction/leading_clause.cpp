// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/leading_clause.h"

#include "extraction/article_year.h"
#include "extraction/attribution_content.h"
#include "extraction/event_date.h"
#include "extraction/label.h"
#include "extraction/paragraph_shape.h"
#include "extraction/saying.h"
#include "text/characters.h"

#include <algorithm>

namespace zhixing
{

namespace
{

constexpr qsizetype longestLead = 110;
constexpr qsizetype shortestQuotation = 8;
constexpr qsizetype shortestPlainWords = 20;
constexpr std::size_t mostQuotedParagraphs = 6;

/// The mark that closes what `opener` opens; a null character for what opens no quotation.
QChar closerFor(QChar opener)
{
    switch (opener.unicode()) {
    case u'“':
        return u'”';
    case u'「':
        return u'」';
    case u'『':
        return u'』';
    case u'"':
        return u'"';
    default:
        return QChar();
    }
}

/// 【2009年12月3日　上岗仪式】班长：, 某处处长（2016年6月）：: a date set apart needs no verb.
bool isDatedInBrackets(QStringView clause)
{
    for (qsizetype at = 0; at + 1 < clause.size(); ++at) {
        if (isRoundOpener(clause[at]) && dateAt(clause.sliced(at + 1))) {
            return true;
        }
    }
    return false;
}

/// Where the words begin that a clause of saying leads up to: the place of their opening mark.
std::optional<qsizetype> quotationIn(QStringView text)
{
    int depth = 0; // of brackets and titles
    for (qsizetype at = 1; at < text.size() && at < longestLead; ++at) {
        const char16_t c = text[at].unicode();
        if (isSentenceEnd(c) || c == u'；') {
            return std::nullopt;
        }
        if (c == u'（' || c == u'(' || c == u'《') {
            ++depth;
        } else if (c == u'）' || c == u')' || c == u'》') {
            --depth;
        }
        if (depth > 0 || closerFor(text[at]).isNull()) {
            continue;
        }
        const QStringView before = trimmedBlanks(text.first(at));
        if (before.isEmpty()) {
            continue;
        }
        const bool isColonBefore = isColon(before.back().unicode());
        const bool isLed = (isColonBefore || before.back() == u'，' || before.back() == u',')
            && (!beforeSaying(before.chopped(1)).isEmpty()
                || (isColonBefore && isDatedInBrackets(before)));
        if (isLed) {
            return at;
        }
    }
    return std::nullopt;
}

/// Where the words begin that a clause of saying leads up to without a mark: ……会上指出：冬修……
std::optional<qsizetype> plainWordsIn(QStringView text)
{
    int depth = 0; // of brackets, titles and quotations
    for (qsizetype at = 1; at < text.size() && at < longestLead; ++at) {
        const char16_t c = text[at].unicode();
        depth += isOpener(c) ? 1 : 0;
        depth -= isCloser(c) ? 1 : 0;
        if (isSentenceEnd(c) || c == u'；') {
            return std::nullopt;
        }
        const bool isOfClock = at + 1 < text.size() && isDigit(text[at - 1].unicode())
            && isDigit(text[at + 1].unicode());
        if (depth == 0 && isColon(c) && !isOfClock) {
            return beforeSaying(text.first(at)).isEmpty() ? std::nullopt : std::optional(at + 1);
        }
    }
    return std::nullopt;
}

/// Where the quotation that begins at `open` is closed.
std::optional<qsizetype> quotationEnd(QStringView text, qsizetype open)
{
    const QChar opener = text[open];
    const QChar closer = closerFor(opener);
    if (opener == closer) {
        const qsizetype last = text.lastIndexOf(closer);
        return last > open ? std::optional(last) : std::nullopt;
    }
    int depth = 0;
    for (qsizetype at = open; at < text.size(); ++at) {
        depth += text[at] == opener ? 1 : 0;
        depth -= text[at] == closer ? 1 : 0;
        if (depth == 0) {
            return at;
        }
    }
    return std::nullopt;
}

/// The last mark of the words of one who goes on after a short remark: “……”他说，“……”
qsizetype lastQuotationEnd(QStringView text, qsizetype end)
{
    constexpr qsizetype longestRemark = 24;
    const auto next = text.sliced(end + 1).indexOf(u'“');
    if (next <= 0 || next > longestRemark) {
        return end;
    }
    const QStringView remark = text.sliced(end + 1, next);
    const bool isRemark = !remark.contains(u'。') && !beforeSaying(remark.chopped(1)).isEmpty();
    const auto close = isRemark ? quotationEnd(text, end + 1 + next) : std::optional<qsizetype>();
    return close ? lastQuotationEnd(text, *close) : end;
}

/// A date of the clause that leads up to a quotation, and what the clause says besides.
struct Lead {
    FoundDate date;
    QString dateText;
    QString occasion;
};

std::optional<Lead> leadOf(QStringView clause)
{
    int titles = 0;
    for (qsizetype at = 0; at < clause.size(); ++at) {
        titles += clause[at] == u'《' ? 1 : 0;
        titles -= clause[at] == u'》' ? 1 : 0;
        const bool mayBegin = at == 0 || !isDigit(clause[at - 1].unicode());
        const auto date
            = titles == 0 && mayBegin ? dateAt(clause.sliced(at)) : std::optional<FoundDate>();
        if (!date || date->state != DateState::Valid) {
            continue;
        }
        Lead lead;
        lead.date = *date;
        lead.dateText = trimmedBlanks(clause.sliced(at, date->length)).toString();
        const bool isBracketed = at > 0 && isRoundOpener(clause[at - 1]);
        const auto close = isBracketed ? closerOf(clause, at - 1) : std::optional<qsizetype>();
        const qsizetype end = at + date->length;
        const QStringView before = trimmedMarks(clause.first(isBracketed ? at - 1 : at));
        // What stands behind the date tells the occasion; a title with its date in brackets does.
        constexpr qsizetype shortest = 4;
        const QStringView within
            = close ? trimmedMarks(clause.sliced(end, *close - end)) : QStringView();
        const qsizetype from = close ? *close + 1 : end;
        const qsizetype verb = beforeSaying(clause).size();
        const qsizetype to = verb > 0 ? verb : clause.size();
        QStringView behind
            = trimmedMarks(to > from ? clause.sliced(from, to - from) : QStringView());
        while (behind.startsWith(u'的')) {
            behind = behind.sliced(1); // 在2011年9月2日的复工会上
        }
        if (behind.size() >= shortest && within.size() < shortest) {
            lead.occasion = behind.toString();
        } else if (!before.isEmpty()) {
            lead.occasion = before.toString();
        } else {
            lead.occasion = (within.size() >= shortest ? within : behind).toString();
        }
        return lead;
    }
    return std::nullopt;
}

} // namespace

bool tellsEvent(QStringView occasion)
{
    static constexpr QStringView prepositions = u"在对就针面围关为向给当于据谈";
    static constexpr QStringView times = u"时上中后前间际里";
    qsizetype from = 0;
    int depth = 0; // of brackets and titles
    for (qsizetype at = 0; at < occasion.size(); ++at) {
        depth += isOpener(occasion[at].unicode()) ? 1 : 0;
        depth -= isCloser(occasion[at].unicode()) ? 1 : 0;
        if (depth > 0 || (occasion[at] != u'，' && occasion[at] != u',')) {
            continue;
        }
        const QStringView clause = trimmedBlanks(occasion.sliced(from, at - from));
        if (clause.size() > 1 && !prepositions.contains(clause.front())
            && !times.contains(clause.back())) {
            return true;
        }
        from = at + 1;
    }
    return false;
}

std::optional<Attribution> leadingAttributionAt(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index)
{
    const Paragraph &paragraph = paragraphs[index];
    const QStringView raw = page.text.sliced(paragraph.start, lengthOf(paragraph));
    if (raw.isEmpty()) {
        return std::nullopt;
    }
    constexpr qsizetype reach = longestLead + 40;
    const QStringView beginning = raw.first(std::min(raw.size(), reach));
    // The words may stand in a paragraph of their own: ……指出： and “……” below it.
    const bool isBelow = raw.size() < longestLead && isColon(raw.back().unicode())
        && index + 1 < paragraphs.size()
        && !closerFor(page.text[paragraphs[index + 1].start]).isNull();
    const bool mayLead = std::ranges::any_of(
        beginning, [](QChar c) { return !closerFor(c).isNull() || isColon(c.unicode()); });
    if (!mayLead) {
        return std::nullopt;
    }
    PrintedText printed;
    printed.append(page, paragraph);
    std::size_t last = index;
    if (isBelow) {
        ++last;
        printed.breakParagraph();
        printed.append(page, paragraphs[last]);
    }
    qsizetype bullet = bulletLength(printed.text());
    if (const QStringView behind = QStringView(printed.text()).sliced(bullet); !dateAt(behind)) {
        const Label label = labelAt(behind);
        const bool isNumber = label.kind != LabelKind::None && label.kind != LabelKind::Chapter;
        bullet += isNumber ? label.length : 0;
    }
    const QStringView behindBullet = QStringView(printed.text()).sliced(bullet);
    const auto quoted = quotationIn(behindBullet);
    const auto found = quoted ? quoted : plainWordsIn(behindBullet);
    if (!found) {
        return std::nullopt;
    }
    const qsizetype open = bullet + *found;
    Attribution attribution;
    attribution.first = index;
    attribution.last = last;
    attribution.bracketed = false;
    attribution.telling = true;
    const QStringView clause
        = trimmedMarks(QStringView(printed.text()).sliced(bullet, open - bullet));
    auto lead = leadOf(clause);
    if (const auto dated
        = lead ? std::optional<DatedByTitle>() : datedByTitle(page, paragraphs, index, clause)) {
        lead = leadOf(dated->text);
        if (lead) {
            lead->dateText.remove(0, dated->added);
        }
    }
    if (!lead || lead->occasion.isEmpty()) {
        return std::nullopt;
    }
    attribution.date = lead->date;
    attribution.dateText = lead->dateText;
    attribution.occasion = lead->occasion;
    attribution.printed = printed.part(bullet, bullet + clause.size());
    if (!quoted) {
        attribution.quotation = printed.part(open, printed.text().size());
        return printed.text().size() - open > shortestPlainWords ? std::optional(attribution)
                                                                 : std::nullopt;
    }
    // Words of several paragraphs are closed behind the last of them.
    auto end = quotationEnd(printed.text(), open);
    const QChar mark = printed.text()[open];
    PrintedText longer = printed;
    for (std::size_t next = index + 1;
        !end && next < paragraphs.size() && next <= index + mostQuotedParagraphs
        && !isHeadingLike(page, paragraphs[next]) && !dateAt(firstLineOf(page, paragraphs[next]));
        ++next) {
        // Each of them may begin with an opening mark.
        const Paragraph &part = paragraphs[next];
        const bool isOpened = page.text[part.start] == mark;
        longer.breakParagraph();
        longer.append(
            page, part.firstLine, part.lastLine, part.start + (isOpened ? 1 : 0), part.end);
        const QStringView soFar = trimmedBlanks(longer.text());
        if (!soFar.isEmpty() && soFar.back() == closerFor(mark)) {
            end = soFar.size() - 1;
            attribution.last = next;
            printed = longer;
        }
    }
    const QStringView text(printed.text());
    if (!end) {
        // Never closed.
        attribution.quotation = printed.part(open + 1, text.size());
        return text.size() - open > shortestQuotation ? std::optional(attribution) : std::nullopt;
    }
    const qsizetype close = lastQuotationEnd(text, *end);
    constexpr qsizetype longestRest = 60;
    const qsizetype rest = text.size() - close - 1;
    if (close - open <= shortestQuotation || rest > std::min(longestRest, close - open)) {
        return std::nullopt;
    }
    attribution.quotation
        = close == *end ? printed.part(open + 1, close) : printed.part(open, close + 1);
    return attribution;
}

} // namespace zhixing
