// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstddef>

namespace zhixing
{

class WindowProgram;

/// Turns every page of the rail and says how long each kept its reader waiting, a line on standard
/// output each: milliseconds to its first frame, and the longest time in the second after it in
/// which the window answered nothing. Ends the program after the last.
class PageTrace : public QObject
{
    Q_OBJECT
public:
    PageTrace(WindowProgram &program, QElapsedTimer sinceStart);

private:
    void begin();
    void turn();
    void say();

    WindowProgram &m_program;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceTurn;
    QElapsedTimer m_sinceBeat;
    QTimer m_beat; ///< as often as the event loop can
    qint64 m_firstFrame = -1;
    qint64 m_longestPause = 0;
    std::size_t m_page = 0;
    bool m_hasBegun = false;
};

} // namespace zhixing
