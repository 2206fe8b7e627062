// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

#include <vector>

namespace zhixing
{

enum class QuotedPart { Text, Heading, Attribution };

/// The evidence that covers a stretch (UTF-16 units, half-open) of a part of a passage; several
/// quotes where page furniture interrupts it. White space at either end is left out. Needs the
/// printed lines of the passage; empty without them, or where they are not its text.
[[nodiscard]] std::vector<Evidence> quoteFrom(
    const Passage &passage, QuotedPart part, qsizetype start, qsizetype end);

/// Finds quotes again in a bank whose passages moved: by their words and what stood around them,
/// first in the passage they name. Empty if one of them is gone.
[[nodiscard]] std::vector<Evidence> findAgain(
    const std::vector<Evidence> &evidence, const Bank &bank);

} // namespace zhixing
