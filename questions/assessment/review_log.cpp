// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/review_log.h"

#include <utility>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

ReviewCard newCard(const QString &id)
{
    ReviewCard card;
    card.id = id;
    return card;
}

} // namespace

ReviewOutcome reviewCard(const ReviewScheduler &scheduler,
    const ReviewCard &card,
    const QString &item,
    Rating rating,
    const ReviewMoment &now)
{
    ReviewCard next = scheduler.afterReview(card, rating, now);
    ReviewEntry entry {card.id,
        item,
        rating,
        now.at,
        now.day,
        daysSinceReview(card, now.day),
        card.memory,
        *next.memory,
        u"FSRS-6"_s,
        scheduler.model().weights().id()};
    return {std::move(next), std::move(entry)};
}

ReviewCard replay(
    const ReviewScheduler &scheduler, const QString &card, const std::vector<ReviewEntry> &log)
{
    ReviewCard state = newCard(card);
    for (const ReviewEntry &entry : log) {
        if (entry.card == card) {
            state = scheduler.afterReview(state, entry.rating, {entry.at, entry.day});
        }
    }
    return state;
}

std::map<QString, ReviewCard> replayAll(
    const ReviewScheduler &scheduler, const std::vector<ReviewEntry> &log)
{
    std::map<QString, ReviewCard> cards;
    for (const ReviewEntry &entry : log) {
        ReviewCard &state = cards.try_emplace(entry.card, newCard(entry.card)).first->second;
        state = scheduler.afterReview(state, entry.rating, {entry.at, entry.day});
    }
    return cards;
}

} // namespace zhixing
