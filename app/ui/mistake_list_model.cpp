// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mistake_list_model.h"

#include "ui/practice_records.h"
#include "ui/wording.h"

#include <algorithm>

namespace zhixing
{

MistakeListModel::MistakeListModel(
    PracticeRecords &records, PracticeSession &session, QObject *parent)
    : RowListModel(parent)
    , m_records(records)
    , m_session(session)
{
    connect(&m_records, &PracticeRecords::changed, this, &MistakeListModel::refresh);
}

QStringList MistakeListModel::topics() const
{
    QStringList names {tr("全部 %1 题").arg(allCount())};
    for (std::size_t place = 0; place < m_topics.size(); ++place) {
        const QString name = m_topics[place].isEmpty() ? tr("未分专题") : m_topics[place];
        names << tr("%1（%2）").arg(name).arg(m_counts[place]);
    }
    return names;
}

int MistakeListModel::topicIndex() const
{
    return m_topicIndex;
}

void MistakeListModel::setTopicIndex(int index)
{
    if (index == m_topicIndex || index < 0 || index > static_cast<int>(m_topics.size())) {
        return;
    }
    m_topicIndex = index;
    m_topic = index > 0 ? m_topics[static_cast<std::size_t>(index - 1)] : QString();
    showRows();
}

int MistakeListModel::allCount() const
{
    return static_cast<int>(m_records.mistakes().size());
}

int MistakeListModel::leaveAfter() const
{
    return m_records.settings().leaveAfter;
}

bool MistakeListModel::begin()
{
    ItemFilter filter;
    if (m_topicIndex > 0) {
        filter.topic = m_topic;
    }
    return m_session.beginFrom(PracticeSession::Mode::Mistakes, filter);
}

void MistakeListModel::refresh()
{
    m_topics.clear();
    m_counts.clear();
    for (const Row &row : allRows()) {
        if (m_topics.empty() || m_topics.back() != row.item->topic) {
            m_topics.push_back(row.item->topic);
            m_counts.push_back(0);
        }
        ++m_counts.back();
    }
    // The topic that was chosen may have become empty.
    const auto chosen = std::ranges::find(m_topics, m_topic);
    m_topicIndex = m_topicIndex > 0 && chosen != m_topics.end()
        ? static_cast<int>(chosen - m_topics.begin()) + 1
        : 0;
    showRows();
}

std::vector<MistakeListModel::Row> MistakeListModel::allRows() const
{
    QHash<QString, int> places;
    for (const Item *item : m_records.items()) {
        if (!places.contains(item->topic)) {
            places.insert(item->topic, static_cast<int>(places.size()));
        }
    }
    std::vector<Row> rows;
    for (const Mistake &mistake : m_records.mistakes()) {
        rows.push_back({mistake, m_records.item(mistake.item)});
    }
    std::ranges::stable_sort(
        rows, {}, [&places](const Row &row) { return places.value(row.item->topic); });
    return rows;
}

void MistakeListModel::showRows()
{
    beginResetModel();
    m_rows = allRows();
    if (m_topicIndex > 0) {
        std::erase_if(m_rows, [this](const Row &row) { return row.item->topic != m_topic; });
    }
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT filterChanged();
}

QHash<int, QByteArray> MistakeListModel::roleNames() const
{
    return namesOf<Role>();
}

int MistakeListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant MistakeListModel::value(int row, int role) const
{
    const Row &mistake = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Topic:
        return mistake.item->topic;
    case Role::Stem:
        return wording::shownStem(*mistake.item);
    case Role::KindName:
        return wording::kindName(mistake.item->kind);
    case Role::Errors:
        return mistake.mistake.errors;
    case Role::RightInARow:
        return mistake.mistake.rightInARow;
    case Role::LastErrorText:
        return wording::momentText(mistake.mistake.lastError);
    }
    return {};
}

} // namespace zhixing
