// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_seat_model.h"

#include <algorithm>

namespace zhixing
{

void LiveSeatModel::setRows(std::vector<Row> rows)
{
    const auto isSame = [](const Row &a, const Row &b) {
        return a.seat == b.seat && a.name == b.name;
    };
    const std::size_t shared = std::min(rows.size(), m_rows.size());
    const bool stays = rows.size() >= m_rows.size()
        && std::equal(m_rows.begin(), m_rows.end(), rows.begin(), isSame);
    if (!stays) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (std::size_t row = 0; row < shared; ++row) {
        if (m_rows[row] != rows[row]) {
            m_rows[row] = rows[row];
            rowChanged(static_cast<int>(row));
        }
    }
    if (rows.size() > shared) {
        beginInsertRows({}, static_cast<int>(shared), static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        Q_EMIT countChanged();
    }
}

const std::vector<LiveSeatModel::Row> &LiveSeatModel::rows() const
{
    return m_rows;
}

int LiveSeatModel::seatAt(int row) const
{
    return row >= 0 && row < size() ? m_rows[static_cast<std::size_t>(row)].seat : -1;
}

QHash<int, QByteArray> LiveSeatModel::roleNames() const
{
    return namesOf<Role>();
}

int LiveSeatModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant LiveSeatModel::value(int row, int role) const
{
    const Row &seat = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return seat.name;
    case Role::Team:
        return seat.team;
    case Role::Presence:
        return QVariant::fromValue(seat.state);
    case Role::IsGuest:
        return seat.isGuest;
    case Role::TimePercent:
        return seat.timePercent;
    case Role::Member:
        return seat.member;
    }
    return {};
}

} // namespace zhixing
