// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/places.h"
#include "main/report_command.h"
#include "reports/bundles/commands.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <memory>
#include <span>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

/// Looked at before there is an application: only a PDF needs fonts.
bool mayAskForPdf(std::span<char *const> arguments)
{
    return std::ranges::any_of(arguments,
        [](const char *argument) { return QByteArray(argument).toLower().endsWith("pdf"); });
}

std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (!mayAskForPdf({argv, static_cast<std::size_t>(argc)})) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    // Nothing is shown, and often there is nothing to show it on.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = applicationFor(argc, argv);
    // The records are where the window keeps them.
    QCoreApplication::setApplicationName(u"zhixing"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ZHIXING_VERSION));
    QTextStream out(stdout);
    QTextStream messages(stderr);
    const ReportSetting setting {out,
        messages,
        QLocale::system().language() == QLocale::Chinese,
        systemTime(),
        QTimeZone::systemTimeZone()};
    const QStringList arguments = QCoreApplication::arguments();
    const auto bundles = runBundleCommand(arguments.mid(1),
        {out,
            messages,
            setting.isChinese,
            setting.now,
            QCoreApplication::applicationVersion(),
            [](const QString &folder) { return databasePath(dataFolder(folder)); },
            stopOnInterrupt()});
    return bundles ? static_cast<int>(*bundles) : static_cast<int>(runReport(arguments, setting));
}
