// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/event_date.h"
#include "extraction/finding.h"

#include <optional>
#include <span>
#include <vector>

namespace zhixing
{

/// A sentence that a date leads.
struct DatedSentence {
    std::size_t paragraph = 0;
    qsizetype start = 0; ///< in the paragraph's printed text
    qsizetype end = 0; ///< where the next dated sentence or the paragraph ends
    qsizetype date = 0; ///< where the date stands
    EventDate when;
    std::optional<std::size_t> yearHeading; ///< the line above that names the year
};

/// Dated sentences that stand near each other; whether they tell events in order is told by all
/// together.
class ChronicleRun
{
public:
    ChronicleRun(const Page &page, std::span<const Paragraph> paragraphs)
        : m_page(page)
        , m_paragraphs(paragraphs)
    {
    }

    void add(const DatedSentence &sentence)
    {
        m_sentences.push_back(sentence);
    }
    [[nodiscard]] bool isEmpty() const
    {
        return m_sentences.empty();
    }
    [[nodiscard]] const DatedSentence &last() const
    {
        return m_sentences.back();
    }
    /// The article, unless the sentences are too few, too near in time, too far apart on the page
    /// or in no order.
    [[nodiscard]] std::optional<FoundArticle> assemble() const;

private:
    [[nodiscard]] std::vector<std::size_t> risingSentences() const;
    [[nodiscard]] bool isChronicle(std::span<const std::size_t> rising) const;
    [[nodiscard]] FoundPassage passageOf(const DatedSentence &sentence) const;

    const Page &m_page;
    std::span<const Paragraph> m_paragraphs;
    std::vector<DatedSentence> m_sentences;
};

} // namespace zhixing
