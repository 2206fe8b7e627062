// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/introduction.h"

#include "ui/home_overview.h"
#include "ui/practice_records.h"
#include "ui/preferences.h"
#include "ui/workspace.h"

namespace zhixing
{

Introduction::Introduction(Workspace &workspace,
    const HomeOverview &home,
    const PracticeRecords &practice,
    Preferences &preferences,
    QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_home(home)
    , m_practice(practice)
    , m_preferences(preferences)
{
}

bool Introduction::isShown() const
{
    return m_shown;
}

void Introduction::setOffered(bool offered)
{
    m_offered = offered;
}

void Introduction::followLearner()
{
    const QString learner = m_workspace.learner() ? m_workspace.learner()->id : QString();
    if (learner == m_learner) {
        return;
    }
    m_learner = learner;
    setShown(m_offered && isNewcomer() && !m_preferences.hasSeenIntroduction(learner));
}

void Introduction::forget(const QString &learner)
{
    m_preferences.setSeenIntroduction(learner, false);
}

void Introduction::show()
{
    setShown(true);
}

void Introduction::close()
{
    if (m_shown && !m_learner.isEmpty()) {
        m_preferences.setSeenIntroduction(m_learner, true);
    }
    setShown(false);
}

void Introduction::setShown(bool shown)
{
    if (m_shown != shown) {
        m_shown = shown;
        Q_EMIT changed();
    }
}

bool Introduction::isNewcomer() const
{
    return !m_learner.isEmpty() && m_home.attemptCount() == 0 && !m_home.hasUnfinished()
        && !m_practice.isReading() && m_practice.tally().answers() == 0;
}

} // namespace zhixing
