// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/busy_learner.h"
#include "app/records/record_files.h"
#include "app/reports/bundles/bundle_samples.h"
#include "records/learner_store.h"
#include "reports/bundles/commands.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Said {
    std::optional<BundleExit> exit;
    QString out;
    QString messages;
};

} // namespace

class TestBundleCommands : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;

    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    Said run(const QStringList &arguments, const std::function<bool()> &stop = {})
    {
        Said said;
        QTextStream out(&said.out);
        QTextStream messages(&said.messages);
        said.exit = runBundleCommand(arguments,
            {out,
                messages,
                false,
                test::busyMorning,
                u"0.1.0"_s,
                [](const QString &folder) { return folder + u"/zhixing.sqlite"_s; },
                stop});
        return said;
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        test::writeFile(path(name), bytes);
    }

    static QString keyOf(int branch)
    {
        return fingerprintOf(test::branchKey(branch).publicKey());
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
    }

    void shouldLeaveOtherCommandsToOthers()
    {
        QVERIFY(!run({}).exit);
        QVERIFY(!run({u"report"_s}).exit);
        QVERIFY(!run({u"--merge"_s}).exit);
    }

    void shouldCarryRecordsFromABranchToACollection()
    {
        {
            auto database = Database::open(path(u"zhixing.sqlite"_s));
            QVERIFY(database);
            const auto learner = LearnerStore(*database).findOrAdd(u"学员甲"_s, u"渡口支部"_s, 1);
            test::keepBusy(*database, learner->id, u"天色"_s);
        }
        const QString bundle = path(u"out.zxb"_s);
        const Said exported
            = run({u"export"_s, u"--data"_s, m_folder->path(), u"--everything"_s, u"-o"_s, bundle});
        QVERIFY2(exported.exit == BundleExit::Done, qPrintable(exported.messages));
        QVERIFY(exported.out.contains(u"渡口支部, export 1 (everything)"_s));
        QVERIFY(exported.out.contains(u"1 learners, 1 tests, 1 days with practice"_s));
        QVERIFY(run({u"verify"_s, bundle}).exit == BundleExit::Done);
        const QStringList merge {u"merge"_s, u"--into"_s, path(u"c.sqlite"_s), bundle};
        const Said apart = run(merge);
        QVERIFY(apart.exit == BundleExit::Findings);
        QVERIFY(apart.out.contains(u"1 bundles merged (1 learners, 1 tests)"_s));
        QVERIFY(apart.out.contains(u"set apart, the key is unknown"_s));
        const Said accepted = run(merge + QStringList(u"--accept-keys"_s));
        QVERIFY2(accepted.exit == BundleExit::Done, qPrintable(accepted.out));
        QVERIFY(accepted.out.contains(u"1 there already"_s));
    }

    void shouldNotMakeRecordsToExport()
    {
        const Said said
            = run({u"export"_s, u"--data"_s, path(u"nowhere"_s), u"-o"_s, path(u"out.zxb"_s)});
        QVERIFY(said.exit == BundleExit::NothingFound);
        QVERIFY(!QFile::exists(path(u"nowhere"_s)));
        QVERIFY(!QFile::exists(path(u"out.zxb"_s)));
        write(u"zhixing.sqlite"_s, QByteArray(4000, 'x'));
        QVERIFY(run({u"export"_s, u"--data"_s, m_folder->path(), u"-o"_s, path(u"out.zxb"_s)}).exit
            == BundleExit::Unreadable);
        QCOMPARE(test::contentOf(path(u"zhixing.sqlite"_s)), QByteArray(4000, 'x'));
    }

    void shouldAcceptOnlyTheKeyNamed()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
        write(u"in/1.zxb"_s, test::packed(test::branchOf(1, 2, 1)));
        write(u"in/2.zxb"_s, test::packed(test::branchOf(2, 2, 1)));
        const QStringList merge {u"merge"_s, u"--into"_s, path(u"c.sqlite"_s), path(u"in"_s)};
        const Said one = run(merge + QStringList {u"--key"_s, keyOf(1).toUpper()});
        QVERIFY(one.exit == BundleExit::Findings);
        QVERIFY(!one.out.contains(keyOf(1)));
        QVERIFY(one.out.contains(keyOf(2)));
        const QStringList keys {u"keys"_s, u"--into"_s, path(u"c.sqlite"_s)};
        QVERIFY(run(keys).exit == BundleExit::Findings);
        QVERIFY(run(keys + QStringList {u"--accept"_s, keyOf(2)}).exit == BundleExit::Done);
        QVERIFY(run(keys + QStringList {u"--revoke"_s, keyOf(1), u"--note"_s, u"lost"_s})
                .out.contains(keyOf(1) + u"  revoked  第1支部  lost"_s));
        // A revoked key is not accepted with the others.
        QVERIFY(run(merge + QStringList(u"--accept-keys"_s)).exit == BundleExit::Findings);
        QVERIFY(run(keys + QStringList {u"--undo"_s, keyOf(1)}).out.contains(u"accepted"_s));
        QVERIFY(run(merge).exit == BundleExit::Done);
        QVERIFY(
            run(keys + QStringList {u"--accept"_s, u"0000"_s}).exit == BundleExit::NothingFound);
    }

    void shouldListAndSettleConflicts()
    {
        test::SampleBundle sample;
        sample.learners = {{u"l"_s, u"=1+1"_s, u"渡口支部"_s}};
        write(u"1.zxb"_s, test::packed(sample));
        const QByteArray first = test::unpacked(sample).manifestSha256;
        sample.sequence = 2;
        sample.previous = first;
        sample.learners[0].name = u"\u202eгеорг\n"_s;
        write(u"2.zxb"_s, test::packed(sample));
        const QString into = path(u"c.sqlite"_s);
        const Said merged = run({u"merge"_s,
            u"--accept-keys"_s,
            u"--into"_s,
            into,
            path(u"2.zxb"_s),
            path(u"1.zxb"_s)});
        QVERIFY(merged.exit == BundleExit::Findings);
        QVERIFY2(merged.out.contains(u"1 conflicts to settle"_s), qPrintable(merged.out));
        const QStringList conflicts {u"conflicts"_s, u"--into"_s, into};
        const Said listed = run(conflicts);
        QVERIFY(listed.exit == BundleExit::Findings);
        QVERIFY(listed.out.contains(u"\\u{202e}георг\\u{a}"_s));
        QVERIFY(!listed.out.contains(u'\u202e'));
        const Said settled = run(conflicts + QStringList {u"--settle"_s, u"1==1+1"_s});
        QVERIFY2(settled.exit == BundleExit::Done, qPrintable(settled.messages));
        QVERIFY(settled.out.contains(u"* =1+1"_s));
        QVERIFY(!settled.out.contains(u"reason"_s));
        const Said explained = run(
            conflicts + QStringList {u"--settle"_s, u"1==1+1"_s, u"--note"_s, u"asked by phone"_s});
        QVERIFY2(explained.out.contains(u"reason: asked by phone\n"_s), qPrintable(explained.out));
        QVERIFY(run(conflicts + QStringList {u"--undo"_s, u"1"_s}).exit == BundleExit::Done);
        QVERIFY(run(conflicts + QStringList {u"--undo"_s, u"1"_s}).exit == BundleExit::Findings);
        QVERIFY(
            run(conflicts + QStringList {u"--undo"_s, u"1"_s}).exit == BundleExit::NothingFound);
        QVERIFY(run(conflicts + QStringList {u"--settle"_s, u"2=x"_s}).exit == BundleExit::BadUse);
        QVERIFY(run(conflicts + QStringList {u"--settle"_s, u"1=x"_s}).exit == BundleExit::BadUse);
    }

    void shouldRefuseABadBundleAndTakeTheOthers()
    {
        write(u"good.zxb"_s, test::packed(test::branchOf(1, 2, 1)));
        QByteArray bad = test::packed(test::branchOf(2, 2, 1));
        bad[bad.size() / 2] = static_cast<char>(bad[bad.size() / 2] ^ 1);
        write(u"bad.zxb"_s, bad);
        const QString into = path(u"c.sqlite"_s);
        const Said said = run({u"merge"_s,
            u"--accept-keys"_s,
            u"--into"_s,
            into,
            path(u"bad.zxb"_s),
            path(u"good.zxb"_s)});
        QVERIFY(said.exit == BundleExit::Findings);
        QVERIFY(said.out.contains(u"1 bundles merged"_s));
        QVERIFY(said.out.contains(u"1 refused"_s));
        QVERIFY(said.messages.contains(u"bad.zxb"_s));
        QVERIFY(run({u"merge"_s, u"--into"_s, into, path(u"bad.zxb"_s)}).exit
            == BundleExit::Unreadable);
        QVERIFY(run({u"verify"_s, path(u"good.zxb"_s), path(u"bad.zxb"_s)}).exit
            == BundleExit::Findings);
        QVERIFY(run({u"verify"_s, path(u"none.zxb"_s)}).exit == BundleExit::Unreadable);
    }

    void shouldStopBetweenBundles()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
        for (int branch = 1; branch <= 25; ++branch) {
            write(u"in/%1.zxb"_s.arg(branch), test::packed(test::branchOf(branch, 1, 1)));
        }
        const QStringList merge {
            u"merge"_s, u"--accept-keys"_s, u"--into"_s, path(u"c.sqlite"_s), path(u"in"_s)};
        int looks = 0;
        const Said stopped = run(merge, [&looks] { return ++looks > 7; });
        QVERIFY(stopped.exit == BundleExit::Findings);
        QVERIFY(stopped.out.contains(u"7 bundles merged"_s));
        const Said again = run(merge);
        QVERIFY2(again.exit == BundleExit::Done, qPrintable(again.out));
        QVERIFY(
            again.out.contains(u"18 bundles merged (18 learners, 18 tests), 7 there already"_s));
    }

    void shouldSayWhatDoesNotFit()
    {
        for (const QStringList &arguments : {QStringList {u"merge"_s},
                 {u"merge"_s, u"--into"_s},
                 {u"merge"_s, u"--what"_s, u"x.zxb"_s},
                 {u"verify"_s},
                 {u"export"_s},
                 {u"export"_s, u"-o"_s, u"x.zxb"_s, u"more"_s}}) {
            const Said said = run(arguments);
            QVERIFY(said.exit == BundleExit::BadUse);
            QVERIFY(!said.messages.isEmpty());
        }
        QVERIFY(
            run({u"keys"_s, u"--into"_s, path(u"none.sqlite"_s)}).exit == BundleExit::NothingFound);
        QVERIFY(!QFile::exists(path(u"none.sqlite"_s)));
        QVERIFY(run({u"merge"_s, u"--into"_s, path(u"c.sqlite"_s), m_folder->path()}).exit
            == BundleExit::NothingFound);
    }
};

QTEST_GUILESS_MAIN(TestBundleCommands)
#include "tst_bundle_commands.moc"
