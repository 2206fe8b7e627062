// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/finding.h"
#include "extraction/question_heading.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace zhixing
{

/// How the questions of one run are set; what does not fit is part of an answer.
struct RunForm {
    bool isExplicit = false;
    bool numbered = false;
    std::array<bool, 10> labels {}; ///< the kinds of label that number questions
    bool glued = false;
    bool unmarked = false; ///< headings without a question mark are usual
    bool longRun = false; ///< many entries of one form: a topic between them is one, too
};

struct Entry {
    QuestionHeading heading;
    std::size_t answerFirst = 0;
    std::size_t answerEnd = 0; ///< one past the last paragraph
};

/// Questions that follow one another, as they are found; what of them is a heading and where each
/// answer ends is told by all together.
class FaqRun
{
public:
    FaqRun(const Page &page, std::span<const Paragraph> paragraphs, std::size_t limit)
        : m_page(page)
        , m_paragraphs(paragraphs)
        , m_limit(limit)
    {
    }

    void add(const QuestionHeading &heading)
    {
        m_headings.push_back(heading);
    }
    [[nodiscard]] std::optional<FoundArticle> assemble();
    /// The headings are numbered, labelled or end in question marks; known once assembled.
    [[nodiscard]] bool asksOutright() const
    {
        return m_form.isExplicit || m_form.numbered || !m_form.unmarked;
    }

private:
    void learnForm();
    void keepOfForm();
    void dropLabelsBeforeAnswers();
    void divide();
    void dropContents();
    [[nodiscard]] bool fits(std::size_t index) const;
    [[nodiscard]] bool topicIsHeading(const QuestionHeading &heading) const;
    [[nodiscard]] bool plainIsHeading(std::size_t index) const;
    [[nodiscard]] bool countsOn(std::size_t index) const;
    [[nodiscard]] Label labelOf(std::size_t paragraph) const;
    [[nodiscard]] bool isConvincing() const;
    [[nodiscard]] bool isNoFaq() const;
    [[nodiscard]] std::size_t lastAnswerEnd(std::size_t first) const;
    [[nodiscard]] bool opensPart(std::size_t paragraph) const;
    [[nodiscard]] bool hasAnswer(const Entry &entry) const;
    [[nodiscard]] bool closesChapter(std::size_t paragraph, std::size_t answerFirst) const;
    [[nodiscard]] PrintedText headingText(const Entry &entry) const;
    [[nodiscard]] PrintedText answerText(const Entry &entry) const;

    const Page &m_page;
    std::span<const Paragraph> m_paragraphs;
    std::size_t m_limit; ///< first paragraph that belongs to something else
    std::vector<QuestionHeading> m_headings;
    std::vector<Entry> m_entries;
    std::vector<Entry> m_unanswered;
    RunForm m_form;
};

} // namespace zhixing
