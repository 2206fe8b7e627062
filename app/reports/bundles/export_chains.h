// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/collection.h"

#include <QByteArray>

#include <vector>

namespace zhixing
{

enum class ChainFindingKind {
    Missing, ///< exports `from` to `to` have not come in, and no complete one after them has
    TwoOfOneNumber, ///< two different exports have the number `from`: records were restored or
                    ///< copied
    ClockSetBack, ///< export `to` is dated before the one before it
    AnotherKey, ///< export `from` is the first signed with a key other than the one before it
};

/// Something about the exports of one computer's records that a person should know.
struct ChainFinding {
    ChainFindingKind kind = ChainFindingKind::Missing;
    QByteArray records; ///< public key of their first export
    QString branch; ///< as the newest of them calls itself
    int from = 0;
    int to = 0;
    bool operator==(const ChainFinding &) const = default;
};

/// By records and number; of bundles under accepted keys.
[[nodiscard]] Result<std::vector<ChainFinding>> checkChains(const Collection &collection);

} // namespace zhixing
