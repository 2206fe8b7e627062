// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/finding.h"

#include <QString>

#include <span>

namespace zhixing
{

/// The title of the article some passages stand in: a heading before the first of them, or, in a
/// column layout, what interrupts them as furniture. Stacked lines are joined with a blank. Empty
/// if there is none. Before `lower` other articles stand.
[[nodiscard]] QString articleTitle(const Page &page,
    std::span<const Paragraph> paragraphs,
    const FoundArticle &article,
    std::size_t lower);

} // namespace zhixing
