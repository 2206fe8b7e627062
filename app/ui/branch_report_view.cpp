// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/branch_report_view.h"

#include "reports/bundles/collection.h"
#include "reports/signed_page/report_export.h"
#include "ui/background_work.h"
#include "ui/report_wording.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int monthsAQuarter = 3;

struct FileFormat {
    BranchReportView::Format format;
    QString ending;
    ReportFormat written;
};

const FileFormat &fileFormat(BranchReportView::Format format)
{
    using Format = BranchReportView::Format;
    static const std::array formats {
        FileFormat {Format::Xlsx, u".xlsx"_s, ReportFormat::Xlsx},
        FileFormat {Format::Pdf, u".pdf"_s, ReportFormat::Pdf},
        FileFormat {Format::Csv, u".csv"_s, ReportFormat::Csv},
        FileFormat {Format::Html, u".html"_s, ReportFormat::Html},
    };
    return *std::ranges::find(formats, format, &FileFormat::format);
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text.trimmed(), Qt::ISODate);
}

} // namespace

BranchReportView::BranchReportView(Workspace &workspace, ReportOrigin origin, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_origin(origin)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&m_workspace, &Workspace::libraryChanged, this, [this] {
        m_bank = m_bank < banks().size() ? m_bank : 0;
        Q_EMIT banksChanged();
        Q_EMIT scopeChanged();
    });
}

QStringList BranchReportView::banks() const
{
    const ReviewedBanks *banks = m_workspace.banks();
    return QStringList {tr("全部题目")} + (banks ? banks->titles() : QStringList());
}

int BranchReportView::bankIndex() const
{
    return m_bank;
}

void BranchReportView::setBankIndex(int index)
{
    if (index != m_bank && index >= 0 && index < banks().size()) {
        m_bank = index;
        Q_EMIT scopeChanged();
        refresh();
    }
}

BranchReportView::State BranchReportView::state() const
{
    return m_state;
}

QStringList BranchReportView::branches() const
{
    return QStringList {tr("全部支部")} + m_branches;
}

int BranchReportView::branchIndex() const
{
    return m_branch.isEmpty() ? 0 : static_cast<int>(m_branches.indexOf(m_branch)) + 1;
}

void BranchReportView::setBranchIndex(int index)
{
    const QString branch
        = index > 0 && index <= m_branches.size() ? m_branches[index - 1] : QString();
    if (branch != m_branch) {
        m_branch = branch;
        Q_EMIT scopeChanged();
        refresh();
    }
}

BranchReportView::Period BranchReportView::period() const
{
    return m_period;
}

void BranchReportView::setPeriod(Period period)
{
    if (period == m_period) {
        return;
    }
    if (period == Period::Chosen && m_firstDay.isEmpty() && m_lastDay.isEmpty()) {
        // To begin with, the days that were in view.
        const Days shown = days();
        m_firstDay = shown.first.toString(Qt::ISODate);
        m_lastDay = shown.last.toString(Qt::ISODate);
    }
    m_period = period;
    Q_EMIT scopeChanged();
    refresh();
}

QString BranchReportView::firstDay() const
{
    return m_firstDay;
}

void BranchReportView::setFirstDay(const QString &day)
{
    if (day != m_firstDay) {
        m_firstDay = day;
        Q_EMIT scopeChanged();
        refresh();
    }
}

QString BranchReportView::lastDay() const
{
    return m_lastDay;
}

void BranchReportView::setLastDay(const QString &day)
{
    if (day != m_lastDay) {
        m_lastDay = day;
        Q_EMIT scopeChanged();
        refresh();
    }
}

QString BranchReportView::problem() const
{
    if (m_period != Period::Chosen) {
        return {};
    }
    for (const QString &text : {m_firstDay, m_lastDay}) {
        if (!text.trimmed().isEmpty() && !dayOf(text).isValid()) {
            return tr("“%1”不是日期，请写成 2026-01-31 的样子。").arg(text);
        }
    }
    const Days chosen = days();
    return chosen.first.isValid() && chosen.first > chosen.last ? tr("开始的日期在结束的日期之后。")
                                                                : QString();
}

QString BranchReportView::facts() const
{
    return m_document ? wording::reportFacts(*m_document) : QString();
}

QString BranchReportView::itemCounts() const
{
    return m_document ? wording::reportItemCounts(*m_document) : QString();
}

FigureListModel *BranchReportView::figures()
{
    return &m_figures;
}

FigureListModel *BranchReportView::absentees()
{
    return &m_absentees;
}

FigureListModel *BranchReportView::scores()
{
    return &m_scores;
}

FigureListModel *BranchReportView::attempts()
{
    return &m_attempts;
}

FigureListModel *BranchReportView::bands()
{
    return &m_bands;
}

FigureListModel *BranchReportView::items()
{
    return &m_items;
}

QString BranchReportView::absentDefinition() const
{
    return wording::reportDefinitions({Figure::Absent, Figure::CaughtUp});
}

QString BranchReportView::scoreDefinition() const
{
    return wording::reportDefinitions({Figure::MeanScore, Figure::Weeks});
}

QString BranchReportView::attemptDefinition() const
{
    return wording::reportDefinitions({Figure::Attempts, Figure::Weeks});
}

QString BranchReportView::bandDefinition() const
{
    return wording::reportDefinitions({Figure::ScoreBands});
}

QString BranchReportView::itemDefinition() const
{
    return wording::reportDefinitions(
        {Figure::RightRate, Figure::Facility, Figure::RestBiserial, Figure::KeyDoubt});
}

QString BranchReportView::folder() const
{
    return m_folder;
}

void BranchReportView::setFolder(const QString &folder)
{
    if (folder != m_folder) {
        m_folder = folder;
        Q_EMIT folderChanged();
    }
}

bool BranchReportView::isSaving() const
{
    return m_isSaving;
}

QDate BranchReportView::today() const
{
    return QDateTime::fromMSecsSinceEpoch(
        m_workspace.now().time_since_epoch().count(), m_workspace.zone())
        .date();
}

BranchReportView::Days BranchReportView::days() const
{
    const QDate now = today();
    const QDate month(now.year(), now.month(), 1);
    switch (m_period) {
    case Period::ThisMonth:
        return {month, now};
    case Period::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Period::ThisQuarter:
        return {month.addMonths(-((now.month() - 1) % monthsAQuarter)), now};
    case Period::ThisYear:
        return {QDate(now.year(), 1, 1), now};
    case Period::Everything:
        return {{}, now};
    case Period::Chosen:
        return {dayOf(m_firstDay), m_lastDay.trimmed().isEmpty() ? now : dayOf(m_lastDay)};
    }
    Q_UNREACHABLE();
}

void BranchReportView::readBranches()
{
    const Result<std::vector<Learner>> learners = m_workspace.learners()->all();
    if (!learners) {
        m_workspace.report(Doing::ReadingRecords, learners.error());
        return;
    }
    QStringList branches;
    for (const Learner &learner : *learners) {
        if (!learner.branch.isEmpty() && !branches.contains(learner.branch)) {
            branches.append(learner.branch);
        }
    }
    branches.sort();
    showBranches(branches);
}

void BranchReportView::showBranches(const QStringList &branches)
{
    if (branches == m_branches) {
        return;
    }
    m_branches = branches;
    if (!m_branches.contains(m_branch)) {
        m_branch.clear();
    }
    Q_EMIT branchesChanged();
    Q_EMIT scopeChanged();
}

void BranchReportView::refresh()
{
    if (!m_workspace.learners()) {
        forget();
        return;
    }
    // Those of a collection come with its report.
    if (m_origin == ReportOrigin::Records) {
        readBranches();
    }
    if (!problem().isEmpty()) {
        return;
    }
    const Days asked = days();
    ReportScope scope = scopeOfDays(asked.first, asked.last, m_workspace.now(), m_workspace.zone());
    scope.branch = m_branch;
    // The banks may change while it is read.
    const auto bank = m_bank > 0
        ? std::make_shared<const Bank>(m_workspace.banks()->bankAt(m_bank - 1))
        : nullptr;
    scope.bank = bank.get();
    ++m_ticket;
    m_state = State::Reading;
    Q_EMIT changed();
    runInBackground(
        this,
        [origin = m_origin, source = source(), scope, bank] {
            return readReport(origin, source, scope);
        },
        [this, ticket = m_ticket](ReportReading read) { take(ticket, std::move(read)); });
}

ReportSource BranchReportView::source() const
{
    const QString file = m_workspace.databasePath();
    return m_origin == ReportOrigin::Records ? ReportSource {m_workspace.recordsAddress(), file}
                                             : ReportSource {collectionPathBeside(file), {}};
}

void BranchReportView::take(int ticket, ReportReading reading)
{
    if (ticket != m_ticket) {
        return;
    }
    if (m_origin == ReportOrigin::Collection) {
        const QString asked = m_branch;
        showBranches(reading.branches);
        if (m_branch != asked) {
            // The branch that was asked for is there no more.
            refresh();
            return;
        }
    }
    Result<ReportDocument> &read = reading.document;
    if (read) {
        m_document = std::make_shared<const ReportDocument>(std::move(*read));
        m_state = State::Ready;
    } else {
        m_document.reset();
        m_state = read.error().code == ErrorCode::NothingFound ? State::Nobody : State::Failed;
        if (m_state == State::Failed) {
            m_workspace.report(m_origin == ReportOrigin::Records ? Doing::ReadingRecords
                                                                 : Doing::ReadingCollection,
                read.error());
        }
    }
    show();
}

void BranchReportView::forget()
{
    ++m_ticket;
    m_state = State::Idle;
    m_document.reset();
    show();
}

void BranchReportView::retranslate()
{
    Q_EMIT branchesChanged();
    Q_EMIT banksChanged();
    Q_EMIT scopeChanged();
    // The report itself is in the language of the window.
    if (m_state != State::Idle) {
        refresh();
    }
    show();
}

void BranchReportView::show()
{
    const ReportDocument document = m_document ? *m_document : ReportDocument();
    constexpr std::size_t weekAttempts = 2;
    constexpr std::size_t weekScores = 4;
    constexpr int allBands = 10;
    m_figures.setFigure(wording::reportFigures(document));
    m_absentees.setFigure(wording::reportAbsentees(document));
    m_scores.setFigure(wording::reportBars(
        document, u"weeks"_s, tr("每周平均得分率"), weekScores, wording::mostReportWeeks));
    m_attempts.setFigure(wording::reportBars(
        document, u"weeks"_s, tr("每周交卷次数"), weekAttempts, wording::mostReportWeeks));
    m_bands.setFigure(wording::reportBars(document, u"bands"_s, tr("各段成绩的人数"), 1, allBands));
    m_items.setFigure(wording::reportItems(document));
    Q_EMIT changed();
}

bool BranchReportView::save(Format format)
{
    if (!m_document || m_isSaving) {
        return false;
    }
    const FileFormat &chosen = fileFormat(format);
    const QString moment = QDateTime::fromMSecsSinceEpoch(
        m_workspace.now().time_since_epoch().count(), m_workspace.zone())
                               .toString(u"yyyyMMdd-HHmmss"_s);
    const QString name = m_origin == ReportOrigin::Records ? tr("知行支部报告-%1").arg(moment)
                                                           : tr("知行汇总报告-%1").arg(moment);
    const QString path = QDir(m_folder).filePath(name + chosen.ending);
    m_isSaving = true;
    Q_EMIT savingChanged();
    runInBackground(
        this,
        [document = m_document,
            format = chosen.written,
            origin = m_origin,
            records = m_workspace.databasePath(),
            folder = m_folder,
            path] {
            QDir().mkpath(folder);
            return origin == ReportOrigin::Records ? exportReport(*document, format, records, path)
                                                   : exportUnsigned(*document, format, path);
        },
        [this, path](const Result<void> &written) {
            m_isSaving = false;
            Q_EMIT savingChanged();
            if (written) {
                Q_EMIT said(tr("已保存到 %1").arg(path));
            } else {
                m_workspace.report(Doing::ExportingResults, written.error());
            }
        });
    return true;
}

} // namespace zhixing
