// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"
#include "records/database.h"
#include "reports/bundles/export_lines.h"

namespace zhixing
{

struct ExportRequest {
    QString path; ///< the .zxb file; written over only when the new one is whole
    QString branch; ///< as the branch calls itself; empty: where most of its learners are
    QString program; ///< version of this program
    ExportExtent extent = ExportExtent::News;
    UtcTime now;
};

struct ExportOutcome {
    Manifest manifest;
    qint64 learners = 0;
    qint64 attempts = 0;
    qint64 practiceDays = 0;
    bool isClockBehind = false; ///< the export before was dated later: the clock was set back
};

/// The branch where most of those in the list are; empty where they are in none.
[[nodiscard]] Result<QString> usualBranch(const QSqlDatabase &records);

/// Writes what these records hold since the last export as one bundle, and notes in them what went
/// out. The file is in place before that is noted: whatever interrupts it, nothing is left out of
/// the next export, which at worst says the same again. One export at a time; answering goes on
/// meanwhile.
[[nodiscard]] Result<ExportOutcome> exportBundle(Database &database, const ExportRequest &request);

} // namespace zhixing
