// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/review_card.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

bool isInSteps(const ReviewCard &card)
{
    return card.state == CardState::Learning || card.state == CardState::Relearning;
}

bool isDue(const ReviewCard &card, const ReviewMoment &now)
{
    if (isInSteps(card)) {
        return now.at >= card.dueAt || (card.lastDay && now.day > *card.lastDay);
    }
    return card.state == CardState::Review && now.day >= card.dueDay;
}

std::chrono::days daysSinceReview(const ReviewCard &card, StudyDay today)
{
    return card.lastDay ? std::max(today - *card.lastDay, std::chrono::days(0))
                        : std::chrono::days(0);
}

QString toString(CardState state)
{
    switch (state) {
    case CardState::New:
        return u"new"_s;
    case CardState::Learning:
        return u"learning"_s;
    case CardState::Review:
        return u"review"_s;
    case CardState::Relearning:
        return u"relearning"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CardState> cardStateFromString(QStringView name)
{
    for (const CardState state :
        {CardState::New, CardState::Learning, CardState::Review, CardState::Relearning}) {
        if (toString(state) == name) {
            return state;
        }
    }
    return std::nullopt;
}

} // namespace zhixing
