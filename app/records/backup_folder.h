// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/backup_summary.h"
#include "records/records_copy.h"

namespace zhixing
{

/// Where the backups of these records lie.
[[nodiscard]] QString backupFolder(const QString &database);

/// Writes the records into a file of that name, or into a folder under a name with the time.
/// Nothing is written over: BadUse where the file is there already. Returns the path.
[[nodiscard]] Result<QString> backUpTo(const QString &database,
    const QString &fileOrFolder,
    UtcTime now,
    const QTimeZone &zone,
    const CopyWatch &watch);

/// The backups beside the records.
class BackupFolder
{
public:
    /// How many automatic ones are kept.
    static constexpr int automaticKept = 7;

    BackupFolder(QString database, const QTimeZone &zone);

    [[nodiscard]] QString path() const;
    /// Makes one of this kind. Returns its path.
    [[nodiscard]] Result<QString> add(BackupKind kind, UtcTime now, const CopyWatch &watch) const;
    /// The same from a connection that is open.
    [[nodiscard]] Result<QString> add(
        const SqliteFile &records, BackupKind kind, UtcTime now, const CopyWatch &watch) const;
    /// Makes the automatic one of this day, unless there is one, nobody has learnt anything yet, or
    /// the newest backup says the same; then the result is empty. Deletes automatic ones beyond
    /// those that are kept.
    [[nodiscard]] Result<QString> addAutomatic(UtcTime now, const CopyWatch &watch) const;
    /// What is in any file. Of the records themselves only that they are no backup: reading them
    /// as a file at rest would undo the locks this process has on them.
    [[nodiscard]] BackupSummary look(const QString &file) const;
    /// Every database in the folder, newest first.
    [[nodiscard]] std::vector<BackupSummary> list() const;
    /// The newest by name; nothing is opened.
    [[nodiscard]] std::optional<BackupName> newest() const;

private:
    struct Entry {
        QString path;
        BackupName name;
    };
    /// By name, newest first.
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] QString freePath(const BackupName &name) const;
    [[nodiscard]] Result<void> prepare() const;
    [[nodiscard]] bool isNews(const RecordsCopy &copy) const;
    void rotate(const QString &justMade) const;

    QString m_database;
    QTimeZone m_zone;
};

} // namespace zhixing
