// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice_session.h"

#include "ui/passage_reader.h"
#include "ui/practice_choice.h"
#include "ui/practice_records.h"
#include "ui/practice_rounds.h"
#include "ui/practice_wording.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::chrono::milliseconds practiceTick {250};
constexpr std::chrono::seconds challengeTime {45};

ResultEntry resultOf(const PracticeResponse &response)
{
    return {response.entry,
        {response.answer, false, response.spent, response.confirmed},
        markResponse(response)};
}

} // namespace

PracticeSession::PracticeSession(Workspace &workspace,
    PracticeRecords &records,
    PracticeRounds &rounds,
    PassageReader &reader,
    QObject *parent)
    : ItemAnswering(parent)
    , m_workspace(workspace)
    , m_records(records)
    , m_rounds(rounds)
    , m_reader(reader)
{
    m_timer.setInterval(practiceTick);
    connect(&m_timer, &QTimer::timeout, this, &PracticeSession::tick);
}

PracticeSession::State PracticeSession::state() const
{
    return m_state;
}

PracticeSession::Mode PracticeSession::mode() const
{
    return m_mode;
}

QString PracticeSession::title() const
{
    return wording::modeName(m_mode);
}

int PracticeSession::current() const
{
    return m_current;
}

int PracticeSession::count() const
{
    return static_cast<int>(m_entries.size());
}

int PracticeSession::answeredCount() const
{
    return static_cast<int>(m_given.size());
}

int PracticeSession::rightCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_given, [](const PracticeResponse &given) { return markResponse(given).correct; }));
}

bool PracticeSession::isReady() const
{
    // An order may be right as it stands; an answer that ran out of time waits to be kept.
    return m_state == State::Answering && (m_outOfTime || isAnswered() || form() == Form::Order);
}

bool PracticeSession::isFavourite() const
{
    return entry() && m_records.isFavourite(entry()->item.id);
}

bool PracticeSession::hasSource() const
{
    return m_feedback.count() > 0 && !entry()->item.evidence.empty() && m_workspace.library()
        && m_workspace.library()->passage(entry()->item.evidence.front().passage);
}

bool PracticeSession::isPending() const
{
    return m_state == State::Judged && m_feedback.verdict(0) == ResultListModel::Verdict::Pending;
}

bool PracticeSession::isRepeatable() const
{
    return m_repeatable;
}

bool PracticeSession::hasNext() const
{
    return m_current + 1 < count() && !(m_mode == Mode::Challenge && isMissed());
}

ResultListModel *PracticeSession::feedback()
{
    return &m_feedback;
}

ResultListModel *PracticeSession::results()
{
    return &m_results;
}

QString PracticeSession::comingText() const
{
    return m_comingText;
}

QString PracticeSession::summary() const
{
    return m_mode == Mode::Challenge ? wording::challengeSummary(rightCount(), isMissed())
                                     : wording::practiceSummary(rightCount(), answeredCount());
}

void PracticeSession::noteDayTurned()
{
    if (m_state == State::Done) {
        Q_EMIT stateChanged();
    }
}

QString PracticeSession::outlook() const
{
    return m_state == State::Done ? wording::outlook(m_records) : QString();
}

bool PracticeSession::isTimed() const
{
    return m_mode == Mode::Challenge;
}

bool PracticeSession::isOutOfTime() const
{
    return m_outOfTime;
}

QString PracticeSession::timeText() const
{
    return m_timeText;
}

double PracticeSession::timeShare() const
{
    return static_cast<double>(timeLeft().count()) / static_cast<double>(timeLimit().count());
}

int PracticeSession::challengeSeconds() const
{
    return static_cast<int>(timeLimit().count() / 1000);
}

bool PracticeSession::begin(Mode mode)
{
    const std::optional<OpenRound> today
        = mode == Mode::Daily ? m_rounds.openIn(mode) : std::nullopt;
    if (today) {
        goOnWith(*today);
        return true;
    }
    return beginFrom(mode, {});
}

bool PracticeSession::beginFrom(Mode mode, const ItemFilter &filter)
{
    if (m_records.isReading()) {
        return false;
    }
    const std::vector<const Item *> items
        = chooseItems(m_records, mode, filter, m_workspace.seed());
    if (items.empty() || !m_workspace.practice() || !m_workspace.learner()) {
        return false;
    }
    m_filter = filter;
    start(mode, items);
    m_isKept = true;
    QStringList ids;
    std::ranges::transform(items, std::back_inserter(ids), &Item::id);
    m_rounds.keep(mode, m_sitting, filter, ids);
    showItem(0);
    Q_EMIT began();
    return true;
}

bool PracticeSession::readFrom(std::vector<const Item *> items, const QString &first)
{
    std::erase_if(items, [this](const Item *item) { return m_records.isWithheld(item->id); });
    const auto place = std::ranges::find(items, first, &Item::id);
    if (place == items.end() || !m_workspace.learner()) {
        return false;
    }
    m_filter = {};
    start(Mode::Reading, items);
    m_isKept = false;
    showItem(static_cast<int>(place - items.begin()));
    Q_EMIT began();
    return true;
}

bool PracticeSession::resume()
{
    const std::optional<OpenRound> round = m_rounds.latest();
    if (!round || !m_workspace.learner()) {
        return false;
    }
    goOnWith(*round);
    return true;
}

void PracticeSession::start(Mode mode, const std::vector<const Item *> &items)
{
    m_mode = mode;
    m_entries = practiceEntries(*m_records.bank(), items, m_workspace.seed());
    m_given.clear();
    m_results.showEntries({}, {}, nullptr);
    m_sitting = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void PracticeSession::goOnWith(const OpenRound &round)
{
    start(round.mode, round.left);
    m_filter = round.filter;
    m_sitting = round.sitting;
    m_isKept = true;
    m_given = round.given;
    std::vector<FormEntry> answered;
    std::ranges::transform(m_given, std::back_inserter(answered), &PracticeResponse::entry);
    m_entries.insert(m_entries.begin(), answered.begin(), answered.end());
    showItem(round.place);
    if (round.mode != Mode::Reading && round.place < answeredCount()) {
        judge(m_given.back(), {});
    }
    Q_EMIT began();
    const QString missing = wording::leftOutText(round.gone, round.withheld);
    if (!missing.isEmpty()) {
        Q_EMIT said(missing);
    }
}

bool PracticeSession::beginAgain()
{
    // A copy: the filter is set anew on the way.
    return beginFrom(m_mode, ItemFilter(m_filter));
}

void PracticeSession::confirm()
{
    if (!isReady()) {
        return;
    }
    if (!m_outOfTime) {
        keepOrder();
    }
    commit(m_outOfTime && !isAnswered() ? QStringList() : m_answer);
}

void PracticeSession::commit(const QStringList &answer)
{
    const UtcTime now = m_workspace.now();
    const auto spent = std::max(std::chrono::milliseconds(0), now - m_shownAt);
    const PracticeResponse response {QUuid::createUuid().toString(QUuid::WithoutBraces),
        m_workspace.learner()->id,
        m_sitting,
        recordedMode(m_mode).value_or(PracticeMode::Topical),
        *entry(),
        answer,
        m_records.now(),
        spent};
    const std::optional<KeptAnswer> kept = m_records.keep(response);
    if (kept) {
        m_given.push_back(response);
        judge(response, *kept);
    }
}

void PracticeSession::confirmPoints()
{
    const PointListModel *points = m_feedback.points(1);
    if (m_state != State::Judged || !points || !points->isOpen() || m_given.empty()) {
        return;
    }
    PracticeResponse &response = m_given.back();
    const std::set<int> found = points->ticked();
    const std::optional<KeptAnswer> kept = m_records.confirm(response, found);
    if (kept) {
        response.confirmed = found;
        judge(response, *kept);
    }
}

void PracticeSession::judge(const PracticeResponse &response, const KeptAnswer &kept)
{
    const ResultEntry result = resultOf(response);
    if (m_state == State::Judged) {
        m_feedback.refreshRow(0, result.state, result.mark);
    } else {
        m_feedback.showEntries({result}, {}, m_workspace.library());
    }
    m_comingText = kept.card ? wording::comingText(*kept.card) : QString();
    setState(State::Judged);
}

void PracticeSession::next()
{
    if (m_state != State::Judged && m_state != State::Studying) {
        return;
    }
    if (hasNext()) {
        showItem(m_current + 1);
    } else if (m_mode == Mode::Reading) {
        if (m_isKept) {
            m_rounds.end(m_mode);
        }
        leave();
    } else {
        finish();
    }
}

void PracticeSession::previous()
{
    if (m_state == State::Studying && m_current > 0) {
        showItem(m_current - 1);
    }
}

void PracticeSession::toggleFavourite()
{
    if (!entry()) {
        return;
    }
    m_records.markFavourite(
        entry()->item.id, isFavourite() ? FavouriteEvent::Removed : FavouriteEvent::Added);
    Q_EMIT favouriteChanged();
}

bool PracticeSession::openSource(int number)
{
    if (number > 0 && number <= m_results.count()) {
        return m_reader.openEvidence(m_given[static_cast<std::size_t>(number - 1)].entry);
    }
    return hasSource() && m_reader.openEvidence(*entry());
}

void PracticeSession::leave()
{
    m_entries.clear();
    m_current = 0;
    m_feedback.showEntries({}, {}, nullptr);
    setState(State::Idle);
}

void PracticeSession::tick()
{
    if (m_state != State::Answering || !isTimed() || m_outOfTime) {
        return;
    }
    if (timeLeft().count() == 0) {
        m_outOfTime = true;
        // What is chosen counts, confirmed or not.
        commit(isAnswered() ? m_answer : QStringList());
        return;
    }
    const QString text = wording::clockText(timeLeft());
    if (text != m_timeText) {
        m_timeText = text;
        Q_EMIT timeChanged();
    }
}

const FormEntry *PracticeSession::entry() const
{
    return m_current < count() ? &m_entries[static_cast<std::size_t>(m_current)] : nullptr;
}

QStringList PracticeSession::givenAnswer() const
{
    return m_answer;
}

bool PracticeSession::takesAnswers() const
{
    return m_state == State::Answering && !m_outOfTime;
}

void PracticeSession::takeAnswer(const QStringList &answer)
{
    m_answer = answer;
    showOptions();
    Q_EMIT entryChanged();
}

void PracticeSession::showItem(int place)
{
    m_current = place;
    m_answer.clear();
    m_comingText.clear();
    m_outOfTime = false;
    m_shownAt = m_workspace.now();
    showOptions();
    if (m_mode == Mode::Reading) {
        if (m_isKept) {
            m_rounds.move(place);
        }
        m_feedback.showEntries({{*entry(), {}, {}}}, {}, m_workspace.library());
        setState(State::Studying);
    } else {
        m_feedback.showEntries({}, {}, nullptr);
        setState(State::Answering);
    }
    m_timeText.clear();
    tick();
}

void PracticeSession::setState(State state)
{
    m_state = state;
    if (state == State::Answering && isTimed()) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
    Q_EMIT stateChanged();
    Q_EMIT entryChanged();
    Q_EMIT favouriteChanged();
}

void PracticeSession::finish()
{
    m_rounds.end(m_mode);
    std::vector<ResultEntry> results;
    std::ranges::transform(m_given, std::back_inserter(results), resultOf);
    m_results.showEntries(std::move(results), {}, m_workspace.library());
    m_feedback.showEntries({}, {}, nullptr);
    m_repeatable = !chooseItems(m_records, m_mode, m_filter, m_workspace.seed()).empty();
    setState(State::Done);
}

bool PracticeSession::isMissed() const
{
    return !m_given.empty() && !markResponse(m_given.back()).correct;
}

std::chrono::milliseconds PracticeSession::timeLimit() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        challengeTime * m_records.settings().timeFactor);
}

std::chrono::milliseconds PracticeSession::timeLeft() const
{
    const auto used = std::max(std::chrono::milliseconds(0), m_workspace.now() - m_shownAt);
    return std::max(std::chrono::milliseconds(0), timeLimit() - used);
}

} // namespace zhixing
