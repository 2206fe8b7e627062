// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/faq_run.h"

#include "extraction/answer_form.h"
#include "extraction/end_mark.h"
#include "extraction/furniture.h"
#include "extraction/paragraph_shape.h"
#include "text/characters.h"

#include <QSet>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

/// A line that stands between a numbered question and its labelled answer is no question: a page
/// ended in between, and the next one has its column's name at the top.
void FaqRun::dropLabelsBeforeAnswers()
{
    std::vector<QuestionHeading> kept;
    for (const QuestionHeading &heading : m_headings) {
        const bool parts = !kept.empty() && kept.back().isNumbered() && !kept.back().answered
            && kept.back().cue == QuestionCue::Marked
            && kept.back().lastParagraph + 1 == heading.paragraph && heading.answered
            && heading.label.kind == LabelKind::None && !heading.glued
            && !m_page.lines[m_paragraphs[heading.paragraph].lastLine].has(HasQuestionMark);
        if (parts) {
            kept.back().answered = true;
            kept.back().answerParagraph = heading.lastParagraph + 1;
        } else {
            kept.push_back(heading);
        }
    }
    m_headings = std::move(kept);
}

/// The last question of a table of contents runs into what comes before the real first one.
void FaqRun::dropContents()
{
    QSet<QString> answered;
    std::vector<Entry> kept;
    for (std::size_t i = m_entries.size(); i-- > 0;) {
        const QString text = withoutBlanks(headingText(m_entries[i]).text());
        const bool afterUnanswered = std::ranges::any_of(m_unanswered, [&](const Entry &entry) {
            return entry.heading.lastParagraph + 1 == m_entries[i].heading.paragraph;
        });
        if (afterUnanswered && answered.contains(text)) {
            m_unanswered.push_back(m_entries[i]);
            continue;
        }
        answered.insert(text);
        kept.push_back(m_entries[i]);
    }
    std::ranges::reverse(kept);
    m_entries = std::move(kept);
}

/// An exam paper, a survey, a play or a poem asks, too.
bool FaqRun::isNoFaq() const
{
    std::size_t options = 0;
    std::size_t spoken = 0;
    std::size_t verses = 0;
    std::size_t asked = 0;
    bool labelled = false;
    for (const Entry &entry : m_entries) {
        const QString answer = answerText(entry).text();
        options += isListOfOptions(answer) ? 1 : 0;
        verses += isWithoutSentence(answer) ? 1 : 0;
        asked += !answer.isEmpty() && isQuestionMark(answer.back().unicode()) ? 1 : 0;
        spoken += isSpoken(headingText(entry).text()) && isSpoken(answer) ? 1 : 0;
        labelled = labelled || entry.heading.isExplicit();
    }
    const std::size_t half = (m_entries.size() + 1) / 2;
    if (options >= half) {
        return true;
    }
    if (labelled) {
        return false;
    }
    return spoken >= half || asked > half || (!m_form.numbered && verses >= half);
}

bool FaqRun::isConvincing() const
{
    const auto labelled = std::ranges::count_if(
        m_entries, [](const Entry &entry) { return entry.heading.isExplicit(); });
    if (labelled > 0) {
        return true;
    }
    const auto strong = std::ranges::count_if(
        m_entries, [](const Entry &entry) { return entry.heading.isStrong(); });
    if (m_entries.size() < 2 || strong * 2 < std::ssize(m_entries) || strong == 0) {
        return false;
    }
    if (m_form.numbered) {
        return true;
    }
    std::size_t paragraphs = 0;
    std::size_t longest = 0;
    for (const Entry &entry : m_entries) {
        paragraphs += entry.answerEnd - entry.answerFirst;
        longest = std::max(longest, entry.answerEnd - entry.answerFirst);
    }
    if (m_entries.size() == 2) {
        return longest <= 4;
    }
    return paragraphs <= 8 * m_entries.size();
}

PrintedText FaqRun::headingText(const Entry &entry) const
{
    const QuestionHeading &heading = entry.heading;
    PrintedText text;
    for (std::size_t i = heading.paragraph; i <= heading.lastParagraph; ++i) {
        text.append(m_page, m_paragraphs[i]);
    }
    qsizetype from = heading.label.length;
    if (heading.glued) {
        const auto numeral = numeralAt(text.text());
        from = m_form.glued && numeral ? numeral->length : 0;
    }
    // ■ 怎样报名？: the sign sets the question off and says nothing.
    from = behindSigns(text.text(), from, u"•·");
    qsizetype to = heading.paragraph == heading.lastParagraph
        ? std::min(heading.length, text.text().size())
        : text.text().size();
    // A page ended between the question and its labelled answer: its title and number stand there.
    const auto asked = QStringView(text.text()).first(to).lastIndexOf(u'？');
    if (heading.answered && asked > from
        && !isCloser(asked + 1 < to ? text.text()[asked + 1].unicode() : u'”')) {
        to = asked + 1;
    }
    return text.part(std::min(from, to), to);
}

PrintedText FaqRun::answerText(const Entry &entry) const
{
    PrintedText answer;
    qsizetype from = 0;
    const QuestionHeading &heading = entry.heading;
    if (heading.paragraph == heading.lastParagraph) {
        PrintedText whole;
        whole.append(m_page, m_paragraphs[heading.paragraph]);
        if (whole.text().size() > heading.length && !heading.listed) {
            answer = whole.part(heading.length, whole.text().size());
        }
    }
    for (std::size_t i = entry.answerFirst; i < entry.answerEnd; ++i) {
        const Paragraph &paragraph = m_paragraphs[i];
        // A label of the page, or a number no boundary told to be a page's.
        const bool isLabel
            = paragraph.standing && (i > entry.answerFirst || i + 1 < entry.answerEnd);
        if (isLabel || (i > entry.answerFirst && isPageNumber(firstLineOf(m_page, paragraph)))) {
            continue;
        }
        const bool first = answer.isEmpty();
        if (!paragraph.glued) {
            answer.breakParagraph();
        }
        answer.append(m_page, paragraph);
        if (first) {
            const QStringView text(answer.text());
            const Label label = labelAt(text.first(std::min<qsizetype>(16, text.size())));
            if (label.kind == LabelKind::Answer || label.kind == LabelKind::Explanation) {
                from = label.length;
            }
        }
        if (m_page.lines[paragraph.lastLine].has(HasEndMark)) {
            if (const auto mark = endMarkIn(answer.text())) {
                answer = answer.part(0, *mark);
            }
        }
    }
    if (from > 0) {
        answer = answer.part(std::min(from, answer.text().size()), answer.text().size());
    }
    return answer;
}

std::optional<FoundArticle> FaqRun::assemble()
{
    learnForm();
    keepOfForm();
    dropLabelsBeforeAnswers();
    if (m_headings.empty()) {
        return std::nullopt;
    }
    divide();
    dropContents();
    FoundArticle article;
    const auto reject = [&](const Entry &entry, const QString &reason) {
        article.rejections.push_back({reason, u"faq"_s, headingText(entry)});
    };
    article.firstParagraph = m_headings.front().paragraph;
    article.lastParagraph = m_headings.back().lastParagraph;
    for (const Entry &entry : m_unanswered) {
        reject(entry, u"question without an answer: the next question follows at once"_s);
    }
    const bool refused = isNoFaq();
    const bool convincing = !refused && isConvincing();
    for (const Entry &entry : m_entries) {
        if (!convincing) {
            if (entry.heading.cue == QuestionCue::Marked) {
                reject(entry,
                    refused
                        ? u"question without an answer of its own: choices, talk or verse follow"_s
                        : u"question standing alone: no run of questions of the same form"_s);
            }
            continue;
        }
        FoundPassage passage;
        passage.kind = PassageKind::Faq;
        passage.heading = headingText(entry);
        passage.text = answerText(entry);
        if (passage.heading.isEmpty() || passage.text.isEmpty()) {
            continue;
        }
        article.passages.push_back(std::move(passage));
        article.lastParagraph = std::max(article.lastParagraph, entry.answerEnd - 1);
    }
    if (article.passages.empty() && article.rejections.empty()) {
        return std::nullopt;
    }
    return article;
}

} // namespace zhixing
