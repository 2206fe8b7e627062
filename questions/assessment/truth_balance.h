// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/enmity.h"
#include "assessment/random.h"
#include "bank/item.h"

#include <vector>

namespace zhixing
{

/// Exchanges drawn 判断 items for undrawn ones of the same topic until 40 to 55 % of them are true,
/// as far as the bank allows it: who ticks 正确 throughout should not gain by it. Rows stay filled,
/// no fact is asked more often than before, and nothing drawn gets an enemy. `drawable` are all
/// items that may be drawn, the drawn ones among them.
[[nodiscard]] std::vector<const Item *> balanceTruth(std::vector<const Item *> drawn,
    const std::vector<const Item *> &drawable,
    const Enmity &enmity,
    Random &random);

} // namespace zhixing
