// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/results_export.h"

namespace zhixing
{

Result<std::vector<AttemptResult>> readResults(
    const AttemptStore &store, const AttemptFilter &filter)
{
    auto stored = store.loadAll(filter);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    std::vector<AttemptResult> results;
    for (auto &[summary, attempt] : *stored) {
        if (!summary.finishedAt) {
            continue;
        }
        Score score = scoreAttempt(attempt);
        results.push_back({std::move(summary), std::move(attempt), std::move(score)});
    }
    return results;
}

} // namespace zhixing
