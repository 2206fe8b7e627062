// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace zhixing::test
{

struct Interval {
    double low = 0.0;
    double high = 1.0;
};

/// The score interval of a share (Wilson 1927) at 95 %: `successes` of `trials`; the whole of 0 to
/// 1 for no trials.
[[nodiscard]] Interval wilsonInterval(int successes, int trials);

/// How two readers' yes and no agree: the cells of the table of both.
struct Agreement {
    int bothYes = 0;
    int onlyFirst = 0;
    int onlySecond = 0;
    int bothNo = 0;
    [[nodiscard]] int count() const
    {
        return bothYes + onlyFirst + onlySecond + bothNo;
    }
    /// Share of equal judgements, 0 to 1.
    [[nodiscard]] double observed() const;
    /// Cohen's kappa (1960): agreement beyond chance. 1 where both always say the same thing.
    [[nodiscard]] double kappa() const;
};

} // namespace zhixing::test
