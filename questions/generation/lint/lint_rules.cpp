// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

const std::vector<LintRule> &lintRules()
{
    static const std::vector<LintRule> list {
        {u"L01"_s, longestKey},
        {u"L02"_s, lengthOutlier},
        {u"L03"_s, keyRepeatsStem},
        {u"L04"_s, answerInStem},
        {u"L05"_s, grammaticalCue},
        {u"L06"_s, typeMismatch},
        {u"L07"_s, duplicateOptions},
        {u"L08"_s, entailedOption},
        {u"L09"_s, optionInOption},
        {u"L10"_s, secondAnswer},
        {u"L11"_s, absoluteTerm},
        {u"L12"_s, vagueTerm},
        {u"L13"_s, allOrNone},
        {u"L14"_s, negativeStem},
        {u"L15"_s, combinedOption},
        {u"L16"_s, unfocusedStem},
        {u"L17"_s, gratuitousWords},
        {u"L18"_s, convergence},
        {u"L19"_s, oppositePair},
        {u"L20"_s, lostSequence},
        {u"L21"_s, optionCount},
        {u"L23"_s, danglingWord},
        {u"L24"_s, debris},
        {u"L25"_s, keyNotQuoted},
        {u"L26"_s, stillEntailed},
        {u"L27"_s, uncertifiedOption},
        {u"L28"_s, pairGivenAway},
        {u"L29"_s, orderGivenAway},
    };
    return list;
}

const std::vector<BankLintRule> &bankLintRules()
{
    static const std::vector<BankLintRule> list {
        {u"L01"_s, longestKeyShare},
        {u"L11"_s, absoluteTermShare},
        {u"L22"_s, keyPositions},
        {u"L30"_s, nearDuplicates},
    };
    return list;
}

} // namespace zhixing
