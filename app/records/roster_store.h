// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/database.h"
#include "records/learner_store.h"
#include "records/roster_record.h"

#include <vector>

namespace zhixing
{

/// One member of the roster.
struct RosterEntry {
    Learner learner;
    QString digits; ///< the last of the number; empty: nothing to compare with
    Leave leave = Leave::None;
    double timeFactor = 1.0; ///< see PracticeSettings
    int place = 0; ///< the row of the file
    bool operator==(const RosterEntry &) const = default;
};

enum class ImportKind {
    New, ///< nobody of that name and branch is known
    Known, ///< stands on the roster exactly so
    Changed, ///< is known, and gets something new
};

/// What one line of a file would do.
struct ImportLine {
    RosterLine line; ///< with its branch
    ImportKind kind = ImportKind::New;
    QString learner; ///< empty: a new one
    RosterLine before; ///< what is known, for one that changes
    bool wasListed = false; ///< stood on the roster before
    bool isArchived = false; ///< is taken back out of the archive
    bool operator==(const ImportLine &) const = default;
};

/// Writes and reads the roster: learners whom meetings expect. Of a number no more than
/// `rosterDigits` are ever kept.
class RosterStore
{
public:
    explicit RosterStore(Database &database);

    /// By branch, in the order of the files. Who is in the archive is not expected.
    [[nodiscard]] Result<std::vector<RosterEntry>> all() const;
    /// What import() would do. `branch`: of lines that name none.
    [[nodiscard]] Result<std::vector<ImportLine>> compare(
        const std::vector<RosterLine> &lines, const QString &branch) const;
    /// Takes lines over: all or none. What a line leaves open (number, group, leave) stays as it
    /// is; a second time nothing changes.
    [[nodiscard]] Result<void> import(
        const std::vector<RosterLine> &lines, const QString &branch, qint64 nowMs);
    [[nodiscard]] Result<void> setLeave(const QString &learner, Leave leave);
    /// 小组; empty: none. BadUse where it is too long.
    [[nodiscard]] Result<void> setGroup(const QString &learner, const QString &group);
    /// After a meeting: leave was for that one.
    [[nodiscard]] Result<void> clearLeave(const QString &branch);
    /// Off the roster; the learner stays.
    [[nodiscard]] Result<void> remove(const QString &learner);

private:
    [[nodiscard]] Result<void> importWithin(
        const std::vector<RosterLine> &lines, const QString &branch, qint64 nowMs);

    Database *m_database;
};

} // namespace zhixing
