// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/finding.h"

#include <span>
#include <vector>

namespace zhixing
{

/// Finds runs of questions with their answers: labelled (问：/答：, 1、, 一、) or set as headings,
/// with a question mark or without. A single question only counts with a label of its own.
[[nodiscard]] std::vector<FoundArticle> findFaqs(const Page &page,
    std::span<const Paragraph> paragraphs,
    std::span<const FoundArticle> excerpts);

} // namespace zhixing
