// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/room_record.h"
#include "result.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace zhixing
{

enum class RoomPhase {
    Lobby, ///< nothing asked yet
    Open, ///< the current item is being answered
    Closed, ///< nobody answers any more; the key is not shown
    Revealed, ///< the key and its source are shown
    Finished,
};

/// Why something cannot happen in a room. Named in the protocol, put into words by the page.
enum class RoomRefusal {
    NotNow, ///< the room is in another phase
    RoomLocked,
    RoomFull,
    NameTaken,
    NoGuests, ///< the roster does not name this person
    UnknownSeat,
    Kicked,
    UnknownEntry,
    UnknownTeam,
    BadAnswer, ///< the item cannot be answered like that
    Paused,
    Late, ///< after the deadline, what is forgiven counted
    Stale, ///< a newer answer of this seat is kept already
    TooMany, ///< the seat has changed its answer too often
    OutOfRange, ///< a time, a share or a word beyond its bounds
    Seated, ///< the member sits in the room: no leave for somebody who is there
};

struct Seat {
    SeatHolder holder;
    QString tokenHash; ///< SHA-256 of what the device that holds the seat shows, in hex
    QString team;
    double timeFactor = 1.0;
    bool isKicked = false;
    UtcTime joined;
    std::set<qint64> sequences = {}; ///< of all answers kept
    bool operator==(const Seat &) const = default;
};

/// The answer of a seat to an item that counts: the last one in time.
struct StandingAnswer {
    QStringList answer;
    std::chrono::milliseconds used {0}; ///< of the item's time, pauses left out
    qint64 sequence = 0;
    int order = 0; ///< the event's number: a team's last answer has the greatest
    bool operator==(const StandingAnswer &) const = default;
};

enum class RunState { Waiting, Open, Closed, Revealed, Skipped };

/// How one item went.
struct ItemRun {
    RunState state = RunState::Waiting;
    UtcTime openedAt;
    std::chrono::milliseconds allowed {0}; ///< with what it was extended by; 0: no limit
    std::chrono::milliseconds clock {0}; ///< time it ran until `clockedTo`
    UtcTime clockedTo;
    std::vector<std::optional<StandingAnswer>> answers; ///< by seat; shorter than the seats may be
    std::map<QString, int> hands = {}; ///< by option: what was counted last
    int buzzer = -1; ///< the seat that has the right to answer
    std::chrono::milliseconds buzzedAt {0}; ///< when, of the time the item ran
    std::vector<int> tried = {}; ///< seats that had it and answered, in that order
    std::vector<int> early = {}; ///< seats with a false start
    bool isSolved = false; ///< the last of them was right
    bool operator==(const ItemRun &) const = default;
};

/// A live room: the fold of its events. Knows neither network nor clock. An event is applied whole
/// or refused; the same events give the same room.
class Room
{
public:
    explicit Room(std::shared_ptr<const RoomPlan> plan);
    /// Damaged where an event could not have happened.
    [[nodiscard]] static Result<Room> replay(
        std::shared_ptr<const RoomPlan> plan, const std::vector<RoomEvent> &events);

    [[nodiscard]] std::optional<RoomRefusal> whyNot(const RoomEvent &event) const;
    /// An event that whyNot() has nothing against.
    void apply(const RoomEvent &event);

    [[nodiscard]] const RoomPlan &plan() const;
    [[nodiscard]] RoomPhase phase() const;
    [[nodiscard]] int current() const; ///< the entry that is shown; -1 in the lobby
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] std::optional<int> counted() const; ///< in the hall, by the host
    [[nodiscard]] int people() const; ///< in the hall: as counted, or else as expected
    [[nodiscard]] const std::set<int> &excused() const; ///< places on the roster that have leave
    [[nodiscard]] int events() const; ///< how many events this is the fold of
    [[nodiscard]] const std::vector<Seat> &seats() const;
    [[nodiscard]] const std::vector<ItemRun> &runs() const;

    /// The next entry to be asked: the first one that waits; unset where all have been.
    [[nodiscard]] std::optional<int> next() const;
    [[nodiscard]] std::optional<int> seatOf(const QString &tokenHash) const;
    /// Of those not kicked.
    [[nodiscard]] std::optional<int> seatNamed(const QString &name) const;
    /// Where somebody on the roster sits.
    [[nodiscard]] std::optional<int> seatOfMember(int member) const;
    /// The same of everybody, in the order of the roster.
    [[nodiscard]] std::vector<std::optional<int>> seatsOfMembers() const;
    /// The answer kept for a seat; none where it gave none, or took it back.
    [[nodiscard]] const StandingAnswer *answerOf(int seat, int entry) const;
    [[nodiscard]] bool isKept(int seat, qint64 sequence) const;
    /// Did the item count for the seat: asked, not skipped, and closed only after it joined?
    [[nodiscard]] bool counts(int seat, int entry) const;

    /// 抢答: the seat may not press for the current item any more.
    [[nodiscard]] bool isOut(int seat) const;
    /// 抢答: nobody may press for the current item any more: it is solved, or no one is left.
    [[nodiscard]] bool isDecided() const;
    /// 抢答: since when somebody has the right to answer, of the time the item ran.
    [[nodiscard]] std::chrono::milliseconds heldAt(UtcTime now) const;

    /// What a seat has for an item, its own extra time included; 0: no limit.
    [[nodiscard]] std::chrono::milliseconds allowedTo(int seat, int entry) const;
    /// Time the current item has run.
    [[nodiscard]] std::chrono::milliseconds elapsedAt(UtcTime now) const;
    /// Time a seat has left for the current item; unset without limit or while nothing is open.
    [[nodiscard]] std::optional<std::chrono::milliseconds> remainingFor(
        int seat, UtcTime now) const;
    /// When nobody can answer the open item any more, latency that is forgiven included; unset
    /// without limit, while paused, and while nothing is open.
    [[nodiscard]] std::optional<UtcTime> closesAt() const;

private:
    [[nodiscard]] std::optional<RoomRefusal> whyNotSeat(int seat) const;
    [[nodiscard]] std::optional<RoomRefusal> whyNotJoin(const RoomEvent &event) const;
    [[nodiscard]] std::optional<RoomRefusal> whyNotAnswer(const RoomEvent &event) const;
    [[nodiscard]] std::optional<RoomRefusal> whyNotShow(const RoomEvent &event) const;
    [[nodiscard]] std::optional<RoomRefusal> whyNotHands(const RoomEvent &event) const;
    [[nodiscard]] std::optional<RoomRefusal> whyNotBuzz(const RoomEvent &event) const;
    [[nodiscard]] std::optional<RoomRefusal> whyNotLeave(const RoomEvent &event) const;
    [[nodiscard]] std::optional<int> memberOf(const SeatHolder &holder) const;
    /// Of the item's time, when an answer was sent; unset: after the clock stood.
    [[nodiscard]] std::optional<std::chrono::milliseconds> usedBy(const RoomEvent &event) const;
    void applyToSeat(const RoomEvent &event);
    void applyToItem(const RoomEvent &event);
    void keepAnswer(const RoomEvent &event);
    void runClock(UtcTime now);
    [[nodiscard]] ItemRun &run();
    [[nodiscard]] const ItemRun &run() const;

    std::shared_ptr<const RoomPlan> m_plan;
    RoomPhase m_phase = RoomPhase::Lobby;
    int m_current = -1;
    bool m_isPaused = false;
    bool m_isLocked = false;
    std::set<int> m_excused;
    std::optional<int> m_counted; ///< in the hall
    int m_events = 0;
    std::vector<Seat> m_seats;
    std::vector<ItemRun> m_runs;
};

} // namespace zhixing
