// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/date_finder.h"
#include "extraction/paragraphs.h"
#include "extraction/printed_text.h"

#include <optional>
#include <span>
#include <vector>

namespace zhixing
{

/// How an attribution says where an excerpt comes from.
enum class AttributionForm {
    Own, ///< with a date of its own
    Shared, ///< for the excerpts before it as well: 以上均为……
    Same, ///< 同上
};

/// When and where the words before it were said, or those it leads up to.
struct Attribution {
    std::size_t first = 0; ///< paragraph it begins in
    std::size_t last = 0; ///< paragraph it ends in
    qsizetype bodyLength
        = 0; ///< characters of the first paragraph before it; 0 if it stands by itself
    PrintedText printed; ///< brackets included
    PrintedText quotation; ///< the words themselves, where the attribution leads up to them
    QString dateText;
    FoundDate date;
    QString occasion;
    AttributionForm form = AttributionForm::Own;
    int sharedBy = 0; ///< how many excerpts a shared one names; 0 where it says only "the above"
    bool bracketed = true;
    bool telling = false; ///< the occasion names a speech, a letter or the like
};

/// The attribution a paragraph ends with or consists of.
[[nodiscard]] std::optional<Attribution> attributionIn(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index);

} // namespace zhixing
