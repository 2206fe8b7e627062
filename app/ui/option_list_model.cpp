// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/option_list_model.h"

#include <algorithm>

namespace zhixing
{

void OptionListModel::setRows(std::vector<OptionRow> rows)
{
    // The same options, chosen or ordered otherwise, keep their delegates and the keyboard focus.
    const bool reordered
        = std::ranges::is_permutation(rows, m_rows, {}, &OptionRow::id, &OptionRow::id);
    for (std::size_t place = 0; reordered && place < rows.size(); ++place) {
        const auto found = std::ranges::find(m_rows, rows[place].id, &OptionRow::id);
        moveRow(static_cast<int>(found - m_rows.begin()), static_cast<int>(place));
    }
    const bool sameOptions = std::ranges::equal(rows, m_rows, {}, &OptionRow::id, &OptionRow::id)
        && std::ranges::equal(rows, m_rows, {}, &OptionRow::text, &OptionRow::text);
    if (sameOptions) {
        for (int row = 0; row < size(); ++row) {
            const auto i = static_cast<std::size_t>(row);
            if (rows[i] == m_rows[i]) {
                continue;
            }
            m_rows[i] = rows[i];
            rowChanged(row);
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void OptionListModel::moveRow(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= size() || to >= size()) {
        return;
    }
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto first = m_rows.begin();
    if (from < to) {
        std::rotate(first + from, first + from + 1, first + to + 1);
    } else {
        std::rotate(first + to, first + from, first + from + 1);
    }
    endMoveRows();
}

const std::vector<OptionRow> &OptionListModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> OptionListModel::roleNames() const
{
    return namesOf<Role>();
}

int OptionListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant OptionListModel::value(int row, int role) const
{
    const OptionRow &option = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Letter:
        return option.letter;
    case Role::OptionText:
        return option.text;
    case Role::IsChosen:
        return option.isChosen;
    case Role::IsKey:
        return option.isKey;
    case Role::Partner:
        return option.partner;
    case Role::PartnerLabel:
        return option.partnerLabel;
    }
    return {};
}

} // namespace zhixing
