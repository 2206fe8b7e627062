// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"
#include "generation/window.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void swapStart(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Start) {
            continue;
        }
        const auto candidates = startCandidates(fact, slot, shop);
        if (candidates.empty()) {
            return;
        }
        const Distractor &other = candidates[stableNumber(fact.id) % candidates.size()];
        // The start of another matter could not be meant; one of the same answer is taken for it.
        if (other.certificate.code != u"W4") {
            shop.refuse(u"J-START"_s, fact, u"B3 absurd: the start of another matter"_s, fact.text);
            return;
        }
        proposeFalse(fact,
            shop,
            u"J-START"_s,
            replaced(windowFor(fact, slot), slot.range, other.text),
            slot.value,
            other.text,
            other.certificate);
        return;
    }
}

} // namespace zhixing
