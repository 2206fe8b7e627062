// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/occasion_groups.h"
#include "generation/rules/quotations.h"
#include "generation/rules/rules.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void chooseAttribution(const Occasion &occasion, Workshop &shop)
{
    const auto others = shop.occasionsOfArticle(occasion);
    const bool isLocal = isPassing(occasion) || isOfOneHouse(occasion, shop)
        || !isOfNote(occasion, shop.lexicon());
    for (const QuotedSentence &sentence : quotable(occasion, shop, Recording::Refusals)) {
        std::vector<Distractor> candidates;
        for (const Occasion *other : others) {
            if (other->text != occasion.text && !isSaidAt(sentence.text, *other, shop)) {
                candidates.push_back({other->text, {u"W1"_s, u"的节选中没有这句话"_s}});
            }
        }
        // Like lengths first, and among those an order that follows from the sentence.
        std::ranges::stable_sort(candidates, {}, [&](const Distractor &candidate) {
            const auto apart = std::abs(candidate.text.size() - occasion.text.size());
            return std::pair(apart / 8, stableNumber(sentence.text + candidate.text));
        });
        Draft draft;
        draft.kind = ItemKind::SingleChoice;
        draft.rule = u"S-ATTR"_s;
        draft.passage = sentence.quote.passage;
        draft.fact
            = stableId(u"f"_s, {shop.corpus().passages()[draft.passage].id, sentence.text, u"0"});
        QString quotation = sentence.text;
        quotation.replace(u'“', u'‘').replace(u'”', u'’');
        draft.stem = u"“"_s + quotation + u"”这句话出自（　）。"_s;
        draft.answer = occasion.text;
        draft.distractors = alikeDistractors(occasion.text, draft.stem, std::move(candidates));
        const Passage &passage = shop.corpus().passages()[draft.passage];
        draft.quotes = {sentence.quote,
            {draft.passage, PassagePart::Attribution, {0, passage.attribution.size()}}};
        QStringList options {draft.answer};
        for (const Distractor &distractor : draft.distractors) {
            options.append(distractor.text);
        }
        if (!draft.distractors.empty()
            && pointsTo(sentence.text, draft.answer, options.sliced(1))) {
            shop.refuse(draft.rule,
                sentence.quote,
                u"L03 leak: the quotation has words of its occasion alone"_s,
                draft.stem);
            continue;
        }
        if (tellsPlace(sentence.text, options, shop.lexicon())) {
            shop.refuse(draft.rule,
                sentence.quote,
                u"L03 leak: a place in the quotation points to a place among the options"_s,
                draft.stem);
            continue;
        }
        if (draft.distractors.size() < 2) {
            shop.refuse(draft.rule,
                sentence.quote,
                u"B3 distractors: fewer than two have a certificate"_s,
                draft.stem);
            continue;
        }
        if (isLocal) {
            shop.refuse(draft.rule,
                sentence.quote,
                u"R9 trivia: a local meeting whose speaker nobody names"_s,
                draft.stem);
            continue;
        }
        draft.rationale = u"材料为这段文字注明的出处是「"_s + attributionOf(passage)
            + u"」。其余各项是同一篇材料中其他节选的出处，节选中没有这句话。"_s;
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
