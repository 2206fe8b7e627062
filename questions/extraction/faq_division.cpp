// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/faq_run.h"
#include "extraction/furniture.h"
#include "extraction/label.h"
#include "extraction/paragraph_shape.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace zhixing
{

namespace
{

/// 言论辑录, 某馆大事记: what stands below it is collected, and not asked.
bool namesCollection(QStringView line)
{
    constexpr qsizetype longest = 24;
    static constexpr std::array<QStringView, 16> ends {u"摘编",
        u"摘录",
        u"选登",
        u"辑录",
        u"语录",
        u"选摘",
        u"选编",
        u"摘登",
        u"集萃",
        u"寄语",
        u"纪事",
        u"大事记",
        u"纪略",
        u"史料",
        u"年表",
        u"大事年表"};
    const QStringView rest = trimmedBlanks(line);
    return rest.size() <= longest
        && std::ranges::any_of(ends, [&](QStringView end) { return rest.endsWith(end); });
}

/// 【报名问答】: the name of a column, set in brackets.
bool isBracketedName(QStringView line)
{
    constexpr qsizetype longest = 20;
    const QStringView rest = trimmedBlanks(line);
    return rest.size() > 2 && rest.size() <= longest && rest.startsWith(u'【')
        && rest.indexOf(u'】') == rest.size() - 1;
}

} // namespace

/// 言论辑录 with a title below it, or a name that says it by itself, begins the next part of the
/// issue.
bool FaqRun::opensPart(std::size_t index) const
{
    constexpr quint32 longestName = 12;
    const Paragraph &paragraph = m_paragraphs[index];
    const QStringView line = firstLineOf(m_page, paragraph);
    if (!isHeadingLike(m_page, paragraph) || labelAt(line).kind != LabelKind::None
        || !m_page.lines[m_paragraphs[index - 1].lastLine].has(EndsSentence | EndsCloser)) {
        return false;
    }
    return namesCollection(line) || isBracketedName(line)
        || (lengthOf(paragraph) <= longestName && index + 1 < m_paragraphs.size()
            && isHeadingLike(m_page, m_paragraphs[index + 1])
            && labelAt(firstLineOf(m_page, m_paragraphs[index + 1])).kind == LabelKind::None);
}

/// Where the answer beginning at `first` ends when no question follows it.
std::size_t FaqRun::lastAnswerEnd(std::size_t first) const
{
    // What the answers before it never hold, a sub-heading, is the next article's title here.
    bool subheadings = false;
    std::size_t longest = 1;
    for (const Entry &entry : m_entries) {
        longest = std::max(longest, entry.answerEnd - entry.answerFirst);
        for (std::size_t i = entry.answerFirst + 1; i + 1 < entry.answerEnd; ++i) {
            subheadings = subheadings || isHeadingLike(m_page, m_paragraphs[i]);
        }
    }
    // 七、大事记 after chapters 一、 to 六、 is the next of them.
    const auto opensChapter = [&](std::size_t index) {
        const QStringView line = firstLineOf(m_page, m_paragraphs[index]);
        const LabelKind kind = labelAt(line.first(std::min<qsizetype>(12, line.size()))).kind;
        return kind == LabelKind::Han && isHeadingLike(m_page, m_paragraphs[index]);
    };
    const auto inChapters = std::ranges::count_if(m_entries, [&](const Entry &entry) {
        return entry.answerEnd < first && opensChapter(entry.answerEnd);
    });
    const bool partsWithin = std::ranges::any_of(m_entries, [&](const Entry &entry) {
        for (std::size_t i = entry.answerFirst + 1; i + 1 < entry.answerEnd; ++i) {
            if (opensPart(i)) {
                return true;
            }
        }
        return false;
    });
    const std::size_t most = std::min(m_limit, first + std::max<std::size_t>(3 * longest + 3, 6));
    std::size_t end = first;
    while (end < most) {
        const Paragraph &paragraph = m_paragraphs[end];
        if (end > first) {
            const LabelKind kind = labelAt(
                firstLineOf(m_page, paragraph)
                    .first(std::min<qsizetype>(12, firstLineOf(m_page, paragraph).size())))
                                       .kind;
            const bool caption = paragraph.lineCount() <= 2
                && (isCaption(firstLineOf(m_page, paragraph))
                    || isCaption(lastLineOf(m_page, paragraph)));
            if (caption || isRemark(m_page, paragraph) || opensNotice(m_page, paragraph)
                || paragraph.standing || kind == LabelKind::Chapter
                || (inChapters >= 2 && opensChapter(end)) || (!partsWithin && opensPart(end))) {
                break;
            }
            const bool item = kind != LabelKind::None && kind != LabelKind::Han;
            if (isHeadingLike(m_page, paragraph) && !item) {
                if (!subheadings || isByline(firstLineOf(m_page, paragraph))) {
                    break;
                }
                if (end + 1 < m_limit && isByline(firstLineOf(m_page, m_paragraphs[end + 1]))) {
                    break;
                }
            }
            if (isByline(firstLineOf(m_page, paragraph)) && isHeadingLike(m_page, paragraph)) {
                break;
            }
        } else if (isRemark(m_page, paragraph)) {
            break;
        }
        ++end;
        if (endsArticle(m_page, paragraph)) {
            break;
        }
    }
    return end;
}

void FaqRun::divide()
{
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        Entry entry;
        entry.heading = m_headings[i];
        entry.answerFirst
            = std::max(entry.heading.lastParagraph + 1, entry.heading.answerParagraph);
        const bool isLast = i + 1 == m_headings.size();
        entry.answerEnd = isLast ? lastAnswerEnd(entry.answerFirst) : m_headings[i + 1].paragraph;
        if (!isLast) {
            for (std::size_t p = entry.answerFirst + 1; p < entry.answerEnd; ++p) {
                if (opensNotice(m_page, m_paragraphs[p])) {
                    entry.answerEnd = p;
                }
            }
            while (entry.answerEnd > entry.answerFirst + 1
                && closesChapter(entry.answerEnd - 1, entry.answerFirst)) {
                --entry.answerEnd;
            }
        }
        (hasAnswer(entry) ? m_entries : m_unanswered).push_back(entry);
    }
}

/// A title of the chapter the next question begins, and no part of the answer before it.
bool FaqRun::closesChapter(std::size_t index, std::size_t answerFirst) const
{
    const Paragraph &paragraph = m_paragraphs[index];
    if (index <= answerFirst) {
        return false;
    }
    if (paragraph.standing || isRemark(m_page, paragraph)) {
        return true;
    }
    if (!isHeadingLike(m_page, paragraph)) {
        return false;
    }
    const Line &before = m_page.lines[m_paragraphs[index - 1].lastLine];
    const QStringView line = firstLineOf(m_page, paragraph);
    const LabelKind kind = labelAt(line.first(std::min<qsizetype>(12, line.size()))).kind;
    if (kind == LabelKind::Chapter || kind == LabelKind::Han || kind == LabelKind::BracketHan) {
        return before.has(EndsSentence | EndsCloser | EndsSemicolon);
    }
    if (!before.has(EndsSentence | EndsCloser)) {
        return false;
    }
    if (isBracketedName(line)) {
        return true;
    }
    constexpr quint32 longestTitle = 14;
    return kind == LabelKind::None && lengthOf(paragraph) <= longestTitle
        && std::ranges::all_of(
            line, [](QChar c) { return isHan(c.unicode()) || isBlank(c.unicode()) || c == u'、'; });
}

bool FaqRun::hasAnswer(const Entry &entry) const
{
    if (entry.heading.listed) {
        return false;
    }
    PrintedText heading;
    for (std::size_t i = entry.heading.paragraph; i <= entry.heading.lastParagraph; ++i) {
        heading.append(m_page, m_paragraphs[i]);
    }
    if (entry.heading.paragraph == entry.heading.lastParagraph
        && heading.text().size() > entry.heading.length) {
        const QStringView rest = QStringView(heading.text()).sliced(entry.heading.length);
        if (std::ranges::any_of(rest, [](QChar c) { return isHan(c.unicode()); })) {
            return true;
        }
    }
    return !answerText(entry).isEmpty();
}

} // namespace zhixing
