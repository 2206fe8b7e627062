// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// Bars: how many right of how many, by kind or by topic.
struct TallyRow {
    QString label;
    int correct = 0;
    int items = 0;
    double share = 0.0; ///< earned / possible
    bool operator==(const TallyRow &) const = default;
};

class TallyListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a result")
public:
    enum class Role { Label = firstRole, Correct, Items, Share };
    Q_ENUM(Role)

    using RowListModel::RowListModel;
    void setRows(std::vector<TallyRow> rows);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<TallyRow> m_rows;
};

} // namespace zhixing
