// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may happen in a room, and what stands against it: the half of Room that refuses.

#include "assessment/attempt.h"
#include "live/place.h"
#include "live/room.h"

#include <algorithm>

namespace zhixing
{

using std::chrono::milliseconds;

namespace
{

/// A phone sends an answer at most every third of a second: nobody changes it by hand so often.
constexpr std::size_t mostAnswersAnItem = 60;
constexpr double longestFactor = 3.0;
constexpr std::chrono::hours longestExtension {1};
constexpr int mostPeople = 9'999;

} // namespace

std::optional<RoomRefusal> Room::whyNotSeat(int seat) const
{
    if (seat < 0 || at(seat) >= m_seats.size()) {
        return RoomRefusal::UnknownSeat;
    }
    return m_seats[at(seat)].isKicked ? std::optional(RoomRefusal::Kicked) : std::nullopt;
}

std::optional<RoomRefusal> Room::whyNotJoin(const RoomEvent &event) const
{
    if (m_isLocked) {
        return RoomRefusal::RoomLocked;
    }
    if (m_seats.size() >= at(m_plan->settings.seats)) {
        return RoomRefusal::RoomFull;
    }
    if (event.seat != static_cast<int>(m_seats.size()) || event.word.isEmpty()) {
        return RoomRefusal::UnknownSeat;
    }
    return seatNamed(event.holder.name) ? std::optional(RoomRefusal::NameTaken) : std::nullopt;
}

std::optional<RoomRefusal> Room::whyNotAnswer(const RoomEvent &event) const
{
    if (const auto unseated = whyNotSeat(event.seat)) {
        return unseated;
    }
    const bool takesAnswers = m_phase == RoomPhase::Open || m_phase == RoomPhase::Closed;
    if (!takesAnswers || event.entry != m_current) {
        return event.entry < 0 || at(event.entry) >= m_runs.size() ? RoomRefusal::UnknownEntry
                                                                   : RoomRefusal::NotNow;
    }
    const Seat &seat = m_seats[at(event.seat)];
    if (m_plan->settings.way == RoomWay::Buzzer && event.seat != run().buzzer) {
        return RoomRefusal::NotNow;
    }
    if (event.sequence < 1
        || (!seat.sequences.empty() && event.sequence <= *seat.sequences.rbegin())) {
        return RoomRefusal::Stale;
    }
    if (!isAnswerTo(m_plan->form.entries[at(event.entry)].item, event.answer)) {
        return RoomRefusal::BadAnswer;
    }
    if (seat.sequences.size() >= mostAnswersAnItem * (at(m_current) + 1)) {
        return RoomRefusal::TooMany;
    }
    const auto used = usedBy(event);
    if (!used) {
        return m_phase == RoomPhase::Open ? RoomRefusal::Paused : RoomRefusal::Late;
    }
    const milliseconds answering = m_plan->settings.buzzing.answering;
    if (m_plan->settings.way == RoomWay::Buzzer && answering > milliseconds(0)
        && !event.answer.isEmpty()
        && *used - run().buzzedAt > answering + m_plan->settings.latencyForgiven) {
        return RoomRefusal::Late;
    }
    const milliseconds allowed = allowedTo(event.seat, event.entry);
    return allowed > milliseconds(0) && *used > allowed ? std::optional(RoomRefusal::Late)
                                                        : std::nullopt;
}

std::optional<RoomRefusal> Room::whyNotHands(const RoomEvent &event) const
{
    if (event.count < 0 || event.count > mostPeople) {
        return RoomRefusal::OutOfRange;
    }
    if (event.kind == RoomEventKind::PeopleCounted) {
        return std::nullopt;
    }
    // A miscount may be put right while the key is shown: it earns nobody anything.
    const bool isCounting = m_plan->settings.way == RoomWay::Hands && m_current >= 0
        && (run().state == RunState::Closed || run().state == RunState::Revealed);
    if (!isCounting || event.entry != m_current) {
        return RoomRefusal::NotNow;
    }
    const bool isOption = !event.word.isEmpty()
        && isAnswerTo(m_plan->form.entries[at(event.entry)].item, {event.word});
    return isOption ? std::nullopt : std::optional(RoomRefusal::BadAnswer);
}

std::optional<RoomRefusal> Room::whyNotBuzz(const RoomEvent &event) const
{
    if (const auto unseated = whyNotSeat(event.seat)) {
        return unseated;
    }
    const bool isFree = m_plan->settings.way == RoomWay::Buzzer && m_phase == RoomPhase::Open
        && event.entry == m_current && run().buzzer < 0 && !isDecided() && !isOut(event.seat);
    const bool isRuled = event.word.isEmpty()
        || (event.word == buzzedEarly && m_plan->settings.buzzing.early == BuzzerEarly::Out);
    if (!isFree || !isRuled) {
        return RoomRefusal::NotNow;
    }
    return m_isPaused ? std::optional(RoomRefusal::Paused) : std::nullopt;
}

std::optional<RoomRefusal> Room::whyNotShow(const RoomEvent &event) const
{
    if (event.entry < 0 || at(event.entry) >= m_runs.size()) {
        return RoomRefusal::UnknownEntry;
    }
    const RunState state = m_runs[at(event.entry)].state;
    const bool isBusy = m_phase == RoomPhase::Open || m_phase == RoomPhase::Closed;
    const bool fits = event.kind == RoomEventKind::WentBack
        ? state == RunState::Revealed
        : state == RunState::Waiting || state == RunState::Skipped;
    return isBusy || !fits ? std::optional(RoomRefusal::NotNow) : std::nullopt;
}

std::optional<RoomRefusal> Room::whyNot(const RoomEvent &event) const
{
    const auto unless = [](bool isFine, RoomRefusal why = RoomRefusal::NotNow) {
        return isFine ? std::nullopt : std::optional(why);
    };
    if (m_phase == RoomPhase::Finished) {
        return RoomRefusal::NotNow;
    }
    const bool isOpen = m_phase == RoomPhase::Open;
    switch (event.kind) {
    case RoomEventKind::Joined:
        return whyNotJoin(event);
    case RoomEventKind::TookOver:
    case RoomEventKind::Kicked:
        return whyNotSeat(event.seat);
    case RoomEventKind::TeamChosen:
        if (const auto unseated = whyNotSeat(event.seat)) {
            return unseated;
        }
        return unless(m_plan->settings.teams.contains(event.word), RoomRefusal::UnknownTeam);
    case RoomEventKind::TimeGiven:
        if (const auto unseated = whyNotSeat(event.seat)) {
            return unseated;
        }
        return unless(
            event.factor >= 1.0 && event.factor <= longestFactor, RoomRefusal::OutOfRange);
    case RoomEventKind::Locked:
        return unless(!m_isLocked);
    case RoomEventKind::Unlocked:
        return unless(m_isLocked);
    case RoomEventKind::ItemOpened:
    case RoomEventKind::WentBack:
        return whyNotShow(event);
    case RoomEventKind::Answered:
        return whyNotAnswer(event);
    case RoomEventKind::ItemClosed:
        return unless(isOpen);
    case RoomEventKind::Revealed:
        return unless(m_phase == RoomPhase::Closed);
    case RoomEventKind::Skipped:
        return unless(isOpen || m_phase == RoomPhase::Closed);
    case RoomEventKind::Paused:
        return unless(isOpen && !m_isPaused);
    case RoomEventKind::Resumed:
        return unless(m_isPaused);
    case RoomEventKind::Extended:
        if (!isOpen || run().allowed == milliseconds(0)) {
            return RoomRefusal::NotNow;
        }
        return unless(event.span > milliseconds(0) && event.span <= longestExtension,
            RoomRefusal::OutOfRange);
    case RoomEventKind::PeopleCounted:
    case RoomEventKind::HandsCounted:
        return whyNotHands(event);
    case RoomEventKind::Buzzed:
        return whyNotBuzz(event);
    case RoomEventKind::Excused:
    case RoomEventKind::Expected:
        return whyNotLeave(event);
    case RoomEventKind::Finished:
        return unless(!isOpen && m_phase != RoomPhase::Closed);
    }
    return RoomRefusal::NotNow;
}

} // namespace zhixing
