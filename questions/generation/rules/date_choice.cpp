// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/dates.h"
#include "generation/rules/rules.h"
#include "generation/rules/statement.h"
#include "generation/window.h"

#include "bank/canonical.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// The other dates of the same article, each with what it belongs to.
std::vector<Distractor> otherDates(const Fact &fact, const Slot &slot, const Workshop &shop)
{
    std::vector<Distractor> candidates;
    QStringList seen {canonicalAnswer(slot.value)};
    const QString &article = shop.corpus().passages()[fact.passage].article;
    for (const std::size_t f : shop.factsWith(SlotKind::Date, fact)) {
        const Fact &other = shop.facts()[f];
        if (shop.corpus().passages()[other.passage].article != article) {
            continue;
        }
        for (const Slot &date : other.slots) {
            // One shape: years among years, days among days.
            const bool isAlike = date.kind == SlotKind::Date
                && date.value.contains(u'月') == slot.value.contains(u'月')
                && date.value.contains(u'日') == slot.value.contains(u'日');
            const QString canonical = canonicalAnswer(date.value);
            if (!isAlike || seen.contains(canonical) || fact.text.contains(date.value)) {
                continue;
            }
            seen.append(canonical);
            candidates.push_back({date.value, {u"W5"_s, u"是材料所述另一事件的时间"_s}});
        }
    }
    return candidates;
}

} // namespace

void chooseDate(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Date || fact.text.count(slot.value) != 1) {
            continue;
        }
        Draft draft = draftFor(fact, shop, ItemKind::SingleChoice, u"S-DATE"_s);
        draft.stem = replaced(windowFor(fact, slot), slot.range, u"（　）"_s);
        draft.answer = slot.value;
        draft.order = OptionOrder::Fixed;
        if (rivalsOf(fact, slot, shop).isAmbiguous) {
            shop.refuse(
                draft.rule, fact, u"R7 not unique: the source gives another date"_s, draft.stem);
            continue;
        }
        draft.distractors = datesAround(
            slot.value, otherDates(fact, slot, shop), stableNumber(fact.id + slot.value));
        if (proposeChoice(fact, shop, std::move(draft))) {
            return;
        }
    }
}

} // namespace zhixing
