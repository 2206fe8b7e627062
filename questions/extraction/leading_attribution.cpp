// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/leading_attribution.h"

#include "extraction/dated_head.h"
#include "extraction/event_date.h"
#include "extraction/label.h"
#include "extraction/leading_clause.h"
#include "extraction/paragraph_shape.h"
#include "text/side_by_side.h"

#include <algorithm>
#include <iterator>

namespace zhixing
{

namespace
{

constexpr std::size_t mostBodyParagraphs = 15; ///< before an attribution that trails

/// Paragraphs between two headings.
class Block
{
public:
    Block(const Page &page,
        std::span<const Paragraph> paragraphs,
        std::size_t first,
        std::size_t end,
        std::span<const Attribution> leading,
        std::span<const Attribution> trailing)
        : m_page(page)
        , m_paragraphs(paragraphs)
        , m_first(first)
        , m_end(end)
        , m_leading(leading)
        , m_trailing(trailing)
    {
    }

    /// Most of its paragraphs have their attribution before or behind them.
    [[nodiscard]] bool isOfQuotations() const
    {
        constexpr std::size_t fewest = 3;
        std::size_t others = 0;
        std::size_t plain = 0; // of those that lead
        std::size_t waiting = 0; // for an attribution behind them
        auto lead = m_leading.begin();
        auto trail = m_trailing.begin();
        for (std::size_t i = m_first; i < m_end; ++i) {
            if (lead != m_leading.end() && lead->first == i) {
                others += waiting;
                waiting = 0;
                ++(!lead->bracketed && tellsEvent(lead->occasion) ? others : plain);
                i = lead->last;
                ++lead;
                continue;
            }
            while (trail != m_trailing.end() && trail->first < i) {
                ++trail;
            }
            if (trail != m_trailing.end() && trail->first == i) {
                waiting = waiting > mostBodyParagraphs ? waiting : 0;
                others += waiting;
                waiting = 0;
                i = trail->last;
                continue;
            }
            const Paragraph &paragraph = m_paragraphs[i];
            const bool isApart = paragraph.standing || isRemark(m_page, paragraph)
                || isIntroduction(m_page, paragraph)
                || ordinalAlone(firstLineOf(m_page, paragraph)).has_value();
            if (isApart) {
                continue;
            }
            const QStringView line = firstLineOf(m_page, paragraph);
            const bool isEvent = eventDateAt(line.sliced(bulletLength(line)), 0, false).has_value();
            others += isEvent ? 1 : 0;
            waiting += isEvent ? 0 : 1;
        }
        others += waiting;
        const bool enough = m_leading.size() + m_trailing.size() >= fewest
            || (m_leading.size() == fewest - 1 && others == 0);
        return enough && plain > (isTitledChronicle() ? others * 4 : others);
    }

private:
    /// The heading above says that events are told.
    [[nodiscard]] bool isTitledChronicle() const
    {
        constexpr std::size_t reach = 3;
        for (std::size_t i = m_first; i > 0 && m_first - i < reach; --i) {
            const QStringView line = firstLineOf(m_page, m_paragraphs[i - 1]);
            for (const QStringView word :
                {u"大事记", u"纪事", u"记事", u"纪略", u"志略", u"年表", u"沿革"}) {
                if (line.contains(word) && isHeadingLike(m_page, m_paragraphs[i - 1])) {
                    return true;
                }
            }
        }
        return false;
    }

    const Page &m_page;
    std::span<const Paragraph> m_paragraphs;
    std::size_t m_first;
    std::size_t m_end;
    std::span<const Attribution> m_leading;
    std::span<const Attribution> m_trailing;
};

/// Those of the attributions that begin in paragraphs `first` to `end`.
std::span<const Attribution> within(
    std::span<const Attribution> attributions, std::size_t first, std::size_t end)
{
    const auto from = std::ranges::lower_bound(attributions, first, {}, &Attribution::first);
    const auto to = std::ranges::lower_bound(attributions, end, {}, &Attribution::first);
    return {from, to};
}

/// Whether one of the attributions, which are in order, holds one of the paragraphs.
bool holdsAny(std::span<const Attribution> attributions, std::size_t first, std::size_t last)
{
    const auto at = std::ranges::lower_bound(attributions, first, {}, &Attribution::last);
    return at != attributions.end() && at->first <= last;
}

} // namespace

std::vector<Attribution> withLeadingAttributions(
    const Page &page, std::span<const Paragraph> paragraphs, std::vector<Attribution> trailing)
{
    std::vector<Attribution> leading;
    for (auto &[i, attribution] :
        foundSideBySide(paragraphs.size(), page.lines.size(), [&](std::size_t index) {
            auto head = datedHeadAt(page, paragraphs, index);
            return head ? std::move(head) : leadingAttributionAt(page, paragraphs, index);
        })) {
        if (leading.empty() || leading.back().last < i) {
            leading.push_back(std::move(attribution));
        }
    }
    if (leading.empty()) {
        return trailing;
    }
    // An attribution that seems to end where the words of one that leads stand is a part of them.
    std::vector<Attribution> own;
    std::ranges::copy_if(trailing, std::back_inserter(own), [&](const Attribution &attribution) {
        return !holdsAny(leading, attribution.first, attribution.last);
    });
    std::vector<Attribution> kept;
    std::size_t covered = 0;
    for (const Attribution &attribution : leading) {
        if (attribution.first < covered) {
            continue;
        }
        // The block this one stands in.
        const auto isBoundary = [&](std::size_t i) {
            return isHeadingLike(page, paragraphs[i]) && !paragraphs[i].standing
                && !ordinalAlone(firstLineOf(page, paragraphs[i])) && within(own, i, i + 1).empty()
                && !holdsAny(leading, i, i);
        };
        std::size_t first = attribution.first;
        while (first > covered && !isBoundary(first - 1)
            && !endsArticle(page, paragraphs[first - 1])) {
            --first;
        }
        std::size_t end = attribution.last + 1;
        while (end < paragraphs.size() && !isBoundary(end)
            && !endsArticle(page, paragraphs[end - 1])) {
            ++end;
        }
        const auto inBlock = within(leading, first, end);
        if (Block(page, paragraphs, first, end, inBlock, within(own, first, end))
                .isOfQuotations()) {
            kept.insert(kept.end(), inBlock.begin(), inBlock.end());
        }
        covered = end;
    }
    if (kept.empty()) {
        return trailing;
    }
    std::erase_if(trailing, [&](const Attribution &attribution) {
        return holdsAny(kept, attribution.first, attribution.last);
    });
    trailing.insert(trailing.end(), kept.begin(), kept.end());
    std::ranges::stable_sort(trailing, {}, &Attribution::first);
    return trailing;
}

} // namespace zhixing
