// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a live room was set up with, from one meeting to the next: a part of LiveDesk.

#include "ui/buzzer_desk.h"
#include "ui/live_desk.h"
#include "ui/preferences.h"

#include <algorithm>

namespace zhixing
{

void LiveDesk::recall()
{
    m_last = m_preferences.liveChoices();
    m_way = static_cast<LiveRoom::Way>(
        std::clamp(m_last.way, 0, static_cast<int>(LiveRoom::Way::Buzzer)));
    setSeconds(m_last.seconds);
    m_teams.setCount(m_last.teams);
    m_teams.setWay(static_cast<LiveTeams::Way>(
        std::clamp(m_last.teaming, 0, static_cast<int>(LiveTeams::Way::ByGroup))));
    m_areGuestsWelcome = m_last.guestsWelcome;
    m_hasSpeedBonus = m_last.speedBonus;
    m_isRanked = m_last.ranked;
    m_isShuffled = m_last.shuffled;
    m_wifiName = m_last.wifiName;
    m_wifiPassword = m_last.wifiPassword;
    m_keepsPassword = m_last.keepsPassword;
    m_buzzer.setRules(m_last.buzzing);
}

void LiveDesk::recallLists()
{
    if (m_isRecalled) {
        return;
    }
    m_isRecalled = true;
    const auto source = std::ranges::find(m_templates, m_last.source, &ExamTemplate::name);
    if (!m_last.source.isEmpty() && source != m_templates.end()) {
        m_source = static_cast<int>(source - m_templates.begin()) + 1;
    }
    const auto roster = std::ranges::find(m_rosters, m_last.roster, &Roster::branch);
    if (m_last.hasRoster && roster != m_rosters.end()) {
        m_roster = static_cast<int>(roster - m_rosters.begin()) + 1;
    }
}

void LiveDesk::remember()
{
    m_last = {static_cast<int>(m_way),
        m_source > 0 ? m_templates[static_cast<std::size_t>(m_source) - 1].name : QString(),
        chosenRoster() ? chosenRoster()->branch : QString(),
        m_roster > 0,
        m_areGuestsWelcome,
        m_seconds,
        m_teams.count(),
        static_cast<int>(m_teams.way()),
        m_hasSpeedBonus,
        m_isRanked,
        m_isShuffled,
        m_addresses.empty() ? QString() : m_addresses[static_cast<std::size_t>(m_address)].network,
        m_wifiName,
        m_keepsPassword ? m_wifiPassword : QString(),
        m_keepsPassword,
        m_buzzer.rules()};
    m_preferences.setLiveChoices(m_last);
}

void LiveDesk::setKeepsPassword(bool keeps)
{
    set(m_keepsPassword, keeps);
    if (!keeps && !m_last.wifiPassword.isEmpty()) {
        // Whoever takes the tick away wants it gone now.
        m_last.keepsPassword = false;
        m_last.wifiPassword.clear();
        m_preferences.setLiveChoices(m_last);
    }
}

} // namespace zhixing
