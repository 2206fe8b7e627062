// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/record_files.h"
#include "records/backup_folder.h"
#include "records/database.h"
#include "records/database_file.h"
#include "records/learner_store.h"
#include "records/migrations.h"
#include "records/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

#include <sqlite3.h>
#include <sys/resource.h>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using Step = CopyProgress::Step;

namespace
{

/// 2026-06-28 17:30:00 where the learner is.
constexpr UtcTime evening(std::chrono::milliseconds(1782639000000));
constexpr std::chrono::hours day(24);

bool goOn(const CopyProgress & /*progress*/)
{
    return true;
}

/// No file of this process may grow beyond so many bytes, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before {};
};

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
    QTimeZone m_zone = QTimeZone(8 * 3600);

    Database opened() const
    {
        auto database = Database::open(m_path);
        if (!database) {
            qFatal("%s", qPrintable(database.error().detail));
        }
        return std::move(*database);
    }

    void addLearner(const QString &name) const
    {
        Database database = opened();
        QVERIFY(LearnerStore(database).findOrAdd(name, {}, 1));
    }

    BackupFolder folder() const
    {
        return {m_path, m_zone};
    }

    QStringList files() const
    {
        return QDir(folder().path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"zhixing.sqlite"_s);
    }

    /// Two copies of SQLite in one process would not see each other's locks.
    void shouldUseTheLibraryOfTheDriver()
    {
        const Database database = opened();
        auto said = runSql(database.connection(), u"SELECT sqlite_source_id()"_s);
        QVERIFY(said && said->next());
        QCOMPARE(said->value(0).toString(), QString::fromLatin1(sqlite3_sourceid()));
        QSet<QByteArray> libraries;
        const QList<QByteArray> maps = test::contentOf(u"/proc/self/maps"_s).split('\n');
        for (const QByteArray &line : maps) {
            if (line.contains("libsqlite3")) {
                libraries.insert(line.mid(line.indexOf('/')));
            }
        }
        QCOMPARE(libraries.size(), 1);
    }

    void shouldCopyWhatIsThereWhileOthersHaveItOpen()
    {
        test::makeRecords(m_path);
        Database open = opened();
        QVERIFY(LearnerStore(open).findOrAdd(u"学员甲"_s, u"第一支部"_s, 1782600000000));
        QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
        std::vector<CopyProgress> seen;
        const auto made
            = folder().add(BackupKind::Manual, evening, [&seen](const CopyProgress &progress) {
                  seen.push_back(progress);
                  return true;
              });
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(*made, folder().path() + u"/zhixing-20260628-173000.sqlite"_s);
        QCOMPARE(files(), QStringList({u".lock"_s, QFileInfo(*made).fileName()}));
        QCOMPARE(seen.front().step, Step::Copying);
        QCOMPARE(seen.back().step, Step::Checking);
        QVERIFY(std::ranges::any_of(seen, [](const CopyProgress &progress) {
            return progress.of > 4 && progress.done == progress.of;
        }));

        const BackupSummary summary = summarizeBackup(*made, m_zone);
        QVERIFY(!summary.problem);
        QCOMPARE(summary.kind, BackupKind::Manual);
        QCOMPARE(summary.at, evening);
        QCOMPARE(summary.bytes, QFileInfo(*made).size());
        QCOMPARE(summary.version, latestSchemaVersion());
        QCOMPARE(summary.learners, 201);
        QCOMPARE(summary.attempts, 0);
        QCOMPARE(summarizeRecords(m_path).learners, 201);
        QCOMPARE(folder().look(m_path).problem->code, ErrorCode::BadUse);
        QCOMPARE(summary.lastActivity->time_since_epoch().count(), 1782600000000);
        // One file, readable where nothing can be written.
        QCOMPARE(test::contentOf(*made).mid(18, 2), QByteArray("\x01\x01"));
        QCOMPARE(files().size(), 2);
    }

    void shouldCopyHowItWasWhenCopyingBegan()
    {
        test::makeRecords(m_path);
        Database open = opened();
        LearnerStore learners(open);
        int added = 0;
        const auto made = folder().add(BackupKind::Manual, evening, [&](const CopyProgress &) {
            return learners.findOrAdd(u"学员乙%1"_s.arg(++added), {}, 1).has_value();
        });
        QVERIFY(made);
        QVERIFY(added > 1);
        QCOMPARE(summarizeBackup(*made, m_zone).learners, 200);
    }

    void shouldWriteToAnyFileOrFolder()
    {
        addLearner(u"学员甲"_s);
        const QString stick = m_folder->filePath(u"U 盘 #1?%20"_s);
        QVERIFY(QDir().mkpath(stick));
        const auto named = backUpTo(m_path, stick, evening, m_zone, goOn);
        QVERIFY(named);
        QCOMPARE(*named, stick + u"/zhixing-20260628-173000.sqlite"_s);
        const auto chosen = backUpTo(m_path, stick + u"/记录.sqlite"_s, evening, m_zone, goOn);
        QVERIFY(chosen);
        QCOMPARE(summarizeBackup(*chosen, m_zone).learners, 1);
        QVERIFY(!summarizeBackup(*chosen, m_zone).problem);
        QCOMPARE(QDir(stick).entryList(QDir::Files).size(), 2);
    }

    void shouldNotWriteOverAnything()
    {
        addLearner(u"学员甲"_s);
        const QByteArray before = test::contentOf(m_path);
        const auto over = backUpTo(m_path, m_path, evening, m_zone, goOn);
        QVERIFY(!over);
        QCOMPARE(over.error().code, ErrorCode::BadUse);
        QCOMPARE(over.error().where, m_path);
        QCOMPARE(test::contentOf(m_path), before);
        const auto nowhere
            = backUpTo(m_path, m_folder->filePath(u"no/where.sqlite"_s), evening, m_zone, goOn);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::Unwritable);
        QVERIFY(!QFile::exists(m_folder->filePath(u"no"_s)));
    }

    void shouldLeaveNothingOnAFullDisk()
    {
        test::makeRecords(m_path);
        QVERIFY(QFileInfo(m_path).size() > 4 * 4096);
        // What SQLite keeps beside the records is made now.
        const Database open = opened();
        {
            const FullDisk disk(3 * 4096);
            const auto made = folder().add(BackupKind::Manual, evening, goOn);
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::Unwritable);
            QVERIFY(made.error().where.contains(u"zhixing-20260628-173000"));
        }
        QCOMPARE(files(), QStringList(u".lock"_s));
        QVERIFY(folder().add(BackupKind::Manual, evening, goOn));
    }

    void shouldLeaveNothingWhenStopped_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("copying") << static_cast<int>(Step::Copying);
        QTest::newRow("checking") << static_cast<int>(Step::Checking);
    }

    void shouldLeaveNothingWhenStopped()
    {
        QFETCH(const int, step);
        test::makeRecords(m_path);
        const auto made = folder().add(BackupKind::Manual, evening, [step](const CopyProgress &at) {
            return static_cast<int>(at.step) != step;
        });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NothingFound);
        QCOMPARE(files(), QStringList(u".lock"_s));
    }

    void shouldClearAwayWhatAKilledRunLeft()
    {
        addLearner(u"学员甲"_s);
        QVERIFY(QDir().mkpath(folder().path()));
        const QString part = folder().path() + u"/zhixing-20260628-173000.sqlite.part"_s;
        test::writeFile(part, "half a file");
        test::writeFile(part + u"-journal"_s, "and its journal");
        QVERIFY(folder().add(BackupKind::Manual, evening, goOn));
        QCOMPARE(files(), QStringList({u".lock"_s, u"zhixing-20260628-173000.sqlite"_s}));
    }

    void shouldRefuseDamagedRecords()
    {
        test::makeRecords(m_path);
        QByteArray bytes = test::contentOf(m_path);
        bytes.replace(3 * 4096, 4096, QByteArray(4096, 'x'));
        test::writeFile(m_path, bytes);
        const auto made = folder().add(BackupKind::Manual, evening, goOn);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Damaged);
        QCOMPARE(files(), QStringList(u".lock"_s));
    }

    void shouldRefuseRowsThatBelongToNothing()
    {
        addLearner(u"学员甲"_s);
        {
            ScopedConnection connection(m_path, ScopedConnection::Access::ReadWrite);
            const auto database = connection.open();
            QVERIFY(runSql(*database,
                u"INSERT INTO favourite_event (learner, item, kind, at_ms) "
                "VALUES ('nobody', 'x', 'added', 1)"_s));
        }
        const auto made = folder().add(BackupKind::Manual, evening, goOn);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Damaged);
        QVERIFY(made.error().detail.contains(u"favourite_event"));
    }

    // --- once a day ---

    void shouldBackUpOnceADayWhenSomethingChanged()
    {
        {
            const Database database = opened();
        }
        QCOMPARE(folder().addAutomatic(evening, goOn), Result<QString>(QString()));
        QVERIFY(!QFile::exists(folder().path()));

        addLearner(u"学员甲"_s);
        const auto first = folder().addAutomatic(evening, goOn);
        QCOMPARE(QFileInfo(*first).fileName(), u"zhixing-20260628-173000-auto.sqlite"_s);
        addLearner(u"学员乙"_s);
        QCOMPARE(folder().addAutomatic(evening + std::chrono::hours(6), goOn),
            Result<QString>(QString()));
        // Seven hours later it is another day there, though not in Greenwich.
        const auto second = folder().addAutomatic(evening + std::chrono::hours(7), goOn);
        QVERIFY(!second->isEmpty());
        QCOMPARE(summarizeBackup(*second, m_zone).learners, 2);
        QCOMPARE(folder().addAutomatic(evening + 2 * day, goOn), Result<QString>(QString()));
        QCOMPARE(files().size(), 3);
    }

    void shouldTakeAManualOneForTheNewest()
    {
        addLearner(u"学员甲"_s);
        QVERIFY(folder().add(BackupKind::Manual, evening, goOn));
        QCOMPARE(folder().addAutomatic(evening + day, goOn), Result<QString>(QString()));
    }

    void shouldKeepSevenAutomaticOnesAndEveryOther()
    {
        addLearner(u"学员甲"_s);
        QVERIFY(folder().add(BackupKind::Manual, evening, goOn));
        QVERIFY(folder().add(BackupKind::Manual, evening, goOn));
        QVERIFY(folder().add(BackupKind::BeforeRestore, evening, goOn));
        for (int number = 1; number <= 10; ++number) {
            addLearner(u"学员%1"_s.arg(number));
            QVERIFY(!folder().addAutomatic(evening + number * day, goOn)->isEmpty());
        }
        const std::vector<BackupSummary> listed = folder().list();
        QCOMPARE(listed.size(), 10U);
        QCOMPARE(folder().newest(), (BackupName {BackupKind::Automatic, evening + 10 * day}));
        QCOMPARE(listed.front().learners, 11);
        QCOMPARE(listed[6].learners, 5);
        QCOMPARE(listed[6].kind, BackupKind::Automatic);
        QSet<BackupKind> rest;
        for (std::size_t row = 7; row < 10; ++row) {
            QCOMPARE(listed[row].at, evening);
            rest.insert(listed[row].kind);
        }
        QCOMPARE(rest, QSet<BackupKind>({BackupKind::Manual, BackupKind::BeforeRestore}));
        QVERIFY(files().contains(u"zhixing-20260628-173000-2.sqlite"_s));
    }

    void shouldKeepTodaysWhenTheClockWasAhead()
    {
        for (int number = 0; number < 7; ++number) {
            addLearner(u"学员%1"_s.arg(number));
            QVERIFY(folder().addAutomatic(evening + (1000 + number) * day, goOn));
        }
        addLearner(u"学员甲"_s);
        const auto today = folder().addAutomatic(evening, goOn);
        QVERIFY(QFile::exists(*today));
        QCOMPARE(folder().list().size(), 7U);
    }

    // --- what is in a file ---

    void shouldSayWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        QTest::newRow("none") << u"none"_s << static_cast<int>(ErrorCode::Unreadable);
        QTest::newRow("empty") << u"empty"_s << static_cast<int>(ErrorCode::Invalid);
        QTest::newRow("text") << u"text"_s << static_cast<int>(ErrorCode::Invalid);
        QTest::newRow("foreign") << u"foreign"_s << static_cast<int>(ErrorCode::Invalid);
        QTest::newRow("newer") << u"newer"_s << static_cast<int>(ErrorCode::TooNew);
        QTest::newRow("cut off") << u"cut off"_s << static_cast<int>(ErrorCode::Damaged);
        QTest::newRow("a page") << u"a page"_s << static_cast<int>(ErrorCode::Damaged);
    }

    void shouldSayWhatIsWrongWithAFile()
    {
        QFETCH(const QString, what);
        QFETCH(const int, code);
        test::makeRecords(m_path);
        const QString file = m_folder->filePath(u"file.sqlite"_s);
        QByteArray bytes = test::contentOf(m_path);
        if (what == u"text"_s) {
            bytes = "渡船停航";
        } else if (what == u"empty"_s) {
            bytes.clear();
        } else if (what == u"newer"_s) {
            bytes.replace(60, 4, QByteArray::fromHex("000003e7"));
        } else if (what == u"cut off"_s) {
            bytes.truncate(bytes.size() - 2 * 4096);
        } else if (what == u"a page"_s) {
            bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, 'x'));
        }
        if (what == u"foreign"_s) {
            ScopedConnection connection(file, ScopedConnection::Access::ReadWrite);
            QVERIFY(runSql(*connection.open(), u"CREATE TABLE letter (id INTEGER)"_s));
        } else if (what != u"none"_s) {
            test::writeFile(file, bytes);
        }
        const BackupSummary summary = summarizeBackup(file, m_zone);
        QVERIFY(summary.problem);
        QCOMPARE(static_cast<int>(summary.problem->code), code);
        QVERIFY(summary.problem->where.startsWith(file));
        QCOMPARE(QDir(m_folder->path()).entryList({u"file.sqlite-*"_s}), QStringList());
    }

    void shouldReadAnOlderVersion()
    {
        const QString file = m_folder->filePath(u"old.sqlite"_s);
        test::makeVersionOne(file);
        const BackupSummary summary = summarizeBackup(file, m_zone);
        QVERIFY(!summary.problem);
        QCOMPARE(summary.version, 1);
        QVERIFY(summary.learners > 0 && summary.attempts > 0 && summary.lastActivity);
        QCOMPARE(summary.practiceAnswers, 0);
    }

    /// A folder copied while the program ran: part of the records is still in the log.
    void shouldReadTheLogBesideAFile()
    {
        Database open = opened();
        QVERIFY(LearnerStore(open).findOrAdd(u"学员甲"_s, {}, 1));
        const QString file = m_folder->filePath(u"copied.sqlite"_s);
        QVERIFY(QFile::copy(m_path, file));
        QVERIFY(QFile::copy(m_path + u"-wal"_s, file + u"-wal"_s));
        const BackupSummary summary = summarizeBackup(file, m_zone);
        QVERIFY(!summary.problem);
        QCOMPARE(summary.learners, 1);
    }

    void shouldReadBackTheNamesItGives()
    {
        for (const BackupKind kind :
            {BackupKind::Manual, BackupKind::Automatic, BackupKind::BeforeRestore}) {
            const BackupName name {kind, evening};
            QCOMPARE(readBackupName(backupFileName(name, m_zone), m_zone), name);
        }
        QCOMPARE(readBackupName(u"zhixing-20260628-173000-2.sqlite"_s, m_zone),
            (BackupName {BackupKind::Manual, evening}));
        for (const QString &other : {u"zhixing.sqlite"_s,
                 u"zhixing-20260628-173000.sqlite.part"_s,
                 u"zhixing-20261328-173000.sqlite"_s,
                 u"zhixing-20260628-173000-mine.sqlite"_s}) {
            QVERIFY2(!readBackupName(other, m_zone), qPrintable(other));
        }
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
