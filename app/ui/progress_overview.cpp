// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progress_overview.h"

#include "ui/background_work.h"
#include "ui/progress_wording.h"
#include "ui/workspace.h"

namespace zhixing
{

namespace
{

MasteryMeasure toMeasure(ProgressOverview::Measure measure)
{
    switch (measure) {
    case ProgressOverview::Measure::Recall:
        return MasteryMeasure::Recall;
    case ProgressOverview::Measure::Practice:
        return MasteryMeasure::Practice;
    case ProgressOverview::Measure::Tests:
        return MasteryMeasure::Tests;
    }
    Q_UNREACHABLE();
}

/// A connection belongs to its thread: opens one of its own.
Result<ProgressFigures> readFigures(const QString &path,
    const QString &learner,
    const Bank &bank,
    const ReviewMoment &now,
    const QTimeZone &zone)
{
    Result<Database> database = Database::openBeside(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    const Result<LearnerRecords> records = readLearnerRecords(*database, learner, zone);
    if (!records) {
        return std::unexpected(records.error());
    }
    return progressFigures(*records, bank, now);
}

} // namespace

ProgressOverview::ProgressOverview(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

ProgressOverview::State ProgressOverview::state() const
{
    return m_state;
}

bool ProgressOverview::isBlank() const
{
    return m_figures.practised == 0 && m_figures.scores.empty();
}

int ProgressOverview::practised() const
{
    return m_figures.practised;
}

int ProgressOverview::daysStudied() const
{
    return m_figures.calendar.daysStudied;
}

int ProgressOverview::currentStreak() const
{
    return m_figures.calendar.currentStreak;
}

int ProgressOverview::longestStreak() const
{
    return m_figures.calendar.longestStreak;
}

int ProgressOverview::dueToday() const
{
    return m_figures.due.empty() ? 0 : m_figures.due.front();
}

int ProgressOverview::retentionReviews() const
{
    return m_figures.retention.all.reviews;
}

int ProgressOverview::enoughReviews() const
{
    return zhixing::enoughReviews;
}

ProgressOverview::Measure ProgressOverview::measure() const
{
    return m_measure;
}

void ProgressOverview::setMeasure(Measure measure)
{
    if (measure != m_measure) {
        m_measure = measure;
        showMastery();
    }
}

int ProgressOverview::passageCount() const
{
    return m_passageCount;
}

bool ProgressOverview::hasAllPassages() const
{
    return m_hasAllPassages;
}

void ProgressOverview::setHasAllPassages(bool all)
{
    if (all != m_hasAllPassages) {
        m_hasAllPassages = all;
        showMastery();
    }
}

FigureListModel *ProgressOverview::calendar()
{
    return &m_calendar;
}

FigureListModel *ProgressOverview::topics()
{
    return &m_topics;
}

FigureListModel *ProgressOverview::passages()
{
    return &m_passages;
}

FigureListModel *ProgressOverview::forecast()
{
    return &m_forecast;
}

FigureListModel *ProgressOverview::scores()
{
    return &m_scores;
}

FigureListModel *ProgressOverview::retention()
{
    return &m_retention;
}

FigureListModel *ProgressOverview::times()
{
    return &m_times;
}

const ProgressFigures &ProgressOverview::figures() const
{
    return m_figures;
}

void ProgressOverview::refresh()
{
    const std::shared_ptr<const Library> library = m_workspace.sharedLibrary();
    if (!library || !m_workspace.learner() || !m_workspace.practice()) {
        forget();
        return;
    }
    ++m_ticket;
    m_state = State::Reading;
    m_library = library;
    const ReviewMoment now = reviewMoment(m_workspace.now(), m_workspace.zone());
    m_today = now.day;
    Q_EMIT changed();
    runInBackground(
        this,
        [library,
            path = m_workspace.recordsAddress(),
            learner = m_workspace.learner()->id,
            now,
            zone = m_workspace.zone()] {
            return readFigures(path, learner, library->bank(), now, zone);
        },
        [this, ticket = m_ticket](Result<ProgressFigures> read) { take(ticket, std::move(read)); });
}

void ProgressOverview::noteDayTurned()
{
    if (m_state != State::Idle) {
        refresh();
    }
}

void ProgressOverview::forget()
{
    ++m_ticket;
    m_state = State::Idle;
    m_figures = {};
    m_library.reset();
    showFigures();
}

void ProgressOverview::take(int ticket, Result<ProgressFigures> read)
{
    if (ticket != m_ticket) {
        return;
    }
    if (read) {
        m_figures = std::move(*read);
        m_state = State::Ready;
    } else {
        m_workspace.report(Doing::ReadingRecords, read.error());
        m_figures = {};
        m_state = State::Failed;
    }
    showFigures();
}

void ProgressOverview::showFigures()
{
    m_calendar.setFigure(wording::calendarFigure(m_figures.calendar));
    m_forecast.setFigure(wording::forecastFigure(m_figures.due, m_today));
    m_scores.setFigure(wording::scoreFigure(m_figures.scores, m_workspace.zone()));
    m_retention.setFigure(wording::retentionFigure(m_figures.retention));
    m_times.setFigure(wording::timeFigure(m_figures.times));
    showMastery();
    Q_EMIT changed();
}

void ProgressOverview::showMastery()
{
    const MasteryMeasure measure = toMeasure(m_measure);
    m_topics.setFigure(wording::topicFigure(m_figures.topics, measure));
    Picture passages
        = m_library ? wording::passageFigure(m_figures.passages, *m_library, measure) : Picture();
    m_passageCount = static_cast<int>(passages.rows.size());
    if (!m_hasAllPassages && m_passageCount > fewPassages) {
        passages.rows.resize(fewPassages);
    }
    m_passages.setFigure(std::move(passages));
    Q_EMIT masteryChanged();
}

} // namespace zhixing
