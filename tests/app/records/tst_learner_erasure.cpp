// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/busy_learner.h"
#include "app/records/record_files.h"
#include "questions/assessment/paper_samples.h"
#include "records/attempt_store.h"
#include "records/database_file.h"
#include "records/learner_data.h"
#include "records/learner_erasure.h"
#include "records/learner_store.h"
#include "records/minutes_store.h"
#include "records/paper_store.h"
#include "records/practice_store.h"
#include "records/room_store.h"
#include "records/roster_store.h"
#include "records/sql.h"
#include "records/template_store.h"
#include "support/records_under_test.h"

#include <QJsonDocument>
#include <QSet>
#include <QSqlRecord>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

class TestLearnerErasure : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    std::optional<Database> m_database;
    QString m_path;
    /// What a server keeps in its log is not the program's to clean.
    const Remains m_remains
        = test::RecordsUnderTest::isOnServer() ? Remains::OldBytes : Remains::Nothing;
    QString m_one;
    QString m_other;
    int m_printedItems = 0;
    static constexpr int liveItems = 7;

    QByteArray dataOf(const QString &learner) const
    {
        const auto all = readLearnerData(*m_database, learner);
        return all ? QJsonDocument(*all).toJson() : QByteArray();
    }

    QByteArray bytesOnDisk() const
    {
        return test::contentOf(m_path) + test::contentOf(m_path + u"-wal"_s);
    }

    /// The learner's rows as SQLite has them, of every table that names one.
    QStringList dumpOf(const QString &learner) const
    {
        QStringList lines;
        for (const QString &sql :
            {u"SELECT * FROM learner WHERE id = :learner"_s,
                u"SELECT * FROM attempt WHERE learner = :learner ORDER BY id"_s,
                u"SELECT e.* FROM attempt_event e JOIN attempt a ON a.id = e.attempt WHERE a.learner = :learner ORDER BY e.attempt, e.seq"_s,
                u"SELECT e.* FROM form_entry e JOIN attempt a ON a.id = e.attempt WHERE a.learner = :learner ORDER BY e.attempt, e.entry"_s,
                u"SELECT * FROM practice_response r WHERE r.learner = :learner ORDER BY rowid"_s,
                u"SELECT v.* FROM review_entry v JOIN practice_response r ON r.id = v.response WHERE r.learner = :learner ORDER BY v.rowid"_s,
                u"SELECT * FROM favourite_event WHERE learner = :learner ORDER BY id"_s,
                u"SELECT * FROM learner_pin WHERE learner = :learner"_s,
                u"SELECT * FROM practice_settings WHERE learner = :learner"_s,
                u"SELECT * FROM practice_round WHERE learner = :learner ORDER BY mode"_s,
                u"SELECT * FROM exported_practice_day WHERE learner = :learner"_s,
                u"SELECT * FROM live_seat WHERE learner = :learner"_s,
                u"SELECT * FROM live_member WHERE learner = :learner"_s,
                u"SELECT * FROM roster_member WHERE learner = :learner"_s,
                u"SELECT e.* FROM live_event e JOIN live_seat s ON s.room = e.room AND s.seat = e.seat WHERE s.learner = :learner ORDER BY e.seq"_s,
                u"SELECT x.* FROM exported_attempt x JOIN attempt a ON a.id = x.attempt WHERE a.learner = :learner"_s}) {
            auto rows = runSql(m_database->connection(), sql, {{u":learner"_s, learner}});
            while (rows && rows->next()) {
                QStringList cells;
                for (int column = 0; column < rows->record().count(); ++column) {
                    cells << rows->value(column).toString();
                }
                lines << cells.join(u'|');
            }
        }
        return lines;
    }

    /// One paper of the one learner typed in, another begun. The printed form belongs to the
    /// computer.
    void typeAPaper()
    {
        const Form form = test::mixedForm(1, 8);
        PaperStore papers(*m_database);
        QVERIFY(papers.keep({paperCode(form), {}, {form}}));
        const std::vector<PaperAnswer> nothing(form.entries.size());
        QVERIFY(papers.enter(
            {m_one + u"-paper"_s, m_one, form.id, 0, QDate(2026, 6, 28), {}, {}, nothing}));
        QVERIFY(papers.saveDraft({form.id, 0, u"学员甲"_s, u"渡口支部"_s, {}, {}}));
        m_printedItems = static_cast<int>(form.entries.size());
    }

    /// A room that both learners answered in.
    void meetLive()
    {
        RoomPlan plan;
        plan.id = u"room"_s;
        plan.code = u"314159"_s;
        plan.branch = u"渡口支部"_s;
        plan.form = test::mixedForm(1, 9);
        plan.roster = {{u"学员甲"_s, {}, m_one, {}, 1.0}, {u"学员乙"_s, {}, {}, {}, 1.0}};
        RoomStore rooms(*m_database);
        QVERIFY(rooms.keep(plan));
        std::vector<RoomEvent> events(4);
        std::vector<RoomSitting> sittings(2);
        for (const int seat : {0, 1}) {
            const auto index = static_cast<std::size_t>(seat);
            const QString learner = seat == 0 ? m_one : m_other;
            const QString name = seat == 0 ? u"学员甲"_s : u"学员乙"_s;
            events[index] = {RoomEventKind::Joined, {}, seat};
            events[index].word = u"hash%1"_s.arg(seat);
            events[index].holder = {name, seat == 0 ? learner : QString(), false};
            events[2 + index] = {RoomEventKind::Answered, {}, seat, 0, 1, {u"true"_s}};
            sittings[index] = {seat, learner + u"-live"_s, learner, name, plan.form, {}, {}};
        }
        QVERIFY(rooms.append(plan.id, 0, events));
        QVERIFY(rooms.finish(plan.id, 4, {{RoomEventKind::Finished, {}}}, {sittings[1]}));
        MinutesStore minutes(*m_database);
        QVERIFY(minutes.keepNotes(plan.id, {{}, u"学员甲"_s, u"学员乙"_s, {}, {}}));
        QVERIFY(minutes.addMakeup(plan.id, m_one + u"-first"_s));
        QVERIFY(minutes.addMakeup(plan.id, m_other + u"-first"_s));
        const std::vector<RosterLine> roster {
            {1, u"学员甲"_s, u"0012"_s, {}, {}}, {2, u"学员乙"_s, u"0034"_s, {}, {}}};
        QVERIFY(RosterStore(*m_database).import(roster, u"渡口支部"_s, 1));
    }

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_path = m_records.fresh();
        auto database = Database::open(m_path);
        QVERIFY(database);
        m_database.emplace(std::move(*database));
        LearnerStore learners(*m_database);
        m_one = learners.findOrAdd(u"学员甲"_s, u"渡口支部"_s, 1)->id;
        m_other = learners.findOrAdd(u"学员乙"_s, u"渡口支部"_s, 2)->id;
        test::keepBusy(*m_database, m_one, u"独有字句子"_s);
        test::keepBusy(*m_database, m_other, u"旁人字句丑"_s);
        // Belongs to the computer.
        ExamTemplate saved {u"template"_s, u"季度测验"_s};
        saved.count = 20;
        QVERIFY(TemplateStore(*m_database).save(saved));
        QVERIFY(runSql(m_database->connection(),
            u"INSERT INTO export VALUES (1, :hash, :key, 0, 3)"_s,
            {{u":hash"_s, QString(64, u'a')}, {u":key"_s, QString(64, u'b')}}));
        typeAPaper();
        meetLive();
    }

    void cleanup()
    {
        m_database.reset();
    }

    void shouldHaveAWordOnEveryTable()
    {
        // A new table: say in learner_erasure.cpp and learner_data.cpp what becomes of its rows,
        // then name it here and fill it in busy_learner.cpp.
        const QSet<QString> known {u"learner"_s,
            u"learner_pin"_s,
            u"erasure"_s,
            u"wording"_s,
            u"attempt"_s,
            u"blueprint_row"_s,
            u"form_entry"_s,
            u"attempt_event"_s,
            u"sign_of_life"_s,
            u"practice_response"_s,
            u"practice_points"_s,
            u"review_entry"_s,
            u"favourite_event"_s,
            u"practice_settings"_s,
            u"practice_round"_s,
            u"export"_s,
            u"exported_attempt"_s,
            u"exported_practice_day"_s,
            u"exam_template"_s,
            u"printed_form"_s,
            u"printed_entry"_s,
            u"paper_sitting"_s,
            u"paper_draft"_s,
            u"paper_withdrawal"_s,
            u"live_room"_s,
            u"live_entry"_s,
            u"live_member"_s,
            u"live_seat"_s,
            u"live_event"_s,
            u"live_sitting"_s,
            u"live_minutes"_s,
            u"live_makeup"_s,
            u"roster_member"_s};
        const QStringList tables = test::tablesOf(*m_database);
        QCOMPARE(QSet<QString>(tables.begin(), tables.end()), known);
        for (const QString &table : tables) {
            QVERIFY2(table == u"erasure"_s || table == u"paper_withdrawal"_s
                    || test::countRows(*m_database, table) > 0,
                qPrintable(table));
        }
    }

    void shouldDeleteAllThatIsTheLearnersAndNothingElse()
    {
        const QByteArray before = dataOf(m_other);
        const QStringList rowsBefore = dumpOf(m_other);
        QVERIFY(rowsBefore.size() > 20);
        const auto attempts = AttemptStore(*m_database).loadAll({m_other, {}});
        const auto practice = PracticeStore(*m_database).responses(m_other);

        QCOMPARE(*eraseLearner(*m_database, m_one), m_remains);

        QCOMPARE(LearnerStore(*m_database).byId(m_one).error().code, ErrorCode::NothingFound);
        QCOMPARE(dumpOf(m_one), QStringList());
        QCOMPARE(dataOf(m_other), before);
        QCOMPARE(dumpOf(m_other), rowsBefore);
        QCOMPARE(AttemptStore(*m_database).loadAll({m_other, {}})->size(), attempts->size());
        QCOMPARE(*PracticeStore(*m_database).responses(m_other), *practice);
        // Nothing stands alone: every row left belongs to the other learner.
        QVERIFY(!test::hasOrphans(*m_database));
        QCOMPARE(test::countRows(*m_database, u"erasure"_s), 0);
        QCOMPARE(test::countRows(*m_database, u"learner"_s), 1);
        QCOMPARE(test::countRows(*m_database, u"attempt"_s), 3);
        QCOMPARE(test::countRows(*m_database, u"sign_of_life"_s), 2);
    }

    void shouldLeaveNoByteOfTheNameOrOfWhatWasTyped()
    {
        ONLY_FOR_FILES()
        // Renaming and growing leave copies in the gaps of pages.
        LearnerStore learners(*m_database);
        for (int number = 0; number < 60; ++number) {
            QVERIFY(learners.findOrAdd(u"学员%1"_s.arg(number), u"渡口支部"_s, number));
        }
        QVERIFY(learners.change({m_one, u"一个很长的曾用名字"_s, u"渡口支部"_s, u"第三小组"_s}));
        QVERIFY(learners.change({m_one, u"学员甲"_s, u"渡口支部"_s, {}}));
        const QList<QByteArray> words {u"学员甲"_s.toUtf8(),
            u"曾用名字"_s.toUtf8(),
            u"第三小组"_s.toUtf8(),
            u"独有字句子"_s.toUtf8(),
            m_one.toLatin1()};
        for (const QByteArray &word : words) {
            QVERIFY2(bytesOnDisk().contains(word), word.constData());
        }
        QCOMPARE(*eraseLearner(*m_database, m_one), m_remains);
        for (const QByteArray &word : words) {
            QVERIFY2(!bytesOnDisk().contains(word), word.constData());
        }
        QVERIFY(bytesOnDisk().contains(u"旁人字句丑"_s.toUtf8()));
        QCOMPARE(test::contentOf(m_path + u"-wal"_s).size(), 0);
        m_database.reset();
        for (const QByteArray &word : words) {
            QVERIFY2(!bytesOnDisk().contains(word), word.constData());
        }
    }

    void shouldKeepAWordingThatSomebodyElseWasAsked()
    {
        const int before = test::countRows(*m_database, u"wording"_s);
        QCOMPARE(*eraseLearner(*m_database, m_one), m_remains);
        // sa1 and sa2 were worded for the one learner alone; the draws of both were the same.
        QCOMPARE(test::countRows(*m_database, u"wording"_s), before - 2);
        QCOMPARE(*eraseLearner(*m_database, m_other), m_remains);
        const QHash<QString, int> left {{u"exam_template"_s, 1},
            {u"export"_s, 1},
            {u"printed_form"_s, 1},
            {u"printed_entry"_s, m_printedItems},
            {u"wording"_s, m_printedItems + liveItems},
            // A room stays, and that somebody sat there; not who, and not what was answered.
            {u"live_room"_s, 1},
            {u"live_entry"_s, liveItems},
            {u"live_seat"_s, 2},
            {u"live_event"_s, 3},
            // Of its minutes all but the names.
            {u"live_minutes"_s, 1}};
        for (const QString &table : test::tablesOf(*m_database)) {
            QCOMPARE(test::countRows(*m_database, table), left.value(table));
        }
    }

    void shouldGuardEverybodyElsesRowsMeanwhile()
    {
        const QSqlDatabase connection = m_database->connection();
        QVERIFY(runSql(connection,
            u"INSERT INTO erasure (learner) VALUES (:learner)"_s,
            {{u":learner"_s, m_one}}));
        for (const QString &table : {u"form_entry"_s,
                 u"attempt_event"_s,
                 u"practice_points"_s,
                 u"review_entry"_s,
                 u"favourite_event"_s,
                 u"practice_response"_s,
                 u"wording"_s}) {
            const int before = test::countRows(*m_database, table);
            QVERIFY2(!runSql(connection, u"DELETE FROM "_s + table), qPrintable(table));
            QCOMPARE(test::countRows(*m_database, table), before);
        }
        QVERIFY(runSql(connection, u"DELETE FROM erasure"_s));
        for (const QString &table : {u"form_entry"_s,
                 u"attempt_event"_s,
                 u"practice_points"_s,
                 u"review_entry"_s,
                 u"favourite_event"_s,
                 u"practice_response"_s,
                 u"wording"_s}) {
            QVERIFY2(!runSql(connection, u"DELETE FROM "_s + table), qPrintable(table));
        }
    }

    void shouldDeleteAllOrNothing()
    {
        const QByteArray before = dataOf(m_one);
        // In the way of the last step.
        QVERIFY(runSql(m_database->connection(),
            m_database->isOnServer()
                ? u"CREATE TRIGGER stop BEFORE DELETE ON learner FOR EACH ROW EXECUTE FUNCTION refuse('no')"_s
                : u"CREATE TRIGGER stop BEFORE DELETE ON learner BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
        QVERIFY(!eraseLearner(*m_database, m_one));
        QCOMPARE(dataOf(m_one), before);
        QCOMPARE(test::countRows(*m_database, u"erasure"_s), 0);
        QCOMPARE(eraseLearner(*m_database, u"nobody"_s).error().code, ErrorCode::NothingFound);
    }

    void shouldSayWhereOldBytesRemain()
    {
        ONLY_FOR_FILES()
        ScopedConnection other(m_path, ScopedConnection::Access::ReadOnly);
        const auto reader = other.open();
        QVERIFY(reader);
        QVERIFY(runSql(m_database->connection(), u"PRAGMA busy_timeout = 0"_s));
        {
            const ReadSnapshot snapshot(*reader);
            auto rows = runSql(*reader, u"SELECT count(*) FROM learner"_s);
            QVERIFY(rows && rows->next());
            QCOMPARE(*eraseLearner(*m_database, m_one), Remains::OldBytes);
            QCOMPARE(dumpOf(m_one), QStringList());
        }
        QCOMPARE(*eraseLearner(*m_database, m_other), m_remains);
        QVERIFY(!bytesOnDisk().contains(u"学员甲"_s.toUtf8()));
    }

    void shouldNameTheCopiesBeside()
    {
        ONLY_FOR_FILES()
        const QDir folder = QFileInfo(m_path).dir();
        QCOMPARE(copiesBeside(m_path), QStringList());
        test::writeFile(m_path + u".v4.bak"_s, "copy");
        test::writeFile(m_path + u".damaged-20260701T000000Z"_s, "copy");
        test::writeFile(folder.filePath(u"another.sqlite.v4.bak"_s), "copy");
        QVERIFY(folder.mkdir(u"backups"_s));
        test::writeFile(folder.filePath(u"backups/zhixing-20260701-080000.sqlite"_s), "copy");
        QCOMPARE(copiesBeside(m_path),
            (QStringList {u"records.sqlite.damaged-20260701T000000Z"_s,
                u"records.sqlite.v4.bak"_s,
                u"backups/zhixing-20260701-080000.sqlite"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLearnerErasure)
#include "tst_learner_erasure.moc"
