// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room_score.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// 名次: the best first; equals share a rank.
class LiveStandingModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a live room, or its minutes")
public:
    enum class Role { Rank = firstRole, Name, Points, RightCount };
    Q_ENUM(Role)

    using RowListModel::RowListModel;
    void setRows(std::vector<Standing> rows);
    [[nodiscard]] const std::vector<Standing> &rows() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<Standing> m_rows;
};

} // namespace zhixing
