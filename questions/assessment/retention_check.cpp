// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/retention_check.h"

namespace zhixing
{

namespace
{

/// Keeps the sum of the predictions in `predicted` until settle() makes it their mean.
void take(RetentionBand &band, double predicted, Rating rating)
{
    ++band.reviews;
    band.remembered += rating != Rating::Again ? 1 : 0;
    band.predicted += predicted;
}

void settle(RetentionBand &band)
{
    band.predicted = band.reviews > 0 ? band.predicted / band.reviews : 0.0;
}

} // namespace

double measuredRetention(const RetentionBand &band)
{
    return band.reviews > 0 ? static_cast<double>(band.remembered) / band.reviews : 0.0;
}

bool isTelling(const RetentionBand &band)
{
    return band.reviews >= enoughReviews;
}

RetentionCheck checkRetention(const std::vector<ReviewEntry> &log, const MemoryModel &model)
{
    RetentionCheck check;
    check.bands = {{0.0, 0.7}, {0.7, 0.8}, {0.8, 0.9}, {0.9, 1.0}};
    for (const ReviewEntry &entry : log) {
        if (entry.elapsed < std::chrono::days(1) || !entry.before
            || entry.weights != model.weights().id()) {
            continue;
        }
        const double predicted = model.retrievability(
            static_cast<double>(entry.elapsed.count()), entry.before->stability);
        take(check.all, predicted, entry.rating);
        for (RetentionBand &band : check.bands) {
            if (predicted < band.to || &band == &check.bands.back()) {
                take(band, predicted, entry.rating);
                break;
            }
        }
    }
    settle(check.all);
    for (RetentionBand &band : check.bands) {
        settle(band);
    }
    return check;
}

} // namespace zhixing
