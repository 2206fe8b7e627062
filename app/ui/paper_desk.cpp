// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper_desk.h"

#include "assessment/score.h"
#include "ui/paper_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::size_t mostSuggestions = 5;

QDate dayOf(UtcTime moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone).date();
}

} // namespace

PaperDesk::PaperDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

QStringList PaperDesk::papers() const
{
    QStringList lines;
    for (const PrintedSummary &summary : m_summaries) {
        lines << wording::printedLine(summary);
    }
    return lines;
}

int PaperDesk::paper() const
{
    return m_paper;
}

void PaperDesk::setPaper(int paper)
{
    if (paper == m_paper || paper < 0 || paper >= static_cast<int>(m_summaries.size())) {
        return;
    }
    m_paper = paper;
    m_version = 0;
    m_printed.reset();
    if (auto printed
        = m_workspace.papers()->load(m_summaries[static_cast<std::size_t>(paper)].id)) {
        m_printed = std::move(*printed);
    } else {
        m_workspace.report(Doing::ReadingRecords, printed.error());
    }
    showVersion();
}

QStringList PaperDesk::versions() const
{
    QStringList names;
    for (std::size_t version = 0; m_printed && version < m_printed->versions.size(); ++version) {
        names << versionName(static_cast<int>(version));
    }
    return names;
}

int PaperDesk::version() const
{
    return m_version;
}

void PaperDesk::setVersion(int version)
{
    if (version != m_version && version >= 0 && version < versions().size()) {
        m_version = version;
        showVersion();
    }
}

QString PaperDesk::code() const
{
    return m_printed ? m_printed->code : QString();
}

int PaperDesk::sittings() const
{
    return m_paper < 0 ? 0 : m_summaries[static_cast<std::size_t>(m_paper)].sittings;
}

void PaperDesk::countSittings(const QString &form, int more)
{
    const auto summary = std::ranges::find(m_summaries, form, &PrintedSummary::id);
    if (summary != m_summaries.end()) {
        summary->sittings += more;
    }
}

QString PaperDesk::satOn() const
{
    return m_satOn;
}

void PaperDesk::setSatOn(const QString &satOn)
{
    if (m_satOn != satOn) {
        m_satOn = satOn;
        setProblem({});
        keepDraft();
        Q_EMIT changed();
    }
}

QString PaperDesk::name() const
{
    return m_name;
}

void PaperDesk::setName(const QString &name)
{
    if (m_name != name) {
        m_name = name;
        setProblem({});
        lookForLearners();
        keepDraft();
        Q_EMIT changed();
    }
}

QString PaperDesk::branch() const
{
    return m_branch;
}

void PaperDesk::setBranch(const QString &branch)
{
    if (m_branch != branch) {
        m_branch = branch;
        setProblem({});
        keepDraft();
        Q_EMIT changed();
    }
}

QStringList PaperDesk::suggestions() const
{
    QStringList lines;
    for (const Learner &learner : m_found) {
        lines << (learner.branch.isEmpty() ? learner.name
                                           : tr("%1 · %2").arg(learner.name, learner.branch));
    }
    return lines;
}

PaperCellModel *PaperDesk::cells()
{
    return &m_cells;
}

int PaperDesk::current() const
{
    return m_current;
}

QString PaperDesk::hint() const
{
    const FormEntry *entry = m_cells.entryAt(m_current);
    return entry ? wording::typingHint(m_current + 1, *entry) : wording::allTypedHint();
}

QString PaperDesk::score() const
{
    const int count = m_cells.count();
    return tr("已录 %1/%2 题 · 得 %3 分")
        .arg(count - m_cells.untyped())
        .arg(count)
        .arg(QString::number(m_cells.earned(), 'g', 4));
}

QString PaperDesk::problem() const
{
    return m_problem;
}

PaperDoneModel *PaperDesk::done()
{
    return &m_done;
}

void PaperDesk::open()
{
    m_done.clear();
    m_paper = -1;
    m_printed.reset();
    readPapers();
    m_learners.clear();
    if (LearnerStore *learners = m_workspace.learners()) {
        if (auto all = learners->all()) {
            m_learners = std::move(*all);
        } else {
            m_workspace.report(Doing::ReadingRecords, all.error());
        }
    }
    // What was being typed when the program ended is gone on with.
    const auto begun = std::ranges::find_if(m_summaries,
        [](const PrintedSummary &summary) { return summary.draftVersion.has_value(); });
    if (begun == m_summaries.end()) {
        setPaper(0);
    } else {
        setPaper(static_cast<int>(begun - m_summaries.begin()));
        setVersion(*begun->draftVersion);
    }
}

void PaperDesk::leave()
{
    m_done.clear();
    if (m_hasEntered) {
        m_hasEntered = false;
        m_workspace.noteRecordsChanged();
    }
}

void PaperDesk::readPapers()
{
    m_summaries.clear();
    if (PaperStore *papers = m_workspace.papers()) {
        if (auto all = papers->all()) {
            m_summaries = std::move(*all);
        } else {
            m_workspace.report(Doing::ReadingRecords, all.error());
        }
    }
    Q_EMIT papersChanged();
}

void PaperDesk::showVersion()
{
    const bool isThere
        = m_printed && static_cast<std::size_t>(m_version) < m_printed->versions.size();
    m_cells.show(isThere ? m_printed->versions[static_cast<std::size_t>(m_version)] : Form());
    clearLine();
    if (isThere) {
        const auto kept = m_workspace.papers()->draft(m_printed->versions.front().id, m_version);
        if (!kept) {
            m_workspace.report(Doing::ReadingRecords, kept.error());
        } else if (*kept) {
            showDraft(**kept);
        }
    }
    Q_EMIT paperChanged();
    Q_EMIT changed();
}

void PaperDesk::showDraft(const PaperDraft &draft)
{
    m_name = draft.name;
    m_branch = draft.branch;
    m_satOn = draft.satOn.isEmpty() ? m_satOn : draft.satOn;
    m_cells.setAllTyped(draft.typed);
    const auto next = static_cast<int>(m_cells.typed().indexOf(QString()));
    m_current = next < 0 ? m_cells.count() : next;
    m_found.clear();
}

void PaperDesk::clearLine()
{
    m_name.clear();
    m_found.clear();
    m_cells.setAllTyped({});
    m_current = 0;
    if (m_satOn.isEmpty()) {
        m_satOn = dayOf(m_workspace.now(), m_workspace.zone()).toString(Qt::ISODate);
    }
    setProblem({});
}

bool PaperDesk::isLineEmpty() const
{
    return m_name.trimmed().isEmpty() && m_cells.untyped() == m_cells.count();
}

PaperDraft PaperDesk::draft() const
{
    return {m_printed ? m_printed->versions.front().id : QString(),
        m_version,
        m_name,
        m_branch,
        m_satOn,
        m_cells.typed()};
}

void PaperDesk::keepDraft()
{
    if (!m_printed) {
        return;
    }
    PaperStore *papers = m_workspace.papers();
    const Result<void> kept = isLineEmpty()
        ? papers->dropDraft(m_printed->versions.front().id, m_version)
        : papers->saveDraft(draft());
    if (!kept) {
        m_workspace.report(Doing::SavingPaper, kept.error());
    }
}

void PaperDesk::lookForLearners()
{
    m_found.clear();
    const QString wanted = m_name.simplified();
    if (wanted.isEmpty()) {
        return;
    }
    for (const bool atStart : {true, false}) {
        for (const Learner &learner : m_learners) {
            const bool starts = learner.name.startsWith(wanted, Qt::CaseInsensitive);
            const bool fits
                = atStart ? starts : !starts && learner.name.contains(wanted, Qt::CaseInsensitive);
            if (fits && m_found.size() < mostSuggestions) {
                m_found.push_back(learner);
            }
        }
    }
}

bool PaperDesk::takeSuggestion(int row)
{
    std::optional<Learner> taken;
    if (row >= 0 && row < static_cast<int>(m_found.size())) {
        taken = m_found[static_cast<std::size_t>(row)];
    } else {
        const QString wanted = m_name.simplified();
        std::vector<Learner> same;
        std::ranges::copy_if(m_learners, std::back_inserter(same), [&](const Learner &learner) {
            return learner.name == wanted;
        });
        if (same.size() == 1) {
            taken = same.front();
        }
    }
    m_found.clear();
    if (taken) {
        m_name = taken->name;
        m_branch = taken->branch;
        keepDraft();
    }
    Q_EMIT changed();
    return taken.has_value();
}

bool PaperDesk::type(const QString &key)
{
    const FormEntry *entry = m_cells.entryAt(m_current);
    if (!entry || key.size() != 1) {
        return false;
    }
    QString typed = m_cells.typedAt(m_current);
    const TypedKey outcome = typeKey(*entry, typed, key.front());
    if (outcome == TypedKey::Refused) {
        return false;
    }
    setProblem({});
    m_cells.setTyped(m_current, typed);
    if (outcome == TypedKey::Ends) {
        ++m_current;
    }
    keepDraft();
    Q_EMIT changed();
    return true;
}

void PaperDesk::erase()
{
    if (m_cells.typedAt(m_current).isEmpty() && m_current > 0) {
        --m_current;
    }
    m_cells.setTyped(m_current,
        m_cells.typedAt(m_current).chopped(m_cells.typedAt(m_current).isEmpty() ? 0 : 1));
    setProblem({});
    keepDraft();
    Q_EMIT changed();
}

void PaperDesk::goTo(int cell)
{
    const int bounded = std::clamp(cell, 0, m_cells.count());
    if (m_current != bounded) {
        m_current = bounded;
        Q_EMIT changed();
    }
}

QString PaperDesk::whyNot(const QDate &satOn)
{
    if (!m_printed) {
        return tr("没有保存：请先选一份试卷。");
    }
    if (m_name.simplified().isEmpty()) {
        return tr("没有保存：请先写姓名。");
    }
    if (!satOn.isValid()) {
        return tr("没有保存：考试日期要写成 2026-06-28 这样。");
    }
    if (satOn > dayOf(m_workspace.now(), m_workspace.zone())) {
        return tr("没有保存：考试日期还没有到。");
    }
    if (m_isAsked) {
        return {};
    }
    m_isAsked = true;
    QStringList unusual;
    if (const int untyped = m_cells.untyped(); untyped > 0) {
        unusual << tr("还有 %1 题没有录入，将按未答计分。").arg(untyped);
    }
    const auto known = m_workspace.learners()->byName(m_name, m_branch);
    const auto written = m_workspace.papers()->learnersOf(m_printed->versions.front().id);
    if (known && *known && written && written->contains((*known)->id)) {
        unusual << tr("这份试卷已经录入过%1的成绩。").arg((*known)->name);
    }
    return unusual.isEmpty() ? QString()
                             : unusual.join(QString()) + tr("确实要保存，请再按一次 Enter。");
}

bool PaperDesk::commit()
{
    const QDate satOn = QDate::fromString(m_satOn.trimmed(), Qt::ISODate);
    const QString reason = whyNot(satOn);
    if (!reason.isEmpty()) {
        const bool isAsked = m_isAsked;
        setProblem(reason);
        m_isAsked = isAsked;
        Q_EMIT changed();
        return false;
    }
    return store(satOn);
}

bool PaperDesk::store(const QDate &satOn)
{
    const UtcTime now = m_workspace.now();
    const auto learner
        = m_workspace.learners()->findOrAdd(m_name, m_branch, now.time_since_epoch().count());
    if (!learner) {
        setProblem(errorText(Doing::ChangingLearners, learner.error()));
        Q_EMIT changed();
        return false;
    }
    if (std::ranges::find(m_learners, learner->id, &Learner::id) == m_learners.end()) {
        m_learners.push_back(*learner);
    }
    // The hour is not known: noon lies within the day wherever it is read.
    const QDateTime noon(satOn, QTime(12, 0), m_workspace.zone());
    PaperSitting sitting {QUuid::createUuid().toString(QUuid::WithoutBraces),
        learner->id,
        m_printed->versions.front().id,
        m_version,
        satOn,
        std::min(now, UtcTime(std::chrono::milliseconds(noon.toMSecsSinceEpoch()))),
        now,
        {}};
    for (int cell = 0; cell < m_cells.count(); ++cell) {
        sitting.answers.push_back(paperAnswer(*m_cells.entryAt(cell), m_cells.typedAt(cell)));
    }
    const auto entered = m_workspace.papers()->enter(sitting);
    if (!entered) {
        setProblem(errorText(Doing::SavingPaper, entered.error()));
        Q_EMIT changed();
        return false;
    }
    const Score score = scoreAttempt(*entered);
    PaperDraft typed = draft();
    typed.name = learner->name;
    typed.branch = learner->branch;
    m_done.add({sitting.attempt,
        std::move(typed),
        wording::points(score.total),
        score.passed,
        wording::paperName(m_printed->versions.front().blueprint.name, m_version)});
    m_hasEntered = true;
    countSittings(sitting.form, 1);
    clearLine();
    Q_EMIT changed();
    return true;
}

void PaperDesk::undo(int row)
{
    const PaperDoneRow *shown = m_done.at(row);
    if (!shown) {
        return;
    }
    if (const auto withdrawn = m_workspace.papers()->withdraw(shown->attempt); !withdrawn) {
        m_workspace.report(Doing::SavingPaper, withdrawn.error());
        return;
    }
    const PaperDoneRow taken = *m_done.take(row);
    countSittings(taken.typed.form, -1);
    Q_EMIT said(tr("已撤销%1的成绩，记录里没有留下它。").arg(taken.typed.name));
    const bool isFree = isLineEmpty();
    if (isFree && m_printed && m_printed->versions.front().id == taken.typed.form) {
        setVersion(taken.typed.version);
        if (isLineEmpty()) {
            showDraft(taken.typed);
            keepDraft();
        }
    }
    setProblem({});
    Q_EMIT changed();
}

void PaperDesk::setProblem(const QString &problem)
{
    m_problem = problem;
    m_isAsked = false;
}

} // namespace zhixing
