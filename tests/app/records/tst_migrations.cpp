// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/record_files.h"
#include "records/attempt_store.h"
#include "records/database.h"
#include "records/database_file.h"
#include "records/learner_store.h"
#include "records/migrations.h"
#include "records/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace
{

/// When the attempt in the fixture began.
const UtcTime nine = UtcTime(milliseconds(1'700'000'000'000));

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;

    Database opened()
    {
        auto database = Database::open(m_path);
        if (!database) {
            qFatal(
                "%s: %s", qPrintable(database.error().where), qPrintable(database.error().detail));
        }
        return std::move(*database);
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"records.sqlite"_s);
    }

    void shouldMigrateAnOlderFileAfterPuttingACopyAside()
    {
        test::makeVersionOne(m_path);
        Database database = opened();
        QCOMPARE(database.outcome(), OpenOutcome::Migrated);
        QCOMPARE(database.keptFile(), m_path + u".v1.bak"_s);

        ScopedConnection copy(database.keptFile(), ScopedConnection::Access::ReadOnly);
        const auto old = copy.open();
        QVERIFY(old);
        QCOMPARE(*schemaVersion(*old), 1);
        auto events = runSql(*old, u"SELECT count(*) FROM attempt_event"_s);
        QVERIFY(events->next());
        QCOMPARE(events->value(0).toInt(), 4);
    }

    void shouldCopyWhatStandsOnlyInTheLog()
    {
        test::makeVersionOne(m_path);
        // A second connection keeps the log from being folded into the file.
        ScopedConnection other(m_path, ScopedConnection::Access::ReadWrite);
        const auto writer = other.open();
        QVERIFY(runSql(*writer, u"PRAGMA journal_mode = WAL"_s));
        QVERIFY(runSql(*writer, u"INSERT INTO learner VALUES ('late', '学员乙', '', 5, 5)"_s));
        QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);

        const Database database = opened();
        ScopedConnection copy(database.keptFile(), ScopedConnection::Access::ReadOnly);
        const auto kept = copy.open();
        QVERIFY(kept);
        auto late = runSql(*kept, u"SELECT name FROM learner WHERE id = 'late'"_s);
        QVERIFY(late->next());
        QCOMPARE(late->value(0).toString(), u"学员乙"_s);
    }

    void shouldNotOverwriteAnEarlierCopy()
    {
        test::makeVersionOne(m_path);
        test::writeFile(m_path + u".v1.bak"_s, "earlier");
        QCOMPARE(opened().keptFile(), m_path + u".v1-2.bak"_s);
        QCOMPARE(test::contentOf(m_path + u".v1.bak"_s), QByteArray("earlier"));
    }

    void shouldLeaveAnOlderFileAloneWhenTheCopyFails()
    {
        test::makeVersionOne(m_path);
        QVERIFY(QDir(m_folder->path()).mkdir(u"records.sqlite.v1.bak.part"_s));
        const auto database = Database::open(m_path);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Unwritable);
        ScopedConnection connection(m_path, ScopedConnection::Access::ReadOnly);
        QCOMPARE(*schemaVersion(*connection.open()), 1);
    }

    void shouldReadAttemptsOfVersionOneAfterMigrating()
    {
        test::makeVersionOne(m_path);
        Database database = opened();
        AttemptStore store(database);
        const auto learners = LearnerStore(database).all();
        QCOMPARE(learners->size(), 1U);
        const auto attempt = store.unfinished(learners->front().id, nine + seconds(3600));
        QVERIFY2(attempt && *attempt, "the attempt begun under version 1 is offered");
        QCOMPARE((*attempt)->entries[0].answer, QStringList(u"true"_s));
        QCOMPARE((*attempt)->entries[1].answer, QStringList(u"半年"_s));
        // Its last event stands in for the sign of life that version 1 did not note.
        QCOMPARE((*attempt)->elapsed, milliseconds(12'000));
        QCOMPARE((*attempt)->status, AttemptStatus::Paused);
        QCOMPARE((*attempt)->form.blueprint.marking, MarkingRules());
    }

    void shouldKeepEventsAppendOnlyAfterMigrating()
    {
        test::makeVersionOne(m_path);
        const Database database = opened();
        const QSqlDatabase connection = database.connection();
        auto events = runSql(connection, u"SELECT count(*) FROM attempt_event"_s);
        QVERIFY(events->next());
        QCOMPARE(events->value(0).toInt(), 4);
        QVERIFY(!runSql(connection, u"UPDATE attempt_event SET at_ms = 0"_s));
        QVERIFY(!runSql(connection, u"DELETE FROM attempt_event"_s));
        QVERIFY(runSql(connection,
            u"INSERT INTO attempt_event SELECT attempt, 99, 'self_marked', 1, 0, '[]' FROM attempt_event LIMIT 1"_s));
        QVERIFY(!runSql(connection,
            u"INSERT INTO attempt_event SELECT attempt, 100, 'guessed', 1, 0, '[]' FROM attempt_event LIMIT 1"_s));
    }

    void shouldEndWithTheSameSchemaMigratedOrFresh()
    {
        test::makeVersionOne(m_path);
        const QStringList migrated = test::schemaOf(opened().connection());
        m_path = m_folder->filePath(u"fresh.sqlite"_s);
        const QStringList fresh = test::schemaOf(opened().connection());
        QVERIFY(fresh.size() > 20);
        QCOMPARE(migrated, fresh);
    }

    void shouldKeepTheFixtureOfVersionOneAsVersionOneWasReleased()
    {
        test::makeVersionOne(m_path);
        QStringList kept;
        {
            ScopedConnection connection(m_path, ScopedConnection::Access::ReadOnly);
            kept = test::schemaOf(*connection.open());
        }
        ScopedConnection connection(
            m_folder->filePath(u"one.sqlite"_s), ScopedConnection::Access::ReadWrite);
        const auto database = connection.open();
        QVERIFY(migrate(*database, 1));
        QCOMPARE(kept, test::schemaOf(*database));
    }

    void shouldRollAFailedMigrationBackWhole()
    {
        test::makeVersionOne(m_path);
        {
            // In the way of the second migration.
            ScopedConnection connection(m_path, ScopedConnection::Access::ReadWrite);
            QVERIFY(runSql(*connection.open(), u"CREATE TABLE sign_of_life (x TEXT)"_s));
        }
        QVERIFY(!Database::open(m_path));
        ScopedConnection connection(m_path, ScopedConnection::Access::ReadOnly);
        QCOMPARE(*schemaVersion(*connection.open()), 1);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
