// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/text_range.h"

#include <QString>

#include <vector>

namespace zhixing
{

/// One run of letters and digits that is looked for, in the spelling the index knows: NFKC, lower
/// case. `inDigits` has numerals as digits (二十八日 is 28日) and is empty where that changes
/// nothing.
struct SearchTerm {
    QString asWritten;
    QString inDigits;
    bool operator==(const SearchTerm &) const = default;
};

/// What was typed, cut at blanks and punctuation; all of it has to be found. No terms for nothing
/// but marks.
[[nodiscard]] std::vector<SearchTerm> searchTerms(const QString &typed);

/// A text as the index takes it in: every character a word of its own, a mark between the runs, so
/// that a phrase is found wherever it stands within a run, whatever words it is cut into. Runs
/// with numerals follow once more with digits.
[[nodiscard]] QString indexedWords(const QString &text);

/// The terms as SQLite's FTS5 wants to be asked for them.
[[nodiscard]] QString matchExpression(const std::vector<SearchTerm> &terms);

/// Blanks within a text never separate: typesetters put them between 2021 and 年 as they like.
enum class LineFeeds {
    Separate,
    Ignored, ///< lines as printed: a word goes on in the next line
};

/// Where terms stand in a text, sorted and joined. A term in digits marks the whole numeral.
[[nodiscard]] std::vector<TextRange> findTerms(const QString &text,
    const std::vector<SearchTerm> &terms,
    LineFeeds lineFeeds = LineFeeds::Separate);

/// A piece of a text around its first mark.
struct Snippet {
    QString text;
    std::vector<TextRange> marks;
    bool operator==(const Snippet &) const = default;
};

/// About `length` characters, the first mark near the beginning; … where something was left out.
[[nodiscard]] Snippet snippetAround(
    const QString &text, const std::vector<TextRange> &marks, qsizetype length);

} // namespace zhixing
