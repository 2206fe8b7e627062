// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/page.h"
#include "text/side_by_side.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace zhixing
{

/// The tests every candidate for furniture passes, wherever it stands.
class FurnitureMarker
{
public:
    explicit FurnitureMarker(Page *page)
        : m_page(*page)
    {
    }

    void mark();

private:
    void learnPageStarts();
    void markByShape();
    void markCountingNumbers();
    void markWideHeads();
    void countRepeats();
    void findCandidates();
    [[nodiscard]] bool isAtBoundary(std::size_t i) const;
    [[nodiscard]] bool partsSentence(std::size_t i) const;
    [[nodiscard]] bool ordinalFits(std::size_t i) const;
    void findRunningTitles();
    bool markNumbersBesideTitles(const QHash<QString, int> &titles);
    [[nodiscard]] bool canRunAlong(std::size_t i, quint32 shortest = 4) const;
    [[nodiscard]] bool isInMargin(std::size_t i) const;
    [[nodiscard]] bool meetsPage(std::size_t i) const;
    [[nodiscard]] bool meetsText(std::size_t i) const;
    [[nodiscard]] bool isQuotedAcross(std::size_t i) const;
    struct Title {
        QString wording;
        std::size_t line = 0;
        std::size_t lines = 1;
    };
    /// The titles that `look` finds line by line, in their order; it is called side by side.
    template <typename Look>
    [[nodiscard]] std::vector<Title> titlesAmongLines(const Look &look) const
    {
        std::vector<Title> titles;
        for (auto &[line, title] :
            foundSideBySide(m_page.lines.size(), m_page.lines.size(), look)) {
            titles.push_back(std::move(title));
        }
        return titles;
    }
    [[nodiscard]] std::vector<Title> titlesInMargins() const;
    [[nodiscard]] static QHash<QString, int> countsOf(const std::vector<Title> &margins);
    [[nodiscard]] std::vector<Title> titlesInText(const QHash<QString, int> &titles) const;
    [[nodiscard]] bool isRunningTitle(std::size_t i) const
    {
        return std::ranges::binary_search(m_runningTitles, i);
    }
    [[nodiscard]] bool isRepeated(std::size_t i) const
    {
        if (isRunningTitle(i)) {
            return true;
        }
        if ((nextToFixed(i) || (nextToBoundary(i) && isClearlyOff(i)))
            && m_repeats.value(m_page.lineText(i)) > 1) {
            return true;
        }
        return canRepeat(i) && nearFixed(i) && m_nearRepeats.value(m_page.lineText(i)) > 1;
    }
    [[nodiscard]] bool canRepeat(std::size_t i) const
    {
        const Line &line = m_page.lines[i];
        return m_page.roles[i] == LineRole::Text && line.length >= 4 && line.length <= 30
            && !line.has(HasStop | HasComma | EndsSentence | EndsComma);
    }
    [[nodiscard]] bool nearFixed(std::size_t i) const
    {
        constexpr std::size_t reach = 3;
        for (std::size_t away = 1; away <= reach; ++away) {
            if ((away <= i && isFixed(i - away))
                || (i + away < m_page.lines.size() && isFixed(i + away))) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool nextToFixed(std::size_t i) const
    {
        return (i > 0 && isFixed(i - 1)) || (i + 1 < m_page.lines.size() && isFixed(i + 1));
    }
    [[nodiscard]] bool nextToBoundary(std::size_t i) const
    {
        return startsPage(i) || (i > 0 && isFixed(i - 1))
            || (i + 1 < m_page.lines.size() && (isFixed(i + 1) || startsPage(i + 1)));
    }
    std::size_t markRun(std::size_t first);
    [[nodiscard]] bool startsPage(std::size_t i) const
    {
        const Line &line = m_page.lines[i];
        return line.has(AfterFormFeed) || (m_blankStartsPage && line.leading == 1);
    }
    [[nodiscard]] bool isFixed(std::size_t i) const
    {
        return m_page.roles[i] == LineRole::PageNumber || m_page.roles[i] == LineRole::Header;
    }
    [[nodiscard]] bool canBeFurniture(std::size_t i) const;
    [[nodiscard]] bool standsInTitle(std::size_t i) const;
    [[nodiscard]] bool isSetApart(std::size_t i) const;
    [[nodiscard]] bool breaksOff(std::size_t i, int allowed = 3) const;
    [[nodiscard]] bool goesOn(std::size_t i) const;
    [[nodiscard]] bool isLikeFirstLine(std::size_t i) const;
    [[nodiscard]] bool isClearlyOff(std::size_t i) const;
    [[nodiscard]] bool endsQuestion(std::size_t i) const;
    [[nodiscard]] bool breaksBefore(std::size_t i, int allowed) const
    {
        return i > 0 && breaksOff(i - 1, allowed);
    }

    static constexpr std::size_t longestRun = 8;
    static constexpr quint32 shortestLabel = 2;
    /// Lines a page's margin has beside its number and header.
    static constexpr std::size_t marginReach = 3;

    Page &m_page;
    QHash<QStringView, int> m_repeats; ///< lines next to a page boundary, and how often
    QHash<QStringView, int> m_nearRepeats; ///< lines with a title or a byline between at most
    std::vector<std::size_t> m_runningTitles; ///< in order
    std::vector<quint8> m_isCandidate; ///< of each line, whether a run of furniture may hold it
    bool m_blankStartsPage = false;
};

} // namespace zhixing
