// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/branch_records.h"
#include "app/reports/bundles/bundle_samples.h"
#include "records/attempt_rows.h"
#include "records/learner_store.h"
#include "reports/branch_document.h"
#include "reports/bundles/attempt_tellings.h"
#include "reports/bundles/branch_exports.h"
#include "reports/bundles/bundle_export.h"
#include "reports/bundles/collected_records.h"
#include "reports/bundles/merge_files.h"
#include "reports/bundles/merging.h"
#include "reports/bundles/signing_keys.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace
{

/// What a learner's row says, but for what a bundle does not carry: the moments of practice.
using Row = std::tuple<Participation, int, Scores, bool, bool, Tally, qint64, int>;

Row rowOf(const LearnerFigures &learner)
{
    return {learner.participation,
        learner.attempts,
        learner.scores,
        learner.passedFirst,
        learner.passedAny,
        learner.tally,
        learner.testTime.count(),
        learner.practised};
}

std::map<QString, Row> rowsOf(const BranchReport &report)
{
    std::map<QString, Row> rows;
    for (const LearnerFigures &learner : report.learners) {
        rows[learner.learner.branch + u' ' + learner.learner.name] = rowOf(learner);
    }
    return rows;
}

/// The figures of a branch as every format shows them.
QStringList textsOf(const RosterFigures &roster)
{
    QStringList texts;
    for (const int count : {roster.expected,
             roster.tookPart,
             roster.caughtUp,
             roster.absent,
             roster.attempts,
             roster.practised,
             roster.passedFirst,
             roster.passedAny}) {
        texts.append(countCell(count).text);
    }
    for (const auto &share : {roster.meanScore,
             roster.meanScores.first,
             roster.meanScores.last,
             roster.meanScores.best}) {
        texts.append(shareCell(share).text);
    }
    return texts;
}

} // namespace

/// The report of a collection against those that the branches make of their own records.
class TestCollectedReport : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;

    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    Result<Database> records(const QString &computer) const
    {
        return Database::open(path(computer + u"/zhixing.sqlite"_s));
    }

    BranchReport ownReport(const QString &computer, const QString &branch = {}) const
    {
        auto database = records(computer);
        ReportScope scope = test::smallBranchScope();
        scope.branch = branch;
        return *readBranchReport(*database, scope);
    }

    /// What is new of that computer comes into the collection, its key is accepted.
    void send(const QString &computer)
    {
        auto database = records(computer);
        QVERIFY(database);
        const QString file = path(computer + u".zxb"_s);
        const auto sent = exportBundle(
            *database, {file, {}, u"0.1.0"_s, ExportExtent::News, test::smallBranchScope().madeAt});
        QVERIFY(sent);
        const auto collection = Collection::open(path(u"collection.sqlite"_s));
        QVERIFY(collection);
        QVERIFY(decideKey(*collection,
            sent->manifest.publicKey,
            KeyState::Accepted,
            {},
            test::smallBranchScope().madeAt));
        const MergeReport merged = mergeFiles(*collection, {file}, test::smallBranchScope().madeAt);
        QCOMPARE(merged.merged, 1);
    }

    BranchReport collectedReport(const QString &branch = {}) const
    {
        const auto collection = Collection::open(path(u"collection.sqlite"_s));
        const auto collected = CollectedRecords::open(*collection);
        ReportScope scope = test::smallBranchScope();
        scope.branch = branch;
        return *readBranchReport(collected->connection(), scope);
    }

    static void keepNorthBranch(Database &database)
    {
        LearnerStore learners(database);
        const qint64 before = toMs(test::shanghai(2026, 1, 5));
        const QString first = learners.add(u"学员甲"_s, u"北岸支部"_s, u"第二组"_s, before)->id;
        const QString second = learners.add(u"学员乙"_s, u"北岸支部"_s, u"第二组"_s, before)->id;
        std::ignore = learners.add(u"学员辛"_s, u"北岸支部"_s, u"第二组"_s, before);
        const Form form = test::formOf(u"form-2"_s, test::smallBranchItems());
        test::keep(database,
            {{u"n1"_s,
                 first,
                 form,
                 {{u"true"_s}, {u"o0"_s}, {}, {u"半年"_s}},
                 test::shanghai(2026, 3, 5),
                 seconds(6)},
                {u"n2"_s,
                    second,
                    form,
                    {{u"false"_s}, {u"o0"_s}, {u"o0"_s, u"o2"_s}, {}},
                    test::shanghai(2026, 3, 11),
                    seconds(7)}});
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        auto south = records(u"south"_s);
        test::keepSmallBranch(*south);
        auto north = records(u"north"_s);
        keepNorthBranch(*north);
    }

    void shouldSayOfEachBranchWhatItsOwnReportSays()
    {
        send(u"south"_s);
        send(u"north"_s);
        const BranchReport all = collectedReport();
        const BranchReport south = ownReport(u"south"_s);
        const BranchReport north = ownReport(u"north"_s);
        auto rows = rowsOf(south);
        rows.merge(rowsOf(north));
        QCOMPARE(all.learners.size(), south.learners.size() + north.learners.size());
        QVERIFY(rowsOf(all) == rows);
        QCOMPARE(all.roster.expected, south.roster.expected + north.roster.expected);
        QCOMPARE(all.roster.tookPart, south.roster.tookPart + north.roster.tookPart);
        QCOMPARE(all.roster.caughtUp, south.roster.caughtUp + north.roster.caughtUp);
        QCOMPARE(all.roster.absent, south.roster.absent + north.roster.absent);
        QCOMPARE(all.roster.attempts, south.roster.attempts + north.roster.attempts);
        QCOMPARE(all.roster.practised, south.roster.practised + north.roster.practised);
        for (std::size_t band = 0; band < all.bands.size(); ++band) {
            QCOMPARE(all.bands[band], south.bands[band] + north.bands[band]);
        }
        QCOMPARE(all.branches.size(), 3U);
        for (const RosterFigures &branch : all.branches) {
            const QString computer = branch.branch == u"北岸支部" ? u"north"_s : u"south"_s;
            QCOMPARE(textsOf(branch), textsOf(ownReport(computer, branch.branch).roster));
            QCOMPARE(textsOf(collectedReport(branch.branch).roster), textsOf(branch));
        }
        // The same questions, asked in both.
        QCOMPARE(all.items.size(), south.items.size());
        for (std::size_t place = 0; place < all.items.size(); ++place) {
            QCOMPARE(all.items[place].tally.items,
                south.items[place].tally.items + north.items[place].tally.items);
        }
    }

    void shouldCountARenamedLearnerOnce()
    {
        send(u"south"_s);
        send(u"north"_s);
        const BranchReport before = collectedReport();
        {
            auto database = records(u"south"_s);
            LearnerStore learners(*database);
            Learner learner = **learners.byName(u"学员乙"_s, u"渡口支部"_s);
            learner.name = u"学员乙二"_s;
            QVERIFY(learners.change(learner));
        }
        send(u"south"_s);
        const BranchReport after = collectedReport();
        QCOMPARE(textsOf(after.roster), textsOf(before.roster));
        const auto rows = rowsOf(after);
        QVERIFY(!rows.contains(u"渡口支部 学员乙"_s));
        QVERIFY(rows.at(u"渡口支部 学员乙二"_s) == rowsOf(before).at(u"渡口支部 学员乙"_s));
        QCOMPARE(textsOf(collectedReport(u"渡口支部"_s).roster),
            textsOf(ownReport(u"south"_s, u"渡口支部"_s).roster));
    }

    void shouldCountALearnerOfTwoBranchesOnce()
    {
        // At both computers by one name and branch, and so one person.
        {
            auto database = records(u"north"_s);
            const QString guest
                = LearnerStore(*database)
                      .enroll(u"学员甲"_s, u"渡口支部"_s, toMs(test::shanghai(2026, 1, 5)))
                      ->id;
            test::keep(*database,
                {{u"n3"_s,
                    guest,
                    test::formOf(u"form-3"_s, test::smallBranchItems()),
                    {{u"true"_s}, {}, {}, {}},
                    test::shanghai(2026, 3, 12),
                    seconds(8)}});
        }
        // Moved from one branch to the other.
        {
            auto database = records(u"south"_s);
            LearnerStore learners(*database);
            Learner learner = **learners.byName(u"学员丁"_s, u"渡口支部"_s);
            learner.branch = u"北岸支部"_s;
            QVERIFY(learners.change(learner));
        }
        send(u"south"_s);
        send(u"north"_s);
        const BranchReport all = collectedReport();
        const BranchReport south = ownReport(u"south"_s);
        const BranchReport north = ownReport(u"north"_s);
        QCOMPARE(all.roster.expected, south.roster.expected + north.roster.expected - 1);
        QCOMPARE(all.roster.tookPart, south.roster.tookPart + north.roster.tookPart - 1);
        QCOMPARE(all.roster.attempts, south.roster.attempts + north.roster.attempts);
        const auto rows = rowsOf(all);
        const LearnerFigures *guest = nullptr;
        for (const LearnerFigures &learner : all.learners) {
            guest = learner.learner.name == u"学员甲" && learner.learner.branch == u"渡口支部"
                ? &learner
                : guest;
        }
        QVERIFY(guest);
        QCOMPARE(guest->attempts, 3);
        QCOMPARE(*guest->scores.first, 2.5 / 4);
        QCOMPARE(*guest->scores.last, 1.0 / 4);
        QCOMPARE(*guest->scores.best, 1.0);
        QVERIFY(rows.contains(u"北岸支部 学员丁"_s));
        QVERIFY(!rows.contains(u"渡口支部 学员丁"_s));
    }

    void shouldSayWhatCameOfEachComputer()
    {
        send(u"south"_s);
        send(u"north"_s);
        send(u"north"_s);
        const auto collection = Collection::open(path(u"collection.sqlite"_s));
        const auto exports = listBranchExports(*collection);
        QVERIFY(exports);
        QCOMPARE(exports->size(), 2U);
        const auto north = std::ranges::find(*exports, u"北岸支部"_s, &BranchExports::branch);
        QVERIFY(north != exports->end());
        QCOMPARE(north->bundles, 2);
        QCOMPARE(north->lastSequence, 2);
        QVERIFY(north->lastMade == test::smallBranchScope().madeAt);
        const auto keys = listKeys(*collection);
        QCOMPARE(keys->size(), 2U);
        qint64 attempts = 0;
        for (const KeyRow &key : *keys) {
            QCOMPARE(key.firstSeenMs, toMs(test::smallBranchScope().madeAt));
            attempts += key.attempts;
        }
        QCOMPARE(attempts, 8);
    }

    void shouldTellContradictoryStatesApart()
    {
        const auto collection = Collection::open(path(u"c.sqlite"_s));
        QVERIFY(collection);
        const auto take = [&](const test::SampleBundle &sample) {
            const Bundle bundle = test::unpacked(sample);
            QVERIFY(decideKey(*collection, bundle.manifest.publicKey, KeyState::Accepted, {}, {}));
            QVERIFY(Merging::begin(*collection)->merge(bundle, u"b.zxb"_s, {}));
        };
        test::SampleBundle one = test::branchOf(1, 1, 3);
        take(one);
        one.sequence = 2;
        one.previous = QByteArray(sha256Length, 'p');
        one.attempts[0].answer = u"o1"_s;
        take(one);
        const auto conflicts = listConflicts(*collection);
        QCOMPARE(conflicts->size(), 1U);
        const auto tellings = tellingsOf(*collection, conflicts->front());
        QVERIFY2(tellings, qPrintable(tellings ? QString() : tellings.error().detail));
        QCOMPARE(tellings->size(), 2U);
        QVERIFY(tellings->front().earned != tellings->back().earned);
        for (std::size_t place = 0; place < 2; ++place) {
            const AttemptTelling &telling = (*tellings)[place];
            QCOMPARE(telling.choice, conflicts->front().choices[qsizetype(place)]);
            QCOMPARE(telling.branches, QStringList(u"第1支部"_s));
            QCOMPARE(telling.answered, 3);
        }
    }

    void shouldLookForBundlesInFoldersBelow()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"stick/三月"_s));
        for (const QString &name :
            {u"stick/b.zxb"_s, u"stick/三月/a.zxb"_s, u"stick/notes.txt"_s}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(bundlesIn({path(u"stick"_s), u"named"_s}),
            (QStringList {path(u"stick/b.zxb"_s), path(u"stick/三月/a.zxb"_s), u"named"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCollectedReport)
#include "tst_collected_report.moc"
