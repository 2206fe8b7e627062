// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/figures.h"
#include "generation/rules/numbers.h"
#include "generation/rules/rules.h"
#include "generation/window.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void blankNumber(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Duration && slot.kind != SlotKind::Number) {
            continue;
        }
        const bool isDuration = slot.kind == SlotKind::Duration;
        const QString rule = isDuration ? u"C-DUR"_s : u"C-NUM"_s;
        if (const QString refusal = whyNotNumber(fact, slot, shop.lexicon()); !refusal.isEmpty()) {
            shop.refuse(rule, fact, refusal, fact.text);
            continue;
        }
        // 期限为4个工作小时，急件为2小时: whoever fills in 2个工作小时 has read the first half.
        if (isDuration && !slot.value.contains(u"工作")
            && fact.text.contains(u"工作"_s + slot.unit)) {
            shop.refuse(rule, fact, u"R7 not unique: two units of nearly one name"_s, fact.text);
            continue;
        }
        // Of a time the unit is asked as well; of other figures it stays, or the answer could be
        // anything.
        TextRange gap = slot.range;
        if (!isDuration && slot.value.endsWith(slot.unit)) {
            gap.end -= slot.unit.size();
        }
        QString stem = questionOfLimit(fact, slot, u"____"_s);
        if (stem.isEmpty()) {
            stem = replaced(windowFor(fact, slot), gap, u"____"_s);
        }
        // 冷静期____。: of which of its days, a heading of two questions does not say.
        constexpr qsizetype shortest = 11;
        if (stem.size() < shortest) {
            shop.refuse(rule, fact, u"R2 length: the stem says too little"_s, stem);
            continue;
        }
        if (stem.size() > longestNumberStem) {
            shop.refuse(rule, fact, u"R2 length: the stem is too long"_s, stem);
            continue;
        }
        if (rivalsOf(fact, slot, shop).isAmbiguous) {
            shop.refuse(rule, fact, u"R7 not unique: the source gives another value"_s, stem);
            continue;
        }
        Draft draft = draftFor(fact, shop, ItemKind::Cloze, rule);
        draft.stem = stem;
        draft.answer = fact.text.sliced(gap.start, gap.length()).trimmed();
        draft.rationale = citation(fact, shop) + filledIn(draft.answer);
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
