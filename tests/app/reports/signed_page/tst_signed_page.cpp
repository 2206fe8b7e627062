// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/branch_records.h"
#include "app/reports/document_reading.h"
#include "app/reports/signed_page/page_samples.h"
#include "app/reports/spreadsheet.h"
#include "reports/branch_document.h"
#include "reports/signed_page/page_proof.h"
#include "reports/signed_page/page_seal.h"
#include "reports/signed_page/report_export.h"
#include "reports/signed_page/signed_page.h"
#include "support/files.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using test::contentOf;
using test::write;

namespace
{

QString findingsOf(const QByteArray &page)
{
    const auto proof = provePage(page, u"page.html"_s);
    if (!proof) {
        return u"error: "_s + proof.error().detail;
    }
    QStringList findings;
    for (const PageFinding &finding : proof->findings) {
        findings.append(finding.chinese);
        if (finding.english.isEmpty()) {
            return u"nothing in English"_s;
        }
    }
    return findings.join(u'\n');
}

} // namespace

class TestSignedPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ReportDocument m_document;
    QByteArray m_page;

private Q_SLOTS:
    void initTestCase()
    {
        m_document = test::smallBranchDocument();
        m_page = signedPage(m_document, test::pageKey());
    }

    void shouldProveWhatItSigned()
    {
        QCOMPARE(signedPage(m_document, test::pageKey()), m_page);
        for (const ReportDocument &document : {m_document, test::hostileDocument()}) {
            const QByteArray page = signedPage(document, test::pageKey());
            QCOMPARE(findingsOf(page), QString());
            const auto proof = provePage(page, u"page.html"_s);
            QCOMPARE(proof->title, document.title);
            QCOMPARE(proof->fingerprint, fingerprintOf(test::pageKey().publicKey()));
            QVERIFY(proof->parts > document.sections.size());
        }
    }

    void shouldShowAndCarryTheSameAsTheOtherFormats()
    {
        for (const ReportDocument &document : {m_document, test::hostileDocument()}) {
            const QByteArray page = signedPage(document, test::pageKey());
            const QString path = m_folder.filePath(u"page.html"_s);
            write(path, page);
            test::Grids grids = test::readReportHtml(path);
            grids.remove(u"charts"_s);
            QCOMPARE(grids, test::gridsOf(document));
            const qsizetype start = page.indexOf(dataOpening) + dataOpening.size();
            const QByteArray data = page.mid(start, page.indexOf(scriptEnd, start) - start);
            QCOMPARE(QJsonDocument::fromJson(data), QJsonDocument::fromJson(reportJson(document)));
            QVERIFY(!data.contains('<'));
        }
    }

    void shouldNeedNothingFromElsewhere()
    {
        for (const char *outside : {"src=", "<link", "url(", "@import", "http://", "https://"}) {
            const qsizetype at = m_page.indexOf(outside);
            // The names of kinds of markup are no addresses.
            QVERIFY2(at < 0 || m_page.mid(at, 14) == "http://www.w3.", outside);
        }
        QCOMPARE(m_page.count("<script>"), 1);
        QVERIFY(m_page.contains("default-src 'none'; script-src 'sha256-"));
    }

    void shouldAddLittle()
    {
        const QString plain = m_folder.filePath(u"plain.html"_s);
        QVERIFY(writeReportHtml(m_document, plain));
        constexpr qsizetype most = 60 * 1024;
        const qsizetype added = m_page.size() - QFile(plain).size()
            - reportJson(m_document, QJsonDocument::Compact).size();
        QVERIFY2(added < most, qPrintable(QString::number(added)));
    }

    void shouldNameEveryForgery_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("finding");
        for (const test::Forgery &forgery : test::forgeries()) {
            QTest::newRow(forgery.name.constData()) << forgery.page << forgery.finding;
        }
    }

    void shouldNameEveryForgery()
    {
        QFETCH(const QByteArray, page);
        QFETCH(const QString, finding);
        const QString findings = findingsOf(page);
        QVERIFY2(findings.contains(finding), qPrintable(findings));
    }

    /// The part a changed byte lies in is among what is named.
    void shouldNameTheNeighbourhoodOfEveryChangedByte()
    {
        constexpr qsizetype stride = 61;
        const qsizetype held = m_page.indexOf(manifestOpening);
        const qsizetype list = held + manifestOpening.size();
        const auto manifest
            = pageManifestFromJson(m_page.mid(list, m_page.indexOf(scriptEnd, list) - list));
        QVERIFY(manifest);
        std::size_t part = 0;
        qsizetype next = m_page.indexOf(partMark(1));
        for (qsizetype at = 0; at < m_page.size(); at += at < held ? stride : 1) {
            while (next >= 0 && at >= next) {
                ++part;
                next = m_page.indexOf(partMark(part + 1));
            }
            QByteArray changed = m_page;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            const QString findings = findingsOf(changed);
            QVERIFY2(!findings.isEmpty(), qPrintable(QString::number(at)));
            const SealedPart &there = manifest->parts[part];
            if (at < held && !there.name.isEmpty() && there.kind != u"header"_s) {
                QVERIFY2(findings.contains(there.name), qPrintable(findings));
            }
        }
    }

    void shouldNoticeWhatIsAddedOrCutOff()
    {
        for (qsizetype size = 1; size < m_page.size(); size += 997) {
            QVERIFY(!findingsOf(m_page.first(size)).isEmpty());
        }
        QVERIFY(findingsOf(m_page + '\n').contains(u"网页的末尾"_s));
        QVERIFY(!findingsOf('\n' + m_page).isEmpty());
        const QByteArray added = QByteArray(m_page).replace("</body>", "<!--part 99--></body>");
        QVERIFY(findingsOf(added).contains(u"多出"_s));
        // A section twice is no section as it was signed.
        const qsizetype from = m_page.indexOf(partMark(5));
        const QByteArray part = m_page.mid(from, m_page.indexOf(partMark(6)) - from);
        QVERIFY(!findingsOf(QByteArray(m_page).insert(from, part)).isEmpty());
    }

    void shouldTellAnotherKeyByItsFingerprint()
    {
        const auto proof = provePage(signedPage(m_document, test::pageKey(2)), u"page.html"_s);
        QVERIFY(proof && proof->findings.empty());
        QCOMPARE(proof->fingerprint, fingerprintOf(test::pageKey(2).publicKey()));
        QVERIFY(proof->fingerprint != fingerprintOf(test::pageKey().publicKey()));
    }

    void shouldRefuseWhatNeverWasSigned()
    {
        const QString path = m_folder.filePath(u"unsigned.html"_s);
        QVERIFY(writeReportHtml(m_document, path));
        const auto proof = provePage(contentOf(path), path);
        QVERIFY(!proof);
        QCOMPARE(proof.error().code, ErrorCode::Invalid);
        QCOMPARE(proof.error().where, path);
        QVERIFY(isPage("<", u"a"_s) && isPage("x", u"a.HTML"_s) && !isPage("PK", u"a.zxb"_s));
    }

    void shouldSayThatALaterVersionSigned()
    {
        PageManifest manifest {test::pageKey().publicKey(), u"x"_s, {}};
        const QByteArray later
            = pageManifestToJson(manifest).replace("\"version\":1", "\"version\":2");
        const QByteArray page = manifestOpening.toByteArray() + later + scriptEnd.toByteArray()
            + signatureOpening.toByteArray()
            + pageSignatureToJson({sha256Digits(later), test::pageKey().sign(later)})
            + scriptEnd.toByteArray();
        const auto proof = provePage(page, u"page.html"_s);
        QVERIFY(!proof);
        QCOMPARE(proof.error().code, ErrorCode::TooNew);
    }

    void shouldPrintTheFingerprintInEveryFormat()
    {
        const QString records = m_folder.filePath(u"records.sqlite"_s);
        auto database = Database::open(records);
        QVERIFY(database);
        test::keepSmallBranch(*database);
        const ReportDocument document
            = branchDocument(*readBranchReport(*database, test::smallBranchScope()));
        QCOMPARE(document.facts.back().text, u"未签名"_s);
        QCOMPARE(signingFingerprint(records), QString());
        const QString path = m_folder.filePath(u"report"_s);
        QVERIFY(exportReport(document, ReportFormat::Json, records, path));
        const QString fingerprint = signingFingerprint(records);
        QCOMPARE(fingerprint.size(), 39);
        // Among the facts at the head and those at the end.
        QCOMPARE(contentOf(path).count(fingerprint.toLatin1()), 2);
        QVERIFY(exportReport(document, ReportFormat::Csv, records, path));
        QCOMPARE(contentOf(path).count(fingerprint.toLatin1()), 2);
        QVERIFY(exportReport(document, ReportFormat::Xlsx, records, path));
        QVERIFY(
            test::readXlsxPart(path, u"xl/sharedStrings.xml"_s).contains(fingerprint.toLatin1()));
        QVERIFY(exportReport(document, ReportFormat::Html, records, path));
        QCOMPARE(findingsOf(contentOf(path)), QString());
        QVERIFY(exportUnsigned(document, ReportFormat::Json, path));
        QVERIFY(contentOf(path).contains("未签名"));
    }

    void shouldSayWhereTheKeyCannotBeHad()
    {
        const QString records = m_folder.filePath(u"nowhere/records.sqlite"_s);
        const QString path = m_folder.filePath(u"never.html"_s);
        const auto written = exportReport(m_document, ReportFormat::Html, records, path);
        QVERIFY(!written);
        QCOMPARE(written.error().where, signingKeyPath(records));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestSignedPage)
#include "tst_signed_page.moc"
