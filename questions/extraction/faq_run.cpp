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

void FaqRun::learnForm()
{
    int strong = 0;
    int explicitOnes = 0;
    int numbered = 0;
    int glued = 0;
    int marked = 0;
    std::array<int, 10> kinds {};
    for (const QuestionHeading &heading : m_headings) {
        if (!heading.isStrong()) {
            continue;
        }
        ++strong;
        explicitOnes += heading.isExplicit() ? 1 : 0;
        numbered += heading.isNumbered() ? 1 : 0;
        glued += heading.glued ? 1 : 0;
        marked += heading.cue == QuestionCue::Marked ? 1 : 0;
        ++kinds[static_cast<std::size_t>(heading.label.kind)];
    }
    m_form.isExplicit = explicitOnes > 0 && explicitOnes * 2 >= strong;
    m_form.numbered = numbered >= 2 && numbered * 2 >= strong;
    m_form.glued = glued >= 2;
    m_form.unmarked = marked * 10 < strong * 7;
    m_form.longRun = strong >= 4;
    const int most = *std::ranges::max_element(kinds);
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        m_form.labels[kind] = kinds[kind] >= 2 && kinds[kind] * 4 >= most;
    }
}

/// A noun phrase is the heading of an entry when the answer takes it up, or it says it is about a
/// problem.
bool FaqRun::topicIsHeading(const QuestionHeading &heading) const
{
    const std::size_t next = heading.lastParagraph + 1;
    if (next >= m_limit || isHeadingLike(m_page, m_paragraphs[next])) {
        return false;
    }
    if (heading.paragraph > 0
        && m_page.lines[m_paragraphs[heading.paragraph - 1].lastLine].has(EndsColon | EndsComma)) {
        return false;
    }
    PrintedText topic;
    topic.append(m_page, m_paragraphs[heading.paragraph]);
    PrintedText answer;
    answer.append(m_page, m_paragraphs[next]);
    const QStringView text
        = QStringView(topic.text()).sliced(std::min(heading.label.length, topic.text().size()));
    if (restatesSubject(text, answer.text())) {
        return true;
    }
    return m_form.unmarked && (text.contains(u"问题") || text.contains(u"問題"));
}

/// A line set like a heading between two answers of a long run is one, whatever its words: the
/// run goes on with a question behind a like answer.
bool FaqRun::plainIsHeading(std::size_t index) const
{
    constexpr std::size_t longestAnswer = 3;
    if (!m_form.longRun || index == 0 || index + 1 == m_headings.size()) {
        return false;
    }
    const QuestionHeading &heading = m_headings[index];
    const QuestionHeading &next = m_headings[index + 1];
    const auto asks = [this](const QuestionHeading &other) {
        return other.isStrong() || (other.cue == QuestionCue::Noun && topicIsHeading(other));
    };
    if (!asks(m_headings[index - 1]) || !asks(next)) {
        return false;
    }
    const std::size_t answer = next.paragraph - heading.paragraph - 1;
    const Paragraph &before = m_paragraphs[heading.paragraph - 1];
    return answer > 0 && answer <= longestAnswer
        && heading.paragraph > m_headings[index - 1].lastParagraph + 1
        && m_page.lines[before.lastLine].has(EndsSentence)
        && m_page.lines[m_paragraphs[next.paragraph - 1].lastLine].has(EndsSentence)
        && !isHeadingLike(m_page, m_paragraphs[heading.paragraph + 1]);
}

bool FaqRun::fits(std::size_t index) const
{
    const QuestionHeading &heading = m_headings[index];
    if (m_form.isExplicit) {
        return heading.isExplicit()
            || (heading.isNumbered() && heading.cue == QuestionCue::Marked
                && m_form.labels[static_cast<std::size_t>(heading.label.kind)]);
    }
    if (m_form.numbered) {
        const bool ofKind = heading.glued
            ? m_form.glued
            : heading.isNumbered() && m_form.labels[static_cast<std::size_t>(heading.label.kind)];
        if (heading.isExplicit()) {
            return true;
        }
        if (!ofKind) {
            return false;
        }
        if (heading.isStrong()) {
            return true;
        }
        const bool listItem = heading.paragraph > 0
            && m_page.lines[m_paragraphs[heading.paragraph - 1].lastLine].has(
                EndsColon | EndsSemicolon);
        const std::size_t next = heading.lastParagraph + 1;
        return !listItem && next < m_limit && !isHeadingLike(m_page, m_paragraphs[next]);
    }
    // 一次可以借几本 begins with a numeral that numbers nothing.
    if (heading.isNumbered() && !heading.glued) {
        return heading.isStrong();
    }
    if (heading.isPlain()) {
        return plainIsHeading(index);
    }
    if (heading.isExplicit() || heading.cue == QuestionCue::Marked) {
        return true;
    }
    if (heading.cue == QuestionCue::Asking) {
        return m_form.unmarked || topicIsHeading(heading);
    }
    if (!m_form.unmarked && !m_form.longRun) {
        return false;
    }
    const Paragraph &paragraph = m_paragraphs[heading.paragraph];
    return topicIsHeading(heading) || (isSetAsHeading(m_page, paragraph) && plainIsHeading(index));
}

void FaqRun::keepOfForm()
{
    std::vector<QuestionHeading> kept;
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        if (fits(i)) {
            kept.push_back(m_headings[i]);
        }
    }
    m_headings = std::move(kept);
}

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
    static constexpr QStringView signs = u"●•·◆■▪◇★☆▲△○□◎➢►▶";
    while (from < text.text().size()
        && (signs.contains(text.text()[from]) || isBlank(text.text()[from].unicode()))) {
        ++from;
    }
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
