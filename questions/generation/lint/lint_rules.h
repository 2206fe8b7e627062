// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "bank/finding.h"
#include "generation/corpus.h"
#include "generation/lexicon.h"
#include "generation/lint/item_texts.h"

#include <QHash>

#include <vector>

namespace zhixing
{

/// What a linter rule may look at beside the item.
struct LintContext {
    const Corpus &corpus;
    const Lexicon &lexicon;
    QHash<QString, const Passage *> passages;
};

/// One flaw. `check` says in words what is wrong, or nothing.
struct LintRule {
    QString id;
    QString title; ///< the flaw's name, Chinese
    QString (*check)(const Item &item, const LintContext &context) = nullptr;
};

/// All rules for single items, by id. A new one is a file and a line in this list.
[[nodiscard]] const std::vector<LintRule> &lintRules();

/// A flaw that only many items together have. `check` adds what it finds.
struct BankLintRule {
    QString id;
    QString title;
    void (*check)(const Bank &bank, const Lexicon &lexicon, std::vector<Finding> &findings)
        = nullptr;
};
[[nodiscard]] const std::vector<BankLintRule> &bankLintRules();

QString longestKey(const Item &, const LintContext &); ///< L01
QString lengthOutlier(const Item &, const LintContext &); ///< L02
QString keyRepeatsStem(const Item &, const LintContext &); ///< L03
QString answerInStem(const Item &, const LintContext &); ///< L04
QString grammaticalCue(const Item &, const LintContext &); ///< L05
QString typeMismatch(const Item &, const LintContext &); ///< L06
QString duplicateOptions(const Item &, const LintContext &); ///< L07
QString entailedOption(const Item &, const LintContext &); ///< L08
QString optionInOption(const Item &, const LintContext &); ///< L09
QString secondAnswer(const Item &, const LintContext &); ///< L10
QString absoluteTerm(const Item &, const LintContext &); ///< L11
QString vagueTerm(const Item &, const LintContext &); ///< L12
QString allOrNone(const Item &, const LintContext &); ///< L13
QString negativeStem(const Item &, const LintContext &); ///< L14
QString combinedOption(const Item &, const LintContext &); ///< L15
QString unfocusedStem(const Item &, const LintContext &); ///< L16
QString gratuitousWords(const Item &, const LintContext &); ///< L17
QString convergence(const Item &, const LintContext &); ///< L18
QString oppositePair(const Item &, const LintContext &); ///< L19
QString lostSequence(const Item &, const LintContext &); ///< L20
QString optionCount(const Item &, const LintContext &); ///< L21
QString danglingWord(const Item &, const LintContext &); ///< L23
QString debris(const Item &, const LintContext &); ///< L24
QString keyNotQuoted(const Item &, const LintContext &); ///< L25
QString stillEntailed(const Item &, const LintContext &); ///< L26
QString uncertifiedOption(const Item &, const LintContext &); ///< L27
QString pairGivenAway(const Item &, const LintContext &); ///< L28
QString orderGivenAway(const Item &, const LintContext &); ///< L29

void longestKeyShare(const Bank &, const Lexicon &, std::vector<Finding> &); ///< L01
void absoluteTermShare(const Bank &, const Lexicon &, std::vector<Finding> &); ///< L11
void keyPositions(const Bank &, const Lexicon &, std::vector<Finding> &); ///< L22
void nearDuplicates(const Bank &, const Lexicon &, std::vector<Finding> &); ///< L30

} // namespace zhixing
