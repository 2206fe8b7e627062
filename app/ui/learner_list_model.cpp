// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learner_list_model.h"

#include "ui/wording.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void LearnerListModel::show(std::vector<ListedLearner> learners)
{
    beginResetModel();
    m_rows = std::move(learners);
    endResetModel();
    Q_EMIT countChanged();
}

const ListedLearner *LearnerListModel::at(int row) const
{
    return row >= 0 && row < size() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

QHash<int, QByteArray> LearnerListModel::roleNames() const
{
    return namesOf<Role>();
}

QString LearnerListModel::placeOf(const Learner &learner)
{
    QStringList parts {learner.branch, learner.group};
    parts.removeAll(QString());
    return parts.join(tr(" · "));
}

int LearnerListModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant LearnerListModel::value(int row, int role) const
{
    const ListedLearner &listed = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return listed.learner.name;
    case Role::Place:
        return placeOf(listed.learner);
    case Role::LastActive:
        return wording::momentText(UtcTime(std::chrono::milliseconds(listed.activeMs)));
    case Role::HasPin:
        return listed.hasPin;
    case Role::IsArchived:
        return listed.archivedMs.has_value();
    case Role::OpensArchive:
        return listed.archivedMs && (row == 0 || !at(row - 1)->archivedMs);
    case Role::TimePercent:
        return static_cast<int>(std::lround(listed.timeFactor * 100.0));
    }
    return {};
}

} // namespace zhixing
