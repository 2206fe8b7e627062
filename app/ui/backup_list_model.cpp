// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backup_list_model.h"

#include "records/migrations.h"
#include "ui/backup_wording.h"
#include "ui/workspace.h"

#include <QFileInfo>

namespace zhixing
{

BackupListModel::BackupListModel(const Workspace &workspace, QObject *parent)
    : RowListModel(parent)
    , m_workspace(workspace)
{
}

void BackupListModel::show(std::vector<BackupSummary> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

const std::vector<BackupSummary> &BackupListModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> BackupListModel::roleNames() const
{
    return namesOf<Role>();
}

int BackupListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant BackupListModel::value(int row, int role) const
{
    const BackupSummary &summary = m_rows[static_cast<std::size_t>(row)];
    const auto moment = [this](UtcTime time) {
        return wording::dayAndTime(time, m_workspace.now(), m_workspace.zone());
    };
    switch (static_cast<Role>(role)) {
    case Role::When:
        return moment(summary.at);
    case Role::KindName:
        return wording::backupKindName(summary.kind);
    case Role::Size:
        return wording::sizeText(summary.bytes);
    case Role::FileName:
        return QFileInfo(summary.path).fileName();
    case Role::Content:
        return summary.problem ? QString() : wording::contentText(summary);
    case Role::LastActivity:
        return summary.lastActivity ? moment(*summary.lastActivity) : QString();
    case Role::IsOlder:
        return !summary.problem && summary.version < latestSchemaVersion();
    case Role::Problem:
        return summary.problem ? wording::problemText(*summary.problem) : QString();
    }
    return {};
}

} // namespace zhixing
