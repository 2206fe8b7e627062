// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "review/decision.h"

namespace zhixing
{

/// What a decision on this item is about. `item` is as the bank has it, before any revision.
[[nodiscard]] Target targetOf(const Item &item);

[[nodiscard]] Wording wordingOf(const Item &item);

/// Whether both ask the same in the same words. A lead before the stem (关于“…”：) may differ.
[[nodiscard]] bool isSameWording(const Wording &left, const Wording &right);

} // namespace zhixing
