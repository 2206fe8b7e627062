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

qsizetype optionPlace(const Item &item, const QString &id)
{
    return std::ranges::find(item.options, id, &Option::id) - item.options.begin();
}

} // namespace

QuizSession::QuizSession(Workspace &workspace, QObject *parent)
    : QObject(parent)
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

OptionListModel *QuizSession::options()
{
    return &m_options;
}

OptionListModel *QuizSession::targets()
{
    return &m_targets;
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

QuizSession::Form QuizSession::form() const
{
    if (!entry()) {
        return Form::Words;
    }
    switch (entry()->item.kind) {
    case ItemKind::TrueFalse:
    case ItemKind::SingleChoice:
        return Form::OneOption;
    case ItemKind::MultipleChoice:
        return Form::SeveralOptions;
    case ItemKind::Cloze:
        return Form::Words;
    case ItemKind::Ordering:
        return Form::Order;
    case ItemKind::Matching:
        return Form::Pairs;
    case ItemKind::ShortAnswer:
        return Form::Essay;
    }
    Q_UNREACHABLE();
}

QString QuizSession::kindName() const
{
    return entry() ? wording::kindName(entry()->item.kind) : QString();
}

QString QuizSession::topic() const
{
    return entry() ? entry()->item.topic : QString();
}

QString QuizSession::stem() const
{
    return entry() ? wording::shownStem(entry()->item) : QString();
}

QString QuizSession::creditRule() const
{
    return entry() ? wording::creditRule(entry()->item.kind, m_attempt->form.blueprint.marking)
                   : QString();
}

QString QuizSession::answerWords() const
{
    const bool isTyped = form() == Form::Words || form() == Form::Essay;
    return isTyped && entryState() && !entryState()->answer.isEmpty() ? entryState()->answer.front()
                                                                      : QString();
}

int QuizSession::chosenCount() const
{
    return entryState() ? static_cast<int>(std::ranges::count_if(entryState()->answer,
                              [](const QString &part) { return !part.isEmpty(); }))
                        : 0;
}

bool QuizSession::isAnswered() const
{
    return m_attempt && entry()
        && isEntryComplete(*m_attempt, static_cast<std::size_t>(m_attempt->current));
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

void QuizSession::choose(int row)
{
    const bool hasChoices = form() == Form::OneOption || form() == Form::SeveralOptions;
    if (!entry() || !hasChoices || row < 0 || row >= m_options.count()) {
        return;
    }
    const QString id = m_options.rows()[static_cast<std::size_t>(row)].id;
    if (form() == Form::OneOption) {
        commitAnswer({id});
        return;
    }
    QStringList answer;
    for (const OptionRow &option : m_options.rows()) {
        if (option.isChosen != (option.id == id)) {
            answer << option.id;
        }
    }
    commitAnswer(answer);
}

void QuizSession::moveOption(int from, int to)
{
    if (state() == State::Running && form() == Form::Order) {
        m_options.moveRow(from, to);
    }
}

void QuizSession::keepOrder()
{
    if (!entry() || form() != Form::Order) {
        return;
    }
    QStringList order;
    for (const OptionRow &row : m_options.rows()) {
        order << row.id;
    }
    commitAnswer(order);
}

void QuizSession::pair(int leftRow, int rightRow)
{
    if (!entry() || form() != Form::Pairs || leftRow < 0 || leftRow >= m_options.count()
        || rightRow < 0 || rightRow >= m_targets.count()) {
        return;
    }
    const QString target = m_targets.rows()[static_cast<std::size_t>(rightRow)].id;
    QStringList answer = pairing();
    std::ranges::replace(answer, target, QString());
    answer[optionPlace(entry()->item, m_options.rows()[static_cast<std::size_t>(leftRow)].id)]
        = target;
    commitAnswer(answer);
}

void QuizSession::unpair(int leftRow)
{
    if (!entry() || form() != Form::Pairs || leftRow < 0 || leftRow >= m_options.count()) {
        return;
    }
    QStringList answer = pairing();
    answer[optionPlace(entry()->item, m_options.rows()[static_cast<std::size_t>(leftRow)].id)]
        = QString();
    const bool isEmpty
        = std::ranges::all_of(answer, [](const QString &target) { return target.isEmpty(); });
    commitAnswer(isEmpty ? QStringList() : answer);
}

void QuizSession::write(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (entry() && (form() == Form::Words || form() == Form::Essay)) {
        commitAnswer(trimmed.isEmpty() ? QStringList() : QStringList(trimmed));
    }
}

void QuizSession::clearAnswer()
{
    commitAnswer({});
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

void QuizSession::showOptions()
{
    switch (form()) {
    case Form::OneOption:
    case Form::SeveralOptions:
        m_options.setRows(choiceRows());
        m_targets.setRows({});
        break;
    case Form::Order:
        m_options.setRows(orderRows());
        m_targets.setRows({});
        break;
    case Form::Pairs:
        showPairs();
        break;
    case Form::Words:
    case Form::Essay:
        m_options.setRows({});
        m_targets.setRows({});
        break;
    }
}

std::vector<OptionRow> QuizSession::choiceRows() const
{
    std::vector<OptionRow> rows;
    for (const QString &id : wording::shownOptions(*entry())) {
        rows.push_back({id,
            wording::letter(static_cast<int>(rows.size())),
            wording::optionText(entry()->item, id),
            entryState()->answer.contains(id)});
    }
    return rows;
}

std::vector<OptionRow> QuizSession::orderRows() const
{
    const QStringList shown = wording::shownOptions(*entry());
    const QStringList &answer = entryState()->answer;
    std::vector<OptionRow> rows;
    for (const QString &id : answer.size() == shown.size() ? answer : shown) {
        rows.push_back({id, QString(), wording::optionText(entry()->item, id), !answer.isEmpty()});
    }
    return rows;
}

void QuizSession::showPairs()
{
    const QStringList answer = pairing();
    const QStringList right = wording::shownTargets(*entry());
    std::vector<OptionRow> leftRows;
    std::vector<OptionRow> rightRows;
    for (int row = 0; row < right.size(); ++row) {
        rightRows.push_back(
            {right[row], wording::letter(row), wording::targetText(entry()->item, right[row])});
    }
    for (const QString &id : wording::shownOptions(*entry())) {
        const int row = static_cast<int>(leftRows.size());
        const QString target = answer[optionPlace(entry()->item, id)];
        OptionRow left {id, QString::number(row + 1), wording::optionText(entry()->item, id)};
        if (!target.isEmpty()) {
            OptionRow &partner = rightRows[static_cast<std::size_t>(right.indexOf(target))];
            left.isChosen = partner.isChosen = true;
            left.partner = static_cast<int>(right.indexOf(target));
            left.partnerLabel = partner.letter;
            partner.partner = row;
            partner.partnerLabel = left.letter;
        }
        leftRows.push_back(std::move(left));
    }
    m_options.setRows(std::move(leftRows));
    m_targets.setRows(std::move(rightRows));
}

QStringList QuizSession::pairing() const
{
    QStringList answer = entryState()->answer;
    answer.resize(static_cast<qsizetype>(entry()->item.options.size()));
    return answer;
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

void QuizSession::commitAnswer(const QStringList &answer)
{
    if (!entryState() || state() != State::Running || entryState()->answer == answer) {
        return;
    }
    setSaved(append(AttemptEventKind::Answered, current(), answer) && m_attempt);
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
