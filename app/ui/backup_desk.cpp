// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backup_desk.h"

#include "ui/backup_wording.h"
#include "ui/file_places.h"
#include "ui/quiz_session.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// What was looked at before a restore: the backup, and what it would replace.
struct Comparison {
    BackupSummary backup;
    BackupSummary present;
};

} // namespace

BackupDesk::BackupDesk(
    Workspace &workspace, const QuizSession &quiz, const QString &shownFolder, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_quiz(quiz)
    , m_folder(workspace.databasePath(), workspace.zone())
    , m_shownFolder(QDir(shownFolder).filePath(u"backups"_s))
    , m_backups(workspace)
{
    m_pool.setMaxThreadCount(1);
}

BackupDesk::~BackupDesk()
{
    m_isStopped = true;
    m_pool.waitForDone();
}

BackupDesk::Task BackupDesk::task() const
{
    return m_task;
}

bool BackupDesk::isBusy() const
{
    return m_task != Task::None;
}

double BackupDesk::progress() const
{
    if (m_progress.step == CopyProgress::Step::Checking) {
        return 1.0;
    }
    return m_progress.of > 0 ? static_cast<double>(m_progress.done) / m_progress.of : 0.0;
}

QString BackupDesk::progressText() const
{
    return wording::progressText(m_progress);
}

QString BackupDesk::lastText() const
{
    if (isOnServer()) {
        return tr("学习记录在服务器上，由服务器的管理员用 pg_dump 备份，用 pg_restore 恢复。");
    }
    const std::optional<BackupName> newest = m_folder.newest();
    if (!newest) {
        return tr("还没有备份。");
    }
    return tr("上次备份：%1（%2）。")
        .arg(wording::dayAndTime(newest->at, m_workspace.now(), m_workspace.zone()),
            wording::backupKindName(newest->kind));
}

bool BackupDesk::isOnServer() const
{
    return m_workspace.isOnServer();
}

QString BackupDesk::folder() const
{
    return m_shownFolder;
}

BackupListModel *BackupDesk::backups()
{
    return &m_backups;
}

bool BackupDesk::isListed() const
{
    return m_isListed;
}

QStringList BackupDesk::drives() const
{
    return m_drives;
}

bool BackupDesk::isChosen() const
{
    return m_chosen.has_value();
}

QString BackupDesk::chosenTitle() const
{
    return m_chosen ? tr("恢复 %1 的备份？").arg(whenOf(*m_chosen)) : QString();
}

QString BackupDesk::chosenDetail() const
{
    if (!m_chosen) {
        return {};
    }
    return tr("会被换掉：现在的学习记录（%1）。\n换上来：这份备份（%2）。\n"
              "现在的记录会先另存一份，恢复后可以撤销。题库、审题决定和设置不受影响。")
        .arg(contentOf(m_present), contentOf(*m_chosen));
}

QString BackupDesk::refusal() const
{
    return m_refusal;
}

QString BackupDesk::restoredText() const
{
    return m_replaced.isEmpty() ? QString()
                                : tr("已恢复：%1。原来的记录留在 %2。")
                                      .arg(m_restoredFrom, QFileInfo(m_replaced).fileName());
}

template <typename Value>
void BackupDesk::start(
    Task task, std::function<Value(const CopyWatch &)> work, std::function<void(Value &)> done)
{
    if (isBusy()) {
        return;
    }
    m_isStopped = false;
    m_progress = {};
    setTask(task);
    Q_EMIT progressChanged();
    m_pool.start([this, work = std::move(work), done = std::move(done)] {
        CopyProgress last;
        const CopyWatch watch = [this, &last](const CopyProgress &progress) {
            // Checking looks up often, and has nothing new to say.
            if (progress.step != last.step || progress.done != last.done) {
                last = progress;
                QMetaObject::invokeMethod(
                    this, [this, progress] { show(progress); }, Qt::QueuedConnection);
            }
            return !m_isStopped;
        };
        // Shared, because what is queued has to be copyable.
        const auto value = std::make_shared<Value>(work(watch));
        QMetaObject::invokeMethod(
            this,
            [this, value, done] {
                setTask(Task::None);
                done(*value);
                if (m_wantsList) {
                    refresh();
                }
            },
            Qt::QueuedConnection);
    });
}

void BackupDesk::setTask(Task task)
{
    m_task = task;
    Q_EMIT taskChanged();
}

void BackupDesk::show(const CopyProgress &progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

void BackupDesk::backUpAutomatically()
{
    if (isOnServer()) {
        return;
    }
    const UtcTime now = m_workspace.now();
    start<Result<QString>>(
        Task::BackingUp,
        [folder = m_folder, now](
            const CopyWatch &watch) { return folder.addAutomatic(now, watch); },
        [this](const Result<QString> &made) {
            if (!made && made.error().code != ErrorCode::NothingFound) {
                m_workspace.report(Doing::BackingUp, made.error());
            }
            m_isListed = false;
            Q_EMIT backupsChanged();
        });
}

void BackupDesk::retranslate()
{
    // Every row is made of words.
    m_backups.show(m_backups.rows());
    Q_EMIT backupsChanged();
    Q_EMIT progressChanged();
    Q_EMIT chosenChanged();
    Q_EMIT restoredChanged();
}

void BackupDesk::backUp()
{
    const UtcTime now = m_workspace.now();
    start<Result<QString>>(
        Task::BackingUp,
        [folder = m_folder, now](
            const CopyWatch &watch) { return folder.add(BackupKind::Manual, now, watch); },
        [this](const Result<QString> &made) {
            sayBackedUp(made);
            refresh();
        });
}

void BackupDesk::backUpTo(const QString &place)
{
    const QString path = pathOf(place);
    if (path.isEmpty()) {
        return;
    }
    start<Result<QString>>(
        Task::BackingUp,
        [database = m_workspace.databasePath(),
            path,
            now = m_workspace.now(),
            zone = m_workspace.zone()](
            const CopyWatch &watch) { return zhixing::backUpTo(database, path, now, zone, watch); },
        [this](const Result<QString> &made) { sayBackedUp(made); });
}

void BackupDesk::sayBackedUp(const Result<QString> &made)
{
    if (made) {
        Q_EMIT said(tr("已备份并检查完整：%1").arg(*made));
    } else if (made.error().code == ErrorCode::NothingFound) {
        Q_EMIT said(tr("已取消，没有留下备份文件。"));
    } else {
        m_workspace.report(Doing::BackingUp, made.error());
    }
}

void BackupDesk::lookForDrives()
{
    const QStringList found = removableDrives();
    if (found != m_drives) {
        m_drives = found;
        Q_EMIT drivesChanged();
    }
}

void BackupDesk::refresh()
{
    m_wantsList = isBusy();
    start<std::vector<BackupSummary>>(
        Task::Looking,
        [folder = m_folder](const CopyWatch & /*watch*/) { return folder.list(); },
        [this](std::vector<BackupSummary> &rows) {
            m_backups.show(std::move(rows));
            m_isListed = true;
            Q_EMIT backupsChanged();
        });
}

void BackupDesk::choose(int row)
{
    if (row >= 0 && row < m_backups.count()) {
        look(m_backups.rows()[static_cast<std::size_t>(row)].path);
    }
}

void BackupDesk::chooseFile(const QString &place)
{
    const QString path = pathOf(place);
    if (!path.isEmpty()) {
        look(path);
    }
}

void BackupDesk::look(const QString &file)
{
    if (refuseDuringTest()) {
        return;
    }
    start<Comparison>(
        Task::Looking,
        [folder = m_folder, file, database = m_workspace.databasePath()](
            const CopyWatch & /*watch*/) {
            return Comparison {folder.look(file), summarizeRecords(database)};
        },
        [this](Comparison &found) {
            forgetChoice();
            if (found.backup.problem) {
                m_refusal = wording::problemText(*found.backup.problem);
            } else {
                m_chosen = std::move(found.backup);
                m_present = std::move(found.present);
            }
            Q_EMIT chosenChanged();
        });
}

void BackupDesk::forgetChoice()
{
    m_chosen.reset();
    m_refusal.clear();
    Q_EMIT chosenChanged();
}

void BackupDesk::restore()
{
    if (m_chosen) {
        const QString file = m_chosen->path;
        forgetChoice();
        restoreFrom(file);
    }
}

void BackupDesk::undo()
{
    if (!m_replaced.isEmpty()) {
        restoreFrom(m_replaced);
    }
}

void BackupDesk::restoreFrom(const QString &file)
{
    if (refuseDuringTest()) {
        return;
    }
    const RestoreRequest request {
        m_workspace.databasePath(), file, m_workspace.now(), m_workspace.zone()};
    start<Result<PreparedRestore>>(
        Task::Restoring,
        [request](const CopyWatch &watch) { return PreparedRestore::prepare(request, watch); },
        [this, file](Result<PreparedRestore> &prepared) { putIntoPlace(prepared, file); });
}

void BackupDesk::putIntoPlace(Result<PreparedRestore> &prepared, const QString &file)
{
    if (!prepared) {
        if (prepared.error().code == ErrorCode::NothingFound) {
            Q_EMIT said(tr("已取消，学习记录没有改动。"));
        } else {
            m_workspace.report(Doing::Restoring, prepared.error());
        }
        return;
    }
    // The page was free to be left meanwhile.
    if (refuseDuringTest()) {
        return;
    }
    const Result<void> placed
        = m_workspace.replaceRecords([&prepared] { return prepared->putIntoPlace(); });
    if (!placed) {
        m_workspace.report(Doing::ReplacingRecords, placed.error());
        return;
    }
    m_replaced = prepared->savedPresent();
    m_restoredFrom = QFileInfo(file).fileName();
    Q_EMIT restoredChanged();
    refresh();
}

bool BackupDesk::refuseDuringTest()
{
    const bool isTesting = m_quiz.state() == QuizSession::State::Running;
    if (isTesting) {
        Q_EMIT said(tr("有一场考试正在计时，学习记录没有改动。请交卷后再恢复。"));
    }
    return isTesting;
}

void BackupDesk::cancel()
{
    m_isStopped = true;
}

QString BackupDesk::contentOf(const BackupSummary &summary) const
{
    const QString content = wording::contentText(summary);
    if (!summary.lastActivity) {
        return content;
    }
    return tr("%1，最后学习 %2")
        .arg(content,
            wording::dayAndTime(*summary.lastActivity, m_workspace.now(), m_workspace.zone()));
}

QString BackupDesk::whenOf(const BackupSummary &summary) const
{
    return wording::dayAndTime(summary.at, m_workspace.now(), m_workspace.zone());
}

} // namespace zhixing
