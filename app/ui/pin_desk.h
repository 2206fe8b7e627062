// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/learner_store.h"
#include "records/pin.h"
#include "records/pin_store.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace zhixing
{

class Workspace;

/// Asks for a PIN: to let a learner in, to set, change or remove it. What is typed is handed to a
/// pool thread to be hashed and kept nowhere. Wrong tries slow the next one down: see PinStore.
class PinDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(Task task READ task NOTIFY changed)
    Q_PROPERTY(QString learnerName READ learnerName NOTIFY changed)
    /// The PIN that is set has to be given.
    Q_PROPERTY(bool wantsOld READ wantsOld NOTIFY changed)
    Q_PROPERTY(bool wantsNew READ wantsNew NOTIFY changed)
    Q_PROPERTY(bool checking READ isChecking NOTIFY changed)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed)
    /// What was wrong, and how long to wait; empty where nothing is.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    enum class Task { None, Enter, Set, Change, Remove };
    Q_ENUM(Task)

    explicit PinDesk(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Task task() const;
    [[nodiscard]] QString learnerName() const;
    [[nodiscard]] bool wantsOld() const;
    [[nodiscard]] bool wantsNew() const;
    [[nodiscard]] bool isChecking() const;
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] QString problem() const;

    void ask(Task task, const Learner &learner);
    Q_INVOKABLE void cancel();
    /// The PIN that is set, and the new one twice; each empty where the task does not want it.
    Q_INVOKABLE void submit(
        const QString &old, const QString &fresh = {}, const QString &again = {});
    /// Reads the clock; called by a timer while a try has to wait.
    void tick();

Q_SIGNALS:
    void changed();
    /// What was typed is to be cleared from the page.
    void typedUp();
    /// The PIN was right: this learner may come in.
    void admitted(const QString &learnerId);
    /// The PIN was set, changed or removed.
    void settled(zhixing::PinDesk::Task task);

private:
    struct Typed {
        std::optional<Pin> old;
        std::optional<Pin> fresh;
    };
    struct Outcome;

    [[nodiscard]] std::optional<Typed> read(
        const QString &old, const QString &fresh, const QString &again);
    void check(const Typed &typed, const QByteArray &hash);
    void take(const Outcome &outcome);
    void finish();
    void readState();
    void fail(const Error &error);
    void say(const QString &fault);

    Workspace &m_workspace;
    Task m_task = Task::None;
    Learner m_learner;
    QString m_fault;
    PinState m_state;
    bool m_checking = false;
    int m_turn = 0; ///< tells what was asked before from what is asked now
    QTimer m_timer;
};

} // namespace zhixing
