// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void blankStart(const Fact &fact, Workshop &shop)
{
    constexpr qsizetype longest = 6;
    const QString ending = u"之日"_s;
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Start || fact.text.count(slot.value) != 1
            || !slot.value.endsWith(ending)) {
            continue;
        }
        const TextRange gap {slot.range.start, slot.range.end - ending.size()};
        const QString answer = fact.text.sliced(gap.start, gap.length());
        const QString stem = replaced(windowFor(fact, slot), gap, u"____"_s);
        // 不从递交申请之日算起: the other half of the sentence is the point.
        if (slot.range.start > 1 && fact.text[slot.range.start - 2] == u'不') {
            shop.refuse(u"C-START"_s, fact, u"B3 scope: only what it is not"_s, stem);
            continue;
        }
        // 收到通知, 接到通知, 递交申请, 提交申请: said in more than one way.
        static const QRegularExpression otherwise(
            u"^(?:收到|接到|递交|提交|提出|报送|领到|拿到)"_s);
        if (otherwise.match(answer).hasMatch()) {
            shop.refuse(u"C-START"_s, fact, u"R7 not unique: its verb has other words"_s, stem);
            continue;
        }
        if (answer.size() < 2 || answer.size() > longest) {
            shop.refuse(u"C-START"_s,
                fact,
                u"R11 length: the answer has fewer than two or more than six characters"_s,
                stem);
            continue;
        }
        if (sharedRun(answer, stem) >= 2) {
            shop.refuse(
                u"C-START"_s, fact, u"R12 leak: the answer can be read off the stem"_s, stem);
            continue;
        }
        if (rivalsOf(fact, slot, shop).isAmbiguous) {
            shop.refuse(u"C-START"_s, fact, u"R7 not unique: the source gives another"_s, stem);
            continue;
        }
        Draft draft = draftFor(fact, shop, ItemKind::Cloze, u"C-START"_s);
        draft.stem = stem;
        draft.answer = answer;
        draft.rationale = citation(fact, shop) + filledIn(answer);
        shop.propose(std::move(draft));
        return;
    }
}

} // namespace zhixing
