// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/cli/tool.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing::test;
using nlohmann::ordered_json;

/// `facts`, `report` and a lexicon of one's own.
class ReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void factsShouldBeJustThese();
    void everyItemShouldComeOfAFact();
    void aLexiconShouldAddItsWords();
    void aBrokenLexiconShouldBeNamedWithItsPlace_data();
    void aBrokenLexiconShouldBeNamedWithItsPlace();
    void reportShouldSayWhyAPassageHasTooFewItems();
    void reportShouldBeDataToo();
    void pageShouldShowEachItemAndLoadNothing();
    void pageShouldEscapeWhatItShows();
    void pageShouldNotOverwriteTheBank();

private:
    QTemporaryDir m_folder;
    QString m_bank;
};

namespace
{

const QString lexiconFile = QStringLiteral(ZHIXING_DATA "/lexicon/examples/library.json");

QStringList organsOf(const QByteArray &facts)
{
    QStringList organs;
    const auto parsed = ordered_json::parse(facts.toStdString());
    for (const auto &fact : parsed.at("facts")) {
        for (const auto &slot : fact.at("slots")) {
            if (slot.at("kind") == "organ") {
                organs.append(QString::fromStdString(slot.at("value").get<std::string>()));
            }
        }
    }
    return organs;
}

} // namespace

void ReportTest::initTestCase()
{
    m_bank = m_folder.filePath(u"bank.json"_s);
    QCOMPARE(run({u"build"_s, fixture(u"handbook.txt"_s), u"-o"_s, m_bank}).exitCode, 0);
}

void ReportTest::factsShouldBeJustThese()
{
    const auto result = run({u"facts"_s, fixture(u"handbook.txt"_s)});
    QCOMPARE(result.exitCode, 0);
    // What came of a fact changes with every rule; what is seen in the sentence does not.
    auto facts = ordered_json::parse(result.out.toStdString());
    for (auto &fact : facts["facts"]) {
        QVERIFY(fact.erase("items") == 1 && fact.erase("dropped") == 1);
    }
    const auto found = QByteArray::fromStdString(facts.dump(1)) + '\n';
    const QString golden = fixture(u"handbook.facts.json"_s);
    if (qEnvironmentVariableIsSet("ZHIXING_UPDATE_GOLDEN")) {
        write(golden, found);
    }
    QCOMPARE(found, contentOf(golden));
}

void ReportTest::everyItemShouldComeOfAFact()
{
    const auto facts
        = ordered_json::parse(run({u"facts"_s, fixture(u"handbook.txt"_s)}).out.toStdString());
    const auto source = QString::fromUtf8(contentOf(fixture(u"handbook.txt"_s)));
    std::size_t items = 0;
    for (const auto &fact : facts.at("facts")) {
        items += fact.at("items").size();
        QString printed;
        for (const auto &place : fact.at("positions")) {
            const auto start = place.at("start").get<qsizetype>();
            printed += source.sliced(start, place.at("end").get<qsizetype>() - start);
        }
        const auto text = QString::fromStdString(fact.at("text").get<std::string>());
        QVERIFY2(printed.startsWith(text.chopped(1).right(6))
                || printed.contains(text.chopped(1).right(6)),
            qPrintable(text));
    }
    const auto bank = ordered_json::parse(contentOf(m_bank).toStdString());
    // 简答 is made of a passage, everything else of a sentence.
    const auto ofSentences = std::ranges::count_if(bank.at("items"), [](const ordered_json &item) {
        return item.at("kind") != "short_answer" && item.at("kind") != "multiple_choice"
            && item.at("kind") != "ordering" && item.at("kind") != "matching";
    });
    QVERIFY(ofSentences > 0);
    QVERIFY(items >= static_cast<std::size_t>(ofSentences));
}

void ReportTest::aLexiconShouldAddItsWords()
{
    const QString text = fixture(u"handbook.txt"_s);
    QVERIFY(!organsOf(run({u"facts"_s, text}).out).contains(u"图书馆"_s));
    const auto result = run({u"facts"_s, text, u"--lexicon"_s, lexiconFile});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(organsOf(result.out).contains(u"图书馆"_s));

    const QString bank = m_folder.filePath(u"own-words.json"_s);
    const auto built = run({u"build"_s, text, u"-o"_s, bank, u"--lexicon"_s, lexiconFile});
    QVERIFY2(built.exitCode == 0, built.messages.constData());
    QVERIFY(contentOf(bank) != contentOf(m_bank));
    const auto checked = run({u"check"_s, bank, u"--lexicon"_s, lexiconFile, u"--source"_s, text});
    QVERIFY2(checked.exitCode == 0, checked.out.constData());
}

void ReportTest::aBrokenLexiconShouldBeNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("lexicon");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, const char *lists, const char *place) {
        QTest::newRow(name) << QByteArray("{\"format\":\"zhixing.lexicon\",\"version\":1,") + lists
                + '}' << QByteArray(place);
    };
    row("unknown list", R"("organ":[])", "own.json/organ: there is no list of this name");
    row("no list", R"("verbs":"办理")", "own.json/verbs: write a list");
    row("number for a word", R"("verbs":["办理",3])", "own.json/verbs/1: write a word");
    row("field missing",
        R"("organs":[{"name":"服务台","domain":"馆内部门"}])",
        "own.json/organs/0: the entry needs the field \"level\"");
    row("ladder without values",
        R"("ladders":[{"unit":"册","kind":"册数"}])",
        "own.json/ladders/0: the entry needs the field \"values\"");
    QTest::newRow("no JSON") << QByteArray("{\n oops") << QByteArray("line 2");
    QTest::newRow("other format") << QByteArray("{}") << QByteArray("own.json: not a lexicon");
}

void ReportTest::aBrokenLexiconShouldBeNamedWithItsPlace()
{
    QFETCH(QByteArray, lexicon);
    QFETCH(QByteArray, place);
    const QString own = m_folder.filePath(u"own.json"_s);
    write(own, lexicon);
    const auto result = run({u"facts"_s, fixture(u"handbook.txt"_s), u"--lexicon"_s, own});
    QCOMPARE(result.exitCode, 4);
    QVERIFY2(result.messages.contains(place), result.messages.constData());
}

void ReportTest::reportShouldSayWhyAPassageHasTooFewItems()
{
    auto bank = ordered_json::parse(contentOf(m_bank).toStdString());
    const auto passage = bank.at("passages").at(0).at("id").get<std::string>();
    auto kept = ordered_json::array();
    for (const auto &item : bank.at("items")) {
        if (item.at("evidence").at(0).at("passage") != passage) {
            kept.push_back(item);
        }
    }
    bank["items"] = kept;
    for (auto &item : bank["items"]) {
        item.erase("enemies");
    }
    bank["rejections"] = {{{"reason", "R7 not unique: 三日, 五日"},
                              {"passage", passage},
                              {"rule", "S-DUR"},
                              {"text", "时限是（　）。"}},
        {{"reason", "R7 not unique: 七日"}, {"passage", passage}, {"rule", "C-DUR"}}};
    const QString fewer = m_folder.filePath(u"fewer.json"_s);
    write(fewer, QByteArray::fromStdString(bank.dump()));
    const auto result = run({u"report"_s, fewer});
    QCOMPARE(result.exitCode, 0);
    const auto at = result.out.indexOf("借书证遗失后多久可以补办");
    QVERIFY2(at > 0, result.out.constData());
    QVERIFY2(result.out.indexOf("2  R7 not unique  S-DUR C-DUR  e.g. 时限是（　）。", at) > at,
        result.out.constData());
}

void ReportTest::reportShouldBeDataToo()
{
    const auto result = run({u"report"_s, m_bank, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    const auto report = ordered_json::parse(result.out.toStdString());
    QCOMPARE(report.at("format").get<std::string>(), std::string("zhixing.report"));
    QCOMPARE(report.at("passages").size(), std::size_t(3));
    QVERIFY(report.at("findings").empty());
    for (const auto &passage : report.at("passages")) {
        const bool isEnough = passage.at("items").size() >= 3 && passage.at("kinds").size() >= 2;
        QCOMPARE(passage.at("enough").get<bool>(), isEnough);
    }
}

void ReportTest::pageShouldShowEachItemAndLoadNothing()
{
    const QString page = m_folder.filePath(u"report.html"_s);
    QCOMPARE(run({u"report"_s, m_bank, u"-o"_s, page}).exitCode, 0);
    const QString html = QString::fromUtf8(contentOf(page));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    const auto bank = ordered_json::parse(contentOf(m_bank).toStdString());
    for (const auto &item : bank.at("items")) {
        QVERIFY(html.contains(QString::fromStdString(item.at("id").get<std::string>())));
    }
    QVERIFY(html.contains(u"<mark>"_s));
    static const QRegularExpression loads(u"https?:|src=|@import|url\\(|<script|<link"_s);
    QVERIFY2(!html.contains(loads), qPrintable(loads.match(html).captured()));
    for (const char *tag : {"article", "section", "table", "details", "mark", "div"}) {
        const QString name = QString::fromLatin1(tag);
        QCOMPARE(html.count(QRegularExpression(u"<%1[ >]"_s.arg(name))),
            html.count(u"</%1>"_s.arg(name)));
    }
}

void ReportTest::pageShouldEscapeWhatItShows()
{
    auto bank = ordered_json::parse(contentOf(fixture(u"by-hand.bank.json"_s)).toStdString());
    const std::string hostile = "<img src=x onerror=alert(1)>\"'&";
    bank["title"] = hostile;
    bank["passages"][0]["heading"] = hostile;
    bank["passages"][0]["text"] = hostile;
    for (auto &item : bank["items"]) {
        item["stem"] = hostile;
        item["rationale"] = hostile;
        item["rule"] = hostile;
        item["id"] = hostile + item["id"].get<std::string>();
        item["evidence"][0]["exact"] = hostile;
    }
    bank["items"][0]["options"][0]["text"] = hostile;
    bank["items"][0]["options"][0]["certificate"]["reason"] = hostile;
    bank["items"][2]["key"][0] = hostile;
    bank["rejections"]
        = {{{"reason", hostile}, {"passage", "p1"}, {"rule", hostile}, {"text", hostile}}};
    const QString path = m_folder.filePath(u"hostile.json"_s);
    const QString page = m_folder.filePath(u"hostile.html"_s);
    write(path, QByteArray::fromStdString(bank.dump()));
    QCOMPARE(run({u"report"_s, path, u"-o"_s, page}).exitCode, 0);
    QVERIFY(contentOf(page).contains("&lt;img src=x"));
    QVERIFY(!contentOf(page).contains("<img"));
}

void ReportTest::pageShouldNotOverwriteTheBank()
{
    const auto before = contentOf(m_bank);
    QCOMPARE(run({u"report"_s, m_bank, u"-o"_s, m_bank}).exitCode, 2);
    QCOMPARE(contentOf(m_bank), before);
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
