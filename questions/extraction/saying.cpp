// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/saying.h"

#include "text/characters.h"

#include <algorithm>
#include <array>

namespace zhixing
{

namespace
{

constexpr std::array<QStringView, 46> verbs {
    u"说道",
    u"说过",
    u"说",
    u"讲道",
    u"讲到",
    u"讲过",
    u"讲",
    u"指出",
    u"强调",
    u"要求",
    u"提出",
    u"提到",
    u"写道",
    u"写到",
    u"写过",
    u"谈到",
    u"谈道",
    u"认为",
    u"表示",
    u"寄语",
    u"嘱咐",
    u"叮嘱",
    u"告诫",
    u"勉励",
    u"号召",
    u"呼吁",
    u"倡议",
    u"指示",
    u"批示",
    u"重申",
    u"明确",
    u"规定",
    u"希望",
    u"提醒",
    u"题词",
    u"题写",
    u"坦言",
    u"感慨",
    u"感叹",
    u"回忆",
    u"回答",
    u"答道",
    u"留言",
    u"赠言",
    u"总结",
    u"说明",
};

/// Verbs that name whom they speak to right behind them.
constexpr std::array<QStringView, 12> addressingVerbs {
    u"寄语",
    u"嘱咐",
    u"叮嘱",
    u"告诫",
    u"勉励",
    u"号召",
    u"提醒",
    u"要求",
    u"希望",
    u"告诉",
    u"赠言",
    u"回答",
};

constexpr std::array<QStringView, 22> adverbs {
    u"明确",
    u"再次",
    u"多次",
    u"再三",
    u"一再",
    u"反复",
    u"特别",
    u"着重",
    u"郑重",
    u"专门",
    u"重点",
    u"深情地",
    u"动情地",
    u"语重心长地",
    u"深有感触地",
    u"曾经",
    u"曾",
    u"还",
    u"又",
    u"就",
    u"并",
    u"这样",
};

/// The text without what of `words` it ends with; as it is if it ends with none of them.
template <std::size_t count>
QStringView without(QStringView text, const std::array<QStringView, count> &words)
{
    const auto *const word
        = std::ranges::find_if(words, [&](QStringView end) { return text.endsWith(end); });
    return word == words.end() ? text : text.chopped(word->size());
}

} // namespace

QStringView beforeSaying(QStringView clause)
{
    constexpr qsizetype longestAddressee = 6;
    const QStringView whole = trimmedBlanks(clause);
    QStringView rest = without(whole, verbs);
    for (qsizetype tail = 1; rest == whole && tail <= longestAddressee && tail < whole.size();
        ++tail) {
        if (!isHan(whole[whole.size() - tail].unicode())) {
            break;
        }
        const QStringView verb = whole.chopped(tail);
        const QStringView before = without(verb, addressingVerbs);
        rest = before == verb ? whole : before;
    }
    if (rest == whole) {
        return {};
    }
    for (QStringView shorter = without(rest, adverbs); shorter != rest;
        shorter = without(rest, adverbs)) {
        rest = shorter;
    }
    // 在大会的报告中指出 names the report; 在公开信中写道 would be torn.
    const bool isWithin = rest.endsWith(u'中') || rest.endsWith(u'里');
    const bool isNamed = !rest.contains(u'在') || rest.contains(u"会的") || rest.contains(u"上的");
    return isWithin && isNamed ? rest.chopped(1) : rest;
}

} // namespace zhixing
