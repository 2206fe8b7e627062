// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/room_outcome.h"

#include "live/place.h"

#include <algorithm>
#include <cmath>

namespace zhixing
{

namespace
{

/// The sum of what counted for a seat.
struct Tally {
    double earned = 0.0;
    double possible = 0.0;
    int answered = 0;
};

/// In 抢答 an item is a matter of those alone who answered it.
std::optional<double> scoreOf(const Room &room, std::size_t seat, const std::vector<RunScore> &runs)
{
    const bool isForAll = room.plan().settings.way != RoomWay::Buzzer;
    Tally tally;
    for (std::size_t entry = 0; entry < runs.size(); ++entry) {
        const RunScore &run = runs[entry];
        if (!isForAll
            && room.answerOf(static_cast<int>(seat), static_cast<int>(entry)) == nullptr) {
            continue;
        }
        if (seat < run.seats.size() && run.seats[seat].counts) {
            tally.earned += run.seats[seat].mark.earned;
            tally.possible += run.seats[seat].mark.possible;
            tally.answered += run.seats[seat].mark.answered ? 1 : 0;
        }
    }
    return tally.answered > 0 && tally.possible > 0.0 ? std::optional(tally.earned / tally.possible)
                                                      : std::nullopt;
}

std::optional<UtcTime> firstAsked(const std::vector<RoomEvent> &events)
{
    const auto opened = std::ranges::find(events, RoomEventKind::ItemOpened, &RoomEvent::kind);
    return opened == events.end() ? std::nullopt : std::optional(opened->at);
}

/// Longer than that nothing happens in a room only while it is interrupted.
constexpr std::chrono::hours longestPause {1};

std::chrono::milliseconds activeTime(UtcTime from, const std::vector<RoomEvent> &events)
{
    std::chrono::milliseconds active {};
    UtcTime before = from;
    for (const RoomEvent &event : events) {
        if (event.at > before) {
            const auto gap
                = std::chrono::duration_cast<std::chrono::milliseconds>(event.at - before);
            active += gap > longestPause ? std::chrono::milliseconds(0) : gap;
            before = event.at;
        }
    }
    return active;
}

UtcTime endOf(UtcTime from, const std::vector<RoomEvent> &events)
{
    if (events.empty()) {
        return from;
    }
    const auto last = events.end() - 1;
    const bool isLate = last->kind == RoomEventKind::Finished && last != events.begin()
        && last->at - (last - 1)->at > longestPause;
    return std::max(from, isLate ? (last - 1)->at : last->at);
}

} // namespace

Result<RoomOutcome> outcomeOf(
    const std::shared_ptr<const RoomPlan> &plan, const std::vector<RoomEvent> &events)
{
    const auto room = Room::replay(plan, events);
    if (!room) {
        return std::unexpected(room.error());
    }
    RoomOutcome outcome;
    const auto asked = firstAsked(events);
    outcome.from = asked ? *asked : plan->created;
    outcome.to = endOf(outcome.from, events);
    outcome.active = activeTime(outcome.from, events);
    outcome.isFinished = room->phase() == RoomPhase::Finished;
    outcome.isByName = plan->settings.way == RoomWay::Phones;
    if (!outcome.isByName) {
        outcome.counted = room->counted();
    }
    const std::vector<RunScore> runs = scoreRuns(*room);
    std::vector<bool> isListed(room->seats().size(), false);
    const auto add = [&](PersonOutcome person, std::optional<int> seat) {
        if (seat) {
            isListed[at(*seat)] = true;
            person.joined = room->seats()[at(*seat)].joined;
            person.score = scoreOf(*room, at(*seat), runs);
            if (person.attendance != Attendance::Guest && asked && *person.joined > *asked) {
                person.attendance = Attendance::Late;
            }
        }
        if (person.score && person.attendance != Attendance::Guest) {
            outcome.meanScore = outcome.meanScore.value_or(0.0) + *person.score;
            ++outcome.scored;
            outcome.passed += *person.score >= plan->form.blueprint.passMark ? 1 : 0;
        }
        outcome.people.push_back(std::move(person));
    };
    const auto seats = room->seatsOfMembers();
    for (std::size_t place = 0; place < plan->roster.size(); ++place) {
        const RosterMember &member = plan->roster[place];
        const auto &seat = seats[place];
        add({member.name,
                member.learner,
                seat                   ? Attendance::Present
                    : member.isExcused ? Attendance::Excused
                    : outcome.isByName ? Attendance::Absent
                                       : Attendance::Unnoted,
                {},
                {}},
            seat);
    }
    for (std::size_t place = 0; place < room->seats().size(); ++place) {
        const Seat &seat = room->seats()[place];
        if (!isListed[place] && !seat.isKicked) {
            add({seat.holder.name,
                    seat.holder.learner,
                    seat.holder.isGuest ? Attendance::Guest : Attendance::Present,
                    {},
                    {}},
                static_cast<int>(place));
        }
    }
    if (plan->settings.ranking == RoomRanking::Podium) {
        outcome.standings = standings(*room, runs);
    }
    if (outcome.meanScore) {
        *outcome.meanScore /= outcome.scored;
    }
    for (std::size_t entry = 0; entry < runs.size(); ++entry) {
        if (room->runs()[entry].state == RunState::Revealed) {
            const int number = static_cast<int>(entry);
            const Distribution counts = distribution(*room, number, runs[entry]);
            const bool isKnown = plan->settings.way != RoomWay::Hands
                || plan->form.entries[entry].item.kind != ItemKind::MultipleChoice;
            outcome.items.push_back(
                {number, counts.answered, isKnown ? std::optional(counts.right) : std::nullopt});
        }
    }
    return outcome;
}

int creditTenths(std::chrono::milliseconds time)
{
    constexpr double halfInMinutes = 22.5;
    constexpr int halfInTenths = 5;
    const double minutes = std::chrono::duration<double, std::ratio<60>>(time).count();
    return halfInTenths * std::max(1, static_cast<int>(std::lround(minutes / halfInMinutes)));
}

} // namespace zhixing
