// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster_list_model.h"

#include <algorithm>

namespace zhixing
{

void RosterListModel::show(std::vector<RosterEntry> rows)
{
    const auto isSame = [](const RosterEntry &a, const RosterEntry &b) {
        return a.learner.id == b.learner.id;
    };
    if (std::ranges::equal(rows, m_rows, isSame)) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (m_rows[row] != rows[row]) {
                m_rows[row] = rows[row];
                rowChanged(static_cast<int>(row));
            }
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

const std::vector<RosterEntry> &RosterListModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> RosterListModel::roleNames() const
{
    return namesOf<Role>();
}

int RosterListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant RosterListModel::value(int row, int role) const
{
    const RosterEntry &entry = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return entry.learner.name;
    case Role::Group:
        return entry.learner.group;
    case Role::HasDigits:
        return !entry.digits.isEmpty();
    case Role::Excused:
        return entry.leave == Leave::Excused;
    }
    return {};
}

} // namespace zhixing
