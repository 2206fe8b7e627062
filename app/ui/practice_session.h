// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/practice.h"
#include "assessment/practice_set.h"
#include "ui/item_answering.h"
#include "ui/result_list_model.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace zhixing
{

class PassageReader;
class PracticeRecords;
class PracticeRounds;
class Workspace;
struct KeptAnswer;
struct OpenRound;

/// 练习: one set of items, each judged as soon as its answer is committed. Until then neither key
/// nor rationale is reachable from here; 背题 shows both and takes no answers.
class PracticeSession : public zhixing::ItemAnswering
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(Mode mode READ mode NOTIFY stateChanged)
    Q_PROPERTY(QString title READ title NOTIFY stateChanged)
    Q_PROPERTY(int count READ count NOTIFY stateChanged)
    Q_PROPERTY(int answeredCount READ answeredCount NOTIFY stateChanged)
    Q_PROPERTY(int rightCount READ rightCount NOTIFY stateChanged)
    /// There is something to confirm.
    Q_PROPERTY(bool ready READ isReady NOTIFY entryChanged)
    Q_PROPERTY(bool favourite READ isFavourite NOTIFY favouriteChanged)
    /// The item at hand may be seen with its source, which the bank still has.
    Q_PROPERTY(bool hasSource READ hasSource NOTIFY stateChanged)
    /// A 简答 waits for its learner's own mark.
    Q_PROPERTY(bool pending READ isPending NOTIFY stateChanged)
    /// There is something for another set of the same kind.
    Q_PROPERTY(bool repeatable READ isRepeatable NOTIFY stateChanged)
    /// The set goes on after this item.
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY stateChanged)
    /// The item at hand with key and rationale, once it may be seen; else without rows.
    Q_PROPERTY(zhixing::ResultListModel *feedback READ feedback CONSTANT)
    /// All that was answered in the set; filled at its end.
    Q_PROPERTY(zhixing::ResultListModel *results READ results CONSTANT)
    /// When the fact comes up again; empty where that is not known yet.
    Q_PROPERTY(QString comingText READ comingText NOTIFY stateChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY stateChanged)
    Q_PROPERTY(QString outlook READ outlook NOTIFY stateChanged)
    Q_PROPERTY(bool timed READ isTimed NOTIFY stateChanged)
    Q_PROPERTY(bool outOfTime READ isOutOfTime NOTIFY stateChanged)
    Q_PROPERTY(QString timeText READ timeText NOTIFY timeChanged)
    Q_PROPERTY(double timeShare READ timeShare NOTIFY timeChanged)
public:
    enum class State { Idle, Answering, Judged, Studying, Done };
    Q_ENUM(State)
    enum class Mode { Daily, Topical, Mistakes, Favourites, Challenge, Reading };
    Q_ENUM(Mode)

    PracticeSession(Workspace &workspace,
        PracticeRecords &records,
        PracticeRounds &rounds,
        PassageReader &reader,
        QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] int current() const override;
    [[nodiscard]] int count() const;
    [[nodiscard]] int answeredCount() const;
    [[nodiscard]] int rightCount() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isFavourite() const;
    [[nodiscard]] bool hasSource() const;
    [[nodiscard]] bool isPending() const;
    [[nodiscard]] bool isRepeatable() const;
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] ResultListModel *feedback();
    [[nodiscard]] ResultListModel *results();
    [[nodiscard]] QString comingText() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString outlook() const;
    [[nodiscard]] bool isTimed() const;
    [[nodiscard]] bool isOutOfTime() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] double timeShare() const;
    /// Time for each item of a challenge.
    [[nodiscard]] int challengeSeconds() const;

    /// Chooses a set and shows its first item; goes on with today's set of 每日一练 where one was
    /// begun. False, with nothing changed, where there is nothing to ask.
    Q_INVOKABLE bool begin(zhixing::PracticeSession::Mode mode);
    /// The same from a part of the items.
    bool beginFrom(Mode mode, const ItemFilter &filter);
    /// 背题 with these items, from the one given on. False, with nothing changed, where a test asks
    /// that one and is not handed in.
    bool readFrom(std::vector<const Item *> items, const QString &first);
    /// 继续上次: goes on with PracticeRounds::latest(), at its first item that is not answered, or
    /// at the place where 背题 stood. False, with nothing changed, where there is none.
    Q_INVOKABLE bool resume();
    /// Another set of the same kind from the same part.
    Q_INVOKABLE bool beginAgain();
    /// Commits what is answered and shows how it was judged.
    Q_INVOKABLE void confirm();
    /// Commits the points of a 简答 that are ticked.
    Q_INVOKABLE void confirmPoints();
    /// The next item, or the end of the set. Not while an answer is being given.
    Q_INVOKABLE void next();
    /// 背题 only.
    Q_INVOKABLE void previous();
    Q_INVOKABLE void toggleFavourite();
    /// Opens the passage of an answered item by its number, counted from 1; of the item at hand
    /// with 0. False while its key may not be seen.
    Q_INVOKABLE bool openSource(int number);
    /// Leaves the set where it is; what was answered stays, and resume() goes on with it.
    Q_INVOKABLE void leave();

    /// The summary of a finished set speaks of today and tomorrow; a set that goes on stays as it
    /// is.
    void noteDayTurned();
    /// Reads the clock; called by a timer while the time counts.
    void tick();

Q_SIGNALS:
    void stateChanged();
    void favouriteChanged();
    void timeChanged();
    void began();
    /// What of a round that was taken up again is not asked any more.
    void said(const QString &text);

protected:
    [[nodiscard]] const FormEntry *entry() const override;
    [[nodiscard]] QStringList givenAnswer() const override;
    [[nodiscard]] bool takesAnswers() const override;
    /// Only noted: confirm() commits it.
    void takeAnswer(const QStringList &answer) override;

private:
    void start(Mode mode, const std::vector<const Item *> &items);
    void goOnWith(const OpenRound &round);
    void showItem(int place);
    void setState(State state);
    void commit(const QStringList &answer);
    void judge(const PracticeResponse &response, const KeptAnswer &kept);
    void finish();
    [[nodiscard]] bool isMissed() const;
    [[nodiscard]] std::chrono::milliseconds timeLimit() const;
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;

    Workspace &m_workspace;
    PracticeRecords &m_records;
    PracticeRounds &m_rounds;
    PassageReader &m_reader;
    ResultListModel m_feedback;
    ResultListModel m_results;
    QTimer m_timer;
    State m_state = State::Idle;
    Mode m_mode = Mode::Daily;
    ItemFilter m_filter;
    bool m_repeatable = false;
    bool m_isKept = false; ///< as a round to go on with; a look into a book is none
    QString m_sitting;
    std::vector<FormEntry> m_entries;
    std::vector<PracticeResponse> m_given;
    int m_current = 0;
    QStringList m_answer;
    UtcTime m_shownAt;
    QString m_comingText;
    QString m_timeText;
    bool m_outOfTime = false;
};

} // namespace zhixing
