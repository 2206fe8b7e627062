// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"
#include "reports/bundles/settlements.h"

#include <QStringList>

#include <vector>

namespace zhixing
{

/// One of the contradictory states of an attempt, as far as a person can tell them apart.
struct AttemptTelling {
    QString choice; ///< the conflict's choice that makes this one count
    QStringList branches; ///< as the bundles call themselves under whose keys it came; sorted
    UtcTime handedIn;
    int answered = 0;
    double earned = 0.0;
    double possible = 0.0;
    bool operator==(const AttemptTelling &) const = default;
};

/// The states a conflict of the kind Attempt offers, in the order of its choices.
[[nodiscard]] Result<std::vector<AttemptTelling>> tellingsOf(
    const Collection &collection, const Conflict &conflict);

} // namespace zhixing
