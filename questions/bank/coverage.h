// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

#include <map>

namespace zhixing
{

/// What a passage should come to: so many items, of so many kinds.
inline constexpr std::size_t enoughItems = 3;
inline constexpr std::size_t enoughKinds = 2;

/// Drafts of one passage that fell for one reason.
struct DropGroup {
    QString reason; ///< id and name: "R7 not unique"
    QStringList rules; ///< that made them, each once
    qint64 count = 0;
    QString example; ///< the first draft, shortened
    bool operator==(const DropGroup &) const = default;
};

/// What became of one passage.
struct PassageCoverage {
    std::size_t passage = 0; ///< in the bank
    std::vector<std::size_t> items; ///< that rest on it and may be asked, in the bank's order
    std::map<ItemKind, qint64> kinds; ///< of `items`
    std::vector<std::size_t> candidates; ///< that rest on it and wait for a reviewer
    std::vector<DropGroup> drops; ///< most frequent first
    bool operator==(const PassageCoverage &) const = default;

    [[nodiscard]] bool isEnough() const
    {
        return items.size() >= enoughItems && kinds.size() >= enoughKinds;
    }
};

/// What a bank covers of its passages, and why not more. An item that rests on several passages
/// counts for each.
struct Coverage {
    std::vector<PassageCoverage> passages; ///< in the bank's order
    std::map<ItemKind, qint64> kinds; ///< items that may be asked
    std::map<ItemKind, qint64> candidates; ///< items that wait for a reviewer
    std::vector<DropGroup> drops; ///< of the whole bank, most frequent first
    bool operator==(const Coverage &) const = default;
};

[[nodiscard]] Coverage coverageOf(const Bank &bank);

/// The id and the name of a rejection's reason: what stands before its colon.
[[nodiscard]] QString reasonGroup(const QString &reason);

} // namespace zhixing
