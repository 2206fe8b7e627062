// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/practice.h"

#include "bank/named.h"

#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array modeNames {
    Named {PracticeMode::Daily, "daily"_L1},
    Named {PracticeMode::Topical, "topical"_L1},
    Named {PracticeMode::Mistakes, "mistakes"_L1},
    Named {PracticeMode::Favourites, "favourites"_L1},
    Named {PracticeMode::Challenge, "challenge"_L1},
};

} // namespace

QString toString(PracticeMode mode)
{
    return nameOf(modeNames, mode);
}

std::optional<PracticeMode> practiceModeFromString(QStringView name)
{
    return valueOf(modeNames, name);
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
