// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <functional>

namespace zhixing::test
{

struct KilledDriver {
    QStringList said; ///< lines that arrived whole; a kill may cut the last one short
    QString problem; ///< empty where it lived up to the kill
};

/// Runs a driver and kills it, `life` after it is under way by what it has said until then.
inline KilledDriver killedDriver(const QString &program,
    const QStringList &arguments,
    const std::function<bool(const QByteArray &)> &isUnderWay,
    std::chrono::milliseconds life)
{
    constexpr int patienceMs = 20'000;
    QProcess driver;
    const auto failed = [&driver](const QString &what) {
        return KilledDriver {
            {}, what + QStringLiteral(": ") + QString::fromUtf8(driver.readAllStandardError())};
    };
    driver.start(program, arguments);
    if (!driver.waitForStarted()) {
        return failed(QStringLiteral("the driver does not start"));
    }
    QByteArray output;
    while (!isUnderWay(output)) {
        if (!driver.waitForReadyRead(patienceMs)) {
            return failed(QStringLiteral("the driver says nothing"));
        }
        output += driver.readAllStandardOutput();
    }
    // A moment in the driver's life, not a wait for something: no event marks it.
    QThread::msleep(static_cast<unsigned long>(life.count()));
    if (driver.state() != QProcess::Running) {
        return failed(QStringLiteral("the driver ended by itself"));
    }
    driver.kill();
    if (!driver.waitForFinished(patienceMs)) {
        return failed(QStringLiteral("the driver outlives its kill"));
    }
    if (driver.exitStatus() != QProcess::CrashExit) {
        return failed(QStringLiteral("the driver ended by itself"));
    }
    output += driver.readAllStandardOutput();
    KilledDriver killed {QString::fromUtf8(output).split(u'\n'), {}};
    killed.said.removeLast();
    return killed;
}

} // namespace zhixing::test
