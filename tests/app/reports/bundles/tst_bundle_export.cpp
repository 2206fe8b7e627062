// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/busy_learner.h"
#include "app/records/record_files.h"
#include "records/attempt_store.h"
#include "records/learner_data.h"
#include "records/learner_erasure.h"
#include "records/learner_store.h"
#include "records/sql.h"
#include "reports/bundles/bundle_export.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

class TestBundleExport : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    QString m_one;

    void add(const QString &name, const QString &word)
    {
        m_one = LearnerStore(*m_database).findOrAdd(name, u"渡口支部"_s, 1)->id;
        test::keepBusy(*m_database, m_one, word);
        // Without the notes of an export that never was.
        for (const QString &sql : {u"DELETE FROM exported_attempt WHERE attempt IN (SELECT id FROM "
                                   "attempt WHERE learner = :learner)"_s,
                 u"DELETE FROM exported_practice_day WHERE learner = :learner"_s}) {
            QVERIFY(runSql(m_database->connection(), sql, {{u":learner"_s, m_one}}));
        }
    }

    Result<ExportOutcome> exported(const QString &name,
        ExportExtent extent = ExportExtent::News,
        UtcTime now = test::busyMorning)
    {
        return exportBundle(*m_database, {m_folder->filePath(name), {}, u"0.1.0"_s, extent, now});
    }

    Bundle bundle(const QString &name)
    {
        auto read = readBundle(m_folder->filePath(name));
        if (!read) {
            qFatal("%s", qPrintable(read.error().detail));
        }
        return std::move(*read);
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        auto database = Database::open(m_folder->filePath(u"zhixing.sqlite"_s));
        QVERIFY(database);
        m_database.emplace(std::move(*database));
        add(u"学员甲"_s, u"天色"_s);
    }

    void cleanup()
    {
        m_database.reset();
    }

    void shouldExportTestsWithTheirWordingAndOnlyCountsOfPractice()
    {
        const auto outcome = exported(u"1.zxb"_s);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->attempts, 1); // the other is not finished
        QCOMPARE(outcome->manifest.branch, u"渡口支部"_s);
        QCOMPARE(outcome->manifest.sequence, 1);
        QCOMPARE(outcome->manifest.previous, QByteArray());
        QCOMPARE(outcome->manifest.watermark, (Watermark {1, 1}));
        const BundleContent content = bundle(u"1.zxb"_s).content;
        const QJsonObject learner = QJsonDocument::fromJson(content.learners).object();
        QCOMPARE(learner.value(u"name"_s).toString(), u"学员甲"_s);
        QVERIFY(!learner.contains(u"has_pin"_s));
        const QJsonObject attempt = QJsonDocument::fromJson(content.attempts).object();
        QCOMPARE(attempt.value(u"seed"_s).toString(), u"18000000000000000123"_s);
        QCOMPARE(attempt.value(u"entries"_s).toArray().size(), 5);
        QCOMPARE(attempt.value(u"events"_s).toArray().size(), 6);
        QCOMPARE(content.wordings.count('\n'), 5);
        QCOMPARE(content.practice,
            QByteArray("{\"answers\":4,\"duration_ms\":54000,\"learner\":\"" + m_one.toLatin1()
                + "\",\"study_day\":19675}\n"));
    }

    void shouldExportOnlyWhatIsNewAndChainIt()
    {
        const auto first = exported(u"1.zxb"_s);
        add(u"学员乙"_s, u"人数"_s);
        const auto second = exported(u"2.zxb"_s);
        QVERIFY(second);
        QCOMPARE(second->attempts, 1);
        QCOMPARE(second->practiceDays, 1);
        const auto third = exported(u"3.zxb"_s);
        QVERIFY(third);
        QCOMPARE(third->attempts, 0);
        QCOMPARE(third->practiceDays, 0);
        QCOMPARE(third->learners, 2);
        QCOMPARE(third->manifest.sequence, 3);
        QCOMPARE(third->manifest.previous, bundle(u"2.zxb"_s).manifestSha256);
        QCOMPARE(bundle(u"2.zxb"_s).manifest.previous, bundle(u"1.zxb"_s).manifestSha256);
        QCOMPARE(third->manifest.records, first->manifest.publicKey);
        QCOMPARE(third->manifest.watermark, (Watermark {2, 2}));
        const auto all = exported(u"4.zxb"_s, ExportExtent::Everything);
        QCOMPARE(all->attempts, 2);
        QVERIFY(all->manifest.isComplete);
        QCOMPARE(all->manifest.watermark, (Watermark {2, 2}));
    }

    void shouldExportAnAttemptAgainWhenItsLearnerMarkedMore()
    {
        QVERIFY(exported(u"1.zxb"_s));
        AttemptStore store(*m_database);
        const auto attempt = store.load(m_one + u"-first"_s);
        QVERIFY(store.append(*attempt,
            {AttemptEventKind::SelfMarked,
                test::busyMorning + std::chrono::seconds(40),
                4,
                {u"1"_s}}));
        QCOMPARE(exported(u"2.zxb"_s)->attempts, 1);
        QCOMPARE(exported(u"3.zxb"_s)->attempts, 0);
    }

    void shouldNotTrustTheClock()
    {
        QVERIFY(exported(u"1.zxb"_s, ExportExtent::News, test::busyMorning));
        add(u"学员乙"_s, u"人数"_s);
        const auto second
            = exported(u"2.zxb"_s, ExportExtent::News, test::busyMorning - std::chrono::hours(24));
        QVERIFY(second);
        QVERIFY(second->isClockBehind);
        QVERIFY(second->attempts > 0);
    }

    void shouldNoteNothingWhereTheFileCannotBeWritten()
    {
        const auto refused = exported(u"no/such/folder.zxb"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unwritable);
        QCOMPARE(test::countRows(*m_database, u"export"_s), 0);
        QCOMPARE(exported(u"1.zxb"_s)->attempts, 1);
        QCOMPARE(exported(u"1.zxb"_s)->manifest.sequence, 2);
    }

    void shouldForgetALearnerButNotTheExports()
    {
        QVERIFY(exported(u"1.zxb"_s));
        QCOMPARE(*eraseLearner(*m_database, m_one), Remains::Nothing);
        QCOMPARE(test::countRows(*m_database, u"exported_attempt"_s), 0);
        QCOMPARE(test::countRows(*m_database, u"exported_practice_day"_s), 0);
        QCOMPARE(test::countRows(*m_database, u"export"_s), 1);
        const auto second = exported(u"2.zxb"_s);
        QCOMPARE(second->manifest.sequence, 2);
        QCOMPARE(second->learners, 0);
    }

    void shouldTellTheLearnerWhatLeft()
    {
        QVERIFY(exported(u"1.zxb"_s));
        const auto data = readLearnerData(*m_database, m_one);
        const QJsonArray attempts = data->value(u"attempts"_s).toArray();
        QCOMPARE(attempts.at(0).toObject().value(u"exported_events"_s).toInt(), 6);
        QVERIFY(attempts.at(1).toObject().value(u"exported_events"_s).isNull());
    }
};

QTEST_GUILESS_MAIN(TestBundleExport)
#include "tst_bundle_export.moc"
