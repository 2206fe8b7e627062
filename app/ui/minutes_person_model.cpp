// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/minutes_person_model.h"

#include "reports/report_document.h"

#include <algorithm>

namespace zhixing
{

namespace
{

MinutesPersonModel::State stateOf(Attendance presence)
{
    using State = MinutesPersonModel::State;
    switch (presence) {
    case Attendance::Present:
        return State::Present;
    case Attendance::Late:
        return State::Late;
    case Attendance::Excused:
        return State::Excused;
    case Attendance::Absent:
        return State::Absent;
    case Attendance::Guest:
        return State::Guest;
    case Attendance::Unnoted:
        return State::Unnoted;
    }
    Q_UNREACHABLE();
}

} // namespace

void MinutesPersonModel::show(std::vector<MinutesPerson> rows)
{
    std::ranges::stable_partition(rows, isAway);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

const std::vector<MinutesPerson> &MinutesPersonModel::rows() const
{
    return m_rows;
}

QHash<int, QByteArray> MinutesPersonModel::roleNames() const
{
    return namesOf<Role>();
}

int MinutesPersonModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant MinutesPersonModel::value(int row, int role) const
{
    const MinutesPerson &person = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return person.name.isEmpty() ? tr("（已删除）") : person.name;
    case Role::Presence:
        return QVariant::fromValue(stateOf(person.presence));
    case Role::Detail:
        if (person.makeup) {
            return tr("已补测，%1").arg(shareCell(person.makeup).text);
        }
        if (isAway(person)) {
            return tr("待补学补测");
        }
        if (person.presence == Attendance::Unnoted && !person.score) {
            return QString();
        }
        return person.score ? shareCell(person.score).text : tr("没有作答");
    case Role::CanMakeUp:
        return isAway(person) && !person.makeup;
    case Role::CanBeExcused:
        return isAway(person);
    }
    return {};
}

} // namespace zhixing
