// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/commands.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

/// The commands about bundles as a program of their own, to be run and killed.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream messages(stderr);
    const BundleSetting setting {out,
        messages,
        false,
        UtcTime(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())),
        u"0.1.0"_s,
        [](const QString &folder) { return folder + u"/zhixing.sqlite"_s; },
        stopOnInterrupt()};
    const auto exit = runBundleCommand(QCoreApplication::arguments().mid(1), setting);
    return static_cast<int>(exit.value_or(BundleExit::BadUse));
}
