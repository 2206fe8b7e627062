// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"
#include "assessment/utc_time.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace zhixing
{

/// What is kept of a live room: what was planned, and what happened, event by event. The rules by
/// which events become a room stand in app/live/room.h.

/// May somebody take a seat whom the roster does not name?
enum class RoomGuests { Welcome, Refused };
/// Do neighbours see the options in another order?
enum class RoomOrder { Same, PerSeat };
/// What people answer with. Only phones need a network.
enum class RoomWay {
    Phones,
    Hands, ///< 举手: the host counts them, option by option; nobody's answer is known
    Buzzer, ///< 抢答: who presses a key first may answer
};
/// Whether a ranking is shown to the room.
enum class RoomRanking { Podium, None };

struct RoomSettings {
    std::chrono::milliseconds itemTime {30'000}; ///< an item's; 0: until the host closes it
    std::chrono::milliseconds latencyForgiven {300}; ///< at most that much of what was measured
    double speedBonus = 0.0; ///< most that a right answer gains by being quick, 0 to 0.2
    int seats = 2'000; ///< most people
    RoomGuests guests = RoomGuests::Welcome;
    RoomOrder order = RoomOrder::Same;
    RoomRanking ranking = RoomRanking::Podium;
    QStringList teams; ///< empty: everybody answers alone
    RoomWay way = RoomWay::Phones;
    bool operator==(const RoomSettings &) const = default;
};

/// Somebody the room expects.
struct RosterMember {
    QString name;
    QString check; ///< last digits of the member's number, asked for on joining; empty: not asked
    QString learner; ///< empty: not in the records yet
    QString team;
    double timeFactor = 1.0; ///< times the time of an item, 1 to 3
    bool isExcused = false; ///< has leave: not expected, welcome all the same
    bool operator==(const RosterMember &) const = default;
};

/// What the host prepared; never changes once the room is kept.
struct RoomPlan {
    QString id;
    QString code; ///< six digits
    QString branch; ///< 党支部 that learners found by name alone belong to; may be empty
    UtcTime created;
    RoomSettings settings;
    Form form;
    QStringList passages; ///< one an entry: the text its evidence stands in; may be empty
    std::vector<RosterMember> roster; ///< empty: nobody in particular
    bool operator==(const RoomPlan &) const = default;
};

enum class RoomEventKind {
    Joined, ///< seat, holder, word: SHA-256 of the token, in hex
    TookOver, ///< seat, word: that of the token of the device that has the seat now
    Kicked, ///< seat
    Locked,
    Unlocked,
    TeamChosen, ///< seat, word: the team
    TimeGiven, ///< seat, factor
    ItemOpened, ///< entry
    Answered, ///< seat, entry, sequence, answer, span: the latency measured
    ItemClosed,
    Revealed,
    Skipped, ///< the current item counts for nobody
    WentBack, ///< entry: a revealed one is shown again
    Paused,
    Resumed,
    Extended, ///< span: by how much the current item is longer
    PeopleCounted, ///< count: who is in the hall
    HandsCounted, ///< entry, word: id of the option, count; the last one of an option stands
    Buzzed, ///< seat, entry: has the right to answer
    Excused, ///< holder: the member of the roster has leave
    Expected, ///< holder: the member has no leave any more
    Finished,
};

/// Who has a seat, or leave. Kept beside the events, so that a person can be taken out of the records.
struct SeatHolder {
    QString name;
    QString learner; ///< empty: nobody of the records
    bool isGuest = false;
    bool operator==(const SeatHolder &) const = default;
};

/// One thing that happened in a room. A room is the fold of its events, which are append-only.
struct RoomEvent {
    RoomEventKind kind = RoomEventKind::Finished;
    UtcTime at;
    int seat = -1; ///< from 0, in the order of joining
    int entry = -1; ///< index into Form::entries
    qint64 sequence = 0; ///< of an answer: the number its phone gave it, from 1
    QStringList answer = {};
    std::chrono::milliseconds span {0};
    QString word = {};
    double factor = 1.0;
    SeatHolder holder = {};
    int count = 0; ///< of people or hands
    bool operator==(const RoomEvent &) const = default;
};

/// A line in the list of rooms.
struct RoomSummary {
    QString id;
    QString code;
    QString name; ///< of the form
    UtcTime created;
    int seats = 0;
    bool isFinished = false;
    RoomWay way = RoomWay::Phones;
    bool operator==(const RoomSummary &) const = default;
};

} // namespace zhixing
