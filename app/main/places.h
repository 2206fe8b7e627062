// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"

#include <QByteArray>
#include <QStringList>

namespace zhixing
{

/// The banks beside the program, in the build tree as when installed; sorted.
[[nodiscard]] QStringList installedBanks();
/// The folder for records and settings: the one given, or the XDG place.
[[nodiscard]] QString dataFolder(const QString &given);
[[nodiscard]] QString databasePath(const QString &folder);
/// What Database::open() opens: the server's address where there is one, else the file.
[[nodiscard]] QString recordsAddress(const QString &folder, const QString &server);
/// The search index: with the records where a folder is given, else in the XDG cache.
[[nodiscard]] QString searchPath(const QString &given);
[[nodiscard]] QString settingsPath(const QString &folder);

/// The only clock and the only chance in the program.
[[nodiscard]] UtcTime systemTime();
[[nodiscard]] quint64 systemSeed();
/// So many that nobody can guess. May be asked on any thread.
[[nodiscard]] QByteArray systemBytes(qsizetype count);

} // namespace zhixing
