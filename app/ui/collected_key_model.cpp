// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collected_key_model.h"

#include "records/attempt_rows.h"
#include "reports/bundles/signing_key.h"
#include "ui/backup_wording.h"
#include "ui/collection_wording.h"
#include "ui/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

CollectedKeyModel::Standing standingOf(KeyState state)
{
    using Standing = CollectedKeyModel::Standing;
    switch (state) {
    case KeyState::Unknown:
        return Standing::Unknown;
    case KeyState::Accepted:
        return Standing::Accepted;
    case KeyState::Revoked:
        return Standing::Revoked;
    }
    return Standing::Unknown;
}

} // namespace

CollectedKeyModel::CollectedKeyModel(const Workspace &workspace, QObject *parent)
    : RowListModel(parent)
    , m_workspace(workspace)
{
}

void CollectedKeyModel::show(std::vector<KeyRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

const std::vector<KeyRow> &CollectedKeyModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> CollectedKeyModel::roleNames() const
{
    return namesOf<Role>();
}

int CollectedKeyModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant CollectedKeyModel::value(int row, int role) const
{
    const KeyRow &key = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Branches:
        return key.branches.isEmpty() ? wording::branchName({}) : key.branches.join(u"、"_s);
    case Role::Fingerprint:
        return fingerprintOf(key.publicKey);
    case Role::Decision:
        return QVariant::fromValue(standingOf(key.state));
    case Role::DecisionName:
        return wording::keyStateName(key.state);
    case Role::FirstSeen:
        return key.firstSeenMs == 0
            ? QString()
            : wording::dayAndTime(fromMs(key.firstSeenMs), m_workspace.now(), m_workspace.zone());
    case Role::Content:
        return tr("数据包 %1 个，测验 %2 份").arg(key.bundles).arg(key.attempts);
    case Role::Note:
        return key.note;
    case Role::IsDecided:
        return key.state != KeyState::Unknown;
    }
    return {};
}

} // namespace zhixing
