// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/code_points.h"
#include "bank/passage.h"

namespace zhixing
{

/// The lines of the source a passage (heading, text, attribution) was printed on, furniture between
/// them included; a gap of more than 400 characters starts another slice. `cursor` walks the
/// decoded source and `text` is that source.
[[nodiscard]] std::vector<PrintedSlice> printedSlices(
    const Passage &passage, QStringView text, CodePointCursor &cursor);

} // namespace zhixing
