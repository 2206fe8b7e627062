// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history_model.h"

#include "reports/results_export.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

HistoryModel::HistoryModel(Workspace &workspace, QObject *parent)
    : RowListModel(parent)
    , m_workspace(workspace)
    , m_exportFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

HistoryModel::Scope HistoryModel::scope() const
{
    return m_scope;
}

void HistoryModel::setScope(Scope scope)
{
    if (m_scope == scope) {
        return;
    }
    m_scope = scope;
    Q_EMIT scopeChanged();
    refresh();
}

HistoryModel::Outcome HistoryModel::outcome() const
{
    return m_outcome;
}

void HistoryModel::setOutcome(Outcome outcome)
{
    if (m_outcome == outcome) {
        return;
    }
    m_outcome = outcome;
    Q_EMIT scopeChanged();
    refresh();
}

bool HistoryModel::hasBranch() const
{
    return m_workspace.learner() && !m_workspace.learner()->branch.isEmpty();
}

bool HistoryModel::isReading() const
{
    return m_workspace.learner()
        && (m_workspace.records().isReading() || m_workspace.records().known().listing != filter());
}

int HistoryModel::passedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &AttemptSummary::passed));
}

int HistoryModel::bestPoints() const
{
    int best = 0;
    for (const AttemptSummary &summary : m_rows) {
        best = std::max(best, wording::points(summary.total));
    }
    return best;
}

int HistoryModel::averagePoints() const
{
    if (m_rows.empty()) {
        return 0;
    }
    int sum = 0;
    for (const AttemptSummary &summary : m_rows) {
        sum += wording::points(summary.total);
    }
    return sum / size();
}

QString HistoryModel::exportFolder() const
{
    return m_exportFolder;
}

void HistoryModel::setExportFolder(const QString &folder)
{
    if (m_exportFolder == folder) {
        return;
    }
    m_exportFolder = folder;
    Q_EMIT exportChanged();
}

QString HistoryModel::exported() const
{
    return m_exported;
}

bool HistoryModel::exportResults(Format format)
{
    if (!m_workspace.attempts()) {
        return false;
    }
    QDir().mkpath(m_exportFolder);
    const QString moment
        = QDateTime::fromMSecsSinceEpoch(m_workspace.now().time_since_epoch().count())
              .toString(u"yyyyMMdd-HHmmss"_s);
    const QString name
        = tr("知行成绩-%1").arg(moment) + (format == Format::Xlsx ? u".xlsx"_s : u".csv"_s);
    const QString path = QDir(m_exportFolder).filePath(name);
    const ResultsFeed results = finishedResults(*m_workspace.attempts(), filter());
    const Result<void> written
        = format == Format::Xlsx ? writeXlsx(results, path) : writeCsv(results, path);
    if (!written) {
        m_workspace.report(Doing::ExportingResults, written.error());
        return false;
    }
    m_exported = path;
    Q_EMIT exportChanged();
    return true;
}

void HistoryModel::refresh()
{
    RecordsReader &records = m_workspace.records();
    records.setListing(
        m_scope == Scope::Mine ? std::nullopt : std::optional<AttemptFilter>(filter()));
    std::vector<AttemptSummary> rows;
    if (m_workspace.attempts() && m_workspace.learner()) {
        if (records.known().listing != filter()) {
            m_workspace.readRecords();
        }
        if (records.known().listing == filter()) {
            rows = records.known().listed;
        }
    }
    std::erase_if(rows, [this](const AttemptSummary &summary) { return !isShown(summary); });
    std::ranges::stable_sort(rows, std::ranges::greater(), &AttemptSummary::startedAt);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return namesOf<Role>();
}

int HistoryModel::size() const
{
    return static_cast<int>(m_rows.size());
}

QVariant HistoryModel::value(int row, int role) const
{
    const AttemptSummary &summary = m_rows[static_cast<std::size_t>(row)];
    switch (static_cast<Role>(role)) {
    case Role::AttemptId:
        return summary.id;
    case Role::Title:
        return summary.blueprintName;
    case Role::LearnerName:
        return summary.learnerName;
    case Role::When:
        return wording::momentText(summary.startedAt);
    case Role::Points:
        return wording::points(summary.total);
    case Role::Correct:
        return summary.total.correct;
    case Role::Items:
        return summary.total.items;
    case Role::Pending:
        return summary.total.pending;
    case Role::IsPassed:
        return summary.passed;
    case Role::IsTimedOut:
        return summary.status == AttemptStatus::TimedOut;
    case Role::TimeUsed:
        // Nobody knows how long a test on paper took.
        return summary.elapsed.count() > 0 ? wording::durationText(summary.elapsed) : u"—"_s;
    }
    return {};
}

AttemptFilter HistoryModel::filter() const
{
    AttemptFilter filter;
    if (!m_workspace.learner()) {
        return filter;
    }
    if (m_scope == Scope::Mine) {
        filter.learner = m_workspace.learner()->id;
    } else if (m_scope == Scope::Branch) {
        filter.branch = m_workspace.learner()->branch;
    }
    return filter;
}

bool HistoryModel::isShown(const AttemptSummary &summary) const
{
    const bool isOver
        = summary.status == AttemptStatus::Submitted || summary.status == AttemptStatus::TimedOut;
    return isOver
        && (m_outcome == Outcome::Any || summary.passed == (m_outcome == Outcome::Passed));
}

} // namespace zhixing
