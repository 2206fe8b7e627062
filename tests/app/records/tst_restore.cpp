// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/record_files.h"
#include "assessment/random.h"
#include "records/database.h"
#include "records/learner_store.h"
#include "records/migrations.h"
#include "records/restore.h"
#include "records/sql.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr UtcTime evening(std::chrono::milliseconds(1782639000000));
constexpr int kills = 40;
constexpr quint64 seed = 20'260'628;
constexpr quint64 longestLifeMs = 220;

bool goOn(const CopyProgress & /*progress*/)
{
    return true;
}

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backup;
    QTimeZone m_zone = QTimeZone(8 * 3600);

    static void addLearner(const QString &path, const QString &name)
    {
        auto database = Database::open(path);
        QVERIFY(database && LearnerStore(*database).findOrAdd(name, {}, 1));
    }

    static QStringList learnersIn(const QString &path)
    {
        auto database = Database::open(path);
        QStringList names;
        if (database && database->outcome() == OpenOutcome::Current) {
            const std::vector<Learner> all = LearnerStore(*database).all().value();
            for (const Learner &learner : all) {
                names.append(learner.name);
            }
        }
        names.sort();
        return names;
    }

    Result<PreparedRestore> prepared(const CopyWatch &watch = goOn) const
    {
        return PreparedRestore::prepare({m_path, m_backup, evening, m_zone}, watch);
    }

    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name)
            + QDir(backupFolder(m_path)).entryList(QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    /// A backup with 学员甲; after it came 学员乙.
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"zhixing.sqlite"_s);
        addLearner(m_path, u"学员甲"_s);
        const auto made
            = backUpTo(m_path, m_folder->filePath(u"甲.sqlite"_s), evening, m_zone, goOn);
        QVERIFY(made);
        m_backup = *made;
        addLearner(m_path, u"学员乙"_s);
    }

    void shouldReplaceTheRecordsAndKeepThem()
    {
        auto restore = prepared();
        QVERIFY2(restore, restore ? "" : qPrintable(restore.error().detail));
        QVERIFY2(restore->putIntoPlace(), "placed");
        QCOMPARE(learnersIn(m_path), QStringList(u"学员甲"_s));
        const BackupSummary before = summarizeBackup(restore->savedPresent(), m_zone);
        QCOMPARE(before.kind, BackupKind::BeforeRestore);
        QCOMPARE(before.learners, 2);
        QVERIFY(QFile::exists(m_backup));

        // And back again.
        m_backup = restore->savedPresent();
        auto undone = prepared();
        QVERIFY(undone && undone->putIntoPlace());
        QCOMPARE(learnersIn(m_path), QStringList({u"学员乙"_s, u"学员甲"_s}));
    }

    void shouldTakeTheLogOfThePresentIntoTheSafetyBackup()
    {
        std::optional<Database> open = std::move(*Database::open(m_path));
        QVERIFY(LearnerStore(*open).findOrAdd(u"学员丙"_s, {}, 1));
        QVERIFY(QFile(m_path + u"-wal"_s).size() > 0);
        auto restore = prepared();
        QVERIFY(restore);
        open.reset();
        QVERIFY(restore->putIntoPlace());
        QVERIFY(!QFile::exists(m_path + u"-wal"_s));
        QCOMPARE(learnersIn(m_path), QStringList(u"学员甲"_s));
        QCOMPARE(summarizeBackup(restore->savedPresent(), m_zone).learners, 3);
    }

    void shouldChangeNothingBeforeItIsPutIntoPlace()
    {
        const QStringList before = files();
        {
            const auto restore = prepared();
            QVERIFY(restore);
        }
        QCOMPARE(files(), before);
        QCOMPARE(learnersIn(m_path).size(), 2);
    }

    void shouldLeaveNothingWhenStopped_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("keeping") << static_cast<int>(CopyProgress::Step::KeepingPresent);
        QTest::newRow("copying") << static_cast<int>(CopyProgress::Step::Copying);
        QTest::newRow("checking") << static_cast<int>(CopyProgress::Step::Checking);
    }

    void shouldLeaveNothingWhenStopped()
    {
        QFETCH(const int, step);
        const QStringList before = files();
        const auto restore = prepared([step](const CopyProgress &progress) {
            return static_cast<int>(progress.step) != step;
        });
        QVERIFY(!restore);
        QCOMPARE(restore.error().code, ErrorCode::NothingFound);
        QCOMPARE(files(), before);
    }

    void shouldRefuseWhileAnotherInstanceHasTheRecordsOpen()
    {
        std::optional<Database> other = std::move(*Database::open(m_path));
        {
            auto restore = prepared();
            QVERIFY(restore);
            const auto placed = restore->putIntoPlace();
            QVERIFY(!placed);
            QCOMPARE(placed.error().code, ErrorCode::Unwritable);
            QCOMPARE(placed.error().where, m_path);
        }
        QCOMPARE(LearnerStore(*other).all()->size(), 2U);
        QVERIFY(LearnerStore(*other).findOrAdd(u"学员丙"_s, {}, 1));
        other.reset();
        QCOMPARE(learnersIn(m_path).size(), 3);
        QCOMPARE(QDir(backupFolder(m_path)).entryList(QDir::Files), QStringList());
    }

    /// sqlite3 in a terminal knows nothing of our locks.
    void shouldRefuseWhileAnotherProgramReads()
    {
        auto other = SqliteFile::open(m_path, SqliteFile::Access::Shared);
        QVERIFY(other && other->run("BEGIN; SELECT count(*) FROM learner"));
        auto restore = prepared();
        QVERIFY(restore);
        QVERIFY(!restore->putIntoPlace());
        QVERIFY(other->run("COMMIT"));
        QCOMPARE(learnersIn(m_path).size(), 2);
    }

    void shouldNotLoseWhatIsWrittenMeanwhile()
    {
        auto restore = prepared();
        QVERIFY(restore);
        addLearner(m_path, u"学员丙"_s);
        const auto placed = restore->putIntoPlace();
        QVERIFY(!placed);
        QCOMPARE(placed.error().code, ErrorCode::BadUse);
        QCOMPARE(learnersIn(m_path).size(), 3);
    }

    void shouldBringAnOlderBackupUpToDate()
    {
        m_backup = m_folder->filePath(u"old.sqlite"_s);
        test::makeVersionOne(m_backup);
        const QByteArray before = test::contentOf(m_backup);
        auto restore = prepared();
        QVERIFY(restore);
        QVERIFY(restore->putIntoPlace());
        const auto database = Database::open(m_path);
        QVERIFY(database);
        QCOMPARE(database->outcome(), OpenOutcome::Current);
        QCOMPARE(*schemaVersion(database->connection()), latestSchemaVersion());
        QCOMPARE(test::contentOf(m_backup), before);
        const auto fresh = Database::open(m_folder->filePath(u"fresh.sqlite"_s));
        QCOMPARE(test::schemaOf(database->connection()), test::schemaOf(fresh->connection()));
    }

    void shouldRefuseANewerOneADamagedOneAndItself()
    {
        const QStringList before = files();
        QByteArray bytes = test::contentOf(m_backup);
        test::writeFile(
            m_backup, QByteArray(bytes).replace(60, 4, QByteArray::fromHex("000003e7")));
        QCOMPARE(prepared().error().code, ErrorCode::TooNew);
        QCOMPARE(prepared().error().where, m_backup);
        test::writeFile(m_backup, bytes.first(bytes.size() - 4096));
        QCOMPARE(prepared().error().code, ErrorCode::Damaged);
        test::writeFile(m_backup, "渡船停航");
        QCOMPARE(prepared().error().code, ErrorCode::Invalid);
        QCOMPARE(files(), before);
        QCOMPARE(learnersIn(m_path).size(), 2);
        m_backup = m_path;
        QCOMPARE(prepared().error().code, ErrorCode::BadUse);
        m_backup = m_folder->filePath(u"link.sqlite"_s);
        QVERIFY(QFile::link(m_path, m_backup));
        QCOMPARE(prepared().error().code, ErrorCode::BadUse);
    }

    void shouldLeaveTheOldOrTheNewRecordsAfterAKill()
    {
        const QString other = m_folder->filePath(u"乙.sqlite"_s);
        test::makeRecords(m_folder->filePath(u"two hundred.sqlite"_s));
        QVERIFY(
            backUpTo(m_folder->filePath(u"two hundred.sqlite"_s), other, evening, m_zone, goOn));
        Random random(seed);
        int restored = 0;
        int few = 0;
        int many = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess driver;
            driver.start(QStringLiteral(ZHIXING_RESTORING_DRIVER), {m_path, m_backup, other});
            QVERIFY(driver.waitForStarted());
            QVERIFY2(driver.waitForReadyRead(20'000), driver.readAllStandardError().constData());
            // A moment in the driver's life, not a wait for something: no event marks it.
            QThread::usleep(static_cast<unsigned long>(random.below(longestLifeMs * 1000)));
            QCOMPARE(driver.state(), QProcess::Running);
            driver.kill();
            QVERIFY(driver.waitForFinished(20'000));
            QCOMPARE(driver.readAllStandardError(), QByteArray());
            restored += static_cast<int>(driver.readAllStandardOutput().count('\n'));

            const auto database = Database::open(m_path);
            QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
            QCOMPARE(database->outcome(), OpenOutcome::Current);
            auto rows = runSql(database->connection(),
                u"SELECT (SELECT count(*) FROM learner WHERE branch <> 'later'), "
                "(SELECT * FROM pragma_integrity_check)"_s);
            QVERIFY(rows && rows->next());
            const int learners = rows->value(0).toInt();
            // Before its first restore the driver finds two.
            QVERIFY(learners == 1 || learners == 2 || learners == 200);
            QCOMPARE(rows->value(1).toString(), u"ok"_s);
            (learners == 200 ? many : few) += 1;
        }
        // Whatever lies among the backups under its final name is whole.
        for (const BackupSummary &summary : BackupFolder(m_path, m_zone).list()) {
            QVERIFY2(!summary.problem, qPrintable(summary.path));
        }
        qInfo(
            "%d kills, %d restores; %d times one state, %d the other", kills, restored, few, many);
        QVERIFY(few > 0 && many > 0);
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
