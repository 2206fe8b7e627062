// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/minutes.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// 答题内容: what a meeting was asked, with the key and how many were right.
class MinutesItemModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the minutes")
public:
    enum class Role { Stem = firstRole, Key, Share };
    Q_ENUM(Role)

    using RowListModel::RowListModel;

    void show(std::vector<MinutesItem> rows);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<MinutesItem> m_rows;
};

} // namespace zhixing
