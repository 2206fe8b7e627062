// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/attribution_content.h"

#include "extraction/label.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace zhixing
{

namespace
{

constexpr std::array<QStringView, 45> tellingWords {
    u"纪要",
    u"评论",
    u"社论",
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
    u"记者问",
    u"前言",
    u"序言",
    u"卷首语",
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

bool isTelling(QStringView occasion)
{
    return std::ranges::any_of(
               tellingWords, [&](QStringView word) { return occasion.contains(word); })
        || occasion.startsWith(u'在') || occasion.startsWith(u'给') || occasion.startsWith(u'对');
}

bool isForeign(QStringView occasion)
{
    return std::ranges::any_of(foreignEnds, [&](QStringView end) { return occasion.endsWith(end); })
        || (occasion.contains(u"日报") && !occasion.endsWith(u"采访")
            && !occasion.endsWith(u"采访时") && !occasion.endsWith(u"记者问")
            && !occasion.contains(u"评论")
            && !(occasion.endsWith(u'》') && occasion.count(u'《') > 1))
        || occasion.startsWith(u"—") || occasion.contains(u"起施行");
}

/// 《…手册》前言: a title with a word or two about which part of it is meant, or who wrote it.
bool namesWork(QStringView occasion)
{
    constexpr qsizetype longestPart = 10;
    const auto close = occasion.lastIndexOf(u'》');
    return close > 0 && occasion.size() - close - 1 <= longestPart;
}

/// 1981年第3期, 1981年度: the year is not when something was said.
bool namesIssue(const FoundDate &date, QStringView rest)
{
    return date.start.size() == 4 && date.end.isEmpty()
        && (rest.startsWith(u'第') || rest.startsWith(u'度') || rest.startsWith(u'版'));
}

/// 调度会, 开班仪式: where people met and spoke; 县农机协会 is a body.
bool endsAsMeeting(QStringView occasion)
{
    static constexpr std::array<QStringView, 10> bodies {u"协会",
        u"委员会",
        u"学会",
        u"商会",
        u"理事会",
        u"工会",
        u"居委会",
        u"村委会",
        u"董事会",
        u"联合会"};
    static constexpr std::array<QStringView, 10> meetings {
        u"会", u"仪式", u"典礼", u"论坛", u"活动", u"培训班", u"开班", u"现场", u"练兵", u"询问"};
    const auto endsWith = [&](QStringView end) {
        return occasion.endsWith(end);
    };
    return std::ranges::any_of(meetings, endsWith) && std::ranges::none_of(bodies, endsWith);
}

/// 县农机站站长，秋收机械调度会: who spoke, and at which meeting; 县农机协会 is who alone.
bool namesMeeting(QStringView occasion)
{
    const auto comma = std::max(occasion.lastIndexOf(u'，'), occasion.lastIndexOf(u','));
    return comma >= 2 && endsAsMeeting(occasion);
}

/// 在……会上的讲话，2017年6月9日: where a date ends the text and the occasion stands before it.
std::optional<qsizetype> dateBehindOccasion(QStringView text, AttributionPlace place)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        const QChar before = text[at - 1];
        const bool isBehindTitle = before == u'》' && place != AttributionPlace::OwnLine;
        if (before != u'，' && before != u',' && !isRoundOpener(before)
            && !isBlank(before.unicode()) && !isBehindTitle) {
            continue;
        }
        const auto date = dateAt(text.sliced(at));
        if (!date) {
            continue;
        }
        QStringView rest = text.sliced(at + date->length);
        while (!rest.isEmpty()
            && (isRoundCloser(rest.front()) || isBlank(rest.front().unicode())
                || (place == AttributionPlace::BehindDash && rest.front() == u'。'))) {
            rest = rest.sliced(1);
        }
        QStringView occasion = text.first(at);
        while (!occasion.isEmpty() && isRoundOpener(occasion.back())) {
            occasion.chop(1);
        }
        // ——县局关于衔接办理的联合通知（2025年4月9日）: the dash and the day say what it is.
        constexpr qsizetype shortestSource = 6;
        constexpr qsizetype wholeDay = 10;
        const bool isSource = place == AttributionPlace::BehindDash && isRoundOpener(before)
            && date->start.size() == wholeDay && occasion.size() > shortestSource
            && std::ranges::none_of(occasion, [](QChar c) { return isSentenceEnd(c.unicode()); });
        occasion = trimmedMarks(occasion);
        if (rest.isEmpty()
            && (isSource || endsAsOccasion(occasion) || namesWork(occasion)
                || (place == AttributionPlace::Bracketed && namesMeeting(occasion))
                || (place == AttributionPlace::BehindDash && isTelling(occasion)))) {
            return at;
        }
    }
    return std::nullopt;
}

/// 某校校长，一九九八年九月开学典礼: who said it stands before the date, and where behind it. In
/// brackets the date has its month and the occasion says that somebody spoke.
std::optional<qsizetype> dateBehindSpeaker(QStringView text, AttributionPlace place)
{
    constexpr qsizetype longestSpeaker = 24;
    constexpr qsizetype longestOccasion = 60;
    for (qsizetype at = 2; at < text.size() && at <= longestSpeaker; ++at) {
        const char16_t before = text[at - 1].unicode();
        if (isSentenceEnd(before) || before == u'；') {
            return std::nullopt;
        }
        if (before != u'，' && before != u',' && !isBlank(before)) {
            continue;
        }
        const auto date = dateAt(text.sliced(at));
        if (!date || date->state != DateState::Valid) {
            continue;
        }
        const QStringView occasion = trimmedMarks(text.sliced(at + date->length));
        const bool isOccasion = occasion.size() >= 2 && occasion.size() <= longestOccasion
            && std::ranges::none_of(occasion,
                [](QChar c) { return isSentenceEnd(c.unicode()) || c == u'；' || c == u'，'; })
            && !namesIssue(*date, occasion)
            && (place == AttributionPlace::BehindDash
                || (date->start.size() > 4 && (isTelling(occasion) || endsAsMeeting(occasion))));
        return isOccasion ? std::optional(at) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

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

bool endsAsOccasion(QStringView occasion)
{
    static constexpr std::array<QStringView, 33> ends {u"讲话",
        u"纪要",
        u"社论",
        u"评论",
        u"访谈",
        u"采访",
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
        u"讲课",
        u"提纲",
        u"前言",
        u"序言",
        u"卷首语",
        u"记者问",
        u"寄语"};
    return std::ranges::any_of(ends, [&](QStringView end) { return occasion.endsWith(end); });
}

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

bool readAttribution(QStringView content, AttributionPlace place, Attribution *attribution)
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
    bool isSpoken = false;
    if (!date && rest.startsWith(u'《')) {
        // 《在……的讲话》，2015年12月11日 or 《在……的讲话》（2015年12月11日）
        qsizetype close = rest.lastIndexOf(u'》') + 1;
        const QStringView title = rest.first(close);
        while (close < rest.size()
            && (isRoundOpener(rest[close]) || isBlank(rest[close].unicode()) || rest[close] == u'，'
                || rest[close] == u',')) {
            ++close;
        }
        const auto behindTitle
            = close < rest.size() ? dateAt(rest.sliced(close)) : std::optional<FoundDate>();
        if (behindTitle && !namesIssue(*behindTitle, rest.sliced(close + behindTitle->length))) {
            before = title;
            rest = rest.sliced(close);
            date = behindTitle;
        }
    }
    if (!date && place != AttributionPlace::OwnLine && rest.startsWith(u'《')) {
        // 《某某晚报》2011年8月3日评论《……》: the paper, the day, the piece.
        const qsizetype behind = rest.indexOf(u'》') + 1;
        const auto found = dateAt(rest.sliced(behind));
        constexpr qsizetype yearAlone = 4;
        if (found && found->start.size() > yearAlone) {
            const QStringView piece = trimmedMarks(rest.sliced(behind + found->length));
            if (isTelling(piece)) {
                attribution->date = *found;
                attribution->dateText
                    = trimmedBlanks(rest.sliced(behind, found->length)).toString();
                attribution->occasion = rest.first(behind).toString() + piece.toString();
                attribution->telling = true;
                return found->state == DateState::Valid;
            }
        }
    }
    if (!date) {
        if (const auto at = dateBehindOccasion(rest, place)) {
            before = rest.first(*at);
            while (!before.isEmpty() && isRoundOpener(before.back())) {
                before.chop(1);
            }
            before = trimmedMarks(before);
            rest = rest.sliced(*at);
            date = dateAt(rest);
        } else if (place != AttributionPlace::OwnLine) {
            if (const auto speaker = dateBehindSpeaker(rest, place)) {
                rest = rest.sliced(*speaker);
                date = dateAt(rest);
                isSpoken = place == AttributionPlace::Bracketed;
            }
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
    attribution->telling = isSpoken || isTelling(occasion) || namesMeeting(occasion);
    const bool yearOnly = date->start.size() == 4;
    if (yearOnly && (!date->end.isEmpty() || !attribution->telling)) {
        return false;
    }
    // A day of a month that is left out is a lost digit, not a year.
    return !isForeign(occasion) && !occasion.startsWith(u'月') && !occasion.startsWith(u'日');
}

} // namespace zhixing
