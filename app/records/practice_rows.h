// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/practice.h"
#include "assessment/review_log.h"
#include "result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <vector>

namespace zhixing
{

/// Practice as it stands in the tables: days as their number since 1970-01-01.

[[nodiscard]] qint64 toDayNumber(StudyDay day);
[[nodiscard]] StudyDay fromDayNumber(qint64 number);

/// Runs a query that names :learner and hands each row to `take`.
[[nodiscard]] Result<void> forEachRow(const QSqlDatabase &database,
    const QString &sql,
    const QString &learner,
    const std::function<Result<void>(const QSqlQuery &)> &take);

[[nodiscard]] Result<void> readPractice(const QSqlDatabase &database,
    const QString &learner,
    const std::function<void(PracticeResponse)> &take);
[[nodiscard]] Result<std::vector<PracticeResponse>> readSitting(
    const QSqlDatabase &database, const QString &sitting);
[[nodiscard]] Result<std::vector<ReviewEntry>> readReviews(
    const QSqlDatabase &database, const QString &learner);

} // namespace zhixing
