// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

namespace zhixing
{

/// What the bank is called; where it says nothing, the titles of its documents.
[[nodiscard]] QString titleOf(const Bank &bank);

} // namespace zhixing
