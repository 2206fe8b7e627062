// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/procedure.h"
#include "generation/rules/wholes.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void orderProcedure(std::size_t passage, Workshop &shop)
{
    const QString rule = u"O-PROC"_s;
    for (const std::size_t f : shop.factsOfPassage(passage)) {
        const Fact &fact = shop.facts()[f];
        const Procedure procedure = fact.refusal.isEmpty() ? procedureOf(fact) : Procedure {};
        if (procedure.steps.size() < 3) {
            continue;
        }
        if (!procedure.isChain()) {
            shop.refuse(rule, fact, u"R6 enumeration: commas alone are no order"_s, fact.text);
            continue;
        }
        if (procedure.matter.size() < 2
            || !areSound(procedure.steps, procedure.matter, shop.lexicon())) {
            shop.refuse(rule, fact, u"R4 reference: a step does not stand by itself"_s, fact.text);
            continue;
        }
        Draft draft = draftFor(fact, shop, ItemKind::Ordering, rule);
        draft.namesTopic = withoutEndMark(procedure.matter).size() >= 6;
        draft.stem = orderingStem(procedure.matter);
        draft.answers = procedure.steps;
        draft.rationale
            = citation(fact, shop) + u"正确顺序："_s + procedure.steps.join(u" → "_s) + u'。';
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
