// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// 抢答: who plays, with which key, and how each stands.
class BuzzerPlayerModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a buzzer desk")
public:
    enum class Role { Name = firstRole, Letter, Standing, Points, IsLearner };
    Q_ENUM(Role)
    enum class State {
        Ready,
        LockedOut, ///< pressed too early
        Answering, ///< has the right
        Tried, ///< was wrong with this item
        Solved, ///< was right
        FalseStart, ///< pressed too early, and is out for this item
    };
    Q_ENUM(State)

    struct Row {
        QString name;
        QString key;
        State state = State::Ready;
        QString points;
        bool isLearner = false; ///< gets an attempt in the records
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
