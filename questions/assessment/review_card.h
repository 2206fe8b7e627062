// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/memory_model.h"
#include "assessment/study_day.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace zhixing
{

/// Where a card stands: never asked; in the short steps of the first day; at intervals of days; in
/// short steps again after it was forgotten.
enum class CardState { New, Learning, Review, Relearning };

/// What is known of a learner and one fact. A card is a fact's: all items of the fact move it, so
/// that asking the same thing in two ways does not count twice. Computed from the log, never the
/// other way round.
struct ReviewCard {
    QString id; ///< the fact's
    CardState state = CardState::New;
    int step = 0; ///< Learning, Relearning: place in the list of steps
    std::optional<Memory> memory; ///< unset: New
    int reviews = 0; ///< answers given, steps included
    int lapses = 0; ///< forgotten while in Review
    std::optional<StudyDay> firstDay; ///< of the first review
    std::optional<StudyDay> lastDay; ///< of the last review
    std::chrono::days interval {0}; ///< from lastDay to dueDay; 0 in steps
    StudyDay dueDay; ///< Review
    UtcTime dueAt; ///< Learning, Relearning
    bool operator==(const ReviewCard &) const = default;
};

[[nodiscard]] bool isInSteps(const ReviewCard &card);

/// A New card is never due. One in steps is when its time has come, and on any later day.
[[nodiscard]] bool isDue(const ReviewCard &card, const ReviewMoment &now);

/// Study days since the last review; 0 for a New card and where the day went backwards, as it does
/// on a journey or by a corrected clock.
[[nodiscard]] std::chrono::days daysSinceReview(const ReviewCard &card, StudyDay today);

/// The names used in SQL and JSON: new, learning, review, relearning.
[[nodiscard]] QString toString(CardState state);
[[nodiscard]] std::optional<CardState> cardStateFromString(QStringView name);

} // namespace zhixing
