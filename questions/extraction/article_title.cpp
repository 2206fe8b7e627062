// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/article_title.h"

#include "extraction/date_finder.h"
#include "extraction/furniture.h"
#include "extraction/label.h"
#include "extraction/paragraph_shape.h"
#include "text/characters.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr quint32 longestTitle = 60;

/// 2012年10月18日，某站站长在……: the first line of something told, and never a title.
bool tellsOfDay(QStringView line)
{
    constexpr qsizetype yearAlone = 4;
    const auto date = dateAt(line);
    const auto behind = date ? trimmedBlanks(line.sliced(date->length)) : QStringView();
    return date && date->start.size() > yearAlone
        && (behind.startsWith(u'，') || behind.startsWith(u','));
}

/// 政策问答　　　　5, · 4 ·　　　某某机场: the head or foot of a page, its number apart from it.
bool holdsPageNumber(QStringView line)
{
    static const QString number = u"(?:[·•—–-] ?)?(?:第\\s?)?\\d{1,3}(?:\\s?页)?(?: ?[·•—–-])?"_s;
    static const QString apart = u"(?: {2,}| ?\\x{3000}[ \\x{3000}]*)"_s;
    static const QRegularExpression head(u'^' + number + apart + u"\\S"_s);
    static const QRegularExpression foot(u"\\S"_s + apart + number + u'$');
    return head.match(line).hasMatch() || foot.match(line).hasMatch();
}

bool canBeTitle(QStringView line)
{
    const QStringView rest = trimmedBlanks(line);
    if (rest.size() < 4 || rest.size() > longestTitle || isByline(rest) || isCaption(rest)
        || isPageNumber(rest) || holdsPageNumber(rest) || isRunningHeader(rest)
        || ordinalAlone(rest) || tellsOfDay(rest)) {
        return false;
    }
    // ================ is a rule between parts.
    const auto letters = std::ranges::count_if(
        rest, [](QChar c) { return isHan(c.unicode()) || isLatin(c.unicode()); });
    if (letters < 2) {
        return false;
    }
    if (rest.startsWith(u"——") || rest.startsWith(u"--") || rest.startsWith(u'（')
        || rest.startsWith(u'(')) {
        return false;
    }
    if (rest.startsWith(u"当前位置") || rest.contains(u'>') || rest == u"目录"
        || rest.contains(u"字体：") || rest.contains(u"关闭窗口") || rest.contains(u"浏览次数")
        || rest.contains(u"发布时间") || rest.contains(u"设为首页") || rest.contains(u"加入收藏")
        || rest.contains(u"无障碍浏览") || rest.contains(u"无障碍声明")
        || rest.contains(u"无障碍阅读") || rest == u"无障碍" || rest == u"无障碍版"
        || rest.contains(u" | ")) {
        return false;
    }
    const LabelKind label = labelAt(rest).kind;
    if (label != LabelKind::None) {
        return false;
    }
    const char16_t last = rest.back().unicode();
    return last != u'。' && last != u'，' && last != u'；' && last != u'、' && last != u'：';
}

/// 三、某县档案事业大事记 -> 某县档案事业大事记: the part of a longer piece, where nothing better
/// names the article. Empty for a line that is no such heading.
QStringView titleOfPart(QStringView line)
{
    const Label label = labelAt(trimmedBlanks(line));
    const bool isPart = label.kind == LabelKind::Han || label.kind == LabelKind::BracketHan
        || label.kind == LabelKind::Chapter;
    const QStringView rest
        = isPart ? trimmedBlanks(trimmedBlanks(line).sliced(label.length)) : QStringView();
    // 中心大事记: whose?
    constexpr qsizetype shortest = 7;
    return canBeTitle(rest) && rest.size() >= shortest ? rest : QStringView();
}

/// 某县市场监督管理局食品安全协调股: the name of a body and nothing else.
bool namesBody(QStringView line)
{
    static constexpr std::array<QStringView, 17> ends {u"组",
        u"局",
        u"股",
        u"科",
        u"室",
        u"处",
        u"队",
        u"馆",
        u"站",
        u"所",
        u"院",
        u"会",
        u"部",
        u"厅",
        u"社",
        u"中心",
        u"办"};
    const QStringView rest = trimmedBlanks(line.sliced(behindSigns(line, 0)));
    return std::ranges::all_of(rest, [](QChar c) {
        return isHan(c.unicode()) || isBlank(c.unicode());
    }) && std::ranges::any_of(ends, [&](QStringView end) { return rest.endsWith(end); });
}

/// A byline or a body: what stands below a title in its own paragraph.
bool isBelowTitle(QStringView line)
{
    return isByline(line) || namesBody(line);
}

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

/// 长 堰 纪 略 -> 长堰纪略: a title spaced out to fill its line reads without the blanks.
QString withoutLetterSpacing(const QString &title)
{
    constexpr qsizetype fewest = 3;
    const QStringList parts = title.split(u' ', Qt::SkipEmptyParts);
    const bool isSpaced = parts.size() >= fewest
        && std::ranges::all_of(parts, [](const QString &part) { return part.size() == 1; });
    return isSpaced ? parts.join(QString()) : title;
}

/// 资料之窗　森林防火讲话摘编 -> 森林防火讲话摘编: the name of a column stands beside the title.
QString withoutColumnName(const QString &title)
{
    static constexpr std::array<QStringView, 18> columns {u"资料",
        u"史话",
        u"往事",
        u"记忆",
        u"之窗",
        u"园地",
        u"天地",
        u"专栏",
        u"论坛",
        u"视窗",
        u"广角",
        u"纵横",
        u"平台",
        u"课堂",
        u"之声",
        u"信箱",
        u"之友",
        u"讲堂"};
    constexpr qsizetype longestName = 6;
    constexpr qsizetype shortestTitle = 6;
    // 【史料】　县图书馆大事记
    const auto label = title.indexOf(u'】');
    if (title.startsWith(u'【') && label > 0 && label <= longestName + 1) {
        const QStringView labelled = trimmedBlanks(QStringView(title).sliced(label + 1));
        if (labelled.size() >= shortestTitle) {
            return labelled.toString();
        }
    }
    const auto *const blank
        = std::ranges::find_if(title, [](QChar c) { return isBlank(c.unicode()); });
    const QStringView name = QStringView(title).first(blank - title.begin());
    QStringView rest = trimmedBlanks(QStringView(title).sliced(name.size()));
    // 史话 BOXING 从手撕票到电子围栏: and once more in Latin letters.
    static const QRegularExpression latin(u"^[A-Z][A-Z ]{2,24}\\s"_s);
    if (const auto match = latin.match(rest); match.hasMatch()) {
        rest = trimmedBlanks(rest.sliced(match.capturedLength()));
    }
    const bool isColumn = name.size() <= longestName && rest.size() >= shortestTitle
        && std::ranges::any_of(columns, [&](QStringView end) { return name.endsWith(end); });
    return isColumn ? rest.toString() : title;
}

/// ■ 言论 -> 言论: the sign sets the title off and says nothing.
QString withoutSign(const QString &title)
{
    const qsizetype at = behindSigns(title, 0);
    return at < title.size() ? title.sliced(at) : title;
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
                return withoutColumnName(withoutLetterSpacing(withoutSign(title)));
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
        // ——某局局长在设施开
        //   放仪式上: the rest of an attribution.
        const bool isWrapped = i > 0 && page.lines[i].blanksBefore == 0
            && page.lines[i].leading == page.lines[i - 1].leading
            && page.lineText(i - 1).startsWith(u"——") && page.lineText(i - 1).contains(u'月');
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
        // A body below a heading is who wrote what it heads.
        const bool isAuthor = namesBody(line) && at > 0 && paragraphs[at - 1].lineCount() <= 2
            && canBeTitle(firstLineOf(page, paragraphs[at - 1]))
            && isHeadingLike(page, paragraphs[at - 1])
            && !namesBody(firstLineOf(page, paragraphs[at - 1]));
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
    return withoutColumnName(
        withoutLetterSpacing(withoutSign(best.text.isEmpty() ? whole : best.text)));
}

} // namespace zhixing
