// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"
#include "records/file_lock.h"
#include "records/sqlite_file.h"
#include "reports/bundles/bundle_file.h"
#include "reports/bundles/collection.h"

#include <functional>
#include <memory>

namespace zhixing
{

class MergingWork;

enum class MergeResult {
    Merged,
    AlreadyThere,
    Stopped, ///< by the caller; nothing of the bundle came in
};

struct MergeOutcome {
    MergeResult result = MergeResult::Merged;
    qint64 attempts = 0; ///< that were not there before, in this state
    qint64 learners = 0; ///< that were not there before
};

/// Puts proved bundles into a collection, each in a transaction of its own: whatever interrupts it,
/// a bundle is in whole or not at all. What comes in is a set: any order, any repetition, the same
/// collection. Bundles under keys that nobody accepted come in as well, but nothing shows them
/// until the key is accepted.
class Merging
{
public:
    /// Unwritable where another process merges into this collection.
    [[nodiscard]] static Result<Merging> begin(const Collection &collection);

    Merging(Merging &&other) noexcept;
    Merging &operator=(Merging &&) = delete;
    Merging(const Merging &) = delete;
    Merging &operator=(const Merging &) = delete;
    ~Merging();

    /// `name` is the file's, for errors. `stop` is asked now and then; may be empty.
    [[nodiscard]] Result<MergeOutcome> merge(const Bundle &bundle,
        const QString &name,
        UtcTime now,
        const std::function<bool()> &stop = {});

private:
    Merging(FileLock lock, std::unique_ptr<SqliteFile> file, std::unique_ptr<MergingWork> work);

    FileLock m_lock;
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<MergingWork> m_work; ///< before the file it uses
};

} // namespace zhixing
