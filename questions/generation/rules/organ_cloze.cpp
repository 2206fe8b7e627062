// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"
#include "generation/window.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void blankOrgan(const Fact &fact, Workshop &shop)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 8;
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Organ || !isFunctional(fact, slot)
            || fact.isCondition(fact.clauseAt(slot.range.start)) || hasCounterpart(fact, slot)
            || slot.value.size() < shortest || slot.value.size() > longest) {
            continue;
        }
        // What opens the sentence could be anybody; 由…, 报…, 向… say what is asked for.
        if (fact.clauses[fact.clauseAt(slot.range.start)].start == slot.range.start) {
            continue;
        }
        // 向____申请 for 公安机关: 公安部门 and 公安局 say the same.
        static const QRegularExpression generic(u"(?:机构|机关|部门|单位)$"_s);
        if (generic.match(slot.value).hasMatch()) {
            shop.refuse(u"C-ORG"_s, fact, u"R7 not unique: a generic name has others"_s, fact.text);
            continue;
        }
        const QString stem = replaced(windowFor(fact, slot), slot.range, u"____"_s);
        if (rivalsOf(fact, slot, shop).isAmbiguous) {
            shop.refuse(u"C-ORG"_s, fact, u"R7 not unique: the source names another body"_s, stem);
            continue;
        }
        Draft draft = draftFor(fact, shop, ItemKind::Cloze, u"C-ORG"_s);
        draft.stem = stem;
        draft.answer = slot.value;
        if (const Organ *organ = organNamed(slot.value, shop.lexicon())) {
            draft.answers = organ->aliases;
        }
        draft.rationale = citation(fact, shop) + filledIn(slot.value);
        shop.propose(std::move(draft));
        return;
    }
}

} // namespace zhixing
