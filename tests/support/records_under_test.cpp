// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/records_under_test.h"

#include "records/database_address.h"
#include "records/sql.h"

#include <QDir>

namespace zhixing::test
{

using namespace Qt::Literals::StringLiterals;

bool RecordsUnderTest::isOnServer()
{
    return qEnvironmentVariable("ZHIXING_TEST_DATABASE") == u"postgresql";
}

QString RecordsUnderTest::obstacle()
{
    return isOnServer() && !PostgresServer::isInstalled()
        ? u"POSTGRESQL IS NOT TESTED: install postgresql and libqt6sql6-psql"_s
        : QString();
}

QString RecordsUnderTest::fresh()
{
    if (isOnServer()) {
        if (m_made.isEmpty()) {
            // Migrated once, copied for each test.
            const QString address = server().freshDatabase();
            const auto read = readServerAddress(address);
            if (!read || !Database::open(address)) {
                qFatal("the records cannot be made");
            }
            m_made = read->database;
        }
        if (!m_last.isEmpty()) {
            // What is left behind has to be read through after a crash.
            server().run(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_last));
        }
        const QString address = server().freshDatabase(m_made);
        m_last = readServerAddress(address)->database;
        return address;
    }
    const QString folder = m_folder.filePath(QString::number(++m_records));
    QDir().mkpath(folder);
    return folder + u"/records.sqlite"_s;
}

PostgresServer &RecordsUnderTest::server()
{
    if (!m_server) {
        m_server = std::make_unique<PostgresServer>();
    }
    return *m_server;
}

void writeHastily(const Database &database)
{
    const QString setting
        = database.isOnServer() ? u"SET synchronous_commit = off"_s : u"PRAGMA synchronous = OFF"_s;
    if (!runSql(database.connection(), setting)) {
        qFatal("the records cannot be written hastily");
    }
}

bool hasOrphans(const Database &database)
{
    if (database.isOnServer()) {
        return false;
    }
    auto orphans = runSql(database.connection(), u"PRAGMA foreign_key_check"_s);
    return !orphans || orphans->next();
}

QStringList tablesOf(const Database &database)
{
    QStringList tables;
    auto rows = runSql(database.connection(),
        database.isOnServer()
            ? uR"(SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'
                    AND table_name NOT IN ('schema_version', 'delivery'))"_s
            : u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    while (rows && rows->next()) {
        tables << rows->value(0).toString();
    }
    return tables;
}

} // namespace zhixing::test
