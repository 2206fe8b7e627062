// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attribution.h"

#include "extraction/end_mark.h"
#include "extraction/label.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace zhixing
{

namespace
{

constexpr quint32 longestAttributionLines = 8;
constexpr qsizetype longestAttribution = 220;

constexpr std::array<QStringView, 38> tellingWords {
    u"讲话",
    u"谈话",
    u"说明",
    u"报告",
    u"致辞",
    u"致词",
    u"演讲",
    u"发言",
    u"指示",
    u"批示",
    u"回信",
    u"贺信",
    u"的信",
    u"文章",
    u"《",
    u"祝词",
    u"祝辞",
    u"会上",
    u"时",
    u"考察",
    u"调研",
    u"强调",
    u"指出",
    u"寄语",
    u"题词",
    u"讲座",
    u"授课",
    u"座谈",
    u"仪式",
    u"会议",
    u"日记",
    u"演说",
    u"访谈",
    u"采访",
    u"講話",
    u"談話",
    u"贺电",
    u"讲课",
};

/// What stands behind the date of a law, a picture or a newspaper and not of a speech.
constexpr std::array<QStringView, 15> foreignEnds {
    u"摄",
    u"印发",
    u"发布",
    u"通过",
    u"修订",
    u"施行",
    u"实施",
    u"公布",
    u"批准",
    u"电",
    u"讯",
    u"成立",
    u"摄影",
    u"生",
    u"为准",
};

bool isRoundOpener(QChar c)
{
    return c == u'（' || c == u'(' || c == u'〔' || c == u'【';
}

bool isRoundCloser(QChar c)
{
    return c == u'）' || c == u')' || c == u'〕' || c == u'】';
}

std::optional<qsizetype> closerOf(QStringView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < text.size(); ++at) {
        if (isRoundOpener(text[at])) {
            ++depth;
        } else if (isRoundCloser(text[at]) && --depth == 0) {
            return at;
        }
    }
    return std::nullopt;
}

QStringView trimmedMarks(QStringView text)
{
    static constexpr QStringView marks = u"，,：:。.；; ";
    QStringView rest = trimmedBlanks(text);
    while (!rest.isEmpty() && (marks.contains(rest.front()) || isBlank(rest.front().unicode()))) {
        rest = rest.sliced(1);
    }
    while (!rest.isEmpty()
        && (QStringView(u"，,：:；;").contains(rest.back()) || isBlank(rest.back().unicode()))) {
        rest.chop(1);
    }
    return rest;
}

bool isTelling(QStringView occasion)
{
    return std::ranges::any_of(
               tellingWords, [&](QStringView word) { return occasion.contains(word); })
        || occasion.startsWith(u'在') || occasion.startsWith(u'给') || occasion.startsWith(u'对');
}

/// Whether it ends in the name of something that is said or written.
bool endsAsOccasion(QStringView occasion)
{
    static constexpr std::array<QStringView, 22> ends {u"讲话",
        u"谈话",
        u"说明",
        u"报告",
        u"致辞",
        u"致词",
        u"演讲",
        u"发言",
        u"指示",
        u"批示",
        u"信",
        u"文章",
        u"》",
        u"会上",
        u"时",
        u"演说",
        u"讲座",
        u"講話",
        u"授课",
        u"题词",
        u"贺电",
        u"讲课"};
    return std::ranges::any_of(ends, [&](QStringView end) { return occasion.endsWith(end); });
}

/// 在……会上的讲话，2017年6月9日: where a date ends the text and the occasion stands before it.
std::optional<qsizetype> dateBehindOccasion(QStringView text)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        const QChar before = text[at - 1];
        if (before != u'，' && before != u',' && !isRoundOpener(before)
            && !isBlank(before.unicode())) {
            continue;
        }
        const auto date = dateAt(text.sliced(at));
        if (!date) {
            continue;
        }
        QStringView rest = text.sliced(at + date->length);
        while (
            !rest.isEmpty() && (isRoundCloser(rest.front()) || isBlank(rest.front().unicode()))) {
            rest = rest.sliced(1);
        }
        QStringView occasion = text.first(at);
        while (!occasion.isEmpty() && isRoundOpener(occasion.back())) {
            occasion.chop(1);
        }
        if (rest.isEmpty() && endsAsOccasion(trimmedMarks(occasion))) {
            return at;
        }
    }
    return std::nullopt;
}

/// 1991年7月1日，《某某法（试行）》: an event of a chronicle that goes on in the next line.
bool namesLaw(QStringView occasion)
{
    if (!occasion.startsWith(u'《') || !occasion.endsWith(u'》')) {
        return false;
    }
    QStringView title = occasion.sliced(1).chopped(1);
    if (title.endsWith(u'）') || title.endsWith(u')')) {
        title = title.first(std::max(title.lastIndexOf(u'（'), title.lastIndexOf(u'(')));
    }
    static constexpr std::array<QStringView, 12> ends {u"法",
        u"法律",
        u"条例",
        u"规定",
        u"办法",
        u"细则",
        u"规程",
        u"规则",
        u"标准",
        u"决定",
        u"通知",
        u"方案"};
    return std::ranges::any_of(ends, [&](QStringView end) { return title.endsWith(end); });
}

bool isForeign(QStringView occasion)
{
    return std::ranges::any_of(foreignEnds, [&](QStringView end) { return occasion.endsWith(end); })
        || occasion.contains(u"日报") || occasion.startsWith(u"—") || occasion.contains(u"起施行");
}

/// Reads what stands between the brackets or behind the dash. False when it is no attribution.
bool readContent(QStringView content, Attribution *attribution)
{
    QStringView rest = trimmedBlanks(content);
    if (rest == u"同上" || rest == u"出处同上" || rest == u"同前") {
        attribution->form = AttributionForm::Same;
        attribution->telling = true;
        return true;
    }
    if (rest.startsWith(u"以上") || rest.startsWith(u"上述") || rest.startsWith(u"均为")) {
        attribution->form = AttributionForm::Shared;
        qsizetype at = 0;
        constexpr qsizetype longestPhrase = 14;
        while (at < rest.size() && at < longestPhrase && !dateAt(rest.sliced(at))) {
            ++at;
        }
        if (at == rest.size() || at == longestPhrase) {
            return false;
        }
        for (qsizetype i = 0; i < at && attribution->sharedBy == 0; ++i) {
            if (const auto numeral = numeralAt(rest.sliced(i))) {
                attribution->sharedBy = numeral->value;
            } else if (rest[i] == u'两') {
                attribution->sharedBy = 2;
            }
        }
        rest = rest.sliced(at);
    }
    for (const QStringView prefix : {u"摘自", u"选自", u"节选自", u"引自"}) {
        if (rest.startsWith(prefix)) {
            rest = trimmedBlanks(rest.sliced(prefix.size()));
        }
    }
    auto date = dateAt(rest);
    QStringView before;
    if (!date && rest.startsWith(u'《')) {
        // 《在……的讲话》，2015年12月11日 or 《在……的讲话》（2015年12月11日）
        qsizetype close = rest.lastIndexOf(u'》') + 1;
        before = rest.first(close);
        while (close < rest.size()
            && (isRoundOpener(rest[close]) || isBlank(rest[close].unicode()) || rest[close] == u'，'
                || rest[close] == u',')) {
            ++close;
        }
        if (close >= rest.size()) {
            return false;
        }
        rest = rest.sliced(close);
        date = dateAt(rest);
    } else if (!date) {
        if (const auto at = dateBehindOccasion(rest)) {
            before = rest.first(*at);
            while (!before.isEmpty() && isRoundOpener(before.back())) {
                before.chop(1);
            }
            before = trimmedMarks(before);
            rest = rest.sliced(*at);
            date = dateAt(rest);
        }
    }
    if (!date) {
        return false;
    }
    attribution->date = *date;
    attribution->dateText = trimmedBlanks(rest.first(date->length)).toString();
    QStringView occasion = trimmedMarks(rest.sliced(date->length));
    if (!before.isEmpty()) {
        while (!occasion.isEmpty() && isRoundCloser(occasion.front())) {
            occasion = trimmedMarks(occasion.sliced(1));
        }
        occasion = before;
    }
    // …的讲话，原载《工运》2020年第3期: where it was printed is no part of the occasion.
    for (const QStringView printedIn :
        {u"，原载", u"，载", u"，原刊", u"，刊", u"。原载", u"，发表于"}) {
        if (const auto at = occasion.indexOf(printedIn); at > 0) {
            occasion = occasion.first(at);
        }
    }
    attribution->occasion = occasion.toString();
    attribution->telling = isTelling(occasion);
    const bool yearOnly = date->start.size() == 4;
    if (yearOnly && (!date->end.isEmpty() || !attribution->telling)) {
        return false;
    }
    // A day of a month that is left out is a lost digit, not a year.
    return !isForeign(occasion) && !occasion.startsWith(u'月') && !occasion.startsWith(u'日');
}

/// Whether only a full stop, an end mark, a note of the editors or nothing follows.
bool isOver(QStringView rest)
{
    // （…的讲话）（来源：办公室）: the note belongs to the article.
    static constexpr std::array<QStringView, 7> notes {
        u"来源", u"供稿", u"据", u"待续", u"未完", u"责任编辑", u"摘自"};
    const QStringView note = trimmedBlanks(rest);
    if (note.size() > 2 && isRoundOpener(note.front())
        && std::ranges::any_of(
            notes, [&](QStringView word) { return note.sliced(1).startsWith(word); })) {
        const auto close = closerOf(note, 0);
        return !close || isOver(note.sliced(*close + 1));
    }
    return std::ranges::all_of(rest, [](QChar c) {
        return isBlank(c.unicode()) || c == u'。' || c == u'.' || isEndMarkGlyph(c.unicode());
    });
}

bool followsSentence(QStringView body)
{
    const QStringView rest = trimmedBlanks(body);
    return rest.isEmpty() || isSentenceEnd(rest.back().unicode()) || isCloser(rest.back().unicode())
        || isEndMarkGlyph(rest.back().unicode()) || rest.endsWith(u"——") || rest.back() == u'；';
}

bool mayHoldAttribution(const Page &page, const Paragraph &paragraph)
{
    if (page.lines[paragraph.firstLine].has(StartsWithDate)
        || page.lines[paragraph.lastLine].has(EndsCloser) || page.text[paragraph.start] == u'《') {
        return true;
    }
    for (quint32 i = paragraph.firstLine; i <= paragraph.lastLine; ++i) {
        if (page.lines[i].has(HasDateCue)) {
            return true;
        }
    }
    return false;
}

/// Tries the opening bracket at `open` of the paragraph and, if need be, of those after it.
std::optional<Attribution> bracketedAt(const Page &page,
    std::span<const Paragraph> paragraphs,
    std::size_t index,
    PrintedText printed,
    qsizetype open)
{
    Attribution attribution;
    attribution.first = index;
    attribution.last = index;
    const qsizetype ownLength = printed.text().size();
    auto close = closerOf(printed.text(), open);
    PrintedText longer = printed;
    std::size_t next = index + 1;
    while (!close && next < paragraphs.size()
        && paragraphs[next].lastLine - paragraphs[index].lastLine <= longestAttributionLines
        && !ordinalAlone(
            page.text.sliced(paragraphs[next].start, paragraphs[next].end - paragraphs[next].start))
        && longer.text().size() - open < longestAttribution) {
        longer.append(page, paragraphs[next]);
        close = closerOf(longer.text(), open);
        ++next;
    }
    if (close && *close < open + longestAttribution) {
        attribution.last = next - 1;
        printed = std::move(longer);
    } else {
        // Never closed: at the end of the text all that is left belongs to it.
        close.reset();
        if (next == paragraphs.size() && longer.text().size() - open < longestAttribution) {
            printed = std::move(longer);
            attribution.last = next - 1;
        } else if (ownLength - open > longestAttribution) {
            return std::nullopt;
        }
    }
    const QStringView text(printed.text());
    const qsizetype end = close ? *close + 1 : text.size();
    if (!isOver(text.sliced(end)) && !endMarkIn(text)) {
        return std::nullopt;
    }
    const qsizetype contentEnd = close ? *close : text.size();
    if (!readContent(text.sliced(open + 1, contentEnd - open - 1), &attribution)) {
        return std::nullopt;
    }
    if (!followsSentence(text.first(open)) && !attribution.telling) {
        return std::nullopt;
    }
    if (!close && !attribution.telling && attribution.last + 1 < paragraphs.size()) {
        return std::nullopt;
    }
    attribution.bodyLength = trimmedBlanks(text.first(open)).isEmpty() ? 0 : open;
    attribution.printed = printed.part(open, end);
    return attribution;
}

std::optional<Attribution> unbracketed(const PrintedText &printed, std::size_t index)
{
    const QStringView text(printed.text());
    // Behind a dash that begins the paragraph or follows a sentence.
    qsizetype dash = text.lastIndexOf(u"——");
    qsizetype dashLength = 2;
    if (dash < 0) {
        dash = text.lastIndexOf(u"--");
        if (dash < 0
            && (text.startsWith(u'—') || text.startsWith(u'―') || text.startsWith(u'－'))) {
            dash = 0;
            dashLength = 1;
        }
    }
    while (dash > 0 && (text[dash - 1] == u'—' || text[dash - 1] == u'-')) {
        --dash;
    }
    Attribution attribution;
    attribution.first = index;
    attribution.last = index;
    attribution.bracketed = false;
    if (dash >= 0 && followsSentence(text.first(dash))) {
        qsizetype from = dash + dashLength;
        while (from < text.size()
            && (text[from] == u'—' || text[from] == u'-' || isBlank(text[from].unicode()))) {
            ++from;
        }
        if (text.size() - from <= longestAttribution
            && readContent(text.sliced(from), &attribution)) {
            attribution.bodyLength = trimmedBlanks(text.first(dash)).isEmpty() ? 0 : dash;
            attribution.printed = printed.part(dash, text.size());
            return attribution;
        }
    }
    // A line of its own: begins with the date or with a quoted title and ends like no sentence.
    constexpr qsizetype longestLine = 100;
    if (text.size() > longestLine || isSentenceEnd(text.back().unicode())) {
        return std::nullopt;
    }
    if (!readContent(text, &attribution) || !attribution.telling
        || attribution.form != AttributionForm::Own || attribution.occasion.isEmpty()
        || attribution.occasion.contains(u'。') || attribution.occasion.endsWith(u"摄）")) {
        return std::nullopt;
    }
    if (!endsAsOccasion(attribution.occasion) || namesLaw(attribution.occasion)) {
        return std::nullopt;
    }
    attribution.printed = printed.part(0, text.size());
    return attribution;
}

} // namespace

std::optional<Attribution> attributionIn(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index)
{
    if (!mayHoldAttribution(page, paragraphs[index])) {
        return std::nullopt;
    }
    PrintedText printed;
    printed.append(page, paragraphs[index]);
    const QStringView text(printed.text());
    if (text.isEmpty()) {
        return std::nullopt;
    }
    // ——《在……的讲话》（1958年3月6日） is one attribution, not a bracket behind a text.
    const qsizetype quoted = text.startsWith(u'《') ? 0 : text.lastIndexOf(u"—《");
    if (quoted >= 0 && text.size() - quoted <= longestAttribution) {
        if (auto found = unbracketed(printed, index)) {
            return found;
        }
    }
    // Only a bracket near the end can hold it; from the left, because it may hold brackets itself.
    const qsizetype from = std::max<qsizetype>(0, text.size() - longestAttribution);
    int tries = 0;
    constexpr int mostTries = 24;
    for (qsizetype open = from; open < text.size() && tries < mostTries; ++open) {
        if (!isRoundOpener(text[open])) {
            continue;
        }
        ++tries;
        if (auto found = bracketedAt(page, paragraphs, index, printed, open)) {
            return found;
        }
    }
    return unbracketed(printed, index);
}

} // namespace zhixing
