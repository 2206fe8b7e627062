// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/branch_records.h"
#include "app/reports/pdf_reading.h"
#include "reports/branch_document.h"
#include "reports/pdf_outline.h"
#include "reports/pdf_words.h"
#include "support/files.h"
#include "support/large_report.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct OutlineLine {
    QString title;
    int page = 0; ///< from 1
    int level = 0; ///< from 1
    bool operator==(const OutlineLine &) const = default;
};

/// As a reader of PDF finds it.
std::vector<OutlineLine> outlineOf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, path});
    std::vector<OutlineLine> lines;
    if (!reader.waitForFinished()) {
        return lines;
    }
    int level = 0;
    static const QRegularExpression mark(
        u"<outline>|</outline>|<item page=\"(\\d+)\">([^<]*)</item>"_s);
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (auto found = mark.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!match.captured(1).isEmpty()) {
            lines.push_back({match.captured(2)
                                 .replace(u"&lt;"_s, u"<"_s)
                                 .replace(u"&gt;"_s, u">"_s)
                                 .replace(u"&amp;"_s, u"&"_s),
                match.captured(1).toInt(),
                level});
        } else {
            level += match.captured().startsWith(u"</") ? -1 : 1;
        }
    }
    return lines;
}

} // namespace

/// The report on paper, read back from the file.
class TestReportPdf : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::vector<ReportDocument> m_documents;
    QStringList m_printed; ///< the files of the documents

    QString path() const
    {
        return m_folder.filePath(u"报告.pdf"_s);
    }

    QStringList linesOf(const QString &program, const QStringList &arguments) const
    {
        QProcess reader;
        reader.start(program, arguments);
        if (!reader.waitForFinished() || reader.exitCode() != 0) {
            return {};
        }
        return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
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
        scope.from = test::shanghai(2020, 1, 1);
        scope.to = test::shanghai(2020, 2, 1);
        m_documents.push_back(branchDocument(*readBranchReport(*database, scope)));
        // Tables over many pages and in several parts.
        m_documents.push_back(test::largeReport(45, 40));
        for (std::size_t place = 0; place < m_documents.size(); ++place) {
            m_printed.append(m_folder.filePath(u"报告%1.pdf"_s.arg(place)));
            QVERIFY(writeReportPdf(m_documents[place], m_printed.back()));
        }
    }

    void shouldSayTheSameToTheDigit()
    {
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            const ReportDocument &document = m_documents[at];
            const QString &printed = m_printed[static_cast<qsizetype>(at)];
            test::Grids read = test::readReportPdf(printed, document);
            read.remove(u"titles"_s);
            read.remove(u"charts"_s);
            read.remove(u"formulas"_s);
            const test::Grids expected = test::gridsOf(document);
            QCOMPARE(read.keys(), expected.keys());
            for (const QString &id : expected.keys()) {
                const test::Grid &grid = read[id];
                QCOMPARE(grid.size(), expected[id].size());
                for (std::size_t row = 0; row < grid.size(); ++row) {
                    QCOMPARE(grid[row], expected[id][row]);
                }
            }
        }
    }

    void shouldDefineEachFigureUnderIt()
    {
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            const ReportDocument &document = m_documents[at];
            const QString &printed = m_printed[static_cast<qsizetype>(at)];
            const test::Grids read = test::readReportPdf(printed, document);
            std::size_t place = 0;
            for (const DocumentSection &section : document.sections) {
                for (const DocumentFigure &figure : section.figures) {
                    QCOMPARE(read[u"formulas"_s][place++][0], definitionOf(figure.figure).formula);
                }
            }
        }
    }

    void shouldWriteTheNumbersItDraws()
    {
        for (std::size_t report = 0; report < m_documents.size(); ++report) {
            const ReportDocument &document = m_documents[report];
            const QString &printed = m_printed[static_cast<qsizetype>(report)];
            const test::Grid drawn = test::readReportPdf(printed, document)[u"charts"_s];
            for (std::size_t place = 0; place < document.sections.size(); ++place) {
                const DocumentSection &section = document.sections[place];
                qsizetype at = 0;
                for (const DocumentChart &chart : section.charts) {
                    const DocumentTable &table = section.tables[chart.table];
                    const bool isEmpty = std::ranges::all_of(table.rows, [&](const auto &row) {
                        return row[chart.series.front()].kind == CellKind::Empty;
                    });
                    if (isEmpty) {
                        continue;
                    }
                    at = drawn[place][0].indexOf(test::bare(chart.title), at);
                    QVERIFY2(at >= 0, qPrintable(chart.title));
                    const std::size_t rows = std::min(chart.most, table.rows.size());
                    for (std::size_t row = 0; row < rows && rows <= 12; ++row) {
                        const QString number = table.rows[row][chart.series.front()].text;
                        at = drawn[place][0].indexOf(number, at);
                        QVERIFY2(at >= 0, qPrintable(chart.title + number));
                    }
                }
            }
        }
    }

    void shouldListEachSectionWithItsPage()
    {
        const ReportDocument &document = m_documents.back();
        const QStringList pages = test::pdfPages(m_printed.back());
        qsizetype last = 2;
        for (const DocumentSection &section : document.sections) {
            const auto match
                = QRegularExpression(QRegularExpression::escape(section.title) + u"(\\d+)"_s)
                      .match(pages[1]);
            QVERIFY2(match.hasMatch(), qPrintable(pages[1]));
            const qsizetype page = match.captured(1).toInt() - 1;
            QVERIFY(page >= last && page < pages.size());
            QVERIFY(pages[page].contains(section.title));
            last = page + 1;
        }
    }

    void shouldOpenEachSectionFromTheOutline()
    {
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            const ReportDocument &document = m_documents[at];
            const QString &printed = m_printed[static_cast<qsizetype>(at)];
            const std::vector<OutlineLine> lines = outlineOf(printed);
            const QStringList pages = test::pdfPages(printed);
            QVERIFY(!lines.empty());
            QCOMPARE(lines.front(), (OutlineLine {u"目录"_s, 2, 1}));
            std::size_t line = 1;
            for (const DocumentSection &section : document.sections) {
                QCOMPARE(lines[line].title, section.title);
                QCOMPARE(lines[line].level, 1);
                const int page = lines[line++].page;
                QVERIFY(pages.value(page - 1).contains(test::bare(section.title)));
                for (; line < lines.size() && lines[line].level == 2; ++line) {
                    QVERIFY(lines[line].page >= page);
                    QVERIFY(
                        pages.value(lines[line].page - 1).contains(test::bare(lines[line].title)));
                }
            }
            QCOMPARE(line, lines.size());
            // As the contents say.
            const auto listed = QRegularExpression(
                QRegularExpression::escape(test::bare(document.sections.back().title))
                + u"(\\d+)"_s)
                                    .match(pages[1]);
            const auto last = std::ranges::find_if(lines.rbegin(),
                lines.rend(),
                [](const OutlineLine &one) { return one.level == 1; });
            QCOMPARE(listed.captured(1).toInt(), last->page);
        }
    }

    void shouldLeaveAFileOfAnotherShapeAlone()
    {
        const std::vector<OutlineEntry> one {{u"一"_s, 0}};
        for (const QByteArray &other : {QByteArray(), QByteArray("%PDF-1.4\ntrailer\n%%EOF\n")}) {
            QCOMPARE(withOutline(other, one), other);
        }
        const QByteArray whole = test::contentOf(m_printed.front());
        QCOMPARE(withOutline(whole, {{u"没有的页"_s, 9999}}), whole);
        QCOMPARE(withOutline(whole, {}), whole);
    }

    void shouldHaveACoverAndRoomForSignatures()
    {
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            const ReportDocument &document = m_documents[at];
            const QString &printed = m_printed[static_cast<qsizetype>(at)];
            const QStringList pages = test::pdfPages(printed);
            QString cover = u"知行"_s + test::bare(document.title);
            for (const DocumentFact &fact : document.facts) {
                cover += test::bare(fact.name + fact.text);
            }
            QCOMPARE(pages[0], cover);
            QVERIFY(pages.back().contains(u"填报人：审核人：日期："));
        }
    }

    void shouldUseOrdinaryCharacters()
    {
        const QRegularExpression others(
            u"[\\x{2E80}-\\x{2FDF}\\x{F900}-\\x{FAFF}\\x{FB00}-\\x{FB06}\\x{FFFD}]"_s);
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            const QString &printed = m_printed[static_cast<qsizetype>(at)];
            const QString words = test::pdfPages(printed).join(QString());
            QVERIFY(!words.isEmpty());
            const auto match = others.match(words);
            QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
        }
    }

    void shouldReadTheCharacterThatWasDrawn_data()
    {
        QTest::addColumn<QString>("family");
        QTest::newRow("WenKai") << u"LXGW WenKai"_s;
        QTest::newRow("Noto") << u"Noto Sans CJK SC"_s;
    }

    void shouldReadTheCharacterThatWasDrawn()
    {
        QFETCH(const QString, family);
        if (!QFontDatabase::families().contains(family)) {
            QSKIP("the font is not installed");
        }
        // Each shares its glyph with a radical or a sign that comes before it.
        const QString words = u"一人力口十金食龙支０～"_s;
        QByteArray pdf;
        QBuffer buffer(&pdf);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const QFont font(family, 12);
        {
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            painter.setFont(font);
            painter.drawText(QPointF(500, 500), words);
        }
        pdf = withPrintedWords(pdf, words, {family});
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(pdf), pdf.size());
        file.close();
        QCOMPARE(test::pdfPages(path()).join(QString()), words);
    }

    void shouldEmbedItsFonts()
    {
        const QStringList lines = linesOf(u"pdffonts"_s, {m_printed.front()});
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines.mid(2)) {
            // emb, sub, uni: embedded, with a table of what its glyphs mean.
            QVERIFY2(line.contains(QRegularExpression(u" yes (yes|no) +yes "_s)), qPrintable(line));
        }
    }

    void shouldPrintOnA4()
    {
        const auto pages = test::pdfPages(m_printed.back()).size();
        const QStringList sizes = linesOf(
            u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, QString::number(pages), m_printed.back()})
                                      .filter(QRegularExpression(u"^Page +\\d+ size"_s));
        QCOMPARE(sizes.size(), pages);
        QCOMPARE(
            sizes.filter(QRegularExpression(u"595(\\.\\d+)? x 842|842 x 595"_s)).size(), pages);
        QVERIFY(!sizes.filter(QRegularExpression(u": +842 x 595"_s)).isEmpty());
    }

    void shouldCutOnlyARowHigherThanAPage()
    {
        ReportDocument document = test::hostileDocument();
        DocumentTable &table = document.sections.front().tables.front();
        const QString stem = u"阅览室的书每周三次由各班自行安排。"_s.repeated(300);
        table.rows.insert(table.rows.begin(), table.rows.front());
        table.rows.front().front() = textCell(stem);
        QVERIFY(writeReportPdf(document, path()));
        const QStringList pages = test::bodyPages(path(), document);
        QVERIFY(pages.size() > 4);
        // Without the column heads, which stand between its parts.
        const QString words = pages.join(QString()).remove(u"文字数份额时刻人数"_s);
        QCOMPARE(words.count(u"自行安排"_s), 300);
    }

    void shouldSayThatATableIsTooWideForPaper()
    {
        const ReportDocument document = test::largeReport(400, 3);
        QVERIFY(writeReportPdf(document, path()));
        QVERIFY(test::pdfPages(path()).join(QString()).contains(
            u"题目×人员这张表有402列，纸上放不下，没有印出；请看网页或表格文件。"));
    }

    void shouldNameTheFileItCannotWrite()
    {
        const QString nowhere = m_folder.filePath(u"nowhere/报告.pdf"_s);
        const auto written = writeReportPdf(m_documents.front(), nowhere);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Unwritable);
        QCOMPARE(written.error().where, nowhere);
    }
};

QTEST_MAIN(TestReportPdf)
#include "tst_report_pdf.moc"
