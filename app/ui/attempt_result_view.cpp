// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attempt_result_view.h"

#include "ui/wording.h"
#include "ui/workspace.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

double shareOf(const Tally &tally)
{
    return tally.possible > 0.0 ? tally.earned / tally.possible : 0.0;
}

} // namespace

AttemptResultView::AttemptResultView(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_entries(m_rows)
{
}

bool AttemptResultView::isLoaded() const
{
    return m_attempt.has_value();
}

QString AttemptResultView::title() const
{
    return m_attempt ? m_attempt->form.blueprint.name : QString();
}

QString AttemptResultView::learnerName() const
{
    if (!m_attempt || !m_workspace.learners()) {
        return {};
    }
    const Result<Learner> learner = m_workspace.learners()->byId(m_attempt->learner);
    return learner ? learner->name : QString();
}

QString AttemptResultView::when() const
{
    return m_attempt ? wording::momentText(m_attempt->startedAt) : QString();
}

int AttemptResultView::points() const
{
    return wording::points(m_score.total);
}

int AttemptResultView::passPoints() const
{
    return m_attempt ? static_cast<int>(std::lround(m_attempt->form.blueprint.passMark * 100)) : 0;
}

bool AttemptResultView::isPassed() const
{
    return m_score.passed;
}

bool AttemptResultView::isTimedOut() const
{
    return m_attempt && m_attempt->status == AttemptStatus::TimedOut;
}

QString AttemptResultView::meaning() const
{
    return m_attempt ? wording::meaning(m_score, m_attempt->form.blueprint.passMark) : QString();
}

int AttemptResultView::correct() const
{
    return m_score.total.correct;
}

int AttemptResultView::wrong() const
{
    return m_score.total.answered - m_score.total.correct - partial() - pending();
}

int AttemptResultView::unanswered() const
{
    return m_score.total.items - m_score.total.answered;
}

int AttemptResultView::partial() const
{
    return static_cast<int>(std::ranges::count_if(
        m_score.marks, [](const Mark &mark) { return mark.earned > 0.0 && !mark.correct; }));
}

int AttemptResultView::pending() const
{
    return m_score.total.pending;
}

bool AttemptResultView::isAllPending() const
{
    return m_score.total.items > 0 && m_score.total.pending == m_score.total.items;
}

bool AttemptResultView::isOwn() const
{
    return m_attempt && m_workspace.learner() && m_workspace.learner()->id == m_attempt->learner;
}

QString AttemptResultView::timeUsed() const
{
    if (!m_attempt) {
        return {};
    }
    // Nobody knows how long a test on paper took.
    return m_attempt->elapsed.count() > 0 ? wording::durationText(m_attempt->elapsed) : u"—"_s;
}

QString AttemptResultView::timeLimit() const
{
    return m_attempt ? wording::limitText(m_attempt->form.blueprint.timeLimit) : QString();
}

TallyListModel *AttemptResultView::byKind()
{
    return &m_byKind;
}

TallyListModel *AttemptResultView::byTopic()
{
    return &m_byTopic;
}

ResultFilterModel *AttemptResultView::entries()
{
    return &m_entries;
}

bool AttemptResultView::open(const QString &attemptId)
{
    if (!m_workspace.attempts()) {
        return false;
    }
    const Result<Attempt> attempt = m_workspace.attempts()->load(attemptId);
    if (!attempt) {
        m_workspace.report(Doing::ReadingRecords, attempt.error());
        return false;
    }
    if (attempt->status != AttemptStatus::Submitted && attempt->status != AttemptStatus::TimedOut) {
        return false;
    }
    m_attempt = *attempt;
    addUp();
    m_entries.setFilter(ResultFilterModel::Filter::All);
    m_rows.showAttempt(*attempt, m_score, m_workspace.library());
    Q_EMIT changed();
    Q_EMIT opened();
    return true;
}

void AttemptResultView::forget()
{
    m_attempt.reset();
    m_score = {};
    m_rows.showAttempt({}, m_score, m_workspace.library());
    Q_EMIT changed();
}

bool AttemptResultView::confirmPoints(int number)
{
    const PointListModel *points = m_rows.points(number);
    if (!isOwn() || !points || !points->isOpen()) {
        return false;
    }
    QStringList places;
    for (const int place : points->ticked()) {
        places << QString::number(place);
    }
    const AttemptEvent event {AttemptEventKind::SelfMarked, m_workspace.now(), number - 1, places};
    Result<Attempt> after = m_workspace.attempts()->append(*m_attempt, event);
    if (!after) {
        m_workspace.report(Doing::SavingAnswer, after.error());
        return false;
    }
    m_attempt = std::move(*after);
    addUp();
    m_rows.refresh(*m_attempt, m_score);
    Q_EMIT changed();
    m_workspace.noteRecordsChanged();
    return true;
}

void AttemptResultView::addUp()
{
    m_score = scoreAttempt(*m_attempt);
    std::vector<TallyRow> kinds;
    for (const auto &[kind, tally] : m_score.byKind) {
        kinds.push_back({wording::kindName(kind), tally.correct, tally.items, shareOf(tally)});
    }
    m_byKind.setRows(std::move(kinds));
    std::vector<TallyRow> topics;
    for (const auto &[topic, tally] : m_score.byTopic) {
        const QString label = topic.isEmpty() ? tr("未分专题") : topic;
        topics.push_back({label, tally.correct, tally.items, shareOf(tally)});
    }
    m_byTopic.setRows(std::move(topics));
}

const FormEntry *AttemptResultView::entry(int number) const
{
    if (!m_attempt || number < 1 || number > static_cast<int>(m_attempt->form.entries.size())) {
        return nullptr;
    }
    return &m_attempt->form.entries[static_cast<std::size_t>(number - 1)];
}

} // namespace zhixing
