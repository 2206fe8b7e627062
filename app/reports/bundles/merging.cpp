// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/merging.h"

#include "reports/bundles/merging_work.h"

#include <chrono>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::chrono::seconds mergePatience(10);

} // namespace

Merging::Merging(FileLock lock, std::unique_ptr<SqliteFile> file, std::unique_ptr<MergingWork> work)
    : m_lock(std::move(lock))
    , m_file(std::move(file))
    , m_work(std::move(work))
{
}

Merging::Merging(Merging &&other) noexcept = default;
Merging::~Merging() = default;

Result<Merging> Merging::begin(const Collection &collection)
{
    auto lock = FileLock::take(collection.path() + u".merge"_s, mergePatience);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    auto opened = SqliteFile::open(collection.path(), SqliteFile::Access::Shared);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    auto file = std::make_unique<SqliteFile>(std::move(*opened));
    // A cache that holds the indexes of a million attempts.
    for (const char *pragma : {"PRAGMA foreign_keys = ON",
             "PRAGMA synchronous = FULL",
             "PRAGMA cache_size = -131072",
             "PRAGMA wal_autocheckpoint = 8000"}) {
        if (const auto set = file->run(pragma); !set) {
            return std::unexpected(set.error());
        }
    }
    auto work = MergingWork::prepare(*file);
    if (!work) {
        return std::unexpected(work.error());
    }
    return Merging(std::move(*lock), std::move(file), std::move(*work));
}

Result<MergeOutcome> Merging::merge(
    const Bundle &bundle, const QString &name, UtcTime now, const std::function<bool()> &stop)
{
    return m_work->merge(bundle, name, now, stop);
}

} // namespace zhixing
