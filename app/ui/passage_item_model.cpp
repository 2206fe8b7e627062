// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage_item_model.h"

#include "ui/library.h"
#include "ui/response_wording.h"
#include "ui/wording.h"

#include <algorithm>

namespace zhixing
{

void PassageItemModel::readPassage(
    const Library *library, const QString &passage, const QString &found)
{
    beginResetModel();
    m_rows.clear();
    if (library) {
        const auto restsHere = [&passage](const Item &item) {
            return isAskable(item)
                && std::ranges::find(item.evidence, passage, &Evidence::passage)
                != item.evidence.end();
        };
        for (const Item &item : library->bank().items) {
            if (restsHere(item)) {
                m_rows.push_back({item, item.id == found, false});
            }
        }
        std::ranges::stable_partition(m_rows, &Row::isFound);
    }
    endResetModel();
    Q_EMIT countChanged();
}

void PassageItemModel::setStatistics(const QHash<QString, ItemStatistics> &statistics)
{
    m_statistics = statistics;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(size() - 1));
    }
}

ItemStatistics PassageItemModel::total() const
{
    ItemStatistics sum;
    for (const Row &row : m_rows) {
        const ItemStatistics of = m_statistics.value(row.item.id);
        sum.asked += of.asked;
        sum.answered += of.answered;
        sum.correct += of.correct;
    }
    return sum;
}

void PassageItemModel::toggle(int row)
{
    if (row >= 0 && row < size()) {
        bool &isOpen = m_rows[static_cast<std::size_t>(row)].isOpen;
        isOpen = !isOpen;
        rowChanged(row);
    }
}

void PassageItemModel::withholdKeys(const QSet<QString> &items)
{
    if (items == m_withheld) {
        return;
    }
    m_withheld = items;
    for (int row = 0; row < size(); ++row) {
        rowChanged(row);
    }
}

QHash<int, QByteArray> PassageItemModel::roleNames() const
{
    return namesOf<Role>();
}

int PassageItemModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant PassageItemModel::value(int row, int role) const
{
    const auto &[item, isFound, isOpen] = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::ItemId:
        return item.id;
    case Role::Kind:
        return wording::kindName(item.kind);
    case Role::Stem:
        return wording::shownStem(item);
    case Role::IsFound:
        return isFound;
    case Role::IsOpen:
        return isOpen;
    case Role::KeyText:
        return !isOpen                     ? QString()
            : m_withheld.contains(item.id) ? tr("这道题在未交的试卷里，交卷以后再看")
                                           : wording::keyWords(item);
    case Role::Rationale:
        return isOpen && !m_withheld.contains(item.id) ? item.rationale : QString();
    case Role::RecordText: {
        const ItemStatistics of = m_statistics.value(item.id);
        return of.answered == 0 ? QString()
                                : tr("答过 %1 次，对 %2 次").arg(of.answered).arg(of.correct);
    }
    }
    return {};
}

} // namespace zhixing
