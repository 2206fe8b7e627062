// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"

#include <algorithm>

namespace zhixing
{

/// So much at once, and so much a second for long.
struct TokenRate {
    double most = 0.0;
    double aSecond = 0.0;
};

/// Counts what somebody may still do; full at first. The clock comes in.
class TokenBucket
{
public:
    [[nodiscard]] bool has(const TokenRate &rate, UtcTime now) const
    {
        return levelAt(rate, now) >= 1.0;
    }

    void drain(const TokenRate &rate, UtcTime now)
    {
        m_left = std::max(0.0, levelAt(rate, now) - 1.0);
        m_at = now;
    }

private:
    [[nodiscard]] double levelAt(const TokenRate &rate, UtcTime now) const
    {
        if (m_at == UtcTime()) {
            return rate.most;
        }
        const auto passed = std::max(std::chrono::milliseconds(0), now - m_at);
        return std::min(
            rate.most, m_left + rate.aSecond * static_cast<double>(passed.count()) / 1'000.0);
    }

    double m_left = 0.0;
    UtcTime m_at;
};

} // namespace zhixing
