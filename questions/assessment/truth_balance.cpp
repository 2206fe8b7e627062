// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/truth_balance.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr double fewestTrue = 0.4;
constexpr double mostTrue = 0.55;

bool isTrue(const Item &item)
{
    return item.key.contains(u"true"_s);
}

/// How often each fact is asked.
QHash<QString, int> countFacts(const std::vector<const Item *> &drawn)
{
    QHash<QString, int> counts;
    for (const Item *item : drawn) {
        ++counts[item->fact];
    }
    return counts;
}

bool canReplace(const Item &item, const Item &drawn, const QHash<QString, int> &facts)
{
    const bool asksAnew
        = item.fact.isEmpty() || item.fact == drawn.fact || !facts.contains(item.fact);
    return drawn.kind == ItemKind::TrueFalse && isTrue(drawn) != isTrue(item)
        && drawn.topic == item.topic && asksAnew;
}

} // namespace

std::vector<const Item *> balanceTruth(std::vector<const Item *> drawn,
    const std::vector<const Item *> &drawable,
    const Enmity &enmity,
    Random &random)
{
    const auto isJudged = [](const Item *item) {
        return item->kind == ItemKind::TrueFalse;
    };
    const auto judged = static_cast<double>(std::count_if(drawn.begin(), drawn.end(), isJudged));
    auto trues = std::count_if(drawn.begin(), drawn.end(), [&](const Item *item) {
        return isJudged(item) && isTrue(*item);
    });
    const auto fewest = static_cast<std::ptrdiff_t>(std::floor(judged * fewestTrue));
    const auto most = static_cast<std::ptrdiff_t>(std::ceil(judged * mostTrue));
    if (trues >= fewest && trues <= most) {
        return drawn;
    }

    const bool wanted = trues < fewest;
    const QSet<const Item *> taken(drawn.begin(), drawn.end());
    std::vector<const Item *> candidates;
    std::copy_if(
        drawable.begin(), drawable.end(), std::back_inserter(candidates), [&](const Item *item) {
            return isJudged(item) && isTrue(*item) == wanted && !taken.contains(item);
        });
    random.shuffle(candidates);
    random.shuffle(drawn);
    QHash<QString, int> facts = countFacts(drawn);
    for (const Item *candidate : candidates) {
        if (trues >= fewest && trues <= most) {
            break;
        }
        const QSet<const Item *> enemies = enmity.enemiesOf(candidate);
        const auto place = std::find_if(drawn.begin(), drawn.end(), [&](const Item *item) {
            return canReplace(*candidate, *item, facts)
                && std::none_of(drawn.begin(), drawn.end(), [&](const Item *other) {
                       return other != item && enemies.contains(other);
                   });
        });
        if (place == drawn.end()) {
            continue;
        }
        if (--facts[(*place)->fact] == 0) {
            facts.remove((*place)->fact);
        }
        ++facts[candidate->fact];
        *place = candidate;
        trues += wanted ? 1 : -1;
    }
    return drawn;
}

} // namespace zhixing
