// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

#include <QSqlDatabase>

namespace zhixing::test
{

constexpr qint64 manyAttemptsFrom = 1'750'000'000'000; ///< ms since 1970
constexpr qint64 manyAttemptsSpan = 365LL * 86'400'000; ///< ms: a year
constexpr int itemsOfManyAttempts = 40;

/// Writes so many tests of forty items, all handed in, of 800 learners in eight branches, and a
/// hundred answers in practice of each, into empty records. The same each time; items have
/// difficulties of their own, learners strengths of theirs. For benchmarks: ends the program where
/// it cannot.
void keepManyAttempts(const QSqlDatabase &database, const Bank &bank, int tests);

} // namespace zhixing::test
