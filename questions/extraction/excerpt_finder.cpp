// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/excerpt_finder.h"

#include "extraction/excerpt_article.h"
#include "extraction/label.h"
#include "extraction/leading_attribution.h"
#include "extraction/paragraph_shape.h"
#include "text/side_by_side.h"

#include <optional>

namespace zhixing
{

std::vector<FoundArticle> findExcerpts(const Page &page, std::span<const Paragraph> paragraphs)
{
    std::vector<ExcerptArticle> parts;
    std::size_t lower = 0;
    std::vector<Attribution> trailing;
    for (auto &[i, attribution] :
        foundSideBySide(
            paragraphs.size(), page.lines.size(), [&](std::size_t i) -> std::optional<Attribution> {
                auto attribution = attributionIn(page, paragraphs, i);
                return attribution && !isRemark(page, paragraphs[i]) ? std::move(attribution)
                                                                     : std::nullopt;
            })) {
        trailing.push_back(std::move(attribution));
    }
    std::size_t next = 0;
    for (Attribution &attribution :
        withLeadingAttributions(page, paragraphs, std::move(trailing))) {
        const std::size_t i = attribution.first;
        if (i < next) {
            continue; // a part of the attribution before
        }
        bool goesOn = !parts.empty();
        if (goesOn) {
            // The article goes on only while excerpt follows excerpt.
            bool apart = false;
            int ordinals = 0;
            int restart = 0;
            for (std::size_t k = lower; k < i && !apart; ++k) {
                if (k + 1 < i || attribution.bodyLength == 0) {
                    apart = endsArticle(page, paragraphs[k]);
                }
                const auto ordinal = lengthOf(paragraphs[k]) <= 7
                    ? ordinalAlone(firstLineOf(page, paragraphs[k]))
                    : std::nullopt;
                if (ordinal) {
                    ++ordinals;
                    restart += *ordinal == 1 && k > lower ? 1 : 0;
                }
            }
            const std::size_t between = i - lower;
            goesOn = !apart && restart == 0
                && between <= mostBodyParagraphs * static_cast<std::size_t>(ordinals + 1);
        }
        if (!goesOn) {
            parts.emplace_back(page, paragraphs);
        }
        next = attribution.last + 1;
        parts.back().add(std::move(attribution), lower);
        lower = next;
    }
    std::vector<FoundArticle> articles(parts.size());
    sideBySide(
        parts.size(), page.lines.size(), [&](std::size_t i) { articles[i] = parts[i].assemble(); });
    return articles;
}

} // namespace zhixing
