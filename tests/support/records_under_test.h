// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/database.h"
#include "support/postgres_server.h"

#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace zhixing::test
{

/// Records for a test that holds on both kinds of database: SQLite files, or databases on a server
/// of its own where the environment says ZHIXING_TEST_DATABASE=postgresql (see
/// zhixing_test_on_postgresql() in tests/app/records).
class RecordsUnderTest
{
public:
    [[nodiscard]] static bool isOnServer();
    /// Why the test cannot run; empty where it can.
    [[nodiscard]] static QString obstacle();

    /// What Database::open() makes new records of. On a server those before go.
    [[nodiscard]] QString fresh();
    [[nodiscard]] PostgresServer &server();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    QString m_made; ///< the server's database that is copied
    QString m_last;
    int m_records = 0;
};

/// Commits without waiting for the disk: for tests that write much and ask nothing of the disk.
void writeHastily(const Database &database);

/// Whether a row refers to one that is not there. A server does not let that come about.
[[nodiscard]] bool hasOrphans(const Database &database);

/// The tables that both kinds of database have.
[[nodiscard]] QStringList tablesOf(const Database &database);

} // namespace zhixing::test

/// For initTestCase(): without a server its half of the suite is left out, and says so.
#define SKIP_WITHOUT_SERVER()                                                                      \
    if (const QString why = zhixing::test::RecordsUnderTest::obstacle(); !why.isEmpty()) {         \
        QSKIP(qPrintable(why));                                                                    \
    }

/// For what only a file has: pages, a log, copies beside it.
#define ONLY_FOR_FILES()                                                                           \
    if (zhixing::test::RecordsUnderTest::isOnServer()) {                                           \
        QSKIP("about files");                                                                      \
    }
