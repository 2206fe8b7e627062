// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/bundles/bundle_samples.h"
#include "reports/bundles/signing_key.h"
#include "support/files.h"
#include "ui/bundle_desk.h"
#include "ui/collection_desk.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using State = CollectionDesk::State;

/// What the page 汇总 does, with bundles of a few small branches.
class TestCollectionDesk : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    UtcTime m_now {std::chrono::milliseconds(1'782'639'000'000)};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CollectionDesk> m_desk;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;

    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void rest() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->isBusy(), 20'000);
    }

    void add(const QStringList &names)
    {
        QStringList places;
        for (const QString &name : names) {
            places.append(path(name));
        }
        m_desk->add(places);
        rest();
    }

    void acceptAll()
    {
        while (m_desk->unknownKeys() > 0) {
            m_desk->acceptKey(0, u"电话核对过"_s);
            rest();
        }
    }

    void makeDesk()
    {
        m_testers.clear();
        m_desk = std::make_unique<CollectionDesk>(*m_workspace);
        for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_desk->keys()),
                 static_cast<QAbstractItemModel *>(m_desk->conflicts()),
                 static_cast<QAbstractItemModel *>(m_desk->branches()),
                 static_cast<QAbstractItemModel *>(m_desk->refused())}) {
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
    }

    template <typename Model>
    static QVariant at(Model *model, int row, typename Model::Role role)
    {
        return model->index(row, 0).data(static_cast<int>(role));
    }

    /// The figures of the branch of that name.
    QStringList figures(const QString &branch) const
    {
        using Role = CollectedBranchModel::Role;
        for (int row = 0; row < m_desk->branches()->count(); ++row) {
            if (at(m_desk->branches(), row, Role::Name).toString() == branch) {
                return at(m_desk->branches(), row, Role::Figures).toStringList();
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        WorkspaceSetup setup {{},
            path(u"data/zhixing.sqlite"_s),
            [this] { return m_now; },
            [] {
                return quint64 {1};
            }};
        setup.zone = QTimeZone("Asia/Shanghai");
        QVERIFY(QDir(m_folder->path()).mkpath(u"data"_s));
        m_workspace = std::make_unique<Workspace>(setup);
        bool isOpen = false;
        m_workspace->openRecords([&isOpen] { isOpen = true; });
        QTRY_VERIFY(isOpen);
        makeDesk();
    }

    void cleanup()
    {
        m_testers.clear();
        m_desk.reset();
        m_workspace.reset();
    }

    void shouldMakeNoFileBeforeSomethingComesIn()
    {
        m_desk->refresh();
        QCOMPARE(m_desk->state(), State::Empty);
        QVERIFY(!QFileInfo::exists(path(u"data/collection.sqlite"_s)));
        QSignalSpy said(m_desk.get(), &CollectionDesk::said);
        QVERIFY(QDir(m_folder->path()).mkpath(u"stick"_s));
        add({u"stick"_s});
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(u"没有数据包"));
        QVERIFY(!QFileInfo::exists(path(u"data/collection.sqlite"_s)));
        QCOMPARE(m_desk->state(), State::Empty);
    }

    void shouldMergeWhatIsGoodAndSayWhatIsNot()
    {
        write(u"stick/一.zxb"_s, test::packed(test::branchOf(1, 3, 2)));
        write(u"stick/二.zxb"_s, test::packed(test::branchOf(2, 2, 2)));
        QByteArray flipped = test::packed(test::branchOf(3, 2, 2));
        flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 1);
        write(u"stick/三.zxb"_s, flipped);
        write(u"stick/笔记.zxb"_s, "not a bundle");
        // As a folder that was dropped on the page is called.
        m_desk->add({QUrl::fromLocalFile(path(u"stick"_s)).toString(), path(u"gone.zxb"_s)});
        QVERIFY(m_desk->isBusy());
        rest();
        QCOMPARE(m_desk->state(), State::Ready);
        QVERIFY2(m_desk->summary().contains(u"新收进 2 个数据包：新测验 5 份，新学员 5 人"),
            qPrintable(m_desk->summary()));
        using Role = RefusedFileModel::Role;
        QCOMPARE(m_desk->refused()->count(), 3);
        QHash<QString, QString> reasons;
        for (int row = 0; row < 3; ++row) {
            reasons.insert(at(m_desk->refused(), row, Role::FileName).toString(),
                at(m_desk->refused(), row, Role::Reason).toString());
        }
        QVERIFY(reasons.value(u"三.zxb"_s).contains(u"再拷一次"));
        QVERIFY(reasons.value(u"笔记.zxb"_s).contains(u"不是知行的数据包"));
        QVERIFY(reasons.value(u"gone.zxb"_s).contains(u"读不出来"));
        // The reviewer's own records know nothing of it.
        QVERIFY(m_workspace->learners()->all()->empty());
        QVERIFY(QFileInfo::exists(path(u"data/collection.sqlite"_s)));
    }

    void shouldTakeTheSameOnce()
    {
        write(u"a.zxb"_s, test::packed(test::branchOf(1, 3, 2)));
        add({u"a.zxb"_s});
        acceptAll();
        QTRY_COMPARE(figures(u"第1支部"_s).value(1), u"3"_s);
        add({u"a.zxb"_s});
        QVERIFY2(m_desk->summary().contains(u"没有收进新的数据包"), qPrintable(m_desk->summary()));
        QVERIFY(m_desk->summary().contains(u"原来就有的 1 个"));
        QTRY_COMPARE(figures(u"第1支部"_s).value(1), u"3"_s);
    }

    void shouldSetUnknownKeysApart()
    {
        using Role = CollectedKeyModel::Role;
        using Key = CollectedKeyModel::Standing;
        write(u"a.zxb"_s, test::packed(test::branchOf(1, 3, 2)));
        write(u"b.zxb"_s, test::packed(test::branchOf(2, 2, 2)));
        add({u"a.zxb"_s, u"b.zxb"_s});
        QCOMPARE(m_desk->unknownKeys(), 2);
        QVERIFY2(m_desk->setApart().contains(u"5 份测验"), qPrintable(m_desk->setApart()));
        QCOMPARE(m_desk->branches()->count(), 0);
        CollectedKeyModel *keys = m_desk->keys();
        QCOMPARE(keys->count(), 2);
        QCOMPARE(at(keys, 0, Role::Branches).toString(), u"第1支部"_s);
        QCOMPARE(at(keys, 0, Role::Fingerprint).toString(),
            fingerprintOf(test::branchKey(1).publicKey()));
        QCOMPARE(at(keys, 0, Role::Decision).value<Key>(), Key::Unknown);
        QVERIFY(!at(keys, 0, Role::FirstSeen).toString().isEmpty());

        m_desk->acceptKey(0, u" 电话核对过 "_s);
        rest();
        QCOMPARE(m_desk->unknownKeys(), 1);
        QVERIFY(m_desk->setApart().contains(u"2 份测验"));
        // The unknown one stands first now.
        QCOMPARE(at(keys, 1, Role::Branches).toString(), u"第1支部"_s);
        QCOMPARE(at(keys, 1, Role::DecisionName).toString(), u"已接受"_s);
        QCOMPARE(at(keys, 1, Role::Note).toString(), u"电话核对过"_s);
        QTRY_COMPARE(figures(u"第1支部"_s),
            (QStringList {u"3"_s, u"3"_s, u"0"_s, u"0"_s, figures(u"第1支部"_s).value(4)}));

        m_desk->revokeKey(1, u"U 盘丢了"_s);
        rest();
        QCOMPARE(at(keys, 1, Role::Decision).value<Key>(), Key::Revoked);
        QTRY_COMPARE(m_desk->branches()->count(), 0);
        m_desk->undoKey(1);
        rest();
        QCOMPARE(at(keys, 1, Role::DecisionName).toString(), u"已接受"_s);
        QTRY_COMPARE(m_desk->branches()->count(), 1);
    }

    void shouldSettleAConflictAndTakeItBack()
    {
        using Role = CollectedConflictModel::Role;
        test::SampleBundle one = test::branchOf(1, 2, 2);
        write(u"1.zxb"_s, test::packed(one));
        one.previous = test::unpacked(one).manifestSha256;
        one.sequence = 2;
        one.learners[0].name = u"学员甲"_s;
        write(u"2.zxb"_s, test::packed(one));
        add({u"1.zxb"_s, u"2.zxb"_s});
        acceptAll();
        CollectedConflictModel *conflicts = m_desk->conflicts();
        QCOMPARE(m_desk->openConflicts(), 1);
        QCOMPARE(at(conflicts, 0, Role::Title).toString(), u"同一学员用过几个姓名"_s);
        QVERIFY(at(conflicts, 0, Role::Detail).toString().contains(u"第1支部"));
        const QStringList choices = at(conflicts, 0, Role::Choices).toStringList();
        QCOMPARE(choices, (QStringList {u"学员1"_s, u"学员甲"_s}));
        QCOMPARE(at(conflicts, 0, Role::Chosen).toInt(), -1);
        QVERIFY(at(conflicts, 0, Role::Held).toString().contains(u"暂按：学员甲"));
        m_desk->settle(0, 0, u" 已打电话问过 "_s);
        rest();
        QCOMPARE(m_desk->openConflicts(), 0);
        QCOMPARE(at(conflicts, 0, Role::Chosen).toInt(), 0);
        QVERIFY(at(conflicts, 0, Role::Held).toString().contains(u"已定：学员1"));
        QCOMPARE(at(conflicts, 0, Role::Note).toString(), u"已打电话问过"_s);
        // The merged report tells of it.
        m_desk->report()->refresh();
        QTRY_COMPARE(m_desk->report()->state(), BranchReportView::State::Ready);
        m_desk->report()->setFolder(m_folder->filePath(u"report"_s));
        QVERIFY(m_desk->report()->save(BranchReportView::Format::Csv));
        QTRY_VERIFY(!m_desk->report()->isSaving());
        const QDir saved(m_desk->report()->folder());
        const QString csv = QString::fromUtf8(
            test::contentOf(saved.filePath(saved.entryList(QDir::Files).value(0))));
        QVERIFY2(csv.contains(u"学员1 · 第1支部,学员1,已打电话问过\r\n"), qPrintable(csv));
        m_desk->undoSettlement(0);
        rest();
        QCOMPARE(m_desk->openConflicts(), 1);
        QCOMPARE(at(conflicts, 0, Role::Chosen).toInt(), -1);
        QCOMPARE(at(conflicts, 0, Role::Note).toString(), QString());
    }

    void shouldTellTwoStatesOfATestApart()
    {
        using Role = CollectedConflictModel::Role;
        test::SampleBundle one = test::branchOf(1, 1, 3);
        write(u"1.zxb"_s, test::packed(one));
        one.previous = test::unpacked(one).manifestSha256;
        one.sequence = 2;
        one.attempts[0].answer = u"o1"_s;
        write(u"2.zxb"_s, test::packed(one));
        add({u"1.zxb"_s, u"2.zxb"_s});
        acceptAll();
        QCOMPARE(m_desk->conflicts()->count(), 1);
        const QStringList choices = at(m_desk->conflicts(), 0, Role::Choices).toStringList();
        QCOMPARE(choices.size(), 2);
        QVERIFY(choices[0] != choices[1]);
        for (const QString &choice : choices) {
            QVERIFY2(
                choice.contains(u"答 3 题") && choice.contains(u"来自第1支部"), qPrintable(choice));
        }
    }

    void shouldNameMissingExportsByBranch()
    {
        using Role = CollectedBranchModel::Role;
        test::SampleBundle one = test::branchOf(1, 2, 2);
        one.sequence = 3;
        one.previous = QByteArray(sha256Length, 'p');
        write(u"3.zxb"_s, test::packed(one));
        add({u"3.zxb"_s});
        acceptAll();
        QTRY_COMPARE(m_desk->branches()->count(), 1);
        QCOMPARE(m_desk->findings(), 1);
        QVERIFY(
            at(m_desk->branches(), 0, Role::Findings).toString().contains(u"缺第 1 至 2 次导出"));
        QVERIFY(at(m_desk->branches(), 0, Role::Received).toString().contains(u"第 3 次"));
    }

    void shouldStopInTheMiddleAndGoOnLater()
    {
        QStringList names;
        for (int number = 1; number <= 30; ++number) {
            names.append(u"stick/%1.zxb"_s.arg(number, 2, 10, QChar(u'0')));
            write(names.back(), test::packed(test::branchOf(number, 5, 20)));
        }
        connect(m_desk.get(), &CollectionDesk::progressChanged, m_desk.get(), [this] {
            if (m_desk->progress() > 0.05) {
                m_desk->cancel();
            }
        });
        add({u"stick"_s});
        QVERIFY2(m_desk->summary().contains(u"已停下"), qPrintable(m_desk->summary()));
        QVERIFY(m_desk->keys()->count() > 0 && m_desk->keys()->count() < 30);
        const int before = m_desk->keys()->count();
        QVERIFY(m_desk->refused()->count() == 0);
        m_desk->disconnect(m_desk.get());
        makeDesk();
        add({u"stick"_s});
        QVERIFY(m_desk->summary().contains(u"原来就有的 %1 个"_s.arg(before)));
        QCOMPARE(m_desk->keys()->count(), 30);
    }

    void shouldReportOnAllThatCounts()
    {
        write(u"a.zxb"_s, test::packed(test::branchOf(1, 3, 2)));
        write(u"b.zxb"_s, test::packed(test::branchOf(2, 2, 2)));
        add({u"a.zxb"_s, u"b.zxb"_s});
        acceptAll();
        BranchReportView *report = m_desk->report();
        report->setPeriod(BranchReportView::Period::Everything);
        QTRY_COMPARE(report->state(), BranchReportView::State::Ready);
        QCOMPARE(report->branches().size(), 3);
        QCOMPARE(report->figures()->figure().rows.front().text, u"5"_s);
        report->setBranchIndex(2);
        QTRY_VERIFY(report->state() == BranchReportView::State::Ready
            && report->figures()->figure().rows.front().text == u"2");
        report->setFolder(path(u"reports"_s));
        QSignalSpy said(m_desk.get(), &CollectionDesk::said);
        QVERIFY(report->save(BranchReportView::Format::Csv));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(
            QDir(path(u"reports"_s)).entryList(QDir::Files).front().startsWith(u"知行汇总报告"));
    }

    void shouldSayWhyACollectionDoesNotOpen()
    {
        write(u"data/collection.sqlite"_s, QByteArray(8192, 'x'));
        m_desk->refresh();
        rest();
        QCOMPARE(m_desk->state(), State::Failed);
        QVERIFY2(m_desk->problem().contains(u"collection.sqlite"), qPrintable(m_desk->problem()));
        write(u"a.zxb"_s, test::packed(test::branchOf(1, 1, 1)));
        add({u"a.zxb"_s});
        QCOMPARE(m_desk->state(), State::Failed);
    }

    void shouldEndWithTheWindow()
    {
        for (int number = 1; number <= 10; ++number) {
            write(u"stick/%1.zxb"_s.arg(number), test::packed(test::branchOf(number, 3, 10)));
        }
        m_desk->add({path(u"stick"_s)});
        m_testers.clear();
        m_desk.reset();
        makeDesk();
        m_desk->refresh();
        rest();
        QVERIFY(m_desk->state() != State::Failed);
    }

    void shouldExportABundleThatItTakesIn()
    {
        QVERIFY(m_workspace->enter(u"学员甲"_s, u"渡口/支部"_s));
        BundleDesk bundle(*m_workspace);
        bundle.exportNews(path(u"out"_s));
        QVERIFY(bundle.isBusy());
        QTRY_VERIFY(!bundle.isBusy());
        const QStringList files = QDir(path(u"out"_s)).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(files.front().startsWith(u"知行数据包-渡口_支部-"));
        QVERIFY(bundle.exported().contains(files.front()));
        QCOMPARE(bundle.fingerprint(), signingFingerprint(m_workspace->databasePath()));
        m_now += std::chrono::hours(1);
        bundle.exportEverything(path(u"out"_s));
        QTRY_VERIFY(!bundle.isBusy());
        QVERIFY(bundle.exported().contains(u"第 2 次导出"));
        add({u"out"_s});
        QVERIFY(m_desk->summary().contains(u"新收进 2 个数据包"));
        QCOMPARE(at(m_desk->keys(), 0, CollectedKeyModel::Role::Fingerprint).toString(),
            bundle.fingerprint());

        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        bundle.exportNews(u"/dev/null/nowhere"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.front().front().toString().contains(u"数据包没有写成"));
        QVERIFY(!bundle.isBusy());
    }
};

QTEST_MAIN(TestCollectionDesk)
#include "tst_collection_desk.moc"
