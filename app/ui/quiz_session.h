// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "ui/entry_list_model.h"
#include "ui/item_answering.h"

#include <QTimer>

#include <optional>

namespace zhixing
{

class Workspace;

/// 答题: the attempt that is being taken. Every answer is committed before it shows as chosen;
/// neither key nor rationale is reachable from here.
class QuizSession : public zhixing::ItemAnswering
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString title READ title NOTIFY stateChanged)
    Q_PROPERTY(bool timed READ isTimed NOTIFY stateChanged)
    Q_PROPERTY(bool canPause READ canPause NOTIFY stateChanged)
    Q_PROPERTY(zhixing::EntryListModel *entries READ entries CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY stateChanged)
    Q_PROPERTY(int answeredCount READ answeredCount NOTIFY entryChanged)
    Q_PROPERTY(QString creditRule READ creditRule NOTIFY entryChanged)
    Q_PROPERTY(bool flagged READ isFlagged NOTIFY entryChanged)
    Q_PROPERTY(bool saved READ isSaved NOTIFY savedChanged)
    Q_PROPERTY(QString unansweredNumbers READ unansweredNumbers NOTIFY entryChanged)
    Q_PROPERTY(QString timeText READ timeText NOTIFY timeChanged)
    Q_PROPERTY(double timeShare READ timeShare NOTIFY timeChanged)
    Q_PROPERTY(bool timeShort READ isTimeShort NOTIFY timeChanged)
public:
    enum class State { Idle, Running, Paused };
    Q_ENUM(State)

    explicit QuizSession(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isTimed() const;
    [[nodiscard]] bool canPause() const;
    [[nodiscard]] EntryListModel *entries();
    [[nodiscard]] int current() const override;
    [[nodiscard]] int count() const;
    [[nodiscard]] int answeredCount() const;
    [[nodiscard]] QString creditRule() const;
    [[nodiscard]] bool isFlagged() const;
    /// The last answer given has been committed.
    [[nodiscard]] bool isSaved() const;
    /// "3、7、12"; empty when everything is answered.
    [[nodiscard]] QString unansweredNumbers() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] double timeShare() const;
    [[nodiscard]] bool isTimeShort() const;

    /// Stores a fresh attempt of the form and shows it.
    void begin(const zhixing::Form &form);
    /// Takes up an attempt as it was left.
    void resume(const Attempt &attempt);

    Q_INVOKABLE void goTo(int entry);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void toggleFlag();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void takeUp();
    Q_INVOKABLE void submit();
    /// Leaves the page: pauses where that is allowed; else the clock goes on.
    Q_INVOKABLE void leave();
    /// Puts the attempt away because another learner is at work: as leave(), and it is shown no
    /// more. Its learner takes it up again.
    void close();

    /// Lets go of an attempt whose records are gone.
    void forget();
    /// Reads the clock; called by a timer while an attempt runs.
    void tick();

Q_SIGNALS:
    void stateChanged();
    void savedChanged();
    void timeChanged();
    void began();
    void finished(const QString &attemptId);

protected:
    [[nodiscard]] const FormEntry *entry() const override;
    [[nodiscard]] QStringList givenAnswer() const override;
    [[nodiscard]] bool takesAnswers() const override;
    /// Commits it.
    void takeAnswer(const QStringList &answer) override;

private:
    void show(const Attempt &attempt);
    bool append(AttemptEventKind kind, int entry = -1, const QStringList &answer = {});
    void setSaved(bool saved);
    void finish();
    [[nodiscard]] const EntryState *entryState() const;

    Workspace &m_workspace;
    std::optional<Attempt> m_attempt;
    EntryListModel m_entries;
    QTimer m_timer;
    UtcTime m_lastTouch;
    QString m_timeText;
    bool m_saved = false;
};

} // namespace zhixing
