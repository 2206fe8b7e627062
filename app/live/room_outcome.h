// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "live/room_score.h"
#include "records/attendance.h"

#include <memory>
#include <optional>
#include <vector>

namespace zhixing
{

/// What became of one person in a room that is over.
struct PersonOutcome {
    QString name; ///< empty: of somebody who was deleted since
    QString learner; ///< empty: nobody of the records
    Attendance attendance = Attendance::Present;
    std::optional<UtcTime> joined;
    std::optional<double>
        score; ///< share of what the items that counted were worth; none: answered nothing
    bool operator==(const PersonOutcome &) const = default;
};

struct ItemOutcome {
    int entry = 0;
    int answered = 0;
    std::optional<int> right; ///< none: nobody can know, as by hands for 多选
    bool operator==(const ItemOutcome &) const = default;
};

/// A room as its minutes tell of it.
struct RoomOutcome {
    UtcTime from; ///< the first item was asked, or somebody came
    UtcTime to; ///< the last that happened, without an end that came much later
    std::chrono::milliseconds
        active {}; ///< without the times in which nothing happened for an hour
    bool isFinished = false;
    bool isByName = true; ///< false in a room without phones
    std::optional<int> counted; ///< how many were there, where the host said so in such a room
    std::vector<PersonOutcome>
        people; ///< the roster in its order, then who came without being on it
    std::vector<ItemOutcome> items; ///< revealed, in the order of the form
    std::vector<Standing> standings; ///< the last; none where the room shows no ranking
    std::optional<double> meanScore; ///< of those who have one, guests left out
    int scored = 0;
    int passed = 0;
    bool operator==(const RoomOutcome &) const = default;
};

/// Folds the events of a room once more. Damaged where they do not fit.
[[nodiscard]] Result<RoomOutcome> outcomeOf(
    const std::shared_ptr<const RoomPlan> &plan, const std::vector<RoomEvent> &events);

/// 学时 in tenths: 45 minutes are one, rounded to the nearest half, half at least.
[[nodiscard]] int creditTenths(std::chrono::milliseconds time);

} // namespace zhixing
