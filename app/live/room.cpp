// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/room.h"

#include "assessment/mark.h"
#include "live/place.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

bool isAbout(RoomEventKind kind, std::initializer_list<RoomEventKind> kinds)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace

Room::Room(std::shared_ptr<const RoomPlan> plan)
    : m_plan(std::move(plan))
    , m_runs(m_plan->form.entries.size())
{
    for (std::size_t member = 0; member < m_plan->roster.size(); ++member) {
        if (m_plan->roster[member].isExcused) {
            m_excused.insert(static_cast<int>(member));
        }
    }
}

Result<Room> Room::replay(
    std::shared_ptr<const RoomPlan> plan, const std::vector<RoomEvent> &events)
{
    Room room(std::move(plan));
    for (const RoomEvent &event : events) {
        if (room.whyNot(event)) {
            return fail(ErrorCode::Damaged,
                u"event %1 could not have happened in this live room"_s.arg(room.m_events + 1),
                u"live room "_s + room.m_plan->id);
        }
        room.apply(event);
    }
    return room;
}

const RoomPlan &Room::plan() const
{
    return *m_plan;
}

RoomPhase Room::phase() const
{
    return m_phase;
}

int Room::current() const
{
    return m_current;
}

bool Room::isPaused() const
{
    return m_isPaused;
}

bool Room::isLocked() const
{
    return m_isLocked;
}

std::optional<int> Room::counted() const
{
    return m_counted;
}

int Room::people() const
{
    return m_counted.value_or(static_cast<int>(m_plan->roster.size() - m_excused.size()));
}

int Room::events() const
{
    return m_events;
}

const std::vector<Seat> &Room::seats() const
{
    return m_seats;
}

const std::vector<ItemRun> &Room::runs() const
{
    return m_runs;
}

ItemRun &Room::run()
{
    return m_runs[at(m_current)];
}

const ItemRun &Room::run() const
{
    return m_runs[at(m_current)];
}

std::optional<int> Room::next() const
{
    const auto waiting = std::ranges::find(m_runs, RunState::Waiting, &ItemRun::state);
    return waiting == m_runs.end() ? std::nullopt
                                   : std::optional(static_cast<int>(waiting - m_runs.begin()));
}

std::optional<int> Room::seatOf(const QString &tokenHash) const
{
    const auto seat = std::ranges::find(m_seats, tokenHash, &Seat::tokenHash);
    return seat == m_seats.end() ? std::nullopt
                                 : std::optional(static_cast<int>(seat - m_seats.begin()));
}

std::optional<int> Room::seatNamed(const QString &name) const
{
    const auto seat = std::ranges::find_if(m_seats, [&name](const Seat &candidate) {
        return !candidate.isKicked && candidate.holder.name == name;
    });
    return name.isEmpty() || seat == m_seats.end()
        ? std::nullopt
        : std::optional(static_cast<int>(seat - m_seats.begin()));
}

const StandingAnswer *Room::answerOf(int seat, int entry) const
{
    const auto &answers = m_runs[at(entry)].answers;
    const bool isGiven
        = at(seat) < answers.size() && answers[at(seat)] && !answers[at(seat)]->answer.isEmpty();
    return isGiven ? &*answers[at(seat)] : nullptr;
}

bool Room::isKept(int seat, qint64 sequence) const
{
    return m_seats[at(seat)].sequences.contains(sequence);
}

bool Room::counts(int seat, int entry) const
{
    const ItemRun &asked = m_runs[at(entry)];
    const bool isAsked = asked.state == RunState::Closed || asked.state == RunState::Revealed;
    return isAsked && m_seats[at(seat)].joined <= asked.clockedTo;
}

milliseconds Room::allowedTo(int seat, int entry) const
{
    const auto allowed = static_cast<double>(m_runs[at(entry)].allowed.count());
    return milliseconds(static_cast<qint64>(allowed * m_seats[at(seat)].timeFactor));
}

milliseconds Room::elapsedAt(UtcTime now) const
{
    const bool isRunning = m_phase == RoomPhase::Open && !m_isPaused;
    const milliseconds since = isRunning ? now - run().clockedTo : milliseconds(0);
    return m_current < 0 ? milliseconds(0) : run().clock + std::max(milliseconds(0), since);
}

std::optional<milliseconds> Room::remainingFor(int seat, UtcTime now) const
{
    if (m_phase != RoomPhase::Open || run().allowed == milliseconds(0)) {
        return std::nullopt;
    }
    return std::max(milliseconds(0), allowedTo(seat, m_current) - elapsedAt(now));
}

std::optional<UtcTime> Room::closesAt() const
{
    if (m_phase != RoomPhase::Open || m_isPaused || run().allowed == milliseconds(0)) {
        return std::nullopt;
    }
    milliseconds longest = run().allowed;
    for (std::size_t seat = 0; seat < m_seats.size(); ++seat) {
        if (!m_seats[seat].isKicked) {
            longest = std::max(longest, allowedTo(static_cast<int>(seat), m_current));
        }
    }
    return run().clockedTo + (longest - run().clock) + m_plan->settings.latencyForgiven;
}

std::optional<milliseconds> Room::usedBy(const RoomEvent &event) const
{
    const milliseconds forgiven
        = std::clamp(event.span, milliseconds(0), m_plan->settings.latencyForgiven);
    const milliseconds since = (event.at - forgiven) - run().clockedTo;
    const bool stands = m_isPaused || m_phase != RoomPhase::Open;
    if (stands && since > milliseconds(0)) {
        return std::nullopt;
    }
    return std::max(milliseconds(0), run().clock + since);
}

bool Room::isOut(int seat) const
{
    const bool mayTryAgain = m_plan->settings.buzzing.cost == BuzzerCost::Nothing;
    return std::ranges::find(run().early, seat) != run().early.end()
        || (!mayTryAgain && std::ranges::find(run().tried, seat) != run().tried.end());
}

bool Room::isDecided() const
{
    if (m_plan->settings.way != RoomWay::Buzzer || m_current < 0 || run().buzzer >= 0) {
        return false;
    }
    if (run().isSolved
        || (m_plan->settings.buzzing.after == BuzzerAfter::Nobody && !run().tried.empty())) {
        return true;
    }
    for (int seat = 0; seat < static_cast<int>(m_seats.size()); ++seat) {
        if (!m_seats[at(seat)].isKicked && !isOut(seat)) {
            return false;
        }
    }
    return true;
}

milliseconds Room::heldAt(UtcTime now) const
{
    const bool isHeld = m_current >= 0 && run().buzzer >= 0;
    return isHeld ? elapsedAt(now) - run().buzzedAt : milliseconds(0);
}

void Room::runClock(UtcTime now)
{
    if (m_phase == RoomPhase::Open && !m_isPaused && now > run().clockedTo) {
        run().clock += now - run().clockedTo;
        run().clockedTo = now;
    }
}

void Room::applyToSeat(const RoomEvent &event)
{
    if (event.kind == RoomEventKind::Joined) {
        m_seats.push_back({event.holder, event.word, {}, 1.0, false, event.at});
        return;
    }
    Seat &seat = m_seats[at(event.seat)];
    switch (event.kind) {
    case RoomEventKind::TookOver:
        seat.tokenHash = event.word;
        break;
    case RoomEventKind::Kicked:
        seat.isKicked = true;
        break;
    case RoomEventKind::TeamChosen:
        seat.team = event.word;
        break;
    default:
        seat.timeFactor = event.factor;
        break;
    }
}

void Room::keepAnswer(const RoomEvent &event)
{
    const milliseconds used = usedBy(event).value_or(run().clock);
    auto &answers = run().answers;
    if (answers.size() <= at(event.seat)) {
        answers.resize(at(event.seat) + 1);
    }
    const bool isBlank = event.answer.join(QString()).trimmed().isEmpty();
    answers[at(event.seat)]
        = {isBlank ? QStringList() : event.answer, used, event.sequence, m_events};
    m_seats[at(event.seat)].sequences.insert(event.sequence);
    if (m_plan->settings.way == RoomWay::Buzzer) {
        run().tried.push_back(event.seat);
        run().buzzer = -1;
        run().isSolved = markAnswer(
            m_plan->form.entries[at(m_current)].item, event.answer, m_plan->form.blueprint.marking)
                             .correct;
    }
}

void Room::applyToItem(const RoomEvent &event)
{
    switch (event.kind) {
    case RoomEventKind::ItemOpened:
        m_current = event.entry;
        m_phase = RoomPhase::Open;
        run() = {RunState::Open,
            event.at,
            m_plan->settings.itemTime,
            milliseconds(0),
            event.at,
            std::vector<std::optional<StandingAnswer>>(m_seats.size())};
        break;
    case RoomEventKind::ItemClosed:
        runClock(event.at);
        run().state = RunState::Closed;
        m_phase = RoomPhase::Closed;
        m_isPaused = false;
        break;
    case RoomEventKind::Revealed:
        run().state = RunState::Revealed;
        m_phase = RoomPhase::Revealed;
        break;
    case RoomEventKind::Skipped:
        run() = {RunState::Skipped, event.at, milliseconds(0), milliseconds(0), event.at, {}};
        m_phase = RoomPhase::Revealed;
        m_isPaused = false;
        break;
    case RoomEventKind::WentBack:
        m_current = event.entry;
        m_phase = RoomPhase::Revealed;
        break;
    case RoomEventKind::Paused:
        runClock(event.at);
        m_isPaused = true;
        break;
    case RoomEventKind::Resumed:
        m_isPaused = false;
        run().clockedTo = std::max(run().clockedTo, event.at);
        break;
    case RoomEventKind::Extended:
        run().allowed += event.span;
        break;
    case RoomEventKind::HandsCounted:
        run().hands[event.word] = event.count;
        break;
    case RoomEventKind::Buzzed:
        runClock(event.at);
        if (event.word == buzzedEarly) {
            run().early.push_back(event.seat);
        } else {
            run().buzzer = event.seat;
            run().buzzedAt = run().clock;
        }
        break;
    default:
        m_phase = RoomPhase::Finished;
        break;
    }
}

void Room::apply(const RoomEvent &event)
{
    Q_ASSERT(!whyNot(event));
    ++m_events;
    if (event.kind == RoomEventKind::Locked || event.kind == RoomEventKind::Unlocked) {
        m_isLocked = event.kind == RoomEventKind::Locked;
    } else if (event.kind == RoomEventKind::PeopleCounted) {
        m_counted = event.count;
    } else if (event.kind == RoomEventKind::Excused) {
        m_excused.insert(*memberOf(event.holder));
    } else if (event.kind == RoomEventKind::Expected) {
        m_excused.erase(*memberOf(event.holder));
    } else if (event.kind == RoomEventKind::Answered) {
        keepAnswer(event);
    } else if (isAbout(event.kind,
                   {RoomEventKind::Joined,
                       RoomEventKind::TookOver,
                       RoomEventKind::Kicked,
                       RoomEventKind::TeamChosen,
                       RoomEventKind::TimeGiven})) {
        applyToSeat(event);
    } else {
        applyToItem(event);
    }
}

} // namespace zhixing
