// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"
#include "bank/passage.h"
#include "generation/reader_model.h"
#include "generation/workshop.h"

namespace zhixing
{

/// Why readers would doubt an item that no rule has a word against; empty if they would not. What
/// they have kept they do not doubt; what is ordered, paired or chosen from several has no sentence
/// of its own that they could know it by. Answers told at length are doubted by their form, the
/// rest by the model.
[[nodiscard]] QString whyDoubted(
    const Draft &draft, const Item &item, const Passage &passage, const ReaderModel &readers);

} // namespace zhixing
