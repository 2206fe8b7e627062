// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"
#include "bank/passage.h"
#include "generation/reader_model.h"
#include "generation/workshop.h"

namespace zhixing
{

/// Whether readers would doubt an item that no rule has a word against. What they have kept they do
/// not doubt; what is ordered, paired or chosen from several has no sentence of its own that they
/// could know it by.
[[nodiscard]] bool isDoubted(
    const Draft &draft, const Item &item, const Passage &passage, const ReaderModel &readers);

} // namespace zhixing
