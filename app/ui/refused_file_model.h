// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/bundles/merge_files.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

/// Files that were not merged: which, why, and what to do.
class RefusedFileModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the collection")
public:
    enum class Role {
        FileName = firstRole,
        Reason,
    };
    Q_ENUM(Role)

    using RowListModel::RowListModel;

    void show(std::vector<RefusedFile> rows);
    [[nodiscard]] const std::vector<RefusedFile> &rows() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<RefusedFile> m_rows;
    QStringList m_reasons;
};

} // namespace zhixing
