// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/card_book.h"
#include "assessment/random.h"
#include "assessment/review_scheduler.h"

#include <vector>

namespace zhixing::test
{

/// The default settings without fuzz.
[[nodiscard]] SchedulerSettings plainSettings();

/// The settings must be valid.
[[nodiscard]] ReviewScheduler schedulerWith(
    SchedulerSettings settings, const MemoryModel &model = MemoryModel());

/// Noon, UTC, on the study day of that number (counted from 1970-01-01), and `later` after.
[[nodiscard]] ReviewMoment noonOf(
    int day, std::chrono::milliseconds later = std::chrono::milliseconds(0));

[[nodiscard]] ReviewCard newCard(const QString &id);

/// A card in Review, begun thirty days before it was last asked on `lastDay`, due on `dueDay`.
[[nodiscard]] ReviewCard cardInReview(const QString &id, double stability, int lastDay, int dueDay);

/// What a log comes to.
[[nodiscard]] CardBook bookOf(
    const ReviewScheduler &scheduler, const std::vector<ReviewEntry> &log);

[[nodiscard]] Rating ratingOfGrade(int grade);

/// The default weights of FSRS-5, as published: nineteen.
[[nodiscard]] std::vector<double> fsrs5Weights();

/// Every weight at its lower or its upper bound.
[[nodiscard]] std::vector<double> leastWeights();
[[nodiscard]] std::vector<double> mostWeights();

} // namespace zhixing::test
