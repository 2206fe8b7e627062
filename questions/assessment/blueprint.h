// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/marking_rules.h"
#include "bank/item.h"

#include <QString>

#include <chrono>
#include <numeric>
#include <optional>
#include <vector>

namespace zhixing
{

/// One row of a blueprint: how many items of which kind and topic. Unset kind or topic: any.
struct BlueprintRow {
    std::optional<ItemKind> kind;
    std::optional<QString> topic;
    int count = 0;
    bool operator==(const BlueprintRow &) const = default;
};

/// How many items the rows ask for together.
[[nodiscard]] inline int itemsWanted(const std::vector<BlueprintRow> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), 0, [](int sum, const BlueprintRow &row) {
        return sum + row.count;
    });
}

enum class PausePolicy { Allowed, Forbidden };

/// What to draw and under which conditions it is taken.
struct Blueprint {
    QString name;
    std::vector<BlueprintRow> rows;
    std::optional<std::chrono::milliseconds> timeLimit; ///< for the whole form; unset: untimed
    double passMark = 0.6; ///< share of the possible score, 0 to 1
    PausePolicy pause = PausePolicy::Allowed;
    MarkingRules marking;
    bool operator==(const Blueprint &) const = default;
};

} // namespace zhixing
