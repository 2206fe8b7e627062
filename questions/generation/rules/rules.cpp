// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/wholes.h"

#include "generation/rules/article_rules.h"

namespace zhixing
{

On onKind(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Faq:
        return On::Faqs;
    case PassageKind::Excerpt:
        return On::Excerpts;
    case PassageKind::Chronicle:
        return On::Chronicles;
    }
    return On::Faqs;
}

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> list {
        {makeTrueStatement},
        {flipModal, On::Faqs, Answers::ThatState},
        {flipPolarity, On::Faqs, Answers::ThatState},
        {changeNumber},
        {swapStart, On::Faqs, Answers::ThatState},
        {swapDefinition},
        {swapOrgan},
        {swapDocument},
        {swapCase},
        {chooseNumber},
        {chooseStart},
        {chooseOrgan},
        {chooseDocument},
        {chooseCase},
        {chooseDate, On::Faqs | On::Excerpts},
        {blankNumber},
        {blankDocument},
        {blankDate, On::Faqs | On::Excerpts},
        {blankTerm, On::Faqs | On::Excerpts | On::Chronicles, Answers::ThatState},
        {blankQuote, On::Faqs | On::Excerpts | On::Chronicles},
        {chooseTreatment},
        {chooseManner},
        {choosePerson, On::Faqs | On::Excerpts},
        {blankOrgan},
        {blankStatus},
        {blankDefinedTerm},
        {blankParallel, On::Excerpts},
    };
    return list;
}

const std::vector<PassageRule> &passageRules()
{
    static const std::vector<PassageRule> list {
        {askForPoints, On::Faqs, Answers::ThatState},
        {matchSayings, On::Excerpts},
        {chooseStatements, On::Faqs, Answers::ThatState},
        {chooseConditions},
        {chooseRequirements},
        {chooseListed, On::Faqs | On::Excerpts | On::Chronicles},
        {orderProcedure},
        {orderBefore},
    };
    return list;
}

const std::vector<ArticleRule> &articleRules()
{
    static const std::vector<ArticleRule> list {
        {chooseFirstOfKind},
        {moveFirstOfKind},
        {chooseFirstPerson},
        {chooseEventDocument},
        {blankEventDocument},
        {chooseEventYear},
        {blankEventYear},
        {chooseEventMeeting},
        {stateEventYear},
        {orderEvents},
        {chooseEventsOfPeriod},
        {matchEventYears},
        {matchDocumentYears},
        {orderOccasions, On::Excerpts},
        {matchOccasionDates, On::Excerpts},
        {matchAttributions, On::Excerpts},
        {chooseAllowed, On::Faqs},
        {pairCases, On::Faqs},
        {pairMeanings, On::Faqs},
        {pairLimits, On::Faqs},
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
