// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/mark.h"
#include "live/room.h"
#include "records/room_store.h"

#include <QString>

#include <functional>
#include <vector>

namespace zhixing
{

/// What a seat has of one item.
struct EntryScore {
    bool counts = false; ///< see Room::counts()
    Mark mark;
    double bonus = 0.0; ///< for being quick; only where the mark is full
    double penalty = 0.0; ///< 抢答: for an answer that was not right, where the rules say so
    bool operator==(const EntryScore &) const = default;
};

/// How an item went, for every seat, and for the room. Without teams a team is not asked for; with
/// teams every member has what the answer of the team that stands at the end earns.
struct RunScore {
    std::vector<EntryScore> seats;
    bool operator==(const RunScore &) const = default;
};

/// A bonus never takes from a right answer and adds at most the room's share: the share of the
/// seat's own time that was left. None without a limit.
[[nodiscard]] RunScore scoreRun(const Room &room, int entry);

/// scoreRun() for every entry that was revealed; of an entry that does not count, nothing.
[[nodiscard]] std::vector<RunScore> scoreRuns(const Room &room);

struct Standing {
    int rank = 0; ///< from 1; equals share one
    QString name; ///< of the person, or of the team
    int seat = -1; ///< -1: a team
    double points = 0.0;
    double earned = 0.0; ///< without bonus and penalty
    int right = 0; ///< items answered fully right
    bool operator==(const Standing &) const = default;
};

/// The best first. Points, then what was earned without bonus. Those kicked are left out. `runs`:
/// what scoreRuns() gives.
[[nodiscard]] std::vector<Standing> standings(const Room &room, const std::vector<RunScore> &runs);

struct PickCount {
    QString option; ///< id
    int count = 0;
    bool operator==(const PickCount &) const = default;
};

/// How the room answered one item.
struct Distribution {
    int seated = 0;
    int answered = 0;
    int right = 0;
    std::vector<PickCount> options; ///< in the order of the item; empty for what is typed
    bool operator==(const Distribution &) const = default;
};

/// For 连线 and 排序 an option's count is how often it was put right. By a show of hands: `seated`
/// are those in the hall, `answered` the hands; for 多选 each option has hands of its own, so that
/// nobody knows who was fully right, and `answered` is the most of them.
[[nodiscard]] Distribution distribution(const Room &room, int entry, const RunScore &run);
/// How many of those seated have an answer, while the item is open.
[[nodiscard]] int countAnswered(const Room &room, int entry);

/// An item as one seat sees it: its own order of options where the room is set so and the item
/// allows it. The same whenever it is asked for.
[[nodiscard]] FormEntry entryFor(const RoomPlan &plan, int seat, int entry);

/// What becomes an attempt of each person once the room is over: those who answered something, are
/// no guests and were not kicked. None of a room with teams: nobody knows whose knowledge it was.
/// `freshId` gives an id each time.
[[nodiscard]] std::vector<RoomSitting> sittingsOf(
    const Room &room, UtcTime finished, const std::function<QString()> &freshId);

} // namespace zhixing
