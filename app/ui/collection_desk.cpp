// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collection_desk.h"

#include "ui/background_work.h"
#include "ui/collection_wording.h"
#include "ui/file_places.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

CollectionDesk::CollectionDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keys(workspace)
    , m_conflicts(workspace)
    , m_branches(workspace)
    , m_report(workspace, ReportOrigin::Collection)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_report, &BranchReportView::said, this, &CollectionDesk::said);
}

CollectionDesk::~CollectionDesk()
{
    m_isStopped = true;
    m_pool.waitForDone();
}

CollectionDesk::State CollectionDesk::state() const
{
    return m_state;
}

QString CollectionDesk::problem() const
{
    return m_problem ? errorText(Doing::ReadingCollection, *m_problem) : QString();
}

QString CollectionDesk::facts() const
{
    if (m_state != State::Ready) {
        return {};
    }
    int bundles = 0;
    for (const BranchExports &sent : m_contents.exports) {
        bundles += sent.bundles;
    }
    return tr("计入的有 %1 台电脑的 %2 个数据包，%3 个党支部")
        .arg(QString::number(m_contents.exports.size()),
            QString::number(bundles),
            QString::number(m_branches.count()));
}

QString CollectionDesk::setApart() const
{
    qint64 attempts = 0;
    int keys = 0;
    for (const KeyRow &key : m_contents.keys) {
        if (key.state == KeyState::Unknown && key.bundles > 0) {
            ++keys;
            attempts += key.attempts;
        }
    }
    return keys == 0 ? QString()
                     : tr("有 %1 个密钥还没有确认，它们名下的 %2 份测验已收进，暂不计入。")
                           .arg(QString::number(keys), QString::number(attempts));
}

int CollectionDesk::unknownKeys() const
{
    return static_cast<int>(std::ranges::count(m_contents.keys, KeyState::Unknown, &KeyRow::state));
}

int CollectionDesk::openConflicts() const
{
    return static_cast<int>(std::ranges::count_if(m_contents.conflicts,
        [](const CollectedConflict &collected) { return !collected.conflict.settled; }));
}

int CollectionDesk::findings() const
{
    return static_cast<int>(m_contents.findings.size());
}

CollectionDesk::Task CollectionDesk::task() const
{
    return m_task;
}

bool CollectionDesk::isBusy() const
{
    return m_task != Task::None;
}

double CollectionDesk::progress() const
{
    return m_files > 0 ? static_cast<double>(m_before) / static_cast<double>(m_files) : 0.0;
}

QString CollectionDesk::progressText() const
{
    return m_merging.isEmpty()
        ? tr("正在找数据包")
        : tr("正在收第 %1 个，共 %2 个：%3")
              .arg(QString::number(m_before + 1), QString::number(m_files), m_merging);
}

QString CollectionDesk::summary() const
{
    return m_summary;
}

RefusedFileModel *CollectionDesk::refused()
{
    return &m_refused;
}

CollectedKeyModel *CollectionDesk::keys()
{
    return &m_keys;
}

CollectedConflictModel *CollectionDesk::conflicts()
{
    return &m_conflicts;
}

CollectedBranchModel *CollectionDesk::branches()
{
    return &m_branches;
}

BranchReportView *CollectionDesk::report()
{
    return &m_report;
}

QStringList CollectionDesk::drives() const
{
    return m_drives;
}

QString CollectionDesk::path() const
{
    return collectionPathBeside(m_workspace.databasePath());
}

void CollectionDesk::refresh()
{
    if (!QFileInfo::exists(path())) {
        if (!isBusy()) {
            m_state = State::Empty;
            Q_EMIT changed();
        }
        return;
    }
    run(Task::Reading, [path = path()] { return Outcome {{}, {}, changeAndRead(path)}; });
}

void CollectionDesk::lookForDrives()
{
    const QStringList found = removableDrives();
    if (found != m_drives) {
        m_drives = found;
        Q_EMIT drivesChanged();
    }
}

void CollectionDesk::add(const QStringList &places)
{
    if (isBusy()) {
        Q_EMIT said(tr("正在汇总，请等它完成再添加。"));
        return;
    }
    QStringList paths;
    for (const QString &place : places) {
        paths.append(pathOf(place));
    }
    paths.removeAll(QString());
    m_merging.clear();
    m_before = 0;
    m_files = 0;
    run(Task::Merging, [this, paths, path = path(), now = m_workspace.now()] {
        Outcome outcome;
        const QStringList files = bundlesIn(paths);
        if (files.isEmpty()) {
            outcome.changed = fail(ErrorCode::NothingFound, u"no .zxb file"_s, paths.value(0));
            outcome.contents = fail(ErrorCode::NothingFound, u"not read"_s, path);
            return outcome;
        }
        QMetaObject::invokeMethod(
            this, [this, count = files.size()] { m_files = count; }, Qt::QueuedConnection);
        const MergeWatch watch {[this] { return m_isStopped.load(); },
            [this](const QString &file, qsizetype before) {
                QMetaObject::invokeMethod(
                    this,
                    [this, name = QFileInfo(file).fileName(), before] {
                        showProgress(name, before);
                    },
                    Qt::QueuedConnection);
            }};
        outcome.contents = changeAndRead(path, [&](const Collection &collection) {
            outcome.merged = mergeFiles(collection, files, now, watch);
        });
        return outcome;
    });
}

void CollectionDesk::cancel()
{
    m_isStopped = true;
}

void CollectionDesk::run(Task task, std::function<Outcome()> work)
{
    if (isBusy()) {
        return;
    }
    m_isStopped = false;
    setTask(task);
    Q_EMIT progressChanged();
    runInBackground(
        this,
        std::move(work),
        [this](Outcome outcome) {
            setTask(Task::None);
            take(std::move(outcome));
        },
        &m_pool);
}

void CollectionDesk::take(Outcome outcome)
{
    if (outcome.merged) {
        takeMerged(std::move(*outcome.merged));
    }
    if (!outcome.changed && outcome.changed.error().code == ErrorCode::NothingFound
        && !outcome.contents) {
        Q_EMIT said(tr("那里没有数据包。请选支部导出的 .zxb 文件，或放着它们的文件夹。"));
        return;
    }
    if (!outcome.changed) {
        m_workspace.report(Doing::ChangingCollection, outcome.changed.error());
    }
    if (!outcome.contents) {
        m_problem = outcome.contents.error();
        m_state = State::Failed;
        m_contents = {};
    } else {
        m_problem.reset();
        m_contents = std::move(*outcome.contents);
        m_state = m_contents.keys.empty() ? State::Empty : State::Ready;
    }
    m_keys.show(m_contents.keys);
    m_conflicts.show(m_contents.conflicts);
    m_figures.clear();
    readFigures();
    showBranches();
}

void CollectionDesk::takeMerged(MergeReport merged)
{
    m_refused.show(merged.refused);
    m_merged = std::move(merged);
    summarize();
}

void CollectionDesk::summarize()
{
    if (m_merged) {
        m_summary = wording::mergeSummary(*m_merged);
        if (m_merged->ended) {
            m_summary += errorText(Doing::MergingBundles, *m_merged->ended);
        }
    }
    Q_EMIT mergedChanged();
}

void CollectionDesk::readFigures()
{
    if (m_state != State::Ready) {
        return;
    }
    // It may take seconds: one reading at a time, and the last word of it.
    m_isStale = m_isReadingFigures;
    if (m_isReadingFigures) {
        return;
    }
    m_isReadingFigures = true;
    runInBackground(
        this,
        [path = path(), scope = scopeOfDays({}, {}, m_workspace.now(), m_workspace.zone())] {
            return readBranchFigures(path, scope);
        },
        [this](Result<std::vector<RosterFigures>> read) {
            m_isReadingFigures = false;
            if (m_isStale) {
                readFigures();
                return;
            }
            if (!read) {
                m_workspace.report(Doing::ReadingCollection, read.error());
                return;
            }
            m_figures = std::move(*read);
            showBranches();
        });
}

void CollectionDesk::showBranches()
{
    std::vector<CollectedBranch> branches;
    if (m_state == State::Ready) {
        branches = branchesOf(m_contents, m_figures);
        for (CollectedBranch &branch : branches) {
            branch.isPending = m_isReadingFigures;
        }
    }
    m_branches.show(std::move(branches));
    Q_EMIT changed();
}

void CollectionDesk::setTask(Task task)
{
    m_task = task;
    Q_EMIT taskChanged();
}

void CollectionDesk::showProgress(const QString &name, qsizetype before)
{
    m_merging = name;
    m_before = before;
    Q_EMIT progressChanged();
}

void CollectionDesk::retranslate()
{
    // Every row is made of words.
    m_refused.show(m_refused.rows());
    m_keys.show(m_keys.rows());
    m_conflicts.show(m_conflicts.rows());
    m_report.retranslate();
    showBranches();
    Q_EMIT progressChanged();
    summarize();
}

} // namespace zhixing
