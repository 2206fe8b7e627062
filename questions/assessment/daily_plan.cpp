// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/daily_plan.h"

#include "assessment/enmity.h"
#include "assessment/practice.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace zhixing
{

namespace
{

/// The items of one fact, and the place its topic gives it among new facts.
struct Fact {
    QString card;
    QString topic;
    std::vector<const Item *> items;
    int round = 0; ///< how many facts of its topic stand before it
};

/// In the order of the items, one topic after the other in turn.
std::vector<Fact> factsOf(const std::vector<const Item *> &items)
{
    std::vector<Fact> facts;
    QHash<QString, std::size_t> places;
    QHash<QString, int> rounds;
    for (const Item *item : items) {
        const QString card = cardOf(*item);
        const auto known = places.constFind(card);
        if (known != places.constEnd()) {
            facts[*known].items.push_back(item);
            continue;
        }
        places.insert(card, facts.size());
        facts.push_back({card, item->topic, {item}, rounds[item->topic]++});
    }
    std::ranges::stable_sort(facts, {}, &Fact::round);
    return facts;
}

/// The item of the fact whose turn it is among those that may stand beside what is picked.
const Item *itemOf(
    const Fact &fact, const CardBook &book, const Enmity &enmity, const QSet<const Item *> &picked)
{
    QStringList free;
    for (const Item *item : fact.items) {
        if (!enmity.enemiesOf(item).intersects(picked)) {
            free << item->id;
        }
    }
    const auto turn = book.itemInTurn(fact.card, free);
    if (!turn) {
        return nullptr;
    }
    return *std::ranges::find(fact.items, *turn, &Item::id);
}

bool isReview(QueueReason reason)
{
    return reason == QueueReason::StepDue || reason == QueueReason::ReviewDue;
}

} // namespace

ReviewScheduler practiceScheduler(double retention)
{
    SchedulerSettings settings;
    settings.retention = std::clamp(retention, 0.7, 0.99);
    settings.learningSteps.clear();
    settings.relearningSteps.clear();
    return *ReviewScheduler::create(MemoryModel(), settings);
}

DailyPlan planDaily(const std::vector<const Item *> &items,
    const CardBook &book,
    const ReviewMoment &now,
    const DailyLimits &limits)
{
    const std::vector<Fact> facts = factsOf(items);
    QHash<QString, const Fact *> byCard;
    std::vector<ReviewCard> cards;
    for (const Fact &fact : facts) {
        byCard.insert(fact.card, &fact);
        cards.push_back(book.card(fact.card));
    }
    const auto begunToday
        = std::ranges::count(cards, std::optional(now.day), &ReviewCard::firstDay);
    const auto allowance = std::max<qsizetype>(0, limits.newADay - begunToday);
    // All new cards are in the queue: one that cannot stand beside another must not cost its place.
    const QueueLimits queued {static_cast<int>(2 * cards.size()), limits.items};
    DailyPlan plan;
    const Enmity enmity(items);
    QSet<const Item *> picked;
    int newPicks = 0;
    for (const QueueEntry &entry : reviewQueue(cards, book.scheduler().model(), now, queued)) {
        const bool isNew = entry.reason == QueueReason::New;
        plan.due += isReview(entry.reason) ? 1 : 0;
        plan.fresh += isNew && plan.fresh < allowance ? 1 : 0;
        if (static_cast<int>(plan.picks.size()) >= limits.items
            || (isNew && newPicks >= allowance)) {
            continue;
        }
        const Item *item = itemOf(*byCard.value(entry.card), book, enmity, picked);
        if (item) {
            picked.insert(item);
            plan.picks.push_back({item, entry.reason});
            newPicks += isNew ? 1 : 0;
        }
    }
    return plan;
}

int dueOn(StudyDay day, const std::vector<const Item *> &items, const CardBook &book)
{
    QSet<QString> asked;
    for (const Item *item : items) {
        asked.insert(cardOf(*item));
    }
    return static_cast<int>(std::ranges::count_if(asked, [&](const QString &id) {
        const auto card = book.cards().constFind(id);
        return card != book.cards().constEnd() && card->dueDay <= day;
    }));
}

} // namespace zhixing
