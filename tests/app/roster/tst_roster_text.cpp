// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roster/roster_file.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

QStringList namesIn(const RosterFile &file)
{
    QStringList names;
    for (const RosterLine &line : file.lines) {
        names << line.name;
    }
    return names;
}

std::expected<RosterFile, RosterFault> read(const QString &text)
{
    return readRosterBytes(text.toUtf8());
}

} // namespace

class TestRosterText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldReadEveryEncodingAndSeparator_data();
    void shouldReadEveryEncodingAndSeparator();
    void shouldReadColumnsByTheirHeads();
    void shouldFindTheHeads_data();
    void shouldFindTheHeads();
    void shouldTakeNamesAsPeopleMeanThem_data();
    void shouldTakeNamesAsPeopleMeanThem();
    void shouldKeepTheLastDigitsOnly_data();
    void shouldKeepTheLastDigitsOnly();
    void shouldSayWhoIsOnLeave_data();
    void shouldSayWhoIsOnLeave();
    void shouldRefuseLinesWithReason();
    void shouldKeepNamesakesOfOtherBranches();
    void shouldRefuseWhoStandsTwiceInTheBranchGiven();
    void shouldPassOverWhatIsNoLine();
    void shouldKeepTabsThatStandTogether();
    void shouldNameWhatIsWrong_data();
    void shouldNameWhatIsWrong();
};

void TestRosterText::shouldReadEveryEncodingAndSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString commas = u"姓名,工号,小组\n学员甲,1001,一组\n学员乙,1002,二组\n"_s;
    QString tabs = commas;
    tabs.replace(u',', u'\t');
    QString semicolons = commas;
    semicolons.replace(u',', u';');
    QString quoted
        = u"\"姓名\",\"工号\",\"小组\"\r\n\"学员甲\",\"1001\",\"一组\"\r\n\"学员乙\",\"1002\",\"二组\"\r\n"_s;
    const auto in = [](QStringConverter::Encoding encoding, const QString &text) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text));
    };
    QTest::newRow("UTF-8") << commas.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + commas.toUtf8();
    QTest::newRow("GB18030") << QByteArray(QStringEncoder("GB18030")(commas));
    QTest::newRow("GBK, tabs") << QByteArray(QStringEncoder("GBK")(tabs));
    QTest::newRow("UTF-16, tabs, as Excel's Unicode text") << in(QStringConverter::Utf16LE, tabs);
    QTest::newRow("semicolons") << semicolons.toUtf8();
    QTest::newRow("quoted, CRLF") << quoted.toUtf8();
    QTest::newRow("CR alone") << QString(commas).replace(u'\n', u'\r').toUtf8();
    QTest::newRow("no last line break") << commas.chopped(1).toUtf8();
}

void TestRosterText::shouldReadEveryEncodingAndSeparator()
{
    QFETCH(const QByteArray, bytes);
    const auto file = readRosterBytes(bytes);
    QVERIFY(file);
    QCOMPARE(file->columns,
        (std::vector {RosterColumn::Name, RosterColumn::Number, RosterColumn::Group}));
    QCOMPARE(file->lines,
        (std::vector<RosterLine> {{2, u"学员甲"_s, u"1001"_s, u"一组"_s, {}},
            {3, u"学员乙"_s, u"1002"_s, u"二组"_s, {}}}));
    QVERIFY(file->refused.empty());
}

void TestRosterText::shouldReadColumnsByTheirHeads()
{
    const auto file = read(u"某单位名册,,,,,\n填表日期：2026年6月,,,,,\n\n"
                           "序号,所在党支部,姓  名（必填）,手机号码,党小组,备注\n"
                           "1,第一党支部,学员甲,13800001234,一组,\n"
                           "2,第二党支部,学员乙,13800005678,二组,请假（出差）\n"_s);
    QVERIFY(file);
    QCOMPARE(file->columns,
        (std::vector {RosterColumn::Branch,
            RosterColumn::Name,
            RosterColumn::Number,
            RosterColumn::Group,
            RosterColumn::Remark}));
    QCOMPARE(file->lines.size(), 2U);
    QCOMPARE(file->lines[0].branch, u"第一党支部"_s);
    QCOMPARE(file->lines[1].digits, u"5678"_s);
    QCOMPARE(file->lines[1].leave, Leave::Excused);
    QCOMPARE(file->lines[1].row, 6);
}

void TestRosterText::shouldFindTheHeads_data()
{
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QString>("digits"); ///< of the row 学员甲,1111,2222
    QTest::newRow("工号") << u"姓名,工号,电话"_s << u"1111"_s;
    QTest::newRow("工号 goes before 手机号") << u"姓名,手机号,工号"_s << u"2222"_s;
    QTest::newRow("spaced") << u"姓 名,编 号,地址"_s << u"1111"_s;
    QTest::newRow("wide letters") << u"ＮＡＭＥ,ＩＤ,地址"_s << u"1111"_s;
    QTest::newRow("with stars") << u"*姓名,*身份证后四位,地址"_s << u"1111"_s;
    QTest::newRow("no number") << u"姓名,年龄,地址"_s << QString();
}

void TestRosterText::shouldFindTheHeads()
{
    QFETCH(const QString, heads);
    const auto file = read(heads + u"\n学员甲,1111,2222\n"_s);
    QVERIFY(file);
    QTEST(file->lines.front().digits, "digits");
}

void TestRosterText::shouldTakeNamesAsPeopleMeanThem_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"学员甲"_s << u"学员甲"_s;
    QTest::newRow("wide blank within") << u"学　甲"_s << u"学甲"_s;
    QTest::newRow("blanks around and within") << u"  学  甲 "_s << u"学甲"_s;
    QTest::newRow("of two words") << u"Xue  Yuan"_s << u"Xue Yuan"_s;
    QTest::newRow("with a dot within") << u"学员·甲"_s << u"学员·甲"_s;
    QTest::newRow("numbered") << u"3. 学员甲"_s << u"学员甲"_s;
    QTest::newRow("wide numbered") << u"１２、学员甲"_s << u"学员甲"_s;
    QTest::newRow("wide letters") << u"学员Ａ"_s << u"学员A"_s;
    QTest::newRow("beyond the basic plane") << u"\U00020BB7　甲"_s << u"\U00020BB7甲"_s;
}

void TestRosterText::shouldTakeNamesAsPeopleMeanThem()
{
    QFETCH(const QString, cell);
    const auto file = read(u"姓名,工号\n\""_s + cell + u"\",1\n"_s);
    QVERIFY(file);
    QCOMPARE(file->lines.size(), 1U);
    QTEST(file->lines.front().name, "name");
}

void TestRosterText::shouldKeepTheLastDigitsOnly_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("digits");
    QTest::newRow("a phone") << u"13800001234"_s << u"1234"_s;
    QTest::newRow("short") << u"7"_s << u"7"_s;
    QTest::newRow("leading zeros") << u"0012"_s << u"0012"_s;
    QTest::newRow("wide digits") << u"０９８７６"_s << u"9876"_s;
    QTest::newRow("letters around") << u"DY-00321号"_s << u"0321"_s;
    QTest::newRow("an identity number that ends with X") << u"11010120000101123X"_s << u"1123"_s;
    QTest::newRow("blanks within") << u"138 0000 1234"_s << u"1234"_s;
    QTest::newRow("an apostrophe for spreadsheets") << u"'0456"_s << u"0456"_s;
    QTest::newRow("a number that became a fraction") << u"13800001234.0"_s << u"1234"_s;
    QTest::newRow("rounded by a spreadsheet") << u"1.38E+10"_s << QString();
    QTest::newRow("none") << u"—"_s << QString();
}

void TestRosterText::shouldKeepTheLastDigitsOnly()
{
    QFETCH(const QString, cell);
    const auto file = read(u"姓名,编号\n学员甲,"_s + cell + u"\n"_s);
    QVERIFY(file);
    QTEST(file->lines.front().digits, "digits");
}

void TestRosterText::shouldSayWhoIsOnLeave_data()
{
    QTest::addColumn<QString>("leave");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<bool>("excused");
    QTest::newRow("nothing") << u""_s << u""_s << false;
    QTest::newRow("是") << u"是"_s << u""_s << true;
    QTest::newRow("否") << u"否"_s << u""_s << false;
    QTest::newRow("病假") << u"病假"_s << u""_s << true;
    QTest::newRow("a tick") << u"√"_s << u""_s << true;
    QTest::newRow("attends") << u"出席"_s << u""_s << false;
    QTest::newRow("remark") << u""_s << u"因公出差，已请假"_s << true;
    QTest::newRow("its own column before a remark") << u"否"_s << u"上月请假一次"_s << false;
    QTest::newRow("remark of something else") << u""_s << u"新党员"_s << false;
    QTest::newRow("not on leave") << u""_s << u"未请假"_s << false;
}

void TestRosterText::shouldSayWhoIsOnLeave()
{
    QFETCH(const QString, leave);
    QFETCH(const QString, remark);
    const auto file = read(u"姓名,请假,备注\n学员甲,%1,%2\n"_s.arg(leave, remark));
    QVERIFY(file);
    QFETCH(const bool, excused);
    QCOMPARE(file->lines.front().leave, excused ? Leave::Excused : Leave::None);
}

void TestRosterText::shouldRefuseLinesWithReason()
{
    const auto file = read(
        u"姓名,工号,小组\n学员甲,1001,一组\n学 员 甲,1001,一组\n学员甲,2002,二组\n"
        ",1003,一组\n这个名字长得没有一部手机显示得下请改短一些吧,1004,一组\n12345,1005,一组\n"
        "学员\u202E乙,1006,一组\n"_s);
    QVERIFY(file);
    QCOMPARE(namesIn(*file), QStringList {u"学员甲"_s});
    const std::vector<RefusedLine> &refused = file->refused;
    QCOMPARE(refused.size(), 6U);
    QCOMPARE(refused[0], (RefusedLine {3, u"学员甲"_s, LineProblem::Repeated, 2}));
    QCOMPARE(refused[1], (RefusedLine {4, u"学员甲"_s, LineProblem::SameName, 2}));
    QCOMPARE(refused[2], (RefusedLine {5, {}, LineProblem::NoName, 0}));
    QCOMPARE(refused[3].why, LineProblem::LongName);
    QCOMPARE(refused[4].why, LineProblem::OddName);
    QCOMPARE(refused[5].why, LineProblem::OddName);
}

void TestRosterText::shouldKeepNamesakesOfOtherBranches()
{
    const auto file = read(u"支部,姓名\n第一党支部,学员甲\n第二党支部,学员甲\n"_s);
    QVERIFY(file);
    QCOMPARE(file->lines.size(), 2U);
}

void TestRosterText::shouldRefuseWhoStandsTwiceInTheBranchGiven()
{
    const auto file = read(u"支部,姓名,工号\n,学员甲,1111\n第一党支部,学员甲,2222\n"_s);
    QVERIFY(file);
    QCOMPARE(file->lines.size(), 2U);
    const RosterFile whole = withBranch(*file, u"第一党支部"_s);
    QCOMPARE(whole.lines.size(), 1U);
    QCOMPARE(whole.lines.front().branch, u"第一党支部"_s);
    QCOMPARE(whole.refused.size(), 1U);
    QCOMPARE(whole.refused.front().why, LineProblem::SameName);
    QCOMPARE(whole.refused.front().other, 2);
    QCOMPARE(withBranch(*file, u"第二党支部"_s).lines.size(), 2U);
}

void TestRosterText::shouldPassOverWhatIsNoLine()
{
    const auto file = read(u"姓名,工号\n学员甲,1\n\n姓名,工号\n学员乙,2\n,\n合计,\n"_s);
    QVERIFY(file);
    QCOMPARE(namesIn(*file), (QStringList {u"学员甲"_s, u"学员乙"_s}));
    QVERIFY(file->refused.empty());
}

void TestRosterText::shouldKeepTabsThatStandTogether()
{
    const auto file = read(u"姓名\t职务\t工号\n学员甲\t\t1001\n\t\t\n"_s);
    QVERIFY(file);
    QCOMPARE(file->lines.size(), 1U);
    QCOMPARE(file->lines.front().digits, u"1001"_s);
}

void TestRosterText::shouldNameWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<RosterProblem>("why");
    QTest::addColumn<int>("row");
    QTest::newRow("empty") << QByteArray() << RosterProblem::NoNames << 0;
    QTest::newRow("no heads") << QByteArray("1,2,3\n") << RosterProblem::NoNames << 0;
    QTest::newRow("heads only") << u"姓名,工号\n"_s.toUtf8() << RosterProblem::Nobody << 0;
    QTest::newRow("a quote that stays open")
        << u"姓名,工号\n学员甲,\"1001\n学员乙,1002\n"_s.toUtf8() << RosterProblem::Damaged << 2;
    QTest::newRow("an old workbook")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1xxxxxxxxxxxxxxxx")
        << RosterProblem::OldWorkbook << 0;
    QTest::newRow("a password") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1xxxx"
            + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
                                << RosterProblem::Locked << 0;
    QTest::newRow("a picture") << QByteArray(
        "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0\xFF\xFF", 26)
                               << RosterProblem::OtherKind << 0;
    QTest::newRow("too large") << QByteArray((16 << 20) + 1, 'x') << RosterProblem::TooLarge << 0;
}

void TestRosterText::shouldNameWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const RosterProblem, why);
    QFETCH(const int, row);
    const auto file = readRosterBytes(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().why, why);
    QCOMPARE(file.error().row, row);
}

QTEST_GUILESS_MAIN(TestRosterText)
#include "tst_roster_text.moc"
