// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collected_branch_model.h"

#include "reports/report_document.h"
#include "ui/backup_wording.h"
#include "ui/collection_wording.h"
#include "ui/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

CollectedBranchModel::CollectedBranchModel(const Workspace &workspace, QObject *parent)
    : RowListModel(parent)
    , m_workspace(workspace)
{
}

void CollectedBranchModel::show(std::vector<CollectedBranch> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

const std::vector<CollectedBranch> &CollectedBranchModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> CollectedBranchModel::roleNames() const
{
    return namesOf<Role>();
}

int CollectedBranchModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QString CollectedBranchModel::receivedText(const CollectedBranch &branch) const
{
    if (!branch.lastMade) {
        return tr("没有收到以这个名义导出的数据包");
    }
    return tr("收到 %1 次导出，最近是第 %2 次，%3")
        .arg(QString::number(branch.bundles),
            QString::number(branch.lastSequence),
            wording::dayAndTime(*branch.lastMade, m_workspace.now(), m_workspace.zone()));
}

QString CollectedBranchModel::findingsText(const CollectedBranch &branch)
{
    QStringList lines;
    for (const ChainFinding &finding : branch.findings) {
        lines.append(wording::chainText(finding));
    }
    return lines.join(u'\n');
}

QStringList CollectedBranchModel::figures(const CollectedBranch &branch)
{
    if (!branch.figures) {
        return {};
    }
    QStringList texts;
    for (const int count : {branch.figures->expected,
             branch.figures->tookPart,
             branch.figures->caughtUp,
             branch.figures->absent}) {
        texts.append(QString::number(count));
    }
    const QString score = shareCell(branch.figures->meanScore).text;
    texts.append(score.isEmpty() ? u"—"_s : score);
    return texts;
}

QString CollectedBranchModel::words(const CollectedBranch &branch) const
{
    const QStringList texts = figures(branch);
    QStringList parts {wording::branchName(branch.name), receivedText(branch)};
    if (!texts.isEmpty()) {
        parts.append(tr("应参加 %1 人，实参加 %2 人，补学 %3 人，未参加 %4 人，平均得分率 %5")
                .arg(texts[0], texts[1], texts[2], texts[3], texts[4]));
    }
    parts.append(findingsText(branch));
    parts.removeAll(QString());
    return parts.join(u"；"_s);
}

QVariant CollectedBranchModel::value(int row, int role) const
{
    const CollectedBranch &branch = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return wording::branchName(branch.name);
    case Role::Received:
        return receivedText(branch);
    case Role::Findings:
        return findingsText(branch);
    case Role::Figures:
        return figures(branch);
    case Role::IsPending:
        return branch.isPending;
    case Role::Words:
        return words(branch);
    }
    return {};
}

} // namespace zhixing
