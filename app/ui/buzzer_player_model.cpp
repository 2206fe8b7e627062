// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/buzzer_player_model.h"

namespace zhixing
{

void BuzzerPlayerModel::setRows(std::vector<Row> rows)
{
    replaceRows(m_rows, std::move(rows));
}

const std::vector<BuzzerPlayerModel::Row> &BuzzerPlayerModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> BuzzerPlayerModel::roleNames() const
{
    return namesOf<Role>();
}

int BuzzerPlayerModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant BuzzerPlayerModel::value(int row, int role) const
{
    const Row &player = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return player.name;
    case Role::Letter:
        return player.key;
    case Role::Standing:
        return QVariant::fromValue(player.state);
    case Role::Points:
        return player.points;
    case Role::IsLearner:
        return player.isLearner;
    }
    return {};
}

} // namespace zhixing
