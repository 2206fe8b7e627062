// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper_done_model.h"

namespace zhixing
{

void PaperDoneModel::add(PaperDoneRow row)
{
    beginInsertRows({}, 0, 0);
    m_rows.insert(m_rows.begin(), std::move(row));
    endInsertRows();
    Q_EMIT countChanged();
}

std::optional<PaperDoneRow> PaperDoneModel::take(int row)
{
    if (row < 0 || row >= size()) {
        return std::nullopt;
    }
    beginRemoveRows({}, row, row);
    PaperDoneRow taken = std::move(m_rows[static_cast<std::size_t>(row)]);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
    return taken;
}

const PaperDoneRow *PaperDoneModel::at(int row) const
{
    return row >= 0 && row < size() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

void PaperDoneModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT countChanged();
}

QHash<int, QByteArray> PaperDoneModel::roleNames() const
{
    return namesOf<Role>();
}

int PaperDoneModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant PaperDoneModel::value(int row, int role) const
{
    const PaperDoneRow &done = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return done.typed.name;
    case Role::Branch:
        return done.typed.branch;
    case Role::Points:
        return done.points;
    case Role::IsPassed:
        return done.isPassed;
    case Role::Paper:
        return done.paper;
    }
    return {};
}

} // namespace zhixing
