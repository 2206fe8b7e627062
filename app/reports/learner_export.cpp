// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/learner_export.h"

#include "records/learner_data.h"
#include "reports/safe_writing.h"

#include <QJsonDocument>

namespace zhixing
{

Result<void> exportLearner(const Database &database, const QString &learner, const QString &path)
{
    const auto all = readLearnerData(database, learner);
    if (!all) {
        return std::unexpected(all.error());
    }
    QSaveFile file(path);
    if (const auto written = writeAside(file, QJsonDocument(*all).toJson()); !written) {
        return written;
    }
    return putIntoPlace(file);
}

} // namespace zhixing
