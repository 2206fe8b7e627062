// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/memory_weights.h"
#include "assessment/rating.h"

#include <chrono>

namespace zhixing
{

/// What a learner holds of one fact.
struct Memory {
    double stability
        = 0.0; ///< days until the probability of recall has fallen to 0.9; 0.001 to 36500
    double difficulty = 0.0; ///< 1 (easy) to 10
    bool operator==(const Memory &) const = default;
};

/// FSRS-6, in double and without rounding in between. The formulas are those of fsrs-rs 6.6 and
/// ts-fsrs 5.4 (open-spaced-repetition), w0 to w20 the weights, R the probability of recall, S the
/// stability, D the difficulty, G the rating 1 to 4, t the days since the last review.
class MemoryModel
{
public:
    explicit MemoryModel(const MemoryWeights &weights = MemoryWeights::standard());

    static constexpr double leastStability = 0.001;
    static constexpr double mostStability = 36500.0;

    [[nodiscard]] const MemoryWeights &weights() const
    {
        return m_weights;
    }

    /// Probability of recall after `days` (>= 0): R(t,S) = (1 + f t/S)^-w20, f = 0.9^(-1/w20) - 1.
    [[nodiscard]] double retrievability(double days, double stability) const;

    /// Days until the probability of recall has fallen to `retention` (above 0, at most 1), the
    /// inverse of retrievability(): S (r^(-1/w20) - 1) / f.
    [[nodiscard]] double daysUntil(double retention, double stability) const;

    /// daysUntil() in whole days, half a day rounded away from zero, from 1 to `maximum`.
    [[nodiscard]] std::chrono::days interval(
        double stability, double retention, std::chrono::days maximum) const;

    /// After the first review: S = w[G-1], D = w4 - e^(w5 (G-1)) + 1.
    [[nodiscard]] Memory first(Rating rating) const;

    /// After a later review, `elapsed` (>= 0) study days after the one before. On the same day
    /// e^(w17 (G-3+w18)) S^-w19 multiplies S, never below 1 unless forgotten; on a later day S
    /// grows by the recall formula, or falls by the forgetting one but not below what forgetting on
    /// the same day would leave. Both S and D are computed from the old S and D.
    [[nodiscard]] Memory afterReview(
        const Memory &memory, std::chrono::days elapsed, Rating rating) const;

    /// The parts of afterReview(), as published test vectors give them. R is handed in.
    [[nodiscard]] double difficultyAfter(double difficulty, Rating rating) const;
    [[nodiscard]] double stabilityAfterRecall(
        const Memory &memory, double retrievability, Rating rating) const;
    [[nodiscard]] double stabilityAfterForgetting(
        const Memory &memory, double retrievability) const;
    [[nodiscard]] double stabilityOnSameDay(double stability, Rating rating) const;

private:
    [[nodiscard]] double firstDifficulty(Rating rating) const;

    MemoryWeights m_weights;
    double m_decay; ///< below 0
    double m_factor;
};

} // namespace zhixing
