// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/coverage.h"

#include <QHash>

#include <algorithm>

namespace zhixing
{

namespace
{

void count(std::vector<DropGroup> &groups, const Rejection &rejection)
{
    const QString reason = reasonGroup(rejection.reason);
    auto group = std::ranges::find(groups, reason, &DropGroup::reason);
    if (group == groups.end()) {
        group = groups.insert(groups.end(), {reason, {}, 0, rejection.text});
    }
    ++group->count;
    if (!rejection.rule.isEmpty() && !group->rules.contains(rejection.rule)) {
        group->rules.append(rejection.rule);
    }
}

void sortByCount(std::vector<DropGroup> &groups)
{
    std::ranges::stable_sort(groups, std::greater {}, &DropGroup::count);
}

} // namespace

QString reasonGroup(const QString &reason)
{
    return reason.section(u':', 0, 0);
}

Coverage coverageOf(const Bank &bank)
{
    Coverage coverage;
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < bank.passages.size(); ++i) {
        places.insert(bank.passages[i].id, i);
        coverage.passages.push_back({i, {}, {}, {}, {}});
    }
    for (std::size_t i = 0; i < bank.items.size(); ++i) {
        const Item &item = bank.items[i];
        const bool isCandidate = item.review == ReviewState::Candidate;
        if (!isCandidate && !isAskable(item)) {
            continue;
        }
        ++(isCandidate ? coverage.candidates : coverage.kinds)[item.kind];
        for (const Evidence &evidence : item.evidence) {
            const auto place = places.constFind(evidence.passage);
            if (place == places.constEnd()) {
                continue;
            }
            PassageCoverage &passage = coverage.passages[*place];
            std::vector<std::size_t> &own = isCandidate ? passage.candidates : passage.items;
            if (own.empty() || own.back() != i) {
                own.push_back(i);
                if (!isCandidate) {
                    ++passage.kinds[item.kind];
                }
            }
        }
    }
    for (const Rejection &rejection : bank.rejections) {
        count(coverage.drops, rejection);
        if (const auto place = places.constFind(rejection.passage); place != places.constEnd()) {
            count(coverage.passages[*place].drops, rejection);
        }
    }
    sortByCount(coverage.drops);
    for (PassageCoverage &passage : coverage.passages) {
        sortByCount(passage.drops);
    }
    return coverage;
}

} // namespace zhixing
