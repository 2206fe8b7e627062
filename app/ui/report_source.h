// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/branch_report.h"
#include "reports/report_document.h"

#include <QStringList>

namespace zhixing
{

/// Whose figures a report shows.
enum class ReportOrigin {
    Records, ///< of this computer
    Collection, ///< what was merged of several
};

struct ReportReading {
    QStringList branches; ///< of the roster, by name
    Result<ReportDocument> document; ///< NothingFound where nobody is on the roster
};

/// Where the figures are, and what their key lies beside.
struct ReportSource {
    QString records; ///< a path, or the address of a server
    QString keyBeside; ///< the path of the records' file, or where it would be; empty: no key
};

/// Reads the records over a connection of its own: for a thread of a pool.
[[nodiscard]] ReportReading readReport(
    ReportOrigin origin, const ReportSource &source, const ReportScope &scope);

/// The figures of each branch of a collection that has somebody on the roster, by name.
[[nodiscard]] Result<std::vector<RosterFigures>> readBranchFigures(
    const QString &collectionPath, const ReportScope &scope);

} // namespace zhixing
