// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collected_conflict_model.h"

#include "reports/bundles/settlement_table.h"
#include "ui/collection_wording.h"
#include "ui/workspace.h"

namespace zhixing
{

CollectedConflictModel::CollectedConflictModel(const Workspace &workspace, QObject *parent)
    : RowListModel(parent)
    , m_workspace(workspace)
{
}

void CollectedConflictModel::show(std::vector<CollectedConflict> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

const std::vector<CollectedConflict> &CollectedConflictModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> CollectedConflictModel::roleNames() const
{
    return namesOf<Role>();
}

int CollectedConflictModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant CollectedConflictModel::value(int row, int role) const
{
    const CollectedConflict &collected = m_rows[static_cast<std::size_t>(row)];
    const Conflict &conflict = collected.conflict;
    switch (static_cast<Role>(role)) {
    case Role::Title:
        return conflictInWords(conflict.kind);
    case Role::Detail:
        return wording::conflictDetail(collected);
    case Role::Held:
        return wording::heldText(collected, m_workspace.zone());
    case Role::Choices: {
        QStringList words;
        for (const QString &choice : conflict.choices) {
            words.append(wording::choiceText(collected, choice, m_workspace.zone()));
        }
        return words;
    }
    case Role::Chosen:
        return conflict.settled ? static_cast<int>(conflict.choices.indexOf(*conflict.settled))
                                : -1;
    case Role::Note:
        return conflict.note;
    }
    return {};
}

} // namespace zhixing
