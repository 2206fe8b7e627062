// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"
#include "extraction/paragraphs.h"

#include <vector>

namespace zhixing
{

/// Parts paragraphs that hold several questions or a question and its labelled answer, so that each
/// label begins a paragraph, and those that hold several quotations with their attributions. The
/// parts are marked as glued: no paragraph break stands before them in the source.
[[nodiscard]] std::vector<Paragraph> splitPairs(
    const Page &page, const std::vector<Paragraph> &paragraphs);

} // namespace zhixing
