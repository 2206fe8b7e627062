// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/enemies.h"

#include "generation/drafted_item.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace zhixing
{

void linkEnemies(std::vector<Item> &items)
{
    std::map<std::pair<QString, qint64>, std::vector<std::size_t>> byQuote;
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (const Evidence &evidence : items[i].evidence) {
            byQuote[{evidence.passage, evidence.start}].push_back(i);
        }
    }
    std::vector<std::set<std::size_t>> enemies(items.size());
    for (const auto &[quote, sharers] : byQuote) {
        for (const std::size_t one : sharers) {
            for (const std::size_t other : sharers) {
                if (other != one
                    && (asksForSeveral(items[one].kind) || items[one].fact == items[other].fact)) {
                    enemies[one].insert(other);
                    enemies[other].insert(one);
                }
            }
        }
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (const std::size_t other : enemies[i]) {
            if (other > i) {
                makeEnemies(items[i], items[other]);
            }
        }
    }
}

void makeEnemies(Item &one, Item &other)
{
    const auto add = [](Item &item, const Item &enemy) {
        if (!item.enemies.contains(enemy.id)) {
            item.enemies.append(enemy.id);
        }
    };
    add(one, other);
    add(other, one);
}

} // namespace zhixing
