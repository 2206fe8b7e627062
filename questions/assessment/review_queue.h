// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/review_card.h"
#include "assessment/review_log.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace zhixing
{

/// Why a card is asked, in the order in which they are.
enum class QueueReason {
    StepDue, ///< in short steps, and its time has come
    ReviewDue, ///< its day has come
    New,
    Weak, ///< not due, but most likely forgotten among the rest
    StepWaiting, ///< in short steps, its time still to come today
};

struct QueueEntry {
    QString card;
    QueueReason reason = QueueReason::New;
    bool operator==(const QueueEntry &) const = default;
};

struct QueueLimits {
    int newCards = 10; ///< a study day; those begun earlier that day count
    int weakCards = 0;
    bool operator==(const QueueLimits &) const = default;
};

/// What to ask now, in this order: steps by their time; due reviews, the most likely forgotten
/// first; new cards as they are given, up to the limit; the weakest of the cards not seen today, up
/// to the limit; steps still waiting. Ask the first, then make the queue anew. Each card at most
/// once. The same cards in another order give the same queue but for the new ones.
[[nodiscard]] std::vector<QueueEntry> reviewQueue(const std::vector<ReviewCard> &cards,
    const MemoryModel &model,
    const ReviewMoment &now,
    const QueueLimits &limits);

/// Which of the items of a card to ask next: one never asked, in an order that differs from card to
/// card; then the one asked longest ago. So siblings take turns, and what is learned is the fact
/// rather than the look of one item. Unset where there are no items.
[[nodiscard]] std::optional<QString> itemInTurn(
    const QString &card, const QStringList &items, const std::vector<ReviewEntry> &log);
/// The same where it is known when each item was asked last by the card, as its place in the log.
[[nodiscard]] std::optional<QString> itemWaitingLongest(
    const QString &card, const QStringList &items, const QHash<QString, qint64> &lastAsked);

} // namespace zhixing
