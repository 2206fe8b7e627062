// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_desk.h"

#include "ui/buzzer_desk.h"
#include "ui/exam_setup.h"
#include "ui/live_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int longestItem = 600;
/// Reading, the key and its source, a word about it.
constexpr int secondsBesides = 30;
constexpr int usualSeconds = 30;
constexpr int secondsInMinute = 60;

} // namespace

LiveDesk::LiveDesk(Workspace &workspace,
    ExamSetup &setup,
    LiveRoom &room,
    BuzzerDesk &buzzer,
    Preferences &preferences,
    QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_setup(setup)
    , m_room(room)
    , m_buzzer(buzzer)
    , m_preferences(preferences)
    , m_teams([&workspace] { return workspace.seed(); })
{
    recall();
    connect(&m_setup, &ExamSetup::changed, this, &LiveDesk::changed);
    connect(&m_buzzer, &BuzzerDesk::changed, this, &LiveDesk::forgetProblem);
    connect(&m_teams, &LiveTeams::changed, this, &LiveDesk::forgetProblem);
}

void LiveDesk::forgetProblem()
{
    if (!m_problem.isEmpty()) {
        m_problem.clear();
        Q_EMIT changed();
    }
}

template <typename Value>
void LiveDesk::set(Value &field, const Value &value)
{
    if (field != value) {
        field = value;
        m_problem.clear();
        Q_EMIT changed();
    }
}

LiveRoom::Way LiveDesk::way() const
{
    return m_way;
}

void LiveDesk::setWay(LiveRoom::Way way)
{
    set(m_way, way);
}

bool LiveDesk::needsNetwork() const
{
    return m_way == LiveRoom::Way::Phones;
}

QStringList LiveDesk::sources() const
{
    QStringList names {tr("组卷页现在选的")};
    for (const ExamTemplate &one : m_templates) {
        names << tr("模板：%1").arg(one.name);
    }
    return names;
}

int LiveDesk::source() const
{
    return m_source;
}

void LiveDesk::setSource(int source)
{
    set(m_source, std::clamp(source, 0, static_cast<int>(m_templates.size())));
}

QString LiveDesk::summary() const
{
    if (!isReady()) {
        return needsNetwork()
            ? tr("这些专题和题型抽不出题，请换一个选择。")
            : tr("这些专题和题型里没有判断、单选和多选，别的题型不用手机答不了。请换一个选择。");
    }
    const int count = itemsWanted(blueprint().rows);
    const int each = (m_seconds > 0 ? m_seconds : usualSeconds) + secondsBesides;
    const int minutes = std::max(1, (count * each + secondsInMinute / 2) / secondsInMinute);
    const QString plain = tr("%1 题，连讲评大约 %2 分钟").arg(count).arg(minutes);
    const int left = itemsWanted(wholeBlueprint().rows) - count;
    return left > 0
        ? tr("%1。填空、排序、连线、简答不用手机答不了，少抽 %2 题。").arg(plain).arg(left)
        : plain;
}

QString LiveDesk::title() const
{
    return m_title;
}

void LiveDesk::setTitle(const QString &title)
{
    set(m_title, title);
}

QString LiveDesk::usualTitle() const
{
    return m_workspace.library() ? blueprint().name : QString();
}

int LiveDesk::seconds() const
{
    return m_seconds;
}

void LiveDesk::setSeconds(int seconds)
{
    set(m_seconds, std::clamp(seconds, 0, longestItem));
}

QStringList LiveDesk::rosters() const
{
    QStringList names {tr("不设名单，谁都可以来")};
    for (const Roster &roster : m_rosters) {
        const QString branch = roster.branch.isEmpty() ? tr("未填支部") : roster.branch;
        const auto excused
            = std::ranges::count(roster.members, Leave::Excused, &RosterEntry::leave);
        names << (excused > 0
                ? tr("%1（%2 人，请假 %3 人）").arg(branch).arg(roster.members.size()).arg(excused)
                : tr("%1（%2 人）").arg(branch).arg(roster.members.size()));
    }
    return names;
}

int LiveDesk::roster() const
{
    return m_roster;
}

void LiveDesk::setRoster(int roster)
{
    set(m_roster, std::clamp(roster, 0, static_cast<int>(m_rosters.size())));
    showTeams();
}

bool LiveDesk::isCheckable() const
{
    const Roster *roster = chosenRoster();
    return roster && std::ranges::any_of(roster->members, [](const RosterEntry &one) {
        return !one.digits.isEmpty();
    });
}

const LiveDesk::Roster *LiveDesk::chosenRoster() const
{
    return m_roster > 0 ? &m_rosters[static_cast<std::size_t>(m_roster) - 1] : nullptr;
}

void LiveDesk::showTeams()
{
    const Roster *roster = chosenRoster();
    m_teams.setRoster(roster ? roster->members : std::vector<RosterEntry>());
}

int LiveDesk::checkDigits() const
{
    return m_checkDigits;
}

void LiveDesk::setCheckDigits(int digits)
{
    set(m_checkDigits, std::clamp(digits, 0, static_cast<int>(rosterDigits)));
}

bool LiveDesk::areGuestsWelcome() const
{
    return m_areGuestsWelcome;
}

void LiveDesk::setGuestsWelcome(bool welcome)
{
    set(m_areGuestsWelcome, welcome);
}

LiveTeams *LiveDesk::teams()
{
    return &m_teams;
}

bool LiveDesk::hasSpeedBonus() const
{
    return m_hasSpeedBonus;
}

void LiveDesk::setSpeedBonus(bool bonus)
{
    set(m_hasSpeedBonus, bonus);
}

bool LiveDesk::isRanked() const
{
    return m_isRanked;
}

void LiveDesk::setRanked(bool ranked)
{
    set(m_isRanked, ranked);
}

bool LiveDesk::isShuffled() const
{
    return m_isShuffled;
}

void LiveDesk::setShuffled(bool shuffled)
{
    set(m_isShuffled, shuffled);
}

QStringList LiveDesk::addresses() const
{
    QStringList texts;
    for (const RoomAddress &one : m_addresses) {
        texts << wording::addressText(one);
    }
    return texts;
}

int LiveDesk::address() const
{
    return m_address;
}

void LiveDesk::setAddress(int address)
{
    set(m_address, std::clamp(address, 0, std::max(0, static_cast<int>(m_addresses.size()) - 1)));
}

QString LiveDesk::caution() const
{
    return m_addresses.empty()
        ? tr("这台电脑没有连上网络。请先连好会场的 Wi-Fi，再点“重新查找”。")
        : wording::addressCaution(m_addresses[static_cast<std::size_t>(m_address)]);
}

QString LiveDesk::wifiName() const
{
    return m_wifiName;
}

void LiveDesk::setWifiName(const QString &name)
{
    set(m_wifiName, name);
}

QString LiveDesk::wifiPassword() const
{
    return m_wifiPassword;
}

void LiveDesk::setWifiPassword(const QString &password)
{
    set(m_wifiPassword, password);
}

bool LiveDesk::doesKeepPassword() const
{
    return m_keepsPassword;
}

QString LiveDesk::problem() const
{
    return m_problem;
}

bool LiveDesk::isReady() const
{
    return m_workspace.library() && m_workspace.rooms() && (m_source > 0 || m_setup.isReady())
        && itemsWanted(blueprint().rows) > 0;
}

QStringList LiveDesk::interrupted() const
{
    QStringList lines;
    for (const RoomSummary &room : m_interrupted) {
        lines << wording::roomText(room);
    }
    return lines;
}

} // namespace zhixing
