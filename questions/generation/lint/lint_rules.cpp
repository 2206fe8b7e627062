// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

const std::vector<LintRule> &lintRules()
{
    static const std::vector<LintRule> list {
        {u"L01"_s, u"正确选项最长"_s, longestKey},
        {u"L02"_s, u"选项长短悬殊"_s, lengthOutlier},
        {u"L03"_s, u"正确选项重复题干用词"_s, keyRepeatsStem},
        {u"L04"_s, u"答案出现在题干中"_s, answerInStem},
        {u"L05"_s, u"选项与题干衔接露出线索"_s, grammaticalCue},
        {u"L06"_s, u"选项类型不一"_s, typeMismatch},
        {u"L07"_s, u"选项重复"_s, duplicateOptions},
        {u"L08"_s, u"选项互相蕴含"_s, entailedOption},
        {u"L09"_s, u"选项互相包含"_s, optionInOption},
        {u"L10"_s, u"另有正确答案"_s, secondAnswer},
        {u"L11"_s, u"绝对化用语"_s, absoluteTerm},
        {u"L12"_s, u"含糊用语"_s, vagueTerm},
        {u"L13"_s, u"“以上都对”一类选项"_s, allOrNone},
        {u"L14"_s, u"否定式题干"_s, negativeStem},
        {u"L15"_s, u"组合式选项"_s, combinedOption},
        {u"L16"_s, u"题干不明确"_s, unfocusedStem},
        {u"L17"_s, u"题干冗长"_s, gratuitousWords},
        {u"L18"_s, u"选项用词趋同露出线索"_s, convergence},
        {u"L19"_s, u"正反成对露出线索"_s, oppositePair},
        {u"L20"_s, u"数值或日期未按顺序"_s, lostSequence},
        {u"L21"_s, u"选项数目不合"_s, optionCount},
        {u"L23"_s, u"指代不明"_s, danglingWord},
        {u"L24"_s, u"残缺文字"_s, debris},
        {u"L25"_s, u"引文中没有答案"_s, keyNotQuoted},
        {u"L26"_s, u"错误说法仍可由原文推出"_s, stillEntailed},
        {u"L27"_s, u"干扰项没有凭证"_s, uncertifiedOption},
        {u"L28"_s, u"连线露出线索"_s, pairGivenAway},
        {u"L29"_s, u"排序露出先后"_s, orderGivenAway},
    };
    return list;
}

const std::vector<BankLintRule> &bankLintRules()
{
    static const std::vector<BankLintRule> list {
        {u"L01"_s, u"正确选项常常最长"_s, longestKeyShare},
        {u"L11"_s, u"绝对化用语露出对错"_s, absoluteTermShare},
        {u"L22"_s, u"答案位置或对错比例失衡"_s, keyPositions},
        {u"L30"_s, u"题目雷同而未互列为冲突"_s, nearDuplicates},
    };
    return list;
}

} // namespace zhixing
