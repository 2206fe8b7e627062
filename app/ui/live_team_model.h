// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// The teams of a room that is not open yet, with whom the roster puts into each.
class LiveTeamModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the teams of a live room")
public:
    enum class Role { Name = firstRole, People, Members };
    Q_ENUM(Role)

    struct Row {
        QString name;
        QStringList members; ///< expected: who has leave is not among them
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
