// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/busy_learner.h"
#include "records/database_address.h"
#include "records/learner_data.h"
#include "records/learner_store.h"
#include "records/practice_store.h"
#include "records/records_move.h"
#include "support/records_under_test.h"

#include <QJsonDocument>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

class TestRecordsMove : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_file;
    std::optional<Database> m_server;
    QStringList m_learners;

    static QByteArray dataOf(const Database &database, const QString &learner)
    {
        const auto all = readLearnerData(database, learner);
        return all ? QJsonDocument(*all).toJson() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_folder.emplace();
        m_file.reset();
        m_server.reset();
        m_file.emplace(std::move(*Database::open(m_folder->filePath(u"records.sqlite"_s))));
        m_server.emplace(std::move(*Database::open(m_records.fresh())));
        m_learners.clear();
        LearnerStore learners(*m_file);
        for (const QString &name : {u"学员甲"_s, u"学员乙"_s}) {
            m_learners << learners.findOrAdd(name, u"渡口支部"_s, 1)->id;
            test::keepBusy(*m_file, m_learners.last(), name + u"的字句 \\ ' \""_s);
        }
    }

    void shouldHaveAPlaceForEveryTable()
    {
        // A new table: say in records_move.cpp when it moves.
        QStringList tables = movedTables() + QStringList {u"erasure"_s, u"paper_withdrawal"_s};
        QStringList known = test::tablesOf(*m_file);
        tables.sort();
        known.sort();
        QCOMPARE(tables, known);
    }

    void shouldBringOverEverything()
    {
        qint64 rows = 0;
        for (const QString &table : movedTables()) {
            rows += test::countRows(*m_file, table);
        }
        const auto moved = moveRecords(*m_file, *m_server);
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
        QCOMPARE(*moved, rows);
        for (const QString &table : movedTables()) {
            QCOMPARE(test::countRows(*m_server, table), test::countRows(*m_file, table));
        }
        for (const QString &learner : m_learners) {
            QVERIFY(!dataOf(*m_file, learner).isEmpty());
            QCOMPARE(dataOf(*m_server, learner), dataOf(*m_file, learner));
        }
        QCOMPARE(*LearnerStore(*m_server).list(), *LearnerStore(*m_file).list());
        // And it goes on from there.
        PracticeStore practice(*m_server);
        QVERIFY(practice.markFavourite(
            m_learners.first(), u"sc9"_s, FavouriteEvent::Added, test::busyMorning));
        QCOMPARE(practice.favourites(m_learners.first())->size(), 2U);
    }

    void shouldMixNothing()
    {
        QVERIFY(moveRecords(*m_file, *m_server));
        const auto again = moveRecords(*m_file, *m_server);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::BadUse);
        QCOMPARE(test::countRows(*m_server, u"learner"_s), 2);
    }

    void shouldLeaveNothingHalfDone()
    {
        m_records.server().run(
            u"CREATE TRIGGER stop BEFORE INSERT ON learner_pin FOR EACH ROW EXECUTE FUNCTION refuse('no')"_s,
            readServerAddress(m_server->path())->database);
        QVERIFY(!moveRecords(*m_file, *m_server));
        for (const QString &table : movedTables()) {
            QCOMPARE(test::countRows(*m_server, table), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordsMove)
#include "tst_records_move.moc"
