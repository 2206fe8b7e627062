// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/busy_learner.h"
#include "app/records/record_files.h"
#include "records/database_file.h"
#include "records/learner_store.h"
#include "records/migrations.h"
#include "records/pin_store.h"
#include "records/sql.h"
#include "support/records_under_test.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

class TestLearnerStore : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    std::optional<Database> m_database;
    QString m_path;

    LearnerStore store()
    {
        return LearnerStore(*m_database);
    }

    void open()
    {
        m_database.reset();
        auto database = Database::open(m_path);
        QVERIFY(database);
        m_database.emplace(std::move(*database));
    }

    QStringList names()
    {
        QStringList all;
        const auto learners = store().all();
        for (const Learner &learner : *learners) {
            all << learner.name;
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_path = m_records.fresh();
        open();
    }

    void cleanup()
    {
        m_database.reset();
    }

    void shouldAddAndRefuseTheSameNameInTheSameBranch()
    {
        const auto one = store().add(u" 学员甲 "_s, u"渡口支部"_s, u"第一 小组"_s, 1);
        QVERIFY(one);
        QCOMPARE(*one, (Learner {one->id, u"学员甲"_s, u"渡口支部"_s, u"第一 小组"_s}));
        const auto again = store().add(u"学员甲"_s, u"渡口支部 "_s, u"第二小组"_s, 2);
        QCOMPARE(again.error().code, ErrorCode::BadUse);
        QVERIFY2(again.error().detail.contains(u"渡口支部"), qPrintable(again.error().detail));
        QVERIFY(store().add(u"学员甲"_s, u"河西支部"_s, {}, 3));
        QCOMPARE(store().add(u" 　"_s, {}, {}, 4).error().code, ErrorCode::BadUse);
        QCOMPARE(*store().byName(u"学员甲"_s, u"渡口支部"_s), std::optional(*one));
        QCOMPARE(*store().byName(u"学员乙"_s, u"渡口支部"_s), std::nullopt);
    }

    void shouldRenameAndMove()
    {
        const Learner one = *store().add(u"学员甲"_s, u"渡口支部"_s, {}, 1);
        const Learner other = *store().add(u"学员乙"_s, u"渡口支部"_s, {}, 2);
        QCOMPARE(store().change({other.id, u"学员甲"_s, u"渡口支部"_s, {}}).error().code,
            ErrorCode::BadUse);
        QCOMPARE(*store().byId(other.id), other);
        const Learner wished {other.id, u"学员甲"_s, u"河西支部"_s, u"第二小组"_s};
        QCOMPARE(*store().change(wished), wished);
        QCOMPARE(*store().byId(other.id), wished);
        QCOMPARE(*store().change({one.id, u"学员甲"_s, u"渡口支部"_s, u"第一小组"_s}),
            (Learner {one.id, u"学员甲"_s, u"渡口支部"_s, u"第一小组"_s}));
        QCOMPARE(store().change({one.id, u" "_s, {}, {}}).error().code, ErrorCode::BadUse);
        QCOMPARE(store().change({u"nobody"_s, u"学员乙"_s, {}, {}}).error().code,
            ErrorCode::NothingFound);
    }

    void shouldGiveTheNameOfARenamedLearnerToSomebodyNew()
    {
        const Learner first = *store().add(u"学员甲"_s, u"渡口支部"_s, {}, 1);
        QVERIFY(store().change({first.id, u"学员乙"_s, u"渡口支部"_s, {}}));
        const auto second = store().findOrAdd(u"学员甲"_s, u"渡口支部"_s, 2);
        QVERIFY(second);
        QVERIFY(second->id != first.id);
        QCOMPARE(store().byId(first.id)->name, u"学员乙"_s);
        QCOMPARE(store().findOrAdd(u"学员甲"_s, u"渡口支部"_s, 3)->id, second->id);
    }

    void whoIsOnlyTypedInIsNotTheOneAtWork()
    {
        const Learner here = *store().findOrAdd(u"学员甲"_s, u"渡口支部"_s, 5);
        const auto away = store().enroll(u"学员乙"_s, u"渡口支部"_s, 9);
        QVERIFY(away);
        QCOMPARE(store().enroll(u" 学员乙 "_s, u"渡口支部"_s, 12)->id, away->id);
        QCOMPARE(store().list()->front().learner.id, here.id);
        QVERIFY(store().archive(away->id, 13));
        QCOMPARE(store().enroll(u"学员乙"_s, u"渡口支部"_s, 14)->id, away->id);
        QCOMPARE(names(), QStringList(u"学员甲"_s));
    }

    void shouldArchiveAndTakeBack()
    {
        const Learner one = *store().add(u"学员甲"_s, u"渡口支部"_s, {}, 1);
        const Learner other = *store().add(u"学员乙"_s, u"渡口支部"_s, {}, 2);
        QVERIFY(store().archive(other.id, 9));
        QVERIFY(store().archive(other.id, 12));
        QCOMPARE(names(), QStringList(u"学员甲"_s));
        const auto listed = *store().list();
        QCOMPARE(listed.size(), 2U);
        QCOMPARE(listed[0].learner, one);
        QCOMPARE(listed[0].archivedMs, std::nullopt);
        QCOMPARE(listed[1].learner, other);
        QCOMPARE(listed[1].archivedMs, std::optional<qint64>(9));
        QVERIFY(store().restore(other.id));
        QCOMPARE(names(), (QStringList {u"学员乙"_s, u"学员甲"_s}));
        QVERIFY(store().archive(other.id, 20));
        QCOMPARE(store().findOrAdd(u"学员乙"_s, u"渡口支部"_s, 21)->id, other.id);
        QCOMPARE(names(), (QStringList {u"学员乙"_s, u"学员甲"_s}));
    }

    void shouldListWhoWasAtWorkLast()
    {
        const Learner one = *store().add(u"学员甲"_s, {}, {}, 1);
        const Learner other = *store().add(u"学员乙"_s, {}, {}, 2);
        test::keepBusy(*m_database, one.id, u"字"_s);
        const auto listed = *store().list();
        QCOMPARE(listed[0].learner, one);
        QCOMPARE(UtcTime(std::chrono::milliseconds(listed[0].activeMs)),
            test::busyMorning + std::chrono::seconds(90));
        QVERIFY(listed[0].hasPin);
        QCOMPARE(listed[0].timeFactor, 1.5);
        QCOMPARE(listed[1].learner, other);
        QCOMPARE(listed[1].activeMs, 2);
        QVERIFY(!listed[1].hasPin);
        QCOMPARE(listed[1].timeFactor, 1.0);
        const qint64 later = listed[0].activeMs + 1;
        QCOMPARE(*store().enter(other.id, later), other);
        QCOMPARE(store().list()->front().learner, other);
        QCOMPARE(store().enter(u"nobody"_s, later).error().code, ErrorCode::NothingFound);
    }

    void shouldTakeInTheLearnersOfVersionFour()
    {
        ONLY_FOR_FILES()
        m_path = m_records.fresh();
        {
            ScopedConnection connection(m_path, ScopedConnection::Access::ReadWrite);
            const auto database = connection.open();
            QVERIFY(migrate(*database, 4));
            QVERIFY(runSql(
                *database, u"INSERT INTO learner VALUES ('one', '学员甲', '渡口支部', 5, 5)"_s));
        }
        open();
        QCOMPARE(m_database->outcome(), OpenOutcome::Migrated);
        QCOMPARE(store().list()->front(),
            (ListedLearner {
                {u"one"_s, u"学员甲"_s, u"渡口支部"_s, {}}, 5, std::nullopt, false, 1.0}));
        const QStringList migrated = test::schemaOf(m_database->connection());
        m_path = m_records.fresh();
        open();
        QCOMPARE(migrated, test::schemaOf(m_database->connection()));
    }
};

QTEST_GUILESS_MAIN(TestLearnerStore)
#include "tst_learner_store.moc"
