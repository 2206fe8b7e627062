// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

namespace zhixing
{

/// A database on a PostgreSQL server. Holds no password, only where one may be read.
struct ServerAddress {
    QString
        host; ///< a name, an address or the folder of a socket; empty: the socket of this computer
    int port = 0; ///< 0: PostgreSQL's own
    QString user; ///< empty: the name of whoever runs the program
    QString database;
    QString passwordFile; ///< empty: what the system keeps (~/.pgpass, PGPASSFILE)
    std::vector<std::pair<QString, QString>> options; ///< of libpq, in their order
    bool operator==(const ServerAddress &) const = default;
};

/// Whether records are named by the address of a server, not by the path of a file.
[[nodiscard]] bool isServerAddress(QStringView records);

/// Whether somebody wrote a password into the address.
[[nodiscard]] bool holdsPassword(const QString &address);

/// Reads postgresql://user@host:port/database?option=value. BadUse where it is not that, where it
/// holds a password, and for an option that is not known.
[[nodiscard]] Result<ServerAddress> readServerAddress(const QString &address);

/// As it is shown and handed on; readServerAddress() reads it back.
[[nodiscard]] QString textOf(const ServerAddress &address);

/// The password in a file that nobody but its owner may read. BadUse for one that others may read,
/// Unreadable for one that is not there or empty.
[[nodiscard]] Result<QString> readPassword(const QString &file);

} // namespace zhixing
