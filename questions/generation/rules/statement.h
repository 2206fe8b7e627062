// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

/// A 判断 that the source makes false by exactly one change. Refused where the source says it
/// elsewhere.
void proposeFalse(const Fact &fact,
    Workshop &shop,
    const QString &rule,
    const QString &statement,
    const QString &was,
    const QString &is,
    const Certificate &certificate);

/// A 单选 whose distractors are its reasons. Refused, and false given back, with fewer than two of
/// them.
bool proposeChoice(const Fact &fact, Workshop &shop, Draft draft);

/// An organ that acts or is turned to: 由…审批, 报…批准, 向…提出, …应当. Set phrases around it
/// stay.
[[nodiscard]] bool isFunctional(const Fact &fact, const Slot &organ);

/// 调出 and 调入, 借调 and 原: who reads one in the sentence knows the other.
[[nodiscard]] bool hasCounterpart(const Fact &fact, const Slot &organ);

/// The lexicon's organ of a name; null if it has none.
[[nodiscard]] const Organ *organNamed(const QString &name, const Lexicon &lexicon);

/// Organs that could stand in another's place, with certificates, the source's own first.
[[nodiscard]] std::vector<Distractor> organCandidates(
    const Fact &fact, const Slot &organ, const Workshop &shop);

/// Documents of the same sort as a slot's, the source's own first.
[[nodiscard]] std::vector<Distractor> documentCandidates(
    const Fact &fact, const Slot &document, const Workshop &shop);

/// A document that something is done with: 填入《…》, 依据《…》.
[[nodiscard]] bool isUsed(const Fact &fact, const Slot &document);

/// Starting points of the same document, other than a slot's and not rivals of it.
[[nodiscard]] std::vector<Distractor> startCandidates(
    const Fact &fact, const Slot &start, const Workshop &shop);

/// The next sentence takes some out of what this one says: 老年人可以免试, …除外.
[[nodiscard]] bool isExcepted(const Fact &fact, const Workshop &shop);

/// A branch of a rule: under which condition what follows. Unset if the fact is none.
struct Branch {
    QString condition; ///< up to and with 的，
    QString consequence; ///< without end mark
};
[[nodiscard]] std::optional<Branch> branchOf(const Fact &fact);

/// The other branches of the sentence a fact stands in.
[[nodiscard]] std::vector<Branch> siblingBranches(const Fact &fact, const Workshop &shop);

} // namespace zhixing
