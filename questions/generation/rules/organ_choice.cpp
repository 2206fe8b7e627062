// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"
#include "generation/window.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void chooseOrgan(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Organ || !isFunctional(fact, slot)
            || fact.isCondition(fact.clauseAt(slot.range.start))) {
            continue;
        }
        Draft draft = draftFor(fact, shop, ItemKind::SingleChoice, u"S-ORG"_s);
        draft.stem = replaced(windowFor(fact, slot), slot.range, u"（　）"_s);
        draft.answer = slot.value;
        draft.distractors
            = alikeDistractors(slot.value, draft.stem, organCandidates(fact, slot, shop));
        if (proposeChoice(fact, shop, std::move(draft))) {
            return;
        }
    }
}

} // namespace zhixing
