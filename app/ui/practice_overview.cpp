// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice_overview.h"

#include "ui/practice_records.h"
#include "ui/practice_wording.h"
#include "ui/wording.h"

#include <algorithm>

namespace zhixing
{

PracticeOverview::PracticeOverview(
    PracticeRecords &records, PracticeSession &session, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_session(session)
{
    connect(&m_records, &PracticeRecords::changed, this, &PracticeOverview::refresh);
}

bool PracticeOverview::isReading() const
{
    return m_records.isReading();
}

int PracticeOverview::due() const
{
    return m_plan.due;
}

int PracticeOverview::dailyCount() const
{
    return static_cast<int>(m_plan.picks.size());
}

int PracticeOverview::dailyReviews() const
{
    return dailyCount() - dailyNew() - dailyWeak();
}

int PracticeOverview::dailyNew() const
{
    return countPicks(QueueReason::New);
}

int PracticeOverview::dailyWeak() const
{
    return countPicks(QueueReason::Weak);
}

int PracticeOverview::dailyBegun() const
{
    return m_records.dailyBegun();
}

int PracticeOverview::dailyToday() const
{
    return m_records.dailyToday();
}

QString PracticeOverview::outlook() const
{
    return wording::outlook(m_records);
}

int PracticeOverview::streak() const
{
    return m_records.streak();
}

int PracticeOverview::practisedCount() const
{
    return m_records.tally().answers();
}

QString PracticeOverview::weakestTopic() const
{
    const auto weakest = m_records.tally().weakestTopic();
    return weakest ? weakest->topic : QString();
}

int PracticeOverview::weakestPercent() const
{
    const auto weakest = m_records.tally().weakestTopic();
    return weakest ? 100 * weakest->right / weakest->items : 0;
}

int PracticeOverview::mistakeCount() const
{
    return static_cast<int>(m_records.mistakes().size());
}

int PracticeOverview::favouriteCount() const
{
    return static_cast<int>(m_records.favouriteItems().size());
}

int PracticeOverview::bestChallenge() const
{
    return m_records.tally().bestChallenge();
}

int PracticeOverview::challengeSeconds() const
{
    return m_session.challengeSeconds();
}

QStringList PracticeOverview::topics() const
{
    QStringList names {tr("全部专题")};
    for (const QString &topic : m_topics) {
        names << (topic.isEmpty() ? tr("未分专题") : topic);
    }
    return names;
}

QStringList PracticeOverview::kinds() const
{
    QStringList names {tr("全部题型")};
    for (const ItemKind kind : m_kinds) {
        names << wording::kindName(kind);
    }
    return names;
}

int PracticeOverview::topicIndex() const
{
    return m_topicIndex;
}

void PracticeOverview::setTopicIndex(int index)
{
    if (index != m_topicIndex && index >= 0 && index <= static_cast<int>(m_topics.size())) {
        m_topicIndex = index;
        Q_EMIT changed();
    }
}

int PracticeOverview::kindIndex() const
{
    return m_kindIndex;
}

void PracticeOverview::setKindIndex(int index)
{
    if (index != m_kindIndex && index >= 0 && index <= static_cast<int>(m_kinds.size())) {
        m_kindIndex = index;
        Q_EMIT changed();
    }
}

int PracticeOverview::chosenCount() const
{
    return static_cast<int>(filterItems(m_records.items(), filter()).size());
}

bool PracticeOverview::beginChosen(PracticeSession::Mode mode)
{
    return m_session.beginFrom(mode, filter());
}

bool PracticeOverview::beginPassage(const QString &passage)
{
    return m_session.beginFrom(
        PracticeSession::Mode::Topical, {std::nullopt, std::nullopt, passage});
}

void PracticeOverview::refresh()
{
    m_plan = m_records.dailyPlan();
    readChoices();
    Q_EMIT changed();
}

int PracticeOverview::countPicks(QueueReason reason) const
{
    return static_cast<int>(std::ranges::count(m_plan.picks, reason, &DailyPick::reason));
}

void PracticeOverview::readChoices()
{
    std::vector<QString> topics;
    std::vector<ItemKind> kinds;
    for (const Item *item : m_records.items()) {
        if (std::ranges::find(topics, item->topic) == topics.end()) {
            topics.push_back(item->topic);
        }
        if (std::ranges::find(kinds, item->kind) == kinds.end()) {
            kinds.push_back(item->kind);
        }
    }
    std::ranges::sort(kinds);
    if (topics != m_topics || kinds != m_kinds) {
        m_topics = std::move(topics);
        m_kinds = std::move(kinds);
        m_topicIndex = 0;
        m_kindIndex = 0;
    }
}

ItemFilter PracticeOverview::filter() const
{
    ItemFilter filter;
    if (m_topicIndex > 0) {
        filter.topic = m_topics[static_cast<std::size_t>(m_topicIndex - 1)];
    }
    if (m_kindIndex > 0) {
        filter.kind = m_kinds[static_cast<std::size_t>(m_kindIndex - 1)];
    }
    return filter;
}

} // namespace zhixing
