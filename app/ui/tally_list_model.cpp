// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tally_list_model.h"

namespace zhixing
{

void TallyListModel::setRows(std::vector<TallyRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

QHash<int, QByteArray> TallyListModel::roleNames() const
{
    return namesOf<Role>();
}

int TallyListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant TallyListModel::value(int row, int role) const
{
    const TallyRow &tally = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Label:
        return tally.label;
    case Role::Correct:
        return tally.correct;
    case Role::Items:
        return tally.items;
    case Role::Share:
        return tally.share;
    }
    return {};
}

} // namespace zhixing
