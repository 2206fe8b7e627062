// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/collection_reading.h"
#include "ui/row_list_model.h"

#include <vector>

namespace zhixing
{

class Workspace;

/// Conflicts, open ones first.
class CollectedConflictModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the collection")
public:
    enum class Role {
        Title = firstRole,
        Detail, ///< who and which branches, a line each
        Held, ///< what holds now
        Choices, ///< what can be chosen, in words
        Chosen, ///< place of what was settled; -1 where it is open
        Note, ///< the reason that was given
    };
    Q_ENUM(Role)

    explicit CollectedConflictModel(const Workspace &workspace, QObject *parent = nullptr);

    void show(std::vector<CollectedConflict> rows);
    [[nodiscard]] const std::vector<CollectedConflict> &rows() const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    const Workspace &m_workspace;
    std::vector<CollectedConflict> m_rows;
};

} // namespace zhixing
