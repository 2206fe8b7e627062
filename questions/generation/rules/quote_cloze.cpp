// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/gaps.h"
#include "generation/rules/rules.h"

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
        // A pair has no order to remember; three parts of one length are a formula.
        if (parts.size() < 3 || std::ranges::any_of(parts, [&](TextRange part) {
                return part.length() != parts.front().length();
            })) {
            continue;
        }
        const std::size_t pick = 1 + stableNumber(fact.id + slot.value) % (parts.size() - 1);
        proposeTermGap(fact, shop, u"C-QUOTE"_s, slot.range, parts[pick]);
        return;
    }
}

} // namespace zhixing
