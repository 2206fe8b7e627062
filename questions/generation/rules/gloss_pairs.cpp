// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/pairs.h"
#include "generation/rules/wholes.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void pairMeanings(const Article &article, Workshop &shop)
{
    std::vector<Pair> pairs;
    for (const std::size_t passage : article.passages) {
        for (const std::size_t f : shop.factsOfPassage(passage)) {
            const Fact &fact = shop.facts()[f];
            if (!fact.refusal.isEmpty()) {
                continue;
            }
            Pair pair {
                {}, {}, {passage, PassagePart::Text, shop.corpus().units()[f].span}, fact.id};
            // “甲”：就是乙
            static const QRegularExpression gloss(
                u"^“([^”]{2,12})”[：，]?(?:就是|即|是指)([^，。；：]{6,45})(?:[，。；]|$)"_s);
            if (fact.definition) {
                pair.left = fact.definition->term;
                pair.right = fact.definition->meaning;
            } else if (const auto match = gloss.match(fact.text); match.hasMatch()) {
                pair.left = match.captured(1);
                pair.right = match.captured(2);
            } else {
                continue;
            }
            if (!isBlind(pair) || pair.right.size() > 50
                || !danglingReference(pair.right, shop.lexicon(), false).isEmpty()) {
                shop.refuse(
                    u"P-GLOSS"_s, fact, u"R12 leak: the meaning shows its term"_s, fact.text);
                continue;
            }
            pairs.push_back(std::move(pair));
        }
    }
    proposePairs(std::move(pairs),
        shop,
        u"P-GLOSS"_s,
        u"根据材料，将下列名称与含义连线。"_s,
        u"是“%1”的含义"_s);
}

} // namespace zhixing
