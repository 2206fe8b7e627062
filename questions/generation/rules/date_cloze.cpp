// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void blankDate(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        const auto year = slot.value.indexOf(u'年');
        if (slot.kind != SlotKind::Date || year != 4) {
            continue;
        }
        // Only the year: months and days of a text are trivia.
        const TextRange gap {slot.range.start, slot.range.start + year};
        const QString stem = replaced(windowFor(fact, slot), gap, u"____"_s);
        const QString answer = slot.value.first(year);
        if (stem.contains(answer)) {
            shop.refuse(u"C-DATE"_s, fact, u"R12 leak: the year stands twice"_s, stem);
            continue;
        }
        if (rivalsOf(fact, slot, shop).isAmbiguous) {
            shop.refuse(u"C-DATE"_s, fact, u"R7 not unique: the source gives another date"_s, stem);
            continue;
        }
        Draft draft = draftFor(fact, shop, ItemKind::Cloze, u"C-DATE"_s);
        draft.stem = stem;
        draft.answer = answer;
        draft.rationale = citation(fact, shop) + u"空格处应填“"_s + answer + u"”。"_s;
        shop.propose(std::move(draft));
        return;
    }
}

} // namespace zhixing
