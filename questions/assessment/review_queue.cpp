// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/review_queue.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace zhixing
{

namespace
{

struct Candidate {
    const ReviewCard *card;
    double retrievability;
};

using Candidates = std::vector<Candidate>;

void sortByTime(Candidates &candidates)
{
    std::ranges::sort(candidates, [](const Candidate &left, const Candidate &right) {
        return std::tie(left.card->dueAt, left.card->id)
            < std::tie(right.card->dueAt, right.card->id);
    });
}

void sortByRetrievability(Candidates &candidates)
{
    std::ranges::sort(candidates, [](const Candidate &left, const Candidate &right) {
        return std::tie(left.retrievability, left.card->id)
            < std::tie(right.retrievability, right.card->id);
    });
}

void limitTo(Candidates &candidates, int limit)
{
    const auto most = static_cast<std::size_t>(std::max(limit, 0));
    if (candidates.size() > most) {
        candidates.resize(most);
    }
}

QByteArray turnOf(const QString &card, const QString &item)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(card.toUtf8());
    hash.addData(QByteArrayView("\x1f"));
    hash.addData(item.toUtf8());
    return hash.result();
}

} // namespace

std::vector<QueueEntry> reviewQueue(const std::vector<ReviewCard> &cards,
    const MemoryModel &model,
    const ReviewMoment &now,
    const QueueLimits &limits)
{
    Candidates steps;
    Candidates reviews;
    Candidates fresh;
    Candidates weak;
    Candidates waiting;
    int begunToday = 0;
    for (const ReviewCard &card : cards) {
        if (card.state == CardState::New || !card.memory) {
            fresh.push_back({&card, 0.0});
            continue;
        }
        begunToday += card.firstDay == now.day ? 1 : 0;
        const auto elapsed = static_cast<double>(daysSinceReview(card, now.day).count());
        const Candidate candidate {&card, model.retrievability(elapsed, card.memory->stability)};
        if (isInSteps(card)) {
            (isDue(card, now) ? steps : waiting).push_back(candidate);
        } else if (isDue(card, now)) {
            reviews.push_back(candidate);
        } else if (card.lastDay != now.day) {
            weak.push_back(candidate);
        }
    }
    sortByTime(steps);
    sortByRetrievability(reviews);
    limitTo(fresh, limits.newCards - begunToday);
    sortByRetrievability(weak);
    limitTo(weak, limits.weakCards);
    sortByTime(waiting);

    std::vector<QueueEntry> queue;
    const auto append = [&queue](const Candidates &candidates, QueueReason reason) {
        std::ranges::transform(
            candidates, std::back_inserter(queue), [reason](const Candidate &candidate) {
                return QueueEntry {candidate.card->id, reason};
            });
    };
    append(steps, QueueReason::StepDue);
    append(reviews, QueueReason::ReviewDue);
    append(fresh, QueueReason::New);
    append(weak, QueueReason::Weak);
    append(waiting, QueueReason::StepWaiting);
    return queue;
}

std::optional<QString> itemInTurn(
    const QString &card, const QStringList &items, const std::vector<ReviewEntry> &log)
{
    QHash<QString, qint64> lastAsked;
    qint64 place = 0;
    for (const ReviewEntry &entry : log) {
        ++place;
        if (entry.card == card) {
            lastAsked.insert(entry.item, place);
        }
    }
    return itemWaitingLongest(card, items, lastAsked);
}

std::optional<QString> itemWaitingLongest(
    const QString &card, const QStringList &items, const QHash<QString, qint64> &lastAsked)
{
    const auto first = std::ranges::min_element(items, {}, [&](const QString &item) {
        return std::pair(lastAsked.value(item, 0), turnOf(card, item));
    });
    return first == items.end() ? std::nullopt : std::optional(*first);
}

} // namespace zhixing
