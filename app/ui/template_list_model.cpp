// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/template_list_model.h"

#include "ui/wording.h"

#include <cmath>

namespace zhixing
{

void TemplateListModel::show(std::vector<TemplateRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

const TemplateRow *TemplateListModel::at(int row) const
{
    return row >= 0 && row < size() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

QHash<int, QByteArray> TemplateListModel::roleNames() const
{
    return namesOf<Role>();
}

QString TemplateListModel::summaryOf(const ExamTemplate &content)
{
    QStringList parts {tr("%1 题").arg(content.count),
        wording::limitText(content.timeLimit),
        tr("合格 %1 分").arg(std::lround(content.passMark * 100.0))};
    if (content.pause == PausePolicy::Allowed) {
        parts << tr("可以暂停");
    }
    if (content.topics) {
        parts << (content.topics->size() == 1 && !content.topics->front().isEmpty()
                ? content.topics->front()
                : tr("%1 个专题").arg(content.topics->size()));
    }
    if (content.kinds) {
        QStringList names;
        for (const ItemKind kind : *content.kinds) {
            names << wording::kindName(kind);
        }
        parts << names.join(tr("、"));
    }
    return parts.join(tr(" · "));
}

QString TemplateListModel::missingOf(const TemplateRow &row)
{
    if (!row.fit) {
        return {};
    }
    QStringList parts;
    if (!row.fit->missingTopics.isEmpty()) {
        QStringList names;
        for (const QString &topic : row.fit->missingTopics) {
            names << (topic.isEmpty() ? tr("未分专题") : topic);
        }
        parts << tr("题库里没有专题：%1。").arg(names.join(tr("、")));
    }
    if (!row.fit->missingKinds.empty()) {
        QStringList names;
        for (const ItemKind kind : row.fit->missingKinds) {
            names << wording::kindName(kind);
        }
        parts << tr("题库里没有题型：%1。").arg(names.join(tr("、")));
    }
    const int drawable = row.fit->drawable;
    if (drawable == 0) {
        parts << tr("现在抽不出题。可以载入后另选专题和题型，再覆盖保存。");
    } else if (drawable < row.content.count) {
        parts << tr("要 %1 题，现在可以抽 %2 题。").arg(row.content.count).arg(drawable);
    } else if (!parts.isEmpty()) {
        parts << tr("仍可以抽满 %1 题。").arg(drawable);
    }
    return parts.join(QChar(0x3000));
}

int TemplateListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant TemplateListModel::value(int row, int role) const
{
    const TemplateRow &shown = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return shown.content.name;
    case Role::Summary:
        return summaryOf(shown.content);
    case Role::Missing:
        return missingOf(shown);
    case Role::Drawable:
        return shown.fit ? shown.fit->drawable : 0;
    case Role::IsWhole:
        return shown.fit && shown.fit->drawable == shown.content.count;
    }
    return {};
}

} // namespace zhixing
