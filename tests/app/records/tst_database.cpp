// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/record_files.h"
#include "records/database.h"
#include "records/database_file.h"
#include "records/file_lock.h"
#include "records/learner_store.h"
#include "records/sql.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

QString pragma(const Database &database, const QString &name)
{
    auto query = runSql(database.connection(), u"PRAGMA "_s + name);
    return query && query->next() ? query->value(0).toString() : QString();
}

} // namespace

class TestDatabase : public QObject
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

    QStringList filesBeside() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"records.sqlite"_s);
    }

    // --- what opening comes to ---

    void shouldCreateAFileWhereThereIsNone()
    {
        m_path = m_folder->filePath(u"new/folders/记录.sqlite"_s);
        const Database database = opened();
        QCOMPARE(database.outcome(), OpenOutcome::Created);
        QCOMPARE(database.keptFile(), QString());
        QCOMPARE(database.path(), m_path);
        QVERIFY(QFile::exists(m_path));
    }

    void shouldTakeAnEmptyFileForNone()
    {
        test::writeFile(m_path, {});
        QCOMPARE(opened().outcome(), OpenOutcome::Created);
    }

    void shouldFindACurrentFileAsItShouldBe()
    {
        test::makeRecords(m_path);
        Database database = opened();
        QCOMPARE(database.outcome(), OpenOutcome::Current);
        QCOMPARE(LearnerStore(database).all()->size(), 200U);
        QCOMPARE(filesBeside().filter(u"damaged"_s), QStringList());
        QCOMPARE(filesBeside().filter(u"bak"_s), QStringList());
    }

    void shouldSetADamagedFileAside_data()
    {
        QTest::addColumn<QString>("damage");
        for (const auto *name : {"not a database",
                 "header only",
                 "cut off",
                 "page overwritten",
                 "schema overwritten",
                 "tables gone",
                 "log without database"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void shouldSetADamagedFileAside()
    {
        QFETCH(const QString, damage);
        test::makeRecords(m_path);
        QByteArray bytes = test::contentOf(m_path);
        QVERIFY(bytes.size() > 4 * 4096);
        if (damage == u"not a database"_s) {
            bytes = "这不是数据库，只是一段文字。";
        } else if (damage == u"header only"_s) {
            bytes.truncate(16);
        } else if (damage == u"cut off"_s) {
            bytes.truncate(bytes.size() / 2);
        } else if (damage == u"page overwritten"_s) {
            bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
        } else if (damage == u"schema overwritten"_s) {
            bytes.replace(100, 3996, QByteArray(3996, '\x5a'));
        } else if (damage == u"tables gone"_s) {
            QFile::remove(m_path);
            ScopedConnection connection(m_path, ScopedConnection::Access::ReadWrite);
            QVERIFY(runSql(*connection.open(), u"PRAGMA user_version = 2"_s));
            bytes = test::contentOf(m_path);
        }
        if (damage == u"log without database"_s) {
            QFile::remove(m_path);
            bytes.clear();
        } else {
            test::writeFile(m_path, bytes);
        }
        test::writeFile(m_path + u"-wal"_s, "a log of the damaged file");

        Database database = opened();
        QCOMPARE(database.outcome(), OpenOutcome::SetAside);
        static const QRegularExpression shape(u"records\\.sqlite\\.damaged-\\d{8}T\\d{6}Z$"_s);
        QVERIFY2(shape.match(database.keptFile()).hasMatch(), qPrintable(database.keptFile()));
        QCOMPARE(test::contentOf(database.keptFile()), bytes);
        QCOMPARE(test::contentOf(database.keptFile() + u"-wal"_s),
            QByteArray("a log of the damaged file"));
        QCOMPARE(LearnerStore(database).all()->size(), 0U);
        QVERIFY(LearnerStore(database).findOrAdd(u"学员甲"_s, {}, 1));
    }

    void shouldKeepEveryDamagedFile()
    {
        test::writeFile(m_path, "first");
        const QString first = opened().keptFile();
        QFile::remove(m_path);
        test::writeFile(m_path, "second");
        QFile second(m_path);
        QVERIFY(second.open(QIODevice::ReadWrite));
        QVERIFY(
            second.setFileTime(QFileInfo(first).lastModified(), QFileDevice::FileModificationTime));
        second.close();
        const QString other = opened().keptFile();
        QVERIFY(other != first);
        QCOMPARE(test::contentOf(first), QByteArray("first"));
        QCOMPARE(test::contentOf(other), QByteArray("second"));
    }

    // --- what is refused ---

    void shouldRefuseANewerFileAndLeaveItUntouched()
    {
        test::makeRecords(m_path);
        {
            ScopedConnection connection(m_path, ScopedConnection::Access::ReadWrite);
            const auto database = connection.open();
            QVERIFY(runSql(*database, u"PRAGMA user_version = 99"_s));
        }
        const QByteArray before = test::contentOf(m_path);
        const QStringList files = filesBeside();
        const auto database = Database::open(m_path);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::TooNew);
        QCOMPARE(database.error().where, m_path);
        QVERIFY(database.error().detail.contains(u"99"_s));
        QCOMPARE(test::contentOf(m_path), before);
        QCOMPARE(filesBeside(), files);
    }

    void shouldRefuseANewerFileWhoseVersionStandsInItsLog()
    {
        test::makeRecords(m_path);
        ScopedConnection connection(m_path, ScopedConnection::Access::ReadWrite);
        const auto newer = connection.open();
        QVERIFY(runSql(*newer, u"PRAGMA user_version = 99"_s));
        QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
        const QByteArray before = test::contentOf(m_path);
        const QByteArray log = test::contentOf(m_path + u"-wal"_s);
        const auto database = Database::open(m_path);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::TooNew);
        QCOMPARE(test::contentOf(m_path), before);
        QCOMPARE(test::contentOf(m_path + u"-wal"_s), log);
    }

    void shouldRefuseTheDatabaseOfAnotherProgram()
    {
        {
            ScopedConnection connection(m_path, ScopedConnection::Access::ReadWrite);
            QVERIFY(runSql(*connection.open(), u"CREATE TABLE boats (name TEXT)"_s));
        }
        const QByteArray before = test::contentOf(m_path);
        const auto database = Database::open(m_path);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Invalid);
        QCOMPARE(test::contentOf(m_path), before);
    }

    void shouldRefuseAFolderInTheFilesPlace()
    {
        QVERIFY(QDir().mkpath(m_path + u"/inside"_s));
        const auto database = Database::open(m_path);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Unreadable);
        QCOMPARE(database.error().where, m_path);
    }

    void shouldRefuseAFolderThatCannotBeMade()
    {
        test::writeFile(m_folder->filePath(u"file"_s), "x");
        const auto database = Database::open(m_folder->filePath(u"file/records.sqlite"_s));
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Unwritable);
    }

    void shouldRefuseAFolderThatCannotBeWrittenTo()
    {
        // Even root may not write here.
        const auto database = Database::open(u"/proc/self/records.sqlite"_s);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Unwritable);
    }

    // --- what every connection has ---

    void shouldSetTheSameRulesOnEveryConnection()
    {
        for (int start = 0; start < 2; ++start) {
            const Database database = opened();
            QCOMPARE(pragma(database, u"foreign_keys"_s), u"1"_s);
            QCOMPARE(pragma(database, u"journal_mode"_s), u"wal"_s);
            QCOMPARE(pragma(database, u"synchronous"_s), u"2"_s);
            QVERIFY(pragma(database, u"busy_timeout"_s).toInt() >= 1000);
        }
    }

    void shouldHaveStrictTablesOnly()
    {
        const Database database = opened();
        auto tables = runSql(database.connection(), uR"(SELECT name FROM pragma_table_list
                                 WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%')"_s);
        QVERIFY(tables && !tables->next());
    }

    // --- two instances ---

    void shouldLoseNothingWhenTwoInstancesWriteAtOnce()
    {
        QStringList failures[2];
        const auto addLearners = [this](QStringList *refusals, const QString &branch) {
            auto database = Database::open(m_path);
            if (!database) {
                refusals->append(database.error().detail);
                return;
            }
            LearnerStore store(*database);
            for (int number = 0; number < 100; ++number) {
                const auto added = store.findOrAdd(u"学员%1"_s.arg(number), branch, number);
                if (!added) {
                    refusals->append(added.error().detail);
                }
            }
        };
        std::thread other(addLearners, &failures[1], u"对岸支部"_s);
        addLearners(&failures[0], u"渡口支部"_s);
        other.join();
        QCOMPARE(failures[0], QStringList());
        QCOMPARE(failures[1], QStringList());
        Database database = opened();
        QCOMPARE(database.outcome(), OpenOutcome::Current);
        QCOMPARE(LearnerStore(database).all()->size(), 200U);
    }

    void shouldOpenWhileAnotherInstanceHasTheFileOpen()
    {
        Database first = opened();
        QVERIFY(LearnerStore(first).findOrAdd(u"学员甲"_s, {}, 1));
        Database second = opened();
        QCOMPARE(second.outcome(), OpenOutcome::Current);
        QCOMPARE(LearnerStore(second).all()->size(), 1U);
    }

    /// SQLite takes back what a killed writer left half-way, if it may write.
    void shouldOpenWhatWasKilledInItsFirstWrite()
    {
        const QString killed = m_folder->filePath(u"killed.sqlite"_s);
        test::makeRecords(m_path);
        {
            ScopedConnection connection(m_path, ScopedConnection::Access::ReadWrite);
            const auto database = connection.open();
            for (const QString &step : {u"PRAGMA journal_mode = DELETE"_s,
                     u"PRAGMA cache_size = 2"_s,
                     u"BEGIN IMMEDIATE"_s,
                     u"UPDATE learner SET branch = branch || name || name || name"_s}) {
                QVERIFY(runSql(*database, step));
            }
            QVERIFY(QFile::copy(m_path, killed));
            QVERIFY(QFile::copy(m_path + u"-journal"_s, killed + u"-journal"_s));
        }
        QVERIFY(QFile(killed + u"-journal"_s).size() > 0);
        auto database = Database::open(killed);
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        QCOMPARE(database->outcome(), OpenOutcome::Current);
        const auto all = LearnerStore(*database).all();
        QCOMPARE(all->size(), 200U);
        QCOMPARE(all->front().branch, u"渡口支部"_s);
    }

    // --- learners ---

    /// What a start leaves that was killed before it had done anything.
    void shouldNotWaitForTheDead()
    {
        QVERIFY(QFile(m_path + u".lock"_s).open(QIODevice::WriteOnly));
        const auto free = FileLock::take(m_path + u".lock"_s, std::chrono::milliseconds(0));
        QVERIFY(free);
        const auto taken = FileLock::take(m_path + u".lock"_s, std::chrono::milliseconds(0));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Unwritable);
        QVERIFY(taken.error().where.endsWith(u".lock"));
    }

    void shouldFindALearnerByNameAndBranch()
    {
        Database database = opened();
        LearnerStore store(database);
        const auto first = store.findOrAdd(u"学员甲"_s, u"渡口支部"_s, 1);
        const auto second = store.findOrAdd(u"学员甲"_s, u"对岸支部"_s, 2);
        const auto again = store.findOrAdd(u"  学员甲 "_s, u"渡口支部"_s, 3);
        QCOMPARE(*again, *first);
        QVERIFY(first->id != second->id);
        QCOMPARE(*store.all(), (std::vector<Learner> {*first, *second}));
        QCOMPARE(*store.byId(second->id), *second);
        QCOMPARE(store.byId(u"nobody"_s).error().code, ErrorCode::NothingFound);
        QCOMPARE(store.findOrAdd(u"　 "_s, {}, 4).error().code, ErrorCode::BadUse);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
