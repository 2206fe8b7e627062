// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// Something to tick in 组卷, with the number of items behind it.
struct ChoiceRow {
    QString label;
    int available = 0;
    bool isChosen = true;
    bool operator==(const ChoiceRow &) const = default;
};

class ChoiceListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the exam setup")
public:
    enum class Role { Label = firstRole, Available, IsChosen };
    Q_ENUM(Role)

    using RowListModel::RowListModel;
    void setRows(std::vector<ChoiceRow> rows);
    void setAvailable(int row, int available);
    void setAllChosen();
    /// Chooses these rows and no others; there are as many as rows.
    void setChosen(const std::vector<bool> &chosen);
    [[nodiscard]] const std::vector<ChoiceRow> &rows() const;
    Q_INVOKABLE void toggle(int row);
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<ChoiceRow> m_rows;
};

} // namespace zhixing
