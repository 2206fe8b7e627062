// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What only records on a server have: many computers that write at once, users, a connection that
// can be lost.

#include "questions/assessment/sample_bank.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "records/migrations.h"
#include "records/postgresql.h"
#include "records/practice_store.h"
#include "records/sql.h"
#include "support/records_under_test.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <latch>
#include <thread>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace
{

const UtcTime nine = UtcTime(milliseconds(1'700'000'000'000));
constexpr int computers = 8;

/// Runs the same on as many computers at once, each in a thread with connections of its own.
void onEachComputer(const std::function<void(int computer)> &work)
{
    std::latch start(computers);
    std::vector<std::jthread> threads;
    for (int computer = 0; computer < computers; ++computer) {
        threads.emplace_back([&, computer] {
            start.arrive_and_wait();
            work(computer);
        });
    }
}

Form shortForm()
{
    Blueprint blueprint;
    blueprint.name = u"渡口测验"_s;
    blueprint.rows = {{ItemKind::TrueFalse, std::nullopt, 3}};
    return *drawForm(test::sampleBank(), blueprint, 7);
}

QString columnsOf(const QSqlDatabase &database, const QString &sql)
{
    QStringList lines;
    auto rows = runSql(database, sql);
    while (rows && rows->next()) {
        lines << rows->value(0).toString();
    }
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

class TestServerRecords : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    QString m_address;

    /// The code that opening fails with.
    static ErrorCode refusalOf(const QString &address)
    {
        const auto database = Database::open(address);
        if (database) {
            qFatal("it opened");
        }
        qInfo("%s", qPrintable(database.error().detail));
        return database.error().code;
    }

    QString addressFor(const QString &user)
    {
        return m_records.server().addressOf(readServerAddress(m_address)->database, user);
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_address = m_records.fresh();
    }

    void shouldCreateOnceAndThenBeCurrent()
    {
        const QString address = m_records.server().freshDatabase();
        const auto created = Database::open(address);
        QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
        QCOMPARE(created->outcome(), OpenOutcome::Created);
        QCOMPARE(*schemaVersion(created->connection()), latestSchemaVersion());
        QCOMPARE(Database::open(address)->outcome(), OpenOutcome::Current);
    }

    void shouldMakeTheTablesOnceForAllWhoBeginAtOnce()
    {
        const QString address = m_records.server().freshDatabase();
        std::atomic<int> opened = 0;
        onEachComputer([&](int /*computer*/) {
            const auto database = Database::open(address);
            opened += database && schemaVersion(database->connection()) == latestSchemaVersion();
        });
        QCOMPARE(opened.load(), computers);
    }

    void shouldRefuseANewerVersionAndLeaveItAsItIs()
    {
        {
            const auto database = Database::open(m_address);
            QVERIFY(runSql(database->connection(), u"UPDATE schema_version SET version = 99"_s));
        }
        QCOMPARE(refusalOf(m_address), ErrorCode::TooNew);
        const ServerAddress address = *readServerAddress(m_address);
        auto looking = postgresql::connectTo(address, u"looking"_s);
        QCOMPARE(*schemaVersion(*looking), 99);
        looking->close();
        looking = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"looking"_s);
    }

    void shouldHaveTheColumnsThatAFileHas()
    {
        const QTemporaryDir folder;
        const auto server = Database::open(m_address);
        const auto file = Database::open(folder.filePath(u"records.sqlite"_s));
        QVERIFY(server && file);
        const QString ofServer = columnsOf(server->connection(),
            uR"(SELECT c.table_name || '.' || c.column_name || CASE c.is_nullable
                    WHEN 'NO' THEN ' NOT NULL ' ELSE ' ' END || CASE c.data_type
                    WHEN 'bigint' THEN 'INTEGER' WHEN 'double precision' THEN 'REAL'
                    WHEN 'text' THEN 'TEXT' ELSE c.data_type END
                FROM information_schema.columns c WHERE c.table_schema = 'public'
                    AND c.table_name NOT IN ('schema_version', 'delivery')
                    AND c.column_name <> 'rowid')"_s);
        const QString ofFile = columnsOf(
            file->connection(), uR"(SELECT t.name || '.' || c.name || CASE WHEN c."notnull" = 1
                    THEN ' NOT NULL ' ELSE ' ' END || c.type
                FROM sqlite_schema t JOIN pragma_table_info(t.name) c
                WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%')"_s);
        QCOMPARE(ofServer, ofFile);
    }

    void shouldSortTextsByTheirBytesWhateverTheServerDoes()
    {
        Database database = *Database::open(m_address);
        LearnerStore learners(database);
        for (const QString &name : {u"乙"_s, u"丙"_s, u"b"_s, u"B"_s, u"啊"_s, u"-a"_s}) {
            QVERIFY(learners.add(name, u"渡口支部"_s, {}, 1));
        }
        QStringList names;
        QVERIFY(forEachRow(database.connection(),
            u"SELECT name FROM learner ORDER BY name"_s,
            {},
            [&](const QSqlQuery &row) -> Result<void> {
                names << row.value(0).toString();
                return {};
            }));
        QCOMPARE(names, (QStringList {u"-a"_s, u"B"_s, u"b"_s, u"丙"_s, u"乙"_s, u"啊"_s}));
    }

    void shouldKeepTextsAsTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"it's \"so\" ''"_s;
        QTest::newRow("backslashes") << u"a\\b\\' \\n"_s;
        QTest::newRow("placeholders") << u":name :branch ? $1 %1"_s;
        QTest::newRow("statement") << u"'); DROP TABLE learner; --"_s;
        QTest::newRow("beyond the first plane") << u"𠮷野家 🎉"_s;
        QTest::newRow("lines") << u"a\nb\tc"_s;
        QTest::newRow("dollar") << u"$$ $a$"_s;
    }
    void shouldKeepTextsAsTheyAre()
    {
        QFETCH(QString, text);
        const Database database = *Database::open(m_address);
        auto row = runSql(database.connection(),
            u"SELECT CAST(:text AS TEXT), CAST(:number AS BIGINT), 5 -:less, ':text' -- :text"_s,
            {{u":text"_s, text},
                {u":number"_s, std::numeric_limits<qint64>::min()},
                {u":less"_s, -3}});
        QVERIFY2(row, row ? "" : qPrintable(row.error().detail));
        QVERIFY(row->next());
        QCOMPARE(row->value(0).toString(), text);
        QCOMPARE(row->value(1).toLongLong(), std::numeric_limits<qint64>::min());
        QCOMPARE(row->value(2).toInt(), 8);
        QCOMPARE(row->value(3).toString(), u":text"_s);
    }

    void shouldRefuseTheCharacterNul()
    {
        Database database = *Database::open(m_address);
        const auto added = LearnerStore(database).add(u"学员\0甲"_s, u"渡口支部"_s, {}, 1);
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::BadUse);
    }

    void shouldLoseNoAnswerOfManyComputers()
    {
        constexpr int answers = 30;
        const Form form = shortForm();
        std::vector<std::optional<Error>> errors(computers);
        onEachComputer([&](int computer) {
            auto database = Database::open(m_address);
            if (!database) {
                errors[static_cast<std::size_t>(computer)] = database.error();
                return;
            }
            const auto note = [&](const auto &result) {
                if (!result && !errors[static_cast<std::size_t>(computer)]) {
                    errors[static_cast<std::size_t>(computer)] = result.error();
                }
            };
            // The same learner for two computers each.
            const auto learner = LearnerStore(*database).findOrAdd(
                u"学员%1"_s.arg(computer / 2), u"渡口支部"_s, 1);
            note(learner);
            if (!learner) {
                return;
            }
            AttemptStore store(*database);
            Attempt attempt = startAttempt(u"attempt-%1"_s.arg(computer), learner->id, form, nine);
            note(store.begin(attempt));
            for (int number = 0; number < answers; ++number) {
                const auto after = store.append(attempt,
                    {AttemptEventKind::Answered,
                        nine + seconds(number),
                        number % 3,
                        {number % 2 == 0 ? u"true"_s : u"false"_s}});
                note(after);
                if (after) {
                    attempt = *after;
                }
            }
        });
        for (const auto &error : errors) {
            QVERIFY2(!error, error ? qPrintable(error->detail) : "");
        }
        Database database = *Database::open(m_address);
        const auto all = AttemptStore(database).loadAll({});
        QVERIFY(all);
        QCOMPARE(all->size(), static_cast<std::size_t>(computers));
        for (const SummarizedAttempt &one : *all) {
            QCOMPARE(one.attempt.events, answers + 1);
        }
        QCOMPARE(LearnerStore(database).all()->size(), computers / 2U);
    }

    void shouldTakeTheEventsOfOneAttemptFromManyComputers()
    {
        constexpr int answers = 10;
        Attempt attempt;
        {
            Database database = *Database::open(m_address);
            const Learner learner
                = *LearnerStore(database).findOrAdd(u"学员甲"_s, u"渡口支部"_s, 1);
            attempt = startAttempt(u"attempt"_s, learner.id, shortForm(), nine);
            QVERIFY(AttemptStore(database).begin(attempt));
        }
        std::atomic<int> written = 0;
        onEachComputer([&](int computer) {
            auto database = Database::open(m_address);
            if (!database) {
                return;
            }
            AttemptStore store(*database);
            for (int number = 0; number < answers; ++number) {
                written += store
                               .append(attempt,
                                   {AttemptEventKind::Answered,
                                       nine + milliseconds(computer),
                                       number % 3,
                                       {u"true"_s}})
                               .has_value();
            }
        });
        QCOMPARE(written.load(), computers * answers);
        Database database = *Database::open(m_address);
        QCOMPARE(AttemptStore(database).load(u"attempt"_s)->events, computers * answers + 1);
    }

    void shouldNumberALearnersAnswersInTheOrderInWhichTheyAppear()
    {
        // Whoever has read up to one of them must not miss another that comes in behind it.
        constexpr int answers = 12;
        QString learner;
        {
            Database database = *Database::open(m_address);
            learner = LearnerStore(database).findOrAdd(u"学员甲"_s, u"渡口支部"_s, 1)->id;
        }
        std::atomic<int> missed = 0;
        std::atomic<int> writing = computers;
        std::jthread reader([&] {
            const auto database = Database::open(m_address);
            qint64 last = 0;
            qint64 seen = 0;
            const auto look = [&] {
                auto row = runSql(database->connection(),
                    uR"(SELECT (SELECT count(*) FROM practice_response),
                            coalesce(max(rowid), 0), count(*) FROM practice_response
                        WHERE rowid > :last)"_s,
                    {{u":last"_s, last}});
                if (row && row->next()) {
                    seen += row->value(2).toLongLong();
                    missed += static_cast<int>(row->value(0).toLongLong() - seen);
                    last = std::max(last, row->value(1).toLongLong());
                }
            };
            while (writing > 0) {
                look();
            }
            look();
        });
        std::atomic<int> failed = 0;
        onEachComputer([&](int computer) {
            auto database = Database::open(m_address);
            for (int number = 0; database && number < answers; ++number) {
                const Item item = test::singleChoiceItem(u"sc%1"_s.arg(number));
                failed += !PracticeStore(*database).keep(
                    {u"%1-%2"_s.arg(computer).arg(number),
                        learner,
                        u"sitting"_s,
                        PracticeMode::Daily,
                        {item, {u"o1"_s, u"o0"_s}, {}, {}},
                        {u"o0"_s},
                        {nine, StudyDay(std::chrono::days(19'675))},
                        seconds(3)},
                    std::nullopt);
            }
            --writing;
        });
        reader.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(missed.load(), 0);
    }

    void shouldLetNobodyWriteThroughAReadersConnection()
    {
        const auto made = Database::open(m_address);
        Database beside = *Database::openBeside(m_address);
        QVERIFY(LearnerStore(beside).all());
        const auto added = LearnerStore(beside).add(u"学员甲"_s, u"渡口支部"_s, {}, 1);
        QCOMPARE(added.error().code, ErrorCode::Unwritable);
    }

    void shouldSayWhyItCannotBeOpened()
    {
        QCOMPARE(refusalOf(addressFor(u"barred"_s)), ErrorCode::BadUse);
        QCOMPARE(refusalOf(addressFor(u"nobody_there"_s)), ErrorCode::BadUse);
        QCOMPARE(refusalOf(addressFor(u"guarded"_s)), ErrorCode::BadUse);
        QCOMPARE(refusalOf(m_records.server().addressOf(u"missing"_s, u"clerk"_s)),
            ErrorCode::NothingFound);
        QCOMPARE(refusalOf(u"postgresql://clerk@/zhixing?host=/nowhere"_s), ErrorCode::Unreachable);
        QCOMPARE(refusalOf(u"postgresql://127.0.0.1:1/zhixing"_s), ErrorCode::Unreachable);
        QCOMPARE(refusalOf(u"postgresql://clerk:a@host/zhixing"_s), ErrorCode::BadUse);
    }

    void shouldSayWhereTablesMayNotBeMade()
    {
        const QString address = m_records.server().freshDatabase();
        const QString other
            = m_records.server().addressOf(readServerAddress(address)->database, u"stranger"_s);
        m_records.server().run(u"CREATE ROLE stranger LOGIN"_s);
        QCOMPARE(refusalOf(other), ErrorCode::Unwritable);
    }

    void shouldTakeThePasswordFromAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"password"_s);
        const auto write = [&path](const QByteArray &password) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(password) > 0
                && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        };
        m_records.server().run(
            u"GRANT ALL ON SCHEMA public TO guarded"_s, readServerAddress(m_address)->database);
        m_records.server().run(u"GRANT ALL ON ALL TABLES IN SCHEMA public TO guarded"_s,
            readServerAddress(m_address)->database);
        ServerAddress address = *readServerAddress(addressFor(u"guarded"_s));
        address.passwordFile = path;
        QVERIFY(write("wrong\n"));
        QCOMPARE(refusalOf(textOf(address)), ErrorCode::BadUse);
        QVERIFY(write("渡口 2026\n"));
        const auto database = Database::open(textOf(address));
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        QVERIFY(!database->path().contains(u"2026"));
    }

    void shouldComeBackAfterTheServerWasAway()
    {
        Database database = *Database::open(m_address);
        LearnerStore learners(database);
        QVERIFY(learners.add(u"学员甲"_s, u"渡口支部"_s, {}, 1));
        m_records.server().kill();
        const auto refused = learners.add(u"学员乙"_s, u"渡口支部"_s, {}, 1);
        QCOMPARE(refused.error().code, ErrorCode::Unreachable);
        m_records.server().start();
        // Whoever asks too soon is told so at once; then the connection is made again.
        QTRY_VERIFY_WITH_TIMEOUT(learners.all(), 30'000);
        QCOMPARE(learners.all()->size(), 1U);
        QVERIFY(learners.add(u"学员乙"_s, u"渡口支部"_s, {}, 1));
    }

    void shouldWriteNothingOfATransactionThatWasCutShort()
    {
        const Database database = *Database::open(m_address);
        const QSqlDatabase connection = database.connection();
        const QString insertion
            = u"INSERT INTO learner (id, name, branch, added_ms, active_ms) VALUES (:id, :id, '', 0, 0)"_s;
        {
            auto transaction = Transaction::begin(connection);
            QVERIFY(transaction);
            QVERIFY(writeSql(connection, insertion, {{u":id"_s, u"one"_s}}));
            m_records.server().run(
                u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'clerk'"_s);
            const auto cut = writeSql(connection, insertion, {{u":id"_s, u"two"_s}});
            QCOMPARE(cut.error().code, ErrorCode::Unreachable);
            // Not on a new connection: the first row would be missing.
            const auto late = writeSql(connection, insertion, {{u":id"_s, u"three"_s}});
            QCOMPARE(late.error().code, ErrorCode::Unreachable);
            QVERIFY(!transaction->commit());
        }
        auto rows = runSql(connection, u"SELECT count(*) FROM learner"_s);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
        QVERIFY(rows->next());
        QCOMPARE(rows->value(0).toInt(), 0);
    }

    void shouldNotTakeARollbackForACommit()
    {
        const Database database = *Database::open(m_address);
        const QSqlDatabase connection = database.connection();
        auto transaction = Transaction::begin(connection);
        QVERIFY(transaction);
        QVERIFY(!writeSql(connection, u"INSERT INTO learner (id) VALUES ('one')"_s));
        QVERIFY(!transaction->commit());
    }
};

QTEST_GUILESS_MAIN(TestServerRecords)
#include "tst_server_records.moc"
