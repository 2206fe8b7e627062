// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QStringList>
#include <QTextStream>

#include <chrono>

namespace zhixing
{

/// The exit codes of `zhixing-bank`; scripts rely on them.
enum class ExitCode {
    Done = 0,
    Findings = 1,
    BadUse = 2,
    NothingFound = 3,
    Unreadable = 4,
};

/// What the tool says and in which language: results go to `out`, everything else to `messages`.
/// Simplified Chinese under a Chinese locale, English otherwise.
struct Terminal {
    QTextStream &out;
    QTextStream &messages;
    bool isChinese = false;
    std::chrono::sys_time<std::chrono::milliseconds> now; ///< when the command was given

    [[nodiscard]] QString words(const QString &chinese, const QString &english) const
    {
        return isChinese ? chinese : english;
    }

    /// The error for sources in which nothing of a known shape was found.
    [[nodiscard]] Error nothingFoundIn(const QStringList &paths) const;

    /// Prints the error with its place, and gives the exit code that belongs to it.
    ExitCode report(const Error &error) const;
};

} // namespace zhixing
