// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/memory_model.h"

#include <algorithm>
#include <cmath>

namespace zhixing
{

namespace
{

double clampStability(double stability)
{
    return std::clamp(stability, MemoryModel::leastStability, MemoryModel::mostStability);
}

double clampDifficulty(double difficulty)
{
    return std::clamp(difficulty, 1.0, 10.0);
}

double grade(Rating rating)
{
    return static_cast<double>(rating);
}

} // namespace

MemoryModel::MemoryModel(const MemoryWeights &weights)
    : m_weights(weights)
    , m_decay(-weights[20])
    , m_factor(std::pow(0.9, 1.0 / m_decay) - 1.0)
{
}

double MemoryModel::retrievability(double days, double stability) const
{
    return std::pow(1.0 + m_factor * days / stability, m_decay);
}

double MemoryModel::daysUntil(double retention, double stability) const
{
    // In this order: at a retention of 0.9 the quotient is exactly 1.
    return stability * ((std::pow(retention, 1.0 / m_decay) - 1.0) / m_factor);
}

std::chrono::days MemoryModel::interval(
    double stability, double retention, std::chrono::days maximum) const
{
    const double most = std::max(1.0, static_cast<double>(maximum.count()));
    // Bounded before it is rounded: a small retention gives more days than an integer holds.
    const double days = std::min(daysUntil(retention, stability), most);
    return std::chrono::days(std::max(1L, std::lround(days)));
}

double MemoryModel::firstDifficulty(Rating rating) const
{
    return m_weights[4] - std::exp(m_weights[5] * (grade(rating) - 1.0)) + 1.0;
}

Memory MemoryModel::first(Rating rating) const
{
    return {
        m_weights[static_cast<std::size_t>(rating) - 1], clampDifficulty(firstDifficulty(rating))};
}

double MemoryModel::difficultyAfter(double difficulty, Rating rating) const
{
    const double change = -m_weights[6] * (grade(rating) - 3.0);
    const double damped = difficulty + change * (10.0 - difficulty) / 9.0;
    // The value reverted to is not clamped: it may lie below 1.
    return clampDifficulty(
        m_weights[7] * firstDifficulty(Rating::Easy) + (1.0 - m_weights[7]) * damped);
}

double MemoryModel::stabilityAfterRecall(
    const Memory &memory, double retrievability, Rating rating) const
{
    const double hard = rating == Rating::Hard ? m_weights[15] : 1.0;
    const double easy = rating == Rating::Easy ? m_weights[16] : 1.0;
    const double growth = std::exp(m_weights[8]) * (11.0 - memory.difficulty)
        * std::pow(memory.stability, -m_weights[9])
        * std::expm1(m_weights[10] * (1.0 - retrievability)) * hard * easy;
    return clampStability(memory.stability * (1.0 + growth));
}

double MemoryModel::stabilityAfterForgetting(const Memory &memory, double retrievability) const
{
    return clampStability(m_weights[11] * std::pow(memory.difficulty, -m_weights[12])
        * (std::pow(memory.stability + 1.0, m_weights[13]) - 1.0)
        * std::exp(m_weights[14] * (1.0 - retrievability)));
}

double MemoryModel::stabilityOnSameDay(double stability, Rating rating) const
{
    const double factor = std::exp(m_weights[17] * (grade(rating) - 3.0 + m_weights[18]))
        * std::pow(stability, -m_weights[19]);
    return clampStability(stability * (rating == Rating::Again ? factor : std::max(factor, 1.0)));
}

Memory MemoryModel::afterReview(
    const Memory &memory, std::chrono::days elapsed, Rating rating) const
{
    Q_ASSERT(elapsed.count() >= 0);
    Memory next {memory.stability, difficultyAfter(memory.difficulty, rating)};
    if (elapsed.count() == 0) {
        next.stability = stabilityOnSameDay(memory.stability, rating);
        return next;
    }
    const double recall = retrievability(static_cast<double>(elapsed.count()), memory.stability);
    if (rating == Rating::Again) {
        const double sameDay = memory.stability / std::exp(m_weights[17] * m_weights[18]);
        next.stability
            = clampStability(std::min(stabilityAfterForgetting(memory, recall), sameDay));
    } else {
        next.stability = stabilityAfterRecall(memory, recall, rating);
    }
    return next;
}

} // namespace zhixing
