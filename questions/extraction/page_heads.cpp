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

/// What blanks and upright strokes part a line into.
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
        if (at > from) {
            parts.append(line.sliced(from, at - from));
        }
        from = at + 1;
    }
    return parts;
}

/// The head of a page: the name of a column beside that of the article or the magazine.
struct Head {
    std::size_t line = 0;
    Parts parts;
    bool isHeader = false; ///< names the issue and is known already
};

/// Two names side by side, and no sentence.
bool canBeHead(const Line &line, QStringView text, const Parts &parts)
{
    constexpr qsizetype shortestPart = 2;
    if (line.length > longestHead || parts.size() != 2
        || line.has(HasStop | HasComma | EndsSentence | EndsComma | EndsColon | EndsSemicolon
            | StartsWithDate)
        || labelAt(text).kind != LabelKind::None || dateAt(text)) {
        return false;
    }
    return std::ranges::all_of(parts, [](QStringView part) {
        return part.size() >= shortestPart
            && std::ranges::any_of(part, [](QChar c) { return isHan(c.unicode()); });
    });
}

/// A page's number next to a line.
std::optional<std::size_t> numberBeside(const Page &page, std::size_t line)
{
    constexpr quint32 longestNumber = 14;
    const auto isNumber = [&](std::size_t i) {
        return page.lines[i].length <= longestNumber && isPageNumber(page.lineText(i));
    };
    if (line > 0 && isNumber(line - 1)) {
        return line - 1;
    }
    if (line + 1 < page.lines.size() && isNumber(line + 1)) {
        return line + 1;
    }
    return std::nullopt;
}

std::vector<Head> headsOf(const Page &page)
{
    std::vector<Head> heads;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const bool isHeader = page.roles[i] == LineRole::Header;
        if ((!isHeader && page.roles[i] != LineRole::Text) || !numberBeside(page, i)) {
            continue;
        }
        const QStringView text = page.lineText(i);
        const Parts parts = partsOf(text);
        if (isHeader || canBeHead(page.lines[i], text, parts)) {
            heads.push_back({i, parts, isHeader});
        }
    }
    return heads;
}

/// The parts of heads that stand on lines of their own elsewhere.
QSet<QStringView> titlesAmong(const Page &page, const QHash<QStringView, int> &counts)
{
    QSet<QStringView> titles;
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        if (page.lines[i].length > longestHead) {
            continue;
        }
        if (const QStringView text = page.lineText(i); counts.contains(text)) {
            titles.insert(text);
        }
    }
    return titles;
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
    const std::vector<Head> heads = headsOf(*page);
    if (std::ranges::all_of(heads, &Head::isHeader) || areOfTable(heads)) {
        return;
    }
    QHash<QStringView, int> counts;
    for (const Head &head : heads) {
        for (const QStringView part : QSet<QStringView>(head.parts.begin(), head.parts.end())) {
            ++counts[part];
        }
    }
    const QSet<QStringView> titles = titlesAmong(*page, counts);
    for (const Head &head : heads) {
        const bool comesBack = std::ranges::any_of(
            head.parts, [&](QStringView part) { return counts.value(part) > 1; });
        const bool isNamed = std::ranges::all_of(
            head.parts, [&](QStringView part) { return titles.contains(part); });
        if (head.isHeader || (!comesBack && !isNamed)) {
            continue;
        }
        page->roles[head.line] = LineRole::Header;
        if (const auto number = numberBeside(*page, head.line)) {
            page->roles[*number] = LineRole::PageNumber;
        }
    }
}

} // namespace zhixing
