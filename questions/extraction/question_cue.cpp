// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/question_cue.h"

#include "text/character_set.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace zhixing
{

namespace
{

/// Words of asking, simplified and traditional. Sorted by nothing; the first character decides
/// quickly.
constexpr std::array<QStringView, 66> askingWords {
    u"什么",
    u"什麼",
    u"怎么",
    u"怎麼",
    u"怎样",
    u"怎樣",
    u"怎能",
    u"如何",
    u"为何",
    u"為何",
    u"为什么",
    u"為什麼",
    u"何时",
    u"何時",
    u"何地",
    u"何处",
    u"何處",
    u"何种",
    u"何種",
    u"何谓",
    u"何謂",
    u"何为",
    u"何為",
    u"何人",
    u"哪些",
    u"哪个",
    u"哪種",
    u"哪种",
    u"哪里",
    u"哪裡",
    u"哪几",
    u"哪类",
    u"哪位",
    u"哪儿",
    u"哪一",
    u"哪",
    u"谁",
    u"誰",
    u"多少",
    u"多久",
    u"多长",
    u"多長",
    u"多大",
    u"多远",
    u"多高",
    u"能否",
    u"可否",
    u"是否",
    u"应否",
    u"会否",
    u"需否",
    u"能不能",
    u"可不可",
    u"会不会",
    u"要不要",
    u"需不需",
    u"有没有",
    u"是不是",
    u"行不行",
    u"该不该",
    u"算不算",
    u"与否",
    u"有无",
    u"有無",
    u"几时",
    u"幾時",
};

constexpr std::array<QStringView, 22> askingStarts {
    u"请问",
    u"请谈",
    u"请介绍",
    u"请简",
    u"请说",
    u"请解释",
    u"请列",
    u"请结合",
    u"请阐",
    u"请概",
    u"谈谈",
    u"简述",
    u"试述",
    u"试论",
    u"说说",
    u"列举",
    u"简要说",
    u"简要介",
    u"介绍一",
    u"请描",
    u"請問",
    u"請談",
};

constexpr std::array<QStringView, 22> topicEnds {
    u"问题",
    u"問題",
    u"事项",
    u"事宜",
    u"须知",
    u"流程",
    u"办法",
    u"程序",
    u"条件",
    u"标准",
    u"范围",
    u"期限",
    u"手续",
    u"区别",
    u"时限",
    u"依据",
    u"步骤",
    u"要点",
    u"规定",
    u"方式",
    u"时间",
    u"要求",
};

bool startsAcross(QStringView word, QStringView text, qsizetype at, QStringView next)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const qsizetype place = at + i;
        const qsizetype over = place - text.size();
        if (over >= next.size()) {
            return false;
        }
        if ((over < 0 ? text[place] : next[over]) != word[i]) {
            return false;
        }
    }
    return true;
}

constexpr CharacterSet askingFirsts(u"什怎如为為何哪谁誰多能可是应会需要有行该算与几幾");
constexpr CharacterSet askingSeconds(
    u"么麼样樣能何什时時地處处種种谓謂为為人些个里裡几类位儿一少久长長大远高否不没無无");
constexpr CharacterSet counted(u"次天年种個个名人岁項项条步類类月日本冊册級级");
constexpr CharacterSet behindClock(u"开关到起止钟鐘算上下放睡熄開關");
constexpr CharacterSet notCounting(u"近十前这這那好有之百數数后後");

/// 几次, 几天, 几点关门 ask; 近几年, 十几个, 几点意见 do not.
bool asksHowMany(QStringView text, qsizetype at)
{
    if (text[at] != u'几' && text[at] != u'幾') {
        return false;
    }
    if (at + 1 >= text.size()) {
        return false;
    }
    const bool clock = (text[at + 1] == u'点' || text[at + 1] == u'點')
        && (at + 2 == text.size() || behindClock.contains(text[at + 2].unicode()));
    if (!clock && !counted.contains(text[at + 1].unicode())) {
        return false;
    }
    return at > 0 && !notCounting.contains(text[at - 1].unicode());
}

QStringView withoutRemark(QStringView heading)
{
    QStringView rest = trimmedBlanks(heading);
    if (rest.isEmpty() || (rest.back() != u'）' && rest.back() != u')')) {
        return rest;
    }
    const qsizetype open = std::max(rest.lastIndexOf(u'（'), rest.lastIndexOf(u'('));
    return open > 0 ? trimmedBlanks(rest.first(open)) : rest;
}

} // namespace

bool hasAskingWord(QStringView text, QStringView next)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t first = text[at].unicode();
        if (!askingFirsts.contains(first)) {
            continue;
        }
        // Most of these characters are common words: their second character decides.
        const QChar second = at + 1 < text.size() ? text[at + 1]
            : next.isEmpty()                      ? QChar()
                                                  : next.front();
        if (first != u'哪' && first != u'谁' && first != u'誰'
            && !askingSeconds.contains(second.unicode()) && !asksHowMany(text, at)) {
            continue;
        }
        for (const QStringView word : askingWords) {
            if (word.front() == text[at] && startsAcross(word, text, at, next)) {
                // 无论如何, 任何时候 and 例如何 do not ask; 比例如何 does.
                const QChar before = at > 0 ? text[at - 1] : QChar();
                const bool harmless = before == u'论' || (word.front() == u'何' && before == u'任')
                    || (word.front() == u'如' && before == u'例'
                        && (at < 2 || text[at - 2] != u'比'));
                if (!harmless) {
                    return true;
                }
            }
        }
        if (asksHowMany(text, at)) {
            return true;
        }
    }
    return false;
}

bool endsLikeQuestion(QStringView text)
{
    static constexpr std::array<QStringView, 24> ends {
        u"吗",
        u"呢",
        u"什么",
        u"哪些",
        u"多少",
        u"多久",
        u"怎么办",
        u"如何处理",
        u"与否",
        u"如何",
        u"怎样",
        u"何时",
        u"多长时间",
        u"怎么处理",
        u"如何办理",
        u"怎么算",
        u"如何计算",
        u"为何",
        u"多大",
        u"嗎",
        u"什麼",
        u"哪里",
        u"几次",
        u"谁",
    };
    const QStringView rest = trimmedBlanks(text);
    static constexpr CharacterSet lasts(u"吗呢么些少久办理否何样时间算为大嗎麼里次谁");
    if (rest.isEmpty() || !lasts.contains(rest.back().unicode())) {
        return false;
    }
    for (const QStringView end : ends) {
        if (rest.endsWith(end)) {
            return true;
        }
    }
    return false;
}

bool endsLikeTopic(QStringView text)
{
    QStringView rest = trimmedBlanks(text);
    while (!rest.isEmpty() && (isColon(rest.back().unicode()) || isBlank(rest.back().unicode()))) {
        rest.chop(1);
    }
    if (rest.size() < 2) {
        return false;
    }
    static constexpr CharacterSet lasts(u"题題项宜知程法序件准围限续别据骤点定式间求");
    if (lasts.contains(rest.back().unicode())) {
        for (const QStringView end : topicEnds) {
            if (rest.endsWith(end)) {
                return true;
            }
        }
    }
    // ……的认定与评级
    for (qsizetype behind = 2; behind <= 4 && behind + 3 < rest.size(); ++behind) {
        const QChar joint = rest[rest.size() - behind - 1];
        if ((joint == u'和' || joint == u'与' || joint == u'及' || joint == u'與')
            && rest[rest.size() - behind - 4] == u'的') {
            return rest.size() - behind - 4 > 1;
        }
    }
    // ……的计算, ……的开放时间
    for (qsizetype behind = 2; behind <= 3; ++behind) {
        const qsizetype particle = rest.size() - behind - 1;
        if (particle > 1 && rest[particle] == u'的') {
            return true;
        }
    }
    return false;
}

QuestionCue questionCue(QStringView heading)
{
    QStringView rest = withoutRemark(heading);
    while (!rest.isEmpty() && (isCloser(rest.back().unicode()) || isBlank(rest.back().unicode()))) {
        rest.chop(1);
    }
    if (rest.isEmpty()) {
        return QuestionCue::None;
    }
    if (isQuestionMark(rest.back().unicode())) {
        return QuestionCue::Marked;
    }
    while (!rest.isEmpty()
        && (isColon(rest.back().unicode()) || rest.back() == u'。'
            || isBlank(rest.back().unicode()))) {
        rest.chop(1);
    }
    if (rest.isEmpty()) {
        return QuestionCue::None;
    }
    const char16_t last = rest.back().unicode();
    if (last == u'吗' || last == u'呢' || last == u'嗎' || hasAskingWord(rest)) {
        return QuestionCue::Asking;
    }
    static constexpr QStringView firsts = u"请谈简试说列介請";
    const bool mayRequest = firsts.contains(rest.front());
    for (const QStringView start : askingStarts) {
        if (mayRequest && rest.startsWith(start)) {
            return QuestionCue::Asking;
        }
    }
    // 对处分有意见的: the noun is left out.
    const bool isCase = (rest.front() == u'对' || rest.front() == u'對') && rest.endsWith(u'的');
    if (endsLikeTopic(rest) || isCase || rest.startsWith(u"关于") || rest.startsWith(u"關於")) {
        return QuestionCue::Noun;
    }
    return QuestionCue::None;
}

} // namespace zhixing
