// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/database.h"

#include <QStringList>

namespace zhixing
{

/// What is left of a deleted learner on the disk.
enum class Remains {
    Nothing, ///< neither in the file nor in its log
    /// The records are deleted, but pages of the file or its log still hold old bytes: another
    /// window reads the records, or there is no room to write the file anew. Deleting anyone again
    /// cleans them, too.
    OldBytes,
};

/// Deletes a learner with everything that is the learner's: attempts, practice, reviews,
/// favourites, settings, PIN, and wordings nobody else was asked. All or nothing, in one
/// transaction. Then the file is written anew without the gaps, which may take seconds for large
/// records. Templates and printed forms belong to the computer and stay. NothingFound where there
/// is no such learner. Copies made before an update are not touched: see copiesBeside().
[[nodiscard]] Result<Remains> eraseLearner(Database &database, const QString &learner);

/// Names of the files beside the records that may still hold what is deleted here: put aside before
/// an update or because they were damaged, and backups (backups/…).
[[nodiscard]] QStringList copiesBeside(const QString &databasePath);

} // namespace zhixing
