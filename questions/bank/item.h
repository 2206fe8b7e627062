// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zhixing
{

/// The seven kinds; in JSON and SQL: true_false, single_choice, multiple_choice, cloze, ordering,
/// matching, short_answer.
enum class ItemKind {
    TrueFalse,
    SingleChoice,
    MultipleChoice,
    Cloze,
    Ordering,
    Matching,
    ShortAnswer,
};

/// Why a distractor is wrong: W1 functional slot, W2 negated in the corpus, W3 closed list, W4
/// sibling branch, W5 other dated event, W6 ladder number.
struct Certificate {
    QString code;
    QString reason; ///< one sentence for a reviewer
    bool operator==(const Certificate &) const = default;
};

struct Option {
    QString id; ///< unique within the item; never a letter, letters are given on display
    QString text;
    std::optional<Certificate> certificate; ///< absent on the key
    bool operator==(const Option &) const = default;
};

/// The quoted span that proves the key: position and quote (W3C TextQuoteSelector). `exact` is
/// verbatim from the passage's text, heading or attribution; the source between start and end,
/// white space removed, is `exact` with white space removed. A quote that page furniture interrupts
/// is given as several.
struct Evidence {
    QString passage;
    qint64 start = 0; ///< code points in the raw source, half-open; both 0 where nobody knows
    qint64 end = 0;
    QString exact;
    QString prefix; ///< up to 32 characters before, same part of the passage
    QString suffix; ///< up to 32 characters after
    bool operator==(const Evidence &) const = default;
};

/// May the options change places? Numbers and dates stand in ascending order and stay.
enum class OptionOrder { Shuffled, Fixed };

/// A candidate waits for a reviewer: nobody is asked it before it is approved or edited.
enum class ReviewState { Unreviewed, Candidate, Approved, Edited, Rejected };

/// One question. What `key` holds goes by the kind:
///  - true_false: "true" or "false"; single_choice: one option id; multiple_choice: those of all
///    right options, in the order of `options`
///  - cloze, which has no options: the accepted answers, the one from the text first
///  - ordering: the ids of all options in their right order
///  - matching: for each option in turn the id of the target that belongs to it
///  - short_answer, which has no options: the points (采分点) in their order
struct Item {
    QString id; ///< stable: derived from the fact, the rule and the wording
    ItemKind kind = ItemKind::TrueFalse;
    QString topic; ///< title of the article the passage stands in
    QString stem; ///< cloze: one gap, written "____"
    std::vector<Option> options; ///< matching: the members on the left
    std::vector<Option> targets; ///< matching: the members on the right; a spare one is certified
    OptionOrder optionOrder = OptionOrder::Shuffled;
    QStringList key;
    QString rationale;
    std::vector<Evidence> evidence;
    QString rule; ///< the generator rule, e.g. "J-MODAL"
    QString fact; ///< items of one fact share it
    QStringList enemies; ///< ids of items not to stand on one form with it; mutual
    double difficulty = 0.0; ///< expected facility, 0 (nobody) to 1 (everybody)
    ReviewState review = ReviewState::Unreviewed;
    bool operator==(const Item &) const = default;
};

/// The name used in JSON, SQL and on the command line.
[[nodiscard]] QString toString(ItemKind kind);
[[nodiscard]] std::optional<ItemKind> itemKindFromString(QStringView name);
[[nodiscard]] const std::vector<ItemKind> &allItemKinds();
[[nodiscard]] QString toString(ReviewState state);
[[nodiscard]] std::optional<ReviewState> reviewStateFromString(QStringView name);

/// Whether quizzes may ask it: what was rejected they may not, nor a candidate.
[[nodiscard]] bool isAskable(const Item &item);

} // namespace zhixing
