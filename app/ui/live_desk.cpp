// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live_desk.h"

#include "live/hands.h"
#include "ui/buzzer_desk.h"
#include "ui/exam_setup.h"
#include "ui/live_wording.h"
#include "ui/template_plan.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QUuid>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int longestItem = 600;
constexpr int mostTeams = 10;
constexpr double bonusForSpeed = 0.2;
constexpr int codeDigits = 6;
constexpr std::size_t mostInterrupted = 3;
/// Reading, the key and its source, a word about it.
constexpr int secondsBesides = 30;
constexpr int usualSeconds = 30;
constexpr int secondsInMinute = 60;
constexpr double mostTime = 3.0;

/// In Chinese whatever the language of the window: it is kept with the room.
QString teamName(int place)
{
    static const QString numbers = u"一二三四五六七八九十"_s;
    return u"第%1组"_s.arg(numbers.at(place));
}

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
{
    recall();
    connect(&m_setup, &ExamSetup::changed, this, &LiveDesk::changed);
    connect(&m_buzzer, &BuzzerDesk::changed, this, &LiveDesk::forgetProblem);
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
}

bool LiveDesk::isCheckable() const
{
    if (m_roster == 0) {
        return false;
    }
    const Roster &roster = m_rosters[static_cast<std::size_t>(m_roster) - 1];
    return std::ranges::any_of(
        roster.members, [](const RosterEntry &one) { return !one.digits.isEmpty(); });
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

int LiveDesk::teams() const
{
    return m_teams;
}

void LiveDesk::setTeams(int teams)
{
    // One team is none.
    const int bounded = std::clamp(teams, 0, mostTeams);
    set(m_teams, bounded == 1 ? (m_teams == 0 ? 2 : 0) : bounded);
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
    readInterrupted();
    readAddresses();
}

void LiveDesk::readRosters()
{
    // A branch is remembered by its name: others may stand before it by now.
    const auto chosen = m_roster > 0
        ? std::optional(m_rosters[static_cast<std::size_t>(m_roster) - 1].branch)
        : std::nullopt;
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
    settings.itemTime = std::chrono::seconds(m_seconds);
    settings.speedBonus = m_hasSpeedBonus && m_seconds > 0 ? bonusForSpeed : 0.0;
    settings.order = m_isShuffled ? RoomOrder::PerSeat : RoomOrder::Same;
    settings.ranking = m_isRanked ? RoomRanking::Podium : RoomRanking::None;
    for (int team = 0; team < m_teams; ++team) {
        settings.teams << teamName(team);
    }
    if (m_roster > 0) {
        const Roster &roster = m_rosters[static_cast<std::size_t>(m_roster) - 1];
        wished.branch = roster.branch;
        settings.guests = m_areGuestsWelcome ? RoomGuests::Welcome : RoomGuests::Refused;
        for (const RosterEntry &one : roster.members) {
            wished.roster.push_back({one.learner.name,
                one.digits.right(m_checkDigits),
                one.learner.id,
                {},
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
