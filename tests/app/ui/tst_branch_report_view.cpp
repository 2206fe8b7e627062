// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/branch_records.h"
#include "bank/bank_json.h"
#include "main/english.h"
#include "reports/branch_document.h"
#include "reports/bundles/signing_key.h"
#include "support/files.h"
#include "ui/branch_report_view.h"
#include "ui/report_wording.h"
#include "ui/workspace.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;
using Period = BranchReportView::Period;
using State = BranchReportView::State;

/// The small branch of the reports, as the page sees it in the middle of March 2026.
class BranchReportViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"zhixing.sqlite"_s);
        {
            auto database = Database::open(path);
            QVERIFY(database);
            test::keepSmallBranch(*database);
        }
        m_now = test::shanghai(2026, 3, 15, 18);
        makeView({});
    }
    void cleanup()
    {
        m_view.reset();
        m_workspace.reset();
    }
    void withoutRecordsNothingIsRead()
    {
        m_view->refresh();
        QCOMPARE(m_view->state(), State::Idle);
        QVERIFY(!m_view->save(BranchReportView::Format::Csv));
    }
    void showsTheTextsOfTheReport()
    {
        open();
        m_view->setPeriod(Period::ThisMonth);
        QTRY_COMPARE(m_view->state(), State::Ready);
        auto database = Database::open(m_folder->filePath(u"zhixing.sqlite"_s));
        ReportScope scope = test::smallBranchScope();
        scope.from = test::shanghai(2026, 3, 1, 0);
        scope.to = test::shanghai(2026, 3, 16, 0);
        scope.madeAt = m_now;
        ReportDocument document = branchDocument(*readBranchReport(*database, scope));
        stateSigner(document, u"首次导出时生成"_s);
        const auto &expected = document.sections.front().figures;
        const std::vector<FigureRow> &shown = m_view->figures()->figure().rows;
        QCOMPARE(shown.size(), expected.size());
        for (std::size_t place = 0; place < shown.size(); ++place) {
            QCOMPARE(shown[place].text, expected[place].cell.text);
            QCOMPARE(shown[place].note, definitionOf(expected[place].figure).formula);
        }
        QCOMPARE(m_view->facts(), wording::reportFacts(document));
        const DocumentTable *absentees = wording::reportTable(document, u"absentees"_s);
        QCOMPARE(m_view->absentees()->count(), static_cast<int>(absentees->rows.size()));
        const DocumentTable *items = wording::reportTable(document, u"items"_s);
        QCOMPARE(m_view->items()->count(), static_cast<int>(items->rows.size()));
        QCOMPARE(m_view->bands()->count(), 10);
    }
    void hasThePeriodsOfTheCalendar_data()
    {
        QTest::addColumn<Period>("period");
        QTest::addColumn<QString>("said");
        QTest::newRow("month") << Period::ThisMonth << u"2026-03-01 至 2026-03-15"_s;
        QTest::newRow("quarter") << Period::ThisQuarter << u"2026-01-01 至 2026-03-15"_s;
        QTest::newRow("year") << Period::ThisYear << u"2026-01-01 至 2026-03-15"_s;
        QTest::newRow("all") << Period::Everything << u"自有记录起 至 2026-03-15"_s;
    }
    void hasThePeriodsOfTheCalendar()
    {
        QFETCH(const Period, period);
        QFETCH(const QString, said);
        open();
        m_view->setPeriod(period);
        m_view->refresh();
        QTRY_COMPARE(m_view->state(), State::Ready);
        QVERIFY2(m_view->facts().contains(said), qPrintable(m_view->facts()));
    }
    void lastMonthEndsBeforeThisOne()
    {
        open();
        m_now = test::shanghai(2026, 4, 1, 0, 5);
        m_view->setPeriod(Period::LastMonth);
        QTRY_COMPARE(m_view->state(), State::Ready);
        QVERIFY(m_view->facts().contains(u"2026-03-01 至 2026-03-31"));
    }
    void beginsAPeriodOfOnesOwnWithTheDaysInView()
    {
        open();
        m_view->setPeriod(Period::ThisMonth);
        m_view->setPeriod(Period::Chosen);
        QCOMPARE(m_view->firstDay(), u"2026-03-01"_s);
        QCOMPARE(m_view->lastDay(), u"2026-03-15"_s);
        QVERIFY(m_view->problem().isEmpty());
        m_view->setLastDay(u"2026-02-01"_s);
        QVERIFY(!m_view->problem().isEmpty());
        m_view->setLastDay(u"31.12."_s);
        QVERIFY(m_view->problem().contains(u"31.12."));
        m_view->setLastDay({});
        QVERIFY(m_view->problem().isEmpty());
        QTRY_COMPARE(m_view->state(), State::Ready);
    }
    void theLastWishWins()
    {
        open();
        m_view->refresh();
        m_view->setBranchIndex(1);
        m_view->setBranchIndex(2);
        m_view->setPeriod(Period::Everything);
        QTRY_COMPARE(m_view->state(), State::Ready);
        QVERIFY(m_view->facts().contains(m_view->branches().at(2)));
        QTest::qWait(0);
        QVERIFY(m_view->facts().contains(u"自有记录起"));
    }
    void showsOneBankByItself()
    {
        Bank crossing;
        crossing.title = u"渡口题库"_s;
        crossing.items = {test::smallBranchItems()[2]};
        Bank untitled;
        untitled.documents = {{u"d"_s, u"对岸文选"_s, u"d.txt"_s, QString(64, u'0')}};
        untitled.items = {test::smallBranchItems()[0], test::smallBranchItems()[1]};
        const QStringList files {m_folder->filePath(u"crossing.bank.json"_s),
            m_folder->filePath(u"untitled.bank.json"_s)};
        test::write(files[0], bankToJson(crossing));
        test::write(files[1], bankToJson(untitled));
        makeView(files);
        QCOMPARE(m_view->banks(), QStringList(u"全部题目"_s));
        open();
        QSignalSpy loaded(m_view.get(), &BranchReportView::banksChanged);
        m_workspace->loadLibrary();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(m_view->banks(), (QStringList {u"全部题目"_s, u"渡口题库"_s, u"对岸文选"_s}));
        m_view->refresh();
        QTRY_COMPARE(m_view->state(), State::Ready);
        QVERIFY(m_view->facts().contains(u"题库：全部题目"));
        const int all = m_view->items()->count();
        m_view->setBankIndex(1);
        QTRY_COMPARE(m_view->state(), State::Ready);
        QVERIFY2(m_view->facts().contains(u"题库：渡口题库"), qPrintable(m_view->facts()));
        QCOMPARE(m_view->items()->count(), 1);
        m_view->setBankIndex(2);
        QTRY_COMPARE(m_view->state(), State::Ready);
        QVERIFY2(m_view->facts().contains(u"题库：对岸文选"), qPrintable(m_view->facts()));
        QCOMPARE(m_view->items()->count(), 2);
        m_view->setBankIndex(3);
        QCOMPARE(m_view->bankIndex(), 2);
        m_view->setBankIndex(0);
        QTRY_COMPARE(m_view->state(), State::Ready);
        QCOMPARE(m_view->items()->count(), all);
    }
    void speaksTheLanguageOfTheWindow()
    {
        open();
        m_view->refresh();
        QTRY_COMPARE(m_view->state(), State::Ready);
        QVERIFY(m_view->facts().contains(u"统计期"));
        const QString number = m_view->figures()->figure().rows.front().text;
        English english;
        english.speak(true);
        m_view->retranslate();
        QTRY_COMPARE(m_view->state(), State::Ready);
        QVERIFY2(m_view->facts().contains(u"Period: "), qPrintable(m_view->facts()));
        QCOMPARE(m_view->figures()->figure().rows.front().label, u"Expected"_s);
        QCOMPARE(m_view->figures()->figure().rows.front().text, number);
        QCOMPARE(m_view->banks(), QStringList(u"All items"_s));
        QVERIFY(m_view->bandDefinition().startsWith(u"Distribution of scores: "));
    }
    void writesEachFormatAside()
    {
        open();
        m_view->refresh();
        QTRY_COMPARE(m_view->state(), State::Ready);
        m_view->setFolder(m_folder->filePath(u"报告"_s));
        QSignalSpy said(m_view.get(), &BranchReportView::said);
        int files = 0;
        for (const auto format : {BranchReportView::Format::Xlsx,
                 BranchReportView::Format::Pdf,
                 BranchReportView::Format::Csv,
                 BranchReportView::Format::Html}) {
            QVERIFY(m_view->save(format));
            QVERIFY(!m_view->save(format));
            QTRY_VERIFY(!m_view->isSaving());
            QCOMPARE(said.size(), ++files);
            QCOMPARE(QDir(m_view->folder()).entryList(QDir::Files).size(), files);
        }
        // The first of them made the key.
        m_view->refresh();
        QTRY_COMPARE(m_view->state(), State::Ready);
        const QString fingerprint = signingFingerprint(m_workspace->databasePath());
        QVERIFY(!fingerprint.isEmpty() && m_view->facts().contains(fingerprint));
    }
    void outlivesThePage()
    {
        open();
        m_view->refresh();
        m_view.reset();
        QTest::qWait(0);
        m_view = std::make_unique<BranchReportView>(*m_workspace);
        QCOMPARE(m_view->state(), State::Idle);
    }

private:
    void makeView(const QStringList &banks)
    {
        m_view.reset();
        WorkspaceSetup setup {banks,
            m_folder->filePath(u"zhixing.sqlite"_s),
            [this] { return m_now; },
            [] {
                return quint64 {1};
            }};
        setup.zone = test::shanghaiZone();
        m_workspace = std::make_unique<Workspace>(setup);
        m_view = std::make_unique<BranchReportView>(*m_workspace);
    }
    void open()
    {
        bool isOpen = false;
        m_workspace->openRecords([&isOpen] { isOpen = true; });
        QTRY_VERIFY(isOpen);
        m_testers.clear();
        for (FigureListModel *model :
            {m_view->figures(), m_view->absentees(), m_view->items(), m_view->scores()}) {
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    UtcTime m_now;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<BranchReportView> m_view;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

QTEST_MAIN(BranchReportViewTest)
#include "tst_branch_report_view.moc"
