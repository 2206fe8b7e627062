// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/command_line.h"
#include "main/language.h"
#include "main/page_trace.h"
#include "ui/session.h"

#include <QElapsedTimer>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <memory>

namespace zhixing
{

/// The window with everything behind it: the one place where view models, records and pages are
/// joined.
class WindowProgram
{
public:
    /// `shownFolder` is what the settings page names; pictures are to be the same everywhere.
    WindowProgram(const CommandLine &line,
        WorkspaceSetup setup,
        const QString &dataFolder,
        const QString &shownFolder,
        QElapsedTimer sinceStart);

    /// Loads the pages. False if the interface cannot be built.
    [[nodiscard]] bool load();
    /// Shows the first frame, then opens records and bank; runs until the window is closed.
    [[nodiscard]] int run();

    [[nodiscard]] Session &session();
    [[nodiscard]] Preferences &preferences();
    [[nodiscard]] QQuickWindow *window();

private:
    const CommandLine &m_line;
    QElapsedTimer m_sinceStart;
    Language m_language;
    Preferences m_preferences;
    Session m_session;
    QQmlApplicationEngine m_engine;
    std::unique_ptr<PageTrace> m_pageTrace;
};

/// Fonts and names the pages rely on; before anything is drawn.
void prepareApplication();

} // namespace zhixing
