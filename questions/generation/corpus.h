// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "generation/restatements.h"
#include "generation/slots.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace zhixing
{

/// A sentence of the source, or the half of one before or after a semicolon.
struct Unit {
    std::size_t passage = 0;
    TextRange span; ///< in the passage's text, verbatim
    QString text; ///< tidied, as the sentence has it
    std::vector<Slot> slots;
    std::vector<quint32> bigrams;
    std::size_t sentence = 0; ///< halves of one sentence share it
};

/// Everything the source says, searchable by wording: for what else could be true.
class Corpus
{
public:
    Corpus(const std::vector<Passage> &passages, const Lexicon &lexicon);

    [[nodiscard]] const std::vector<Unit> &units() const
    {
        return m_units;
    }
    [[nodiscard]] const std::vector<Passage> &passages() const
    {
        return *m_passages;
    }

    struct Match {
        std::size_t unit = 0;
        double share = 0.0; ///< of the wording's bigrams that the unit has
    };
    /// The units that hold at least `share` of a wording. `isCut` becomes true if they are too many
    /// to look at all of them.
    [[nodiscard]] std::vector<Match> similar(
        QStringView wording, double share, bool *isCut = nullptr) const;

    /// The units that say what a statement says whose matter is given.
    [[nodiscard]] RestatementIndex::Found restating(const std::vector<quint32> &matter) const
    {
        return m_restatements.restating(matter);
    }

    /// Some unit says just this, punctuation aside.
    [[nodiscard]] bool asserts(QStringView statement) const;

    /// In how many passages a pair of characters stands.
    [[nodiscard]] std::size_t spread(quint32 bigram) const;

private:
    void addSentence(std::size_t passage, TextRange sentence, const Lexicon &lexicon);

    const std::vector<Passage> *m_passages;
    std::vector<Unit> m_units;
    std::size_t m_sentences = 0;
    struct Posting {
        std::vector<quint32> units; ///< ascending
        std::size_t passages = 0;
    };
    std::unordered_map<quint32, Posting> m_index; ///< by bigram
    RestatementIndex m_restatements;
};

} // namespace zhixing
