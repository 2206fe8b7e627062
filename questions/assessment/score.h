// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "assessment/mark.h"

#include <map>

namespace zhixing
{

struct Tally {
    int items = 0;
    int correct = 0;
    int answered = 0;
    double earned = 0.0;
    double possible = 0.0;
    int pending = 0; ///< 待自评: neither earned nor possible knows of them yet
    bool operator==(const Tally &) const = default;
};

/// Counts one entry more.
void addTo(Tally &tally, const Mark &mark);

struct Score {
    std::vector<Mark> marks; ///< one per form entry
    Tally total;
    std::map<ItemKind, Tally> byKind;
    std::map<QString, Tally> byTopic;
    bool passed = false; ///< earned / possible >= the blueprint's pass mark
    bool operator==(const Score &) const = default;
};

/// Marks every entry by the rules of the blueprint and adds up.
[[nodiscard]] Score scoreAttempt(const Attempt &attempt);

} // namespace zhixing
