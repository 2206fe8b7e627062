// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"

#include <vector>

namespace zhixing
{

/// Makes enemies of items that give one another's key away: those of one fact and, though they ask
/// for different facts, a choice of several, an ordering, a matching or a short answer, and
/// whatever else rests on a sentence of it.
void linkEnemies(std::vector<Item> &items);

/// Two items that no form has together.
void makeEnemies(Item &one, Item &other);

} // namespace zhixing
