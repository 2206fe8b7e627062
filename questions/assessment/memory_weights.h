// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <array>
#include <vector>

namespace zhixing
{

/// The 21 weights of FSRS-6, each finite and within its bounds.
class MemoryWeights
{
public:
    static constexpr std::size_t count = 21;

    /// The defaults of FSRS-6, fitted to many learners.
    [[nodiscard]] static MemoryWeights standard();

    /// Takes 21 weights (FSRS-6), 19 (FSRS-5) or 17 (FSRS-4.5); the older ones are migrated so that
    /// the formulas of FSRS-6 give what theirs gave. Invalid for another number of weights, one
    /// that is not finite, or one out of bounds after the migration: nothing is bent into them.
    [[nodiscard]] static Result<MemoryWeights> of(const std::vector<double> &weights);

    [[nodiscard]] double operator[](std::size_t index) const
    {
        return m_values[index];
    }

    /// What of() takes: to be kept with the log.
    [[nodiscard]] std::vector<double> values() const
    {
        return {m_values.begin(), m_values.end()};
    }

    /// Tells one set of weights from another in a log: a digest of the values.
    [[nodiscard]] QString id() const;

    bool operator==(const MemoryWeights &) const = default;

private:
    explicit MemoryWeights(const std::array<double, count> &values)
        : m_values(values)
    {
    }

    std::array<double, count> m_values;
};

} // namespace zhixing
