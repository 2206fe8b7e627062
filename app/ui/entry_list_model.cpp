// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry_list_model.h"

namespace zhixing
{

void EntryListModel::showAttempt(const Attempt &attempt)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < attempt.entries.size(); ++i) {
        const EntryState &entry = attempt.entries[i];
        rows.push_back(
            {isEntryComplete(attempt, i), entry.flagged, attempt.current == static_cast<int>(i)});
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i]) {
            continue;
        }
        m_rows[i] = rows[i];
        rowChanged(static_cast<int>(i));
    }
}

QHash<int, QByteArray> EntryListModel::roleNames() const
{
    return namesOf<Role>();
}

int EntryListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant EntryListModel::value(int row, int role) const
{
    const Row &entry = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Number:
        return row + 1;
    case Role::IsAnswered:
        return entry.isAnswered;
    case Role::IsFlagged:
        return entry.isFlagged;
    case Role::IsCurrent:
        return entry.isCurrent;
    }
    return {};
}

} // namespace zhixing
