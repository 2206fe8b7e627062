// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How papers are kept and taken back: the other half of PaperDesk.

#include "assessment/score.h"
#include "ui/paper_desk.h"
#include "ui/paper_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QDate PaperDesk::today() const
{
    return QDateTime::fromMSecsSinceEpoch(
        m_workspace.now().time_since_epoch().count(), m_workspace.zone())
        .date();
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
    constexpr int firstYear = 2000;
    if (satOn.year() < firstYear) {
        return tr("没有保存：考试日期的年份不对。");
    }
    if (satOn > today()) {
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
        = m_workspace.learners()->enroll(m_name, m_branch, now.time_since_epoch().count());
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
    const auto kept = m_workspace.papers()->draft(shown->typed.form, shown->typed.version);
    if (!isLineEmpty() || (kept && *kept)) {
        setProblem(tr("没有撤销：请先录完或清空正在录的这一份，撤销的答案会回到这里。"));
        Q_EMIT changed();
        return;
    }
    if (const auto withdrawn = m_workspace.papers()->withdraw(shown->attempt); !withdrawn) {
        m_workspace.report(Doing::SavingPaper, withdrawn.error());
        return;
    }
    const PaperDoneRow taken = *m_done.take(row);
    countSittings(taken.typed.form, -1);
    Q_EMIT said(tr("已撤销%1的成绩，记录里没有留下它。").arg(taken.typed.name));
    if (m_printed && m_printed->versions.front().id == taken.typed.form) {
        setVersion(taken.typed.version);
        showDraft(taken.typed);
        keepDraft();
    } else if (const auto saved = m_workspace.papers()->saveDraft(taken.typed); !saved) {
        m_workspace.report(Doing::SavingPaper, saved.error());
    }
    setProblem({});
    Q_EMIT changed();
}

} // namespace zhixing
