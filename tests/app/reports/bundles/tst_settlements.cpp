// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/bundles/bundle_stories.h"
#include "records/sql.h"
#include "reports/bundles/merging.h"
#include "reports/bundles/settlements.h"
#include "reports/bundles/signing_keys.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr UtcTime noon {std::chrono::milliseconds(1'750'000'000'000)};

} // namespace

class TestSettlements : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Collection> m_collection;

    void merge(const test::SampleBundle &sample)
    {
        const Bundle bundle = test::unpacked(sample);
        QVERIFY(decideKey(*m_collection, bundle.manifest.publicKey, KeyState::Accepted, {}, noon));
        auto merging = Merging::begin(*m_collection);
        const auto merged = merging->merge(bundle, u"b.zxb"_s, noon);
        QVERIFY2(merged, qPrintable(merged ? QString() : merged.error().detail));
    }

    std::vector<Conflict> conflicts()
    {
        auto listed = listConflicts(*m_collection);
        if (!listed) {
            qFatal("%s", qPrintable(listed.error().detail));
        }
        return std::move(*listed);
    }

    /// The name, branch and number of tests of who stands for this learner.
    QString personOf(const QString &id, int branch = 1)
    {
        if (!bringPersonsUpToDate(*m_collection)) {
            return u"stale"_s;
        }
        auto row = runSql(m_collection->connection(),
            uR"(SELECT q.name || ' ' || q.branch || ' '
                    || (SELECT count(*) FROM counted_attempt c WHERE c.person = p.person)
                FROM person p JOIN person q ON q.learner = p.person
                JOIN learner l ON l.n = p.learner JOIN records r ON r.n = l.records
                WHERE l.id = :id AND r.public_key = :records)"_s,
            {{u":id"_s, id}, {u":records"_s, test::branchKey(branch).publicKey()}});
        return row && row->next() ? row->value(0).toString() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        auto collection = Collection::open(m_folder->filePath(u"c.sqlite"_s));
        QVERIFY(collection);
        m_collection.emplace(std::move(*collection));
    }

    void cleanup()
    {
        m_collection.reset();
    }

    void shouldListNothingWhereNothingContradicts()
    {
        merge(test::branchOf(1, 20, 2));
        merge(test::branchOf(2, 20, 2));
        QCOMPARE(conflicts(), std::vector<Conflict>());
    }

    void shouldSettleANameAndTakeItBack()
    {
        test::SampleBundle sample;
        sample.learners = {{u"l"_s, u"学员甲"_s, u"渡口支部"_s}};
        sample.attempts = {{u"a"_s, u"l"_s}};
        merge(sample);
        sample.sequence = 2;
        sample.previous = QByteArray(sha256Length, 'p');
        sample.learners[0].name = u"学员乙"_s;
        merge(sample);
        QCOMPARE(conflicts().size(), 1U);
        const Conflict conflict = conflicts().front();
        QVERIFY(conflict.kind == ConflictKind::Renamed);
        QCOMPARE(conflict.choices, (QStringList {u"学员乙"_s, u"学员甲"_s}));
        QCOMPARE(conflict.held, u"学员乙"_s);
        QCOMPARE(personOf(u"l"_s), u"学员乙 渡口支部 1"_s);
        QCOMPARE(
            settle(*m_collection, conflict, u"学员丙"_s, {}, noon).error().code, ErrorCode::BadUse);
        QVERIFY(settle(*m_collection, conflict, u"学员甲"_s, u"asked"_s, noon));
        QCOMPARE(personOf(u"l"_s), u"学员甲 渡口支部 1"_s);
        QCOMPARE(conflicts().front().settled, std::optional(u"学员甲"_s));
        QCOMPARE(conflicts().front().note, u"asked"_s);
        QCOMPARE(conflicts().front().held, u"学员甲"_s);
        QVERIFY(takeSettlementBack(*m_collection, conflict, noon));
        QCOMPARE(personOf(u"l"_s), u"学员乙 渡口支部 1"_s);
        QCOMPARE(conflicts().front().settled, std::optional<QString>());
        QCOMPARE(takeSettlementBack(*m_collection, conflict, noon).error().code,
            ErrorCode::NothingFound);
        // A third name makes it another conflict, which is open.
        QVERIFY(settle(*m_collection, conflict, u"学员甲"_s, {}, noon));
        sample.sequence = 3;
        sample.learners[0].name = u"学员丙"_s;
        merge(sample);
        QCOMPARE(conflicts().front().settled, std::optional<QString>());
        QCOMPARE(personOf(u"l"_s), u"学员丙 渡口支部 1"_s);
        QCOMPARE(settle(*m_collection, conflict, u"学员甲"_s, {}, noon).error().code,
            ErrorCode::NothingFound);
    }

    void shouldSettleABranch()
    {
        test::SampleBundle sample;
        sample.learners = {{u"l"_s, u"学员甲"_s, u"渡口支部"_s}};
        merge(sample);
        sample.sequence = 2;
        sample.previous = QByteArray(sha256Length, 'p');
        sample.learners[0].branch = u"江心支部"_s;
        merge(sample);
        QVERIFY(conflicts().front().kind == ConflictKind::Moved);
        QCOMPARE(personOf(u"l"_s), u"学员甲 江心支部 0"_s);
        QVERIFY(settle(*m_collection, conflicts().front(), u"渡口支部"_s, {}, noon));
        QCOMPARE(personOf(u"l"_s), u"学员甲 渡口支部 0"_s);
    }

    void shouldJoinTwoComputersThatKnowOnePerson()
    {
        test::SampleBundle one;
        one.learners = {{u"l"_s, u"学员甲"_s, u"渡口支部"_s}};
        one.attempts = {{u"a"_s, u"l"_s}, {u"b"_s, u"l"_s}};
        merge(one);
        test::SampleBundle two = one;
        two.branch = 2;
        // Copied records tell an attempt again; it counts once.
        two.attempts = {{u"a"_s, u"l"_s}, {u"c"_s, u"l"_s}};
        merge(two);
        QCOMPARE(conflicts(), std::vector<Conflict>());
        QCOMPARE(personOf(u"l"_s, 1), u"学员甲 渡口支部 3"_s);
        QCOMPARE(personOf(u"l"_s, 2), u"学员甲 渡口支部 3"_s);
    }

    void shouldAskWhereOneIdHasTwoNamesOrNoBranch()
    {
        for (const QString &branch : {u"渡口支部"_s, QString()}) {
            init();
            test::SampleBundle one;
            one.learners = {{u"l"_s, u"学员甲"_s, branch}};
            one.attempts = {{u"a"_s, u"l"_s}};
            merge(one);
            test::SampleBundle two = one;
            two.branch = 2;
            two.learners[0].name = branch.isEmpty() ? u"学员甲"_s : u"学员乙"_s;
            two.attempts = {{u"b"_s, u"l"_s}};
            merge(two);
            QCOMPARE(conflicts().size(), 1U);
            const Conflict conflict = conflicts().front();
            QVERIFY(conflict.kind == ConflictKind::SameId);
            QCOMPARE(conflict.held, differentPeople);
            QCOMPARE(conflict.members.size(), 2U);
            QVERIFY(personOf(u"l"_s, 1).endsWith(u" 1"_s));
            QVERIFY(settle(*m_collection, conflict, samePerson, {}, noon));
            QCOMPARE(conflicts().front().held, samePerson);
            QVERIFY(personOf(u"l"_s, 1).endsWith(u" 2"_s));
            QCOMPARE(personOf(u"l"_s, 1), personOf(u"l"_s, 2));
            QVERIFY(takeSettlementBack(*m_collection, conflict, noon));
            QVERIFY(personOf(u"l"_s, 1).endsWith(u" 1"_s));
        }
    }

    void shouldAskWhereOneNameIsTwiceInABranch()
    {
        test::SampleBundle one;
        one.learners
            = {{u"l"_s, u"e\u0301"_s, u"渡口支部"_s}, {u"m"_s, u"\u00e9"_s, u"渡口支部"_s}};
        one.attempts = {{u"a"_s, u"l"_s}, {u"b"_s, u"m"_s}};
        merge(one);
        QCOMPARE(conflicts().size(), 1U);
        QVERIFY(conflicts().front().kind == ConflictKind::SameName);
        QVERIFY(settle(*m_collection, conflicts().front(), samePerson, {}, noon));
        QVERIFY(personOf(u"l"_s).endsWith(u" 2"_s));
        QCOMPARE(personOf(u"l"_s), personOf(u"m"_s));
    }

    void shouldAskWhoLeftOneBranchAndCameToAnother()
    {
        test::SampleBundle one;
        one.learners = {{u"l"_s, u"学员甲"_s, u"渡口支部"_s, 1'700'000'000'000, 1'710'000'000'000}};
        one.attempts = {{u"a"_s, u"l"_s}};
        merge(one);
        test::SampleBundle two;
        two.branch = 2;
        two.learners = {{u"m"_s, u"学员甲"_s, u"江心支部"_s, 1'710'000'500'000}};
        two.attempts = {{u"b"_s, u"m"_s}};
        merge(two);
        QCOMPARE(conflicts().size(), 1U);
        QVERIFY(conflicts().front().kind == ConflictKind::LeftAndCame);
        QCOMPARE(personOf(u"l"_s), u"学员甲 渡口支部 1"_s);
        QVERIFY(settle(*m_collection, conflicts().front(), samePerson, {}, noon));
        // Belongs where the person is now.
        QCOMPARE(personOf(u"l"_s), u"学员甲 江心支部 2"_s);
        QCOMPARE(personOf(u"m"_s, 2), u"学员甲 江心支部 2"_s);
    }

    void shouldTakeAnAttemptThatGrewWithoutAsking()
    {
        test::SampleBundle sample;
        sample.learners = {{u"l"_s, u"学员甲"_s, u"渡口支部"_s}};
        for (const int marks : {2, 0, 1}) {
            sample.attempts = {{u"a"_s, u"l"_s, 3, marks}};
            sample.createdMs += 1;
            merge(sample);
        }
        QCOMPARE(conflicts(), std::vector<Conflict>());
        auto row = runSql(m_collection->connection(),
            u"SELECT count(*), max(event_count) FROM counted_attempt"_s);
        QVERIFY(row->next());
        QCOMPARE(row->value(0).toInt(), 1);
        QCOMPARE(row->value(1).toInt(), 1 + 6 + 1 + 2);
    }

    void shouldAskWhereAnAttemptIsToldInTwoWays()
    {
        test::SampleBundle sample;
        sample.learners = {{u"l"_s, u"学员甲"_s, u"渡口支部"_s}};
        sample.attempts = {{u"a"_s, u"l"_s, 3, 1, u"o0"_s}};
        merge(sample);
        sample.createdMs += 1;
        sample.attempts = {{u"a"_s, u"l"_s, 3, 0, u"o2"_s}};
        merge(sample);
        QCOMPARE(conflicts().size(), 1U);
        const Conflict conflict = conflicts().front();
        QVERIFY(conflict.kind == ConflictKind::Attempt);
        QCOMPARE(conflict.choices.size(), 2);
        const QString answer = u"SELECT answer FROM counted_attempt c JOIN response r "
                               "ON r.attempt = c.n WHERE r.entry = 0"_s;
        const auto counted = [&] {
            const bool isReady = bringPersonsUpToDate(*m_collection).has_value();
            auto row = runSql(m_collection->connection(), answer);
            return isReady && row->next() ? row->value(0).toString() : QString();
        };
        QCOMPARE(counted(), u"[\"o0\"]"_s);
        const QString other = conflict.choices.at(conflict.choices.at(0) == conflict.held ? 1 : 0);
        QVERIFY(settle(*m_collection, conflict, other, {}, noon));
        QCOMPARE(counted(), u"[\"o2\"]"_s);
        QCOMPARE(conflicts().front().held, other);
        QVERIFY(takeSettlementBack(*m_collection, conflict, noon));
        QCOMPARE(counted(), u"[\"o0\"]"_s);
    }

    void shouldSayWhoIsNoLongerOnTheRoster()
    {
        test::SampleBundle sample = test::branchOf(1, 2, 1);
        merge(sample);
        sample.sequence = 2;
        sample.previous = QByteArray(sha256Length, 'p');
        const QString gone = sample.learners.back().id;
        sample.learners.pop_back();
        sample.attempts.clear();
        sample.practice.clear();
        merge(sample);
        QVERIFY(bringPersonsUpToDate(*m_collection));
        auto row = runSql(m_collection->connection(),
            u"SELECT l.id FROM person p JOIN learner l ON l.n = p.learner WHERE p.on_roster = 0"_s);
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toString(), gone);
        QVERIFY(!row->next());
        QVERIFY(personOf(gone).endsWith(u" 1"_s)); // what was exported stays
    }
};

QTEST_GUILESS_MAIN(TestSettlements)
#include "tst_settlements.moc"
