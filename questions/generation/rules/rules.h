// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

#include <vector>

namespace zhixing
{

/// The kinds of passages a rule may be used on. Nothing that makes false statements is for
/// excerpts, where a named person speaks.
enum class On { Faqs = 1, Excerpts = 2, Chronicles = 4 };
Q_DECLARE_FLAGS(OnKinds, On)
Q_DECLARE_OPERATORS_FOR_FLAGS(OnKinds)

[[nodiscard]] On onKind(PassageKind kind);

/// Of which answers a rule can be asked: of all, or not where they speak to the reader.
enum class Answers { OfAnyStyle, ThatState };

/// Makes drafts from one fact. A new rule is a file with such a function and a line in rules().
struct Rule {
    using Function = void (*)(const Fact &fact, Workshop &shop);
    Function apply = nullptr;
    OnKinds on = On::Faqs;
    Answers answers = Answers::OfAnyStyle;
};

[[nodiscard]] const std::vector<Rule> &rules();

/// Makes drafts from one passage as a whole: its heading, and facts that belong together.
struct PassageRule {
    using Function = void (*)(std::size_t passage, Workshop &shop);
    Function apply = nullptr;
    OnKinds on = On::Faqs;
    Answers answers = Answers::OfAnyStyle;
};
[[nodiscard]] const std::vector<PassageRule> &passageRules();

/// Makes drafts from the passages of one kind in one article: what is ordered or paired over them.
struct ArticleRule {
    using Function = void (*)(const Article &article, Workshop &shop);
    Function apply = nullptr;
    OnKinds on = On::Chronicles;
};
[[nodiscard]] const std::vector<ArticleRule> &articleRules();

/// Makes drafts from what an excerpt's attribution says, once for each occasion.
using OccasionRule = void (*)(const Occasion &occasion, Workshop &shop);
[[nodiscard]] const std::vector<OccasionRule> &occasionRules();

void makeTrueStatement(const Fact &fact, Workshop &shop); ///< J-TRUE
void flipModal(const Fact &fact, Workshop &shop); ///< J-MODAL
void flipPolarity(const Fact &fact, Workshop &shop); ///< J-POL
void changeNumber(const Fact &fact, Workshop &shop); ///< J-NUM
void swapStart(const Fact &fact, Workshop &shop); ///< J-START
void swapDefinition(const Fact &fact, Workshop &shop); ///< J-DEF
void swapOrgan(const Fact &fact, Workshop &shop); ///< J-ORG
void swapDocument(const Fact &fact, Workshop &shop); ///< J-DOC
void swapCase(const Fact &fact, Workshop &shop); ///< J-CASE
void chooseNumber(const Fact &fact, Workshop &shop); ///< S-DUR, S-NUM
void chooseStart(const Fact &fact, Workshop &shop); ///< S-START
void chooseOrgan(const Fact &fact, Workshop &shop); ///< S-ORG
void chooseDocument(const Fact &fact, Workshop &shop); ///< S-DOC
void chooseCase(const Fact &fact, Workshop &shop); ///< S-CASE
void chooseDate(const Fact &fact, Workshop &shop); ///< S-DATE in a sentence
void blankNumber(const Fact &fact, Workshop &shop); ///< C-DUR, C-NUM
void blankDocument(const Fact &fact, Workshop &shop); ///< C-DOC
void blankDate(const Fact &fact, Workshop &shop); ///< C-DATE in a sentence
void blankTerm(const Fact &fact, Workshop &shop); ///< C-TERM: a member of a set form of words
void blankQuote(const Fact &fact, Workshop &shop); ///< C-QUOTE: a part of a quotation
void chooseTreatment(const Fact &fact, Workshop &shop); ///< S-ACT: what is done about a case
void chooseManner(const Fact &fact, Workshop &shop); ///< S-HOW: 延期, 连续 …
void choosePerson(const Fact &fact, Workshop &shop); ///< S-WHO: whom a sentence names
void blankOrgan(const Fact &fact, Workshop &shop); ///< C-ORG
void blankStatus(const Fact &fact, Workshop &shop); ///< C-ACT: what something is held to be
void blankDefinedTerm(const Fact &fact, Workshop &shop); ///< C-DEF
void blankParallel(const Fact &fact, Workshop &shop); ///< C-PAIR: 甲是…，乙是…

void chooseAttribution(const Occasion &occasion, Workshop &shop); ///< S-ATTR
void chooseOccasionDate(const Occasion &occasion, Workshop &shop); ///< S-DATE
void blankOccasionYear(const Occasion &occasion, Workshop &shop); ///< C-DATE

} // namespace zhixing
