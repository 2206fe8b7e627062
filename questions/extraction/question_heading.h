// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extraction/label.h"
#include "extraction/page.h"
#include "extraction/paragraphs.h"
#include "extraction/question_cue.h"

#include <optional>
#include <span>

namespace zhixing
{

/// A paragraph that can be the heading of a question.
struct QuestionHeading {
    std::size_t paragraph = 0;
    std::size_t lastParagraph = 0; ///< a question before a labelled answer may take several
    std::size_t answerParagraph = 0; ///< where the answer begins, unless right behind the heading
    Label label;
    QuestionCue cue = QuestionCue::None;
    qsizetype length
        = 0; ///< characters of the printed text that are heading; the answer follows at once
    bool glued = false; ///< numeral without a mark: 一如何……
    bool answered = false; ///< a labelled answer follows
    bool listed = false; ///< a line of a table of contents: dots and a page number behind it

    /// Set like a heading and nothing more: no label, no word that asks or names a topic.
    [[nodiscard]] bool isPlain() const
    {
        return cue == QuestionCue::None && !isExplicit() && !isNumbered();
    }
    /// Counts by itself, without others of its form.
    [[nodiscard]] bool isExplicit() const
    {
        return label.kind == LabelKind::Question || answered;
    }
    [[nodiscard]] bool isNumbered() const
    {
        return glued
            || (label.kind != LabelKind::None && label.kind != LabelKind::Question
                && label.kind != LabelKind::Answer && label.kind != LabelKind::Explanation);
    }
    [[nodiscard]] bool isStrong() const
    {
        return isExplicit() || cue == QuestionCue::Marked || cue == QuestionCue::Asking;
    }
};

/// The heading a paragraph can be; nothing for running text.
[[nodiscard]] std::optional<QuestionHeading> questionHeadingAt(
    const Page &page, std::span<const Paragraph> paragraphs, std::size_t index);

/// Whether an answer takes up what its heading is about: it begins with, or soon comes to, the same
/// words.
[[nodiscard]] bool restatesSubject(QStringView heading, QStringView answer);

} // namespace zhixing
