// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "ui/entry_list_model.h"
#include "ui/option_list_model.h"

#include <QTimer>

#include <optional>

namespace zhixing
{

class Workspace;

/// 答题: the attempt that is being taken. Every answer is committed before it shows as chosen;
/// neither key nor rationale is reachable from here.
class QuizSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString title READ title NOTIFY stateChanged)
    Q_PROPERTY(bool timed READ isTimed NOTIFY stateChanged)
    Q_PROPERTY(bool canPause READ canPause NOTIFY stateChanged)
    Q_PROPERTY(zhixing::EntryListModel *entries READ entries CONSTANT)
    Q_PROPERTY(zhixing::OptionListModel *options READ options CONSTANT)
    /// 连线: the members on the right.
    Q_PROPERTY(zhixing::OptionListModel *targets READ targets CONSTANT)
    Q_PROPERTY(int current READ current NOTIFY entryChanged)
    Q_PROPERTY(int count READ count NOTIFY stateChanged)
    Q_PROPERTY(int answeredCount READ answeredCount NOTIFY entryChanged)
    Q_PROPERTY(Form form READ form NOTIFY entryChanged)
    Q_PROPERTY(QString kindName READ kindName NOTIFY entryChanged)
    Q_PROPERTY(QString topic READ topic NOTIFY entryChanged)
    Q_PROPERTY(QString stem READ stem NOTIFY entryChanged)
    Q_PROPERTY(QString creditRule READ creditRule NOTIFY entryChanged)
    Q_PROPERTY(QString answerWords READ answerWords NOTIFY entryChanged)
    /// Options ticked, or pairs drawn.
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY entryChanged)
    /// Nothing is left to do at the current item.
    Q_PROPERTY(bool answered READ isAnswered NOTIFY entryChanged)
    Q_PROPERTY(bool flagged READ isFlagged NOTIFY entryChanged)
    Q_PROPERTY(bool saved READ isSaved NOTIFY savedChanged)
    Q_PROPERTY(QString unansweredNumbers READ unansweredNumbers NOTIFY entryChanged)
    Q_PROPERTY(QString timeText READ timeText NOTIFY timeChanged)
    Q_PROPERTY(double timeShare READ timeShare NOTIFY timeChanged)
    Q_PROPERTY(bool timeShort READ isTimeShort NOTIFY timeChanged)
public:
    enum class State { Idle, Running, Paused };
    Q_ENUM(State)
    /// How the current item is answered.
    enum class Form { OneOption, SeveralOptions, Words, Order, Pairs, Essay };
    Q_ENUM(Form)

    explicit QuizSession(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isTimed() const;
    [[nodiscard]] bool canPause() const;
    [[nodiscard]] EntryListModel *entries();
    [[nodiscard]] OptionListModel *options();
    [[nodiscard]] OptionListModel *targets();
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] int answeredCount() const;
    [[nodiscard]] Form form() const;
    [[nodiscard]] QString kindName() const;
    [[nodiscard]] QString topic() const;
    [[nodiscard]] QString stem() const;
    [[nodiscard]] QString creditRule() const;
    [[nodiscard]] QString answerWords() const;
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] bool isAnswered() const;
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

    /// Chooses an option; of several, takes a chosen one back.
    Q_INVOKABLE void choose(int row);
    /// Moves a member of an order to another place, not committed until keepOrder().
    Q_INVOKABLE void moveOption(int from, int to);
    /// Answers with the order as it stands.
    Q_INVOKABLE void keepOrder();
    /// Pairs a left row with a right one; both leave the partners they had.
    Q_INVOKABLE void pair(int leftRow, int rightRow);
    Q_INVOKABLE void unpair(int leftRow);
    /// Words for a 填空 or a 简答; an empty text takes the answer back.
    Q_INVOKABLE void write(const QString &words);
    Q_INVOKABLE void clearAnswer();
    Q_INVOKABLE void goTo(int entry);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void toggleFlag();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void takeUp();
    Q_INVOKABLE void submit();
    /// Leaves the page: pauses where that is allowed; else the clock goes on.
    Q_INVOKABLE void leave();

    /// Reads the clock; called by a timer while an attempt runs.
    void tick();

Q_SIGNALS:
    void stateChanged();
    void entryChanged();
    void savedChanged();
    void timeChanged();
    void began();
    void finished(const QString &attemptId);

private:
    void show(const Attempt &attempt);
    bool append(AttemptEventKind kind, int entry = -1, const QStringList &answer = {});
    void commitAnswer(const QStringList &answer);
    void showOptions();
    [[nodiscard]] std::vector<OptionRow> choiceRows() const;
    [[nodiscard]] std::vector<OptionRow> orderRows() const;
    void showPairs();
    /// The answer to a 连线 with a place for every left member.
    [[nodiscard]] QStringList pairing() const;
    void setSaved(bool saved);
    void finish();
    [[nodiscard]] const FormEntry *entry() const;
    [[nodiscard]] const EntryState *entryState() const;

    Workspace &m_workspace;
    std::optional<Attempt> m_attempt;
    EntryListModel m_entries;
    OptionListModel m_options;
    OptionListModel m_targets;
    QTimer m_timer;
    UtcTime m_lastTouch;
    QString m_timeText;
    bool m_saved = false;
};

} // namespace zhixing
