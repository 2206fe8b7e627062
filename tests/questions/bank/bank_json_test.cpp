// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "questions/bank/sample_bank.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class BankJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadBackWhatItWrote();
    void shouldWriteTheSameBytesForTheSameBank();
    void shouldKeepTheWordingOfASingleItem();
    void shouldLeaveDateAndOccasionToExcerpts();
    void shouldKeepAnOccasionThatAnotherGaveToAQuestion();
    void shouldNameThePlaceOfADefect_data();
    void shouldNameThePlaceOfADefect();
    void shouldRefuseALaterVersion();
    void shouldSayThatAFileIsMissing();
    void shouldSurviveEveryTruncation();
};

void BankJsonTest::shouldReadBackWhatItWrote()
{
    const auto bank = test::sampleBank();
    const auto read = bankFromJson(bankToJson(bank), u"bank.json"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == bank);
}

void BankJsonTest::shouldWriteTheSameBytesForTheSameBank()
{
    const auto json = bankToJson(test::sampleBank());
    QCOMPARE(bankToJson(test::sampleBank()), json);
    QCOMPARE(bankToJson(bankFromJson(json, u"bank.json"_s).value()), json);
}

void BankJsonTest::shouldKeepTheWordingOfASingleItem()
{
    const auto item = test::sampleBank().items.front();
    QVERIFY(itemFromJson(itemToJson(item), u"item"_s).value() == item);
}

void BankJsonTest::shouldLeaveDateAndOccasionToExcerpts()
{
    const auto bank = test::sampleBank();
    const auto json = passagesToJson({bank.documents, {bank.passages.front()}, {}});
    QVERIFY(json.contains("\"heading\":"));
    QVERIFY(!json.contains("\"date\":"));
    QVERIFY(!json.contains("\"occasion\":"));
    QVERIFY(passagesToJson({bank.documents, {bank.passages.back()}, {}}).contains("\"end\":null"));
}

void BankJsonTest::shouldKeepAnOccasionThatAnotherGaveToAQuestion()
{
    auto bank = test::sampleBank();
    Passage &passage = bank.passages.front();
    QVERIFY(passage.kind == PassageKind::Faq);
    passage.occasion = u"在渡工座谈会上的讲话"_s;
    passage.attribution = u"（2019年8月15日在渡工座谈会上的讲话）"_s;
    passage.attributionPositions = {{1, 5}};
    const auto read = bankFromJson(bankToJson(bank), u"bank.json"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == bank);
}

void BankJsonTest::shouldNameThePlaceOfADefect_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("where");

    QTest::newRow("number where a text belongs")
        << QByteArray("\"text\":\"一日内\"") << QByteArray("\"text\":7")
        << u"/items/0/options/0/text"_s;
    QTest::newRow("unknown kind") << QByteArray("\"kind\":\"cloze\"")
                                  << QByteArray("\"kind\":\"riddle\"") << u"/items/1/kind"_s;
    QTest::newRow("missing key") << QByteArray("\"key\":[\"b\"],") << QByteArray() << u"/items/0"_s;
    QTest::newRow("unknown passage kind")
        << QByteArray("\"kind\":\"faq\"") << QByteArray("\"kind\":\"poem\"")
        << u"/passages/0/kind"_s;
    QTest::newRow("other format") << QByteArray("zhixing.bank") << QByteArray("zhixing.soup")
                                  << u"/format"_s;
    QTest::newRow("version beyond all numbers")
        << QByteArray("\"version\":1") << QByteArray("\"version\":1e20") << u"/version"_s;
    QTest::newRow("items no array")
        << QByteArray("\"rejections\":[") << QByteArray("\"rejections\":{\"a\":[") << QString();
}

void BankJsonTest::shouldNameThePlaceOfADefect()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, where);

    auto json = bankToJson(test::sampleBank());
    const auto at = json.indexOf(from);
    QVERIFY(at >= 0);
    json.replace(at, from.size(), to);
    const auto read = bankFromJson(json, u"bank.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    QCOMPARE(read.error().where, u"bank.json"_s + where);
    QVERIFY(!read.error().detail.isEmpty());
}

void BankJsonTest::shouldRefuseALaterVersion()
{
    auto json = bankToJson(test::sampleBank());
    json.replace("\"version\":1", "\"version\":2");
    const auto read = bankFromJson(json, u"bank.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TooNew);
}

void BankJsonTest::shouldSayThatAFileIsMissing()
{
    const auto read = loadBank(u"/nonexistent/bank.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Unreadable);
    QCOMPARE(read.error().where, u"/nonexistent/bank.json"_s);
}

void BankJsonTest::shouldSurviveEveryTruncation()
{
    const auto json = bankToJson(test::sampleBank());
    for (qsizetype size = 0; size < json.size() - 2; size += 7) {
        QVERIFY(!bankFromJson(json.left(size), u"bank.json"_s));
    }
}

QTEST_GUILESS_MAIN(BankJsonTest)
#include "bank_json_test.moc"
