// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/places.h"
#include "main/report_command.h"
#include "reports/bundles/commands.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
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
