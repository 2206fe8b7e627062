// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/enmity.h"

#include <algorithm>
#include <queue>
#include <tuple>

namespace zhixing
{

Enmity::Enmity(const std::vector<const Item *> &items)
{
    QHash<QString, const Item *> byId;
    for (const Item *item : items) {
        byId.insert(item->id, item);
    }
    for (const Item *item : items) {
        for (const QString &id : item->enemies) {
            const Item *enemy = byId.value(id);
            if (enemy && enemy != item) {
                m_enemies[item].insert(enemy);
                m_enemies[enemy].insert(item);
            }
        }
    }
}

QSet<const Item *> Enmity::enemiesOf(const Item *item) const
{
    return m_enemies.value(item);
}

QSet<const Item *> Enmity::disturbers(
    const std::vector<const Item *> &items, const QSet<const Item *> &needed) const
{
    const QSet<const Item *> present(items.begin(), items.end());
    std::vector<qsizetype> left(items.size(), 0);
    QHash<const Item *, std::size_t> places;
    std::priority_queue<std::tuple<bool, qsizetype, std::size_t>> worst;
    const auto queue = [&](std::size_t place) {
        worst.emplace(!needed.contains(items[place]), left[place], place);
    };
    for (std::size_t place = 0; place < items.size(); ++place) {
        places.insert(items[place], place);
        const QSet<const Item *> enemies = enemiesOf(items[place]);
        left[place] = std::count_if(enemies.begin(), enemies.end(), [&](const Item *enemy) {
            return present.contains(enemy);
        });
        if (left[place] > 0) {
            queue(place);
        }
    }
    QSet<const Item *> struck;
    while (!worst.empty()) {
        const auto [isSpare, count, place] = worst.top();
        worst.pop();
        // A count that has sunk since is queued again under what it sank to.
        if (count != left[place] || struck.contains(items[place])) {
            continue;
        }
        struck.insert(items[place]);
        const QSet<const Item *> enemies = enemiesOf(items[place]);
        for (const Item *enemy : enemies) {
            if (present.contains(enemy) && !struck.contains(enemy)) {
                const std::size_t other = places[enemy];
                if (--left[other] > 0) {
                    queue(other);
                }
            }
        }
    }
    return struck;
}

std::vector<const Item *> withoutEnemies(const std::vector<const Item *> &items)
{
    const QSet<const Item *> struck = Enmity(items).disturbers(items);
    std::vector<const Item *> kept;
    std::copy_if(items.begin(), items.end(), std::back_inserter(kept), [&](const Item *item) {
        return !struck.contains(item);
    });
    return kept;
}

} // namespace zhixing
