// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/utc_time.h"

#include <QStringList>
#include <QTextStream>
#include <QTimeZone>

namespace zhixing
{

/// The exit codes of zhixing-report, which mean what those of zhixing-bank do; scripts rely on
/// them.
enum class ReportExit {
    Done = 0,
    BadUse = 2, ///< arguments that do not fit, or a file that cannot be written
    NothingFound = 3, ///< nobody on the roster of this branch and period
    Unreadable = 4, ///< records or bank
};

/// Where and when a report is asked for.
struct ReportSetting {
    QTextStream &out;
    QTextStream &messages;
    bool isChinese = false;
    UtcTime now;
    QTimeZone zone;
};

/// `[--data DIR | --collection FILE] [--from DATE] [--to DATE] [--branch NAME] [--bank FILE]
/// [--format F] [--lang zh|en] -o FILE`: writes the report of a branch. Reads the records without
/// setting a damaged file aside.
[[nodiscard]] ReportExit runReport(const QStringList &arguments, const ReportSetting &setting);

} // namespace zhixing
