// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/passage.h"
#include "extraction/attribution.h"
#include "extraction/page.h"
#include "extraction/paragraphs.h"
#include "extraction/printed_text.h"

#include <optional>
#include <vector>

namespace zhixing
{

/// A passage before its places are counted in code points.
struct FoundPassage {
    PassageKind kind = PassageKind::Faq;
    PrintedText heading;
    PrintedText text;
    std::optional<PassageDate> date;
    QString occasion;
    PrintedText attribution;
};

/// What a finder dropped, and why.
struct FoundRejection {
    QString reason;
    QString rule;
    PrintedText text;
};

/// Passages that follow one another in one article, and the paragraphs they fill.
struct FoundArticle {
    std::size_t firstParagraph = 0;
    std::size_t lastParagraph = 0; ///< inclusive
    std::vector<FoundPassage> passages;
    std::vector<FoundRejection> rejections;
};

} // namespace zhixing
