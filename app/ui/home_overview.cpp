// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home_overview.h"

#include "assessment/study_day.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr int recentAttempts = 5;
constexpr qsizetype quoteLength = 110;

bool isOver(AttemptStatus status)
{
    return status == AttemptStatus::Submitted || status == AttemptStatus::TimedOut;
}

/// Whole sentences up to the length, or the beginning of one that is longer.
QString firstSentences(const QString &text)
{
    const QString paragraph = text.section(u'\n', 0, 0);
    if (paragraph.size() <= quoteLength) {
        return paragraph;
    }
    const qsizetype stop = paragraph.lastIndexOf(u'。', quoteLength);
    return stop > 0 ? paragraph.left(stop + 1) : QString(paragraph.left(quoteLength) + u'…');
}

} // namespace

HomeOverview::HomeOverview(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

QString HomeOverview::greeting() const
{
    if (!m_workspace.learner()) {
        return tr("欢迎来到知行");
    }
    const QString name = m_workspace.learner()->name;
    const int hour = QDateTime::fromMSecsSinceEpoch(
        m_workspace.now().time_since_epoch().count(), m_workspace.zone())
                         .time()
                         .hour();
    if (hour < 6) {
        return tr("%1，夜深了").arg(name);
    }
    if (hour < 12) {
        return tr("%1，上午好").arg(name);
    }
    return hour < 18 ? tr("%1，下午好").arg(name) : tr("%1，晚上好").arg(name);
}

QString HomeOverview::bankTitle() const
{
    return m_workspace.library() ? m_workspace.library()->bank().title : QString();
}

QStringList HomeOverview::articles() const
{
    return m_workspace.library() ? m_workspace.library()->articles() : QStringList();
}

int HomeOverview::passageCount() const
{
    const Library *library = m_workspace.library();
    return library ? static_cast<int>(library->bank().passages.size()) : 0;
}

int HomeOverview::itemCount() const
{
    const Library *library = m_workspace.library();
    return library ? static_cast<int>(std::ranges::count_if(library->bank().items, isAskable)) : 0;
}

bool HomeOverview::isReading() const
{
    return m_workspace.records().isReading();
}

bool HomeOverview::hasUnfinished() const
{
    return m_unfinished.has_value();
}

QSet<QString> HomeOverview::unfinishedItems() const
{
    QSet<QString> items;
    if (m_unfinished) {
        for (const FormEntry &entry : m_unfinished->form.entries) {
            items.insert(entry.item.id);
        }
    }
    return items;
}

QString HomeOverview::unfinishedTitle() const
{
    return m_unfinished ? m_unfinished->form.blueprint.name : QString();
}

int HomeOverview::unfinishedAnswered() const
{
    return m_unfinished ? countComplete(*m_unfinished) : 0;
}

int HomeOverview::unfinishedCount() const
{
    return m_unfinished ? static_cast<int>(m_unfinished->entries.size()) : 0;
}

QString HomeOverview::unfinishedTime() const
{
    if (!m_unfinished) {
        return {};
    }
    const auto left = remainingAt(*m_unfinished, m_workspace.now());
    return left ? tr("还剩 %1").arg(wording::durationText(*left))
                : wording::limitText(std::nullopt);
}

int HomeOverview::attemptCount() const
{
    return static_cast<int>(m_history.size());
}

QString HomeOverview::weakestTopic() const
{
    return m_weakestTopic;
}

int HomeOverview::weakestPercent() const
{
    return m_weakestPercent;
}

QString HomeOverview::lastAttemptId() const
{
    return m_history.empty() ? QString() : m_history.front().id;
}

QString HomeOverview::lastTitle() const
{
    return m_history.empty() ? QString() : m_history.front().blueprintName;
}

QString HomeOverview::lastWhen() const
{
    return m_history.empty() ? QString() : wording::momentText(m_history.front().startedAt);
}

int HomeOverview::lastPoints() const
{
    return m_history.empty() ? 0 : wording::points(m_history.front().total);
}

bool HomeOverview::isLastPassed() const
{
    return !m_history.empty() && m_history.front().passed;
}

QString HomeOverview::quote() const
{
    return passageOfTheDay() ? firstSentences(passageOfTheDay()->text) : QString();
}

QString HomeOverview::quoteSource() const
{
    const Passage *passage = passageOfTheDay();
    if (!passage) {
        return {};
    }
    const QString line = wording::sealLine(*passage);
    return line.isEmpty() ? passage->article : line;
}

QString HomeOverview::quotePassage() const
{
    return passageOfTheDay() ? passageOfTheDay()->id : QString();
}

const std::optional<Attempt> &HomeOverview::unfinished() const
{
    return m_unfinished;
}

void HomeOverview::refresh()
{
    m_unfinished.reset();
    m_history.clear();
    QString overdue;
    if (m_workspace.attempts() && m_workspace.learner()) {
        const QString learner = m_workspace.learner()->id;
        Result<std::optional<Attempt>> unfinished
            = m_workspace.attempts()->unfinished(learner, m_workspace.now());
        if (!unfinished) {
            m_workspace.report(Doing::ReadingRecords, unfinished.error());
        } else if (*unfinished && isOver((*unfinished)->status)) {
            overdue = (*unfinished)->id;
        } else {
            m_unfinished = std::move(*unfinished);
        }
    }
    m_workspace.readRecords();
    m_history = m_workspace.records().known().own;
    std::erase_if(m_history, [](const AttemptSummary &summary) { return !isOver(summary.status); });
    std::ranges::stable_sort(m_history, std::ranges::greater(), &AttemptSummary::startedAt);
    readWeakestTopic();
    Q_EMIT changed();
    if (!overdue.isEmpty()) {
        Q_EMIT closedOverdue(overdue);
    }
}

const Passage *HomeOverview::passageOfTheDay() const
{
    if (passageCount() == 0) {
        return nullptr;
    }
    const std::vector<Passage> &passages = m_workspace.library()->bank().passages;
    std::vector<const Passage *> choice;
    for (const Passage &passage : passages) {
        if (passage.kind == PassageKind::Excerpt) {
            choice.push_back(&passage);
        }
    }
    if (choice.empty()) {
        return &passages.front();
    }
    const auto day = studyDayAt(m_workspace.now(), m_workspace.zone()).time_since_epoch();
    return choice[static_cast<std::size_t>(day.count()) % choice.size()];
}

void HomeOverview::readWeakestTopic()
{
    m_weakestTopic.clear();
    m_weakestPercent = 0;
    std::map<QString, Tally> topics;
    for (std::size_t i = 0; i < m_history.size() && i < recentAttempts; ++i) {
        const Result<Attempt> attempt = m_workspace.attempts()->load(m_history[i].id);
        if (!attempt) {
            continue;
        }
        for (const auto &[topic, tally] : scoreAttempt(*attempt).byTopic) {
            topics[topic].items += tally.items;
            topics[topic].correct += tally.correct;
        }
    }
    double weakest = 2.0;
    for (const auto &[topic, tally] : topics) {
        const double share = static_cast<double>(tally.correct) / std::max(1, tally.items);
        if (share < weakest) {
            weakest = share;
            m_weakestTopic = topic;
            m_weakestPercent = static_cast<int>(share * 100.0);
        }
    }
}

} // namespace zhixing
