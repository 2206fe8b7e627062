// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pin_desk.h"

#include "ui/background_work.h"
#include "ui/workspace.h"

namespace zhixing
{

namespace
{

constexpr std::chrono::milliseconds lockTick {500};

} // namespace

/// What the pool thread found out.
struct PinDesk::Outcome {
    int turn = 0;
    QString learner;
    QByteArray checked; ///< the hash that was compared; empty where none was
    bool isRight = true;
    Result<QByteArray> fresh; ///< the hash of the new PIN; empty where there is none
};

PinDesk::PinDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(lockTick);
    connect(&m_timer, &QTimer::timeout, this, &PinDesk::tick);
}

PinDesk::Task PinDesk::task() const
{
    return m_task;
}

QString PinDesk::learnerName() const
{
    return m_learner.name;
}

bool PinDesk::wantsOld() const
{
    return m_task == Task::Enter || m_task == Task::Change || m_task == Task::Remove;
}

bool PinDesk::wantsNew() const
{
    return m_task == Task::Set || m_task == Task::Change;
}

bool PinDesk::isChecking() const
{
    return m_checking;
}

bool PinDesk::isWaiting() const
{
    return wantsOld() && m_state.wait.count() > 0;
}

QString PinDesk::problem() const
{
    if (!isWaiting()) {
        return m_fault;
    }
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_state.wait).count();
    const auto minutes = seconds / 60;
    const QString left = minutes == 0 ? tr("%1 秒").arg(seconds)
                                      : tr("%1 分 %2 秒").arg(minutes).arg(seconds % 60);
    return tr("输错的次数多了，请等 %1 再试。").arg(left);
}

void PinDesk::ask(Task task, const Learner &learner)
{
    ++m_turn;
    m_task = task;
    m_learner = learner;
    m_fault.clear();
    m_checking = false;
    readState();
    Q_EMIT typedUp();
    Q_EMIT changed();
}

void PinDesk::cancel()
{
    finish();
}

void PinDesk::submit(const QString &old, const QString &fresh, const QString &again)
{
    if (m_task == Task::None || m_checking) {
        return;
    }
    readState();
    if (isWaiting()) {
        Q_EMIT typedUp();
        Q_EMIT changed();
        return;
    }
    const std::optional<Typed> typed = read(old, fresh, again);
    if (!typed) {
        return;
    }
    QByteArray hash;
    if (wantsOld()) {
        // Counted before it is checked: see PinStore.
        const Result<QByteArray> begun
            = m_workspace.pins()->beginTry(m_learner.id, m_workspace.now());
        if (!begun) {
            fail(begun.error());
            return;
        }
        hash = *begun;
    }
    check(*typed, hash);
}

void PinDesk::tick()
{
    readState();
    Q_EMIT changed();
}

std::optional<PinDesk::Typed> PinDesk::read(
    const QString &old, const QString &fresh, const QString &again)
{
    Typed typed;
    if (wantsOld()) {
        typed.old = Pin::read(old);
    }
    if (wantsNew()) {
        typed.fresh = Pin::read(fresh);
    }
    if ((wantsOld() && !typed.old) || (wantsNew() && !typed.fresh)) {
        say(tr("PIN 是 %1 到 %2 位数字，请再看一遍。").arg(Pin::shortest).arg(Pin::longest));
        return std::nullopt;
    }
    if (wantsNew() && Pin::read(again) != typed.fresh) {
        say(tr("两次输入的新 PIN 不一样，请再输一遍。"));
        return std::nullopt;
    }
    return typed;
}

void PinDesk::check(const Typed &typed, const QByteArray &hash)
{
    m_checking = true;
    m_fault.clear();
    Q_EMIT typedUp();
    Q_EMIT changed();
    runInBackground(
        this,
        [typed, hash, turn = m_turn, learner = m_learner.id] {
            Outcome outcome {turn, learner, hash, true, QByteArray()};
            if (typed.old) {
                outcome.isRight = typed.old->matches(hash);
            }
            if (typed.fresh && outcome.isRight) {
                outcome.fresh = typed.fresh->hash();
            }
            return outcome;
        },
        [this](const Outcome &outcome) { take(outcome); });
}

void PinDesk::take(const Outcome &outcome)
{
    PinStore &store = *m_workspace.pins();
    if (outcome.isRight && !outcome.checked.isEmpty()) {
        // Also after the question was put away: the right PIN is no wrong try.
        if (const auto kept = store.accept(outcome.learner, outcome.checked); !kept) {
            m_workspace.report(Doing::ChangingLearners, kept.error());
        }
    }
    if (outcome.turn != m_turn) {
        return;
    }
    m_checking = false;
    if (!outcome.isRight) {
        readState();
        const int left = freePinTries(m_state.wrongTries);
        say(left > 0 ? tr("PIN 不对，还可以再试 %1 次。").arg(left) : tr("PIN 不对。"));
        return;
    }
    if (!outcome.fresh) {
        fail(outcome.fresh.error());
        return;
    }
    Result<void> stored;
    if (wantsNew()) {
        stored = store.set(outcome.learner, *outcome.fresh);
    } else if (m_task == Task::Remove) {
        stored = store.remove(outcome.learner);
    }
    if (!stored) {
        fail(stored.error());
        return;
    }
    const Task done = m_task;
    finish();
    if (done == Task::Enter) {
        Q_EMIT admitted(outcome.learner);
    } else {
        Q_EMIT settled(done);
    }
}

void PinDesk::finish()
{
    ++m_turn;
    m_task = Task::None;
    m_learner = {};
    m_state = {};
    m_fault.clear();
    m_checking = false;
    m_timer.stop();
    Q_EMIT typedUp();
    Q_EMIT changed();
}

void PinDesk::readState()
{
    if (!wantsOld() || !m_workspace.pins()) {
        return;
    }
    const Result<PinState> state = m_workspace.pins()->state(m_learner.id, m_workspace.now());
    if (!state) {
        m_workspace.report(Doing::ReadingRecords, state.error());
        return;
    }
    m_state = *state;
    if (isWaiting() && !m_timer.isActive()) {
        m_timer.start();
    } else if (!isWaiting()) {
        m_timer.stop();
    }
}

void PinDesk::fail(const Error &error)
{
    m_checking = false;
    readState();
    say(errorText(Doing::ChangingPin, error));
}

void PinDesk::say(const QString &fault)
{
    m_fault = fault;
    Q_EMIT typedUp();
    Q_EMIT changed();
}

} // namespace zhixing
