// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/buzzer.h"

#include "live/place.h"

#include <algorithm>

namespace zhixing
{

using std::chrono::milliseconds;

Buzzer::Buzzer(int players, BuzzerRules rules)
    : m_rules(rules)
    , m_players(at(std::clamp(players, 0, mostPlayers)))
{
}

void Buzzer::show(UtcTime now)
{
    std::ranges::fill(m_players, Player());
    m_isAsked = true;
    m_holder = -1;
    m_freeAt = now + m_rules.reading;
}

void Buzzer::goOn(const std::vector<int> &out, int holder, UtcTime now, milliseconds held)
{
    const bool isSame = holder >= 0 && holder == m_holder;
    show(now);
    m_freeAt = now;
    for (const int player : out) {
        if (player >= 0 && player < players()) {
            m_players[at(player)].isOut = true;
        }
    }
    // Who had it before has no more time than was left.
    if (!isSame) {
        m_heldSince = now - held;
    }
    m_holder = holder >= 0 && holder < players() ? holder : -1;
}

void Buzzer::release(UtcTime now)
{
    m_freeAt = std::min(m_freeAt, now);
}

void Buzzer::pass()
{
    if (m_holder >= 0) {
        m_players[at(m_holder)].isOut = m_rules.cost != BuzzerCost::Nothing;
        m_holder = -1;
        m_isAsked = m_rules.after == BuzzerAfter::Others;
    }
}

void Buzzer::stop()
{
    m_isAsked = false;
    m_holder = -1;
}

BuzzerPress Buzzer::press(int player, UtcTime now, bool isRepeated)
{
    if (isRepeated) {
        return BuzzerPress::Repeated;
    }
    if (!m_isAsked || player < 0 || player >= players()) {
        return BuzzerPress::NotNow;
    }
    if (m_holder >= 0) {
        return BuzzerPress::Taken;
    }
    if (m_players[at(player)].isOut) {
        return BuzzerPress::Out;
    }
    if (state(now) == BuzzerState::Reading && m_rules.early != BuzzerEarly::Counts) {
        const bool isOut = m_rules.early == BuzzerEarly::Out;
        (isOut ? m_players[at(player)].isOut : m_players[at(player)].wasEarly) = true;
        return isOut ? BuzzerPress::FalseStart : BuzzerPress::TooEarly;
    }
    if (isLockedOut(player, now)) {
        return BuzzerPress::LockedOut;
    }
    release(now);
    m_heldSince = now;
    m_holder = player;
    return BuzzerPress::Won;
}

BuzzerState Buzzer::state(UtcTime now) const
{
    if (!m_isAsked) {
        return BuzzerState::Idle;
    }
    if (m_holder >= 0) {
        return BuzzerState::Held;
    }
    return now < m_freeAt ? BuzzerState::Reading : BuzzerState::Free;
}

int Buzzer::players() const
{
    return static_cast<int>(m_players.size());
}

int Buzzer::holder() const
{
    return m_holder;
}

bool Buzzer::isOut(int player) const
{
    return player >= 0 && player < players() && m_players[at(player)].isOut;
}

bool Buzzer::isLockedOut(int player, UtcTime now) const
{
    return m_isAsked && player >= 0 && player < players() && m_players[at(player)].wasEarly
        && now < m_freeAt + m_rules.lockout;
}

std::optional<milliseconds> Buzzer::answeringLeft(UtcTime now) const
{
    if (m_holder < 0 || m_rules.answering == milliseconds(0)) {
        return std::nullopt;
    }
    return std::max(milliseconds(0), m_rules.answering - (now - m_heldSince));
}

milliseconds Buzzer::readingLeft(UtcTime now) const
{
    return m_isAsked && m_holder < 0 ? std::max(milliseconds(0), m_freeAt - now) : milliseconds(0);
}

} // namespace zhixing
