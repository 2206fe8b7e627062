// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/attribution.h"
#include "extraction/finding.h"
#include "extraction/printed_text.h"

#include <optional>
#include <span>
#include <vector>

namespace zhixing
{

/// More paragraphs than this without an attribution are no excerpt.
inline constexpr std::size_t mostBodyParagraphs = 15;

/// The ordinal a paragraph is or begins with.
struct Ordinal {
    std::size_t paragraph = 0;
    int value = 0;
    qsizetype length = 0; ///< of the ordinal with its mark, 0 if it is the whole paragraph
    qsizetype numeral = 0; ///< of the numeral alone
    bool han = true;
    bool bracketed = false;
};

/// One attribution with the paragraphs that can belong to it.
struct Segment {
    Attribution attribution;
    std::size_t lower = 0; ///< first paragraph after the attribution before
    std::size_t body = 0; ///< first paragraph of the body
    std::optional<Ordinal> ordinal;
    std::optional<std::size_t> subheading;
};

/// Excerpts that follow one another; what of the text between the attributions belongs to each is
/// told by all together.
class ExcerptArticle
{
public:
    ExcerptArticle(const Page &page, std::span<const Paragraph> paragraphs)
        : m_page(page)
        , m_paragraphs(paragraphs)
    {
    }

    void add(Attribution attribution, std::size_t lower)
    {
        Segment segment;
        segment.attribution = std::move(attribution);
        segment.lower = lower;
        m_segments.push_back(std::move(segment));
    }
    [[nodiscard]] bool isEmpty() const
    {
        return m_segments.empty();
    }
    [[nodiscard]] const Segment &last() const
    {
        return m_segments.back();
    }
    [[nodiscard]] FoundArticle assemble();

private:
    void findBodies();
    void findBody(std::size_t index);
    void settleRunIns();
    [[nodiscard]] std::optional<Ordinal> ordinalOf(std::size_t paragraph) const;
    [[nodiscard]] std::optional<Ordinal> runInOf(std::size_t paragraph) const;
    [[nodiscard]] bool isSubheading(std::size_t paragraph) const;
    [[nodiscard]] PrintedText printed(std::size_t first, std::size_t last) const;
    [[nodiscard]] PrintedText bodyOf(const Segment &segment) const;
    void rejectLeftovers(const Segment &segment,
        const std::vector<std::size_t> &starts,
        FoundArticle *article) const;
    void emitPassage(
        const Segment &segment, PrintedText heading, PrintedText body, FoundArticle *article) const;

    const Page &m_page;
    std::span<const Paragraph> m_paragraphs;
    std::vector<Segment> m_segments;
    bool m_hanOrdinals = false;
    bool m_bracketedOrdinals = false;
    bool m_subheadings = false;
};

} // namespace zhixing
