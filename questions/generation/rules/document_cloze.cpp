// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"
#include "generation/window.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void blankDocument(const Fact &fact, Workshop &shop)
{
    constexpr qsizetype longest = 8;
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Document || !isUsed(fact, slot)) {
            continue;
        }
        const QString stem = replaced(windowFor(fact, slot), slot.range, u"____"_s);
        if (slot.value.size() > longest) {
            shop.refuse(
                u"C-DOC"_s, fact, u"R11 length: the answer has more than eight characters"_s, stem);
            continue;
        }
        if (rivalsOf(fact, slot, shop).isAmbiguous) {
            shop.refuse(
                u"C-DOC"_s, fact, u"R7 not unique: the source names another document"_s, stem);
            continue;
        }
        Draft draft = draftFor(fact, shop, ItemKind::Cloze, u"C-DOC"_s);
        draft.stem = stem;
        draft.answer = slot.value;
        draft.rationale = citation(fact, shop) + filledIn(slot.value);
        shop.propose(std::move(draft));
        return;
    }
}

} // namespace zhixing
