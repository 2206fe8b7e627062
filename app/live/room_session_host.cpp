// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What hosts have done in a room, at the computer or by a remote control.

#include "live/room_session.h"

#include "live/place.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Wrong host codes, from everywhere together.
constexpr TokenRate theHostCode {10.0, 1.0 / 30.0};

bool changesWhatIsShown(RoomEventKind kind)
{
    switch (kind) {
    case RoomEventKind::ItemOpened:
    case RoomEventKind::ItemClosed:
    case RoomEventKind::Revealed:
    case RoomEventKind::Skipped:
    case RoomEventKind::WentBack:
    case RoomEventKind::Paused:
    case RoomEventKind::Resumed:
    case RoomEventKind::Extended:
    case RoomEventKind::Finished:
        return true;
    default:
        return false;
    }
}

} // namespace

void RoomSession::handle(PhoneId phone, const HostMessage &message, UtcTime now)
{
    const bool mayAsk = m_hostFailures.has(theHostCode, now);
    if (!mayAsk || m_hostKey.isEmpty() || message.key != m_hostKey) {
        m_hostFailures.drain(theHostCode, now);
        say(phone, refusedText(u"host"_s, mayAsk ? u"wrong_code"_s : u"too_fast"_s));
        return;
    }
    m_phones[phone].isHost = true;
    m_phones[phone].told.clear();
    tellHosts();
}

void RoomSession::handle(PhoneId phone, const RoomCommand &message, UtcTime now)
{
    if (!m_phones[phone].isHost) {
        say(phone, refusedText(u"command"_s, u"not_host"_s));
        return;
    }
    if (const auto refusal = command(message, now)) {
        say(phone, refusedText(u"command"_s, toString(*refusal)));
    }
    tellHosts();
}

RoomEvent RoomSession::nextEvent(UtcTime now) const
{
    switch (m_room.phase()) {
    case RoomPhase::Open:
        return {RoomEventKind::ItemClosed, now};
    case RoomPhase::Closed:
        return {RoomEventKind::Revealed, now};
    default:
        break;
    }
    const auto next = m_room.next();
    RoomEvent event {next ? RoomEventKind::ItemOpened : RoomEventKind::Finished, now};
    event.entry = next.value_or(-1);
    return event;
}

RoomEvent RoomSession::judgedEvent(const RoomCommand &command, UtcTime now) const
{
    RoomEvent event {RoomEventKind::Answered, now};
    event.entry = m_room.current();
    event.seat = event.entry < 0 ? -1 : m_room.runs()[at(event.entry)].buzzer;
    if (event.seat >= 0) {
        const auto &sequences = m_room.seats()[at(event.seat)].sequences;
        event.sequence = sequences.empty() ? 1 : *sequences.rbegin() + 1;
    }
    event.answer = command.answer;
    return event;
}

RoomEvent RoomSession::leaveEvent(const RoomCommand &command, UtcTime now) const
{
    const bool isGiven = command.action == RoomAction::Excuse;
    RoomEvent event {isGiven ? RoomEventKind::Excused : RoomEventKind::Expected, now};
    const auto &roster = m_room.plan().roster;
    if (command.member >= 0 && at(command.member) < roster.size()) {
        const RosterMember &member = roster[at(command.member)];
        event.holder = {member.name, member.learner, false};
    }
    return event;
}

std::optional<RoomEvent> RoomSession::eventFor(const RoomCommand &command, UtcTime now) const
{
    const auto simple = [now](RoomEventKind kind) {
        return RoomEvent {kind, now};
    };
    RoomEvent event;
    switch (command.action) {
    case RoomAction::Next:
        return nextEvent(now);
    case RoomAction::Close:
        return simple(RoomEventKind::ItemClosed);
    case RoomAction::Reveal:
        return simple(RoomEventKind::Revealed);
    case RoomAction::Skip:
        return simple(RoomEventKind::Skipped);
    case RoomAction::Pause:
        return simple(RoomEventKind::Paused);
    case RoomAction::Resume:
        return simple(RoomEventKind::Resumed);
    case RoomAction::Lock:
        return simple(RoomEventKind::Locked);
    case RoomAction::Unlock:
        return simple(RoomEventKind::Unlocked);
    case RoomAction::Finish:
        return simple(RoomEventKind::Finished);
    case RoomAction::Back:
        event = simple(RoomEventKind::WentBack);
        event.entry = m_room.current() - 1;
        while (event.entry >= 0 && m_room.runs()[at(event.entry)].state != RunState::Revealed) {
            --event.entry;
        }
        return event;
    case RoomAction::Extend:
        event = simple(RoomEventKind::Extended);
        event.span = command.span;
        return event;
    case RoomAction::Kick:
        event = simple(RoomEventKind::Kicked);
        event.seat = command.seat;
        return event;
    case RoomAction::GiveTime:
        event = simple(RoomEventKind::TimeGiven);
        event.seat = command.seat;
        event.factor = command.factor;
        return event;
    case RoomAction::ChooseTeam:
        event = simple(RoomEventKind::TeamChosen);
        event.seat = command.seat;
        event.word = command.team;
        return event;
    case RoomAction::CountPeople:
        event = simple(RoomEventKind::PeopleCounted);
        event.count = command.count;
        return event;
    case RoomAction::CountHands:
        event = simple(RoomEventKind::HandsCounted);
        event.entry = m_room.current();
        event.word = command.option;
        event.count = command.count;
        return event;
    case RoomAction::Buzz:
        event = simple(RoomEventKind::Buzzed);
        event.entry = m_room.current();
        event.seat = command.seat;
        event.word = command.isEarly ? QString(buzzedEarly) : QString();
        return event;
    case RoomAction::Judge:
        return judgedEvent(command, now);
    case RoomAction::Excuse:
    case RoomAction::Expect:
        return leaveEvent(command, now);
    case RoomAction::Allow:
    case RoomAction::Deny:
        break;
    }
    return std::nullopt;
}

std::optional<RoomRefusal> RoomSession::command(const RoomCommand &command, UtcTime now)
{
    const auto event = eventFor(command, now);
    if (!event) {
        const auto asking = m_asking.find(command.seat);
        if (asking == m_asking.end()) {
            return RoomRefusal::UnknownSeat;
        }
        if (command.action == RoomAction::Allow) {
            handOver(command.seat, now);
            return std::nullopt;
        }
        say(asking->second, refusedText(u"join"_s, u"denied"_s));
        m_asking.erase(asking);
        return std::nullopt;
    }
    if (const auto refusal = happen(*event)) {
        return refusal;
    }
    afterCommand(*event, now);
    return std::nullopt;
}

void RoomSession::afterCommand(const RoomEvent &event, UtcTime now)
{
    if (event.kind == RoomEventKind::Revealed || event.kind == RoomEventKind::Skipped) {
        const auto entry = at(m_room.current());
        m_runs[entry] = event.kind == RoomEventKind::Revealed ? scoreRun(m_room, m_room.current())
                                                              : RunScore();
        m_table = standings(m_room, m_runs);
    }
    if (event.kind == RoomEventKind::Finished) {
        // What stands at the end is what the kept events say, as the minutes will.
        score();
    }
    if (event.kind == RoomEventKind::Answered || event.kind == RoomEventKind::Buzzed) {
        closeIfNobodyIsLeft(now);
    }
    if (changesWhatIsShown(event.kind)) {
        showAll(now);
    } else if (event.kind == RoomEventKind::Kicked) {
        m_table = standings(m_room, m_runs);
        if (const PhoneId phone = m_phoneOf[at(event.seat)]; phone != 0) {
            m_phones[phone].seat = -1;
            m_phoneOf[at(event.seat)] = 0;
            dismiss(phone, toString(RoomRefusal::Kicked));
        }
    } else if (event.seat >= 0) {
        show(event.seat, now);
    }
}

void RoomSession::closeIfNobodyIsLeft(UtcTime now)
{
    if (m_room.isDecided()) {
        std::ignore = happen({RoomEventKind::ItemClosed, now});
    }
}

void RoomSession::tellHosts()
{
    QByteArray text;
    for (auto phone = m_phones.begin(); phone != m_phones.end(); ++phone) {
        if (!phone->isHost) {
            continue;
        }
        if (text.isEmpty()) {
            const int answered = m_room.current() < 0 ? 0 : countAnswered(m_room, m_room.current());
            text = hostingText(m_room, countHere(), answered);
        }
        if (phone->told != text) {
            phone->told = text;
            say(phone.key(), text);
        }
    }
}

void RoomSession::tick(UtcTime now)
{
    const auto closes = m_room.closesAt();
    if (closes && now >= *closes) {
        RoomCommand close;
        close.action = RoomAction::Close;
        std::ignore = command(close, now);
    }
    tellHosts();
}

} // namespace zhixing
