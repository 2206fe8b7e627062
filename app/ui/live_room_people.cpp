// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is here, who is expected, and how they stand: a part of LiveRoom.

#include "ui/live_room.h"

#include <algorithm>

namespace zhixing
{

LiveSeatModel *LiveRoom::seats()
{
    return &m_seats;
}

int LiveRoom::here() const
{
    return m_status ? m_status->here : 0;
}

int LiveRoom::seated() const
{
    return static_cast<int>(std::ranges::count_if(
        m_seats.rows(), [](const LiveSeatModel::Row &row) { return row.seat >= 0; }));
}

int LiveRoom::expected() const
{
    return m_status && m_status->plan ? static_cast<int>(m_status->plan->roster.size()) : 0;
}

int LiveRoom::came() const
{
    return expected() - missing() - excused();
}

int LiveRoom::excused() const
{
    return static_cast<int>(std::ranges::count(
        m_seats.rows(), LiveSeatModel::State::Excused, &LiveSeatModel::Row::state));
}

int LiveRoom::missing() const
{
    return static_cast<int>(std::ranges::count(
        m_seats.rows(), LiveSeatModel::State::Expected, &LiveSeatModel::Row::state));
}

QStringList LiveRoom::attendance() const
{
    if (expected() == 0) {
        return {};
    }
    QStringList parts {tr("应到 %1 人").arg(expected()), tr("实到 %1 人").arg(came())};
    if (excused() > 0) {
        parts << tr("请假 %1 人").arg(excused());
    }
    if (missing() > 0) {
        parts << (phase() == Phase::Finished ? tr("缺席 %1 人") : tr("未到 %1 人")).arg(missing());
    }
    return parts;
}

QString LiveRoom::waitingFor() const
{
    QStringList names;
    for (const LiveSeatModel::Row &row : m_seats.rows()) {
        if (row.state == LiveSeatModel::State::Unanswered) {
            names << row.name;
        }
    }
    return names.join(tr("、"));
}

LiveStandingModel *LiveRoom::standings()
{
    return &m_standings;
}

LiveStandingModel *LiveRoom::podium()
{
    return &m_podium;
}

int LiveRoom::equalsLeft() const
{
    return m_equalsLeft;
}

bool LiveRoom::isRanked() const
{
    return m_status && m_status->plan && m_status->plan->settings.ranking == RoomRanking::Podium;
}

bool LiveRoom::isInTeams() const
{
    return m_status && m_status->plan && !m_status->plan->settings.teams.isEmpty();
}

} // namespace zhixing
