// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/card_book.h"

#include "assessment/review_queue.h"

namespace zhixing
{

CardBook::CardBook(const ReviewScheduler &scheduler)
    : m_scheduler(scheduler)
{
}

void CardBook::take(const LoggedReview &review)
{
    ++m_reviews;
    ReviewCard before = card(review.card);
    m_cards.insert(review.card, m_scheduler.afterReview(before, review.rating, review.given));
    m_lastReviews.insert(review.card, {std::move(before), review.rating, review.given});
    m_lastAsked.insert(review.item, m_reviews);
    m_lastAskedOf[review.card].insert(review.item, m_reviews);
}

void CardBook::reschedule(const ReviewScheduler &scheduler)
{
    m_scheduler = scheduler;
    for (auto last = m_lastReviews.constBegin(); last != m_lastReviews.constEnd(); ++last) {
        m_cards.insert(
            last.key(), m_scheduler.afterReview(last->before, last->rating, last->given));
    }
}

const ReviewScheduler &CardBook::scheduler() const
{
    return m_scheduler;
}

ReviewCard CardBook::card(const QString &id) const
{
    const auto known = m_cards.constFind(id);
    if (known != m_cards.constEnd()) {
        return *known;
    }
    ReviewCard card;
    card.id = id;
    return card;
}

const QHash<QString, ReviewCard> &CardBook::cards() const
{
    return m_cards;
}

qint64 CardBook::lastAsked(const QString &item) const
{
    return m_lastAsked.value(item);
}

std::optional<QString> CardBook::itemInTurn(const QString &card, const QStringList &items) const
{
    return itemWaitingLongest(card, items, m_lastAskedOf.value(card));
}

} // namespace zhixing
