// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to choose from for a live room: a part of LiveDesk.

#include "ui/live_desk.h"
#include "ui/live_wording.h"
#include "ui/workspace.h"

#include <algorithm>
#include <map>

namespace zhixing
{

namespace
{

constexpr std::size_t mostInterrupted = 3;

} // namespace

void LiveDesk::refresh()
{
    m_problem.clear();
    m_templates.clear();
    if (TemplateStore *templates = m_workspace.templates()) {
        if (auto all = templates->all()) {
            m_templates = std::move(*all);
        } else {
            m_workspace.report(Doing::ReadingRecords, all.error());
        }
    }
    m_source = std::min(m_source, static_cast<int>(m_templates.size()));
    readRosters();
    recallLists();
    showTeams();
    readInterrupted();
    readAddresses();
}

void LiveDesk::readRosters()
{
    // A branch is remembered by its name: others may stand before it by now.
    const Roster *before = chosenRoster();
    const auto chosen = before ? std::optional(before->branch) : std::nullopt;
    m_rosters.clear();
    m_roster = 0;
    LearnerStore *learners = m_workspace.learners();
    if (!learners) {
        return;
    }
    const auto all = learners->list();
    if (!all) {
        m_workspace.report(Doing::ReadingRecords, all.error());
        return;
    }
    std::map<QString, std::vector<RosterEntry>> byBranch;
    if (RosterStore *store = m_workspace.rosters()) {
        const auto listed = store->all();
        if (!listed) {
            m_workspace.report(Doing::ReadingRecords, listed.error());
            return;
        }
        for (const RosterEntry &one : *listed) {
            byBranch[one.learner.branch].push_back(one);
        }
    }
    // Where a branch has no roster, whoever learns there is expected.
    std::map<QString, std::vector<RosterEntry>> learning;
    for (const ListedLearner &one : *all) {
        if (!one.archivedMs) {
            learning[one.learner.branch].push_back({one.learner, {}, Leave::None, one.timeFactor});
        }
    }
    byBranch.merge(learning);
    for (auto &[branch, members] : byBranch) {
        m_rosters.push_back({branch, std::move(members)});
    }
    const auto again
        = chosen ? std::ranges::find(m_rosters, *chosen, &Roster::branch) : m_rosters.end();
    if (again != m_rosters.end()) {
        m_roster = static_cast<int>(again - m_rosters.begin()) + 1;
    }
}

void LiveDesk::readInterrupted()
{
    m_interrupted.clear();
    RoomStore *rooms = m_workspace.rooms();
    if (!rooms) {
        return;
    }
    const auto all = rooms->all();
    if (!all) {
        m_workspace.report(Doing::ReadingRecords, all.error());
        return;
    }
    for (const RoomSummary &room : *all) {
        if (!room.isFinished && m_interrupted.size() < mostInterrupted) {
            m_interrupted.push_back(room);
        }
    }
}

void LiveDesk::readAddresses()
{
    setAddresses(RoomHost::addresses());
}

void LiveDesk::setAddresses(std::vector<RoomAddress> addresses)
{
    const bool knew = m_address < static_cast<int>(m_addresses.size());
    const RoomAddress before
        = knew ? m_addresses[static_cast<std::size_t>(m_address)] : RoomAddress();
    m_addresses = std::move(addresses);
    auto chosen = std::ranges::find(m_addresses, before);
    if (chosen == m_addresses.end() && !m_last.network.isEmpty()) {
        // In the same hall the address may be another.
        chosen = std::ranges::find(m_addresses, m_last.network, &RoomAddress::network);
    }
    if (chosen == m_addresses.end()) {
        chosen = std::ranges::find_if(m_addresses,
            [](const RoomAddress &one) { return wording::addressCaution(one).isEmpty(); });
    }
    m_address = chosen == m_addresses.end() ? 0 : static_cast<int>(chosen - m_addresses.begin());
    Q_EMIT changed();
}

} // namespace zhixing
