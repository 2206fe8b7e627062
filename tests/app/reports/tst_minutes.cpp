// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/pdf_reading.h"
#include "reports/minutes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

Minutes sample()
{
    Minutes minutes;
    minutes.topic = u"第二季度现场测验"_s;
    minutes.branch = u"渡口支部"_s;
    minutes.from = QDateTime(QDate(2026, 6, 28), QTime(9, 30));
    minutes.to = QDateTime(QDate(2026, 6, 28), QTime(10, 40));
    minutes.host = u"学员甲"_s;
    minutes.creditTenths = 15;
    minutes.expected = 4;
    minutes.people = {{u"学员甲"_s, Attendance::Present, 0.75, {}, {}},
        {u"学员乙"_s, Attendance::Late, 0.5, {}, {}},
        {u"学员丙"_s, Attendance::Excused, {}, 1.0, QDate(2026, 7, 2)},
        {u"学员丁"_s, Attendance::Absent, {}, {}, {}},
        {u"客人"_s, Attendance::Guest, {}, {}, {}}};
    minutes.items
        = {{u"开船之前先做什么？"_s, u"看天色"_s, 3, 2}, {u"没有人答的一题？"_s, u"看水"_s, 0, 0}};
    minutes.meanScore = 0.625;
    minutes.scored = 2;
    minutes.passed = 1;
    return minutes;
}

QString factOf(const ReportDocument &document, const QString &name)
{
    for (const DocumentFact &fact : document.facts) {
        if (fact.name == name) {
            return fact.text;
        }
    }
    return {};
}

} // namespace

class TestMinutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldCountWhoWasThere()
    {
        QCOMPARE(attendanceText(sample()),
            u"应到 4 人，实到 2 人（迟到 1 人），请假 1 人，缺席 1 人，来宾 1 人"_s);
        QCOMPARE(attendanceText(Minutes()), u"实到 0 人"_s);
    }

    void shouldWordLearningHours()
    {
        QCOMPARE(creditText(15), u"1.5 学时"_s);
        QCOMPARE(creditText(20), u"2 学时"_s);
        QCOMPARE(creditText(5), u"0.5 学时"_s);
    }

    void shouldSayWhatAMeetingWas()
    {
        const ReportDocument document = minutesDocument(sample());
        QCOMPARE(factOf(document, u"学习主题"_s), u"第二季度现场测验"_s);
        QCOMPARE(factOf(document, u"时间"_s), u"2026年6月28日 09:30 至 10:40"_s);
        QCOMPARE(factOf(document, u"请假"_s), u"学员丙"_s);
        QCOMPARE(factOf(document, u"缺席"_s), u"学员丁"_s);
        QVERIFY(factOf(document, u"结果"_s).contains(u"合格率 50.00%"_s));
        // What nobody wrote has no line.
        QCOMPARE(factOf(document, u"地点"_s), QString());
        const auto &tables = document.sections.front().tables;
        QCOMPARE(tables.size(), 3U);
        QCOMPARE(tables[0].rows[0].back().text, u"66.67%"_s);
        QCOMPARE(tables[0].rows[1].back().text, QString());
        QCOMPARE(tables[2].rows.size(), 2U);
        QVERIFY(tables[2].rows[0][2].text.contains(u"已补测（7月2日）"_s));
        QCOMPARE(tables[2].rows[0][3].text, u"100.00%"_s);
        QCOMPARE(tables[2].rows[1][2].text, u"待补学补测"_s);
    }

    void shouldRankOnlyWhereTheRoomDid()
    {
        Minutes minutes = sample();
        minutes.standings = {{1, u"学员甲"_s, 2, 2.5}, {2, u"学员乙"_s, 1, 1.0}, {2, {}, 1, 1.004}};
        const auto tablesOf = [](const Minutes &held) {
            return minutesDocument(held).sections.front().tables;
        };
        QCOMPARE(tablesOf(sample()).size(), 3U);
        const auto tables = tablesOf(minutes);
        QCOMPARE(tables.size(), 4U);
        QCOMPARE(tables[1].title, u"名次"_s);
        QCOMPARE(tables[1].rows[0][3].text, u"2.5"_s);
        QCOMPARE(tables[1].rows[1][0].text, u"2"_s);
        QCOMPARE(tables[1].rows[1][3].text, u"1"_s);
        QCOMPARE(tables[1].rows[2][1].text, u"（已删除）"_s);
        minutes.isInTeams = true;
        QCOMPARE(tablesOf(minutes)[1].title, u"小组名次"_s);
        QCOMPARE(tablesOf(minutes)[1].columns[1].head, u"小组"_s);
    }

    void shouldWritePointsAsShortAsTheyAre_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"0"_s;
        QTest::newRow("whole") << 10.0 << u"10"_s;
        QTest::newRow("a tenth") << 2.5 << u"2.5"_s;
        QTest::newRow("a third") << 1.0 / 3.0 << u"0.33"_s;
        QTest::newRow("almost two") << 1.996 << u"2"_s;
    }

    void shouldWritePointsAsShortAsTheyAre()
    {
        QFETCH(const double, points);
        QTEST(pointsCell(points).text, "text");
        QCOMPARE(pointsCell(points).value, pointsCell(points).text.toDouble());
    }

    void shouldPrintOneSheetToSignThatReadsBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"minutes.pdf"_s);
        QVERIFY(writeReportPdf(minutesDocument(sample()), path));
        const QString text = test::pdfPages(path).join(QString());
        for (const QString &word : {u"支部学习记录"_s,
                 u"第二季度现场测验"_s,
                 u"学员丁"_s,
                 u"看天色"_s,
                 u"主持人："_s,
                 u"记录人："_s,
                 u"已补测"_s}) {
            QVERIFY2(text.contains(test::bare(word)), qPrintable(word + text));
        }
        QVERIFY(!text.contains(u"目录"_s));
    }

    void shouldGoIntoASpreadsheet()
    {
        const QTemporaryDir folder;
        QVERIFY(writeReportXlsx(minutesDocument(sample()), folder.filePath(u"minutes.xlsx"_s)));
        QVERIFY(writeReportCsv(minutesDocument(sample()), folder.filePath(u"minutes.csv"_s)));
        QFile csv(folder.filePath(u"minutes.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains(u"待补学补测"_s.toUtf8()));
    }
};

QTEST_MAIN(TestMinutes)
#include "tst_minutes.moc"
