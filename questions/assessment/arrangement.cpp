// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/arrangement.h"

#include <algorithm>
#include <map>
#include <optional>

namespace zhixing
{

namespace
{

constexpr int longestRun = 3;
constexpr int attempts = 200;

using Items = std::vector<const Item *>;

QStringList optionIds(const Item &item)
{
    QStringList ids;
    for (const Option &option : item.options) {
        ids.append(option.id);
    }
    return ids;
}

bool isTrue(const Item *item)
{
    return item->key.contains(u"true");
}

/// Draws true and false at random, weighted by what is left, never closing the way to a sequence
/// whose runs stay within the limit.
Items arrangeTrueFalse(Items items, Random &random)
{
    random.shuffle(items);
    Items left[2];
    for (const Item *item : items) {
        left[isTrue(item) ? 1 : 0].push_back(item);
    }
    const auto count = [&left](int value) {
        return static_cast<int>(left[value].size());
    };
    const int many = std::max(count(0), count(1));
    const int few = std::min(count(0), count(1));
    const int limit = std::max(longestRun, (many + few) / (few + 1));

    Items arranged;
    int last = 0;
    int run = 0;
    while (count(0) + count(1) > 0) {
        const auto canTake = [&](int value) {
            const int ownRun = value == last ? run + 1 : 1;
            const int own = count(value) - 1;
            const int other = count(1 - value);
            return own >= 0 && ownRun <= limit && own <= (limit - ownRun) + limit * other
                && other <= limit * (own + 1);
        };
        int value = random.below(left[0].size() + left[1].size()) < left[0].size() ? 0 : 1;
        if (!canTake(value)) {
            value = 1 - value;
        }
        run = value == last ? run + 1 : 1;
        last = value;
        arranged.push_back(left[value].back());
        left[value].pop_back();
    }
    return arranged;
}

qsizetype keyPlace(const Item &item)
{
    const QStringList ids = optionIds(item);
    return item.key.isEmpty() ? -1 : ids.indexOf(item.key.constFirst());
}

bool keyCanMove(const Item &item)
{
    return item.optionOrder == OptionOrder::Shuffled && item.options.size() > 1
        && keyPlace(item) >= 0;
}

/// How often one place may hold the key: 40 %, or more where the options are too few for that.
int placeLimit(const Items &items)
{
    int movable = 0;
    int fewestOptions = 0;
    for (const Item *item : items) {
        if (keyCanMove(*item)) {
            const int options = static_cast<int>(item->options.size());
            fewestOptions = movable == 0 ? options : std::min(fewestOptions, options);
            ++movable;
        }
    }
    if (movable == 0) {
        return 0;
    }
    return std::max(movable * 2 / 5, (movable + fewestOptions - 1) / fewestOptions);
}

/// A place for each key, in the items' order; nothing if the draw ran into a corner.
std::optional<std::vector<qsizetype>> drawPlaces(
    const Items &items, int limit, int runLimit, Random &random)
{
    std::vector<qsizetype> places;
    std::map<qsizetype, int> used;
    qsizetype last = -1;
    int run = 0;
    for (const Item *item : items) {
        const auto runWith = [&](qsizetype place) {
            return place == last ? run + 1 : 1;
        };
        qsizetype place = keyPlace(*item);
        if (keyCanMove(*item)) {
            std::vector<qsizetype> free;
            for (qsizetype candidate = 0; candidate < std::ssize(item->options); ++candidate) {
                if (used[candidate] < limit && runWith(candidate) <= runLimit) {
                    free.push_back(candidate);
                }
            }
            if (free.empty()) {
                return std::nullopt;
            }
            place = free[random.below(free.size())];
            ++used[place];
        } else if (runWith(place) > runLimit) {
            return std::nullopt;
        }
        run = runWith(place);
        last = place;
        places.push_back(place);
    }
    return places;
}

QStringList shuffledAround(const Item &item, qsizetype place, Random &random)
{
    QStringList ids = optionIds(item);
    const QString key = ids.takeAt(keyPlace(item));
    random.shuffle(ids);
    ids.insert(place, key);
    return ids;
}

std::vector<Arranged> arrangeSingleChoice(Items items, Random &random)
{
    const int limit = placeLimit(items);
    std::optional<std::vector<qsizetype>> places;
    for (int attempt = 0; attempt < attempts && !places; ++attempt) {
        random.shuffle(items);
        places = drawPlaces(items, limit, longestRun, random);
    }
    if (!places) {
        // Fixed keys that all stand at one place cannot be kept from following each other.
        places = drawPlaces(items, limit, static_cast<int>(items.size()), random);
    }
    std::vector<Arranged> arranged;
    for (std::size_t index = 0; index < items.size(); ++index) {
        const Item &item = *items[index];
        arranged.push_back({&item,
            keyCanMove(item) ? shuffledAround(item, (*places)[index], random) : optionIds(item),
            {}});
    }
    return arranged;
}

/// Pairs that stand in another order than in the key.
qsizetype inversions(const QStringList &order, const QStringList &key)
{
    qsizetype count = 0;
    for (qsizetype first = 0; first < order.size(); ++first) {
        for (qsizetype second = first + 1; second < order.size(); ++second) {
            count += key.indexOf(order[first]) > key.indexOf(order[second]) ? 1 : 0;
        }
    }
    return count;
}

QStringList shuffledOptions(const Item &item, Random &random)
{
    QStringList ids = optionIds(item);
    if (item.optionOrder == OptionOrder::Fixed) {
        return ids;
    }
    const qsizetype enough = (ids.size() * (ids.size() - 1) + 5) / 6;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        random.shuffle(ids);
        // An ordering item that is nearly in order already asks for nothing.
        if (item.kind != ItemKind::Ordering || inversions(ids, item.key) >= enough) {
            break;
        }
    }
    return ids;
}

/// The right-hand members, at most one of them beside the member it belongs to.
QStringList shuffledTargets(const Item &item, const QStringList &optionOrder, Random &random)
{
    QStringList ids;
    for (const Option &target : item.targets) {
        ids.append(target.id);
    }
    const auto besideItsOwn = [&] {
        qsizetype count = 0;
        for (std::size_t option = 0; option < item.options.size(); ++option) {
            const qsizetype place = optionOrder.indexOf(item.options[option].id);
            count
                += place >= 0 && ids.value(place) == item.key.value(static_cast<qsizetype>(option))
                ? 1
                : 0;
        }
        return count;
    };
    for (int attempt = 0; attempt < attempts; ++attempt) {
        random.shuffle(ids);
        if (besideItsOwn() <= 1) {
            break;
        }
    }
    return ids;
}

} // namespace

std::vector<Arranged> arrangeItems(std::vector<const Item *> items, Random &random)
{
    std::map<ItemKind, Items> groups;
    for (const Item *item : items) {
        groups[item->kind].push_back(item);
    }
    std::vector<Arranged> arranged;
    for (auto &[kind, group] : groups) {
        if (kind == ItemKind::SingleChoice) {
            for (Arranged &entry : arrangeSingleChoice(std::move(group), random)) {
                arranged.push_back(std::move(entry));
            }
        } else if (kind == ItemKind::TrueFalse) {
            for (const Item *item : arrangeTrueFalse(std::move(group), random)) {
                arranged.push_back({item, optionIds(*item), {}});
            }
        } else {
            random.shuffle(group);
            for (const Item *item : group) {
                Arranged entry {item, shuffledOptions(*item, random), {}};
                if (kind == ItemKind::Matching) {
                    entry.targetOrder = shuffledTargets(*item, entry.optionOrder, random);
                }
                arranged.push_back(std::move(entry));
            }
        }
    }
    return arranged;
}

} // namespace zhixing
