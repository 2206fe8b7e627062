// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/attribution.h"
#include "extraction/page.h"
#include "extraction/paragraphs.h"

#include <optional>
#include <span>
#include <vector>

namespace zhixing
{

/// Puts the attributions that lead their excerpts, 1962年4月8日，某处处长在座谈会上说：“……”, among
/// `trailing`, those that end theirs, in order. An event may be told with a quotation, too: they
/// count where the paragraphs around them, up to the next heading, are mostly of this form.
[[nodiscard]] std::vector<Attribution> withLeadingAttributions(
    const Page &page, std::span<const Paragraph> paragraphs, std::vector<Attribution> trailing);

} // namespace zhixing
