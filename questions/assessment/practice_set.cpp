// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/practice_set.h"

#include "assessment/arrangement.h"
#include "assessment/enmity.h"
#include "assessment/practice.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace zhixing
{

std::vector<const Item *> askableItems(const Bank &bank)
{
    std::vector<const Item *> items;
    QSet<QString> seen;
    for (const Item &item : bank.items) {
        if (item.review != ReviewState::Rejected && !seen.contains(item.id)) {
            seen.insert(item.id);
            items.push_back(&item);
        }
    }
    return items;
}

std::vector<const Item *> filterItems(
    const std::vector<const Item *> &items, const ItemFilter &filter)
{
    std::vector<const Item *> kept;
    std::ranges::copy_if(items, std::back_inserter(kept), [&filter](const Item *item) {
        return (!filter.topic || item->topic == *filter.topic)
            && (!filter.kind || item->kind == *filter.kind)
            && (!filter.passage
                || std::ranges::count(item->evidence, *filter.passage, &Evidence::passage) > 0);
    });
    return kept;
}

std::vector<const Item *> pickItems(const std::vector<const Item *> &items,
    const std::vector<ReviewEntry> &log,
    int count,
    quint64 seed)
{
    QHash<QString, std::size_t> lastAsked;
    for (std::size_t place = 0; place < log.size(); ++place) {
        lastAsked.insert(log[place].item, place + 1);
    }
    std::vector<const Item *> waiting = items;
    Random(seed).shuffle(waiting);
    std::ranges::stable_sort(
        waiting, {}, [&](const Item *item) { return lastAsked.value(item->id, 0); });

    const Enmity enmity(items);
    std::vector<const Item *> picked;
    QSet<const Item *> taken;
    QSet<QString> cards;
    enum class Siblings { Wait, Join };
    const auto pick = [&](Siblings siblings) {
        for (const Item *item : waiting) {
            const bool isFree = !taken.contains(item) && !enmity.enemiesOf(item).intersects(taken)
                && (siblings == Siblings::Join || !cards.contains(cardOf(*item)));
            if (isFree && static_cast<int>(picked.size()) < count) {
                taken.insert(item);
                cards.insert(cardOf(*item));
                picked.push_back(item);
            }
        }
    };
    pick(Siblings::Wait);
    pick(Siblings::Join);
    return picked;
}

std::vector<FormEntry> practiceEntries(
    const Bank &bank, const std::vector<const Item *> &items, quint64 seed)
{
    Random random(seed);
    std::vector<Arranged> arranged;
    for (const Item *item : items) {
        // One by one: a set of practice keeps its own order.
        arranged.push_back(arrangeItems({item}, random).front());
    }
    return formEntries(bank, std::move(arranged));
}

} // namespace zhixing
