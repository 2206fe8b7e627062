// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/branch_records.h"
#include "app/reports/document_reading.h"
#include "app/reports/spreadsheet.h"
#include "reports/branch_document.h"
#include "support/files.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using test::contentOf;

namespace
{

const DocumentSection &sectionOf(const ReportDocument &document, const QString &id)
{
    const auto found = std::ranges::find(document.sections, id, &DocumentSection::id);
    if (found == document.sections.end()) {
        qFatal("no such section");
    }
    return *found;
}

} // namespace

/// One document, every format: what is read back is the same to the digit.
class TestReportDocument : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::vector<ReportDocument> m_documents;

    void compare(const test::Grids &read, const test::Grids &expected)
    {
        QCOMPARE(read.keys(), expected.keys());
        for (const QString &id : expected.keys()) {
            const test::Grid &grid = read[id];
            QCOMPARE(grid.size(), expected[id].size());
            for (std::size_t row = 0; row < grid.size(); ++row) {
                QCOMPARE(grid[row], expected[id][row]);
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto database = Database::open(m_folder.filePath(u"records.sqlite"_s));
        QVERIFY(database);
        test::keepSmallBranch(*database);
        ReportScope scope = test::smallBranchScope();
        m_documents.push_back(branchDocument(*readBranchReport(*database, scope)));
        scope.analysis.fewest = 0;
        m_documents.push_back(branchDocument(*readBranchReport(*database, scope)));
        m_documents.push_back(test::hostileDocument());
        // A period in which nothing was.
        scope.to = scope.from;
        scope.from -= std::chrono::days(300);
        scope.to -= std::chrono::days(200);
        m_documents.push_back(branchDocument(*readBranchReport(*database, scope)));
    }

    void shouldRoundOnceAndSayWhatTheValueIs()
    {
        QCOMPARE(shareCell(2.0 / 3.0).text, u"66.67%"_s);
        QCOMPARE(shareCell(2.0 / 3.0).value, 0.6667);
        QCOMPARE(shareCell(0.00005).text, u"0.01%"_s);
        QCOMPARE(shareCell(std::nullopt).kind, CellKind::Empty);
        QCOMPARE(numberCell(-0.00001, 2).text, u"0.00"_s);
        QCOMPARE(numberCell(-0.00001, 2).value, 0.0);
        QVERIFY(!std::signbit(numberCell(-0.00001, 2).value));
        QCOMPARE(numberCell(0.1 + 0.2, 2).value, 0.3);
        QCOMPARE(countCell(-3).text, u"-3"_s);
        QCOMPARE(textCell({}).kind, CellKind::Empty);
        for (int k = 0; k <= 10'000; ++k) {
            const DocumentCell cell = shareCell(k / 10'000.0);
            QCOMPARE(cell.value, k / 10'000.0);
            QCOMPARE(cell.text, u"%1.%2%"_s.arg(k / 100).arg(k % 100, 2, 10, QChar(u'0')));
        }
    }

    void shouldHaveAsManyCellsAsColumns()
    {
        for (const ReportDocument &document : m_documents) {
            for (const DocumentSection &section : document.sections) {
                for (const DocumentTable &table : section.tables) {
                    for (const auto &row : table.rows) {
                        QCOMPARE(row.size(), table.columns.size());
                    }
                }
                for (const DocumentChart &chart : section.charts) {
                    QVERIFY(chart.table < section.tables.size());
                    for (const std::size_t series : chart.series) {
                        QVERIFY(series < section.tables[chart.table].columns.size());
                    }
                }
            }
        }
    }

    void shouldSayWhatTheSmallBranchCameTo()
    {
        const test::Grids grids = test::gridsOf(m_documents[0]);
        const test::Grid overview {{u"应参加"_s, u"5"_s},
            {u"实参加"_s, u"2"_s},
            {u"补学"_s, u"2"_s},
            {u"未参加"_s, u"1"_s},
            {u"参加率"_s, u"40.00%"_s},
            {u"交卷次数"_s, u"3"_s},
            {u"平均得分率"_s, u"62.50%"_s},
            {u"首次得分率"_s, u"43.75%"_s},
            {u"最好得分率"_s, u"62.50%"_s},
            {u"最近得分率"_s, u"62.50%"_s},
            {u"首次合格率"_s, u"50.00%"_s},
            {u"合格率"_s, u"50.00%"_s},
            {u"测验用时（分）"_s, u"1.6"_s},
            {u"每份用时（分）"_s, u"0.5"_s},
            {u"练习题次"_s, u"2"_s}};
        QCOMPARE(grids[u"figures-overview"_s], overview);
        QCOMPARE(grids[u"absentees"_s][1], (QStringList {u"渡口支部"_s, u"第一组"_s, u"学员丁"_s}));
        QCOMPARE(
            grids[u"matrix"_s][0], (QStringList {u"题号"_s, u"题目"_s, u"学员乙"_s, u"学员甲"_s}));
        QCOMPARE(m_documents[0].facts[0].text, u"2026-03-02 至 2026-03-15（含当天）"_s);
        QVERIFY(grids[u"items"_s][1].contains(u"样本不足"_s));
        QVERIFY(!test::gridsOf(m_documents[1])[u"items"_s][1].contains(u"样本不足"_s));
    }

    void shouldSayWhyAPeriodHasNoFigures()
    {
        const test::Grids grids = test::gridsOf(m_documents[3]);
        const test::Grid &overview = grids[u"figures-overview"_s];
        QCOMPARE(overview[0], (QStringList {u"应参加"_s, u"0"_s}));
        QCOMPARE(overview[6], (QStringList {u"平均得分率"_s, u"没有交卷"_s}));
        QCOMPARE(grids[u"figures-items"_s][2], (QStringList {u"信度"_s, u"无人作答"_s}));
        QCOMPARE(grids[u"weeks"_s].size(), 1U);
    }

    void shouldExplainEveryFigureItShows()
    {
        const DocumentSection &explanations = sectionOf(m_documents[0], u"explanations"_s);
        QCOMPARE(explanations.tables[0].rows.size(), figureDefinitions().size());
    }

    void shouldWriteTheSameToJson()
    {
        for (const ReportDocument &document : m_documents) {
            const QString path = m_folder.filePath(u"report.json"_s);
            QVERIFY(writeReportJson(document, path));
            compare(test::readReportJson(path), test::gridsOf(document));
            const auto json = QJsonDocument::fromJson(contentOf(path));
            QCOMPARE(json[u"format"_s].toString(), u"zhixing.branch-report"_s);
            QCOMPARE(json[u"version"_s].toInt(), 1);
            QCOMPARE(json[u"title"_s].toString(), document.title);
        }
    }

    void shouldWriteTheSameToCsv()
    {
        for (const ReportDocument &document : m_documents) {
            const QString path = m_folder.filePath(u"report.csv"_s);
            QVERIFY(writeReportCsv(document, path));
            compare(test::readReportCsv(path, document), test::gridsOf(document));
            QVERIFY(contentOf(path).startsWith("\xef\xbb\xbf"));
            QVERIFY(!contentOf(path).replace("\r\n", "").contains('\r'));
        }
    }

    void shouldGuardFormulasInCsvButNotNegativeNumbers()
    {
        const QString path = m_folder.filePath(u"hostile.csv"_s);
        QVERIFY(writeReportCsv(m_documents[2], path));
        const QString text = QString::fromUtf8(contentOf(path));
        QVERIFY(text.contains(u"\"'=HYPERLINK(\"\"http://x\"\",\"\"渡口\"\")\",-0.0313,66.67%,"_s));
        QVERIFY(text.contains(u"\r\n'@SUM(A1),0.00,"_s));
        QVERIFY(text.contains(u",-3\r\n"_s));
    }

    void shouldWriteTheSameToHtml()
    {
        for (const ReportDocument &document : m_documents) {
            const QString path = m_folder.filePath(u"report.html"_s);
            QVERIFY(writeReportHtml(document, path));
            test::Grids read = test::readReportHtml(path);
            QSet<QString> texts;
            for (const DocumentSection &section : document.sections) {
                for (const DocumentChart &chart : section.charts) {
                    for (const auto &row : section.tables[chart.table].rows) {
                        for (const DocumentCell &cell : row) {
                            texts.insert(cell.text);
                        }
                    }
                }
            }
            const test::Grid charts = read.take(u"charts"_s);
            QVERIFY(!charts.empty());
            for (const QStringList &drawn : charts) {
                QVERIFY2(texts.contains(drawn[0]) || drawn[0].endsWith(u'…'), qPrintable(drawn[0]));
            }
            compare(read, test::gridsOf(document));
        }
    }

    void shouldNeedNothingFromElsewhere()
    {
        const QString path = m_folder.filePath(u"alone.html"_s);
        QVERIFY(writeReportHtml(m_documents[2], path));
        const QByteArray page = contentOf(path);
        for (const char *outside : {"src=", "<link", "url(", "@import", "<script"}) {
            QVERIFY2(!page.contains(outside), outside);
        }
        QVERIFY(page.contains("@page"));
        QVERIFY(page.contains("&lt;script&gt;alert("));
    }

    void shouldWriteTheSameToXlsx()
    {
        for (const ReportDocument &document : m_documents) {
            const QString path = m_folder.filePath(u"report.xlsx"_s);
            QVERIFY(writeReportXlsx(document, path));
            compare(test::readReportXlsx(path, document), test::gridsOf(document));
        }
    }

    void shouldHaveTheSheetsPromised()
    {
        const QString path = m_folder.filePath(u"sheets.xlsx"_s);
        QVERIFY(writeReportXlsx(m_documents[0], path));
        const std::vector<test::Sheet> sheets = test::readXlsx(path);
        QStringList names;
        for (const test::Sheet &sheet : sheets) {
            names.append(sheet.name);
            QVERIFY(sheet.headFrozen);
            QCOMPARE(sheet.autoFilter.isEmpty(), sheet.name == u"概览"_s);
            QVERIFY(sheet.columnWidths > 0);
        }
        QCOMPARE(names,
            (QStringList {
                u"概览"_s, u"人员"_s, u"题目"_s, u"题目×人员"_s, u"知识点"_s, u"说明"_s}));
        QCOMPARE(sheets[1].autoFilter, u"A1:Q6"_s);
        const QByteArray people = test::readXlsxPart(path, u"xl/worksheets/sheet2.xml"_s);
        QVERIFY(people.contains("orientation=\"landscape\""));
        QVERIFY(people.contains("fitToHeight=\"0\""));
        QVERIFY(people.contains("&amp;P / &amp;N"));
    }

    void shouldDrawTheCellsOfItsTables()
    {
        const QString path = m_folder.filePath(u"charts.xlsx"_s);
        QVERIFY(writeReportXlsx(m_documents[0], path));
        const QByteArray line = test::readXlsxPart(path, u"xl/charts/chart1.xml"_s);
        QVERIFY(line.contains("c:lineChart"));
        // 按周 stands below 15 figures with heads, an empty line, its title and heads.
        QVERIFY(line.contains("'概览'!$E$20:$E$21"));
        QVERIFY(line.contains("'概览'!$A$20:$A$21"));
        const QByteArray bars = test::readXlsxPart(path, u"xl/charts/chart2.xml"_s);
        QVERIFY(bars.contains("c:barChart"));
        const qsizetype categories = bars.indexOf("<c:catAx>");
        QVERIFY(bars.indexOf("maxMin") > categories);
        QVERIFY(bars.indexOf("maxMin") < bars.indexOf("</c:catAx>"));
        // Four on 概览, two on 知识点.
        QVERIFY(!test::readXlsxPart(path, u"xl/charts/chart6.xml"_s).isEmpty());
        QVERIFY(test::readXlsxPart(path, u"xl/charts/chart7.xml"_s).isEmpty());
    }

    void shouldNameTheFileItCannotWrite()
    {
        const QString path = m_folder.filePath(u"nowhere/report"_s);
        for (const auto write :
            {writeReportCsv, writeReportJson, writeReportHtml, writeReportXlsx}) {
            const auto written = write(m_documents[2], path);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Unwritable);
            QCOMPARE(written.error().where, path);
        }
    }
};

QTEST_GUILESS_MAIN(TestReportDocument)
#include "tst_report_document.moc"
