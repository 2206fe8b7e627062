// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// One option or member as it is shown. `isKey` stays false until the attempt is over.
struct OptionRow {
    QString id;
    QString letter;
    QString text;
    bool isChosen = false;
    bool isKey = false;
    int partner = -1; ///< 连线: the row on the other side it is paired with
    QString partnerLabel = {}; ///< the letter or number of that row
    bool operator==(const OptionRow &) const = default;
};

class OptionListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a quiz or a result")
public:
    enum class Role { Letter = firstRole, OptionText, IsChosen, IsKey, Partner, PartnerLabel };
    Q_ENUM(Role)

    using RowListModel::RowListModel;
    void setRows(std::vector<OptionRow> rows);
    /// Moves one row, for a look at an order that is not given yet.
    void moveRow(int from, int to);
    [[nodiscard]] const std::vector<OptionRow> &rows() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<OptionRow> m_rows;
};

} // namespace zhixing
