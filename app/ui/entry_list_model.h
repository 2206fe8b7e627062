// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "ui/row_list_model.h"

namespace zhixing
{

/// 答题卡: one square per item of the running attempt.
class EntryListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a quiz")
public:
    enum class Role { Number = firstRole, IsAnswered, IsFlagged, IsCurrent };
    Q_ENUM(Role)

    using RowListModel::RowListModel;
    /// Takes over the state of the attempt; rows that stay the same are left alone.
    void showAttempt(const Attempt &attempt);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    struct Row {
        bool isAnswered = false;
        bool isFlagged = false;
        bool isCurrent = false;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> m_rows;
};

} // namespace zhixing
