// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <random>
#include <utility>
#include <vector>

namespace zhixing
{

/// Numbers from a seed, the same on every platform: the standard fixes std::mt19937_64, but neither
/// std::shuffle nor the distributions.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_engine(seed)
    {
    }

    /// Uniform in [0, bound). `bound` must be positive.
    [[nodiscard]] quint64 below(quint64 bound)
    {
        Q_ASSERT(bound > 0);
        const quint64 mask = std::bit_ceil(bound) - 1;
        for (;;) {
            const quint64 candidate = m_engine() & mask;
            if (candidate < bound) {
                return candidate;
            }
        }
    }

    /// Fisher-Yates: every order equally likely.
    template <typename Container>
    void shuffle(Container &values)
    {
        using Index = decltype(values.size());
        for (auto left = static_cast<quint64>(values.size()); left > 1; --left) {
            const quint64 pick = below(left);
            std::swap(values[static_cast<Index>(left - 1)], values[static_cast<Index>(pick)]);
        }
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace zhixing
