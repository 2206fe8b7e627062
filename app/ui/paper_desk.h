// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/paper_store.h"
#include "ui/paper_cell_model.h"
#include "ui/paper_done_model.h"

#include <QObject>

namespace zhixing
{

class Workspace;
struct Learner;

/// 录入成绩: papers are typed in, one person after the other. Each key is kept as a draft; a paper
/// that is done is kept as a finished attempt, and can be taken back until the page is left.
class PaperDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    /// A line a printed form, the one printed last first.
    Q_PROPERTY(QStringList papers READ papers NOTIFY papersChanged)
    Q_PROPERTY(int paper READ paper WRITE setPaper NOTIFY paperChanged)
    Q_PROPERTY(QStringList versions READ versions NOTIFY paperChanged)
    Q_PROPERTY(int version READ version WRITE setVersion NOTIFY paperChanged)
    Q_PROPERTY(QString code READ code NOTIFY paperChanged)
    /// Papers of this form that are typed in.
    Q_PROPERTY(int sittings READ sittings NOTIFY changed)
    /// "2026-06-28".
    Q_PROPERTY(QString satOn READ satOn WRITE setSatOn NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString branch READ branch WRITE setBranch NOTIFY changed)
    /// Learners whose names begin like, or hold, what is typed: "学员甲 · 第一支部".
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY changed)
    Q_PROPERTY(zhixing::PaperCellModel *cells READ cells CONSTANT)
    /// The item typed next.
    Q_PROPERTY(int current READ current NOTIFY changed)
    /// Which keys it takes.
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString score READ score NOTIFY changed)
    /// Why the paper was not kept, or what to make sure of first; empty for nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(zhixing::PaperDoneModel *done READ done CONSTANT)
public:
    explicit PaperDesk(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] QStringList papers() const;
    [[nodiscard]] int paper() const;
    void setPaper(int paper);
    [[nodiscard]] QStringList versions() const;
    [[nodiscard]] int version() const;
    void setVersion(int version);
    [[nodiscard]] QString code() const;
    [[nodiscard]] int sittings() const;
    [[nodiscard]] QString satOn() const;
    void setSatOn(const QString &satOn);
    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    [[nodiscard]] QString branch() const;
    void setBranch(const QString &branch);
    [[nodiscard]] QStringList suggestions() const;
    [[nodiscard]] PaperCellModel *cells();
    [[nodiscard]] int current() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString score() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] PaperDoneModel *done();

    /// Reads the printed forms and the learners; goes on with what was being typed.
    Q_INVOKABLE void open();
    /// The page is left: what was typed in counts, nothing can be taken back any more.
    Q_INVOKABLE void leave();
    /// Takes one of the learners suggested; -1: the one whose name is typed, if there is just one.
    /// False where the branch has to be typed.
    Q_INVOKABLE bool takeSuggestion(int row);
    /// A key for the item at work. False where it has no such answer.
    Q_INVOKABLE bool type(const QString &key);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void goTo(int cell);
    /// Keeps the paper. False where something has to be put right, or made sure of by doing it
    /// again.
    Q_INVOKABLE bool commit();
    /// Takes a paper back, and to the desk again where nothing is being typed.
    Q_INVOKABLE void undo(int row);

Q_SIGNALS:
    void papersChanged();
    void paperChanged();
    void changed();
    void said(const QString &text);

private:
    void readPapers();
    void showVersion();
    void showDraft(const PaperDraft &draft);
    void clearLine();
    void keepDraft();
    void lookForLearners();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isLineEmpty() const;
    [[nodiscard]] PaperDraft draft() const;
    /// Why the paper cannot be kept; asks once about what is unusual.
    [[nodiscard]] QString whyNot(const QDate &satOn);
    [[nodiscard]] bool store(const QDate &satOn);
    void setProblem(const QString &problem);
    void countSittings(const QString &form, int more);

    Workspace &m_workspace;
    std::vector<PrintedSummary> m_summaries;
    std::optional<PrintedForm> m_printed;
    int m_paper = -1;
    int m_version = 0;
    std::vector<Learner> m_learners;
    std::vector<Learner> m_found;
    QString m_satOn;
    QString m_name;
    QString m_branch;
    QString m_problem;
    bool m_isAsked = false; ///< the next commit() goes on
    bool m_hasEntered = false;
    int m_current = 0;
    PaperCellModel m_cells;
    PaperDoneModel m_done;
};

} // namespace zhixing
