// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"
#include "bank/passage.h"
#include "generation/reader_model.h"
#include "generation/rules/events.h"
#include "generation/workshop.h"

namespace zhixing
{

/// Whether readers would doubt an item that no rule has a word against. What they have kept they do
/// not doubt. Of some rules they kept too few, of choices among three seven in ten, and what has
/// events for its members falls with one of them; of the others the model tells a sentence that
/// they would not keep.
[[nodiscard]] bool isDoubted(
    const Draft &draft, const Item &item, const Passage &passage, const ReaderModel &readers);

/// Whether readers would doubt an event, however it is asked.
[[nodiscard]] bool isDoubted(
    const Event &event, const Passage &passage, const ReaderModel &readers);

} // namespace zhixing
