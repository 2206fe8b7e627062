// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/gaps.h"
#include "generation/rules/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void blankTerm(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::List || slot.members.empty()) {
            continue;
        }
        const std::size_t pick = stableNumber(fact.id + slot.value) % slot.members.size();
        TextRange gap = slot.members[pick];
        // What all members share would give the answer's beginning or end away; it stays in the
        // stem.
        gap.start += slot.sharedHead;
        gap.end -= slot.sharedTail;
        if (!shop.isFirstUse(u"list "_s + slot.value.right(slot.value.size() / 2))) {
            shop.refuse(
                u"C-TERM"_s, fact, u"R13 fact: this form of words is asked already"_s, slot.value);
            return;
        }
        proposeTermGap(fact, shop, u"C-TERM"_s, slot.range, gap);
        return;
    }
}

} // namespace zhixing
