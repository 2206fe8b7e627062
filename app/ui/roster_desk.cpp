// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster_desk.h"

#include "reports/roster_template.h"
#include "ui/background_work.h"
#include "ui/file_places.h"
#include "ui/roster_wording.h"
#include "ui/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

RosterLine lineOf(const RosterEntry &entry)
{
    return {entry.place,
        entry.learner.name,
        entry.digits,
        entry.learner.group,
        entry.learner.branch,
        entry.leave};
}

} // namespace

RosterDesk::RosterDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_templateFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

RosterListModel *RosterDesk::members()
{
    return &m_members;
}

RosterPreviewModel *RosterDesk::preview()
{
    return &m_preview;
}

QStringList RosterDesk::branches() const
{
    QStringList names;
    for (const QString &branch : m_branches) {
        names << (branch.isEmpty() ? tr("未填支部") : branch);
    }
    return names;
}

int RosterDesk::branch() const
{
    return m_branch;
}

void RosterDesk::setBranch(int branch)
{
    m_branch = std::clamp(branch, 0, std::max(0, static_cast<int>(m_branches.size()) - 1));
    showMembers();
    Q_EMIT changed();
}

QString RosterDesk::summary() const
{
    const auto &rows = m_members.rows();
    QStringList parts {tr("%1 人").arg(rows.size())};
    if (excused() > 0) {
        parts << tr("请假 %1 人").arg(excused());
    }
    const auto bare = std::ranges::count_if(
        rows, [](const RosterEntry &entry) { return entry.digits.isEmpty(); });
    if (bare > 0) {
        parts << tr("%1 人没有编号").arg(bare);
    }
    return parts.join(tr("，"));
}

int RosterDesk::excused() const
{
    return static_cast<int>(
        std::ranges::count(m_members.rows(), Leave::Excused, &RosterEntry::leave));
}

bool RosterDesk::isReading() const
{
    return m_isReading;
}

bool RosterDesk::isPreviewing() const
{
    return m_read.has_value();
}

QString RosterDesk::previewSource() const
{
    if (!m_read) {
        return {};
    }
    return m_read->file.sheet.isEmpty()
        ? m_read->name
        : tr("%1，工作表“%2”").arg(m_read->name, m_read->file.sheet);
}

QString RosterDesk::previewSummary() const
{
    using Kind = RosterPreviewModel::Kind;
    QStringList parts;
    const auto add = [&](Kind kind, const QString &text) {
        if (const int count = m_preview.countOf(kind); count > 0) {
            parts << text.arg(count);
        }
    };
    add(Kind::New, tr("新增 %1 人"));
    add(Kind::Changed, tr("改动 %1 人"));
    add(Kind::Known, tr("不变 %1 人"));
    add(Kind::Refused, tr("不导入 %1 行"));
    return parts.join(tr("，"));
}

bool RosterDesk::isBranchNeeded() const
{
    return m_read && std::ranges::any_of(m_read->file.lines, [](const RosterLine &line) {
        return line.branch.isEmpty();
    });
}

QString RosterDesk::importBranch() const
{
    return m_importBranch;
}

void RosterDesk::setImportBranch(const QString &branch)
{
    const QString wanted = branch.simplified();
    if (m_importBranch != wanted) {
        m_importBranch = wanted;
        showPreview();
        Q_EMIT changed();
    }
}

bool RosterDesk::isImportable() const
{
    using Kind = RosterPreviewModel::Kind;
    return m_read && m_preview.countOf(Kind::New) + m_preview.countOf(Kind::Changed) > 0;
}

QString RosterDesk::problem() const
{
    return m_problem;
}

QStringList RosterDesk::drives() const
{
    return removableDrives();
}

void RosterDesk::refresh()
{
    RosterStore *store = m_workspace.rosters();
    if (store == nullptr) {
        return;
    }
    auto all = store->all();
    if (!all) {
        m_workspace.report(Doing::ReadingRecords, all.error());
        return;
    }
    const QString before = m_branches.value(m_branch);
    m_all = std::move(*all);
    m_branches.clear();
    for (const RosterEntry &entry : m_all) {
        if (!m_branches.contains(entry.learner.branch)) {
            m_branches << entry.learner.branch;
        }
    }
    const auto &learner = m_workspace.learner();
    const QString wanted = m_branches.contains(before) ? before
        : learner                                      ? learner->branch
                                                       : QString();
    m_branch = std::max(0, static_cast<int>(m_branches.indexOf(wanted)));
    showMembers();
    Q_EMIT changed();
}

void RosterDesk::showMembers()
{
    std::vector<RosterEntry> rows;
    const QString branch = m_branches.value(m_branch);
    std::ranges::copy_if(m_all, std::back_inserter(rows), [&](const RosterEntry &entry) {
        return entry.learner.branch == branch;
    });
    m_members.show(std::move(rows));
}

void RosterDesk::refuse(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void RosterDesk::read(const QString &place)
{
    if (m_isReading || m_workspace.rosters() == nullptr) {
        return;
    }
    m_isReading = true;
    m_problem.clear();
    m_read.reset();
    Q_EMIT changed();
    const QString path = pathOf(place);
    runInBackground(
        this,
        [path] { return readRoster(path); },
        [this, name = QFileInfo(path).fileName()](std::expected<RosterFile, RosterFault> file) {
            m_isReading = false;
            if (!file) {
                refuse(wording::rosterFaultText(name, file.error()));
                return;
            }
            m_read = Read {name, std::move(*file)};
            if (m_importBranch.isEmpty()) {
                const auto &learner = m_workspace.learner();
                m_importBranch = m_branches.isEmpty() ? (learner ? learner->branch : QString())
                                                      : m_branches.value(m_branch);
            }
            showPreview();
            Q_EMIT changed();
        });
}

void RosterDesk::showPreview()
{
    RosterStore *store = m_workspace.rosters();
    if (!m_read || store == nullptr) {
        return;
    }
    const RosterFile file = withBranch(m_read->file, m_importBranch);
    const auto lines = store->compare(file.lines, m_importBranch);
    if (!lines) {
        m_workspace.report(Doing::ReadingRecords, lines.error());
        return;
    }
    m_preview.show(*lines, file.refused);
}

void RosterDesk::import()
{
    RosterStore *store = m_workspace.rosters();
    if (!isImportable() || store == nullptr) {
        return;
    }
    const auto done = store->import(withBranch(m_read->file, m_importBranch).lines,
        m_importBranch,
        m_workspace.now().time_since_epoch().count());
    if (!done) {
        refuse(errorText(Doing::ChangingLearners, done.error()));
        return;
    }
    const QString summary = previewSummary();
    const RosterLine first = m_read->file.lines.front();
    m_read.reset();
    m_importBranch.clear();
    refresh();
    setBranch(static_cast<int>(
        m_branches.indexOf(first.branch.isEmpty() ? m_branches.value(m_branch) : first.branch)));
    m_workspace.noteRecordsChanged();
    Q_EMIT imported();
    Q_EMIT said(tr("名册已导入：%1").arg(summary));
}

void RosterDesk::dismissPreview()
{
    m_read.reset();
    m_problem.clear();
    Q_EMIT changed();
}

const RosterEntry *RosterDesk::entryAt(int row) const
{
    const auto &rows = m_members.rows();
    return row >= 0 && row < std::ssize(rows) ? &rows[static_cast<std::size_t>(row)] : nullptr;
}

void RosterDesk::toggleLeave(int row)
{
    const RosterEntry *entry = entryAt(row);
    RosterStore *store = m_workspace.rosters();
    if (entry == nullptr || store == nullptr) {
        return;
    }
    const Leave wanted = entry->leave == Leave::Excused ? Leave::None : Leave::Excused;
    if (const auto done = store->setLeave(entry->learner.id, wanted); !done) {
        m_workspace.report(Doing::ChangingLearners, done.error());
        return;
    }
    refresh();
}

void RosterDesk::setGroup(int row, const QString &group)
{
    const RosterEntry *entry = entryAt(row);
    RosterStore *store = m_workspace.rosters();
    if (entry == nullptr || store == nullptr || entry->learner.group == group.simplified()) {
        return;
    }
    if (const auto done = store->setGroup(entry->learner.id, group); !done) {
        m_workspace.report(Doing::ChangingLearners, done.error());
        return;
    }
    refresh();
    m_workspace.noteRecordsChanged();
}

void RosterDesk::remove(int row)
{
    const RosterEntry *entry = entryAt(row);
    RosterStore *store = m_workspace.rosters();
    if (entry == nullptr || store == nullptr) {
        return;
    }
    const RosterEntry gone = *entry;
    if (const auto done = store->remove(gone.learner.id); !done) {
        m_workspace.report(Doing::ChangingLearners, done.error());
        return;
    }
    m_removed = gone;
    refresh();
    Q_EMIT removed(tr("%1 已从名册移出，学习记录还在").arg(gone.learner.name));
}

void RosterDesk::undoRemoval()
{
    RosterStore *store = m_workspace.rosters();
    if (!m_removed || store == nullptr) {
        return;
    }
    const RosterEntry back = *std::exchange(m_removed, std::nullopt);
    const auto done = store->import(
        {lineOf(back)}, back.learner.branch, m_workspace.now().time_since_epoch().count());
    if (!done) {
        m_workspace.report(Doing::ChangingLearners, done.error());
        return;
    }
    refresh();
}

void RosterDesk::saveTemplate(bool asWorkbook)
{
    QDir().mkpath(m_templateFolder);
    const QString path
        = QDir(m_templateFolder).filePath(asWorkbook ? tr("名册模板.xlsx") : tr("名册模板.csv"));
    if (QFileInfo::exists(path)) {
        // Perhaps filled in already.
        Q_EMIT said(tr("模板已经在 %1，没有覆盖").arg(path));
        return;
    }
    if (const auto done = writeRosterTemplate(path); !done) {
        m_workspace.report(Doing::ExportingResults, done.error());
        return;
    }
    Q_EMIT said(tr("模板已存到 %1").arg(path));
}

void RosterDesk::setTemplateFolder(const QString &folder)
{
    m_templateFolder = folder;
}

void RosterDesk::forget()
{
    m_read.reset();
    m_removed.reset();
    m_problem.clear();
    m_all.clear();
    m_branches.clear();
    m_branch = 0;
    showMembers();
    Q_EMIT changed();
}

} // namespace zhixing
