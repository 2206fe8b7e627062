// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_standing_model.h"

#include "reports/minutes.h"

namespace zhixing
{

void LiveStandingModel::setRows(std::vector<Standing> rows)
{
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

const std::vector<Standing> &LiveStandingModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> LiveStandingModel::roleNames() const
{
    return namesOf<Role>();
}

int LiveStandingModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant LiveStandingModel::value(int row, int role) const
{
    const Standing &standing = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Rank:
        return standing.rank;
    case Role::Name:
        return standing.name.isEmpty() ? tr("（已删除）") : standing.name;
    case Role::Points:
        return pointsCell(standing.points).text;
    case Role::RightCount:
        return standing.right;
    }
    return {};
}

} // namespace zhixing
