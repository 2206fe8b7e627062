// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "result.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace zhixing
{

enum class BackupKind {
    Manual, ///< asked for; never deleted by the program
    Automatic, ///< one a day; the last few are kept
    BeforeRestore, ///< what a restore replaced; never deleted by the program
};

/// What the name of a backup says.
struct BackupName {
    BackupKind kind = BackupKind::Manual;
    UtcTime at;
    bool operator==(const BackupName &) const = default;
};

/// zhixing-20260628-173000.sqlite for a manual one, ...-auto.sqlite and ...-before-restore.sqlite
/// for the others; the time is the zone's.
[[nodiscard]] QString backupFileName(const BackupName &name, const QTimeZone &zone);
/// Unset for any other name.
[[nodiscard]] std::optional<BackupName> readBackupName(
    const QString &fileName, const QTimeZone &zone);

/// What is in a file that may be a backup.
struct BackupSummary {
    QString path;
    BackupKind kind = BackupKind::Manual;
    UtcTime at; ///< by its name, or its last change
    qint64 bytes = 0;
    int version = 0; ///< of the schema
    int learners = 0;
    int attempts = 0;
    int practiceAnswers = 0;
    std::optional<UtcTime> lastActivity;
    std::optional<Error> problem; ///< why it cannot be restored
    bool operator==(const BackupSummary &) const = default;
};

/// Reads the file as it lies there, without writing to it or beside it, and checks it whole. Not
/// for a file this process has open: closing it would undo the locks on it.
[[nodiscard]] BackupSummary summarizeBackup(const QString &path, const QTimeZone &zone);
/// The same of records that may be open and being written to.
[[nodiscard]] BackupSummary summarizeRecords(const QString &path);

} // namespace zhixing
