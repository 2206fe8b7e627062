// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison_list_model.h"

namespace zhixing
{

void ComparisonListModel::setRows(std::vector<ComparisonRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

QHash<int, QByteArray> ComparisonListModel::roleNames() const
{
    return namesOf<Role>();
}

int ComparisonListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant ComparisonListModel::value(int row, int role) const
{
    const ComparisonRow &comparison = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Label:
        return comparison.label;
    case Role::Given:
        return comparison.given;
    case Role::Wanted:
        return comparison.wanted;
    case Role::IsRight:
        return comparison.isRight;
    }
    return {};
}

} // namespace zhixing
