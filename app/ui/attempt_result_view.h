// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/result_list_model.h"
#include "ui/tally_list_model.h"

#include <optional>

namespace zhixing
{

class Workspace;

/// 成绩: one finished attempt. Holds nothing of an attempt that still runs.
class AttemptResultView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString learnerName READ learnerName NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(int points READ points NOTIFY changed)
    Q_PROPERTY(int passPoints READ passPoints NOTIFY changed)
    Q_PROPERTY(bool passed READ isPassed NOTIFY changed)
    Q_PROPERTY(bool timedOut READ isTimedOut NOTIFY changed)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed)
    Q_PROPERTY(int correct READ correct NOTIFY changed)
    Q_PROPERTY(int wrong READ wrong NOTIFY changed)
    Q_PROPERTY(int unanswered READ unanswered NOTIFY changed)
    Q_PROPERTY(int partial READ partial NOTIFY changed)
    /// 简答 not confirmed yet; nothing of them is in the score.
    Q_PROPERTY(int pending READ pending NOTIFY changed)
    /// The score waits for a confirmation altogether.
    Q_PROPERTY(bool allPending READ isAllPending NOTIFY changed)
    /// The result is that of the learner at work, who alone confirms points.
    Q_PROPERTY(bool own READ isOwn NOTIFY changed)
    Q_PROPERTY(QString timeUsed READ timeUsed NOTIFY changed)
    Q_PROPERTY(QString timeLimit READ timeLimit NOTIFY changed)
    Q_PROPERTY(zhixing::TallyListModel *byKind READ byKind CONSTANT)
    Q_PROPERTY(zhixing::TallyListModel *byTopic READ byTopic CONSTANT)
    Q_PROPERTY(zhixing::ResultFilterModel *entries READ entries CONSTANT)
public:
    explicit AttemptResultView(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString learnerName() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] int points() const;
    [[nodiscard]] int passPoints() const;
    [[nodiscard]] bool isPassed() const;
    [[nodiscard]] bool isTimedOut() const;
    [[nodiscard]] QString meaning() const;
    [[nodiscard]] int correct() const;
    [[nodiscard]] int wrong() const;
    [[nodiscard]] int unanswered() const;
    [[nodiscard]] int partial() const;
    [[nodiscard]] int pending() const;
    [[nodiscard]] bool isAllPending() const;
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] QString timeUsed() const;
    [[nodiscard]] QString timeLimit() const;
    [[nodiscard]] TallyListModel *byKind();
    [[nodiscard]] TallyListModel *byTopic();
    [[nodiscard]] ResultFilterModel *entries();

    /// Reads a finished attempt; false, with a report, where that cannot be done.
    Q_INVOKABLE bool open(const QString &attemptId);
    /// Shows none: the records it was read from are gone.
    void forget();
    /// Commits the ticked points of the 简答 with this number; the score is added up anew.
    Q_INVOKABLE bool confirmPoints(int number);
    /// The entry with this number, counted from 1; nullptr where there is none.
    [[nodiscard]] const FormEntry *entry(int number) const;

Q_SIGNALS:
    void changed();
    /// Another attempt is shown.
    void opened();

private:
    void addUp();

    Workspace &m_workspace;
    std::optional<Attempt> m_attempt;
    Score m_score;
    TallyListModel m_byKind;
    TallyListModel m_byTopic;
    ResultListModel m_rows;
    ResultFilterModel m_entries;
};

} // namespace zhixing
