// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/document_reading.h"
#include "app/reports/signed_page/browser.h"
#include "app/reports/signed_page/page_samples.h"
#include "main/english.h"
#include "reports/signed_page/page_proof.h"
#include "reports/signed_page/signed_page.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// What the page itself says of the proof; its class and its words.
struct Verdict {
    QString state;
    QString words;
};

Verdict verdictOn(const QByteArray &page, test::Served served = test::Served::AsFile)
{
    const QString tree = test::Browser::treeOf(page, served);
    static const QRegularExpression banner(
        u"<aside id=\"proof\" class=\"proof (\\w+)\" role=\"status\">(.*)</aside>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto found = banner.match(tree);
    return {found.captured(1), found.captured(2)};
}

struct Vector {
    QByteArray name;
    QByteArray key;
    QByteArray message; ///< hexadecimal
    QByteArray signature;
    bool isSigned = true;
};

/// The order of the group is added to S: the same number to a verifier that does not look.
QByteArray withGreatS(const QByteArray &signature)
{
    const QByteArray order
        = QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    QByteArray bytes = QByteArray::fromHex(signature);
    int carry = 0;
    for (qsizetype at = 0; at < order.size(); ++at) {
        const int sum = static_cast<uchar>(bytes[32 + at]) + static_cast<uchar>(order[at]) + carry;
        bytes[32 + at] = static_cast<char>(sum & 0xff);
        carry = sum >> 8;
    }
    return bytes.toHex();
}

std::vector<Vector> vectors()
{
    // RFC 8032, 7.1: TEST 1, 2 and 3.
    std::vector<Vector> all {
        {"empty",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
        {"one byte",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
        {"two bytes",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
            "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"},
    };
    for (int length = 0; length < 300; length += 37) {
        const SigningKey key = test::pageKey(static_cast<char>(length + 1));
        const QByteArray message(length, static_cast<char>(length));
        all.push_back({"ours, " + QByteArray::number(length),
            key.publicKey().toHex(),
            message.toHex(),
            key.sign(message).toHex()});
    }
    const Vector sound = all[1];
    QByteArray other = sound.signature;
    other[0] = '8';
    all.push_back({"R changed", sound.key, sound.message, other, false});
    other = sound.signature;
    other[80] = other[80] == '0' ? '1' : '0';
    all.push_back({"S changed", sound.key, sound.message, other, false});
    all.push_back({"message changed", sound.key, "73", sound.signature, false});
    all.push_back({"another's key", all[0].key, sound.message, sound.signature, false});
    all.push_back(
        {"S not below the order", sound.key, sound.message, withGreatS(sound.signature), false});
    all.push_back({"cut off", sound.key, sound.message, sound.signature.chopped(2), false});
    // Points of order 1, 2, 4 and 8, and 1 in a second spelling: with S zero and R the same point
    // such a key "signs" whatever its order divides the hash of.
    const QByteArray none(64, '0');
    for (const QByteArray &small : {QByteArray("01") + QByteArray(62, '0'),
             QByteArray("ec") + QByteArray(60, 'f') + "7f",
             QByteArray(64, '0'),
             QByteArray(62, '0') + "80",
             QByteArray("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
             QByteArray("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
             QByteArray("ee") + QByteArray(60, 'f') + "7f"}) {
        for (const char *message : {"", "01", "02", "03", "04"}) {
            all.push_back(
                {"key of small order " + small.first(8), small, message, small + none, false});
        }
    }
    // No point of the curve has this y.
    all.push_back({"no point", "02" + QByteArray(62, '0'), sound.message, sound.signature, false});
    return all;
}

} // namespace

class TestPageInBrowser : public QObject
{
    Q_OBJECT

private:
    QByteArray m_page;

private Q_SLOTS:
    void initTestCase()
    {
        if (test::Browser::program().isEmpty()) {
            QSKIP("no Chromium on this computer: pages are not tried in a browser");
        }
        m_page = signedPage(test::smallBranchDocument(), test::pageKey());
    }

    void shouldProveItselfTwice()
    {
        const Verdict verdict = verdictOn(m_page);
        QCOMPARE(verdict.state, u"sound"_s);
        QVERIFY(verdict.words.contains(u"已核对"_s));
        QVERIFY(verdict.words.contains(u"由浏览器和本页自带的核对程序各核对一次"_s));
        QVERIFY(verdict.words.contains(fingerprintOf(test::pageKey().publicKey())));
        QVERIFY(verdict.words.contains(u"zhixing-report verify"_s));
    }

    void shouldProveItselfWhereTheBrowserKnowsNoEd25519()
    {
        const Verdict verdict = verdictOn(m_page, test::Served::OverPlainHttp);
        QCOMPARE(verdict.state, u"sound"_s);
        QVERIFY2(verdict.words.contains(u"由本页自带的核对程序核对"_s), qPrintable(verdict.words));
    }

    void shouldProveAPageInEnglishInEnglish()
    {
        English english;
        english.speak(true);
        QByteArray page = signedPage(test::smallBranchDocument(), test::pageKey());
        const Verdict sound = verdictOn(page);
        QVERIFY2(sound.state == u"sound"_s, qPrintable(sound.words));
        QVERIFY2(sound.words.contains(u"Verified: the page is as it was signed"_s),
            qPrintable(sound.words));
        QVERIFY(sound.words.contains(u"zhixing-report verify"_s));
        QVERIFY(page.contains(">Took part</td>"));
        const Verdict broken = verdictOn(page.replace(">Took part</td>", ">Caught up</td>"));
        QCOMPARE(broken.state, u"broken"_s);
        QVERIFY2(broken.words.contains(u"the page says \"Caught up\", signed was \"Took part\""_s),
            qPrintable(broken.words));
    }

    void shouldShowHostileTextsAsTheyAre()
    {
        ReportDocument document = test::hostileDocument();
        document.title += u" \u00a0\u2028\x01\r\n&amp;"_s;
        const Verdict verdict = verdictOn(signedPage(document, test::pageKey()));
        QVERIFY2(verdict.state == u"sound"_s, qPrintable(verdict.words));
    }

    void shouldSayHowToVerifyWhereNoScriptRuns()
    {
        const Verdict verdict = verdictOn(m_page, test::Served::WithoutScripts);
        QCOMPARE(verdict.state, u"waiting"_s);
        QVERIFY(verdict.words.contains(u"尚未核对"_s));
        QVERIFY(verdict.words.contains(u"zhixing-report verify"_s));
    }

    void shouldNotRunAScriptThatWasChanged()
    {
        const QByteArray page = QByteArray(m_page).replace("'use strict';", "'use  strict';");
        QCOMPARE(verdictOn(page).state, u"waiting"_s);
    }

    void shouldNameEveryForgery_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("finding");
        for (const test::Forgery &forgery : test::forgeries()) {
            QTest::newRow(forgery.name.constData())
                << forgery.page
                << (forgery.inBrowser.isEmpty() ? forgery.finding : forgery.inBrowser);
        }
    }

    void shouldNameEveryForgery()
    {
        QFETCH(const QByteArray, page);
        QFETCH(const QString, finding);
        const Verdict verdict = verdictOn(page);
        QCOMPARE(verdict.state, u"broken"_s);
        QVERIFY2(verdict.words.contains(finding), qPrintable(verdict.words));
    }

    /// A shadow shows other words than those in the tree, and is in no tree: laid out anew it is
    /// gone.
    void shouldShowWhatItProved()
    {
        const QByteArray picture = test::Browser::pictureOf(m_page);
        QVERIFY(!picture.isEmpty());
        for (const char *mode : {"open", "closed"}) {
            const QByteArray page = QByteArray(m_page).replace("<header>",
                "<header><template shadowrootmode=\"" + QByteArray(mode)
                    + "\" shadowrootclonable=\"\" shadowrootserializable=\"\"><h1>99.99%</h1>"
                      "</template>");
            QCOMPARE(verdictOn(page).state, u"sound"_s);
            QCOMPARE(test::Browser::pictureOf(page), picture);
            // Where nothing is laid out anew the shadow is seen.
            constexpr auto noScript = test::Served::WithoutScripts;
            QVERIFY(test::Browser::pictureOf(page, noScript)
                != test::Browser::pictureOf(m_page, noScript));
            QVERIFY(!provePage(page, u"page.html"_s)->findings.empty());
        }
    }

    void shouldVerifyAsStrictlyAsTheProgram()
    {
        QByteArray calls;
        const std::vector<Vector> all = vectors();
        for (const Vector &vector : all) {
            QCOMPARE(isSignedBy(QByteArray::fromHex(vector.key),
                         QByteArray::fromHex(vector.message),
                         QByteArray::fromHex(vector.signature)),
                vector.isSigned);
            calls += "said.push(isSigned('" + vector.key + "', bytesOf('" + vector.message + "'), '"
                + vector.signature + "'));\n";
        }
        const QString tree
            = test::Browser::treeOf("<!DOCTYPE html><html><body><p id=\"said\"></p><script>"
                + pageVerifier() + "const said = [];\n" + calls
                + "document.getElementById('said').textContent = said.map(Number).join('');"
                  "</script></body></html>");
        QString expected;
        for (const Vector &vector : all) {
            expected += vector.isSigned ? u'1' : u'0';
        }
        QVERIFY2(tree.contains(u"<p id=\"said\">"_s + expected + u"</p>"_s),
            qPrintable(tree.right(400)));
    }

    void shouldHashAsTheStandardSays()
    {
        // FIPS 180-4's examples, and a block's edges.
        QByteArray calls;
        QString expected;
        for (const int length : {0, 3, 55, 56, 64, 111, 112, 128, 1000}) {
            const QByteArray bytes(length, 'a');
            calls += "said.push(sha256(bytesOf('" + bytes.toHex() + "')), sha512(bytesOf('"
                + bytes.toHex() + "')));\n";
            for (const auto algorithm : {QCryptographicHash::Sha256, QCryptographicHash::Sha512}) {
                expected += QString::fromLatin1(QCryptographicHash::hash(bytes, algorithm).toHex());
            }
        }
        const QString tree = test::Browser::treeOf("<p id=\"said\"></p><script>" + pageVerifier()
            + "const said = [];" + calls
            + "document.getElementById('said').textContent = said.join('');</script>");
        QVERIFY(tree.contains(u'>' + expected + u'<'));
    }
};

QTEST_GUILESS_MAIN(TestPageInBrowser)
#include "tst_page_in_browser.moc"
