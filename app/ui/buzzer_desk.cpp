// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/buzzer_desk.h"

#include "live/protocol.h"
#include "ui/buzzer_wording.h"
#include "ui/live_room.h"
#include "ui/workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::chrono::milliseconds tickEvery {100};
constexpr int longestSpan = 60;
constexpr char16_t lastOption = u'H';
/// Far apart on a keyboard; A to H choose options.
const QString usualKeys = u"QPZM10YV"_s;
} // namespace

BuzzerDesk::BuzzerDesk(Workspace &workspace, LiveRoom &room, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_room(room)
{
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &BuzzerDesk::tick);
    connect(&m_room, &LiveRoom::changed, this, &BuzzerDesk::follow);
    // What was asked for last was not done: as the room has it.
    connect(&m_room, &LiveRoom::refused, this, [this] {
        // What is refused while the item is read out was no press: reading goes on.
        const bool isReading = m_buzzer.state(m_workspace.now()) == BuzzerState::Reading;
        if (isPlaying() && m_isRunning && !isReading) {
            const RoomStatus &status = *m_room.status();
            m_buzzer.goOn(status.out, status.buzzer, m_workspace.now(), status.held);
            m_isJudging = false;
            showPlayers();
        }
    });
}

QString BuzzerDesk::keyOf(const QString &text)
{
    if (text.size() != 1) {
        return {};
    }
    const QChar key = text.front().toUpper();
    const bool isFree = key > QChar(lastOption) && key <= QChar(u'Z');
    return isFree || (key >= QChar(u'0') && key <= QChar(u'9')) ? QString(key) : QString();
}

BuzzerPlayerModel *BuzzerDesk::players()
{
    return &m_model;
}

bool BuzzerDesk::isFull() const
{
    return std::ssize(m_players) >= Buzzer::mostPlayers;
}

QString BuzzerDesk::problem() const
{
    return m_problem;
}

const BuzzerRules &BuzzerDesk::rules() const
{
    return m_rules;
}

void BuzzerDesk::setRules(const BuzzerRules &rules)
{
    if (rules != m_rules) {
        m_rules = rules;
        Q_EMIT changed();
    }
}

int BuzzerDesk::reading() const
{
    return static_cast<int>(std::chrono::round<std::chrono::seconds>(m_rules.reading).count());
}

void BuzzerDesk::setReading(int seconds)
{
    BuzzerRules rules = m_rules;
    rules.reading = std::chrono::seconds(std::clamp(seconds, 0, longestSpan));
    setRules(rules);
}

int BuzzerDesk::answering() const
{
    return static_cast<int>(std::chrono::round<std::chrono::seconds>(m_rules.answering).count());
}

void BuzzerDesk::setAnswering(int seconds)
{
    BuzzerRules rules = m_rules;
    rules.answering = std::chrono::seconds(std::clamp(seconds, 0, longestSpan));
    setRules(rules);
}

BuzzerDesk::Cost BuzzerDesk::cost() const
{
    return static_cast<Cost>(m_rules.cost);
}

void BuzzerDesk::setCost(Cost cost)
{
    BuzzerRules rules = m_rules;
    rules.cost = static_cast<BuzzerCost>(cost);
    setRules(rules);
}

bool BuzzerDesk::isPassedOn() const
{
    return m_rules.after == BuzzerAfter::Others;
}

void BuzzerDesk::setPassedOn(bool isPassedOn)
{
    BuzzerRules rules = m_rules;
    rules.after = isPassedOn ? BuzzerAfter::Others : BuzzerAfter::Nobody;
    setRules(rules);
}

BuzzerDesk::Early BuzzerDesk::early() const
{
    return static_cast<Early>(m_rules.early);
}

void BuzzerDesk::setEarly(Early early)
{
    BuzzerRules rules = m_rules;
    rules.early = static_cast<BuzzerEarly>(early);
    setRules(rules);
}

bool BuzzerDesk::isPlaying() const
{
    return m_room.status() && m_room.status()->plan->settings.way == RoomWay::Buzzer;
}

QString BuzzerDesk::nameOf(int player) const
{
    const auto &rows = m_model.rows();
    return player >= 0 && player < std::ssize(rows) ? rows[static_cast<std::size_t>(player)].name
                                                    : QString();
}

QString BuzzerDesk::rulesText() const
{
    return wording::buzzerRulesText(
        isPlaying() ? m_room.status()->plan->settings.buzzing : m_rules);
}

bool BuzzerDesk::add(const QString &name)
{
    const auto clean = cleanName(name);
    if (!clean) {
        return refuse(tr("请填二十个字以内的姓名或队名。"));
    }
    if (isFull()) {
        return refuse(tr("一个键盘最多坐 %1 方。").arg(Buzzer::mostPlayers));
    }
    if (std::ranges::find(m_players, *clean, &Player::name) != m_players.end()) {
        return refuse(tr("已经有 %1 了，请换一个名字。").arg(*clean));
    }
    for (const QChar key : usualKeys) {
        if (std::ranges::find(m_players, QString(key), &Player::key) == m_players.end()) {
            m_players.push_back({*clean, QString(key)});
            break;
        }
    }
    m_problem.clear();
    showPlayers();
    return true;
}

void BuzzerDesk::remove(int player)
{
    if (player >= 0 && player < std::ssize(m_players)) {
        m_players.erase(m_players.begin() + player);
        m_problem.clear();
        showPlayers();
    }
}

bool BuzzerDesk::setKey(int player, const QString &key)
{
    if (player < 0 || player >= std::ssize(m_players)) {
        return false;
    }
    const QString taken = keyOf(key);
    if (taken.isEmpty()) {
        return refuse(tr("抢答键请用 I 到 Z 的字母或数字；A 到 H 留给选项。"));
    }
    const auto other = std::ranges::find(m_players, taken, &Player::key);
    if (other != m_players.end() && other - m_players.begin() != player) {
        return refuse(tr("%1 键已经给了 %2。").arg(taken, other->name));
    }
    m_players[static_cast<std::size_t>(player)].key = taken;
    m_problem.clear();
    showPlayers();
    return true;
}

bool BuzzerDesk::refuse(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
    return false;
}

std::vector<RoomEvent> BuzzerDesk::seating(
    const std::vector<RosterMember> &roster, UtcTime now) const
{
    std::vector<RoomEvent> events;
    for (const Player &player : m_players) {
        RoomEvent joined {RoomEventKind::Joined, now};
        joined.seat = static_cast<int>(events.size());
        joined.word = player.key;
        const auto member = std::ranges::find(roster, player.name, &RosterMember::name);
        joined.holder = {player.name,
            member == roster.end() ? QString() : member->learner,
            member == roster.end()};
        events.push_back(std::move(joined));
    }
    return events;
}

} // namespace zhixing
