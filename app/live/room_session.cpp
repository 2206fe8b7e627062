// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/room_session.h"

#include "live/place.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

RoomSession::RoomSession(RoomJournal &journal, RoomChance chance, Room room, QString hostKey)
    : m_journal(&journal)
    , m_chance(std::move(chance))
    , m_room(std::move(room))
    , m_hostKey(std::move(hostKey))
    , m_phoneOf(m_room.seats().size(), 0)
{
    score();
}

void RoomSession::settle(UtcTime lastSeen)
{
    if (m_room.phase() == RoomPhase::Open && !m_room.isPaused()) {
        std::ignore = happen({RoomEventKind::Paused, lastSeen});
    }
}

const Room &RoomSession::room() const
{
    return m_room;
}

bool RoomSession::isHere(int seat) const
{
    return m_phoneOf[at(seat)] != 0;
}

int RoomSession::countHere() const
{
    return static_cast<int>(
        std::ranges::count_if(m_phoneOf, [](PhoneId phone) { return phone != 0; }));
}

bool RoomSession::hasPart(PhoneId phone) const
{
    const auto known = m_phones.constFind(phone);
    const bool isAsking = std::ranges::any_of(
        m_asking, [phone](const auto &asking) { return asking.second == phone; });
    return known != m_phones.constEnd() && (known->seat >= 0 || known->isHost || isAsking);
}

std::vector<int> RoomSession::askedFor() const
{
    std::vector<int> seats;
    for (const auto &[seat, phone] : m_asking) {
        seats.push_back(seat);
    }
    return seats;
}

const std::vector<RunScore> &RoomSession::runScores() const
{
    return m_runs;
}

const std::vector<Standing> &RoomSession::table() const
{
    return m_table;
}

void RoomSession::score()
{
    m_runs = scoreRuns(m_room);
    m_table = standings(m_room, m_runs);
}

void RoomSession::connected(PhoneId phone, const QString &address)
{
    m_phones.insert(phone, {address, -1, false, {}, 0, {}});
}

void RoomSession::disconnected(PhoneId phone)
{
    const Phone left = m_phones.take(phone);
    if (left.seat >= 0 && m_phoneOf[at(left.seat)] == phone) {
        m_phoneOf[at(left.seat)] = 0;
    }
    std::erase_if(m_asking, [phone](const auto &asking) { return asking.second == phone; });
}

void RoomSession::say(PhoneId phone, const QByteArray &text)
{
    m_held.push_back({phone, text, false});
}

void RoomSession::dismiss(PhoneId phone, const QString &why)
{
    m_held.push_back({phone, byeText(why), true});
}

std::optional<RoomRefusal> RoomSession::happen(RoomEvent event, PhoneId phone, const QString &what)
{
    if (const auto refusal = m_room.whyNot(event)) {
        return refusal;
    }
    m_room.apply(event);
    m_phoneOf.resize(m_room.seats().size(), 0);
    m_pending.push_back({std::move(event), phone, what});
    return std::nullopt;
}

void RoomSession::showAll(UtcTime now)
{
    ShowWriter writer(m_room, m_runs, m_table, now);
    m_held.reserve(m_held.size() + m_phoneOf.size());
    for (std::size_t place = 0; place < m_phoneOf.size(); ++place) {
        if (m_phoneOf[place] != 0) {
            say(m_phoneOf[place], writer.textFor(static_cast<int>(place)));
        }
    }
}

void RoomSession::show(int seat, UtcTime now)
{
    if (isHere(seat)) {
        say(m_phoneOf[at(seat)], ShowWriter(m_room, m_runs, m_table, now).textFor(seat));
    }
}

bool RoomSession::hasWork() const
{
    return !m_pending.empty() || !m_held.empty();
}

void RoomSession::startOver(UtcTime now)
{
    // Who was to be shown out comes back and finds out; who came back has its seat as before.
    for (PhoneText &text : std::exchange(m_held, {})) {
        if (text.isLast) {
            m_texts.push_back({text.phone, byeText(u"not_saved"_s), true});
        }
    }
    for (const Pending &lost : m_pending) {
        if (lost.event.kind == RoomEventKind::TookOver) {
            if (const auto phone = m_phones.find(lost.phone); phone != m_phones.end()) {
                phone->seat = -1;
            }
            m_phoneOf[at(lost.event.seat)] = 0;
        }
        if (lost.phone != 0) {
            m_texts.push_back({lost.phone,
                refusedText(lost.what, u"not_saved"_s, lost.event.entry, lost.event.sequence),
                false});
        }
    }
    m_pending.clear();
    const auto kept = m_journal->events();
    if (!kept) {
        return;
    }
    auto room = Room::replay(std::make_shared<const RoomPlan>(m_room.plan()), *kept);
    if (!room) {
        return;
    }
    m_room = std::move(*room);
    score();
    // Who had no seat yet on disk has none now.
    for (std::size_t place = m_room.seats().size(); place < m_phoneOf.size(); ++place) {
        if (m_phoneOf[place] != 0) {
            m_phones[m_phoneOf[place]].seat = -1;
        }
    }
    m_phoneOf.resize(m_room.seats().size(), 0);
    std::erase_if(
        m_asking, [this](const auto &asking) { return at(asking.first) >= m_phoneOf.size(); });
    std::ranges::move(m_welcomes, std::back_inserter(m_texts));
    m_welcomes.clear();
    showAll(now);
    std::ranges::move(m_held, std::back_inserter(m_texts));
    m_held.clear();
}

Result<void> RoomSession::commit(UtcTime now)
{
    if (!m_pending.empty()) {
        std::vector<RoomEvent> events;
        for (const Pending &pending : m_pending) {
            events.push_back(pending.event);
        }
        const bool isOver = events.back().kind == RoomEventKind::Finished;
        const auto written = isOver
            ? m_journal->finish(events, sittingsOf(m_room, events.back().at, m_chance.id))
            : m_journal->append(events);
        if (!written) {
            startOver(now);
            return written;
        }
    }
    m_pending.clear();
    m_welcomes.clear();
    std::ranges::move(m_held, std::back_inserter(m_texts));
    m_held.clear();
    return {};
}

std::vector<PhoneText> RoomSession::takeTexts()
{
    return std::exchange(m_texts, {});
}

} // namespace zhixing
