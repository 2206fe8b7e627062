// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quiz_session.h"

#include "ui/response_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::chrono::milliseconds tickInterval {250};
constexpr std::chrono::seconds touchInterval {5};
constexpr std::chrono::seconds shortTime {60};

bool isOver(const Attempt &attempt)
{
    return attempt.status == AttemptStatus::Submitted || attempt.status == AttemptStatus::TimedOut;
}

} // namespace

QuizSession::QuizSession(Workspace &workspace, QObject *parent)
    : ItemAnswering(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(tickInterval);
    connect(&m_timer, &QTimer::timeout, this, &QuizSession::tick);
}

QuizSession::State QuizSession::state() const
{
    if (!m_attempt) {
        return State::Idle;
    }
    return m_attempt->status == AttemptStatus::Paused ? State::Paused : State::Running;
}

QString QuizSession::title() const
{
    return m_attempt ? m_attempt->form.blueprint.name : QString();
}

bool QuizSession::isTimed() const
{
    return m_attempt && m_attempt->form.blueprint.timeLimit;
}

bool QuizSession::canPause() const
{
    return m_attempt && m_attempt->form.blueprint.pause == PausePolicy::Allowed;
}

EntryListModel *QuizSession::entries()
{
    return &m_entries;
}

int QuizSession::current() const
{
    return m_attempt ? m_attempt->current : 0;
}

int QuizSession::count() const
{
    return m_attempt ? static_cast<int>(m_attempt->form.entries.size()) : 0;
}

int QuizSession::answeredCount() const
{
    return m_attempt ? countComplete(*m_attempt) : 0;
}

QString QuizSession::creditRule() const
{
    return entry() ? wording::creditRule(entry()->item.kind, m_attempt->form.blueprint.marking)
                   : QString();
}

bool QuizSession::isFlagged() const
{
    return entryState() && entryState()->flagged;
}

bool QuizSession::isSaved() const
{
    return m_saved;
}

QString QuizSession::unansweredNumbers() const
{
    QStringList numbers;
    if (m_attempt) {
        for (std::size_t i = 0; i < m_attempt->entries.size(); ++i) {
            if (!isEntryComplete(*m_attempt, i)) {
                numbers << QString::number(i + 1);
            }
        }
    }
    return numbers.join(u'、');
}

QString QuizSession::timeText() const
{
    return m_timeText;
}

double QuizSession::timeShare() const
{
    if (!isTimed()) {
        return 0.0;
    }
    const auto left = remainingAt(*m_attempt, m_workspace.now());
    return static_cast<double>(left->count())
        / static_cast<double>(m_attempt->form.blueprint.timeLimit->count());
}

bool QuizSession::isTimeShort() const
{
    return isTimed() && *remainingAt(*m_attempt, m_workspace.now()) <= shortTime;
}

void QuizSession::begin(const zhixing::Form &form)
{
    if (!m_workspace.attempts() || !m_workspace.learner()) {
        return;
    }
    const Attempt attempt = startAttempt(QUuid::createUuid().toString(QUuid::WithoutBraces),
        m_workspace.learner()->id,
        form,
        m_workspace.now());
    const Result<void> begun = m_workspace.attempts()->begin(attempt);
    if (!begun) {
        m_workspace.report(Doing::SavingAnswer, begun.error());
        return;
    }
    show(attempt);
    Q_EMIT began();
}

void QuizSession::resume(const Attempt &attempt)
{
    if (isOver(attempt)) {
        return;
    }
    show(attempt);
    if (attempt.status == AttemptStatus::Paused) {
        takeUp();
    }
    Q_EMIT began();
}

void QuizSession::goTo(int entry)
{
    if (m_attempt && entry >= 0 && entry < count() && entry != m_attempt->current) {
        append(AttemptEventKind::Visited, entry);
    }
}

void QuizSession::next()
{
    goTo(current() + 1);
}

void QuizSession::previous()
{
    goTo(current() - 1);
}

void QuizSession::toggleFlag()
{
    if (m_attempt) {
        append(isFlagged() ? AttemptEventKind::Unflagged : AttemptEventKind::Flagged, current());
    }
}

void QuizSession::pause()
{
    if (state() == State::Running && canPause()) {
        append(AttemptEventKind::Paused);
    }
}

void QuizSession::takeUp()
{
    if (state() == State::Paused) {
        append(AttemptEventKind::Resumed);
    }
}

void QuizSession::submit()
{
    takeUp();
    if (state() == State::Running) {
        append(AttemptEventKind::Submitted);
    }
}

void QuizSession::leave()
{
    pause();
    m_workspace.noteRecordsChanged();
}

void QuizSession::close()
{
    if (!m_attempt) {
        return;
    }
    if (state() == State::Running && canPause()) {
        // Past its deadline it cannot pause; it ends when its learner is back.
        std::ignore = m_workspace.attempts()->append(
            *m_attempt, {AttemptEventKind::Paused, m_workspace.now(), -1, {}});
    }
    m_timer.stop();
    m_attempt.reset();
    Q_EMIT stateChanged();
}

void QuizSession::forget()
{
    if (m_attempt) {
        m_timer.stop();
        m_attempt.reset();
        Q_EMIT entryChanged();
        Q_EMIT stateChanged();
    }
}

void QuizSession::tick()
{
    if (!m_attempt) {
        return;
    }
    const UtcTime now = m_workspace.now();
    if (state() == State::Running && isTimed() && remainingAt(*m_attempt, now)->count() == 0) {
        append(AttemptEventKind::TimedOut);
        return;
    }
    if (now - m_lastTouch >= touchInterval) {
        m_lastTouch = now;
        // A missed sign of life only makes a later interruption look earlier; nothing to tell
        // anyone.
        std::ignore = m_workspace.attempts()->touch(m_attempt->id, now);
    }
    const QString text = isTimed() ? wording::clockText(*remainingAt(*m_attempt, now))
                                   : wording::clockText(elapsedAt(*m_attempt, now));
    if (text != m_timeText) {
        m_timeText = text;
        Q_EMIT timeChanged();
    }
}

void QuizSession::show(const Attempt &attempt)
{
    const State before = state();
    const bool isSameSitting = m_attempt && m_attempt->id == attempt.id;
    m_attempt = attempt;
    m_entries.showAttempt(attempt);
    showOptions();
    if (state() == State::Running) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT entryChanged();
    if (!isSameSitting || before != state()) {
        setSaved(false);
        Q_EMIT stateChanged();
        m_timeText.clear();
        tick();
    }
}

bool QuizSession::append(AttemptEventKind kind, int entry, const QStringList &answer)
{
    const AttemptEvent event {kind, m_workspace.now(), entry, answer};
    const Result<Attempt> after = m_workspace.attempts()->append(*m_attempt, event);
    if (!after) {
        const auto left = remainingAt(*m_attempt, event.at);
        if (kind != AttemptEventKind::TimedOut && left && left->count() == 0) {
            return append(AttemptEventKind::TimedOut);
        }
        m_workspace.report(Doing::SavingAnswer, after.error());
        return false;
    }
    if (isOver(*after)) {
        m_attempt = *after;
        finish();
    } else {
        show(*after);
    }
    return true;
}

void QuizSession::takeAnswer(const QStringList &answer)
{
    setSaved(append(AttemptEventKind::Answered, current(), answer) && m_attempt);
}

QStringList QuizSession::givenAnswer() const
{
    return entryState() ? entryState()->answer : QStringList();
}

bool QuizSession::takesAnswers() const
{
    return state() == State::Running;
}

void QuizSession::setSaved(bool saved)
{
    if (m_saved == saved) {
        return;
    }
    m_saved = saved;
    Q_EMIT savedChanged();
}

void QuizSession::finish()
{
    m_timer.stop();
    const QString id = m_attempt->id;
    m_attempt.reset();
    Q_EMIT stateChanged();
    m_workspace.noteRecordsChanged();
    Q_EMIT finished(id);
}

const FormEntry *QuizSession::entry() const
{
    if (!m_attempt || m_attempt->current < 0 || m_attempt->current >= count()) {
        return nullptr;
    }
    return &m_attempt->form.entries[static_cast<std::size_t>(m_attempt->current)];
}

const EntryState *QuizSession::entryState() const
{
    return entry() ? &m_attempt->entries[static_cast<std::size_t>(m_attempt->current)] : nullptr;
}

} // namespace zhixing
