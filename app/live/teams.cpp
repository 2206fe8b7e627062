// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/teams.h"

#include "assessment/random.h"
#include "live/place.h"

#include <QSet>

#include <algorithm>

namespace zhixing
{

std::vector<int> dealIntoTeams(int people, int teams, quint64 seed)
{
    std::vector<int> dealt;
    if (people <= 0 || teams <= 0) {
        return dealt;
    }
    for (int person = 0; person < people; ++person) {
        dealt.push_back(person % teams);
    }
    Random random(seed);
    random.shuffle(dealt);
    return dealt;
}

std::vector<int> teamSizes(const Room &room)
{
    const RoomPlan &plan = room.plan();
    std::vector<int> sizes(at(static_cast<int>(plan.settings.teams.size())));
    const auto add = [&](const QString &team) {
        if (const auto place = plan.settings.teams.indexOf(team); place >= 0) {
            ++sizes[static_cast<std::size_t>(place)];
        }
    };
    QSet<QString> here;
    for (const Seat &seat : room.seats()) {
        if (!seat.isKicked) {
            here.insert(seat.holder.name);
            add(seat.team);
        }
    }
    for (int place = 0; place < static_cast<int>(plan.roster.size()); ++place) {
        const RosterMember &member = plan.roster[at(place)];
        if (!room.excused().contains(place) && !here.contains(member.name)) {
            add(member.team);
        }
    }
    return sizes;
}

QString teamFor(const Room &room, const QString &own, const QString &wished)
{
    const QStringList &teams = room.plan().settings.teams;
    if (teams.contains(own)) {
        return own;
    }
    // A phone may say what it likes; it is asked only where people choose.
    if (room.plan().settings.teaming == RoomTeaming::Chosen) {
        return teams.contains(wished) ? wished : QString();
    }
    if (teams.isEmpty()) {
        return {};
    }
    const std::vector<int> sizes = teamSizes(room);
    const auto smallest = std::ranges::min_element(sizes);
    return teams.at(smallest - sizes.begin());
}

} // namespace zhixing
