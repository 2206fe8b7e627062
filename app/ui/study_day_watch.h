// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/study_day.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace zhixing
{

class Workspace;

/// Notices that another study day has begun while the program is open, and tells the workspace.
class StudyDayWatch : public QObject
{
    Q_OBJECT
public:
    /// A timer stands still while the computer sleeps, and knows nothing of a clock that is set: so
    /// it never waits longer than this.
    static constexpr std::chrono::minutes longestWait {2};

    explicit StudyDayWatch(Workspace &workspace, QObject *parent = nullptr);

    /// Begins with the day it is now.
    void start();
    /// Compares the days. Called by the timer and when the window is turned to again; nothing
    /// before start().
    void check();

    /// How long may be waited at a moment: to the next day's start, or longestWait.
    [[nodiscard]] static std::chrono::milliseconds waitFrom(UtcTime now, const QTimeZone &zone);

private:
    void arm();
    [[nodiscard]] StudyDay today() const;

    Workspace &m_workspace;
    QTimer m_timer;
    std::optional<StudyDay> m_day;
};

} // namespace zhixing
