// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/window_program.h"

#include "main/places.h"

#include <QFont>
#include <QGuiApplication>
#include <QThread>
#include <QThreadPool>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

/// Long readings and writings that may go on at once, one for each page that has some.
constexpr int mostReadings = 12;

} // namespace

void prepareApplication()
{
    // Named outright: under C.UTF-8 the fallback would pick Japanese glyphs.
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(18);
    QGuiApplication::setFont(font);
    QGuiApplication::setDesktopFileName(u"zhixing"_s);
}

WindowProgram::WindowProgram(const CommandLine &line,
    WorkspaceSetup setup,
    const QString &dataFolder,
    const QString &shownFolder,
    QElapsedTimer sinceStart)
    : m_line(line)
    , m_sinceStart(sinceStart)
    , m_preferences(settingsPath(dataFolder), shownFolder)
    , m_session(std::move(setup), m_preferences)
{
    m_language.apply(line.language, m_preferences.language());
    if (line.look == LookChoice::Light) {
        m_preferences.useLook(Preferences::Look::Light);
    } else if (line.look == LookChoice::Dark) {
        m_preferences.useLook(Preferences::Look::Dark);
    }
    QObject::connect(&m_preferences, &Preferences::languageChanged, &m_session, [this] {
        m_language.apply(LanguageChoice::AsSet, m_preferences.language());
        m_engine.retranslate();
        m_session.retranslate();
    });
}

bool WindowProgram::load()
{
    // Without a graphics card Qt paints on the threads of the global pool, too, and the window
    // waits for one of them: what reads for seconds must never take the last.
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount() + mostReadings);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.setInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)}});
    m_engine.load(QUrl(u"qrc:/qt/qml/Zhixing/Ui/Main.qml"_s));
    return !m_engine.rootObjects().isEmpty();
}

int WindowProgram::run()
{
    const auto afterFirstFrame = [this] {
        if (m_line.tracesStartup) {
            std::fprintf(stdout, "first frame after %lld ms\n", m_sinceStart.elapsed());
            std::fflush(stdout);
        }
        m_session.introduction()->setOffered(!m_line.tracesPages);
        m_session.begin(m_line.learner, m_line.branch);
        if (m_line.tracesPages) {
            m_pageTrace = std::make_unique<PageTrace>(*this, m_sinceStart);
        }
    };
    QObject::connect(window(),
        &QQuickWindow::frameSwapped,
        &m_session,
        afterFirstFrame,
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    return QGuiApplication::exec();
}

Session &WindowProgram::session()
{
    return m_session;
}

Preferences &WindowProgram::preferences()
{
    return m_preferences;
}

QQuickWindow *WindowProgram::window()
{
    return qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
}

} // namespace zhixing
