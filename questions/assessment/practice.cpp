// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/practice.h"

#include <algorithm>
#include <array>
#include <utility>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array modeNames {
    std::pair {PracticeMode::Daily, "daily"_L1},
    std::pair {PracticeMode::Topical, "topical"_L1},
    std::pair {PracticeMode::Mistakes, "mistakes"_L1},
    std::pair {PracticeMode::Favourites, "favourites"_L1},
    std::pair {PracticeMode::Challenge, "challenge"_L1},
};

} // namespace

QString toString(PracticeMode mode)
{
    return std::ranges::find(modeNames, mode, &std::pair<PracticeMode, QLatin1StringView>::first)
        ->second;
}

std::optional<PracticeMode> practiceModeFromString(QStringView name)
{
    for (const auto &[mode, known] : modeNames) {
        if (name == known) {
            return mode;
        }
    }
    return std::nullopt;
}

Mark markResponse(const PracticeResponse &response)
{
    return markAnswer(response.entry.item, response.answer, MarkingRules(), response.confirmed);
}

QString cardOf(const Item &item)
{
    return item.fact.isEmpty() ? item.id : item.fact;
}

} // namespace zhixing
