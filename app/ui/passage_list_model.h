// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/row_list_model.h"

namespace zhixing
{

class Workspace;
struct Passage;

/// Every passage of the bank in the order of the sources, by article.
class PassageListModel : public zhixing::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
public:
    enum class Role {
        PassageId = firstRole,
        Title,
        Article,
        SealLine,
        IsExcerpt,
        ItemCount,
    };
    Q_ENUM(Role)

    explicit PassageListModel(Workspace &workspace, QObject *parent = nullptr);
    void readLibrary();
    /// "12 段 · 30 题" of an article by the name the list shows.
    [[nodiscard]] Q_INVOKABLE QString articleCounts(const QString &article) const;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] int size() const override;
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    struct Counts {
        int passages = 0;
        int items = 0;
    };
    [[nodiscard]] static QString articleOf(const Passage &passage);

    Workspace &m_workspace;
    QHash<QString, Counts> m_counts;
    int m_size = 0;
};

} // namespace zhixing
