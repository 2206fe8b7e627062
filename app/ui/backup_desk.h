// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/restore.h"
#include "ui/backup_list_model.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace zhixing
{

class QuizSession;
class Workspace;

/// 备份与恢复: makes backups, shows what is in them, puts one in the place of the records. One task
/// at a time, on a thread of its own; only the last step of a restore, a moment, happens here.
class BackupDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(Task task READ task NOTIFY taskChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY taskChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(QString lastText READ lastText NOTIFY backupsChanged)
    Q_PROPERTY(QString folder READ folder CONSTANT)
    /// The records are on a server, whose keeper makes the backups: nothing is done here.
    Q_PROPERTY(bool onServer READ isOnServer CONSTANT)
    Q_PROPERTY(zhixing::BackupListModel *backups READ backups CONSTANT)
    Q_PROPERTY(bool listed READ isListed NOTIFY backupsChanged)
    /// Where removable disks are, when last looked at.
    Q_PROPERTY(QStringList drives READ drives NOTIFY drivesChanged)
    /// A backup is chosen, sound, and waits for the word.
    Q_PROPERTY(bool chosen READ isChosen NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenTitle READ chosenTitle NOTIFY chosenChanged)
    /// What exactly will be replaced, by what.
    Q_PROPERTY(QString chosenDetail READ chosenDetail NOTIFY chosenChanged)
    /// Why the file last chosen cannot be restored.
    Q_PROPERTY(QString refusal READ refusal NOTIFY chosenChanged)
    /// What the last restore did; empty before one.
    Q_PROPERTY(QString restoredText READ restoredText NOTIFY restoredChanged)
public:
    enum class Task { None, BackingUp, Looking, Restoring };
    Q_ENUM(Task)

    /// Nothing is restored while the clock of `quiz` runs. `shownFolder` is what the page names as
    /// the place of the records.
    BackupDesk(Workspace &workspace,
        const QuizSession &quiz,
        const QString &shownFolder,
        QObject *parent = nullptr);
    /// Ends what is going on, and waits for it.
    ~BackupDesk() override;

    [[nodiscard]] Task task() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString lastText() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isOnServer() const;
    [[nodiscard]] BackupListModel *backups();
    [[nodiscard]] bool isListed() const;
    [[nodiscard]] QStringList drives() const;
    [[nodiscard]] bool isChosen() const;
    [[nodiscard]] QString chosenTitle() const;
    [[nodiscard]] QString chosenDetail() const;
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QString restoredText() const;

    /// The one of this day, where it is due.
    void backUpAutomatically();
    void retranslate();

    Q_INVOKABLE void backUp();
    /// Into a file of that name, or into that folder.
    Q_INVOKABLE void backUpTo(const QString &place);
    Q_INVOKABLE void lookForDrives();
    /// Reads the folder; after the task at hand where there is one.
    Q_INVOKABLE void refresh();
    /// Looks at one of the list, or at any file, before anything happens to it.
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void chooseFile(const QString &place);
    Q_INVOKABLE void forgetChoice();
    /// Puts what is chosen in the place of the records.
    Q_INVOKABLE void restore();
    /// Brings back what the last restore replaced.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void taskChanged();
    void progressChanged();
    void backupsChanged();
    void drivesChanged();
    void chosenChanged();
    void restoredChanged();
    void said(const QString &text);

private:
    /// Runs `work` on the other thread, then `done` with what came of it on this one. Nothing
    /// happens while there is another task.
    template <typename Value>
    void start(
        Task task, std::function<Value(const CopyWatch &)> work, std::function<void(Value &)> done);
    void setTask(Task task);
    void show(const CopyProgress &progress);
    void sayBackedUp(const Result<QString> &made);
    void look(const QString &file);
    void restoreFrom(const QString &file);
    void putIntoPlace(Result<PreparedRestore> &prepared, const QString &file);
    [[nodiscard]] bool refuseDuringTest();
    [[nodiscard]] QString contentOf(const BackupSummary &summary) const;
    [[nodiscard]] QString whenOf(const BackupSummary &summary) const;

    Workspace &m_workspace;
    const QuizSession &m_quiz;
    BackupFolder m_folder;
    QString m_shownFolder;
    BackupListModel m_backups;
    QThreadPool m_pool;
    std::atomic<bool> m_isStopped = false;
    Task m_task = Task::None;
    CopyProgress m_progress;
    bool m_isListed = false;
    bool m_wantsList = false;
    QStringList m_drives;
    std::optional<BackupSummary> m_chosen;
    BackupSummary m_present;
    QString m_refusal;
    QString m_restoredFrom;
    QString m_replaced; ///< the backup of what a restore replaced
};

} // namespace zhixing
