// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lead.h"
#include "generation/rules/number_distractors.h"
#include "generation/rules/numbers.h"
#include "generation/rules/pairs.h"
#include "generation/rules/wholes.h"

#include <QRegularExpression>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// 普通图书的借阅期限 ↔ 30天: what a time is said of, where a clause says that and nothing else.
std::optional<Pair> pairOf(const Fact &fact, const Slot &slot, const Workshop &shop)
{
    if (slot.kind != SlotKind::Duration) {
        return std::nullopt;
    }
    const TextRange clause = fact.clauses[fact.clauseAt(slot.range.start)];
    const QString text = fact.text.sliced(clause.start, clause.length());
    static const QRegularExpression said(u"^([^，。；]{4,24}?)(?:为|是)([^，。；]+)$"_s);
    const auto match = said.match(text);
    if (!match.hasMatch() || match.captured(2) != slot.value) {
        return std::nullopt;
    }
    Pair pair;
    pair.left = match.captured(1);
    pair.right = slot.value;
    pair.fact = fact.id;
    pair.quote = {fact.passage, PassagePart::Text, shop.corpus().units()[fact.unit].span};
    const Lead lead = leadFor(shop.corpus().passages()[fact.passage], pair.left, Leaning::Member);
    static const QRegularExpression condition(u"^(?:如|若|凡|因|其|该|每|应|不|可|须)|的$"_s);
    // A condition before the clause would be missing on the left.
    const bool isSound = clause.start == 0 && lead.text.isEmpty() && lead.refusal.isEmpty()
        && !condition.match(pair.left).hasMatch()
        && danglingReference(pair.left, shop.lexicon(), false).isEmpty() && isBlind(pair);
    return isSound ? std::optional(pair) : std::nullopt;
}

} // namespace

void pairLimits(const Article &article, Workshop &shop)
{
    std::vector<Pair> pairs;
    for (const std::size_t passage : article.passages) {
        for (const std::size_t f : shop.factsOfPassage(passage)) {
            const Fact &fact = shop.facts()[f];
            for (const Slot &slot : fact.refusal.isEmpty() ? fact.slots : std::vector<Slot> {}) {
                if (auto pair = pairOf(fact, slot, shop)) {
                    pairs.push_back(std::move(*pair));
                    break;
                }
            }
        }
    }
    proposePairs(std::move(pairs),
        shop,
        u"P-TERM"_s,
        u"根据材料，将下列事项与规定的时限连线。"_s,
        u"是“%1”的时限"_s,
        [&](const Pair &first) {
            std::vector<Distractor> spares;
            for (const std::size_t f : shop.factsOfPassage(first.quote.passage)) {
                const Fact &fact = shop.facts()[f];
                for (const Slot &slot : fact.id == first.fact ? fact.slots : std::vector<Slot> {}) {
                    if (slot.kind == SlotKind::Duration && first.right == slot.value) {
                        spares = numberDistractors(fact, slot, shop, [](double) { return true; });
                    }
                }
            }
            std::erase_if(
                spares, [](const Distractor &spare) { return spare.certificate.code != u"W6"; });
            for (Distractor &spare : spares) {
                spare.certificate.reason = u"不是所列任何事项的时限"_s;
            }
            return spares;
        });
}

} // namespace zhixing
