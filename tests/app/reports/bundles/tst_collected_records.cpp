// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/busy_learner.h"
#include "app/records/record_files.h"
#include "app/reports/bundles/bundle_samples.h"
#include "records/attempt_rows.h"
#include "records/attempt_store.h"
#include "records/learner_store.h"
#include "records/sql.h"
#include "reports/bundles/bundle_export.h"
#include "reports/bundles/collected_records.h"
#include "reports/bundles/merging.h"
#include "reports/bundles/signing_keys.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

class TestCollectedRecords : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;

    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    static void merge(const Collection &collection, const Bundle &bundle)
    {
        QVERIFY(decideKey(
            collection, bundle.manifest.publicKey, KeyState::Accepted, {}, test::busyMorning));
        auto merging = Merging::begin(collection);
        QVERIFY(merging->merge(bundle, u"b.zxb"_s, test::busyMorning));
    }

    static QString textOf(const CollectedRecords &records, const QString &sql)
    {
        auto row = runSql(records.connection(), sql);
        return row && row->next() ? row->value(0).toString() : u"?"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
    }

    void shouldGiveBackTheAttemptsOfTheBranchAsTheyWere()
    {
        std::vector<StoredAttempt> taken;
        {
            auto database = Database::open(path(u"zhixing.sqlite"_s));
            QVERIFY(database);
            for (const QString &name : {u"学员甲"_s, u"学员乙"_s}) {
                const auto learner = LearnerStore(*database).findOrAdd(name, u"渡口支部"_s, 1);
                test::keepBusy(*database, learner->id, name);
            }
            QVERIFY(exportBundle(*database,
                {path(u"out.zxb"_s), {}, u"0.1.0"_s, ExportExtent::Everything, test::busyMorning}));
            taken = *readAttempts(database->connection(), AttemptFilter());
            std::erase_if(
                taken, [](const StoredAttempt &stored) { return !stored.attempt.finishedAt; });
            QCOMPARE(taken.size(), 2U);
        }
        const auto collection = Collection::open(path(u"c.sqlite"_s));
        QVERIFY(collection);
        const auto bundle = readBundle(path(u"out.zxb"_s));
        QVERIFY(bundle);
        merge(*collection, *bundle);
        const auto records = CollectedRecords::open(*collection);
        QVERIFY2(records, qPrintable(records ? QString() : records.error().detail));
        auto read = readAttempts(records->connection(), AttemptFilter());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->size(), taken.size());
        std::ranges::sort(taken, {}, &StoredAttempt::learnerName);
        std::ranges::sort(*read, {}, &StoredAttempt::learnerName);
        for (std::size_t place = 0; place < taken.size(); ++place) {
            StoredAttempt &stored = (*read)[place];
            QCOMPARE(stored.learnerName, taken[place].learnerName);
            QCOMPARE(stored.branch, taken[place].branch);
            // One learner's by the number, as a report asks for them.
            QCOMPARE(readAttempts(records->connection(), AttemptFilter {stored.attempt.learner, {}})
                         ->size(),
                1U);
            stored.attempt.id = taken[place].attempt.id;
            stored.attempt.learner = taken[place].attempt.learner;
            QVERIFY(stored.attempt == taken[place].attempt);
        }
        QCOMPARE(textOf(*records,
                     u"SELECT count(*) || ' ' || sum(duration_ms) FROM practice_response"_s),
            u"8 108000"_s);
    }

    void shouldShowPersonsOnceAndWhoLeftAsArchived()
    {
        const auto collection = Collection::open(path(u"c.sqlite"_s));
        QVERIFY(collection);
        test::SampleBundle one = test::branchOf(1, 3, 1);
        merge(*collection, test::unpacked(one));
        // Another computer knows the first of them, too.
        test::SampleBundle two;
        two.branch = 2;
        two.learners = {one.learners[0]};
        two.attempts = {{u"other"_s, one.learners[0].id}};
        merge(*collection, test::unpacked(two));
        one.sequence = 2;
        one.previous = QByteArray(sha256Length, 'p');
        one.learners.pop_back();
        one.attempts.clear();
        one.practice.clear();
        merge(*collection, test::unpacked(one));
        const auto records = CollectedRecords::open(*collection);
        QVERIFY(records);
        QCOMPARE(textOf(*records, u"SELECT count(*) FROM learner"_s), u"3"_s);
        QCOMPARE(textOf(*records, u"SELECT name FROM learner WHERE archived_ms IS NOT NULL"_s),
            u"学员3"_s);
        QCOMPARE(
            textOf(*records,
                u"SELECT count(*) FROM attempt a JOIN learner l ON l.id = a.learner WHERE l.name = '学员1'"_s),
            u"2"_s);
        // What this connection calls learner is not what the collection does.
        QVERIFY(canonicalDump(*collection));
        QVERIFY(!runSql(records->connection(), u"DELETE FROM main.person"_s));
    }
};

QTEST_GUILESS_MAIN(TestCollectedRecords)
#include "tst_collected_records.moc"
