// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

#include <functional>

namespace zhixing
{

/// A left member, what belongs to it, and where the source says so.
struct Pair {
    QString left;
    QString right;
    Quote quote;
    QString fact;
};

/// Neither member shows the other by its words.
[[nodiscard]] bool isBlind(const Pair &pair);

/// Makes items of three to five pairs out of what stands near to each other, one right member left
/// over as the spare, with `reason` in its certificate; where there are just three, the spare is
/// one of those that `spares` offers for the first. What clashes with the pairs taken is left for
/// the next item.
void proposePairs(std::vector<Pair> pairs,
    Workshop &shop,
    const QString &rule,
    const QString &stem,
    const QString &reason,
    const std::function<std::vector<Distractor>(const Pair &)> &spares = {});

} // namespace zhixing
