// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/rules/dates.h"

#include "generation/ordering.h"

#include <algorithm>
#include <cstdlib>

namespace zhixing
{

std::vector<Distractor> datesAround(
    const QString &key, std::vector<Distractor> candidates, quint64 seed)
{
    const auto keyDate = sortableDate(key);
    if (!keyDate) {
        return {};
    }
    const auto includes = [](int a, int b) {
        return (a % 10000 == 0 && a / 10000 == b / 10000) || (a % 100 == 0 && a / 100 == b / 100);
    };
    std::vector<std::pair<int, Distractor>> dated;
    for (Distractor &candidate : candidates) {
        const auto date = sortableDate(candidate.text);
        const bool clashes = !date || includes(*date, *keyDate) || includes(*keyDate, *date)
            || std::ranges::any_of(dated, [&](const auto &other) {
                   return includes(other.first, *date) || includes(*date, other.first);
               });
        if (!clashes) {
            dated.emplace_back(*date, std::move(candidate));
        }
    }
    // One span of days among single days would stand out.
    const auto isSpan = [](const QString &date) {
        return date.contains(u'至') || date.contains(u'、');
    };
    const auto hasSpan = [&isSpan](const auto &other) {
        return isSpan(other.second.text);
    };
    constexpr std::ptrdiff_t enough = 3;
    if (!isSpan(key) && std::ssize(dated) - std::ranges::count_if(dated, hasSpan) >= enough) {
        std::erase_if(dated, hasSpan);
    }
    std::ranges::stable_sort(dated, {}, &std::pair<int, Distractor>::first);
    const auto here = static_cast<std::size_t>(
        std::ranges::lower_bound(dated, *keyDate, {}, &std::pair<int, Distractor>::first)
        - dated.begin());
    const std::size_t total = std::min<std::size_t>(3, dated.size());
    std::size_t under = std::min<std::size_t>(seed % (total + 1), here);
    if (total - under > dated.size() - here) {
        under = total - (dated.size() - here);
    }
    // The nearest date is the likeliest to be taken for the right one.
    const auto isNearest = [&](std::size_t at, std::size_t other) {
        return std::abs(dated[at].first - *keyDate) < std::abs(dated[other].first - *keyDate);
    };
    if (under == 0 && here > 0 && (here == dated.size() || isNearest(here - 1, here))) {
        under = 1;
    } else if (under == total && here < dated.size() && isNearest(here, here - 1)) {
        under = total - 1;
    }
    std::size_t first = here - under;
    // A span of days among single days would stand out; the window moves until another is in it.
    const auto hasAlike = [&](std::size_t from) {
        return std::any_of(dated.begin() + static_cast<std::ptrdiff_t>(from),
            dated.begin() + static_cast<std::ptrdiff_t>(from + total),
            [&key](const auto &other) { return other.second.text.size() + 3 >= key.size(); });
    };
    for (std::size_t from = here > total ? here - total : 0;
        !hasAlike(first) && from <= here && from + total <= dated.size();
        ++from) {
        first = hasAlike(from) ? from : first;
    }
    // The one span among days is known at a glance.
    if (isSpan(key)
        && std::none_of(dated.begin() + static_cast<std::ptrdiff_t>(first),
            dated.begin() + static_cast<std::ptrdiff_t>(first + total),
            hasSpan)) {
        return {};
    }
    std::vector<Distractor> chosen;
    for (std::size_t i = first; i < first + total; ++i) {
        chosen.push_back(std::move(dated[i].second));
    }
    return chosen;
}

} // namespace zhixing
