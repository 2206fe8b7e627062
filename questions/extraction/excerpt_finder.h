// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/finding.h"

#include <span>
#include <vector>

namespace zhixing
{

/// Finds articles that consist of dated excerpts: text, then in brackets, behind a dash or on a
/// line of its own when and where it was said. An ordinal or a sub-heading may stand before each.
[[nodiscard]] std::vector<FoundArticle> findExcerpts(
    const Page &page, std::span<const Paragraph> paragraphs);

} // namespace zhixing
