// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice_choice.h"

#include "ui/practice_records.h"

#include <algorithm>
#include <iterator>

namespace zhixing
{

namespace
{

constexpr int topicalItems = 10;
constexpr int mistakeItems = 20;
constexpr int challengeItems = 200;

std::vector<const Item *> dailyItems(const PracticeRecords &records)
{
    const DailyPlan plan = records.dailyPlan();
    std::vector<const Item *> items;
    std::ranges::transform(plan.picks, std::back_inserter(items), &DailyPick::item);
    return items;
}

std::vector<const Item *> mistakenItems(const PracticeRecords &records)
{
    std::vector<const Item *> items;
    for (const Mistake &mistake : records.mistakes()) {
        items.push_back(records.item(mistake.item));
    }
    return items;
}

/// 简答 is marked by its learner, which is nothing for a race against the clock.
std::vector<const Item *> quicklyJudgedItems(const PracticeRecords &records)
{
    std::vector<const Item *> items;
    std::ranges::copy_if(records.items(), std::back_inserter(items), [](const Item *item) {
        return item->kind != ItemKind::ShortAnswer;
    });
    return items;
}

} // namespace

std::optional<PracticeMode> recordedMode(PracticeSession::Mode mode)
{
    using Mode = PracticeSession::Mode;
    switch (mode) {
    case Mode::Daily:
        return PracticeMode::Daily;
    case Mode::Topical:
        return PracticeMode::Topical;
    case Mode::Mistakes:
        return PracticeMode::Mistakes;
    case Mode::Favourites:
        return PracticeMode::Favourites;
    case Mode::Challenge:
        return PracticeMode::Challenge;
    case Mode::Reading:
        break;
    }
    return std::nullopt;
}

namespace
{

std::vector<const Item *> itemsOf(const PracticeRecords &records,
    PracticeSession::Mode mode,
    const ItemFilter &filter,
    quint64 seed)
{
    using Mode = PracticeSession::Mode;
    const auto pick = [&](const std::vector<const Item *> &items, int most) {
        return pickItems(filterItems(items, filter), records.book(), most, seed);
    };
    switch (mode) {
    case Mode::Daily:
        return dailyItems(records);
    case Mode::Topical:
        return pick(records.items(), topicalItems);
    case Mode::Mistakes:
        return pick(mistakenItems(records), mistakeItems);
    case Mode::Favourites:
        return pick(records.favouriteItems(), mistakeItems);
    case Mode::Challenge:
        return pick(quicklyJudgedItems(records), challengeItems);
    case Mode::Reading:
        return filterItems(records.items(), filter);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<const Item *> chooseItems(const PracticeRecords &records,
    PracticeSession::Mode mode,
    const ItemFilter &filter,
    quint64 seed)
{
    std::vector<const Item *> items = itemsOf(records, mode, filter, seed);
    std::erase_if(items, [&](const Item *item) { return records.isWithheld(item->id); });
    return items;
}

} // namespace zhixing
