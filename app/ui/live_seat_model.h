// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// 在场的人: who sits in a live room, and whom it expects.
class LiveSeatModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a live room")
public:
    enum class Role { Name = firstRole, Team, Presence, IsGuest, TimePercent, Member };
    Q_ENUM(Role)
    enum class State {
        Here, ///< 在线
        Away, ///< 离线
        Answered, ///< 已答
        Unanswered, ///< 未答
        Asking, ///< 请求换设备
        Expected, ///< 未到
        Excused, ///< 请假
    };
    Q_ENUM(State)

    struct Row {
        int seat = -1; ///< -1: not here yet
        QString name;
        QString team;
        State state = State::Here;
        bool isGuest = false;
        int timePercent = 100;
        int member = -1; ///< place on the roster; -1: not on it
        bool operator==(const Row &) const = default;
    };

    using RowListModel::RowListModel;
    /// Rows that stay where they are keep their delegates.
    void setRows(std::vector<Row> rows);
    [[nodiscard]] const std::vector<Row> &rows() const;
    /// The seat in a row; -1 where nobody sits.
    Q_INVOKABLE int seatAt(int row) const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace zhixing
