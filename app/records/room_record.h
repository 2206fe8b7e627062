// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/form.h"
#include "assessment/utc_time.h"

#include <QLatin1StringView>
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
/// How somebody comes into a team whom the roster has not put into one.
enum class RoomTeaming {
    Assigned, ///< into the smallest one, on joining
    Chosen, ///< as they wish, on joining
};
/// Whether a ranking is shown to the room.
enum class RoomRanking { Podium, None };

/// 抢答: what an answer that is not right costs who gave it.
enum class BuzzerCost {
    Nothing, ///< may press again
    Item, ///< is out for this item
    Points, ///< loses what the item is worth, and is out for it
};
/// May the others press after an answer that was not right?
enum class BuzzerAfter { Others, Nobody };
/// What a key is that is pressed before keys are free.
enum class BuzzerEarly {
    Waits, ///< is free a moment later than those of the others
    Out, ///< 抢跑: who pressed is out for this item
    Counts, ///< has the right to answer: no need to hear the item out
};

/// The rules of 抢答.
struct BuzzerRules {
    std::chrono::milliseconds reading {5'000}; ///< keys are free once it is over
    std::chrono::milliseconds lockout {1'000}; ///< after it, for who is to wait
    std::chrono::milliseconds answering {0}; ///< from the press to the answer; 0: no limit
    BuzzerCost cost = BuzzerCost::Item;
    BuzzerAfter after = BuzzerAfter::Others;
    BuzzerEarly early = BuzzerEarly::Waits;
    bool operator==(const BuzzerRules &) const = default;
};

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
    RoomTeaming teaming = RoomTeaming::Assigned;
    BuzzerRules buzzing = {};
    bool operator==(const RoomSettings &) const = default;
};

/// Somebody the room expects.
struct RosterMember {
    QString name;
    QString check; ///< last digits of the member's number, asked for on joining; empty: not asked
    QString learner; ///< empty: not in the records yet
    QString team; ///< one of the room's; empty: see RoomTeaming
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
    Buzzed, ///< seat, entry: has the right to answer; word: buzzedEarly, and is out instead
    Excused, ///< holder: the member of the roster has leave
    Expected, ///< holder: the member has no leave any more
    Finished,
};

/// The word of a Buzzed event that is a false start.
inline constexpr QLatin1StringView buzzedEarly {"early"};

/// Who has a seat, or leave. Kept beside the events, so that a person can be taken out of the
/// records.
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
