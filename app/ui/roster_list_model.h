// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/roster_store.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// 名册: the members of one branch.
class RosterListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the roster")
public:
    enum class Role { Name = firstRole, Group, HasDigits, Excused };
    Q_ENUM(Role)

    using RowListModel::RowListModel;

    /// Rows that stay where they are keep their delegates.
    void show(std::vector<RosterEntry> rows);
    [[nodiscard]] const std::vector<RosterEntry> &rows() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<RosterEntry> m_rows;
};

} // namespace zhixing
