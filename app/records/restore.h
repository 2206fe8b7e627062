// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/backup_folder.h"

namespace zhixing
{

struct RestoreRequest {
    QString database; ///< the records to be replaced
    QString backup;
    UtcTime now;
    QTimeZone zone;
};

/// A backup that is ready to take the place of the records: those are saved, the backup is copied
/// beside them, checked and brought up to date. What is left to do takes a moment and happens in
/// one step; killed before it, the records are as they were, after it they are the backup's.
///
/// Made on any thread, used on one at a time. Without putIntoPlace() nothing has happened when it
/// goes.
class PreparedRestore
{
public:
    /// What is wrong with the backup (Damaged, Invalid, TooNew, Unreadable), or with the disk
    /// (Unwritable); NothingFound where `watch` ended it. Nothing is left behind then.
    [[nodiscard]] static Result<PreparedRestore> prepare(
        const RestoreRequest &request, const CopyWatch &watch);

    PreparedRestore(PreparedRestore &&other) noexcept;
    PreparedRestore &operator=(PreparedRestore &&) = delete;
    PreparedRestore(const PreparedRestore &) = delete;
    PreparedRestore &operator=(const PreparedRestore &) = delete;
    ~PreparedRestore();

    /// The caller has closed its Database and opens it again afterwards, whatever comes of this.
    /// Unwritable while another instance or program has the records open, BadUse where they were
    /// written to after they were saved: prepare anew.
    [[nodiscard]] Result<void> putIntoPlace();
    /// What the records were, among the backups.
    [[nodiscard]] QString savedPresent() const;

private:
    PreparedRestore(SqliteFile records, RecordsCopy copy, QString savedPresent, QString stamp);
    [[nodiscard]] Result<void> endLog();

    std::optional<SqliteFile> m_records; ///< sees whether anybody else writes
    RecordsCopy m_copy;
    QString m_database;
    QString m_savedPresent;
    QString m_stamp; ///< changes when another connection writes
    bool m_isDone = false;
};

} // namespace zhixing
