// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/blueprint.h"
#include "bank/bank.h"

#include <QStringList>

#include <set>

namespace zhixing
{

/// The wishes of 组卷: which topics and kinds, how many items in all.
struct BlueprintWish {
    std::set<QString> topics;
    std::set<ItemKind> kinds;
    int count = 0;
};

/// How many items of these topics and kinds can stand on one form: of enemies, one.
[[nodiscard]] int countAvailable(
    const Bank &bank, const std::set<QString> &topics, const std::set<ItemKind> &kinds);

/// Rows that together ask for `count` items (fewer if fewer can stand on one form), shared among
/// topics and kinds in proportion to what is there (largest remainder).
[[nodiscard]] std::vector<BlueprintRow> planRows(const Bank &bank, const BlueprintWish &wish);

} // namespace zhixing
