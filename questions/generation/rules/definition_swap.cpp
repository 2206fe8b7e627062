// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/rules.h"
#include "generation/rules/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void swapDefinition(const Fact &fact, Workshop &shop)
{
    if (!fact.definition) {
        return;
    }
    // Only terms of one passage are contrasted; strangers' definitions are absurd side by side.
    for (const std::size_t f : shop.factsOfPassage(fact.passage)) {
        const Fact &other = shop.facts()[f];
        if (!other.definition || other.id == fact.id || !other.refusal.isEmpty()) {
            continue;
        }
        const bool isNamed = other.definition->meaning.contains(fact.definition->term)
            || fact.definition->meaning == other.definition->meaning;
        // Of a pair only one is exchanged: the two would tell each other's key.
        if (isNamed || fact.id > other.id) {
            continue;
        }
        const qsizetype at = fact.text.lastIndexOf(fact.definition->meaning);
        proposeFalse(fact,
            shop,
            u"J-DEF"_s,
            replaced(
                fact.text, {at, at + fact.definition->meaning.size()}, other.definition->meaning),
            fact.definition->meaning,
            other.definition->meaning,
            {u"W4"_s, u"这是“%1”的含义"_s.arg(other.definition->term)});
        return;
    }
}

} // namespace zhixing
