// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom a room expects, and who of them has leave: a part of Room.

#include "live/place.h"
#include "live/room.h"

#include <QHash>

#include <algorithm>

namespace zhixing
{

const std::set<int> &Room::excused() const
{
    return m_excused;
}

std::optional<int> Room::memberOf(const SeatHolder &holder) const
{
    const auto &roster = m_plan->roster;
    const auto member = std::ranges::find_if(roster, [&holder](const RosterMember &candidate) {
        return candidate.name == holder.name && candidate.learner == holder.learner;
    });
    return member == roster.end() ? std::nullopt
                                  : std::optional(static_cast<int>(member - roster.begin()));
}

std::optional<int> Room::seatOfMember(int member) const
{
    const RosterMember &listed = m_plan->roster[at(member)];
    const auto seat = std::ranges::find_if(m_seats, [&listed](const Seat &candidate) {
        const bool isSame = listed.learner.isEmpty() ? candidate.holder.name == listed.name
                                                     : candidate.holder.learner == listed.learner;
        return !candidate.isKicked && isSame;
    });
    return seat == m_seats.end() ? std::nullopt
                                 : std::optional(static_cast<int>(seat - m_seats.begin()));
}

std::vector<std::optional<int>> Room::seatsOfMembers() const
{
    // A hall of two thousand is looked at a few times a second.
    QHash<QString, int> byLearner;
    QHash<QString, int> byName;
    for (auto seat = std::ssize(m_seats) - 1; seat >= 0; --seat) {
        const Seat &taken = m_seats[static_cast<std::size_t>(seat)];
        if (!taken.isKicked) {
            byLearner.insert(taken.holder.learner, static_cast<int>(seat));
            byName.insert(taken.holder.name, static_cast<int>(seat));
        }
    }
    std::vector<std::optional<int>> places;
    for (const RosterMember &member : m_plan->roster) {
        const auto &seats = member.learner.isEmpty() ? byName : byLearner;
        const auto found = seats.constFind(member.learner.isEmpty() ? member.name : member.learner);
        places.push_back(found == seats.cend() ? std::nullopt : std::optional(*found));
    }
    return places;
}

std::optional<RoomRefusal> Room::whyNotLeave(const RoomEvent &event) const
{
    const auto member = memberOf(event.holder);
    if (!member) {
        return RoomRefusal::NoGuests;
    }
    const bool isAway = event.kind == RoomEventKind::Expected || !seatOfMember(*member);
    return isAway ? std::nullopt : std::optional(RoomRefusal::Seated);
}

} // namespace zhixing
