// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/command_line.h"
#include "main/exit_code.h"
#include "main/language.h"
#include "main/pin_clearing.h"
#include "main/places.h"
#include "main/screenshot_tour.h"
#include "main/terminal_program.h"
#include "main/window_program.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QtPlugin>
#include <QtQml/qqmlextensionplugin.h>

#include <cstring>
#include <iostream>

Q_IMPORT_QML_PLUGIN(Zhixing_AppPlugin)
Q_IMPORT_QML_PLUGIN(Zhixing_UiPlugin)

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

constexpr int unusable = 1;

struct MainTexts {
    Q_DECLARE_TR_FUNCTIONS(MainTexts)
};

/// Looked at before there is an application: which kind of application there will be hangs on it.
bool hasArgument(int argc, char **argv, const char *name)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], name) == 0) {
            return true;
        }
    }
    return false;
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"zhixing"_s);
    QCoreApplication::setApplicationVersion(u"" ZHIXING_VERSION ""_s);
}

int runWithoutWindow(const CommandLine &line, bool wasAsked)
{
    if (line.wantsVersion) {
        std::cout << "zhixing " ZHIXING_VERSION << '\n';
        return 0;
    }
    if (line.wantsHelp) {
        std::cout << helpText().toStdString();
        return 0;
    }
    if (!line.problem.isEmpty()) {
        std::cerr << line.problem.toStdString() << '\n' << helpText().toStdString();
        return exitcode::badUse;
    }
    if (line.clearsPin) {
        return clearPin(line);
    }
    if (!line.backup.isEmpty()) {
        return runBackup(line);
    }
    if (!line.movedFile.isEmpty()) {
        return runMove(line);
    }
    return runInTerminal(
        line, wasAsked ? QString() : MainTexts::tr("没有图形界面，改在终端里进行。"));
}

int runWindow(const CommandLine &line, QElapsedTimer sinceStart)
{
    prepareApplication();
    if (!line.screenshots.isEmpty()) {
        return takeScreenshots(line);
    }
    const QString folder = dataFolder(line.dataFolder);
    WindowProgram program(line,
        {line.banks.isEmpty() ? installedBanks() : line.banks,
            databasePath(folder),
            systemTime,
            systemSeed,
            searchPath(line.dataFolder),
            QTimeZone::systemTimeZone(),
            line.server,
            systemBytes},
        folder,
        folder,
        sinceStart);
    return program.load() ? program.run() : unusable;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    nameApplication();
    // A live room waits for thousands of sockets on a thread of its own: there GLib's loop takes
    // twice the time of Qt's own.
    qputenv("QT_NO_THREADED_GLIB", "1");
    const bool asked = hasArgument(argc, argv, "--terminal");
    const bool wordsOnly = asked || hasArgument(argc, argv, "--version")
        || hasArgument(argc, argv, "--clear-pin") || hasArgument(argc, argv, "--backup")
        || hasArgument(argc, argv, "--move-from") || hasArgument(argc, argv, "--help")
        || hasArgument(argc, argv, "-h");
    const bool showsNobody
        = hasArgument(argc, argv, "--screenshots") || hasArgument(argc, argv, "--trace-pages");
    if (showsNobody && !hasDisplay()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (wordsOnly || !hasDisplay()) {
        const QCoreApplication application(argc, argv);
        CommandLine line = parseCommandLine(QCoreApplication::arguments());
        Language language;
        language.apply(line.language, Preferences::Language::System);
        line = parseCommandLine(QCoreApplication::arguments());
        return runWithoutWindow(line, asked);
    }
    const QGuiApplication application(argc, argv);
    const CommandLine line = parseCommandLine(QCoreApplication::arguments());
    if (!line.problem.isEmpty() || !line.backup.isEmpty() || !line.movedFile.isEmpty()) {
        return runWithoutWindow(line, false);
    }
    return runWindow(line, sinceStart);
}
