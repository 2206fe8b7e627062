// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/learner_desk.h"

#include "reports/learner_export.h"
#include "ui/background_work.h"
#include "ui/file_places.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

LearnerDesk::LearnerDesk(Workspace &workspace, PinDesk &pin, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_pin(pin)
    , m_exportFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&m_workspace, &Workspace::pinNeeded, this, [this](const Learner &learner) {
        m_pin.ask(PinDesk::Task::Enter, learner);
    });
    connect(&m_workspace, &Workspace::recordsChanged, this, &LearnerDesk::refresh);
    connect(&m_pin, &PinDesk::admitted, this, [this](const QString &id) {
        if (m_workspace.admit(id)) {
            Q_EMIT entered();
        }
    });
    connect(&m_pin, &PinDesk::settled, this, [this](PinDesk::Task task) {
        refresh();
        Q_EMIT said(task == PinDesk::Task::Set  ? tr("PIN 已设好，以后进入时要输入。")
                : task == PinDesk::Task::Change ? tr("PIN 已更改。")
                                                : tr("PIN 已取消，以后直接进入。"));
    });
}

LearnerListModel *LearnerDesk::others()
{
    return &m_others;
}

int LearnerDesk::listedCount() const
{
    return m_listedCount;
}

QString LearnerDesk::name() const
{
    return m_own.learner.name;
}

QString LearnerDesk::branch() const
{
    return m_own.learner.branch;
}

QString LearnerDesk::group() const
{
    return m_own.learner.group;
}

QString LearnerDesk::place() const
{
    return LearnerListModel::placeOf(m_own.learner);
}

bool LearnerDesk::hasPin() const
{
    return m_own.hasPin;
}

int LearnerDesk::timePercent() const
{
    return static_cast<int>(std::lround(m_own.timeFactor * 100.0));
}

bool LearnerDesk::isBusy() const
{
    return m_busy;
}

QString LearnerDesk::problem() const
{
    return m_problem;
}

QString LearnerDesk::exportFolder() const
{
    return m_exportFolder;
}

void LearnerDesk::setExportFolder(const QString &folder)
{
    m_exportFolder = folder;
    Q_EMIT changed();
}

QString LearnerDesk::exported() const
{
    return m_exportedFor == m_own.learner.id ? m_exported : QString();
}

QString LearnerDesk::copies() const
{
    return copiesBeside(m_workspace.recordsAddress()).join(tr("、"));
}

bool LearnerDesk::add(const QString &name, const QString &branch, const QString &group)
{
    if (!m_workspace.learners() || name.simplified().isEmpty()) {
        return false;
    }
    const Result<Learner> added = m_workspace.learners()->add(
        name, branch, group, m_workspace.now().time_since_epoch().count());
    if (!added) {
        refuse(added.error());
        return false;
    }
    forgetProblem();
    if (!m_workspace.admit(added->id)) {
        return false;
    }
    Q_EMIT entered();
    return true;
}

bool LearnerDesk::change(const QString &name, const QString &branch, const QString &group)
{
    if (!m_workspace.learner() || name.simplified().isEmpty()) {
        return false;
    }
    const Result<Learner> changed
        = m_workspace.learners()->change({m_workspace.learner()->id, name, branch, group});
    if (!changed) {
        refuse(changed.error());
        return false;
    }
    forgetProblem();
    m_workspace.takeChanged(*changed);
    return true;
}

void LearnerDesk::forgetProblem()
{
    m_problem.clear();
    Q_EMIT changed();
}

void LearnerDesk::enter(int row)
{
    const ListedLearner *listed = m_others.at(row);
    if (!listed || listed->archivedMs) {
        return;
    }
    if (listed->hasPin) {
        m_pin.ask(PinDesk::Task::Enter, listed->learner);
    } else if (m_workspace.admit(QString(listed->learner.id))) {
        Q_EMIT entered();
    }
}

void LearnerDesk::archive(int row)
{
    if (const ListedLearner *listed = m_others.at(row)) {
        putAway(Learner(listed->learner), false);
    }
}

void LearnerDesk::archiveOwn()
{
    if (m_workspace.learner()) {
        putAway(Learner(*m_workspace.learner()), true);
    }
}

void LearnerDesk::restore(int row)
{
    const ListedLearner *listed = m_others.at(row);
    if (!listed) {
        return;
    }
    const QString name = listed->learner.name;
    if (const auto restored = m_workspace.learners()->restore(listed->learner.id); !restored) {
        m_workspace.report(Doing::ChangingLearners, restored.error());
        return;
    }
    refresh();
    Q_EMIT said(tr("%1又在名单里了。").arg(name));
}

void LearnerDesk::undoArchive()
{
    if (!m_archived) {
        return;
    }
    const Archived last = *m_archived;
    m_archived.reset();
    if (const auto restored = m_workspace.learners()->restore(last.learner.id); !restored) {
        m_workspace.report(Doing::ChangingLearners, restored.error());
        return;
    }
    if (last.wasAtWork && !m_workspace.learner()) {
        m_workspace.admit(last.learner.id);
    }
    refresh();
}

void LearnerDesk::askForPin(PinDesk::Task task)
{
    if (m_workspace.learner()) {
        m_pin.ask(task, *m_workspace.learner());
    }
}

void LearnerDesk::exportOwn()
{
    if (m_busy || !m_workspace.learner()) {
        return;
    }
    beginWork();
    const Learner learner = *m_workspace.learner();
    const QString moment
        = QDateTime::fromMSecsSinceEpoch(m_workspace.now().time_since_epoch().count())
              .toString(u"yyyyMMdd-HHmmss"_s);
    QDir().mkpath(m_exportFolder);
    const QString path
        = QDir(m_exportFolder)
              .filePath(tr("知行学员-%1-%2").arg(forFile(learner.name), moment) + u".json"_s);
    runInBackground(
        this,
        [records = m_workspace.recordsAddress(), id = learner.id, path]() -> Result<void> {
            const auto database = Database::open(records);
            return database ? exportLearner(*database, id, path)
                            : std::unexpected(database.error());
        },
        [this, id = learner.id, path](const Result<void> &written) {
            m_busy = false;
            if (written) {
                m_exported = path;
                m_exportedFor = id;
            } else {
                m_workspace.report(Doing::ExportingLearner, written.error());
            }
            Q_EMIT changed();
        });
}

bool LearnerDesk::isOwnName(const QString &typed) const
{
    return m_workspace.learner() && typed.simplified() == m_workspace.learner()->name;
}

void LearnerDesk::erase(const QString &typedName)
{
    if (m_busy || !isOwnName(typedName)) {
        return;
    }
    beginWork();
    const Learner learner = *m_workspace.learner();
    m_workspace.leaveLearner();
    if (m_archived && m_archived->learner.id == learner.id) {
        m_archived.reset();
    }
    runInBackground(
        this,
        [records = m_workspace.recordsAddress(), id = learner.id]() -> Result<Remains> {
            auto database = Database::open(records);
            return database ? eraseLearner(*database, id) : std::unexpected(database.error());
        },
        [this, learner](const Result<Remains> &outcome) { sayErased(learner, outcome); });
}

void LearnerDesk::refresh()
{
    std::vector<ListedLearner> all;
    if (m_workspace.learners()) {
        auto listed = m_workspace.learners()->list();
        if (listed) {
            all = std::move(*listed);
        } else {
            m_workspace.report(Doing::ReadingRecords, listed.error());
        }
    }
    m_own = {};
    const QString current = m_workspace.learner() ? m_workspace.learner()->id : QString();
    const auto own = std::ranges::find_if(
        all, [&](const ListedLearner &one) { return one.learner.id == current; });
    if (own != all.end()) {
        m_own = *own;
        all.erase(own);
    }
    m_listedCount = static_cast<int>(
        std::ranges::count_if(all, [](const ListedLearner &one) { return !one.archivedMs; }));
    m_others.show(std::move(all));
    Q_EMIT changed();
}

bool LearnerDesk::putAway(const Learner &learner, bool isAtWork)
{
    const auto done
        = m_workspace.learners()->archive(learner.id, m_workspace.now().time_since_epoch().count());
    if (!done) {
        m_workspace.report(Doing::ChangingLearners, done.error());
        return false;
    }
    m_archived = Archived {learner, isAtWork};
    if (isAtWork) {
        m_workspace.leaveLearner();
    }
    refresh();
    Q_EMIT archived(tr("%1已归档，记录都在，随时可以取回。").arg(learner.name));
    return true;
}

void LearnerDesk::refuse(const Error &error)
{
    m_problem = errorText(Doing::ChangingLearners, error);
    Q_EMIT changed();
}

void LearnerDesk::beginWork()
{
    m_busy = true;
    Q_EMIT changed();
}

void LearnerDesk::sayErased(const Learner &learner, const Result<Remains> &outcome)
{
    m_busy = false;
    if (!outcome) {
        m_workspace.report(Doing::ErasingLearner, outcome.error());
    } else if (*outcome == Remains::Nothing) {
        Q_EMIT said(tr("%1的全部记录已从学习记录里删除。").arg(learner.name));
    } else {
        Q_EMIT said(tr("%1的全部记录已删除。关掉其他知行窗口后，记录文件里的残留也会清掉。")
                .arg(learner.name));
    }
    if (outcome) {
        Q_EMIT erased(learner.id);
    }
    m_workspace.noteRecordsChanged();
    refresh();
}

} // namespace zhixing
