// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/database.h"
#include "records/sql.h"
#include "records/template_store.h"
#include "support/records_under_test.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace
{

ExamTemplate plain(const QString &id, const QString &name, qint64 savedMs)
{
    ExamTemplate made {id, name};
    made.count = 20;
    made.saved = UtcTime(milliseconds(savedMs));
    return made;
}

QStringList namesOf(const TemplateStore &store)
{
    const std::vector<ExamTemplate> all = store.all().value();
    QStringList names;
    for (const ExamTemplate &one : all) {
        names << one.name;
    }
    return names;
}

} // namespace

class TestTemplateStore : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    QString m_path;
    std::optional<Database> m_database;

    void open()
    {
        m_database.reset();
        auto database = Database::open(m_path);
        QVERIFY(database);
        m_database.emplace(std::move(*database));
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

    void shouldKeepEveryPartOverARestart()
    {
        ExamTemplate full = plain(u"a"_s, u"季度测验"_s, 1'700'000'000'000);
        full.topics = QStringList {u"甲篇"_s, QString(), u"“乙”篇, 第[2]节"_s};
        full.kinds = std::vector {ItemKind::SingleChoice, ItemKind::Ordering};
        full.timeLimit = minutes(30);
        full.passMark = 0.85;
        full.pause = PausePolicy::Allowed;
        full.marking = {MultipleChoiceCredit::PerOption, OrderingCredit::Partial};
        QCOMPARE(TemplateStore(*m_database).save(full).value(), full);
        const ExamTemplate bare = plain(u"b"_s, u"随手十题"_s, 5);
        QVERIFY(TemplateStore(*m_database).save(bare));
        open();
        QCOMPARE(TemplateStore(*m_database).all().value(), (std::vector {full, bare}));
    }

    void shouldTellNoTopicsFromAllTopics()
    {
        ExamTemplate none = plain(u"a"_s, u"甲"_s, 1);
        none.topics = QStringList();
        none.kinds = std::vector<ItemKind>();
        TemplateStore store(*m_database);
        QVERIFY(store.save(none));
        QCOMPARE(store.all()->front(), none);
    }

    void shouldListTheOneSavedLastFirst()
    {
        TemplateStore store(*m_database);
        QVERIFY(store.save(plain(u"a"_s, u"甲"_s, 1)));
        QVERIFY(store.save(plain(u"b"_s, u"乙"_s, 3)));
        QVERIFY(store.save(plain(u"c"_s, u"丙"_s, 2)));
        QCOMPARE(namesOf(store), (QStringList {u"乙"_s, u"丙"_s, u"甲"_s}));
    }

    void shouldPutOneInThePlaceOfItsOlderSelf()
    {
        TemplateStore store(*m_database);
        QVERIFY(store.save(plain(u"a"_s, u"甲"_s, 1)));
        ExamTemplate changed = plain(u"a"_s, u"  甲　 改 "_s, 2);
        changed.count = 5;
        changed.timeLimit = minutes(10);
        QCOMPARE(store.save(changed)->name, u"甲 改"_s);
        QCOMPARE(store.all()->size(), 1U);
        QCOMPARE(store.all()->front().count, 5);
        // A value that is unset again.
        QVERIFY(store.save(plain(u"a"_s, u"甲"_s, 3)));
        QVERIFY(!store.all()->front().timeLimit);
    }

    void shouldRefuseWhatBreaksTheRules()
    {
        TemplateStore store(*m_database);
        QVERIFY(store.save(plain(u"a"_s, u"甲"_s, 1)));
        QVERIFY(store.save(plain(u"b"_s, u"乙"_s, 1)));
        const ExamTemplate before = store.all()->front();
        QCOMPARE(store.save(plain(u"c"_s, u" 　"_s, 1)).error().code, ErrorCode::BadUse);
        QCOMPARE(store.save(plain(QString(), u"丙"_s, 1)).error().code, ErrorCode::BadUse);
        QCOMPARE(store.save(plain(u"c"_s, u"甲 "_s, 1)).error().code, ErrorCode::BadUse);
        QCOMPARE(store.save(plain(u"b"_s, u"甲"_s, 1)).error().code, ErrorCode::BadUse);
        ExamTemplate wrong = plain(u"c"_s, u"丙"_s, 1);
        wrong.count = 0;
        QCOMPARE(store.save(wrong).error().code, ErrorCode::BadUse);
        wrong = plain(u"c"_s, u"丙"_s, 1);
        wrong.passMark = 1.01;
        QCOMPARE(store.save(wrong).error().code, ErrorCode::BadUse);
        wrong.passMark = 0.6;
        wrong.timeLimit = milliseconds(0);
        QCOMPARE(store.save(wrong).error().code, ErrorCode::BadUse);
        QCOMPARE(store.all()->size(), 2U);
        QCOMPARE(store.all()->front(), before);
    }

    void shouldRemoveOneOnce()
    {
        TemplateStore store(*m_database);
        QVERIFY(store.save(plain(u"a"_s, u"甲"_s, 1)));
        QVERIFY(store.save(plain(u"b"_s, u"乙"_s, 2)));
        QVERIFY(store.remove(u"b"_s));
        QCOMPARE(namesOf(store), QStringList(u"甲"_s));
        QCOMPARE(store.remove(u"b"_s).error().code, ErrorCode::NothingFound);
        // As an undo does it: with its id, in its old place.
        QVERIFY(store.save(plain(u"b"_s, u"乙"_s, 2)));
        QCOMPARE(namesOf(store), (QStringList {u"乙"_s, u"甲"_s}));
    }

    void shouldNameWhatIsDamaged()
    {
        TemplateStore store(*m_database);
        QVERIFY(store.save(plain(u"a"_s, u"甲"_s, 1)));
        const QSqlDatabase connection = m_database->connection();
        QVERIFY(runSql(connection, u"UPDATE exam_template SET kinds = '[\"riddle\"]'"_s));
        const auto read = store.all();
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QVERIFY(read.error().detail.contains(u"甲"));
        QCOMPARE(read.error().where, m_path);
        QVERIFY(!runSql(connection, u"UPDATE exam_template SET topics = '{}'"_s));
        QVERIFY(!runSql(connection, u"UPDATE exam_template SET topics = 'x'"_s));
    }
};

QTEST_GUILESS_MAIN(TestTemplateStore)
#include "tst_template_store.moc"
