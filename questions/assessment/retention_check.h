// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/memory_model.h"
#include "assessment/review_log.h"

#include <vector>

namespace zhixing
{

/// Fewer reviews than this tell too little to compare shares.
inline constexpr int enoughReviews = 30;

/// Reviews whose predicted probability of recall lies in [from, to); the last band has its end,
/// too.
struct RetentionBand {
    double from = 0.0;
    double to = 1.0;
    int reviews = 0;
    int remembered = 0; ///< rated Hard, Good or Easy
    double predicted = 0.0; ///< mean probability of recall at the time of review; 0 without reviews
    bool operator==(const RetentionBand &) const = default;
};

/// remembered / reviews; 0 without reviews.
[[nodiscard]] double measuredRetention(const RetentionBand &band);
[[nodiscard]] bool isTelling(const RetentionBand &band);

struct RetentionCheck {
    RetentionBand all;
    std::vector<RetentionBand> bands; ///< 0 to 0.7, to 0.8, to 0.9, to 1
    bool operator==(const RetentionCheck &) const = default;
};

/// What was remembered against what the model foretold: over the reviews at least a day after the
/// one before, with the memory the log kept for that moment. Reviews logged under other weights
/// were foretold by another curve and are left out.
[[nodiscard]] RetentionCheck checkRetention(
    const std::vector<ReviewEntry> &log, const MemoryModel &model);

} // namespace zhixing
