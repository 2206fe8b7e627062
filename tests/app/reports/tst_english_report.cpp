// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/branch_records.h"
#include "app/reports/pdf_reading.h"
#include "app/reports/spreadsheet.h"
#include "main/english.h"
#include "reports/branch_document.h"
#include "reports/report_words.h"
#include "reports/response_words.h"
#include "reports/results_table.h"
#include "reports/signed_page/page_proof.h"
#include "reports/signed_page/report_export.h"
#include "reports/signed_page/signed_page.h"
#include "support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using test::contentOf;

namespace
{

/// What people wrote: names, branches, items. It stays as it is in any language.
QStringList recordedIn(const BranchReport &report)
{
    QSet<QString> texts {report.branch, report.bank};
    for (const LearnerFigures &figures : report.learners) {
        texts += {figures.learner.name, figures.learner.branch, figures.learner.group};
    }
    for (const ItemRow &row : report.items) {
        texts += {row.source, row.item.stem, row.item.topic, row.item.id};
        texts += QSet<QString>(row.item.key.begin(), row.item.key.end());
        for (const auto &options : {row.item.options, row.item.targets}) {
            for (const Option &option : options) {
                texts.insert(option.text);
            }
        }
    }
    for (const auto &groups : {report.topics, report.passages}) {
        for (const EntryFigures &group : groups) {
            texts.insert(group.name);
        }
    }
    texts.remove({});
    QStringList longestFirst = texts.values();
    std::ranges::sort(longestFirst, std::greater(), &QString::size);
    return longestFirst;
}

/// The first Chinese there is besides what was recorded, with what is around it.
QString chineseIn(QString text, const QStringList &recorded)
{
    for (const QString &known : recorded) {
        text.replace(known, u"#"_s);
    }
    static const QRegularExpression chinese(
        u".{0,20}[\\x{3000}-\\x{303F}\\x{4E00}-\\x{9FFF}\\x{FF00}-\\x{FFEF}].{0,20}"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return chinese.match(text).captured();
}

QStringList bareOf(const QStringList &texts)
{
    QStringList bare;
    for (const QString &text : texts) {
        bare.append(test::bare(text));
    }
    return bare;
}

bool isWord(const DocumentCell &cell)
{
    return cell.kind == CellKind::Text || cell.kind == CellKind::Empty;
}

QStringList keysIn(const QJsonValue &value)
{
    QSet<QString> keys;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            keys.insert(key);
            for (const QString &inner : keysIn(object[key])) {
                keys.insert(inner);
            }
        }
    }
    for (const QJsonValue inner : value.toArray()) {
        for (const QString &key : keysIn(inner)) {
            keys.insert(key);
        }
    }
    QStringList sorted = keys.values();
    sorted.sort();
    return sorted;
}

} // namespace

/// The report in English: every text of its own, the same numbers, the same keys.
class TestEnglishReport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    English m_english;
    std::vector<BranchReport> m_reports;
    std::vector<ReportDocument> m_chinese;
    std::vector<ReportDocument> m_documents;

    QString path(const QString &ending) const
    {
        return m_folder.filePath(u"report."_s + ending);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto database = Database::open(m_folder.filePath(u"records.sqlite"_s));
        QVERIFY(database);
        test::keepSmallBranch(*database);
        ReportScope scope = test::smallBranchScope();
        ReportScope lenient = scope;
        lenient.analysis.fewest = 0;
        ReportScope empty = scope;
        empty.to = empty.from - std::chrono::days(200);
        empty.from -= std::chrono::days(300);
        ReportScope always = scope;
        always.from = UtcTime();
        for (const ReportScope &asked : {scope, lenient, empty, always}) {
            m_english.speak(false);
            m_chinese.push_back(branchDocument(*readBranchReport(*database, asked)));
            m_english.speak(true);
            QVERIFY(isReportEnglish());
            m_reports.push_back(*readBranchReport(*database, asked));
            m_documents.push_back(branchDocument(m_reports.back()));
        }
    }

    void init()
    {
        m_english.speak(true);
    }

    void shouldSayTheSameNumbersToTheDigit()
    {
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            const ReportDocument &english = m_documents[at];
            const ReportDocument &chinese = m_chinese[at];
            QVERIFY(english.title != chinese.title);
            QCOMPARE(english.sections.size(), chinese.sections.size());
            for (std::size_t place = 0; place < english.sections.size(); ++place) {
                const DocumentSection &section = english.sections[place];
                const DocumentSection &other = chinese.sections[place];
                QCOMPARE(section.id, other.id);
                QVERIFY(section.title != other.title);
                QCOMPARE(section.charts.size(), other.charts.size());
                for (std::size_t figure = 0; figure < section.figures.size(); ++figure) {
                    const DocumentCell &cell = section.figures[figure].cell;
                    QCOMPARE(cell.kind, other.figures[figure].cell.kind);
                    QVERIFY(isWord(cell) || cell == other.figures[figure].cell);
                }
                if (section.id == u"explanations"_s) {
                    continue; // Chinese has the English names, too.
                }
                QCOMPARE(section.tables.size(), other.tables.size());
                for (std::size_t table = 0; table < section.tables.size(); ++table) {
                    const auto &rows = section.tables[table].rows;
                    QCOMPARE(rows.size(), other.tables[table].rows.size());
                    for (std::size_t row = 0; row < rows.size(); ++row) {
                        for (std::size_t column = 0; column < rows[row].size(); ++column) {
                            const DocumentCell &cell = other.tables[table].rows[row][column];
                            QCOMPARE(rows[row][column].kind, cell.kind);
                            QVERIFY(isWord(cell) || rows[row][column] == cell);
                        }
                    }
                }
            }
        }
    }

    void shouldNameAndDefineEachFigureInEnglish()
    {
        for (const FigureDefinition &definition : figureDefinitions()) {
            const QString name = nameOf(definition.figure);
            // The name in the definitions; a unit may follow.
            QVERIFY2(name.startsWith(definition.english, Qt::CaseInsensitive), qPrintable(name));
            QVERIFY2(formulaOf(definition.figure).endsWith(u'.'),
                qPrintable(formulaOf(definition.figure)));
            QCOMPARE(chineseIn(name + formulaOf(definition.figure), {}), QString());
        }
        m_english.speak(false);
        QCOMPARE(nameOf(Figure::Expected), u"应参加"_s);
        QCOMPARE(formulaOf(Figure::Expected), definitionOf(Figure::Expected).formula);
    }

    void shouldHaveNoChineseButWhatWasRecorded_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "json", "html"}) {
            QTest::newRow(ending) << QString::fromLatin1(ending);
        }
    }

    void shouldHaveNoChineseButWhatWasRecorded()
    {
        QFETCH(const QString, ending);
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            const ReportFormat format = ending == u"csv"_s ? ReportFormat::Csv
                : ending == u"json"_s                      ? ReportFormat::Json
                                                           : ReportFormat::Html;
            QVERIFY(exportUnsigned(m_documents[at], format, path(ending)));
            const QString text = QString::fromUtf8(contentOf(path(ending)));
            QVERIFY(text.contains(m_documents[at].title));
            QCOMPARE(chineseIn(text, recordedIn(m_reports[at])), QString());
        }
    }

    void shouldReadBackWhatItWrote()
    {
        for (const ReportDocument &document : m_documents) {
            const test::Grids expected = test::gridsOf(document);
            QVERIFY(writeReportCsv(document, path(u"csv"_s)));
            QCOMPARE(test::readReportCsv(path(u"csv"_s), document), expected);
            QVERIFY(writeReportJson(document, path(u"json"_s)));
            QCOMPARE(test::readReportJson(path(u"json"_s)), expected);
            QVERIFY(writeReportXlsx(document, path(u"xlsx"_s)));
            QCOMPARE(test::readReportXlsx(path(u"xlsx"_s), document), expected);
            QVERIFY(writeReportHtml(document, path(u"html"_s)));
            test::Grids page = test::readReportHtml(path(u"html"_s));
            page.remove(u"charts"_s);
            QCOMPARE(page, expected);
            QVERIFY(writeReportPdf(document, path(u"pdf"_s)));
            test::Grids printed = test::readReportPdf(path(u"pdf"_s), document);
            for (const auto &more : {u"titles"_s, u"charts"_s, u"formulas"_s}) {
                printed.remove(more);
            }
            QCOMPARE(printed, expected);
        }
    }

    void shouldNameTheSheetsInEnglish()
    {
        QVERIFY(writeReportXlsx(m_documents[0], path(u"xlsx"_s)));
        QStringList names;
        for (const test::Sheet &sheet : test::readXlsx(path(u"xlsx"_s))) {
            names.append(sheet.name);
            for (const auto &row : sheet.rows) {
                for (const test::SheetCell &cell : row) {
                    QCOMPARE(chineseIn(cell.value, recordedIn(m_reports[0])), QString());
                }
            }
        }
        QCOMPARE(names,
            (QStringList {u"Overview"_s,
                u"Learners"_s,
                u"Items"_s,
                u"Items × learners"_s,
                u"Topics"_s,
                u"Notes"_s}));
        const QStringList recorded = recordedIn(m_reports[0]);
        for (int chart = 1; chart <= 6; ++chart) {
            const QByteArray drawn
                = test::readXlsxPart(path(u"xlsx"_s), u"xl/charts/chart%1.xml"_s.arg(chart));
            QVERIFY(!drawn.isEmpty());
            QCOMPARE(chineseIn(QString::fromUtf8(drawn), recorded), QString());
        }
    }

    void shouldPrintInEnglish()
    {
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            QVERIFY(writeReportPdf(m_documents[at], path(u"pdf"_s)));
            const QStringList pages = test::pdfPages(path(u"pdf"_s));
            QVERIFY(pages.size() > 3);
            QVERIFY(pages[0].startsWith(u"Zhixing"_s + test::bare(m_documents[at].title)));
            QVERIFY(pages.back().contains(u"Madeby:Checkedby:Date:"_s));
            const QStringList recorded = bareOf(recordedIn(m_reports[at]));
            for (const QString &page : pages) {
                QCOMPARE(chineseIn(page, recorded), QString());
            }
        }
    }

    void shouldKeepTheKeysOfJson()
    {
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            const auto english = QJsonDocument::fromJson(reportJson(m_documents[at]));
            QCOMPARE(english[u"language"_s].toString(), u"en"_s);
            m_english.speak(false);
            const auto chinese = QJsonDocument::fromJson(reportJson(m_chinese[at]));
            m_english.speak(true);
            QCOMPARE(chinese[u"language"_s].toString(), u"zh-CN"_s);
            QCOMPARE(keysIn(english.object()), keysIn(chinese.object()));
            QCOMPARE(english[u"facts"_s][0][u"id"_s].toString(), u"period"_s);
            for (qsizetype place = 0; place < english[u"sections"_s].toArray().size(); ++place) {
                const QJsonValue section = english[u"sections"_s][place];
                QCOMPARE(section[u"id"_s], chinese[u"sections"_s][place][u"id"_s]);
                QCOMPARE(section[u"figures"_s][0][u"english"_s],
                    chinese[u"sections"_s][place][u"figures"_s][0][u"english"_s]);
            }
        }
    }

    void shouldSignAPageThatIsSound()
    {
        const auto key = SigningKey::openOrMake(m_folder.filePath(u"key"_s));
        QVERIFY(key);
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            ReportDocument document = m_documents[at];
            stateSigner(document, fingerprintOf(key->publicKey()));
            QCOMPARE(document.facts.back().text, fingerprintOf(key->publicKey()));
            const QByteArray page = signedPage(document, *key);
            QVERIFY(page.contains("<html lang=\"en\">"));
            QCOMPARE(chineseIn(QString::fromUtf8(page), recordedIn(m_reports[at])), QString());
            // Whoever verifies it may speak Chinese.
            for (const bool isEnglish : {true, false}) {
                m_english.speak(isEnglish);
                const auto proof = provePage(page, u"page.html"_s);
                QVERIFY(proof);
                QVERIFY(proof->findings.empty());
                QCOMPARE(proof->title, document.title);
            }
            m_english.speak(true);
            QByteArray forged = page;
            QVERIFY(forged.contains(">Expected<"));
            forged.replace(">Expected<", ">expected<");
            QVERIFY(!provePage(forged, u"page.html"_s)->findings.empty());
        }
    }

    void shouldWordTheResultsInEnglish()
    {
        for (const ResultsTable &table : {attemptsTable(), responsesTable()}) {
            QCOMPARE(chineseIn(table.title, {}), QString());
            for (const Column &column : table.columns) {
                QCOMPARE(chineseIn(column.head, {}), QString());
            }
        }
        QCOMPARE(kindInWords(ItemKind::Cloze), u"Fill in"_s);
    }
};

QTEST_MAIN(TestEnglishReport)
#include "tst_english_report.moc"
