// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// 抢答 while a room is open: keys, answers, and what the room made of them. A part of BuzzerDesk.

#include "ui/buzzer_desk.h"
#include "ui/live_room.h"
#include "ui/response_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <algorithm>

namespace zhixing
{

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

int BuzzerDesk::answeringLeft() const
{
    const auto left = m_buzzer.answeringLeft(m_workspace.now());
    return left ? static_cast<int>(std::chrono::ceil<std::chrono::seconds>(*left).count()) : -1;
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

QStringList BuzzerDesk::options() const
{
    const RoomStatus *status = m_room.status();
    return status && status->entry >= 0
        ? wording::shownOptions(status->plan->form.entries[static_cast<std::size_t>(status->entry)])
        : QStringList();
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
    case BuzzerPress::FalseStart: {
        m_lastWord = tr("%1 抢跑，这一题不能再抢").arg(seat->name);
        RoomCommand early {RoomAction::Buzz, seat->seat};
        early.isEarly = true;
        m_room.order(early);
        break;
    }
    case BuzzerPress::Out:
        m_lastWord = tr("%1 这一题不能再抢").arg(seat->name);
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
    const auto left = m_buzzer.answeringLeft(m_workspace.now());
    if (left && *left == std::chrono::milliseconds(0) && !m_isJudging) {
        m_isOverdue = true;
        giveUp();
    }
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
        m_buzzer = Buzzer(static_cast<int>(m_room.status()->seats.size()),
            m_room.status()->plan->settings.buzzing);
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

void BuzzerDesk::sayWhatFollows(const RoomStatus &status)
{
    const QString name = nameOf(status.tried.back());
    const QString wrong
        = m_isOverdue ? tr("%1 没有在时间内作答").arg(name) : tr("%1 没有答对").arg(name);
    switch (status.plan->settings.buzzing.cost) {
    case BuzzerCost::Nothing:
        m_lastWord = tr("%1，大家接着抢").arg(wrong);
        break;
    case BuzzerCost::Item:
        m_lastWord = tr("%1，别人接着抢").arg(wrong);
        break;
    case BuzzerCost::Points:
        m_lastWord = tr("%1，扣掉这题的分，别人接着抢").arg(wrong);
        break;
    }
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
        m_buzzer.goOn(status.out, status.buzzer, m_workspace.now(), status.held);
    } else if (isRunning && status.tried.size() > m_tried) {
        sayWhatFollows(status);
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
        m_isOverdue = false;
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
            const bool isOut = std::ranges::find(status.out, seat.seat) != status.out.end();
            const bool isLast = hasTried && status.tried.back() == seat.seat;
            const Play play = m_buzzer.holder() == seat.seat        ? Play::Answering
                : isLast && status.isSolved                         ? Play::Solved
                : isOut && hasTried                                 ? Play::Tried
                : isOut || (m_buzzer.isOut(seat.seat) && !hasTried) ? Play::FalseStart
                : m_buzzer.isLockedOut(seat.seat, now)              ? Play::LockedOut
                                                                    : Play::Ready;
            rows.push_back(
                {seat.name, seat.key, play, wording::earnedText(seat.points), !seat.isGuest});
        }
    }
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace zhixing
