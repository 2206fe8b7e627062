// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/room_status.h"

#include <algorithm>

namespace zhixing
{

namespace
{

std::vector<SeatLine> linesOf(const RoomSession &session)
{
    const Room &room = session.room();
    std::vector<SeatLine> lines;
    for (std::size_t place = 0; place < room.seats().size(); ++place) {
        const Seat &seat = room.seats()[place];
        const auto index = static_cast<int>(place);
        SeatLine line {index,
            seat.holder.name,
            seat.team,
            seat.holder.learner,
            seat.timeFactor,
            seat.holder.isGuest,
            session.isHere(index),
            seat.isKicked};
        if (room.plan().settings.way == RoomWay::Buzzer) {
            line.key = seat.tokenHash;
        }
        line.hasAnswered = room.current() >= 0 && room.answerOf(index, room.current()) != nullptr;
        lines.push_back(std::move(line));
    }
    int member = 0;
    for (const auto &seat : room.seatsOfMembers()) {
        if (seat) {
            lines[static_cast<std::size_t>(*seat)].member = member;
        }
        ++member;
    }
    for (const Standing &standing : session.table()) {
        if (standing.seat >= 0) {
            lines[static_cast<std::size_t>(standing.seat)].points = standing.points;
        }
    }
    for (const int seat : session.askedFor()) {
        lines[static_cast<std::size_t>(seat)].isAskedFor = true;
    }
    return lines;
}

} // namespace

RoomStatus statusOf(const RoomSession &session, std::shared_ptr<const RoomPlan> plan, UtcTime now)
{
    const Room &room = session.room();
    RoomStatus status;
    status.plan = std::move(plan);
    status.phase = room.phase();
    status.entry = room.current();
    status.isPaused = room.isPaused();
    status.isLocked = room.isLocked();
    status.hasNext = room.next().has_value();
    status.here = session.countHere();
    status.closesAt = room.closesAt();
    status.elapsed = room.elapsedAt(now);
    status.seats = linesOf(session);
    status.table = session.table();
    status.people = room.people();
    status.excused = room.excused();
    if (room.current() >= 0) {
        const ItemRun &run = room.runs()[static_cast<std::size_t>(room.current())];
        status.run = run.state;
        status.allowed = run.allowed;
        status.answered = countAnswered(room, room.current());
        status.buzzer = run.buzzer;
        status.held = room.heldAt(now);
        status.tried = run.tried;
        status.early = run.early;
        for (const SeatLine &line : status.seats) {
            if (!line.isKicked && room.isOut(line.seat)) {
                status.out.push_back(line.seat);
            }
        }
        status.isSolved = run.isSolved;
        if (run.state == RunState::Closed || run.state == RunState::Revealed) {
            const RunScore score = run.state == RunState::Revealed
                ? session.runScores()[static_cast<std::size_t>(room.current())]
                : scoreRun(room, room.current());
            status.distribution = distribution(room, room.current(), score);
            status.answered = status.distribution->answered;
        }
    }
    return status;
}

} // namespace zhixing
