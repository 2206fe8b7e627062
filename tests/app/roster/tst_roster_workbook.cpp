// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/roster/workbook_making.h"
#include "roster/roster_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

/// Nothing that is read may hold the window up longer, on a computer that is busy as well.
constexpr qint64 patience = 20'000;

const QStringList heads {u"姓名"_s, u"工号"_s, u"小组"_s};

QString plainRows()
{
    return inlineRow(1, heads) + inlineRow(2, {u"学员甲"_s, u"1001"_s, u"一组"_s});
}

const RosterLine plainLine {2, u"学员甲"_s, u"1001"_s, u"一组"_s, {}};

/// As the files beside the fixtures have it.
QString wordsOf(const RosterFile &file)
{
    QString words = u"sheet %1\n"_s.arg(file.sheet);
    for (const RosterLine &line : file.lines) {
        words += u"%1 | %2 | %3 | %4 | %5 | %6\n"_s.arg(line.row)
                     .arg(line.name, line.digits, line.group, line.branch)
                     .arg(line.leave == Leave::Excused ? u"leave"_s : QString());
    }
    for (const RefusedLine &line : file.refused) {
        words += u"%1 ! %2\n"_s.arg(line.row).arg(line.name);
    }
    return words;
}

} // namespace

class TestRosterWorkbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldReadWhatOfficeProgramsWrite_data();
    void shouldReadWhatOfficeProgramsWrite();
    void shouldReadTextsInTheirCells();
    void shouldReadTextsInParts();
    void shouldTakeResultsOfFormulas();
    void shouldShowNumbersAsTheSheetDoes();
    void shouldPassTitlesAndHiddenColumnsOver();
    void shouldTakeTheFirstSheetWithNames();
    void shouldReadOpenDocument();
    void shouldRefuseWhatIsNoWorkbook_data();
    void shouldRefuseWhatIsNoWorkbook();
    void shouldNotFollowWhatHasNoEnd_data();
    void shouldNotFollowWhatHasNoEnd();
    void shouldLiveThroughDamagedParts_data();
    void shouldLiveThroughDamagedParts();
    void shouldLiveThroughDamagedFiles();
};

void TestRosterWorkbook::shouldReadWhatOfficeProgramsWrite_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(ZHIXING_FIXTURES "/roster"));
    const QStringList files = folder.entryList({u"*.xlsx"_s, u"*.ods"_s, u"*.csv"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void TestRosterWorkbook::shouldReadWhatOfficeProgramsWrite()
{
    QFETCH(const QString, path);
    const auto file = readRoster(path);
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QFile expected(path + u".roster.txt"_s);
    if (qEnvironmentVariableIsSet("ZHIXING_UPDATE_GOLDEN")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(wordsOf(*file).toUtf8());
        return;
    }
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(wordsOf(*file), QString::fromUtf8(expected.readAll()));
}

void TestRosterWorkbook::shouldReadTextsInTheirCells()
{
    const auto file = readRosterBytes(xlsxOf({{u"名册"_s, plainRows()}}));
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(file->sheet, u"名册"_s);
    QCOMPARE(file->lines, std::vector {plainLine});
}

void TestRosterWorkbook::shouldReadTextsInParts()
{
    // Bold letters part a text; a phonetic reading is none of it.
    const QString parts
        = u"<r><t>学</t></r><r><rPr><b/></rPr><t>员甲</t></r><rPh sb=\"0\" eb=\"1\"><t>xue</t></rPh>"_s;
    const QString row = u"<row r=\"2\"><c r=\"A2\" t=\"%1\">%2</c></row>"_s;
    for (const QString &rows :
        {row.arg(u"inlineStr"_s, u"<is>%1</is>"_s.arg(parts)), row.arg(u"s"_s, u"<v>0</v>"_s)}) {
        const auto file = readRosterBytes(xlsxOf({{u"名册"_s, inlineRow(1, heads) + rows}},
            {u"<r><t>学</t></r><r><rPr><b/></rPr><t>员甲</t></r>"_s}));
        QVERIFY(file);
        QCOMPARE(file->lines.front().name, u"学员甲"_s);
    }
}

void TestRosterWorkbook::shouldTakeResultsOfFormulas()
{
    const auto file = readRosterBytes(xlsxOf({{u"名册"_s,
        inlineRow(1, heads)
            + u"<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B9&amp;C9</f><v>学员甲</v></c><c r=\"B2\"><f>1000+1</f><v>1001</v></c><c r=\"C2\" t=\"str\"><v>一组</v></c></row>"_s}}));
    QVERIFY(file);
    QCOMPARE(file->lines, std::vector {plainLine});
}

void TestRosterWorkbook::shouldShowNumbersAsTheSheetDoes()
{
    const QString styles
        = u"<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0000\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>"_s;
    const auto file = readRosterBytes(xlsxOf(
        {{u"名册"_s,
            inlineRow(1, heads)
                + u"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>学员甲</t></is></c><c r=\"B2\" "
                  u"s=\"1\"><v>12</v></c></row>"
                  "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>学员乙</t></is></c><c "
                  "r=\"B3\"><v>1.3800001234E10</v></c></row>"_s}},
        {},
        styles));
    QVERIFY(file);
    QCOMPARE(file->lines.size(), 2U);
    QCOMPARE(file->lines[0].digits, u"0012"_s);
    QCOMPARE(file->lines[1].digits, u"1234"_s);
}

void TestRosterWorkbook::shouldPassTitlesAndHiddenColumnsOver()
{
    const auto file = readRosterBytes(xlsxOf({{u"名册"_s,
        inlineRow(1, {u"某支部名册"_s}) + inlineRow(3, {u""_s, u"序号"_s, u"姓名"_s, u"党小组"_s})
            + inlineRow(5, {u"x"_s, u"1"_s, u"学员甲"_s, u"一组"_s}),
        u"<cols><col min=\"1\" max=\"2\" width=\"9\" hidden=\"1\"/><col min=\"4\" max=\"16384\" hidden=\"1\"/></cols>"_s,
        u"<mergeCells count=\"1\"><mergeCell ref=\"A1:D1\"/></mergeCells>"_s}}));
    QVERIFY(file);
    QCOMPARE(file->lines, (std::vector<RosterLine> {{5, u"学员甲"_s, {}, u"一组"_s, {}}}));
}

void TestRosterWorkbook::shouldTakeTheFirstSheetWithNames()
{
    const auto file = readRosterBytes(xlsxOf({{u"说明"_s, inlineRow(1, {u"请按下表填写"_s})},
        {u"空表"_s, inlineRow(1, heads)},
        {u"名册"_s, plainRows()},
        {u"旧名册"_s, inlineRow(1, heads) + inlineRow(2, {u"学员乙"_s})}}));
    QVERIFY(file);
    QCOMPARE(file->sheet, u"名册"_s);
    QCOMPARE(file->lines, std::vector {plainLine});
}

void TestRosterWorkbook::shouldReadOpenDocument()
{
    const QString cell
        = u"<table:table-cell office:value-type=\"string\"><text:p>%1</text:p></table:table-cell>"_s;
    const auto row = [&](const QStringList &cells) {
        QString xml;
        for (const QString &text : cells) {
            xml += cell.arg(text);
        }
        return u"<table:table-row>"_s + xml
            + u"<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"_s;
    };
    const auto file = readRosterBytes(odsOf(row(heads) + row({u"学员甲"_s, u"1001"_s, u"一组"_s})
        + u"<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"_s));
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(file->lines, std::vector {plainLine});
}

void TestRosterWorkbook::shouldRefuseWhatIsNoWorkbook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<RosterProblem>("why");
    const QByteArray good = xlsxOf({{u"名册"_s, plainRows()}});
    auto parts = xlsxParts({{u"名册"_s, plainRows()}});
    QTest::newRow("a zip of something else")
        << packed({{u"word/document.xml"_s, "<w/>"}, {u"[Content_Types].xml"_s, "<Types/>"}})
        << RosterProblem::OtherKind;
    QTest::newRow("a text document") << packed(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, "<a/>"}})
                                     << RosterProblem::OtherKind;
    QTest::newRow("a binary workbook")
        << packed({{u"[Content_Types].xml"_s, "<Types/>"}, {u"xl/workbook.bin"_s, "x"}})
        << RosterProblem::OldWorkbook;
    QTest::newRow("cut off") << good.left(good.size() / 2) << RosterProblem::Damaged;
    QTest::newRow("a head only") << QByteArray("PK\x03\x04") << RosterProblem::Damaged;
    QTest::newRow("no sheet with names")
        << xlsxOf({{u"名册"_s, inlineRow(1, {u"编号"_s})}}) << RosterProblem::NoNames;
    QTest::newRow("nobody") << xlsxOf({{u"名册"_s, inlineRow(1, heads)}}) << RosterProblem::Nobody;
    QTest::newRow("without its sheet")
        << packed({parts.begin() + 1, parts.end()}) << RosterProblem::NoNames;
    auto many = parts;
    for (int i = 0; i < 3'000; ++i) {
        many.push_back({u"x%1"_s.arg(i), "x"});
    }
    QTest::newRow("thousands of parts") << packed(many) << RosterProblem::TooLarge;
    auto bomb = parts;
    bomb.front().bytes = "<worksheet>" + QByteArray(60 << 20, ' ') + "</worksheet>";
    QTest::newRow("a bomb") << packed(bomb) << RosterProblem::TooLarge;
    std::vector<MadeSheet> sheets(80, {u"表"_s, plainRows()});
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        sheets[i].name += QString::number(i);
    }
    QTest::newRow("sheets without end") << xlsxOf(sheets) << RosterProblem::TooLarge;
    QString rows = inlineRow(1, heads);
    for (int i = 2; i < 25'000; ++i) {
        rows += inlineRow(i, {u"学员%1"_s.arg(i)});
    }
    QTest::newRow("rows without end") << xlsxOf({{u"名册"_s, rows}}) << RosterProblem::TooLarge;
}

void TestRosterWorkbook::shouldRefuseWhatIsNoWorkbook()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const RosterProblem, why);
    const auto file = readRosterBytes(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().why, why);
}

void TestRosterWorkbook::shouldNotFollowWhatHasNoEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString entities
        = u"<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"_s;
    auto dtd = xlsxParts({{u"名册"_s, plainRows()}});
    dtd.front().bytes.replace("<worksheet", entities.toUtf8() + "<worksheet");
    QTest::newRow("entities") << packed(dtd);
    auto deep = xlsxParts({{u"名册"_s, plainRows()}});
    deep.front().bytes.replace("<sheetData>", QByteArray("<x>").repeated(100'000) + "<sheetData>");
    QTest::newRow("elements within elements") << packed(deep);
    QTest::newRow("columns without end") << xlsxOf({{u"名册"_s,
        plainRows(),
        u"<cols><col min=\"1\" max=\"99999999999\" hidden=\"1\"/></cols>"_s}});
    QTest::newRow("columns that begin nowhere") << xlsxOf(
        {{u"名册"_s, plainRows(), u"<cols><col min=\"-5\" max=\"0\" hidden=\"1\"/></cols>"_s}});
    QTest::newRow("a cell that is none")
        << xlsxOf({{u"名册"_s, plainRows() + u"<row r=\"3\"><c r=\"-1\"><v>1</v></c></row>"_s}});
    QTest::newRow("a text that is none") << xlsxOf({{u"名册"_s,
        plainRows() + u"<row r=\"3\"><c r=\"A3\" t=\"s\"><v>4294967295</v></c></row>"_s}});
    QTest::newRow("a merged field without end") << xlsxOf({{u"名册"_s,
        plainRows(),
        {},
        u"<mergeCells><mergeCell ref=\"A1:ZZZZZZZZ99999999999\"/></mergeCells>"_s}});
    const QString shared
        = u"<row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"0\" ref=\"A3:XFD1048576\">1</f><v>1</v></c></row>"_s;
    QTest::newRow("a shared formula without end") << xlsxOf({{u"名册"_s, plainRows() + shared}});
    const QString full
        = u"<table:table-row table:number-rows-repeated=\"99999999\"><table:table-cell table:number-columns-repeated=\"99999999\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>"_s;
    QTest::newRow("repeated cells without end") << odsOf(full.repeated(2'000));
}

void TestRosterWorkbook::shouldNotFollowWhatHasNoEnd()
{
    QFETCH(const QByteArray, bytes);
    QElapsedTimer clock;
    clock.start();
    const auto file = readRosterBytes(bytes);
    QVERIFY(clock.elapsed() < patience);
    // Refused, or what is sound of it is read.
    QVERIFY(!file || file->lines.front() == plainLine);
}

void TestRosterWorkbook::shouldLiveThroughDamagedParts_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 12; ++seed) {
        QTest::addRow("%d", seed) << seed;
    }
}

void TestRosterWorkbook::shouldLiveThroughDamagedParts()
{
    QFETCH(const int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const auto below = [&](qsizetype bound) {
        return qsizetype(random.bounded(quint32(std::max<qsizetype>(bound, 1))));
    };
    const QByteArrayList odd {
        "-1", "99999999999", "2147483648", "", "1e400", "<", "\"", "&#0;", "\xFF"};
    for (int round = 0; round < 40; ++round) {
        auto parts = xlsxParts({{u"名册"_s, plainRows()}, {u"二"_s, plainRows()}}, {u"学员乙"_s});
        QByteArray &bytes = parts[static_cast<std::size_t>(below(std::ssize(parts)))].bytes;
        for (qsizetype harm = 0; harm <= below(6); ++harm) {
            const qsizetype at = below(bytes.size());
            switch (below(4)) {
            case 0:
                bytes[at] = static_cast<char>(below(256));
                break;
            case 1:
                bytes.remove(at, below(60));
                break;
            case 2:
                bytes.insert(at, bytes.mid(below(bytes.size()), below(200)));
                break;
            default:
                bytes.replace(at, below(3), odd.at(below(odd.size())));
            }
        }
        QElapsedTimer clock;
        clock.start();
        std::ignore = readRosterBytes(packed(parts));
        QVERIFY(clock.elapsed() < patience);
    }
}

void TestRosterWorkbook::shouldLiveThroughDamagedFiles()
{
    const QByteArray good = xlsxOf({{u"名册"_s, plainRows()}});
    for (qsizetype size = 0; size < good.size(); size += 37) {
        std::ignore = readRosterBytes(good.left(size));
    }
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QByteArray bytes = good;
        for (int harm = 0; harm < 4; ++harm) {
            bytes[qsizetype(random.bounded(quint32(bytes.size())))]
                = static_cast<char>(random.bounded(256));
        }
        std::ignore = readRosterBytes(bytes);
    }
    QVERIFY(readRosterBytes(good));
}

QTEST_GUILESS_MAIN(TestRosterWorkbook)
#include "tst_roster_workbook.moc"
