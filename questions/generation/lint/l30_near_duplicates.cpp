// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/likeness.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void nearDuplicates(const Bank &bank, const Lexicon &, std::vector<Finding> &findings)
{
    LikenessIndex index;
    for (const Item &item : bank.items) {
        auto shingles = shinglesOf(item);
        for (const std::size_t place : index.alike(shingles)) {
            const Item &other = bank.items[place];
            // A form takes one of several items of a fact, and one of two enemies.
            const bool areEnemies = (!item.fact.isEmpty() && item.fact == other.fact)
                || (item.enemies.contains(other.id) && other.enemies.contains(item.id));
            if (!areEnemies) {
                findings.push_back({u"L30"_s, item.id, u"reads like "_s + other.id});
                break;
            }
        }
        index.add(std::move(shingles));
    }
}

} // namespace zhixing
