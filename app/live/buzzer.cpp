// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "live/buzzer.h"

#include "live/place.h"

#include <algorithm>

namespace zhixing
{

using std::chrono::milliseconds;

namespace
{

} // namespace

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

void Buzzer::goOn(const std::vector<int> &tried, int holder, UtcTime now)
{
    show(now);
    m_freeAt = now;
    for (const int player : tried) {
        if (player >= 0 && player < players()) {
            m_players[at(player)].hasTried = true;
        }
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
        m_players[at(m_holder)].hasTried = true;
        m_holder = -1;
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
    if (m_players[at(player)].hasTried) {
        return BuzzerPress::Tried;
    }
    if (state(now) == BuzzerState::Reading) {
        m_players[at(player)].wasEarly = true;
        return BuzzerPress::TooEarly;
    }
    if (isLockedOut(player, now)) {
        return BuzzerPress::LockedOut;
    }
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

bool Buzzer::hasTried(int player) const
{
    return player >= 0 && player < players() && m_players[at(player)].hasTried;
}

bool Buzzer::isLockedOut(int player, UtcTime now) const
{
    return m_isAsked && player >= 0 && player < players() && m_players[at(player)].wasEarly
        && now < m_freeAt + m_rules.lockout;
}

milliseconds Buzzer::readingLeft(UtcTime now) const
{
    return m_isAsked && m_holder < 0 ? std::max(milliseconds(0), m_freeAt - now) : milliseconds(0);
}

} // namespace zhixing
