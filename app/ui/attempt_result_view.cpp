// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attempt_result_view.h"

#include "ui/wording.h"
#include "ui/workspace.h"

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
    return m_score.total.answered - m_score.total.correct;
}

int AttemptResultView::unanswered() const
{
    return m_score.total.items - m_score.total.answered;
}

QString AttemptResultView::timeUsed() const
{
    return m_attempt ? wording::durationText(m_attempt->elapsed) : QString();
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
    m_score = scoreAttempt(*attempt);
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
    m_entries.setFilter(ResultFilterModel::Filter::All);
    m_rows.showAttempt(*attempt, m_score, m_workspace.library());
    Q_EMIT changed();
    return true;
}

const FormEntry *AttemptResultView::entry(int number) const
{
    if (!m_attempt || number < 1 || number > static_cast<int>(m_attempt->form.entries.size())) {
        return nullptr;
    }
    return &m_attempt->form.entries[static_cast<std::size_t>(number - 1)];
}

} // namespace zhixing
