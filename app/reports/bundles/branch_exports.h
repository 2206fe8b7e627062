// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"
#include "reports/bundles/collection.h"

#include <QByteArray>

#include <vector>

namespace zhixing
{

/// What has come in of one computer's records.
struct BranchExports {
    QByteArray records; ///< public key of their first export
    QString branch; ///< as the newest export calls itself
    int bundles = 0;
    int lastSequence = 0; ///< number of the newest export
    UtcTime lastMade; ///< by the clock of the branch
    bool operator==(const BranchExports &) const = default;
};

/// By branch and records; of bundles under accepted keys.
[[nodiscard]] Result<std::vector<BranchExports>> listBranchExports(const Collection &collection);

} // namespace zhixing
