// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/bundle_file.h"

#include <QSqlDatabase>

#include <vector>

namespace zhixing
{

enum class ExportExtent {
    News, ///< what has not been exported yet
    Everything,
};

struct ExportedAttempt {
    QString id;
    int events = 0;
    bool isNew = false; ///< in no export before
};

struct ExportedPracticeDay {
    QString learner;
    qint64 studyDay = 0;
    qint64 answers = 0;
    bool isNew = false;
};

/// What an export takes out of the records, and what is to be noted as exported once it is written.
struct ExportLines {
    BundleContent content;
    std::vector<ExportedAttempt> attempts;
    std::vector<ExportedPracticeDay> practiceDays;
};

/// Reads the lines of a bundle (README.md): the whole roster, archived learners among it; finished
/// attempts with their form and events, and the wordings they were taken with; of practice the
/// number of answers and the time a day. Nobody's answers in practice leave the records.
[[nodiscard]] Result<ExportLines> readExportLines(const QSqlDatabase &records, ExportExtent extent);

} // namespace zhixing
