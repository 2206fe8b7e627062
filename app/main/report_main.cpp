// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/places.h"
#include "main/report_command.h"

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
    return static_cast<int>(runReport(QCoreApplication::arguments(), setting));
}
