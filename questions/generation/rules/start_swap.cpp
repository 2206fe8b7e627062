// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"
#include "generation/window.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

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
        // 党龄从转正之日起算。延长预备期的，从延长期满之日起算: without its case the other is true.
        const std::size_t clause = fact.clauseAt(slot.range.start);
        const bool hasCase = std::ranges::any_of(std::views::iota(std::size_t {0}, clause),
            [&](std::size_t c) { return fact.isCondition(c); });
        const auto &units = shop.corpus().units();
        static const QRegularExpression otherCase(u"^[^。；]{2,40}的，"_s);
        const std::size_t next = fact.unit + 1;
        if (!hasCase && next < units.size() && units[next].passage == fact.passage
            && otherCase.match(units[next].text).hasMatch()
            && units[next].text.contains(other.text.chopped(2))) {
            shop.refuse(
                u"J-START"_s, fact, u"R7 not unique: in another case it is so"_s, fact.text);
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
