// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/cli/tool.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing::test;

class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPrintPassagesWithTheirPlaces();
    void shouldSayThatNothingWasFoundAndStillPrintJson();
    void shouldNameAnUnreadableFile();
    void shouldRefuseBadUse_data();
    void shouldRefuseBadUse();
    void shouldBuildTheSameBytesEachTime();
    void shouldKeepDoubtfulItemsAsCandidates();
    void shouldWriteNoBankWhenASourceCannotBeRead();
    void shouldSayWhereABankCannotBeWritten();
    void shouldFindNothingWrongWithABankItBuilt();
    void shouldListFindingsOfABankThatWasChanged();
    void shouldNoticeAnotherSource();
    void shouldSayWhereABankIsNoJson();
    void shouldKeepIdsWhenOtherPassagesGo();
    void shouldReadEveryEncodingAlike();
};

void CliTest::shouldPrintPassagesWithTheirPlaces()
{
    const auto result = run({u"extract"_s, fixture(u"handbook.txt"_s)});
    QCOMPARE(result.exitCode, 0);
    const auto json = nlohmann::json::parse(result.out.toStdString());
    QCOMPARE(json.at("format").get<std::string>(), std::string("zhixing.passages"));
    QCOMPARE(json.at("version").get<int>(), 1);
    QCOMPARE(json.at("passages").size(), std::size_t(3));

    const auto source = QString::fromUtf8(contentOf(fixture(u"handbook.txt"_s)));
    QCOMPARE(json.at("documents").at(0).at("characters").get<qsizetype>(), source.size());
    for (const auto &passage : json.at("passages")) {
        QCOMPARE(passage.at("kind").get<std::string>(), std::string("faq"));
        QVERIFY(!passage.contains("date"));
        QString printed;
        for (const auto &place : passage.at("positions")) {
            const auto start = place.at("start").get<qsizetype>();
            printed += source.mid(start, place.at("end").get<qsizetype>() - start);
        }
        const auto text = QString::fromStdString(passage.at("text").get<std::string>());
        QCOMPARE(printed.simplified().remove(u' '), text.simplified().remove(u' '));
    }
}

void CliTest::shouldSayThatNothingWasFoundAndStillPrintJson()
{
    const auto result = run({u"extract"_s, fixture(u"poem.txt"_s)});
    QCOMPARE(result.exitCode, 3);
    QVERIFY(nlohmann::json::parse(result.out.toStdString()).at("passages").empty());
    QVERIFY(result.messages.contains("poem.txt"));
    QTemporaryDir folder;
    const auto bank = folder.filePath(u"bank.json"_s);
    QCOMPARE(run({u"build"_s, fixture(u"poem.txt"_s), u"-o"_s, bank}).exitCode, 3);
    QVERIFY(!QFile::exists(bank));
}

void CliTest::shouldNameAnUnreadableFile()
{
    const auto result = run({u"extract"_s, u"/nonexistent/text.txt"_s});
    QCOMPARE(result.exitCode, 4);
    QVERIFY(result.messages.contains("/nonexistent/text.txt"));
    QVERIFY(result.out.isEmpty());
}

void CliTest::shouldRefuseBadUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto text = fixture(u"handbook.txt"_s);
    QTest::newRow("no command") << QStringList {};
    QTest::newRow("unknown command") << QStringList {u"cook"_s};
    QTest::newRow("no source") << QStringList {u"extract"_s};
    QTest::newRow("unknown option") << QStringList {u"extract"_s, u"--fast"_s};
    QTest::newRow("no output") << QStringList {u"build"_s, text};
    QTest::newRow("output without a name") << QStringList {u"build"_s, text, u"-o"_s};
    QTest::newRow("output is the source") << QStringList {u"build"_s, text, u"-o"_s, text};
    QTest::newRow("source twice") << QStringList {u"extract"_s, text, text};
    QTest::newRow("no bank") << QStringList {u"check"_s};
    QTest::newRow("two banks") << QStringList {u"check"_s, u"a.json"_s, u"b.json"_s};
}

void CliTest::shouldRefuseBadUse()
{
    QFETCH(QStringList, arguments);
    const auto before = contentOf(fixture(u"handbook.txt"_s));
    const auto result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.messages.isEmpty());
    QCOMPARE(contentOf(fixture(u"handbook.txt"_s)), before);
}

void CliTest::shouldBuildTheSameBytesEachTime()
{
    QTemporaryDir folder;
    const auto first = folder.filePath(u"first.json"_s);
    const auto second = folder.filePath(u"second.json"_s);
    const auto result = run({u"build"_s, fixture(u"handbook.txt"_s), u"-o"_s, first});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains("items"));
    QCOMPARE(run({u"build"_s, fixture(u"handbook.txt"_s), u"-o"_s, second}, u"C"_s).exitCode, 0);
    QVERIFY(!contentOf(first).isEmpty());
    QCOMPARE(contentOf(first), contentOf(second));
}

void CliTest::shouldKeepDoubtfulItemsAsCandidates()
{
    QTemporaryDir folder;
    const auto bank = folder.filePath(u"bank.json"_s);
    const auto built = run({u"build"_s, fixture(u"handbook.txt"_s), u"-o"_s, bank}, u"C"_s);
    QCOMPARE(built.exitCode, 0);
    QVERIFY(built.out.contains("candidates, to be read before use"));
    const auto isCandidate = [](const nlohmann::json &item) {
        return item.at("review") == "candidate";
    };
    const auto json = nlohmann::json::parse(contentOf(bank).toStdString());
    const auto candidates = std::ranges::count_if(json.at("items"), isCandidate);
    QVERIFY(candidates > 0);
    QVERIFY(candidates < std::ssize(json.at("items")));
    // The report counts them apart, and names them beside their passages.
    const auto report
        = nlohmann::json::parse(run({u"report"_s, bank, u"--json"_s}).out.toStdString());
    std::ptrdiff_t counted = 0;
    for (const auto &count : report.at("candidates")) {
        counted += count.get<std::ptrdiff_t>();
    }
    QCOMPARE(counted, candidates);
    const auto waits = [](const nlohmann::json &passage) {
        return !passage.at("candidates").empty();
    };
    QVERIFY(std::ranges::any_of(report.at("passages"), waits));
    // Approved, one of them is an item like others.
    const auto candidate = std::ranges::find_if(json.at("items"), isCandidate);
    const auto id = QString::fromStdString(candidate->at("id").get<std::string>());
    const auto applied = folder.filePath(u"applied.json"_s);
    QCOMPARE(
        run({u"review"_s, bank, u"--approve"_s, id, u"--reviewer"_s, u"学员甲"_s}).exitCode, 0);
    const auto list = run({u"review"_s, bank, u"--state"_s, u"candidate"_s, u"--json"_s});
    QCOMPARE(std::ssize(nlohmann::json::parse(list.out.toStdString()).at("items")), candidates - 1);
    QCOMPARE(run({u"review"_s, bank, u"--apply"_s, u"-o"_s, applied}).exitCode, 0);
    const auto after = nlohmann::json::parse(contentOf(applied).toStdString());
    QCOMPARE(std::ranges::count_if(after.at("items"), isCandidate), candidates - 1);
}

void CliTest::shouldWriteNoBankWhenASourceCannotBeRead()
{
    QTemporaryDir folder;
    const auto bank = folder.filePath(u"bank.json"_s);
    const auto result
        = run({u"build"_s, fixture(u"handbook.txt"_s), u"/nonexistent/text.txt"_s, u"-o"_s, bank});
    QCOMPARE(result.exitCode, 4);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void CliTest::shouldSayWhereABankCannotBeWritten()
{
    const auto result
        = run({u"build"_s, fixture(u"handbook.txt"_s), u"-o"_s, u"/nonexistent/bank.json"_s});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.messages.contains("/nonexistent/bank.json"));
}

void CliTest::shouldFindNothingWrongWithABankItBuilt()
{
    QTemporaryDir folder;
    const auto bank = folder.filePath(u"bank.json"_s);
    QCOMPARE(run({u"build"_s, fixture(u"handbook.txt"_s), u"-o"_s, bank}).exitCode, 0);
    const auto result = run({u"check"_s, bank, u"--source"_s, fixture(u"handbook.txt"_s)});
    QVERIFY2(result.out.isEmpty(), result.out.constData());
    QCOMPARE(result.exitCode, 0);
    const auto json = nlohmann::json::parse(contentOf(bank).toStdString());
    QVERIFY(json.at("items").size() >= 3);
}

void CliTest::shouldListFindingsOfABankThatWasChanged()
{
    QTemporaryDir folder;
    const auto bank = folder.filePath(u"bank.json"_s);
    QCOMPARE(run({u"build"_s, fixture(u"handbook.txt"_s), u"-o"_s, bank}).exitCode, 0);
    auto json = nlohmann::json::parse(contentOf(bank).toStdString());
    const auto id = json.at("items").at(0).at("id").get<std::string>();
    json.at("items").at(0).at("evidence").at(0).at("exact") = "这句话原文里没有。";
    json.at("items").at(0).erase("stem");
    write(bank, QByteArray::fromStdString(json.dump()));
    auto result = run({u"check"_s, bank});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.out.contains("schema\t/items/0"));

    json.at("items").at(0)["stem"] = "这句话不对吧。";
    write(bank, QByteArray::fromStdString(json.dump()));
    result = run({u"check"_s, bank});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.out.contains(QByteArray("quote\t") + id.c_str()));
}

void CliTest::shouldNoticeAnotherSource()
{
    QTemporaryDir folder;
    const auto bank = folder.filePath(u"bank.json"_s);
    const auto source = folder.filePath(u"handbook.txt"_s);
    QCOMPARE(run({u"build"_s, fixture(u"handbook.txt"_s), u"-o"_s, bank}).exitCode, 0);
    write(source, contentOf(fixture(u"handbook.txt"_s)).replace("三日内", "五日内"));
    const auto result = run({u"check"_s, bank, u"--source"_s, source});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.out.startsWith("source\t"));
}

void CliTest::shouldSayWhereABankIsNoJson()
{
    QTemporaryDir folder;
    const auto bank = folder.filePath(u"bank.json"_s);
    write(bank, "{\"format\": \"zhixing.bank\",\n oops}");
    const auto result = run({u"check"_s, bank});
    QCOMPARE(result.exitCode, 4);
    QVERIFY(result.messages.contains("bank.json"));
    QVERIFY(result.messages.contains("line 2"));
}

void CliTest::shouldKeepIdsWhenOtherPassagesGo()
{
    QTemporaryDir folder;
    const auto shorter = folder.filePath(u"shorter.txt"_s);
    auto text = contentOf(fixture(u"handbook.txt"_s));
    text.truncate(text.indexOf("三、"));
    write(shorter, text);
    const auto whole
        = nlohmann::json::parse(run({u"extract"_s, fixture(u"handbook.txt"_s)}).out.toStdString());
    const auto part = nlohmann::json::parse(run({u"extract"_s, shorter}).out.toStdString());
    QCOMPARE(part.at("passages").size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(part.at("passages").at(i).at("id").get<std::string>(),
            whole.at("passages").at(i).at("id").get<std::string>());
    }
}

void CliTest::shouldReadEveryEncodingAlike()
{
    const auto utf8 = contentOf(fixture(u"handbook.txt"_s));
    const auto expected
        = nlohmann::json::parse(run({u"extract"_s, fixture(u"handbook.txt"_s)}).out.toStdString());
    QTemporaryDir folder;
    const auto path = folder.filePath(u"handbook.txt"_s);
    const auto text = QString::fromUtf8(utf8);
    const auto utf16 = QByteArray("\xff\xfe", 2)
        + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const std::vector<QByteArray> encoded {"\xef\xbb\xbf" + utf8, utf16};
    QCOMPARE(expected.at("passages").size(), std::size_t(3));
    for (const auto &bytes : encoded) {
        write(path, bytes);
        const auto found = nlohmann::json::parse(run({u"extract"_s, path}).out.toStdString());
        QCOMPARE(found.at("passages").dump(), [&] {
            auto passages = expected.at("passages");
            for (auto &passage : passages) {
                passage["document"] = found.at("documents").at(0).at("id");
            }
            return passages.dump();
        }());
    }
}

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
