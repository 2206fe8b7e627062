// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/sqlite_file.h"

#include <functional>

namespace zhixing
{

/// How far a backup or a restore is.
struct CopyProgress {
    enum class Step {
        KeepingPresent, ///< a restore saves what it is going to replace
        Copying,
        Checking,
    };
    Step step = Step::Copying;
    int done = 0; ///< pages
    int of = 0;
};

/// Told how far it is; false ends it, and nothing is left behind.
using CopyWatch = std::function<bool(const CopyProgress &)>;

/// Damaged, with what is wrong, unless the database is whole: every page, every reference from
/// table to table. Invalid where it is not one of this program, TooNew where a newer one wrote it.
[[nodiscard]] Result<void> checkRecords(const SqliteFile &file);

/// Copies by SQLite's online backup, so that others may go on writing: what is copied is how the
/// source was when copying began. The copy is one file without a log, checked and on disk under a
/// temporary name before it is put into its place; without that it goes with this object.
class RecordsCopy
{
public:
    /// Unwritable where the disk refuses, NothingFound where `watch` ended it; else what is wrong
    /// with the source.
    [[nodiscard]] static Result<RecordsCopy> make(
        const SqliteFile &source, const QString &place, const CopyWatch &watch);

    RecordsCopy(RecordsCopy &&other) noexcept;
    RecordsCopy &operator=(RecordsCopy &&) = delete;
    RecordsCopy(const RecordsCopy &) = delete;
    RecordsCopy &operator=(const RecordsCopy &) = delete;
    ~RecordsCopy();

    /// Where it lies until it is put into place.
    [[nodiscard]] QString draft() const;
    /// Makes the copy what the program works with: migrated where it is older, marked for a log so
    /// that opening it changes nothing, and checked again.
    [[nodiscard]] Result<void> makeCurrent() const;
    /// Renames it, in one step, over whatever has that name.
    [[nodiscard]] Result<void> putIntoPlace();

private:
    RecordsCopy(QString draft, QString place);
    QString m_draft; ///< empty: nothing to clear away
    QString m_place;
};

} // namespace zhixing
