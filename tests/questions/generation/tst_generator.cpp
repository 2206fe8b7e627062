// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bank_json.h"
#include "bank/validator.h"
#include "extraction/extractor.h"
#include "generation/generator.h"
#include "generation/linter.h"
#include "questions/generation/sample.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

struct Built {
    SourceText source;
    Bank bank;
};

Built build(const QString &path)
{
    const auto source = SourceText::read(path);
    if (!source) {
        QTest::qFail(qPrintable(source.error().detail), __FILE__, __LINE__);
        std::abort();
    }
    const auto bank = generate(extract(*source, QFileInfo(path).fileName()),
        testLexicon(),
        [&source](const QString &, const TextPosition &position) {
            return source->slice(position.start, position.end);
        });
    if (!bank) {
        QTest::qFail(qPrintable(bank.error().detail), __FILE__, __LINE__);
        return {*source, {}};
    }
    return {*source, *bank};
}

QString seedPath()
{
    const QDir sources(QStringLiteral(ZHIXING_DATA "/sources"));
    return sources.filePath(sources.entryList({u"*.txt"_s}, QDir::Files, QDir::Name).value(0));
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

std::set<QString> idsOf(const Bank &bank)
{
    std::set<QString> ids;
    for (const Item &item : bank.items) {
        ids.insert(item.id);
    }
    return ids;
}

const Passage &passageOf(const Bank &bank, const Item &item)
{
    return *std::ranges::find(bank.passages, item.evidence.front().passage, &Passage::id);
}

Sample twoPassages()
{
    Sample sample;
    sample.faq(
        u"读者可以代他人借书吗？"_s, u"读者不得使用他人的借书证借书。借书证的有效期为三年。"_s);
    sample.faq(u"特藏文献是否可以外借？"_s,
        u"特藏文献不得外借。特藏文献的复制应当遵守《文献复制管理办法》。"_s);
    return sample;
}

} // namespace

class GeneratorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameInputGivesTheSameBank();
    void idsOfItemsDoNotDependOnOtherPassages();
    void aRepeatedPassageYieldsNoSecondSet();
    void evidenceLeadsBackToTheSource();
    void evidenceIsSplitWherePageFurnitureInterrupts();
    void placesThatAreNotTheTextAreAnError();
    void anotherAnswerInTheCorpusStopsTheQuestion();
    void aSpeakerIsNeverMadeToSayAnythingFalse();
    void wordsOfAUserExtendTheLexicon();
    void aBrokenLexiconIsRefused();
    void everyDropSaysWhichRuleAndWhy();

    void theSeedYieldsABankWithoutFlaw();
    void otherSubjectsYieldBanksWithoutFlaw_data();
    void otherSubjectsYieldBanksWithoutFlaw();
    void orderedEventsAreEnemiesOfTheirYears();
    void whatIsSaidOfAnEventBehindItIsEvidenceAsWell();
    void anEventBehindAnotherDateSaysWhyItIsNotAsked();
};

void GeneratorTest::theSameInputGivesTheSameBank()
{
    const Sample sample = twoPassages();
    QVERIFY(!sample.bank().items.empty());
    QCOMPARE(bankToJson(sample.bank()), bankToJson(sample.bank()));
}

void GeneratorTest::idsOfItemsDoNotDependOnOtherPassages()
{
    const Sample sample = twoPassages();
    const auto before = idsOf(sample.bank());
    Sample more;
    more.faq(u"图书逾期怎么办？"_s, u"逾期超过60天的，图书馆暂停该读者的借阅资格。"_s);
    more.faq(
        u"读者可以代他人借书吗？"_s, u"读者不得使用他人的借书证借书。借书证的有效期为三年。"_s);
    more.faq(u"特藏文献是否可以外借？"_s,
        u"特藏文献不得外借。特藏文献的复制应当遵守《文献复制管理办法》。"_s);
    const auto after = idsOf(more.bank());
    std::vector<QString> common;
    std::ranges::set_intersection(before, after, std::back_inserter(common));
    // Only which of two 判断 is taken may follow the balance of the whole.
    QVERIFY(common.size() + 2 >= before.size());
    QVERIFY(common.size() >= 4);
}

void GeneratorTest::aRepeatedPassageYieldsNoSecondSet()
{
    Sample once = twoPassages();
    const auto items = once.bank().items.size();
    Sample twice = twoPassages();
    twice.faq(u"特藏文献是否可以外借？"_s,
        u"特藏文献不得外借。特藏文献的复制应当遵守《文献复制管理办法》。"_s);
    Extraction extraction = twice.extraction();
    extraction.passages.back().id += u"-2"_s;
    const auto bank = generate(extraction, testLexicon(), twice.reader());
    QVERIFY(bank.has_value());
    QCOMPARE(bank->passages.size(), 3U);
    QCOMPARE(bank->items.size(), items);
    QVERIFY(std::ranges::any_of(bank->rejections, [](const Rejection &rejection) {
        return rejection.reason.startsWith(u"duplicate passage"_s);
    }));
}

void GeneratorTest::evidenceLeadsBackToTheSource()
{
    const Sample sample = twoPassages();
    for (const Item &item : sample.bank().items) {
        for (const Evidence &evidence : item.evidence) {
            const QString there
                = sample.source().sliced(evidence.start, evidence.end - evidence.start);
            QCOMPARE(withoutBlanks(there), withoutBlanks(evidence.exact));
        }
    }
}

void GeneratorTest::evidenceIsSplitWherePageFurnitureInterrupts()
{
    Sample sample;
    sample.faq(u"图书的借阅期限是多长？"_s, u"普通图书的借阅期限为30天，期满前可以续借一次。"_s);
    const Bank bank = sample.bank();
    QVERIFY(!bank.items.empty());
    const auto &evidence = bank.items.front().evidence;
    QCOMPARE(evidence.size(), 2U);
    QCOMPARE(evidence[0].exact + evidence[1].exact, bank.passages.front().text);
    QCOMPARE(evidence[1].prefix, evidence[0].exact);
    QCOMPARE(evidence[0].suffix, evidence[1].exact);
}

void GeneratorTest::placesThatAreNotTheTextAreAnError()
{
    const Sample sample = twoPassages();
    Extraction extraction = sample.extraction();
    extraction.passages.front().positions.front().start += 1;
    const auto bank = generate(extraction, testLexicon(), sample.reader());
    QVERIFY(!bank.has_value());
    QCOMPARE(bank.error().code, ErrorCode::Invalid);
    QVERIFY(bank.error().where.contains(extraction.passages.front().id));
}

void GeneratorTest::anotherAnswerInTheCorpusStopsTheQuestion()
{
    const QString heading = u"借书证的有效期是多久"_s;
    Sample alone;
    alone.faq(heading, u"借书证的有效期为三年。"_s);
    QVERIFY(!itemsOf(alone.bank(), u"S-DUR"_s).empty());
    Sample both;
    both.faq(heading, u"借书证的有效期为三年。"_s);
    both.faq(u"借书证到期了怎么办"_s, u"一般来说借书证的有效期为五年。"_s);
    const Bank bank = both.bank();
    QVERIFY(itemsOf(bank, u"S-DUR"_s).empty());
    QVERIFY(itemsOf(bank, u"C-DUR"_s).empty());
    QVERIFY(std::ranges::any_of(bank.rejections,
        [](const Rejection &rejection) { return rejection.reason.startsWith(u"R7"_s); }));
}

void GeneratorTest::aSpeakerIsNeverMadeToSayAnythingFalse()
{
    Sample sample;
    sample.excerpt(
        u"书屋不能停留在口头上，而是要体现在行动上。管理书屋必须依靠村民，不得包办代替。"_s,
        u"2017年4月23日"_s,
        u"2017-04-23"_s,
        u"在全国现场会上的讲话"_s);
    sample.excerpt(u"领读人应当听孩子把一句话读完，慢一点也没有关系。"_s,
        u"2018年11月6日"_s,
        u"2018-11-06"_s,
        u"在全国结业式上的讲话"_s);
    sample.excerpt(u"选书可以请村民投票，票数最多的优先采购进书屋。"_s,
        u"2019年8月15日"_s,
        u"2019-08-15"_s,
        u"在全国座谈会上的讲话"_s);
    const Bank bank = sample.bank();
    QVERIFY(!bank.items.empty());
    for (const Item &item : bank.items) {
        QVERIFY2(item.kind != ItemKind::TrueFalse, qPrintable(item.stem));
        QVERIFY2(QStringList({u"S-ATTR"_s, u"S-DATE"_s, u"C-DATE"_s, u"C-TERM"_s, u"C-QUOTE"_s})
                     .contains(item.rule),
            qPrintable(item.rule));
    }
}

void GeneratorTest::wordsOfAUserExtendTheLexicon()
{
    Sample sample;
    sample.faq(u"演出服装如何借用"_s, u"演出服装的借用申请由服装间审批，用后三日内归还。"_s);
    sample.faq(u"道具怎样清点"_s, u"道具间和灯光组每月清点一次道具。"_s);
    QVERIFY(itemsOf(sample.bank(), u"S-ORG"_s).empty());
    const auto extended = extendedLexicon(testLexicon(),
        R"({"format":"zhixing.lexicon","version":1,"organs":[
            {"name":"服装间","domain":"剧团","level":"a"},{"name":"道具间","domain":"剧团","level":"b"},
            {"name":"灯光组","domain":"剧团","level":"c"},{"name":"舞美队","domain":"剧团","level":"d"}]})",
        u"troupe.json"_s);
    QVERIFY(extended.has_value());
    const auto bank = generate(sample.extraction(), *extended, sample.reader());
    QVERIFY(bank.has_value());
    QCOMPARE(itemsOf(*bank, u"S-ORG"_s).size(), 1U);
}

void GeneratorTest::aBrokenLexiconIsRefused()
{
    for (const char *content : {"{",
             "[]",
             R"({"format":"zhixing.bank","version":1})",
             R"({"format":"zhixing.lexicon","version":1,"organs":[{"name":"甲"}]})"}) {
        const auto lexicon = extendedLexicon({}, content, u"mine.json"_s);
        QVERIFY2(!lexicon.has_value(), content);
        QVERIFY2(lexicon.error().where.startsWith(u"mine.json"_s), content);
    }
    const auto newer
        = extendedLexicon({}, R"({"format":"zhixing.lexicon","version":2})", u"mine.json"_s);
    QCOMPARE(newer.error().code, ErrorCode::TooNew);
}

void GeneratorTest::everyDropSaysWhichRuleAndWhy()
{
    static const QRegularExpression reason(u"^(R\\d+|L\\d\\d|B3) .+"_s);
    const Bank bank = build(seedPath()).bank;
    int ours = 0;
    for (const Rejection &rejection : bank.rejections) {
        if (rejection.rule.isEmpty() || rejection.passage.isEmpty()) {
            continue;
        }
        ++ours;
        QVERIFY2(reason.match(rejection.reason).hasMatch(), qPrintable(rejection.reason));
        QVERIFY(!rejection.text.isEmpty() && rejection.text.size() <= 60);
        QVERIFY(!rejection.positions.empty());
    }
    QVERIFY(ours > 50);
}

void GeneratorTest::theSeedYieldsABankWithoutFlaw()
{
    const Built built = build(seedPath());
    const Bank &bank = built.bank;
    QVERIFY2(bank.items.size() >= 80, qPrintable(QString::number(bank.items.size())));
    for (const Finding &finding : lintBank(bank, testLexicon())) {
        QFAIL(qPrintable(finding.rule + u' ' + finding.subject + u' ' + finding.detail));
    }
    for (const Finding &finding : validateBank(bank)) {
        QFAIL(qPrintable(finding.rule + u' ' + finding.subject + u' ' + finding.detail));
    }
    int statements = 0;
    int yes = 0;
    for (const Item &item : bank.items) {
        const Passage &passage = passageOf(bank, item);
        QVERIFY2(item.kind != ItemKind::TrueFalse || passage.kind != PassageKind::Excerpt,
            qPrintable(item.stem));
        statements += item.kind == ItemKind::TrueFalse ? 1 : 0;
        yes += item.key == QStringList {u"true"_s} ? 1 : 0;
        QVERIFY(item.difficulty > 0.3 && item.difficulty < 0.9);
        QVERIFY(!item.rationale.isEmpty() && !item.fact.isEmpty());
        for (const Evidence &evidence : item.evidence) {
            const QString there = built.source.slice(evidence.start, evidence.end);
            QCOMPARE(withoutBlanks(there), withoutBlanks(evidence.exact));
        }
    }
    QVERIFY2(yes * 100 >= statements * 44 && yes * 100 <= statements * 55,
        qPrintable(u"%1 of %2 true"_s.arg(yes).arg(statements)));
}

void GeneratorTest::otherSubjectsYieldBanksWithoutFlaw_data()
{
    QTest::addColumn<int>("fewest");
    QTest::newRow("library") << 35;
    QTest::newRow("hospital") << 25;
    QTest::newRow("company") << 30;
    QTest::newRow("fire") << 25;
    QTest::newRow("speeches") << 3;
}

void GeneratorTest::otherSubjectsYieldBanksWithoutFlaw()
{
    QFETCH(int, fewest);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Bank bank
        = build(QStringLiteral(ZHIXING_FIXTURES "/generation/texts/") + name + u".txt"_s).bank;
    QVERIFY2(bank.items.size() >= static_cast<std::size_t>(fewest),
        qPrintable(QString::number(bank.items.size())));
    for (const Finding &finding : lintBank(bank, testLexicon())) {
        QFAIL(qPrintable(finding.rule + u' ' + finding.subject + u' ' + finding.detail));
    }
    for (const Finding &finding : validateBank(bank)) {
        QFAIL(qPrintable(finding.rule + u' ' + finding.subject + u' ' + finding.detail));
    }
}

void GeneratorTest::orderedEventsAreEnemiesOfTheirYears()
{
    Sample sample;
    sample.event(u"1951年，柳河渡口管理站成立，全站只有四个人。"_s, u"1951年"_s, u"1951"_s)
        .event(u"1958年，渡口迁到老榆树下游两里处。"_s, u"1958年"_s, u"1958"_s)
        .event(u"1963年，管理站购置第一艘机动渡船。"_s, u"1963年"_s, u"1963"_s)
        .event(u"1969年，渡口建成石砌码头。"_s, u"1969年"_s, u"1969"_s);
    const Bank bank = sample.bank();
    const auto ordering = itemsOf(bank, u"O-DATE"_s);
    const auto years = itemsOf(bank, u"S-YEAR"_s);
    QCOMPARE(ordering.size(), std::size_t {1});
    QCOMPARE(years.size(), std::size_t {4});
    for (const Item &year : years) {
        QVERIFY(ordering.front().enemies.contains(year.id));
        QVERIFY(year.enemies.contains(ordering.front().id));
    }
}

void GeneratorTest::whatIsSaidOfAnEventBehindItIsEvidenceAsWell()
{
    const QString event = u"1954年，管理站制定《渡运守则》。"_s;
    const QString claim = u"这是柳河上第一份关于渡运安全的规定。"_s;
    Sample sample;
    sample.event(event + claim, u"1954年"_s, u"1954"_s);
    sample.event(u"1975年，港务站印发《关于渡船检验的通知》。"_s, u"1975年"_s, u"1975"_s);
    sample.event(u"1988年，管理站颁布《柳河渡口收费办法》。"_s, u"1988年"_s, u"1988"_s);
    const auto items = itemsOf(sample.bank(), u"S-FIRST"_s);
    QCOMPARE(items.size(), 1U);
    QString quoted;
    for (const Evidence &evidence : items.front().evidence) {
        quoted += evidence.exact;
    }
    QCOMPARE(withoutBlanks(quoted), event + claim);
}

void GeneratorTest::anEventBehindAnotherDateSaysWhyItIsNotAsked()
{
    Sample sample;
    sample.event(u"渡口管理站铺设石砌码头。"_s, u"1962年3月"_s, u"1962-03"_s);
    const Bank bank = sample.bank();
    const auto ofYear = std::ranges::find(bank.rejections, u"S-YEAR"_s, &Rejection::rule);
    QVERIFY(ofYear != bank.rejections.end());
    QCOMPARE(ofYear->reason, u"R5 subject: its date does not lead the sentence"_s);
}

QTEST_GUILESS_MAIN(GeneratorTest)
#include "tst_generator.moc"
