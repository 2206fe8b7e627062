// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"

namespace zhixing
{

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> list {
        {makeTrueStatement},
        {flipModal},
        {flipPolarity},
        {changeNumber},
        {swapStart},
        {swapDefinition},
        {swapOrgan},
        {swapDocument},
        {swapCase},
        {chooseNumber},
        {chooseStart},
        {chooseOrgan},
        {chooseDocument},
        {chooseCase},
        {chooseDate, true},
        {blankNumber},
        {blankDocument},
        {blankDate, true},
        {blankTerm, true},
        {blankQuote, true},
    };
    return list;
}

const std::vector<OccasionRule> &occasionRules()
{
    static const std::vector<OccasionRule> list {
        chooseAttribution,
        chooseOccasionDate,
        blankOccasionYear,
    };
    return list;
}

} // namespace zhixing
