// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/facts.h"

namespace zhixing
{

/// What of a fact is asked when the value of a slot is: the whole sentence where it is short, else
/// the smallest part that says what the value is good for.
[[nodiscard]] QString windowFor(const Fact &fact, const Slot &slot);

} // namespace zhixing
