// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extraction/faq_run.h"

#include "extraction/paragraph_shape.h"

#include <algorithm>

namespace zhixing
{

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

/// The label a paragraph begins with.
Label FaqRun::labelOf(std::size_t paragraph) const
{
    constexpr qsizetype reach = 12;
    const QStringView line = firstLineOf(m_page, m_paragraphs[paragraph]);
    return labelAt(line.first(std::min(reach, line.size())));
}

/// （三）关于参观的安排 behind （二）…？: a line of its own that asks nothing and has the next
/// number of the questions, with a question behind its answer. The points of a list in an answer
/// begin anew, or run on from one another.
bool FaqRun::countsOn(std::size_t index) const
{
    const QuestionHeading &heading = m_headings[index];
    const LabelKind kind = heading.label.kind;
    const Paragraph &paragraph = m_paragraphs[heading.paragraph];
    if (kind == LabelKind::Chapter || heading.listed || !isHeadingLike(m_page, paragraph)
        || (!paragraph.wrapped && paragraph.lineCount() > 1) || heading.lastParagraph + 1 >= m_limit
        || isHeadingLike(m_page, m_paragraphs[heading.lastParagraph + 1])) {
        return false;
    }
    const auto isAsked = [](const QuestionHeading &other) {
        return other.isStrong();
    };
    const auto before = std::ranges::find_if(
        m_headings.rend() - static_cast<std::ptrdiff_t>(index), m_headings.rend(), isAsked);
    const auto next = std::ranges::find_if(
        m_headings.begin() + static_cast<std::ptrdiff_t>(index) + 1, m_headings.end(), isAsked);
    if (before == m_headings.rend() || next == m_headings.end() || before->label.kind != kind
        || before->label.number + 1 != heading.label.number
        || next->paragraph == heading.lastParagraph + 1
        || !m_page.lines[m_paragraphs[heading.paragraph - 1].lastLine].has(
            EndsSentence | EndsCloser)) {
        return false;
    }
    // The number after it is that of a question, or its chapter is over.
    const int number = heading.label.number + 1;
    if (next->label.kind == kind && next->label.number != number && next->label.number != 1) {
        return false;
    }
    for (std::size_t i = before->lastParagraph + 1; i < next->paragraph; ++i) {
        const Label label = labelOf(i);
        const bool isOwn = i == heading.paragraph;
        const bool isListed = i < heading.paragraph || label.number == number;
        if (!isOwn && label.kind == kind && isListed) {
            return false;
        }
    }
    return heading.paragraph > before->lastParagraph + 1;
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
        return heading.isStrong() || countsOn(index);
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

} // namespace zhixing
