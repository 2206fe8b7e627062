// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void swapCase(const Fact &fact, Workshop &shop)
{
    const auto own = branchOf(fact);
    if (!own) {
        return;
    }
    for (const Branch &other : siblingBranches(fact, shop)) {
        if (other.consequence == own->consequence || other.consequence.contains(own->consequence)
            || own->consequence.contains(other.consequence)
            || !danglingReference(other.consequence, shop.lexicon(), false).isEmpty()) {
            continue;
        }
        proposeFalse(fact,
            shop,
            u"J-CASE"_s,
            own->condition + other.consequence + u'。',
            own->consequence,
            other.consequence,
            {u"W4"_s, u"这是另一情形的处理方式"_s});
        return;
    }
}

} // namespace zhixing
