// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// A place in an order or a member of a pair: what was given there, and what belongs there.
struct ComparisonRow {
    QString label;
    QString given; ///< empty: nothing
    QString wanted;
    bool isRight = false;
    bool operator==(const ComparisonRow &) const = default;
};

/// 成绩 of 排序 and 连线, side by side.
class ComparisonListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a result")
public:
    enum class Role { Label = firstRole, Given, Wanted, IsRight };
    Q_ENUM(Role)

    using RowListModel::RowListModel;
    void setRows(std::vector<ComparisonRow> rows);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<ComparisonRow> m_rows;
};

} // namespace zhixing
