// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/assessment/paper_samples.h"
#include "records/attempt_store.h"
#include "records/minutes_store.h"
#include "records/room_store.h"
#include "records/roster_store.h"
#include "records/sql.h"
#include "support/records_under_test.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString branch = u"渡口支部"_s;

std::vector<RosterLine> twoLines()
{
    return {{2, u"学员甲"_s, u"0012"_s, u"一组"_s, {}, Leave::None},
        {3, u"学员乙"_s, {}, u"二组"_s, {}, Leave::Excused}};
}

std::vector<ImportKind> kindsOf(const std::vector<ImportLine> &lines)
{
    std::vector<ImportKind> kinds;
    for (const ImportLine &line : lines) {
        kinds.push_back(line.kind);
    }
    return kinds;
}

} // namespace

class TestRosterStore : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    QString m_path;
    std::optional<Database> m_database;

    [[nodiscard]] RosterStore store()
    {
        return RosterStore(*m_database);
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
    }
    void cleanup()
    {
        m_database.reset();
    }

    void shouldBeEmptyAtFirst()
    {
        // Who merely learns here is expected nowhere.
        QVERIFY(LearnerStore(*m_database).findOrAdd(u"学员甲"_s, branch, 1));
        QCOMPARE(store().all()->size(), 0U);
    }

    void shouldImportWhatItShowedBefore()
    {
        const auto shown = store().compare(twoLines(), branch);
        QVERIFY(shown);
        QCOMPARE(kindsOf(*shown), (std::vector {ImportKind::New, ImportKind::New}));
        QCOMPARE(shown->front().line.branch, branch);
        QCOMPARE(store().all()->size(), 0U);

        QVERIFY(store().import(twoLines(), branch, 5));
        const auto all = store().all();
        QVERIFY(all);
        QCOMPARE(all->size(), 2U);
        const RosterEntry &one = all->front();
        QCOMPARE(one.learner.name, u"学员甲"_s);
        QCOMPARE(one.learner.branch, branch);
        QCOMPARE(one.learner.group, u"一组"_s);
        QCOMPARE(one.digits, u"0012"_s);
        QCOMPARE(one.leave, Leave::None);
        QCOMPARE(all->back().leave, Leave::Excused);
        QCOMPARE(all->back().digits, QString());
    }

    void shouldChangeNothingASecondTime()
    {
        QVERIFY(store().import(twoLines(), branch, 5));
        const auto before = store().all();
        QCOMPARE(kindsOf(*store().compare(twoLines(), branch)),
            (std::vector {ImportKind::Known, ImportKind::Known}));
        QVERIFY(store().import(twoLines(), branch, 6));
        QCOMPARE(*store().all(), *before);
        QCOMPARE(LearnerStore(*m_database).list()->size(), 2U);
    }

    void shouldTakeWhoIsKnownAlready()
    {
        LearnerStore learners(*m_database);
        const auto known = learners.add(u"学 员 甲"_s, branch, u"三组"_s, 1);
        QVERIFY(known);
        const auto shown = store().compare(twoLines(), branch);
        QCOMPARE(kindsOf(*shown), (std::vector {ImportKind::Changed, ImportKind::New}));
        QVERIFY(!shown->front().wasListed);
        QCOMPARE(shown->front().before.group, u"三组"_s);
        QVERIFY(store().import(twoLines(), branch, 2));
        const auto learner = learners.byId(known->id);
        // The name stays as it is known: only blanks differ.
        QCOMPARE(learner->name, u"学 员 甲"_s);
        QCOMPARE(learner->group, u"一组"_s);
        QCOMPARE(learners.list()->size(), 2U);
    }

    void shouldKeepWhatALineLeavesOpen()
    {
        QVERIFY(store().import(twoLines(), branch, 5));
        const std::vector<RosterLine> bare {
            {2, u"学员甲"_s, {}, {}, {}}, {3, u"学员乙"_s, u"7"_s, {}, {}}};
        QCOMPARE(kindsOf(*store().compare(bare, branch)),
            (std::vector {ImportKind::Known, ImportKind::Changed}));
        QVERIFY(store().import(bare, branch, 6));
        const auto all = store().all();
        QCOMPARE(all->front().digits, u"0012"_s);
        QCOMPARE(all->back().learner.group, u"二组"_s);
        QCOMPARE(all->back().digits, u"7"_s);
        QCOMPARE(all->back().leave, Leave::Excused);
    }

    void shouldKeepTheOrderOfTheFile()
    {
        const std::vector<RosterLine> lines {{2, u"学员丙"_s, {}, u"二组"_s, {}},
            {3, u"学员甲"_s, {}, u"一组"_s, {}},
            {4, u"学员乙"_s, {}, {}, {}}};
        QVERIFY(store().import(lines, branch, 5));
        const auto all = store().all();
        QCOMPARE(all->size(), 3U);
        QCOMPARE(all->at(0).learner.name, u"学员丙"_s);
        QCOMPARE(all->at(2).learner.name, u"学员乙"_s);
    }

    void shouldTellBranchesApart()
    {
        const std::vector<RosterLine> lines {
            {2, u"学员甲"_s, u"1"_s, {}, u"第一支部"_s}, {3, u"学员甲"_s, u"2"_s, {}, {}}};
        QVERIFY(store().import(lines, branch, 5));
        const auto all = store().all();
        QCOMPARE(all->size(), 2U);
        QVERIFY(all->front().learner.id != all->back().learner.id);
    }

    void shouldTakeSomebodyBackOutOfTheArchive()
    {
        QVERIFY(store().import(twoLines(), branch, 5));
        const QString id = store().all()->front().learner.id;
        QVERIFY(LearnerStore(*m_database).archive(id, 6));
        QCOMPARE(store().all()->size(), 1U);
        const auto shown = store().compare(twoLines(), branch);
        QCOMPARE(shown->front().kind, ImportKind::Changed);
        QVERIFY(shown->front().isArchived);
        QVERIFY(store().import(twoLines(), branch, 7));
        QCOMPARE(store().all()->size(), 2U);
    }

    void shouldKeepNoMoreOfANumberThanFourDigits()
    {
        QVERIFY(store().import({{2, u"学员甲"_s, u"13800001234"_s, {}, {}}}, branch, 5));
        QCOMPARE(store().all()->front().digits, u"1234"_s);
        QVERIFY(
            !writeSql(m_database->connection(), u"UPDATE roster_member SET digits = '12345'"_s));
    }

    void shouldImportAllOrNothing()
    {
        std::vector<RosterLine> lines = twoLines();
        lines.push_back({4, {}, {}, {}, {}});
        QVERIFY(!store().import(lines, branch, 5));
        QCOMPARE(store().all()->size(), 0U);
        QCOMPARE(LearnerStore(*m_database).list()->size(), 0U);
    }

    void shouldMarkLeaveAndForgetItAfterTheMeeting()
    {
        QVERIFY(store().import(twoLines(), branch, 5));
        const QString id = store().all()->front().learner.id;
        QVERIFY(store().setLeave(id, Leave::Excused));
        QCOMPARE(store().all()->front().leave, Leave::Excused);
        QVERIFY(store().clearLeave(u"别的支部"_s));
        QCOMPARE(store().all()->front().leave, Leave::Excused);
        QVERIFY(store().clearLeave(branch));
        QCOMPARE(store().all()->front().leave, Leave::None);
        QCOMPARE(store().all()->back().leave, Leave::None);
    }

    void shouldTakeSomebodyOffWithoutLosingTheLearner()
    {
        QVERIFY(store().import(twoLines(), branch, 5));
        const QString id = store().all()->front().learner.id;
        QVERIFY(store().remove(id));
        QCOMPARE(store().all()->size(), 1U);
        QVERIFY(LearnerStore(*m_database).byId(id));
    }

    void shouldKeepMinutesAndMakeups()
    {
        RoomPlan plan;
        plan.id = u"room"_s;
        plan.code = u"314159"_s;
        plan.form = test::mixedForm(1, 9);
        plan.roster = {{u"学员甲"_s, u"12"_s, {}, {}, 1.0, true}, {u"学员乙"_s, {}, {}, {}, 1.0}};
        RoomStore rooms(*m_database);
        QVERIFY(rooms.keep(plan));
        QCOMPARE(rooms.load(plan.id)->roster, plan.roster);

        MinutesStore minutes(*m_database);
        QCOMPARE(*minutes.notes(plan.id), MinutesNotes());
        const MinutesNotes notes {
            u"三楼会议室"_s, u"学员甲"_s, u"学员乙"_s, 15, u"第一行\n第二行"_s};
        QVERIFY(minutes.keepNotes(plan.id, {}));
        QVERIFY(minutes.keepNotes(plan.id, notes));
        QCOMPARE(*minutes.notes(plan.id), notes);

        QVERIFY(minutes.setLeave(plan.id, u"学员乙"_s, Leave::Excused));
        QVERIFY(minutes.setLeave(plan.id, u"学员甲"_s, Leave::None));
        QVERIFY(!rooms.load(plan.id)->roster.front().isExcused);
        QVERIFY(rooms.load(plan.id)->roster.back().isExcused);

        const auto learner = LearnerStore(*m_database).findOrAdd(u"学员乙"_s, branch, 1);
        QVERIFY(AttemptStore(*m_database)
                .begin(startAttempt(u"made-up"_s, learner->id, plan.form, UtcTime())));
        QVERIFY(minutes.addMakeup(plan.id, u"made-up"_s));
        QCOMPARE(*minutes.makeups(plan.id), (std::vector<Makeup> {{u"made-up"_s, learner->id}}));
        QCOMPARE(minutes.makeups(u"other"_s)->size(), 0U);
    }
};

QTEST_GUILESS_MAIN(TestRosterStore)
#include "tst_roster_store.moc"
