// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/ordering.h"
#include "generation/rules/figures.h"
#include "generation/rules/number_distractors.h"
#include "generation/rules/numbers.h"
#include "generation/rules/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void chooseNumber(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Duration && slot.kind != SlotKind::Number) {
            continue;
        }
        const QString rule = slot.kind == SlotKind::Duration ? u"S-DUR"_s : u"S-NUM"_s;
        const NumberQuestion question = numberQuestion(fact, slot, shop, u"（　）"_s);
        if (!question.refusal.isEmpty()) {
            shop.refuse(rule, fact, question.refusal, fact.text);
            continue;
        }
        if (question.stem.size() > longestNumberStem) {
            shop.refuse(rule, fact, u"R2 length: the stem is too long"_s, question.stem);
            continue;
        }
        Draft draft = draftFor(fact, shop, ItemKind::SingleChoice, rule);
        draft.stem = question.stem;
        draft.answer = slot.value;
        draft.order = OptionOrder::Fixed;
        draft.distractors = numberDistractors(
            fact, slot, shop, [&](double number) { return keepsOrder(fact, slot, number); });
        // 三个月内审批，延长不得超过（　）: what stands there already is not asked.
        std::erase_if(draft.distractors,
            [&](const Distractor &distractor) { return question.stem.contains(distractor.text); });
        // 最短不少于半年: with nothing shorter beside it, the shortest answers itself.
        const bool hasShorter
            = std::ranges::any_of(draft.distractors, [&](const Distractor &distractor) {
                  return sortValue(distractor.text) < sortValue(slot.value);
              });
        if (question.stem.contains(u"最短时限"_s) && !hasShorter) {
            shop.refuse(rule, fact, u"B3 distractors: none is below the shortest"_s, question.stem);
            continue;
        }
        if (draft.distractors.size() < 2) {
            shop.refuse(
                rule, fact, u"B3 distractors: fewer than two have a certificate"_s, question.stem);
            continue;
        }
        // 两侧（　）范围内不得放飞: nor is it allowed within less.
        static const QRegularExpression within(u"^(?:的)?(?:范围|区域|距离)?(?:以内|之内|内)"_s);
        if (slot.kind == SlotKind::Number && fact.modality && fact.modality->word.startsWith(u'不')
            && within.match(QStringView(fact.text).sliced(slot.range.end)).hasMatch()) {
            shop.refuse(
                rule, fact, u"L08 bound: other values would follow from the text"_s, question.stem);
            continue;
        }
        if (standsOut(slot, draft.distractors, shop.lexicon())) {
            shop.refuse(
                rule, fact, u"L01 give-away: the key alone is no round figure"_s, question.stem);
            continue;
        }
        draft.rationale = citation(fact, shop) + chosen(slot.value) + reasonsOf(draft.distractors);
        shop.propose(std::move(draft));
    }
}

} // namespace zhixing
