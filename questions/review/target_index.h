// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/target.h"

#include <QHash>

#include <optional>
#include <vector>

namespace zhixing
{

/// Finds the item a decision is about, in a bank that may have been built anew since. Made once for
/// a bank; linear in its items.
class TargetIndex
{
public:
    enum class Fit {
        Same, ///< the same sentence, the same thing asked
        OtherSlot, ///< the same sentence, something else asked of it
        OtherSentence, ///< the sentence reads differently now
    };
    struct Match {
        std::size_t item = 0;
        Fit fit = Fit::Same;
        bool operator==(const Match &) const = default;
    };

    TargetIndex() = default;
    explicit TargetIndex(const std::vector<Item> &items);

    [[nodiscard]] const Target &target(std::size_t item) const
    {
        return m_targets[item];
    }
    [[nodiscard]] std::optional<Match> find(const Target &target) const;

private:
    [[nodiscard]] std::optional<std::size_t> mostAlike(const Target &target) const;

    std::vector<Target> m_targets;
    QHash<QString, std::vector<std::size_t>> m_byFactAndSlot;
    QHash<QString, std::vector<std::size_t>> m_byFact;
    QHash<QString, std::vector<std::size_t>> m_bySentenceAndSlot;
    QHash<QString, std::vector<std::size_t>> m_bySentence;
    QHash<quint64, std::vector<std::size_t>> m_byShingle; ///< three characters of the sentence
};

} // namespace zhixing
