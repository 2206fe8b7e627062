// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/choice_list_model.h"

namespace zhixing
{

void ChoiceListModel::setRows(std::vector<ChoiceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void ChoiceListModel::setAvailable(int row, int available)
{
    m_rows[static_cast<std::size_t>(row)].available = available;
    rowChanged(row);
}

void ChoiceListModel::setAllChosen()
{
    setChosen(std::vector<bool>(m_rows.size(), true));
}

void ChoiceListModel::setChosen(const std::vector<bool> &chosen)
{
    Q_ASSERT(chosen.size() == m_rows.size());
    for (int row = 0; row < size(); ++row) {
        m_rows[static_cast<std::size_t>(row)].isChosen = chosen[static_cast<std::size_t>(row)];
        rowChanged(row);
    }
    Q_EMIT chosenChanged();
}

const std::vector<ChoiceRow> &ChoiceListModel::rows() const
{
    return m_rows;
}

void ChoiceListModel::toggle(int row)
{
    if (row < 0 || row >= size()) {
        return;
    }
    ChoiceRow &choice = m_rows[static_cast<std::size_t>(row)];
    choice.isChosen = !choice.isChosen;
    rowChanged(row);
    Q_EMIT chosenChanged();
}

QHash<int, QByteArray> ChoiceListModel::roleNames() const
{
    return namesOf<Role>();
}

int ChoiceListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant ChoiceListModel::value(int row, int role) const
{
    const ChoiceRow &choice = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Label:
        return choice.label;
    case Role::Available:
        return choice.available;
    case Role::IsChosen:
        return choice.isChosen;
    }
    return {};
}

} // namespace zhixing
