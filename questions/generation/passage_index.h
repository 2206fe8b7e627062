// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/item.h"
#include "bank/passage.h"
#include "generation/generator.h"
#include "generation/wording.h"

#include <array>
#include <vector>

namespace zhixing
{

enum class PassagePart { Text, Heading, Attribution };

/// Finds the place in the raw source of every character of a passage.
class PassageIndex
{
public:
    /// Invalid if the source at the passage's positions is not its text, white space aside.
    [[nodiscard]] static Result<PassageIndex> build(
        const Passage &passage, const SourceReader &source);

    /// The quotes that cover a range of a part; several where page furniture interrupts it. Empty
    /// if the part has no positions.
    [[nodiscard]] std::vector<Evidence> evidence(
        const Passage &passage, PassagePart part, TextRange range) const;

private:
    struct Character {
        qint64 codePoint = -1; ///< -1: white space, or the second half of a surrogate pair
        int position = -1; ///< which of the part's positions
    };
    std::array<std::vector<Character>, 3> m_parts;
};

} // namespace zhixing
