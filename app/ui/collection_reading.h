// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/branch_report.h"
#include "reports/bundles/attempt_tellings.h"
#include "reports/bundles/branch_exports.h"
#include "reports/bundles/export_chains.h"
#include "reports/bundles/settlements.h"
#include "reports/bundles/signing_keys.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace zhixing
{

struct CollectedConflict {
    Conflict conflict;
    std::vector<AttemptTelling> tellings; ///< of the kind Attempt
    QStringList computers; ///< of each member: the branch whose exports come from there
};

/// What a reviewer looks after in a collection.
struct CollectionContents {
    std::vector<KeyRow> keys; ///< unknown ones first, then by branch
    std::vector<CollectedConflict> conflicts; ///< open ones first
    std::vector<BranchExports> exports;
    std::vector<ChainFinding> findings;
};

[[nodiscard]] Result<CollectionContents> readContents(const Collection &collection);

/// Opens the collection at that path, lets `change` do something to it, and reads what is in it
/// then. Over a connection of its own: for a thread of a pool.
[[nodiscard]] Result<CollectionContents> changeAndRead(
    const QString &path, const std::function<void(const Collection &)> &change = {});

/// A branch as it sent its results and as it stands in the merged report.
struct CollectedBranch {
    QString name;
    int bundles = 0;
    int lastSequence = 0;
    std::optional<UtcTime> lastMade; ///< unset where nothing came in under this name
    std::vector<ChainFinding> findings;
    std::optional<RosterFigures> figures; ///< unset where nobody on the roster is of this branch
    bool isPending = false; ///< the figures are still being read
};

/// Branches that sent something or have somebody on the roster, by name.
[[nodiscard]] std::vector<CollectedBranch> branchesOf(
    const CollectionContents &contents, const std::vector<RosterFigures> &figures);

} // namespace zhixing
