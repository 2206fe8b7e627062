// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"
#include "generation/window.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void swapOrgan(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Organ || !isFunctional(fact, slot)
            || fact.isCondition(fact.clauseAt(slot.range.start))) {
            continue;
        }
        const auto candidates = organCandidates(fact, slot, shop);
        if (candidates.empty()) {
            continue;
        }
        const Distractor &other = candidates.front();
        proposeFalse(fact,
            shop,
            u"J-ORG"_s,
            replaced(windowFor(fact, slot), slot.range, other.text),
            slot.value,
            other.text,
            other.certificate);
        return;
    }
}

} // namespace zhixing
