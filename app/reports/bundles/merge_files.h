// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"
#include "reports/bundles/collection.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace zhixing
{

/// The files named, and the .zxb files in the folders named and in those below them.
[[nodiscard]] QStringList bundlesIn(const QStringList &places);

struct RefusedFile {
    QString path;
    Error error;
};

/// What came of merging files.
struct MergeReport {
    int merged = 0; ///< files
    int alreadyThere = 0;
    qint64 attempts = 0; ///< that were not there before
    qint64 learners = 0; ///< that were not there before
    std::vector<RefusedFile> refused;
    bool isStopped = false;
    std::optional<Error> ended; ///< why it could not go on: the disk refuses, or somebody else
                                ///< merges
    [[nodiscard]] qsizetype done() const
    {
        return merged + alreadyThere + static_cast<qsizetype>(refused.size());
    }
};

struct MergeWatch {
    std::function<bool()> stop; ///< asked now and then; may be empty
    std::function<void(const QString &path, qsizetype before)> next; ///< may be empty
};

/// Merges the files one by one. Those that are refused are left out and told; whatever ends it,
/// what was merged is whole.
[[nodiscard]] MergeReport mergeFiles(const Collection &collection,
    const QStringList &paths,
    UtcTime now,
    const MergeWatch &watch = {});

} // namespace zhixing
