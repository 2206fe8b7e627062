// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/backup_summary.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

class Workspace;

/// The backups beside the records, newest first.
class BackupListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
public:
    enum class Role {
        When = firstRole,
        KindName,
        Size,
        FileName,
        Content, ///< empty where the file cannot be read
        LastActivity, ///< empty where nobody has done anything
        IsOlder, ///< of an older version, which a restore brings up to date
        Problem, ///< why it cannot be restored; else empty
    };
    Q_ENUM(Role)

    explicit BackupListModel(const Workspace &workspace, QObject *parent = nullptr);

    void show(std::vector<BackupSummary> rows);
    [[nodiscard]] const std::vector<BackupSummary> &rows() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    const Workspace &m_workspace;
    std::vector<BackupSummary> m_rows;
};

} // namespace zhixing
