// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/review_scheduler.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace zhixing
{

/// One review as it is kept: all that another algorithm, or other weights, need to replay it. The
/// log is append-only; cards are computed from it.
struct ReviewEntry {
    QString card; ///< the fact's id
    QString item; ///< the item that was asked
    Rating rating = Rating::Again;
    UtcTime at;
    StudyDay day; ///< kept as it was where the learner was; a later zone does not move it
    std::chrono::days elapsed {0}; ///< study days since the card's review before
    std::optional<Memory> before; ///< unset: the first review
    Memory after;
    QString algorithm; ///< that computed `before` and `after`, "FSRS-6"
    QString weights; ///< MemoryWeights::id()
    bool operator==(const ReviewEntry &) const = default;
};

struct ReviewOutcome {
    ReviewCard card;
    ReviewEntry entry;
    bool operator==(const ReviewOutcome &) const = default;
};

/// One review: the card after it, and what is to be kept.
[[nodiscard]] ReviewOutcome reviewCard(const ReviewScheduler &scheduler,
    const ReviewCard &card,
    const QString &item,
    Rating rating,
    const ReviewMoment &now);

/// The card after those entries of the log that are its own, in the order of the log. Only the
/// rating, time and day of an entry count: memory is computed anew, so other weights may be tried.
/// Without entries the card is New.
[[nodiscard]] ReviewCard replay(
    const ReviewScheduler &scheduler, const QString &card, const std::vector<ReviewEntry> &log);

/// All cards that the log names.
[[nodiscard]] std::map<QString, ReviewCard> replayAll(
    const ReviewScheduler &scheduler, const std::vector<ReviewEntry> &log);

} // namespace zhixing
