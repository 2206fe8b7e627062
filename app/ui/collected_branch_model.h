// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/collection_reading.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

class Workspace;

/// What each branch sent and where it stands; by name.
class CollectedBranchModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the collection")
public:
    enum class Role {
        Name = firstRole,
        Received, ///< how many exports, and when the last was made
        Findings, ///< what to know of them, a line each
        Figures, ///< 应参加, 实参加, 补学, 未参加, 平均得分率; empty where nobody is on the roster
        IsPending, ///< the figures are still being read
        Words, ///< all of it for a screen reader
    };
    Q_ENUM(Role)

    explicit CollectedBranchModel(const Workspace &workspace, QObject *parent = nullptr);

    void show(std::vector<CollectedBranch> rows);
    [[nodiscard]] const std::vector<CollectedBranch> &rows() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    [[nodiscard]] QString receivedText(const CollectedBranch &branch) const;
    [[nodiscard]] static QString findingsText(const CollectedBranch &branch);
    [[nodiscard]] static QStringList figures(const CollectedBranch &branch);
    [[nodiscard]] QString words(const CollectedBranch &branch) const;

    const Workspace &m_workspace;
    std::vector<CollectedBranch> m_rows;
};

} // namespace zhixing
