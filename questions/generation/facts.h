// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/corpus.h"

#include <optional>

namespace zhixing
{

enum class Polarity { Affirmed, Denied };

/// The modal verb of the main predicate, and what would make the rule its contrary.
struct Modality {
    QString word;
    QString contrary;
    TextRange range; ///< in the fact's text
    std::size_t clause = 0;
    bool operator==(const Modality &) const = default;
};

/// X，是指Y
struct Definition {
    QString term;
    QString meaning;
    bool operator==(const Definition &) const = default;
};

/// One statement of the source, made to stand alone: a leading connective cut off and, where it
/// lacks its subject, a frame from its heading put before it.
struct Fact {
    QString id; ///< from the passage's id and the sentence
    std::size_t unit = 0;
    std::size_t passage = 0;
    QString text; ///< with 。 at the end
    QString frame; ///< what was put before it; empty as a rule
    QString topic; ///< the heading of the passage
    QString condition; ///< the clauses before the main one, joined
    QString actor; ///< what stands before the modal verb in its clause
    QString predicate; ///< what follows it
    std::optional<Modality> modality;
    std::optional<Definition> definition;
    Polarity polarity = Polarity::Affirmed;
    std::vector<Slot> slots;
    std::vector<TextRange> clauses;
    bool isSpoken = false; ///< from an excerpt of a named speaker: never to be falsified
    bool needsHeading = false; ///< only the heading names who is meant: a lead must say it
    QString refusal; ///< why it cannot stand alone ("R3 …"); empty if it can
    bool leans = false; ///< it can beside what is before it, which a setting (setting.h) must show
    bool operator==(const Fact &) const = default;

    /// The clause a place stands in.
    [[nodiscard]] std::size_t clauseAt(qsizetype place) const;
    /// The text up to the end of a clause, closed by 。
    [[nodiscard]] QString upToClause(std::size_t clause) const;
    /// A clause that only says when, where or for whom.
    [[nodiscard]] bool isCondition(std::size_t clause) const;
    /// A later clause goes on with the case that this one began: 超过3日，仍未送达的，.
    [[nodiscard]] bool caseGoesOnAfter(std::size_t clause) const;
    /// A number there limits when the rule applies, not what it demands.
    [[nodiscard]] bool limitsCondition(const Slot &slot) const;
    /// The first clause that says what holds: with a modal verb, a denial, a figure or a starting
    /// point, and no condition.
    [[nodiscard]] std::size_t assertion() const;
};

/// One fact for each unit of the corpus, in its order; those that cannot stand alone say why.
[[nodiscard]] std::vector<Fact> factsOf(const Corpus &corpus, const Lexicon &lexicon);

/// Why a statement points outside itself (R3, R4, L23); empty if it does not. `isQuoted` allows
/// 我们.
[[nodiscard]] QString danglingReference(
    QStringView statement, const Lexicon &lexicon, bool isQuoted);

/// Whether a text begins with a verb of the lexicon, and not with a noun that looks like one
/// (应急).
[[nodiscard]] bool opensWithVerb(QStringView text, const Lexicon &lexicon);

/// Whether a text names a document by its kind alone (《管理办法》), as only its source knows it.
[[nodiscard]] bool namesShortTitle(const QString &text);

/// What the heading offers to put before a sentence without subject: 什么情况下延长预备期 ->
/// 延长预备期的， Empty if it offers nothing that reads well.
[[nodiscard]] QString frameFromHeading(const QString &heading);

} // namespace zhixing
