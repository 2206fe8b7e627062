// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

/// What the corpus says in the words of a slot's rule: whether another value stands in the same
/// words, and the values of rules in similar words. Workshop::rivalsOf() keeps what was found.
[[nodiscard]] Rivals findRivals(const Fact &fact, const Slot &slot, const Workshop &shop);

} // namespace zhixing
