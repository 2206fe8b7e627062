// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/practice_set.h"

#include "assessment/arrangement.h"
#include "assessment/enmity.h"
#include "assessment/practice.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace zhixing
{

std::vector<const Item *> askableItems(const Bank &bank)
{
    std::vector<const Item *> items;
    QSet<QString> seen;
    for (const Item &item : bank.items) {
        if (isAskable(item) && !seen.contains(item.id)) {
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

std::vector<const Item *> pickItems(
    const std::vector<const Item *> &items, const CardBook &book, int count, quint64 seed)
{
    std::vector<const Item *> shuffled = items;
    Random(seed).shuffle(shuffled);
    std::vector<std::pair<qint64, const Item *>> waiting;
    waiting.reserve(shuffled.size());
    for (const Item *item : shuffled) {
        waiting.emplace_back(book.lastAsked(item->id), item);
    }
    std::ranges::stable_sort(waiting, {}, &std::pair<qint64, const Item *>::first);

    const Enmity enmity(items);
    std::vector<const Item *> picked;
    QSet<const Item *> taken;
    QSet<QString> cards;
    enum class Siblings { Wait, Join };
    const auto pick = [&](Siblings siblings) {
        for (const auto &[lastAsked, item] : waiting) {
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
