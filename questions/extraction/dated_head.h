// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/attribution.h"

#include <optional>
#include <span>

namespace zhixing
{

/// The attribution set in square brackets (［ ］, 【 】 as well) above the words it leads up to,
/// its parts in any order, told apart by strokes or commas: [1987.04.02｜某站站长｜某某工作会],
/// with what was said behind it or in the paragraphs below. The words go on to the next head,
/// heading or remark.
[[nodiscard]] std::optional<Attribution> datedHeadAt(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index);

} // namespace zhixing
