// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"

#include <vector>

namespace zhixing
{

/// Makes enemies of items that give one another's key away though they ask for different facts: an
/// ordering or a matching, and whatever else rests on a sentence of one of its members.
void linkEnemies(std::vector<Item> &items);

} // namespace zhixing
