// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/cli/tool.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing::test;
using nlohmann::json;

/// Banks from other hands: whatever is wrong with them is said in words, with a place.
class ForeignBankTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldFindNothingWrongWithABankWrittenByHand();
    void shouldSayWhatIsWrong_data();
    void shouldSayWhatIsWrong();
    void shouldSurviveEveryFieldOfAnotherShape();
    void shouldRefuseWhatIsNoJson_data();
    void shouldRefuseWhatIsNoJson();
    void shouldNameFindingsInChinese();
};

namespace
{

json byHand()
{
    return json::parse(contentOf(fixture(u"by-hand.bank.json"_s)).toStdString());
}

Run check(const json &bank, const QString &locale = u"C.UTF-8"_s)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bank.json"_s);
    write(path, QByteArray::fromStdString(bank.dump()));
    return run({u"check"_s, path}, locale);
}

} // namespace

void ForeignBankTest::shouldFindNothingWrongWithABankWrittenByHand()
{
    const auto result = check(byHand());
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.exitCode, 0);
}

void ForeignBankTest::shouldSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("finding");
    const auto row = [](const char *name, const char *patch, const char *finding) {
        QTest::newRow(name) << QByteArray(patch) << QByteArray(finding);
    };
    row("no passages", R"([{"op":"remove","path":"/passages"}])", "reference\t1\t");
    row("no document", R"([{"op":"remove","path":"/documents"}])", "reference\tp1\t");
    row("no evidence", R"([{"op":"remove","path":"/items/0/evidence"}])", "quote\t1\tno evidence");
    row("no certificate",
        R"([{"op":"remove","path":"/items/0/options/0/certificate"}])",
        "L27\t1\t");
    row("rule of another generator",
        R"([{"op":"add","path":"/items/0/rule","value":"QG-7"},
            {"op":"replace","path":"/items/0/key","value":["z"]}])",
        "key\t1\t");
    row("quotation of something else",
        R"([{"op":"replace","path":"/items/1/evidence/0/exact","value":"另有规定。"}])",
        "quote\t2\t");
    row("id twice", R"([{"op":"replace","path":"/items/1/id","value":"1"}])", "id\t1\t");
    row("no stem", R"([{"op":"remove","path":"/items/2/stem"}])", "schema\t/items/2\t");
    row("unknown kind",
        R"([{"op":"replace","path":"/items/0/kind","value":"essay"}])",
        "schema\t/items/0/kind\t");
    row("unknown field",
        R"([{"op":"add","path":"/items/0/marks","value":2}])",
        "schema\t/items/0\t");
    row("empty", R"([{"op":"replace","path":"/items/2/key","value":[]}])", "key\t3\t");
    row("place before the text",
        R"([{"op":"add","path":"/items/0/evidence/0/start","value":-4},
            {"op":"add","path":"/items/0/evidence/0/end","value":2}])",
        "schema\t/items/0/evidence/0/start\t");
    row("half a place",
        R"([{"op":"add","path":"/items/0/evidence/0/start","value":4}])",
        "schema\t/items/0/evidence/0\t");
    row("flaw of wording",
        R"([{"op":"replace","path":"/items/1/stem","value":"该手续应当到服务台办理。"}])",
        "L23\t2\t");
}

void ForeignBankTest::shouldSayWhatIsWrong()
{
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, finding);
    const auto result = check(byHand().patch(json::parse(patch.toStdString())));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.out.startsWith(finding) || result.out.contains('\n' + finding),
        result.out.constData());
}

void ForeignBankTest::shouldSurviveEveryFieldOfAnotherShape()
{
    // Every value of a bank in turn becomes something else; the tool says so or reads it, and never
    // falls over.
    const json flat = byHand().flatten();
    const std::vector<json> others {nullptr, -1, 1e300, "", json::array(), json::object()};
    std::size_t next = 0;
    for (const auto &[place, value] : flat.items()) {
        json bank = byHand();
        bank[json::json_pointer(place)] = others[next++ % others.size()];
        const auto result = check(bank);
        QVERIFY2(result.exitCode == 0 || result.exitCode == 1 || result.exitCode == 4,
            (place + ": " + result.messages.toStdString()).c_str());
        QVERIFY2(result.exitCode == 0 || !result.out.isEmpty() || !result.messages.isEmpty(),
            place.c_str());
    }
    QVERIFY(next > 20);
}

void ForeignBankTest::shouldRefuseWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("comma too many") << QByteArray("{\"format\":\"zhixing.bank\",\n\"items\":[],\n}")
                                    << QByteArray("line 3, column 1");
    QTest::newRow("empty") << QByteArray() << QByteArray("line 1, column 1");
    QTest::newRow("not UTF-8") << QByteArray("{\"format\":\"\xb5\xb3\"}") << QByteArray("line 1");
    QTest::newRow("other format") << QByteArray("{\"format\":\"soup\",\"version\":1,\"items\":[]}")
                                  << QByteArray();
    QTest::newRow("later version")
        << QByteArray("{\"format\":\"zhixing.bank\",\"version\":2,\"items\":[]}")
        << QByteArray("newer");
}

void ForeignBankTest::shouldRefuseWhatIsNoJson()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, words);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bank.json"_s);
    write(path, bytes);
    const auto result = run({u"check"_s, path});
    if (words.isEmpty()) {
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.out.contains("schema\t/format"), result.out.constData());
        return;
    }
    QCOMPARE(result.exitCode, 4);
    QVERIFY2(result.messages.contains(words) && result.messages.contains("bank.json"),
        result.messages.constData());
}

void ForeignBankTest::shouldNameFindingsInChinese()
{
    json bank = byHand();
    bank["items"][0]["options"][0].erase("certificate");
    const auto result = check(bank, u"zh_CN.UTF-8"_s);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.out.contains("干扰项没有凭证") || result.out.contains("no certificate"),
        result.out.constData());
}

QTEST_GUILESS_MAIN(ForeignBankTest)
#include "foreign_bank_test.moc"
