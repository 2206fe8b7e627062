// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// The options of the item a live room asks, with how many chose each once nobody answers any more.
class LiveOptionModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a live room")
public:
    enum class Role { Letter = firstRole, OptionText, Votes, Share, IsKey };
    Q_ENUM(Role)

    struct Row {
        QString letter; ///< empty where phones show another order
        QString text;
        int votes = 0; ///< 连线, 排序: how often it was put right
        double share = 0.0; ///< of those who answered
        bool isKey = false; ///< false until the key is shown
        bool operator==(const Row &) const = default;
    };

    using RowListModel::RowListModel;
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace zhixing
