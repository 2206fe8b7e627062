// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/review_log.h"
#include "assessment/review_scheduler.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace zhixing
{

/// What of a review a card is computed from.
struct LoggedReview {
    QString card;
    QString item;
    Rating rating = Rating::Again;
    ReviewMoment given;
    bool operator==(const LoggedReview &) const = default;
};

/// The cards of one learner, and when each item was asked last, kept up review by review: the log
/// is replayed once, whatever is asked of it then. Cheap to copy.
class CardBook
{
public:
    explicit CardBook(const ReviewScheduler &scheduler);

    /// The review logged after all those taken before.
    void take(const LoggedReview &review);
    /// Another retention, as if it had been set all along. What a retention decides, the interval,
    /// is decided by the last review alone. The scheduler differs from the one before in its
    /// retention only.
    void reschedule(const ReviewScheduler &scheduler);

    [[nodiscard]] const ReviewScheduler &scheduler() const;
    /// As replay() makes it; New where it was never reviewed.
    [[nodiscard]] ReviewCard card(const QString &id) const;
    /// As replayAll() makes them.
    [[nodiscard]] const QHash<QString, ReviewCard> &cards() const;
    /// The place in the log, from 1, of the last review by an item; 0: none.
    [[nodiscard]] qint64 lastAsked(const QString &item) const;
    /// Which of the items of a card to ask next; see itemInTurn().
    [[nodiscard]] std::optional<QString> itemInTurn(
        const QString &card, const QStringList &items) const;

private:
    struct LastReview {
        ReviewCard before;
        Rating rating = Rating::Again;
        ReviewMoment given;
    };

    ReviewScheduler m_scheduler;
    QHash<QString, ReviewCard> m_cards;
    QHash<QString, LastReview> m_lastReviews;
    QHash<QString, qint64> m_lastAsked;
    QHash<QString, QHash<QString, qint64>> m_lastAskedOf; ///< by card, then by item
    qint64 m_reviews = 0;
};

} // namespace zhixing
