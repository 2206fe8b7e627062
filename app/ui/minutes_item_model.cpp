// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/minutes_item_model.h"

namespace zhixing
{

void MinutesItemModel::show(std::vector<MinutesItem> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

QHash<int, QByteArray> MinutesItemModel::roleNames() const
{
    return namesOf<Role>();
}

int MinutesItemModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant MinutesItemModel::value(int row, int role) const
{
    const MinutesItem &item = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Stem:
        return item.stem;
    case Role::Key:
        return item.key;
    case Role::Share:
        return item.right ? tr("%1 人作答，%2 人答对").arg(item.answered).arg(*item.right)
                          : tr("%1 人举手").arg(item.answered);
    }
    return {};
}

} // namespace zhixing
