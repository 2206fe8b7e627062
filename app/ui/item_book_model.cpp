// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/item_book_model.h"

#include "ui/practice_records.h"
#include "ui/practice_wording.h"
#include "ui/wording.h"

#include <algorithm>
#include <iterator>

namespace zhixing
{

ItemBookModel::ItemBookModel(PracticeRecords &records, PracticeSession &session, QObject *parent)
    : RowListModel(parent)
    , m_records(records)
    , m_session(session)
{
    connect(&m_records, &PracticeRecords::changed, this, [this] { refresh(); });
}

QStringList ItemBookModel::topics() const
{
    QStringList names {tr("全部 %1 题").arg(allCount())};
    for (std::size_t place = 0; place < m_topics.size(); ++place) {
        const QString name = m_topics[place].isEmpty() ? tr("未分专题") : m_topics[place];
        names << tr("%1（%2）").arg(name).arg(m_counts[place]);
    }
    return names;
}

int ItemBookModel::topicIndex() const
{
    return m_topicIndex;
}

void ItemBookModel::setTopicIndex(int index)
{
    if (index == m_topicIndex || index < 0 || index > static_cast<int>(m_topics.size())) {
        return;
    }
    m_topicIndex = index;
    m_topic = index > 0 ? m_topics[static_cast<std::size_t>(index - 1)] : QString();
    showRows();
}

int ItemBookModel::allCount() const
{
    return m_allCount;
}

QString ItemBookModel::title() const
{
    return wording::modeName(mode());
}

std::vector<const Item *> ItemBookModel::listed() const
{
    std::vector<const Item *> items;
    std::ranges::transform(m_rows, std::back_inserter(items), &BookEntry::item);
    return items;
}

bool ItemBookModel::begin()
{
    ItemFilter filter;
    if (m_topicIndex > 0) {
        filter.topic = m_topic;
    }
    return m_session.beginFrom(mode(), filter);
}

bool ItemBookModel::open(int row)
{
    if (m_session.readFrom(listed(), entry(row).item->id)) {
        return true;
    }
    Q_EMIT said(tr("这道题在还没交卷的考试里，交卷以后才能看答案。"));
    return false;
}

void ItemBookModel::refresh()
{
    m_topics.clear();
    m_counts.clear();
    m_allCount = 0;
    for (const BookEntry &row : byTopic()) {
        ++m_allCount;
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

std::vector<BookEntry> ItemBookModel::byTopic() const
{
    QHash<QString, int> places;
    for (const Item *item : m_records.items()) {
        if (!places.contains(item->topic)) {
            places.insert(item->topic, static_cast<int>(places.size()));
        }
    }
    std::vector<BookEntry> rows = entries();
    std::ranges::stable_sort(
        rows, {}, [&places](const BookEntry &row) { return places.value(row.item->topic); });
    return rows;
}

void ItemBookModel::showRows()
{
    beginResetModel();
    m_rows = byTopic();
    if (m_topicIndex > 0) {
        std::erase_if(m_rows, [this](const BookEntry &row) { return row.item->topic != m_topic; });
    }
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT filterChanged();
}

QHash<int, QByteArray> ItemBookModel::roleNames() const
{
    return namesOf<Role>();
}

const PracticeRecords &ItemBookModel::records() const
{
    return m_records;
}

const BookEntry &ItemBookModel::entry(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

int ItemBookModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant ItemBookModel::value(int row, int role) const
{
    const BookEntry &shown = entry(row);
    switch (static_cast<Role>(role)) {
    case Role::Topic:
        return shown.item->topic;
    case Role::Stem:
        return wording::shownStem(*shown.item);
    case Role::KindName:
        return wording::kindName(shown.item->kind);
    case Role::Errors:
        return shown.errors;
    case Role::RightInARow:
        return shown.rightInARow;
    case Role::WhenText:
        return wording::momentText(shown.at);
    }
    return {};
}

} // namespace zhixing
