// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/results_export.h"

namespace zhixing
{

ResultsFeed finishedResults(const AttemptStore &store, const AttemptFilter &filter)
{
    return [&store, filter](const ResultTaker &take) -> Result<void> {
        Result<void> taken;
        const auto read = store.forEach(filter, [&](const SummarizedAttempt &one) {
            if (taken && one.summary.finishedAt) {
                taken = take({one.summary, one.attempt, scoreAttempt(one.attempt)});
            }
        });
        return taken ? read : taken;
    };
}

} // namespace zhixing
