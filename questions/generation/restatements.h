// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/wording.h"

#include <QStringView>

#include <span>
#include <unordered_map>
#include <vector>

namespace zhixing
{

/// Pairs of neighbouring characters that carry a statement's matter, each once, ascending: without
/// particles, modal verbs and punctuation, and without what stands in the ranges. Two statements of
/// one rule share them, whatever the order of the clauses.
[[nodiscard]] std::vector<quint32> matterOf(QStringView text, std::span<const TextRange> leftOut);

/// Finds the statements that say what another one says, in any order and with other words of
/// grammar (B5). Pairs count by their rarity, so that what all statements of a kind have in common
/// tells none of them from the others.
///
/// Nothing is lost for speed: a statement that shares four fifths of another's weight has one of
/// the rarest pairs that make up more than the remaining fifth, so only those are looked up. Where
/// even they stand in thousands of statements, the answer is "commonplace" and nobody may rely on
/// there being no other.
class RestatementIndex
{
public:
    /// One statement. `number` is the caller's; those with the same text are added once.
    void add(std::size_t number, std::vector<quint32> matter, std::vector<quint32> withoutValues);
    /// Weighs the pairs; to be called once, after the last add().
    void finish();

    struct Found {
        std::vector<std::size_t> numbers; ///< ascending
        bool isCommonplace = false; ///< too many to look at
    };
    /// The statements that say all of this matter, or all of whose own matter, values aside, is
    /// said here.
    [[nodiscard]] Found restating(const std::vector<quint32> &matter) const;

private:
    struct Statement {
        std::size_t number = 0;
        std::vector<quint32> matter;
        std::vector<quint32> withoutValues;
    };
    struct Weighed {
        quint32 pair = 0;
        double weight = 0;
    };
    struct Posting {
        std::vector<quint32> statements;
        double weight = 0;
    };

    [[nodiscard]] std::vector<Weighed> weighed(const std::vector<quint32> &pairs) const;
    [[nodiscard]] static std::vector<quint32> telling(std::vector<Weighed> pairs);
    [[nodiscard]] static double share(
        const std::vector<Weighed> &part, const std::vector<quint32> &whole);

    std::vector<Statement> m_statements;
    std::unordered_map<quint32, Posting> m_having; ///< pair -> statements that have it
    /// Pair -> statements of whose matter, values aside, it is a telling part.
    std::unordered_map<quint32, std::vector<quint32>> m_toldBy;
};

} // namespace zhixing
