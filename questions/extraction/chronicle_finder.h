// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/finding.h"

#include <span>
#include <vector>

namespace zhixing
{

/// Finds articles that tell dated events in their order, in running text or a line for each. An
/// event goes from the sentence its date leads to the next dated sentence of its paragraph.
/// Paragraphs of the articles in `taken`, which are in order, are passed over.
[[nodiscard]] std::vector<FoundArticle> findChronicles(
    const Page &page, std::span<const Paragraph> paragraphs, std::span<const FoundArticle> taken);

} // namespace zhixing
