// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/hanging_events.h"

#include "extraction/event_date.h"

#include <algorithm>
#include <iterator>

namespace zhixing
{

namespace
{

bool isDeeper(const Line &line, const Line &than)
{
    return line.leading > than.leading + 1;
}

bool endsUnfinished(const Line &line)
{
    return !line.has(EndsSentence | EndsCloser | EndsColon | EndsSemicolon | HasEndMark);
}

/// Finds the stretches of the page that are set so.
class HangingEvents
{
public:
    explicit HangingEvents(const Page &page)
        : m_page(page)
    {
        for (std::size_t i = 0; i < page.lines.size(); ++i) {
            if (!page.isFurniture(i)) {
                m_lines.push_back(static_cast<quint32>(i));
            }
        }
    }

    /// One list of paragraphs for each stretch, in order.
    [[nodiscard]] std::vector<std::vector<Paragraph>> find() const
    {
        std::vector<std::vector<Paragraph>> stretches;
        std::size_t done = 0;
        for (std::size_t i = 0; i + 1 < m_lines.size(); ++i) {
            // In text that is set otherwise an indent follows no unfinished line.
            if (!endsUnfinished(line(i)) || !isDeeper(line(i + 1), line(i)) || !beginsEvent(i)) {
                continue;
            }
            std::size_t end = endOf(i);
            if (auto events = eventsIn(firstOf(i, done), line(i + 1).leading, &end);
                !events.empty()) {
                stretches.push_back(std::move(events));
            }
            done = end;
            i = end - 1;
        }
        return stretches;
    }

private:
    [[nodiscard]] const Line &line(std::size_t i) const
    {
        return m_page.lines[m_lines[i]];
    }
    [[nodiscard]] bool isYear(std::size_t i) const
    {
        return yearAlone(m_page.lineText(m_lines[i])).has_value();
    }
    [[nodiscard]] bool beginsEvent(std::size_t i) const
    {
        constexpr int anyYear = 2000; // 4月11日 below the heading of its year
        const QStringView text = m_page.lineText(m_lines[i]);
        return eventDateAt(text.sliced(bulletLength(text)), anyYear, true).has_value();
    }
    /// Whether a line can begin an event of the stretch that line `with` begins one of.
    [[nodiscard]] bool isHead(std::size_t i, std::size_t with) const
    {
        return isYear(i) || (line(i).leading == line(with).leading && beginsEvent(i));
    }

    /// Events of one line may stand before the first that has two.
    [[nodiscard]] std::size_t firstOf(std::size_t with, std::size_t lower) const
    {
        std::size_t first = with;
        while (first > lower && isHead(first - 1, with)) {
            --first;
        }
        return first;
    }

    [[nodiscard]] std::size_t endOf(std::size_t with) const
    {
        std::size_t end = with + 2;
        while (end < m_lines.size()
            && (line(end).leading == line(with + 1).leading || isHead(end, with))) {
            ++end;
        }
        return end;
    }

    /// The events of the lines `first` to `end`, `indent` deep where they go on; none where this
    /// may be chance. A paragraph of its own ends them sooner, and `end` behind it.
    [[nodiscard]] std::vector<Paragraph> eventsIn(
        std::size_t first, int indent, std::size_t *end) const
    {
        constexpr int fewest = 2; // that go on in the middle of a sentence
        constexpr int loose = 3; // half-widths a line may leave, marks over the edge counted
        int edge = 0;
        for (std::size_t i = first; i < *end; ++i) {
            edge = std::max(edge, line(i).leading + line(i).width);
        }
        int unfinished = 0;
        std::vector<Paragraph> events;
        for (std::size_t i = first; i < *end; ++i) {
            const quint32 index = m_lines[i];
            if (line(i).leading != indent || isYear(i)) {
                Paragraph event;
                event.firstLine = index;
                event.lastLine = index;
                event.start = line(i).start;
                event.end = line(i).end();
                event.wrapped = m_page.columnWidths[index] > 0;
                events.push_back(event);
                continue;
            }
            const Line &before = line(i - 1);
            const int room = edge - before.leading - before.width;
            const bool isApart = line(i).blanksBefore > 0 && index == m_lines[i - 1] + 1;
            // 　　以上由档案室整理。: a paragraph of its own behind the last event.
            if (room - firstTokenWidth(m_page.lineText(index)) > loose
                || (isApart && !endsUnfinished(before))) {
                *end = i + 1;
                break;
            }
            unfinished += before.leading != indent && endsUnfinished(before) ? 1 : 0;
            events.back().lastLine = index;
            events.back().end = line(i).end();
        }
        return unfinished >= fewest ? events : std::vector<Paragraph>();
    }

    const Page &m_page;
    std::vector<quint32> m_lines; ///< furniture left out
};

/// What of a paragraph stands before line `end`, which it may go beyond.
Paragraph partBefore(const Page &page, Paragraph paragraph, quint32 end)
{
    if (paragraph.lastLine >= end) {
        paragraph.lastLine = end - 1;
        while (page.isFurniture(paragraph.lastLine)) {
            --paragraph.lastLine;
        }
        paragraph.end = page.lines[paragraph.lastLine].end();
    }
    return paragraph;
}

/// What of a paragraph stands behind line `last`.
Paragraph partBehind(const Page &page, Paragraph paragraph, quint32 last)
{
    if (paragraph.firstLine <= last) {
        paragraph.firstLine = last + 1;
        while (page.isFurniture(paragraph.firstLine)) {
            ++paragraph.firstLine;
        }
        paragraph.start = page.lines[paragraph.firstLine].start;
    }
    return paragraph;
}

} // namespace

void joinHangingEvents(const Page &page, std::vector<Paragraph> *paragraphs)
{
    const std::vector<std::vector<Paragraph>> stretches = HangingEvents(page).find();
    if (stretches.empty()) {
        return;
    }
    std::vector<Paragraph> joined;
    joined.reserve(paragraphs->size());
    auto stretch = stretches.begin();
    for (Paragraph paragraph : *paragraphs) {
        while (stretch != stretches.end() && stretch->front().firstLine <= paragraph.lastLine) {
            if (paragraph.firstLine < stretch->front().firstLine) {
                joined.push_back(partBefore(page, paragraph, stretch->front().firstLine));
            }
            if (joined.empty() || joined.back().lastLine < stretch->front().firstLine) {
                std::ranges::copy(*stretch, std::back_inserter(joined));
            }
            if (paragraph.lastLine <= stretch->back().lastLine) {
                break;
            }
            paragraph = partBehind(page, paragraph, stretch->back().lastLine);
            ++stretch;
        }
        if (stretch == stretches.end() || stretch->front().firstLine > paragraph.lastLine) {
            joined.push_back(paragraph);
        }
    }
    *paragraphs = std::move(joined);
}

} // namespace zhixing
