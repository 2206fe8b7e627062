// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/buzzer_desk.h"

#include "live/protocol.h"
#include "ui/live_room.h"
#include "ui/response_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::chrono::milliseconds tickEvery {100};
constexpr int longestReading = 60;
/// Far apart on a keyboard; A to H choose options.
const QString usualKeys = u"QPZM10YV"_s;
constexpr char16_t lastOption = u'H';

QString keyOf(const QString &text)
{
    if (text.size() != 1) {
        return {};
    }
    const QChar key = text.front().toUpper();
    const bool isFree = key > QChar(lastOption) && key <= QChar(u'Z');
    return isFree || (key >= QChar(u'0') && key <= QChar(u'9')) ? QString(key) : QString();
}

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
        if (isPlaying() && m_isRunning) {
            const RoomStatus &status = *m_room.status();
            m_buzzer.goOn(status.tried, status.buzzer, m_workspace.now());
            m_isJudging = false;
            showPlayers();
        }
    });
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

int BuzzerDesk::reading() const
{
    return m_reading;
}

void BuzzerDesk::setReading(int seconds)
{
    m_reading = std::clamp(seconds, 0, longestReading);
    Q_EMIT changed();
}

BuzzerDesk::State BuzzerDesk::state() const
{
    return static_cast<State>(m_buzzer.state(m_workspace.now()));
}

int BuzzerDesk::readingLeft() const
{
    using std::chrono::seconds;
    return static_cast<int>(
        std::chrono::ceil<seconds>(m_buzzer.readingLeft(m_workspace.now())).count());
}

QString BuzzerDesk::holder() const
{
    return nameOf(m_buzzer.holder());
}

QString BuzzerDesk::pickedLetters() const
{
    QString letters;
    for (const int place : m_picked) {
        letters += wording::letter(place);
    }
    return letters;
}

QString BuzzerDesk::lastWord() const
{
    return m_lastWord;
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

QStringList BuzzerDesk::options() const
{
    const RoomStatus *status = m_room.status();
    return status && status->entry >= 0
        ? wording::shownOptions(status->plan->form.entries[static_cast<std::size_t>(status->entry)])
        : QStringList();
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

bool BuzzerDesk::takeKey(int key, const QString &text, bool isRepeated)
{
    if (!isPlaying()) {
        return false;
    }
    const State now = state();
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
        // Whoever has the right must have answered before anything else happens.
        if (now == State::Held || now == State::Reading) {
            if (!isRepeated && now == State::Reading) {
                release();
            } else if (!isRepeated) {
                confirm();
            }
            return true;
        }
        return isRepeated;
    }
    if (now == State::Held && text.size() == 1) {
        const int option = text.front().toUpper().unicode() - u'A';
        if (option >= 0 && option < options().size()) {
            if (!isRepeated) {
                pick(option);
            }
            return true;
        }
    }
    return press(text, isRepeated);
}

bool BuzzerDesk::press(const QString &text, bool isRepeated)
{
    const QString key = keyOf(text);
    const auto &seats = m_room.status()->seats;
    const auto seat = key.isEmpty() ? seats.end() : std::ranges::find(seats, key, &SeatLine::key);
    if (seat == seats.end() || m_buzzer.state(m_workspace.now()) == BuzzerState::Idle) {
        return false;
    }
    switch (m_buzzer.press(seat->seat, m_workspace.now(), isRepeated)) {
    case BuzzerPress::Won:
        m_lastWord.clear();
        m_picked.clear();
        m_room.order({RoomAction::Buzz, seat->seat});
        break;
    case BuzzerPress::TooEarly:
        m_lastWord = tr("%1 抢早了，开抢后要等一秒").arg(seat->name);
        break;
    case BuzzerPress::Tried:
        m_lastWord = tr("%1 这一题已经答过").arg(seat->name);
        break;
    case BuzzerPress::LockedOut:
    case BuzzerPress::Taken:
    case BuzzerPress::NotNow:
    case BuzzerPress::Repeated:
        break;
    }
    showPlayers();
    return true;
}

void BuzzerDesk::release()
{
    m_buzzer.release(m_workspace.now());
    showPlayers();
}

void BuzzerDesk::pick(int option)
{
    if (state() != State::Held || m_isJudging || option < 0 || option >= options().size()) {
        return;
    }
    const RoomStatus &status = *m_room.status();
    const bool isMultiple
        = status.plan->form.entries[static_cast<std::size_t>(status.entry)].item.kind
        == ItemKind::MultipleChoice;
    if (m_picked.contains(option)) {
        m_picked.removeAll(option);
    } else if (isMultiple) {
        m_picked << option;
        std::ranges::sort(m_picked);
    } else {
        m_picked = {option};
    }
    Q_EMIT changed();
}

bool BuzzerDesk::confirm()
{
    // The room knows of the right by now, or will have refused it.
    if (state() != State::Held || m_picked.isEmpty() || m_isJudging) {
        return false;
    }
    QStringList answer;
    for (const int option : std::as_const(m_picked)) {
        answer << options().value(option);
    }
    judge(answer);
    return true;
}

void BuzzerDesk::giveUp()
{
    if (state() == State::Held && !m_isJudging) {
        judge({});
    }
}

void BuzzerDesk::judge(const QStringList &answer)
{
    m_isJudging = true;
    RoomCommand given {RoomAction::Judge};
    given.answer = answer;
    m_room.order(given);
    Q_EMIT changed();
}

void BuzzerDesk::tick()
{
    showPlayers();
}

void BuzzerDesk::follow()
{
    if (!isPlaying()) {
        m_timer.stop();
        m_buzzer.stop();
        m_entry = -1;
        m_isRunning = false;
        m_wasSeen = false;
        showPlayers();
        return;
    }
    if (!m_wasSeen) {
        m_buzzer = Buzzer(
            static_cast<int>(m_room.status()->seats.size()), {std::chrono::seconds(m_reading)});
    }
    followItem();
    m_wasSeen = true;
    if (m_isRunning) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    showPlayers();
}

void BuzzerDesk::followItem()
{
    const RoomStatus &status = *m_room.status();
    const bool isRunning = status.phase == RoomPhase::Open && !status.isPaused;
    const bool isNew = m_wasSeen && status.phase == RoomPhase::Open && status.entry != m_entry;
    if (isNew) {
        m_lastWord.clear();
        m_picked.clear();
        m_buzzer.show(m_workspace.now());
    } else if (isRunning && !m_isRunning) {
        m_buzzer.goOn(status.tried, status.buzzer, m_workspace.now());
    } else if (isRunning && status.tried.size() > m_tried) {
        m_lastWord = tr("%1 没有答对，别人接着抢").arg(nameOf(status.tried.back()));
        m_picked.clear();
        m_buzzer.pass();
    }
    if (!isRunning) {
        m_buzzer.stop();
    }
    if (m_isRunning && status.phase == RoomPhase::Closed) {
        m_picked.clear();
        m_lastWord = status.isSolved ? tr("%1 答对了").arg(nameOf(status.tried.back()))
            : status.tried.empty()   ? tr("没有人抢答")
                                     : tr("没有人答对");
    }
    if (status.tried.size() != m_tried || isNew) {
        m_isJudging = false;
    }
    // Who goes on to be asked again later was skipped: a new beginning.
    m_entry
        = status.phase == RoomPhase::Open || status.phase == RoomPhase::Closed ? status.entry : -1;
    m_tried = status.tried.size();
    m_isRunning = isRunning;
}

void BuzzerDesk::showPlayers()
{
    std::vector<BuzzerPlayerModel::Row> rows;
    if (!isPlaying()) {
        for (const Player &player : m_players) {
            rows.push_back({player.name, player.key, {}, {}, false});
        }
    } else {
        using Play = BuzzerPlayerModel::State;
        const RoomStatus &status = *m_room.status();
        const UtcTime now = m_workspace.now();
        for (const SeatLine &seat : status.seats) {
            const bool hasTried = std::ranges::find(status.tried, seat.seat) != status.tried.end();
            const bool isLast = hasTried && status.tried.back() == seat.seat;
            const Play play = m_buzzer.holder() == seat.seat ? Play::Answering
                : isLast && status.isSolved                  ? Play::Solved
                : hasTried                                   ? Play::Tried
                : m_buzzer.isLockedOut(seat.seat, now)       ? Play::LockedOut
                                                             : Play::Ready;
            rows.push_back(
                {seat.name, seat.key, play, wording::earnedText(seat.points), !seat.isGuest});
        }
    }
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace zhixing
