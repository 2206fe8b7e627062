// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/corpus.h"

#include <vector>

namespace zhixing
{

/// Where a passage may not be what its heading says, or a sentence not what was printed: nothing is
/// asked there.
class Doubts
{
public:
    explicit Doubts(const Corpus &corpus);

    /// Why a unit is not trusted; empty if it is.
    [[nodiscard]] QString about(std::size_t unit) const;

private:
    const Corpus &m_corpus;
    std::vector<bool> m_isColumn; ///< by passage: its heading is no question, and the others are
    std::vector<qsizetype> m_foreign; ///< by passage: where another question begins; -1 for nowhere
};

/// Where in an answer a line stands that looks like the next question; -1 for nowhere.
[[nodiscard]] qsizetype foreignQuestion(const Passage &passage);

} // namespace zhixing
