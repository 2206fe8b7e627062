// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"
#include "generation/window.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void chooseDocument(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Document || !isUsed(fact, slot)) {
            continue;
        }
        // The gap takes the title marks with it: the options carry them.
        const TextRange gap {slot.range.start - 1, slot.range.end + 1};
        const QString key = u"《"_s + slot.value + u"》"_s;
        Draft draft = draftFor(fact, shop, ItemKind::SingleChoice, u"S-DOC"_s);
        draft.stem = replaced(windowFor(fact, slot), gap, u"（　）"_s);
        draft.answer = key;
        auto candidates = documentCandidates(fact, slot, shop);
        for (Distractor &candidate : candidates) {
            candidate.text = u"《"_s + candidate.text + u"》"_s;
        }
        draft.distractors = alikeDistractors(key, draft.stem, std::move(candidates));
        if (proposeChoice(fact, shop, std::move(draft))) {
            return;
        }
    }
}

} // namespace zhixing
