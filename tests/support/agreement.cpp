// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/agreement.h"

#include <cmath>

namespace zhixing::test
{

Interval wilsonInterval(int successes, int trials)
{
    if (trials <= 0) {
        return {};
    }
    constexpr double z = 1.959963984540054;
    const double n = trials;
    const double share = successes / n;
    const double middle = share + z * z / (2 * n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {(middle - half) / scale, (middle + half) / scale};
}

double Agreement::observed() const
{
    return count() == 0 ? 1.0 : static_cast<double>(bothYes + bothNo) / count();
}

double Agreement::kappa() const
{
    if (count() == 0) {
        return 1.0;
    }
    const double n = count();
    const double firstYes = (bothYes + onlyFirst) / n;
    const double secondYes = (bothYes + onlySecond) / n;
    const double chance = firstYes * secondYes + (1 - firstYes) * (1 - secondYes);
    return chance >= 1.0 ? 1.0 : (observed() - chance) / (1 - chance);
}

} // namespace zhixing::test
