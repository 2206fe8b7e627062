// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/article_title.h"

#include "extraction/furniture.h"
#include "extraction/label.h"
#include "extraction/paragraph_shape.h"
#include "extraction/title_line.h"
#include "text/characters.h"

#include <algorithm>

namespace zhixing
{

namespace
{

struct Candidate {
    QString text;
    int score = 0;
};

QString joinedLines(const Page &page, quint32 first, quint32 last)
{
    QString title = trimmedBlanks(page.lineText(first)).toString();
    for (quint32 i = first + 1; i <= last; ++i) {
        title += u' ' + trimmedBlanks(page.lineText(i)).toString();
    }
    return title;
}

/// Lines of one title stand close together, with nothing between them; the last of them.
quint32 lastOfStack(const Page &page, quint32 first)
{
    quint32 last = first;
    while (last + 1 < page.lines.size() && page.roles[last + 1] == page.roles[first]
        && page.lines[last + 1].blanksBefore == 0 && page.lines[last + 1].leading != 1
        && canBeTitle(page.lineText(last + 1))
        && joinedLines(page, first, last).size() < static_cast<qsizetype>(longestTitle)) {
        ++last;
    }
    return last;
}

/// The same line stands at page boundaries before or behind the article as well: the name of a
/// column or of the magazine.
bool standsBeyond(const Page &page, QStringView text, quint32 firstLine, quint32 lastLine)
{
    constexpr quint32 reach = 300;
    constexpr quint32 own = 40; ///< lines before an article that may hold its own title
    const QStringView wanted = trimmedBlanks(text);
    // 讲话摘编 林讯 on one page, 林讯 服务窗口 on another: the magazine stands beside its columns.
    const auto partsOf = [](QStringView line) {
        // 史料 · 林讯
        QList<QStringView> parts = line.split(u' ', Qt::SkipEmptyParts);
        parts.removeIf(
            [](QStringView part) { return part == u"·" || part == u"•" || part == u"｜"; });
        return parts.size() == 2 ? parts : QList<QStringView> {};
    };
    const QList<QStringView> parts = partsOf(wanted);
    const auto isSame = [&](QStringView line) {
        return line == wanted || std::ranges::any_of(partsOf(line), [&](QStringView part) {
            return parts.contains(part);
        });
    };
    const auto stands = [&](quint32 from, quint32 to) {
        for (quint32 i = from; i < to; ++i) {
            const bool furniture = page.roles[i] == LineRole::Interruption
                || page.roles[i] == LineRole::Standing || page.roles[i] == LineRole::Header;
            if (furniture && isSame(trimmedBlanks(page.lineText(i)))) {
                return true;
            }
        }
        return false;
    };
    const auto end = static_cast<quint32>(page.lines.size());
    return stands(firstLine - std::min(firstLine, reach), firstLine - std::min(firstLine, own))
        || stands(lastLine + 1, std::min(end, lastLine + 1 + reach));
}

/// A line at the top of a page, soon before the first event: a short piece without an end mark of
/// its own may stand between the article that ended and this one. Empty if there is none.
QString titleAtPageTop(const Page &page,
    std::span<const Paragraph> paragraphs,
    std::size_t firstParagraph,
    std::size_t lower)
{
    constexpr std::size_t reach = 8;
    std::size_t first = firstParagraph;
    for (std::size_t back = 0; back < reach && first > lower; ++back) {
        --first;
        const Paragraph &paragraph = paragraphs[first];
        if (endsArticle(page, paragraph)) {
            break;
        }
        const quint32 line = paragraph.firstLine;
        const QStringView text = trimmedBlanks(page.lineText(line));
        // 【大事记】, 史料 · 林讯: the name of a column or of the magazine, above its title.
        constexpr qsizetype longestLabel = 8;
        const bool isLabel
            = (text.startsWith(u'【') && text.endsWith(u'】') && text.size() <= longestLabel)
            || standsBeyond(page,
                text,
                paragraphs[firstParagraph].firstLine,
                paragraphs[firstParagraph].lastLine);
        const bool isTop
            = line > 0 && isPageNumber(trimmedBlanks(page.lineText(line - 1))) && !isLabel;
        if (isTop && canBeTitle(page.lineText(line)) && isHeadingLike(page, paragraph)) {
            return joinedLines(page, line, lastOfStack(page, line));
        }
    }
    return {};
}

/// The title right behind the end of the article before: a chronicle may begin far below it. Empty
/// if no article ends within reach.
QString titleAfterEnd(const Page &page,
    std::span<const Paragraph> paragraphs,
    std::size_t firstParagraph,
    std::size_t lower)
{
    constexpr std::size_t reach = 60;
    std::size_t first = firstParagraph;
    while (first > lower && firstParagraph - first < reach
        && !endsArticle(page, paragraphs[first - 1])) {
        --first;
    }
    if (first == 0 || !endsArticle(page, paragraphs[first - 1])) {
        return {};
    }
    for (quint32 i = paragraphs[first - 1].lastLine + 1;
        i < paragraphs[firstParagraph].firstLine && !page.lines[i].has(EndsSentence | EndsComma);
        ++i) {
        if (canBeTitle(page.lineText(i))) {
            return joinedLines(page, i, lastOfStack(page, i));
        }
    }
    return {};
}

} // namespace

QString articleTitle(const Page &page,
    std::span<const Paragraph> paragraphs,
    const FoundArticle &article,
    std::size_t lower)
{
    Candidate best;
    QString whole; // the title of the whole text, where it runs along in the article
    const auto offer = [&best](const QString &text, int score) {
        if (score > best.score) {
            best = {text, score};
        }
    };
    const bool chronicle
        = !article.passages.empty() && article.passages.front().kind == PassageKind::Chronicle;
    if (chronicle) {
        for (const auto find : {titleAtPageTop, titleAfterEnd}) {
            if (const QString title = find(page, paragraphs, article.firstParagraph, lower);
                !title.isEmpty()) {
                return plainTitle(title);
            }
        }
    }
    const bool faq = !article.passages.empty() && article.passages.front().kind == PassageKind::Faq;
    const auto bonus = [faq](QStringView title) {
        int score = 0;
        if (faq) {
            for (const QStringView word : {u"问题",
                     u"问答",
                     u"解答",
                     u"答疑",
                     u"汇编",
                     u"释疑",
                     u"百问",
                     u"指南",
                     u"手册",
                     u"知识"}) {
                score += title.contains(word) ? 3 : 0;
            }
        }
        return score;
    };
    const quint32 firstLine = paragraphs[article.firstParagraph].firstLine;
    const quint32 lastLine = paragraphs[article.lastParagraph].lastLine;
    for (quint32 i = firstLine; i <= lastLine; ++i) {
        const bool furniture
            = page.roles[i] == LineRole::Interruption || page.roles[i] == LineRole::Standing;
        // Where nothing else names the article, the title the whole text begins with does.
        if (!chronicle && page.isFurniture(i) && page.lineText(i) == page.lineText(0)
            && canBeTitle(page.lineText(i))) {
            whole = page.lineText(i).toString();
        }
        const bool isWrapped
            = followsDatedDash(page, i) && page.lines[i].leading == page.lines[i - 1].leading;
        if (!furniture || isWrapped || !canBeTitle(page.lineText(i))
            || page.lines[i].leading == 1) {
            continue;
        }
        if (standsBeyond(page, page.lineText(i), firstLine, lastLine)) {
            continue;
        }
        quint32 last = lastOfStack(page, i);
        while (last > i && standsBeyond(page, page.lineText(last), firstLine, lastLine)) {
            --last;
        }
        const QString title = joinedLines(page, i, last);
        const int stacked = last > i ? 4 : 0;
        const int length = title.size() >= 7 ? 3 : 0;
        offer(title, 4 + stacked + length + bonus(title));
        i = last;
    }
    // Before the first passage: the nearest heading, bylines and an introduction passed over.
    constexpr std::size_t reach = 8;
    std::size_t at = article.firstParagraph;
    for (std::size_t back = 0; back < reach && at > 0; ++back) {
        --at;
        const Paragraph &paragraph = paragraphs[at];
        if (endsArticle(page, paragraph)) {
            break;
        }
        const QStringView line = firstLineOf(page, paragraph);
        if (const QStringView part = titleOfPart(line);
            !part.isEmpty() && paragraph.lineCount() == 1 && isHeadingLike(page, paragraph)) {
            offer(part.toString(), 1 + bonus(part));
            continue;
        }
        // A page head may be its first line, and who wrote it its last.
        quint32 from = paragraph.firstLine;
        quint32 last = paragraph.lastLine;
        while (from < last && holdsPageNumber(page.lineText(from))) {
            ++from;
        }
        while (last > from && isBelowTitle(page.lineText(last))) {
            --last;
        }
        const bool isWhole = from == paragraph.firstLine && last == paragraph.lastLine;
        if (last > from + 1 || !canBeTitle(page.lineText(from))
            || (isWhole && !isHeadingLike(page, paragraph)) || isRemark(page, paragraph)) {
            continue;
        }
        if (!isWhole) {
            PrintedText printed;
            printed.append(page, from, last, page.lines[from].start, page.lines[last].end());
            offer(printed.text(), (page.columnWidths[from] > 0 ? 3 : 9) + bonus(printed.text()));
            break;
        }
        // A body below a heading is who wrote what it heads; between them stand a second heading
        // (——常见问题解答, （1987—2023）) and where it was printed.
        const auto isBetween = [&](const Paragraph &above) {
            const QStringView text = firstLineOf(page, above);
            return text.startsWith(u"——") || text.startsWith(u'（') || isRemark(page, above);
        };
        const auto isTitle = [&](const Paragraph &above) {
            const QStringView title = firstLineOf(page, above);
            return above.lineCount() <= 2 && isHeadingLike(page, above) && !namesBody(title)
                && (canBeTitle(title) || !titleOfPart(title).isEmpty());
        };
        constexpr std::size_t mostBetween = 3;
        std::size_t over = at;
        while (over > 1 && at - over < mostBetween && isBetween(paragraphs[over - 1])) {
            --over;
        }
        const bool isAuthor = over > 0 && namesBody(line) && isTitle(paragraphs[over - 1]);
        if (isAuthor) {
            continue;
        }
        // Of several lines in a row the first is the title's beginning.
        std::size_t first = at;
        while (first > 0 && at - first < 2 && !page.columnWidths[paragraphs[first].firstLine]
            && page.lines[paragraphs[first].firstLine].blanksBefore == 0
            && canBeTitle(firstLineOf(page, paragraphs[first - 1]))
            && isHeadingLike(page, paragraphs[first - 1])
            && !isByline(firstLineOf(page, paragraphs[first - 1]))) {
            --first;
        }
        PrintedText printed;
        printed.append(page, paragraphs[first]);
        QString title = printed.text();
        for (std::size_t i = first + 1; i <= at; ++i) {
            PrintedText next;
            next.append(page, paragraphs[i]);
            title += u' ' + next.text();
        }
        offer(title, (page.columnWidths[paragraph.firstLine] > 0 ? 3 : 9) + bonus(title));
        break;
    }
    return plainTitle(best.text.isEmpty() ? whole : best.text);
}

} // namespace zhixing
