// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/bundles/bundle_stories.h"
#include "assessment/random.h"
#include "records/database.h"
#include "records/sql.h"
#include "reports/bundles/export_chains.h"
#include "reports/bundles/merging.h"
#include "reports/bundles/settlements.h"
#include "reports/bundles/signing_keys.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr UtcTime noon {std::chrono::milliseconds(1'750'000'000'000)};
constexpr std::array knownBranches {1, 2, 3, 11};
constexpr quint64 seed = 20'260'601;

} // namespace

class TestMerging : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;

    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    static Collection opened(const QString &path)
    {
        auto collection = Collection::open(path);
        if (!collection) {
            qFatal("%s", qPrintable(collection.error().detail));
        }
        return std::move(*collection);
    }

    static void acceptAll(const Collection &collection)
    {
        for (const int branch : knownBranches) {
            QVERIFY(decideKey(collection,
                test::branchKey(branch).publicKey(),
                KeyState::Accepted,
                u"known"_s,
                noon));
        }
    }

    static MergeOutcome merged(const Collection &collection, const Bundle &bundle)
    {
        auto merging = Merging::begin(collection);
        const auto outcome = merging->merge(bundle, u"b.zxb"_s, noon);
        if (!outcome) {
            qFatal("%s: %s", qPrintable(outcome.error().where), qPrintable(outcome.error().detail));
        }
        return *outcome;
    }

    static QByteArray dumpOf(const Collection &collection)
    {
        const auto dump = canonicalDump(collection);
        return dump ? *dump : dump.error().detail.toUtf8();
    }

    static qint64 numberFrom(const Collection &collection, const QString &sql)
    {
        auto row = runSql(collection.connection(), sql);
        return row && row->next() ? row->value(0).toLongLong() : -1;
    }

    /// All bundles in their order, without interruption.
    QByteArray plainDump(const std::vector<Bundle> &bundles)
    {
        const Collection collection = opened(path(u"plain.sqlite"_s));
        acceptAll(collection);
        for (const Bundle &bundle : bundles) {
            std::ignore = merged(collection, bundle);
        }
        return dumpOf(collection);
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
    }

    void shouldTakeABundleOnce()
    {
        const Collection collection = opened(path(u"c.sqlite"_s));
        const Bundle bundle = test::unpacked(test::branchOf(1, 4, 3));
        const MergeOutcome first = merged(collection, bundle);
        QCOMPARE(first.result, MergeResult::Merged);
        QCOMPARE(first.attempts, 4);
        QCOMPARE(first.learners, 4);
        const QByteArray dump = dumpOf(collection);
        QCOMPARE(merged(collection, bundle).result, MergeResult::AlreadyThere);
        QCOMPARE(dumpOf(collection), dump);
        QCOMPARE(numberFrom(collection, u"SELECT count(*) FROM response"_s), 12);
        auto orphans = runSql(collection.connection(), u"PRAGMA foreign_key_check"_s);
        QVERIFY(orphans && !orphans->next());
    }

    void shouldSetUnknownAndRevokedKeysApart()
    {
        const Collection collection = opened(path(u"c.sqlite"_s));
        const QByteArray key = test::branchKey(1).publicKey();
        const QString counted = u"SELECT count(*) FROM counted_attempt"_s;
        std::ignore = merged(collection, test::unpacked(test::branchOf(1, 4, 3)));
        const auto shown = [&] {
            return bringPersonsUpToDate(collection) ? numberFrom(collection, counted) : -1;
        };
        QCOMPARE(listKeys(collection)->front().state, KeyState::Unknown);
        QCOMPARE(listKeys(collection)->front().branches, QStringList(u"第1支部"_s));
        QCOMPARE(shown(), 0);
        QVERIFY(decideKey(collection, key, KeyState::Accepted, u"by telephone"_s, noon));
        QCOMPARE(shown(), 4);
        QCOMPARE(
            numberFrom(collection, u"SELECT sum(answers) FROM counted_practice"_s), 1 + 2 + 3 + 4);
        QVERIFY(decideKey(collection, key, KeyState::Revoked, u"stick lost"_s, noon));
        QCOMPARE(listKeys(collection)->front().note, u"stick lost"_s);
        QCOMPARE(shown(), 0);
        QVERIFY(takeKeyDecisionBack(collection, key, noon));
        QCOMPARE(listKeys(collection)->front().state, KeyState::Accepted);
        QCOMPARE(shown(), 4);
        QVERIFY(takeKeyDecisionBack(collection, key, noon));
        QCOMPARE(shown(), 0);
        QCOMPARE(takeKeyDecisionBack(collection, key, noon).error().code, ErrorCode::NothingFound);
        QCOMPARE(decideKey(collection, key, KeyState::Unknown, {}, noon).error().code,
            ErrorCode::BadUse);
    }

    void shouldComeToTheSameInAnyOrderWithRepetitionsAndInterruptions()
    {
        const std::vector<Bundle> bundles = test::eventfulYear();
        const QByteArray expected = plainDump(bundles);
        QVERIFY(expected.count('\n') > 100);
        Random random(seed);
        for (int round = 0; round < 25; ++round) {
            const Collection collection = opened(path(u"c%1.sqlite"_s.arg(round)));
            const bool acceptsFirst = random.below(2) == 0;
            if (acceptsFirst) {
                acceptAll(collection);
            }
            // Each at least once, some twice, shuffled; some of the first tries are stopped.
            std::vector<const Bundle *> order;
            for (const Bundle &bundle : bundles) {
                order.insert(order.end(), 1 + random.below(2), &bundle);
            }
            random.shuffle(order);
            auto merging = Merging::begin(collection);
            QVERIFY(merging);
            for (const Bundle *bundle : order) {
                if (random.below(4) == 0) {
                    // Ends badly at its last line.
                    Bundle broken = *bundle;
                    broken.content.practice += "{\"learner\":\"nobody\"}\n";
                    const auto refused = merging->merge(broken, u"b.zxb"_s, noon);
                    QVERIFY(!refused || refused->result == MergeResult::AlreadyThere);
                }
                QVERIFY(merging->merge(*bundle, u"b.zxb"_s, noon));
                if (random.below(6) == 0) {
                    QVERIFY(bringPersonsUpToDate(collection));
                }
            }
            if (!acceptsFirst) {
                acceptAll(collection);
            }
            QCOMPARE(dumpOf(collection), expected);
        }
    }

    void shouldStopWithinABundleAndLeaveNothingOfIt()
    {
        const Collection collection = opened(path(u"c.sqlite"_s));
        const QByteArray before = dumpOf(collection);
        const Bundle large = test::unpacked(test::branchOf(1, 700, 1));
        auto merging = Merging::begin(collection);
        int looks = 0;
        const auto stopped
            = merging->merge(large, u"b.zxb"_s, noon, [&looks] { return ++looks == 2; });
        QVERIFY(stopped);
        QCOMPARE(stopped->result, MergeResult::Stopped);
        QCOMPARE(dumpOf(collection), before);
        QCOMPARE(merging->merge(large, u"b.zxb"_s, noon)->attempts, 700);
    }

    void shouldComeToTheSameWhenKilledAtAnyMoment()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
        std::vector<Bundle> bundles;
        for (int branch = 1; branch <= 12; ++branch) {
            const test::SampleBundle sample = test::branchOf(branch, 60, 4);
            QFile file(path(u"in/%1.zxb"_s.arg(branch)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(test::packed(sample));
            bundles.push_back(test::unpacked(sample));
        }
        QByteArray expected;
        {
            const Collection collection = opened(path(u"plain.sqlite"_s));
            for (const Bundle &bundle : bundles) {
                std::ignore = merged(collection, bundle);
            }
            expected = dumpOf(collection);
        }
        Random random(seed);
        const QStringList arguments {u"merge"_s, u"--into"_s, path(u"c.sqlite"_s), path(u"in"_s)};
        int kills = 0;
        for (int run = 0; run < 15; ++run) {
            QProcess process;
            process.start(QStringLiteral(ZHIXING_MERGING_DRIVER), arguments);
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(60 + static_cast<int>(random.below(500)))) {
                process.kill();
                QVERIFY(process.waitForFinished());
                ++kills;
            }
            const Collection collection = opened(path(u"c.sqlite"_s));
            auto check = runSql(collection.connection(), u"PRAGMA integrity_check"_s);
            QVERIFY(check && check->next());
            QCOMPARE(check->value(0).toString(), u"ok"_s);
            // Each bundle whole or not at all.
            QCOMPARE(numberFrom(collection, u"SELECT count(*) FROM attempt"_s),
                60 * numberFrom(collection, u"SELECT count(*) FROM bundle"_s));
        }
        QVERIFY2(kills > 0, "nothing was interrupted");
        QCOMPARE(QProcess::execute(QStringLiteral(ZHIXING_MERGING_DRIVER), arguments), 1);
        QCOMPARE(dumpOf(opened(path(u"c.sqlite"_s))), expected);
    }

    void shouldNameWhatIsWrongWithLinesThatWereSignedAllTheSame()
    {
        const Collection collection = opened(path(u"c.sqlite"_s));
        const QByteArray before = dumpOf(collection);
        const Bundle good = test::unpacked(test::branchOf(1, 2, 2));
        auto merging = Merging::begin(collection);
        struct Fault {
            QByteArray BundleContent::*part;
            QByteArray from;
            QByteArray to;
            QString where;
        };
        for (const auto &[part, from, to, where] : {
                 Fault {&BundleContent::learners,
                     "\"name\":\"",
                     "\"nome\":\"",
                     u"learners.jsonl, line 1"_s},
                 Fault {&BundleContent::learners, "{", "[", u"learners.jsonl, line 1"_s},
                 Fault {&BundleContent::attempts,
                     "\"allowed\"",
                     "\"often\"",
                     u"attempts.jsonl, line 1"_s},
                 Fault {&BundleContent::attempts,
                     "\"submitted\"",
                     "\"visited\"",
                     u"attempts.jsonl, line 1"_s},
                 Fault {&BundleContent::attempts,
                     "\"started\"",
                     "\"visited\"",
                     u"attempts.jsonl, line 1"_s},
                 Fault {&BundleContent::attempts,
                     "\"seed\":\"1",
                     "\"seed\":\"x",
                     u"attempts.jsonl, line 1"_s},
                 Fault {&BundleContent::attempts,
                     "\"pass_mark\":0.6",
                     "\"pass_mark\":6",
                     u"attempts.jsonl, line 1"_s},
                 Fault {&BundleContent::wordings,
                     "\"kind\":\"",
                     "\"kind\":\"x",
                     u"wordings.jsonl, line 1"_s},
                 Fault {&BundleContent::attempts,
                     "1,[\"o0\"]]",
                     "1,[\"o9\"]]",
                     u"attempts.jsonl, line 1"_s},
                 Fault {&BundleContent::wordings,
                     "渡口第0问",
                     "渡口第9问",
                     u"attempts.jsonl, line 1"_s},
                 Fault {&BundleContent::practice,
                     "\"answers\":1",
                     "\"answers\":-1",
                     u"practice.jsonl, line 1"_s},
                 Fault {&BundleContent::practice,
                     "\"learner\":\"",
                     "\"learner\":\"x",
                     u"practice.jsonl, line 1"_s},
             }) {
            Bundle bad = good;
            QByteArray &lines = bad.content.*part;
            QVERIFY2(lines.contains(from), from.constData());
            lines.replace(lines.indexOf(from), from.size(), to);
            const auto refused = merging->merge(bad, u"b.zxb"_s, noon);
            QVERIFY2(!refused, to.constData());
            QCOMPARE(refused.error().code, ErrorCode::Invalid);
            QCOMPARE(refused.error().where, u"b.zxb, "_s + where);
        }
        QCOMPARE(dumpOf(collection), before);
        QVERIFY(merging->merge(good, u"b.zxb"_s, noon));
    }

    void shouldNameMissingExportsForksAndClocks()
    {
        const Collection collection = opened(path(u"c.sqlite"_s));
        acceptAll(collection);
        for (const Bundle &bundle : test::eventfulYear()) {
            std::ignore = merged(collection, bundle);
        }
        const auto findings = checkChains(collection);
        QVERIFY(findings);
        const auto has = [&findings](ChainFindingKind kind, int branch, int from, int to) {
            return std::ranges::any_of(*findings, [&](const ChainFinding &finding) {
                return finding.kind == kind && finding.from == from && finding.to == to
                    && finding.records == test::branchKey(branch).publicKey();
            });
        };
        QVERIFY(has(ChainFindingKind::TwoOfOneNumber, 1, 3, 3));
        QVERIFY(has(ChainFindingKind::ClockSetBack, 1, 2, 3));
        QVERIFY(has(ChainFindingKind::AnotherKey, 1, 4, 4));
        QVERIFY(has(ChainFindingKind::Missing, 2, 2, 3));
        QVERIFY(std::ranges::none_of(*findings, [](const ChainFinding &finding) {
            return finding.records == test::branchKey(3).publicKey();
        }));
    }

    void shouldNotMissWhatALaterExportOfEverythingHas()
    {
        const Collection collection = opened(path(u"c.sqlite"_s));
        acceptAll(collection);
        test::SampleBundle sample = test::branchOf(1, 2, 2);
        sample.sequence = 5;
        sample.previous = QByteArray(sha256Length, 'p');
        std::ignore = merged(collection, test::unpacked(sample));
        QCOMPARE(checkChains(collection)->size(), 1U);
        QCOMPARE(checkChains(collection)->front().from, 1);
        QCOMPARE(checkChains(collection)->front().to, 4);
        sample.sequence = 6;
        sample.isComplete = true;
        sample.previous = QByteArray(sha256Length, 'q');
        std::ignore = merged(collection, test::unpacked(sample));
        QCOMPARE(checkChains(collection)->size(), 0U);
    }

    void shouldRefuseFilesThatAreNoCollections()
    {
        {
            const Collection collection = opened(path(u"c.sqlite"_s));
            QVERIFY(runSql(collection.connection(), u"PRAGMA user_version = 99"_s));
        }
        const auto newer = Collection::open(path(u"c.sqlite"_s));
        QVERIFY(!newer);
        QCOMPARE(newer.error().code, ErrorCode::TooNew);
        QVERIFY(Database::open(path(u"records.sqlite"_s)));
        QCOMPARE(Collection::open(path(u"records.sqlite"_s)).error().code, ErrorCode::Invalid);
        QFile file(path(u"text.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QCOMPARE(Collection::open(path(u"text.sqlite"_s)).error().code, ErrorCode::Damaged);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(5000, 'x'));
    }

    void shouldLetOneProcessMergeAtATime()
    {
        const Collection collection = opened(path(u"c.sqlite"_s));
        const auto merging = Merging::begin(collection);
        QVERIFY(merging);
        QVERIFY(FileLock::take(path(u"c.sqlite.merge"_s), std::chrono::milliseconds(0)).error().code
            == ErrorCode::Unwritable);
    }
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
