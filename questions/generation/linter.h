// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "bank/finding.h"
#include "generation/lexicon.h"

#include <vector>

namespace zhixing
{

/// The flaws of one item that its own words and its bank's passages show (L01 to L30, README.md).
/// Works on any bank, whoever made it. `subject` of a finding is the item's id.
[[nodiscard]] std::vector<Finding> lint(const Item &item, const Bank &bank, const Lexicon &lexicon);

/// The findings of all items, and after them those of the bank as a whole (longest key, key
/// position, share of true statements, near duplicates); their subject is the bank's title or one
/// of the items.
[[nodiscard]] std::vector<Finding> lintBank(const Bank &bank, const Lexicon &lexicon);

} // namespace zhixing
