// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage_list_model.h"

#include "ui/wording.h"
#include "ui/workspace.h"

namespace zhixing
{

PassageListModel::PassageListModel(Workspace &workspace, QObject *parent)
    : RowListModel(parent)
    , m_workspace(workspace)
{
}

void PassageListModel::readLibrary()
{
    beginResetModel();
    const Library *library = m_workspace.library();
    m_size = library ? static_cast<int>(library->bank().passages.size()) : 0;
    m_counts.clear();
    for (int row = 0; row < m_size; ++row) {
        const Passage &passage = library->bank().passages[static_cast<std::size_t>(row)];
        Counts &counts = m_counts[articleOf(passage)];
        ++counts.passages;
        counts.items += library->itemCount(passage.id);
    }
    endResetModel();
    Q_EMIT countChanged();
}

QString PassageListModel::articleOf(const Passage &passage)
{
    return passage.article.isEmpty() ? tr("未分篇目") : passage.article;
}

QString PassageListModel::articleCounts(const QString &article) const
{
    const Counts counts = m_counts.value(article);
    return tr("%1 段 · %2 题").arg(counts.passages).arg(counts.items);
}

QHash<int, QByteArray> PassageListModel::roleNames() const
{
    return namesOf<Role>();
}

int PassageListModel::size() const
{
    return m_size;
}

QVariant PassageListModel::value(int row, int role) const
{
    const Passage &passage = m_workspace.library()->bank().passages[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::PassageId:
        return passage.id;
    case Role::Title:
        return wording::passageTitle(passage);
    case Role::Article:
        return articleOf(passage);
    case Role::SealLine:
        return passage.date ? passage.date->text : QString();
    case Role::IsExcerpt:
        return passage.kind == PassageKind::Excerpt;
    case Role::ItemCount:
        return m_workspace.library()->itemCount(passage.id);
    }
    return {};
}

} // namespace zhixing
