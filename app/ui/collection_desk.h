// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/branch_report_view.h"
#include "ui/collected_branch_model.h"
#include "ui/collected_conflict_model.h"
#include "ui/collected_key_model.h"
#include "ui/collection_reading.h"
#include "ui/refused_file_model.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <optional>

namespace zhixing
{

class Workspace;

/// 汇总: bundles of branches are merged into one collection beside the records, which it never
/// touches; keys are accepted, conflicts settled, and one report is made of all. One task at a
/// time, on a thread of its own.
class CollectionDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// Why the collection cannot be read, and what to do; empty where it can.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// What is in it, on one line.
    Q_PROPERTY(QString facts READ facts NOTIFY changed)
    /// What came under keys nobody accepted, and does not count; empty where nothing did.
    Q_PROPERTY(QString setApart READ setApart NOTIFY changed)
    Q_PROPERTY(int unknownKeys READ unknownKeys NOTIFY changed)
    Q_PROPERTY(int openConflicts READ openConflicts NOTIFY changed)
    Q_PROPERTY(int findings READ findings NOTIFY changed)
    Q_PROPERTY(Task task READ task NOTIFY taskChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY taskChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    /// What the last merging came to; empty before one.
    Q_PROPERTY(QString summary READ summary NOTIFY mergedChanged)
    Q_PROPERTY(zhixing::RefusedFileModel *refused READ refused CONSTANT)
    Q_PROPERTY(zhixing::CollectedKeyModel *keys READ keys CONSTANT)
    Q_PROPERTY(zhixing::CollectedConflictModel *conflicts READ conflicts CONSTANT)
    Q_PROPERTY(zhixing::CollectedBranchModel *branches READ branches CONSTANT)
    /// The report over all that counts.
    Q_PROPERTY(zhixing::BranchReportView *report READ report CONSTANT)
    /// Where removable disks are, when last looked at.
    Q_PROPERTY(QStringList drives READ drives NOTIFY drivesChanged)
public:
    enum class State {
        Idle, ///< not read yet
        Empty,
        Ready,
        Failed,
    };
    Q_ENUM(State)
    enum class Task { None, Reading, Merging, Deciding };
    Q_ENUM(Task)

    explicit CollectionDesk(Workspace &workspace, QObject *parent = nullptr);
    /// Ends what is going on, and waits for it.
    ~CollectionDesk() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString setApart() const;
    [[nodiscard]] int unknownKeys() const;
    [[nodiscard]] int openConflicts() const;
    [[nodiscard]] int findings() const;
    [[nodiscard]] Task task() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] RefusedFileModel *refused();
    [[nodiscard]] CollectedKeyModel *keys();
    [[nodiscard]] CollectedConflictModel *conflicts();
    [[nodiscard]] CollectedBranchModel *branches();
    [[nodiscard]] BranchReportView *report();
    [[nodiscard]] QStringList drives() const;

    /// Reads the collection, where there is one.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void lookForDrives();
    /// Merges these files, and those in these folders; paths, or what was dropped on the page.
    Q_INVOKABLE void add(const QStringList &places);
    /// Ends merging; what was merged is whole.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void acceptKey(int row, const QString &note);
    Q_INVOKABLE void revokeKey(int row, const QString &note);
    Q_INVOKABLE void undoKey(int row);
    /// `choice`: its place among those of the row; `note`: why.
    Q_INVOKABLE void settle(int row, int choice, const QString &note);
    Q_INVOKABLE void undoSettlement(int row);
    /// Words made in C++ are made again.
    void retranslate();

Q_SIGNALS:
    void changed();
    void taskChanged();
    void progressChanged();
    void mergedChanged();
    void drivesChanged();
    void said(const QString &text);

private:
    using Change = std::function<Result<void>(const Collection &)>;

    struct Outcome {
        std::optional<MergeReport> merged;
        Result<void> changed;
        Result<CollectionContents> contents;
    };

    [[nodiscard]] QString path() const;
    void run(Task task, std::function<Outcome()> work);
    void change(const Change &change);
    void decideKey(int row, KeyState state, const QString &note);
    void take(Outcome outcome);
    void takeMerged(MergeReport merged);
    void summarize();
    void setTask(Task task);
    void showProgress(const QString &name, qsizetype before);
    void readFigures();
    void showBranches();

    Workspace &m_workspace;
    State m_state = State::Idle;
    std::optional<Error> m_problem;
    CollectionContents m_contents;
    std::vector<RosterFigures> m_figures;
    bool m_isReadingFigures = false;
    bool m_isStale = false; ///< the figures that are being read are of what was before
    Task m_task = Task::None;
    QString m_merging; ///< name of the file
    qsizetype m_before = 0;
    qsizetype m_files = 0;
    std::optional<MergeReport> m_merged;
    QString m_summary;
    QStringList m_drives;
    RefusedFileModel m_refused;
    CollectedKeyModel m_keys;
    CollectedConflictModel m_conflicts;
    CollectedBranchModel m_branches;
    BranchReportView m_report;
    std::atomic<bool> m_isStopped = false;
    QThreadPool m_pool;
};

} // namespace zhixing
