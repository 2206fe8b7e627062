// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void chooseCase(const Fact &fact, Workshop &shop)
{
    const auto own = branchOf(fact);
    if (!own) {
        return;
    }
    std::vector<Distractor> candidates;
    for (const Branch &other : siblingBranches(fact, shop)) {
        if (danglingReference(other.consequence, shop.lexicon(), false).isEmpty()) {
            candidates.push_back({other.consequence, {u"W4"_s, u"是另一情形的处理方式"_s}});
        }
    }
    Draft draft = draftFor(fact, shop, ItemKind::SingleChoice, u"S-CASE"_s);
    draft.stem = own->condition + u"（　）。"_s;
    draft.answer = own->consequence;
    draft.distractors = alikeDistractors(own->consequence, draft.stem, std::move(candidates));
    if (draft.distractors.size() < 2) {
        shop.refuse(
            draft.rule, fact, u"B3 distractors: fewer than two have a certificate"_s, draft.stem);
        return;
    }
    draft.rationale = citation(fact, shop) + reasonsOf(draft.distractors);
    shop.propose(std::move(draft));
}

} // namespace zhixing
