// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/blueprint_plan.h"

#include "assessment/enmity.h"

#include <algorithm>
#include <map>

namespace zhixing
{

namespace
{

struct Share {
    std::pair<QString, ItemKind> cell;
    int available = 0;
    int count = 0;
    qint64 remainder = 0;
};

std::vector<const Item *> peacefulItems(
    const Bank &bank, const std::set<QString> &topics, const std::set<ItemKind> &kinds)
{
    std::vector<const Item *> items;
    for (const Item &item : bank.items) {
        if (isAskable(item) && topics.contains(item.topic) && kinds.contains(item.kind)) {
            items.push_back(&item);
        }
    }
    return withoutEnemies(items);
}

} // namespace

int countAvailable(
    const Bank &bank, const std::set<QString> &topics, const std::set<ItemKind> &kinds)
{
    return static_cast<int>(peacefulItems(bank, topics, kinds).size());
}

std::vector<BlueprintRow> planRows(const Bank &bank, const BlueprintWish &wish)
{
    std::map<std::pair<QString, ItemKind>, int> cells;
    int available = 0;
    for (const Item *item : peacefulItems(bank, wish.topics, wish.kinds)) {
        ++cells[{item->topic, item->kind}];
        ++available;
    }
    const int wanted = std::min(wish.count, available);
    std::vector<Share> shares;
    int given = 0;
    for (const auto &[cell, count] : cells) {
        const qint64 exact = static_cast<qint64>(wanted) * count;
        const int whole = static_cast<int>(exact / available);
        shares.push_back({cell, count, whole, exact % available});
        given += whole;
    }
    std::ranges::stable_sort(shares, std::ranges::greater(), &Share::remainder);
    for (Share &share : shares) {
        if (given < wanted && share.count < share.available) {
            ++share.count;
            ++given;
        }
    }
    std::ranges::sort(shares, {}, &Share::cell);
    std::vector<BlueprintRow> rows;
    for (const Share &share : shares) {
        if (share.count > 0) {
            rows.push_back({share.cell.second, share.cell.first, share.count});
        }
    }
    return rows;
}

} // namespace zhixing
