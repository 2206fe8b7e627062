// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/row_list_model.h"

namespace zhixing
{

int RowListModel::count() const
{
    return size();
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : size();
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return role < firstRole ? QVariant() : value(index.row(), role);
}

void RowListModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace zhixing
