// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/page_trace.h"

#include "main/exit_code.h"
#include "main/window_program.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::array pages {"practice",
    "mistakes",
    "setup",
    "source",
    "progress",
    "history",
    "learners",
    "roster",
    "minutes",
    "bank",
    "settings",
    "backups",
    "home"};
constexpr std::chrono::seconds looked {1};

} // namespace

PageTrace::PageTrace(WindowProgram &program, QElapsedTimer sinceStart)
    : m_program(program)
    , m_sinceStart(sinceStart)
{
    m_beat.setInterval(1);
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_longestPause = std::max(m_longestPause, m_sinceBeat.restart());
    });
    connect(
        m_program.window(),
        &QQuickWindow::frameSwapped,
        this,
        [this] {
            if (m_firstFrame < 0 && m_sinceTurn.isValid()) {
                m_firstFrame = m_sinceTurn.elapsed();
            }
        },
        Qt::QueuedConnection);
    connect(&m_program.session(), &Session::stageChanged, this, &PageTrace::begin);
    begin();
}

void PageTrace::begin()
{
    if (m_program.session().stage() == Session::Stage::Blocked) {
        std::fprintf(stdout, "no pages: %s\n", qUtf8Printable(m_program.session().blockedText()));
        std::fflush(stdout);
        QMetaObject::invokeMethod(
            this, [] { QGuiApplication::exit(exitcode::unreadable); }, Qt::QueuedConnection);
        return;
    }
    if (m_hasBegun || m_program.session().stage() != Session::Stage::Ready) {
        return;
    }
    m_hasBegun = true;
    std::fprintf(stdout, "bank and records open after %lld ms\n", m_sinceStart.elapsed());
    m_beat.start();
    turn();
}

void PageTrace::turn()
{
    m_firstFrame = -1;
    m_longestPause = 0;
    m_sinceTurn.start();
    m_sinceBeat.start();
    QMetaObject::invokeMethod(m_program.window()->findChild<QObject *>(u"room"_s),
        "show",
        Q_ARG(QString, QString::fromLatin1(pages[m_page])));
    QTimer::singleShot(looked, this, &PageTrace::say);
}

void PageTrace::say()
{
    std::fprintf(stdout,
        "page %s: first frame %lld ms, longest pause %lld ms\n",
        pages[m_page],
        m_firstFrame,
        m_longestPause);
    std::fflush(stdout);
    if (++m_page == pages.size()) {
        QGuiApplication::quit();
        return;
    }
    turn();
}

} // namespace zhixing
