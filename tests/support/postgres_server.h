// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace zhixing::test
{

/// A PostgreSQL server of its own for one test program: files and socket in a temporary folder, no
/// network. Sorts texts as Chinese dictionaries do unless it is told otherwise, which the records
/// must not take over. Goes with the program, however that ends.
class PostgresServer
{
public:
    /// Whether Debian's package postgresql is installed.
    [[nodiscard]] static bool isInstalled();

    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// The address of a new database, which the user "clerk" owns, who may do nothing else: empty,
    /// or a copy of another one that nobody has open.
    [[nodiscard]] QString freshDatabase(const QString &copied = QStringLiteral("template0"));
    /// The address of a database for another user. "guarded" is asked for the password "渡口 2026".
    [[nodiscard]] QString addressOf(const QString &database, const QString &user) const;
    /// Runs a statement as the server's owner.
    void run(const QString &sql, const QString &database = QStringLiteral("postgres"));

    /// As if the power had gone; what had been committed stays.
    void kill();
    void start();

private:
    void prepare();
    [[nodiscard]] bool answers() const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    int m_databases = 0;
};

} // namespace zhixing::test
