// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/mastery.h"

#include "assessment/practice.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace zhixing
{

namespace
{

/// Whether the last answer was right, by item.
using LastAnswers = QHash<QString, bool>;

LastAnswers lastAnswers(std::vector<JudgedAnswer> answers, Sitting sitting)
{
    std::ranges::stable_sort(answers, {}, &JudgedAnswer::at);
    LastAnswers last;
    for (const JudgedAnswer &answer : answers) {
        if (answer.sitting == sitting) {
            last.insert(answer.item, answer.correct);
        }
    }
    return last;
}

void count(AnsweredItems &answered, const LastAnswers &last, const QString &item)
{
    const auto found = last.constFind(item);
    if (found != last.constEnd()) {
        ++answered.items;
        answered.right += *found ? 1 : 0;
    }
}

QStringList passagesOf(const Item &item)
{
    QStringList passages;
    for (const Evidence &evidence : item.evidence) {
        passages << evidence.passage;
    }
    passages.removeDuplicates();
    return passages;
}

/// `groupsOf`: the groups an item counts for.
template <typename GroupsOf>
std::vector<Mastery> masteryBy(GroupsOf groupsOf,
    const std::vector<const Item *> &items,
    const std::vector<JudgedAnswer> &answers,
    const std::map<QString, double> &recall)
{
    const LastAnswers practised = lastAnswers(answers, Sitting::Practice);
    const LastAnswers tested = lastAnswers(answers, Sitting::Test);
    std::vector<Mastery> masteries;
    QHash<QString, std::size_t> places;
    std::vector<QSet<QString>> cards;
    for (const Item *item : items) {
        for (const QString &group : groupsOf(*item)) {
            if (!places.contains(group)) {
                places.insert(group, masteries.size());
                masteries.push_back({});
                masteries.back().group = group;
                cards.emplace_back();
            }
            const std::size_t place = places.value(group);
            Mastery &mastery = masteries[place];
            ++mastery.items;
            count(mastery.practice, practised, item->id);
            count(mastery.tests, tested, item->id);
            cards[place].insert(cardOf(*item));
        }
    }
    for (std::size_t place = 0; place < masteries.size(); ++place) {
        // In the order of their ids, so that the sum never differs by its last bit.
        QStringList ids(cards[place].constBegin(), cards[place].constEnd());
        ids.sort();
        double sum = 0.0;
        for (const QString &card : ids) {
            const auto known = recall.find(card);
            if (known != recall.end()) {
                ++masteries[place].begun;
                sum += known->second;
            }
        }
        masteries[place].facts = static_cast<int>(ids.size());
        masteries[place].recall = sum / masteries[place].facts;
    }
    return masteries;
}

} // namespace

double shareRight(const AnsweredItems &answered)
{
    return answered.items > 0 ? static_cast<double>(answered.right) / answered.items : 0.0;
}

std::map<QString, double> recallOn(
    StudyDay day, const std::map<QString, ReviewCard> &cards, const MemoryModel &model)
{
    std::map<QString, double> recall;
    for (const auto &[id, card] : cards) {
        if (card.memory) {
            recall[id] = model.retrievability(
                static_cast<double>(daysSinceReview(card, day).count()), card.memory->stability);
        }
    }
    return recall;
}

std::vector<Mastery> masteryByTopic(const std::vector<const Item *> &items,
    const std::vector<JudgedAnswer> &answers,
    const std::map<QString, double> &recall)
{
    return masteryBy(
        [](const Item &item) { return QStringList {item.topic}; }, items, answers, recall);
}

std::vector<Mastery> masteryByPassage(const std::vector<const Item *> &items,
    const std::vector<JudgedAnswer> &answers,
    const std::map<QString, double> &recall)
{
    return masteryBy(passagesOf, items, answers, recall);
}

} // namespace zhixing
