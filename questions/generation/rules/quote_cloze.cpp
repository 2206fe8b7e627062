// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/gaps.h"
#include "generation/rules/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void blankQuote(const Fact &fact, Workshop &shop)
{
    for (const Slot &slot : fact.slots) {
        if (slot.kind != SlotKind::Quote) {
            continue;
        }
        std::vector<TextRange> parts;
        qsizetype start = slot.range.start + 1;
        for (qsizetype i = start; i < slot.range.end; ++i) {
            if (i == slot.range.end - 1 || u"，、；"_s.contains(fact.text[i])) {
                parts.push_back({start, i});
                start = i + 1;
            }
        }
        // A pair has no order to remember; three parts of one length are a formula, unless they
        // ask: 谁来办、怎样办 may be worded in many ways.
        static const QRegularExpression asking(u"谁|怎|何|什么|多久|哪"_s);
        if (asking.match(slot.value).hasMatch() || parts.size() < 3
            || std::ranges::any_of(
                parts, [&](TextRange part) { return part.length() != parts.front().length(); })) {
            continue;
        }
        const std::size_t pick = 1 + stableNumber(fact.id + slot.value) % (parts.size() - 1);
        const std::size_t clause = fact.clauseAt(slot.range.start);
        const QString before = fact.text.first(slot.range.start);
        const QString thing
            = fact.text.sliced(slot.range.end, fact.clauses[clause].end - slot.range.end);
        // 他写下的“……”誓词，句句……: the part that is cut off has the verb; 誓词是“……” has its own.
        static const QRegularExpression noun(u"^[\\x{4E00}-\\x{9FFF}]{2,6}$"_s);
        const bool isNamed = clause + 1 < fact.clauses.size() && before.endsWith(u'的')
            && noun.match(thing).hasMatch();
        if (!isNamed) {
            proposeTermGap(fact, shop, u"C-QUOTE"_s, slot.range, parts[pick]);
            return;
        }
        Fact named = fact;
        named.text = before + thing + u"是"_s
            + fact.text.sliced(slot.range.start, slot.range.length()) + u'。';
        named.clauses = clausesOf(named.text);
        const qsizetype shift = thing.size() + 1;
        proposeTermGap(named,
            shop,
            u"C-QUOTE"_s,
            {slot.range.start + shift, slot.range.end + shift},
            {parts[pick].start + shift, parts[pick].end + shift});
        return;
    }
}

} // namespace zhixing
