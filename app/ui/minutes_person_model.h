// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/minutes.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// 到会情况: who was there, on leave or missing; who can make up for it.
class MinutesPersonModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the minutes")
public:
    enum class Role { Name = firstRole, Presence, Detail, CanMakeUp, CanBeExcused };
    Q_ENUM(Role)
    enum class State { Present, Late, Excused, Absent, Guest, Unnoted };
    Q_ENUM(State)

    using RowListModel::RowListModel;

    /// Those who were missing first.
    void show(std::vector<MinutesPerson> rows);
    [[nodiscard]] const std::vector<MinutesPerson> &rows() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<MinutesPerson> m_rows;
};

} // namespace zhixing
