// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room_session.h"

#include <memory>

namespace zhixing
{

/// One line in the host's list of people.
struct SeatLine {
    int seat = -1;
    QString name;
    QString team;
    QString learner;
    double timeFactor = 1.0;
    bool isGuest = false;
    bool isHere = false; ///< connected
    bool isKicked = false;
    bool hasAnswered = false; ///< the current item
    bool isAskedFor = false; ///< another device wants the seat
    double points = 0.0;
    QString key = {}; ///< 抢答: what the player presses
    int member = -1; ///< place on the roster; -1: not on it
    bool operator==(const SeatLine &) const = default;
};

/// A room as its host sees it: a copy that may go to another thread.
struct RoomStatus {
    std::shared_ptr<const RoomPlan> plan;
    RoomPhase phase = RoomPhase::Lobby;
    RunState run = RunState::Waiting; ///< of the current item
    int entry = -1;
    bool isPaused = false;
    bool isLocked = false;
    bool hasNext = true; ///< something is left to ask
    int here = 0;
    int answered = 0;
    std::optional<UtcTime> closesAt;
    std::chrono::milliseconds elapsed {0}; ///< of the current item, when the copy was made
    std::chrono::milliseconds allowed {
        0}; ///< for the current item, without extra time; 0: no limit
    int people = 0; ///< in the hall
    std::set<int> excused = {}; ///< places on the roster that have leave
    int buzzer = -1; ///< 抢答: the seat that has the right to answer
    std::chrono::milliseconds held {0}; ///< since when, when the copy was made
    std::vector<int> out = {}; ///< seats that may not press any more
    std::vector<int> early = {}; ///< seats with a false start
    std::vector<int> tried = {}; ///< seats that answered the current item, in that order
    bool isSolved = false; ///< the last of them was right
    std::vector<SeatLine> seats; ///< in the order of joining
    std::optional<Distribution> distribution; ///< once the item is closed
    std::vector<Standing> table; ///< of what was revealed
    bool operator==(const RoomStatus &) const = default;
};

[[nodiscard]] RoomStatus statusOf(
    const RoomSession &session, std::shared_ptr<const RoomPlan> plan, UtcTime now);

} // namespace zhixing
