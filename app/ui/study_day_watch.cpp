// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/study_day_watch.h"

#include "ui/workspace.h"

#include <QGuiApplication>

#include <algorithm>

namespace zhixing
{

using std::chrono::milliseconds;

StudyDayWatch::StudyDayWatch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StudyDayWatch::check);
    if (const auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(application,
            &QGuiApplication::applicationStateChanged,
            this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive) {
                    check();
                }
            });
    }
}

void StudyDayWatch::start()
{
    m_day = today();
    arm();
}

void StudyDayWatch::check()
{
    if (!m_day) {
        return;
    }
    // Another day, not only a later one: a clock that was ahead is set back.
    const StudyDay day = today();
    const bool isAnother = day != *m_day;
    m_day = day;
    arm();
    if (isAnother) {
        m_workspace.noteDayTurned();
    }
}

milliseconds StudyDayWatch::waitFrom(UtcTime now, const QTimeZone &zone)
{
    const StudyDay next = studyDayAt(now, zone) + std::chrono::days(1);
    const milliseconds left = startOfStudyDay(next, zone) - now;
    return std::clamp(left, milliseconds(1), milliseconds(longestWait));
}

void StudyDayWatch::arm()
{
    m_timer.start(waitFrom(m_workspace.now(), m_workspace.zone()));
}

StudyDay StudyDayWatch::today() const
{
    return studyDayAt(m_workspace.now(), m_workspace.zone());
}

} // namespace zhixing
