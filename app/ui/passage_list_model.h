// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

namespace zhixing
{

class Workspace;

/// Every passage of the bank in the order of the sources, by article.
class PassageListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
public:
    enum class Role { PassageId = firstRole, Title, Article, SealLine, IsExcerpt, ItemCount };
    Q_ENUM(Role)

    explicit PassageListModel(Workspace &workspace, QObject *parent = nullptr);
    void readLibrary();
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    Workspace &m_workspace;
    int m_size = 0;
};

} // namespace zhixing
