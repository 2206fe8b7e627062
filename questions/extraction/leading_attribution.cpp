// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/leading_attribution.h"

#include "extraction/attribution_content.h"
#include "extraction/event_date.h"
#include "extraction/label.h"
#include "extraction/paragraph_shape.h"
#include "extraction/saying.h"
#include "text/characters.h"
#include "text/side_by_side.h"

#include <algorithm>
#include <iterator>

namespace zhixing
{

namespace
{

constexpr qsizetype longestLead = 110;
constexpr qsizetype shortestQuotation = 8;
constexpr std::size_t mostQuotedParagraphs = 6;
constexpr std::size_t mostBodyParagraphs = 15; ///< before an attribution that trails

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
        const bool isLed = !before.isEmpty()
            && (isColon(before.back().unicode()) || before.back() == u'，' || before.back() == u',')
            && !beforeSaying(before.chopped(1)).isEmpty();
        if (isLed) {
            return at;
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

/// 一号机组发电，站长在庆祝会上: something happens before anybody speaks, as in a chronicle. Not
/// 在庆祝会上，站长.
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
        const qsizetype end = close ? *close + 1 : at + date->length;
        const QStringView before = trimmedMarks(clause.first(isBracketed ? at - 1 : at));
        // What stands behind the date tells the occasion; a title with its date in brackets does.
        constexpr qsizetype shortest = 4;
        const qsizetype saying = beforeSaying(clause).size();
        const QStringView rest
            = trimmedMarks(saying > end ? clause.sliced(end, saying - end) : QStringView());
        lead.occasion = (rest.size() >= shortest || before.isEmpty() ? rest : before).toString();
        return lead;
    }
    return std::nullopt;
}

/// The attribution a paragraph begins with, with its quotation.
std::optional<Attribution> leadingAttributionAt(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index)
{
    const Paragraph &paragraph = paragraphs[index];
    const QStringView raw = page.text.sliced(paragraph.start, lengthOf(paragraph));
    constexpr qsizetype reach = longestLead + 40;
    const QStringView beginning = raw.first(std::min(raw.size(), reach));
    // The words may stand in a paragraph of their own: ……指出： and “……” below it.
    const bool isBelow = raw.size() < longestLead && isColon(raw.back().unicode())
        && index + 1 < paragraphs.size()
        && !closerFor(page.text[paragraphs[index + 1].start]).isNull();
    if (!beginning.contains(u'年') || (!isBelow && std::ranges::none_of(beginning, [](QChar c) {
            return !closerFor(c).isNull();
        }))) {
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
    const qsizetype bullet = bulletLength(printed.text());
    const auto found = quotationIn(QStringView(printed.text()).sliced(bullet));
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
    const auto lead = leadOf(clause);
    if (!lead || lead->occasion.isEmpty()) {
        return std::nullopt;
    }
    attribution.date = lead->date;
    attribution.dateText = lead->dateText;
    attribution.occasion = lead->occasion;
    attribution.printed = printed.part(bullet, bullet + clause.size());
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

/// Paragraphs between two headings.
class Block
{
public:
    Block(const Page &page,
        std::span<const Paragraph> paragraphs,
        std::size_t first,
        std::size_t end,
        std::span<const Attribution> leading,
        std::span<const Attribution> trailing)
        : m_page(page)
        , m_paragraphs(paragraphs)
        , m_first(first)
        , m_end(end)
        , m_leading(leading)
        , m_trailing(trailing)
    {
    }

    /// Most of its paragraphs have their attribution before or behind them.
    [[nodiscard]] bool isOfQuotations() const
    {
        constexpr std::size_t fewest = 3;
        std::size_t others = 0;
        std::size_t plain = 0; // of those that lead
        std::size_t waiting = 0; // for an attribution behind them
        auto lead = m_leading.begin();
        auto trail = m_trailing.begin();
        for (std::size_t i = m_first; i < m_end; ++i) {
            if (lead != m_leading.end() && lead->first == i) {
                others += waiting;
                waiting = 0;
                ++(tellsEvent(lead->occasion) ? others : plain);
                i = lead->last;
                ++lead;
                continue;
            }
            while (trail != m_trailing.end() && trail->first < i) {
                ++trail;
            }
            if (trail != m_trailing.end() && trail->first == i) {
                waiting = waiting > mostBodyParagraphs ? waiting : 0;
                others += waiting;
                waiting = 0;
                i = trail->last;
                continue;
            }
            const Paragraph &paragraph = m_paragraphs[i];
            const bool isApart = paragraph.standing || isRemark(m_page, paragraph)
                || isIntroduction(m_page, paragraph)
                || ordinalAlone(firstLineOf(m_page, paragraph)).has_value();
            if (isApart) {
                continue;
            }
            const QStringView line = firstLineOf(m_page, paragraph);
            const bool isEvent = eventDateAt(line.sliced(bulletLength(line)), 0, false).has_value();
            others += isEvent ? 1 : 0;
            waiting += isEvent ? 0 : 1;
        }
        others += waiting;
        const bool enough = m_leading.size() + m_trailing.size() >= fewest
            || (m_leading.size() == fewest - 1 && others == 0);
        return enough && plain > (isTitledChronicle() ? others * 4 : others);
    }

private:
    /// The heading above says that events are told.
    [[nodiscard]] bool isTitledChronicle() const
    {
        constexpr std::size_t reach = 3;
        for (std::size_t i = m_first; i > 0 && m_first - i < reach; --i) {
            const QStringView line = firstLineOf(m_page, m_paragraphs[i - 1]);
            for (const QStringView word :
                {u"大事记", u"纪事", u"记事", u"纪略", u"志略", u"年表", u"沿革"}) {
                if (line.contains(word) && isHeadingLike(m_page, m_paragraphs[i - 1])) {
                    return true;
                }
            }
        }
        return false;
    }

    const Page &m_page;
    std::span<const Paragraph> m_paragraphs;
    std::size_t m_first;
    std::size_t m_end;
    std::span<const Attribution> m_leading;
    std::span<const Attribution> m_trailing;
};

/// Those of the attributions that begin in paragraphs `first` to `end`.
std::span<const Attribution> within(
    std::span<const Attribution> attributions, std::size_t first, std::size_t end)
{
    const auto from = std::ranges::lower_bound(attributions, first, {}, &Attribution::first);
    const auto to = std::ranges::lower_bound(attributions, end, {}, &Attribution::first);
    return {from, to};
}

/// Whether an attribution shares a paragraph with one of `others`, which are in order.
bool standsIn(const Attribution &attribution, std::span<const Attribution> others)
{
    const auto other = std::ranges::lower_bound(others, attribution.first, {}, &Attribution::last);
    return other != others.end() && other->first <= attribution.last;
}

} // namespace

std::vector<Attribution> withLeadingAttributions(
    const Page &page, std::span<const Paragraph> paragraphs, std::vector<Attribution> trailing)
{
    std::vector<Attribution> leading;
    for (auto &[i, attribution] : foundSideBySide(paragraphs.size(),
             page.lines.size(),
             [&](std::size_t index) { return leadingAttributionAt(page, paragraphs, index); })) {
        if (leading.empty() || leading.back().last < i) {
            leading.push_back(std::move(attribution));
        }
    }
    if (leading.empty()) {
        return trailing;
    }
    // An attribution that seems to end where the words of one that leads stand is a part of them.
    std::vector<Attribution> own;
    std::ranges::copy_if(trailing, std::back_inserter(own), [&](const Attribution &attribution) {
        return !standsIn(attribution, leading);
    });
    std::vector<Attribution> kept;
    std::size_t covered = 0;
    for (const Attribution &attribution : leading) {
        if (attribution.first < covered) {
            continue;
        }
        // The block this one stands in.
        const auto isBoundary = [&](std::size_t i) {
            return isHeadingLike(page, paragraphs[i]) && !paragraphs[i].standing
                && !ordinalAlone(firstLineOf(page, paragraphs[i])) && within(own, i, i + 1).empty()
                && within(leading, i, i + 1).empty();
        };
        std::size_t first = attribution.first;
        while (first > covered && !isBoundary(first - 1)
            && !endsArticle(page, paragraphs[first - 1])) {
            --first;
        }
        std::size_t end = attribution.last + 1;
        while (end < paragraphs.size() && !isBoundary(end)
            && !endsArticle(page, paragraphs[end - 1])) {
            ++end;
        }
        const auto inBlock = within(leading, first, end);
        if (Block(page, paragraphs, first, end, inBlock, within(own, first, end))
                .isOfQuotations()) {
            kept.insert(kept.end(), inBlock.begin(), inBlock.end());
        }
        covered = end;
    }
    if (kept.empty()) {
        return trailing;
    }
    std::erase_if(
        trailing, [&](const Attribution &attribution) { return standsIn(attribution, kept); });
    trailing.insert(trailing.end(), kept.begin(), kept.end());
    std::ranges::stable_sort(trailing, {}, &Attribution::first);
    return trailing;
}

} // namespace zhixing
