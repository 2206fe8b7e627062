// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/command_line.h"

#include <QString>

namespace zhixing
{

/// Runs without a display: the quiz where someone can answer, else a summary and how to open the
/// window. `reason` is the line that says why there is no window; empty if the terminal was asked
/// for.
[[nodiscard]] int runInTerminal(const CommandLine &line, const QString &reason);

/// Copies the records to where the command line says, and says so. Exit code: 0, 2 where a file of
/// that name is there already, 4 where records or target refuse.
[[nodiscard]] int runBackup(const CommandLine &line);

/// Copies the records of a file to the server that was named. Exit code: 0, 2 where the server has
/// records already, 3 where there is no such file, 4 where file or server refuse.
[[nodiscard]] int runMove(const CommandLine &line);

} // namespace zhixing
