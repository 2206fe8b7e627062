// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/page_heads.h"

#include "extraction/date_finder.h"
#include "extraction/furniture.h"
#include "extraction/label.h"
#include "text/characters.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace zhixing
{

namespace
{

constexpr quint32 longestHead = 40;

using Parts = QList<QStringView>;

/// Without the strokes and dots on either side of a page's number: · 3 ·, —3—.
QStringView undecorated(QStringView part)
{
    static constexpr QStringView decorations = u"·•-—–－~";
    while (!part.isEmpty() && decorations.contains(part.front())) {
        part = part.sliced(1);
    }
    while (!part.isEmpty() && decorations.contains(part.back())) {
        part.chop(1);
    }
    return part;
}

/// What blanks and upright strokes part a line into, without what is but strokes and dots.
Parts partsOf(QStringView line)
{
    Parts parts;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        const bool isGap = at == line.size() || isBlank(line[at].unicode()) || line[at] == u'｜'
            || line[at] == u'|';
        if (!isGap) {
            continue;
        }
        if (const QStringView part = line.sliced(from, at - from); !undecorated(part).isEmpty()) {
            parts.append(part);
        }
        from = at + 1;
    }
    return parts;
}

/// The head of a page: a name, or that of a column beside that of the article or the magazine.
struct Head {
    std::size_t line = 0;
    std::size_t numberLine = 0; ///< the same line where the number stands beside the name
    int number = 0;
    Parts parts; ///< the names
    bool isHeader = false; ///< names the issue and is known already
    bool isSure = false; ///< no line of text looks like it
    bool isNamed = false; ///< the number says that it is a page's: 第3页　百姓问电
};

/// One name or two side by side, and no sentence.
bool canBeHead(const Line &line, QStringView text, const Parts &names)
{
    constexpr qsizetype shortestPart = 2;
    if (line.length > longestHead || names.isEmpty() || names.size() > 2
        || line.has(HasStop | HasComma | EndsSentence | EndsComma | EndsColon | EndsSemicolon
            | StartsWithDate | HasQuestionMark)
        || labelAt(text).kind != LabelKind::None || dateAt(text)) {
        return false;
    }
    return std::ranges::all_of(names, [](QStringView name) {
        return name.size() >= shortestPart
            && std::ranges::any_of(name, [](QChar c) { return isHan(c.unicode()); });
    });
}

bool isNumberAlone(const Page &page, std::size_t line)
{
    constexpr quint32 longestNumber = 14;
    return page.lines[line].length <= longestNumber && isPageNumber(page.lineText(line));
}

/// 第3页
bool isPageByName(QStringView part)
{
    constexpr qsizetype shortest = 3;
    return part.size() >= shortest && part.startsWith(u'第') && part.endsWith(u'页');
}

/// 12 of · 12 ·; 0 for a number told in another way.
int valueOf(QStringView number)
{
    while (!number.isEmpty() && !isDigit(number.front().unicode())) {
        number = number.sliced(1);
    }
    const auto numeral = numeralAt(number);
    return numeral ? numeral->value : 0;
}

/// The head a line can be; a page's number stands next to it or in it.
std::optional<Head> headAt(const Page &page, std::size_t line)
{
    constexpr qsizetype longestNumber = 3;
    Head head;
    head.line = line;
    head.isHeader = page.roles[line] == LineRole::Header;
    if (page.roles[line] == LineRole::PageNumber || page.lines[line].length > longestHead) {
        return std::nullopt;
    }
    const QStringView text = page.lineText(line);
    head.parts = partsOf(text);
    const auto isOwnNumber = [](QStringView part) {
        const QStringView number
            = isPageByName(part) ? part.sliced(1).chopped(1) : undecorated(part);
        return !number.isEmpty() && number.size() <= longestNumber
            && std::ranges::all_of(number, [](QChar c) { return isDigit(c.unicode()); });
    };
    if (line > 0 && isNumberAlone(page, line - 1)) {
        head.numberLine = line - 1;
    } else if (line + 1 < page.lines.size() && isNumberAlone(page, line + 1)) {
        head.numberLine = line + 1;
    } else if (head.parts.size() > 1
        && isOwnNumber(head.parts.front()) != isOwnNumber(head.parts.back())) {
        head.numberLine = line;
    } else {
        return std::nullopt;
    }
    if (head.numberLine == line) {
        const bool isFirst = isOwnNumber(head.parts.front());
        head.number = valueOf(isFirst ? head.parts.front() : head.parts.back());
        head.isNamed = isPageByName(isFirst ? head.parts.front() : head.parts.back());
        head.parts.remove(isFirst ? 0 : head.parts.size() - 1);
    } else {
        head.number = valueOf(page.lineText(head.numberLine));
        head.isSure = head.parts.size() == 2;
    }
    return head.isHeader || canBeHead(page.lines[line], text, head.parts) ? std::optional(head)
                                                                          : std::nullopt;
}

std::vector<Head> headsOf(const Page &page)
{
    std::vector<Head> heads;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (auto head = headAt(page, i)) {
            heads.push_back(std::move(*head));
        }
    }
    return heads;
}

/// Lines in a row that each end in a number are a table of contents.
void dropContents(std::vector<Head> *heads)
{
    const auto isInLine = [](const Head &head) {
        return head.numberLine == head.line;
    };
    std::vector<Head> kept;
    for (std::size_t i = 0; i < heads->size(); ++i) {
        const Head &head = (*heads)[i];
        const bool isBehind
            = i > 0 && isInLine((*heads)[i - 1]) && (*heads)[i - 1].line + 1 == head.line;
        const bool isBefore = i + 1 < heads->size() && isInLine((*heads)[i + 1])
            && (*heads)[i + 1].line == head.line + 1;
        if (!isInLine(head) || (!isBehind && !isBefore)) {
            kept.push_back(head);
        }
    }
    *heads = std::move(kept);
}

/// What the heads name, and whether that is known from elsewhere.
class Names
{
public:
    Names(const Page &page, const std::vector<Head> &heads)
    {
        for (const Head &head : heads) {
            for (const QStringView part : QSet<QStringView>(head.parts.begin(), head.parts.end())) {
                ++m_counts[part];
            }
        }
        auto head = heads.begin();
        for (std::size_t i = 0; i < page.lines.size(); ++i) {
            while (head != heads.end() && head->line < i) {
                ++head;
            }
            const bool isHead = head != heads.end() && head->line == i;
            if (isHead || page.lines[i].length > longestHead) {
                continue;
            }
            if (const QStringView text = page.lineText(i); m_counts.contains(text)) {
                m_titles.insert(text);
            }
        }
    }

    /// A name comes back in another head, or each stands on a line of its own elsewhere.
    [[nodiscard]] bool areKnown(const Head &head) const
    {
        const auto comesBack = [this](QStringView name) {
            return m_counts.value(name) > 1;
        };
        const auto isTitle = [this](QStringView name) {
            return m_titles.contains(name);
        };
        return std::ranges::any_of(head.parts, comesBack)
            || std::ranges::all_of(head.parts, isTitle);
    }

private:
    QHash<QStringView, int> m_counts;
    QSet<QStringView> m_titles;
};

/// Whether the number of the page before or behind it stands beside another head, in its order.
bool isCounted(const Head &head, const QMultiHash<int, std::size_t> &lines)
{
    constexpr int farthest = 2;
    for (int step = 1; step <= farthest; ++step) {
        const auto before = lines.values(head.number - step);
        const auto behind = lines.values(head.number + step);
        if (std::ranges::any_of(before, [&](std::size_t line) { return line < head.line; })
            || std::ranges::any_of(behind, [&](std::size_t line) { return line > head.line; })) {
            return true;
        }
    }
    return false;
}

/// Numbers and names in row after row are a table and no pages.
bool areOfTable(const std::vector<Head> &heads)
{
    constexpr std::size_t shortestPage = 6;
    std::size_t close = 0;
    for (std::size_t i = 1; i < heads.size(); ++i) {
        close += heads[i].line - heads[i - 1].line < shortestPage ? 1 : 0;
    }
    return close * 2 > heads.size();
}

} // namespace

void markPageHeads(Page *page)
{
    std::vector<Head> heads = headsOf(*page);
    std::erase_if(heads, [](const Head &head) { return !head.isHeader && !head.isSure; });
    if (std::ranges::all_of(heads, &Head::isHeader) || areOfTable(heads)) {
        return;
    }
    const Names names(*page, heads);
    for (const Head &head : heads) {
        if (!head.isHeader && names.areKnown(head)) {
            page->roles[head.line] = LineRole::Header;
            page->roles[head.numberLine] = LineRole::PageNumber;
        }
    }
}

void markCountedHeads(Page *page)
{
    std::vector<Head> heads = headsOf(*page);
    dropContents(&heads);
    const auto isOpen = [page](const Head &head) {
        return page->roles[head.line] == LineRole::Text
            || page->roles[head.numberLine] == LineRole::Text;
    };
    if (std::ranges::none_of(heads, isOpen) || areOfTable(heads)) {
        return;
    }
    const Names names(*page, heads);
    QMultiHash<int, std::size_t> lines;
    for (const Head &head : heads) {
        lines.insert(head.number, head.line);
    }
    for (const Head &head : heads) {
        if (isOpen(head) && (head.isNamed || names.areKnown(head)) && isCounted(head, lines)) {
            if (page->roles[head.numberLine] == LineRole::Text) {
                page->roles[head.numberLine] = LineRole::PageNumber;
            }
            if (page->roles[head.line] != LineRole::Interruption) {
                page->roles[head.line] = LineRole::Header;
            }
        }
    }
}

} // namespace zhixing
