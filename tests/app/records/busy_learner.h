// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"
#include "records/database.h"

#include <QString>

namespace zhixing::test
{

/// When a busy learner began.
constexpr UtcTime busyMorning {std::chrono::milliseconds(1'700'000'000'000)};

/// Gives the learner at least one row in every table: two attempts, one of them handed in and
/// marked by its learner, practice with reviews and points, favourites, settings, notes of an
/// export, a PIN. What is
/// typed as answers contains `word`; one item is worded for this learner alone, with `word` in it.
void keepBusy(Database &database, const QString &learner, const QString &word);

[[nodiscard]] int countRows(const Database &database, const QString &table);

} // namespace zhixing::test
