// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_team_model.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void LiveTeamModel::setRows(std::vector<Row> rows)
{
    replaceRows(m_rows, std::move(rows));
}

const std::vector<LiveTeamModel::Row> &LiveTeamModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> LiveTeamModel::roleNames() const
{
    return namesOf<Role>();
}

int LiveTeamModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant LiveTeamModel::value(int row, int role) const
{
    const Row &team = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return team.name;
    case Role::People:
        return team.members.size();
    case Role::Members:
        return team.members.join(tr("、"));
    }
    return {};
}

} // namespace zhixing
