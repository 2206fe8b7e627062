// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From what was chosen to a room that is open: a part of LiveDesk.

#include "live/hands.h"
#include "ui/buzzer_desk.h"
#include "ui/exam_setup.h"
#include "ui/live_desk.h"
#include "ui/template_plan.h"
#include "ui/workspace.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr double bonusForSpeed = 0.2;
constexpr int codeDigits = 6;
constexpr double mostTime = 3.0;

} // namespace

Blueprint LiveDesk::blueprint() const
{
    Blueprint wanted = wholeBlueprint();
    if (!needsNetwork()) {
        std::erase_if(wanted.rows, [this](const BlueprintRow &row) {
            return row.kind && !canBeAsked(static_cast<RoomWay>(m_way), *row.kind);
        });
    }
    return wanted;
}

Blueprint LiveDesk::wholeBlueprint() const
{
    if (m_source == 0) {
        return m_setup.blueprint();
    }
    return blueprintOf(
        m_workspace.library()->bank(), m_templates[static_cast<std::size_t>(m_source) - 1]);
}

Result<RoomPlan> LiveDesk::plan() const
{
    const Bank &bank = m_workspace.library()->bank();
    Blueprint wanted = blueprint();
    if (const QString title = m_title.simplified(); !title.isEmpty()) {
        wanted.name = title;
    }
    auto form = drawNearest(bank, std::move(wanted), [this] { return m_workspace.seed(); });
    if (!form) {
        return fail(ErrorCode::NothingFound, u"the bank cannot fill the blueprint"_s, m_title);
    }
    RoomPlan wished;
    wished.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    wished.code = freshDigits(codeDigits, m_workspace.roomHostSetup().randomBytes);
    wished.created = m_workspace.now();
    wished.form = std::move(*form);
    RoomSettings &settings = wished.settings;
    settings.way = static_cast<RoomWay>(m_way);
    settings.buzzing = m_buzzer.rules();
    settings.itemTime = std::chrono::seconds(m_seconds);
    settings.speedBonus = m_hasSpeedBonus && m_seconds > 0 ? bonusForSpeed : 0.0;
    settings.order = m_isShuffled ? RoomOrder::PerSeat : RoomOrder::Same;
    settings.ranking = m_isRanked ? RoomRanking::Podium : RoomRanking::None;
    settings.teams = m_teams.names();
    settings.teaming
        = m_teams.way() == LiveTeams::Way::Chosen ? RoomTeaming::Chosen : RoomTeaming::Assigned;
    if (const Roster *roster = chosenRoster()) {
        wished.branch = roster->branch;
        settings.guests = m_areGuestsWelcome ? RoomGuests::Welcome : RoomGuests::Refused;
        for (const RosterEntry &one : roster->members) {
            wished.roster.push_back({one.learner.name,
                one.digits.right(m_checkDigits),
                one.learner.id,
                needsNetwork() ? m_teams.teamOf(one) : QString(),
                std::clamp(one.timeFactor, 1.0, mostTime),
                one.leave == Leave::Excused});
        }
    } else if (m_workspace.learner()) {
        wished.branch = m_workspace.learner()->branch;
    }
    return planRoom(std::move(wished), bank.passages);
}

bool LiveDesk::open()
{
    if (!isReady() || (needsNetwork() && m_addresses.empty())) {
        return refuse(isReady() ? caution() : summary());
    }
    if (needsNetwork() && !m_teams.problem().isEmpty()) {
        return refuse(m_teams.problem());
    }
    if (m_way == LiveRoom::Way::Buzzer && m_buzzer.players()->count() < 2) {
        return refuse(tr("抢答要两方以上：请先填上谁来抢。"));
    }
    const auto planned = plan();
    if (!planned) {
        return refuse(tr("现场没有打开：选的题里没有适合现场答的，简答不在现场问。请换一个选择。"));
    }
    if (const auto kept = m_workspace.rooms()->keep(*planned); !kept) {
        return refuse(errorText(Doing::HostingRoom, kept.error()));
    }
    if (m_way == LiveRoom::Way::Buzzer) {
        const auto seated = m_workspace.rooms()->append(
            planned->id, 0, m_buzzer.seating(planned->roster, planned->created));
        if (!seated) {
            return refuse(errorText(Doing::HostingRoom, seated.error()));
        }
    }
    remember();
    return openRoom(planned->id, planned->settings.way);
}

bool LiveDesk::resume(int row)
{
    if (row < 0 || row >= static_cast<int>(m_interrupted.size())) {
        return false;
    }
    const RoomSummary room = m_interrupted[static_cast<std::size_t>(row)];
    if (room.way == RoomWay::Phones && m_addresses.empty()) {
        return refuse(caution());
    }
    return openRoom(room.id, room.way);
}

bool LiveDesk::openRoom(const QString &room, RoomWay way)
{
    m_problem.clear();
    m_room.setWifi(m_wifiName, m_wifiPassword);
    const auto opened = way == RoomWay::Phones
        ? m_room.openRoom(room, m_addresses[static_cast<std::size_t>(m_address)].address)
        : m_room.openAlone(room);
    readInterrupted();
    if (!opened) {
        return refuse(errorText(Doing::HostingRoom, opened.error()));
    }
    Q_EMIT changed();
    return true;
}

bool LiveDesk::refuse(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
    return false;
}

} // namespace zhixing
