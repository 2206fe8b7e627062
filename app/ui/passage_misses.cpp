// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage_misses.h"

#include "ui/evidence_marks.h"

#include <algorithm>

namespace zhixing
{

namespace
{

/// Where the first of an item's quotes that stands in the text of the passage does.
std::optional<TextRange> placeOf(const Passage &passage, const Item &item)
{
    for (const Evidence &quote : item.evidence) {
        const PassageMarks marks = findMarks(passage, {quote});
        if (!marks.text.empty()) {
            return marks.text.front();
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<PassageMiss> findMisses(const Passage &passage,
    const std::vector<Item> &items,
    const std::map<QString, ErrorCount> &errors,
    const QSet<QString> &withheld)
{
    std::vector<PassageMiss> misses;
    QSet<QString> seen;
    for (const Item &item : items) {
        const auto known = errors.find(item.id);
        if (known == errors.end() || !isAskable(item) || withheld.contains(item.id)
            || seen.contains(item.id)) {
            continue;
        }
        seen.insert(item.id);
        if (const auto place = placeOf(passage, item)) {
            misses.push_back({*place, known->second});
        }
    }
    std::ranges::stable_sort(misses, {}, [](const PassageMiss &miss) { return miss.range.start; });
    std::vector<PassageMiss> joined;
    for (const PassageMiss &miss : misses) {
        if (joined.empty() || miss.range.start >= joined.back().range.end) {
            joined.push_back(miss);
            continue;
        }
        PassageMiss &last = joined.back();
        last.range.end = std::max(last.range.end, miss.range.end);
        last.errors.practice += miss.errors.practice;
        last.errors.tests += miss.errors.tests;
    }
    return joined;
}

} // namespace zhixing
