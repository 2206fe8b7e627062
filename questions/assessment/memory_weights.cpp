// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/memory_weights.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Bounds {
    double least;
    double most;
};

/// As fsrs-rs and ts-fsrs clip them, but w19 may be 0: FSRS-5, which has no such weight, needs it.
constexpr std::array<Bounds, MemoryWeights::count> bounds {{
    {0.001, 100.0}, // 0 to 3: first stability after Again, Hard, Good, Easy, in days
    {0.001, 100.0},
    {0.001, 100.0},
    {0.001, 100.0},
    {1.0, 10.0}, // 4, 5: first difficulty
    {0.001, 4.0},
    {0.001, 4.0}, // 6: step of the difficulty
    {0.001, 0.75}, // 7: mean reversion of the difficulty
    {0.0, 4.5}, // 8 to 10: growth of the stability after recall
    {0.0, 0.8},
    {0.001, 3.5},
    {0.001, 5.0}, // 11 to 14: stability after forgetting
    {0.001, 0.25},
    {0.001, 0.9},
    {0.0, 4.0},
    {0.0, 1.0}, // 15: Hard
    {1.0, 6.0}, // 16: Easy
    {0.0, 2.0}, // 17 to 19: reviews on the same day
    {0.0, 2.0},
    {0.0, 0.8},
    {0.1, 0.8}, // 20: decay of the forgetting curve
}};

/// FSRS-4.5 and FSRS-5 have a fixed decay.
constexpr double oldDecay = 0.5;

/// FSRS-4.5 counts the first difficulty from Good and in equal steps, later versions from Again and
/// exponentially (the migration of ts-fsrs and fsrs-rs).
void migrateDifficulty(std::vector<double> &weights)
{
    weights[4] += 2.0 * weights[5];
    weights[5] = std::log(3.0 * weights[5] + 1.0) / 3.0;
    weights[6] += 0.5;
}

} // namespace

MemoryWeights MemoryWeights::standard()
{
    return MemoryWeights({0.212,
        1.2931,
        2.3065,
        8.2956,
        6.4133,
        0.8334,
        3.0194,
        0.001,
        1.8722,
        0.1666,
        0.796,
        1.4835,
        0.0614,
        0.2629,
        1.6483,
        0.6014,
        1.8729,
        0.5425,
        0.0912,
        0.0658,
        0.1542});
}

Result<MemoryWeights> MemoryWeights::of(const std::vector<double> &weights)
{
    std::vector<double> migrated = weights;
    switch (weights.size()) {
    case 17:
        migrateDifficulty(migrated);
        migrated.insert(migrated.end(), {0.0, 0.0, 0.0, oldDecay});
        break;
    case 19:
        migrated.insert(migrated.end(), {0.0, oldDecay});
        break;
    case count:
        break;
    default:
        return fail(
            ErrorCode::Invalid, u"FSRS has 17, 19 or 21 weights, not %1"_s.arg(weights.size()));
    }
    std::array<double, count> values {};
    for (std::size_t index = 0; index < count; ++index) {
        const double value = migrated[index];
        // Written so that a value that is not a number fails.
        if (!(value >= bounds[index].least && value <= bounds[index].most)) {
            return fail(ErrorCode::Invalid,
                u"weight %1 must be from %2 to %3, not %4"_s.arg(index)
                    .arg(bounds[index].least)
                    .arg(bounds[index].most)
                    .arg(value),
                u"/%1"_s.arg(index));
        }
        values[index] = value;
    }
    return MemoryWeights(values);
}

QString MemoryWeights::id() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const double value : m_values) {
        hash.addData(QByteArray::number(value, 'g', 17) + '\n');
    }
    return QString::fromLatin1(hash.result().toHex().left(12));
}

} // namespace zhixing
