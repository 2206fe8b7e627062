// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/reader_model.h"
#include "questions/generation/sample.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

ReaderModel modelOf(const QByteArray &json)
{
    const auto model = ReaderModel::parse(json, u"model.json"_s);
    if (!model) {
        QTest::qFail(qPrintable(model.error().detail), __FILE__, __LINE__);
        std::abort();
    }
    return *model;
}

/// Doubts every sentence, or nothing.
QByteArray modelWith(
    const QByteArray &limit, const QByteArray &kept = {}, const QByteArray &distrusted = {})
{
    const QByteArray part = R"({"limit": )" + limit + R"(, "bias": 0, "weights": {}})";
    return R"({"format": "zhixing.readers", "version": 2, "events": )" + part + R"(, "others": )"
        + part + R"(, "distrusted": [)" + distrusted + R"(], "kept": [)" + kept + "]}";
}

Sample harbour()
{
    Sample sample;
    sample.faq(
        u"渔船怎样检验？"_s, u"渔船检验由船检站承担，每年一次。检验结论应当在三日内送达船主。"_s);
    sample.faq(u"泊位怎样申请？"_s, u"申请泊位应当在进港前二十四小时提出，由港务局审批。"_s);
    return sample;
}

Bank bankOf(const Sample &sample, const ReaderModel *readers)
{
    const auto bank = generate(sample.extraction(), testLexicon(), sample.reader(), readers);
    if (!bank) {
        QTest::qFail(qPrintable(bank.error().detail), __FILE__, __LINE__);
        return {};
    }
    return *bank;
}

/// An event in March of a year.
void tell(const QString &deed, int year, Sample *sample)
{
    const QString date = QString::number(year) + u"年3月"_s;
    sample->event(date + u'，' + deed + u'。', date, QString::number(year) + u"-03"_s);
}

/// Doubts the events that speak of 新址, and nothing else.
ReaderModel doubtingMoves()
{
    return modelOf(
        R"({"format": "zhixing.readers", "version": 2,
            "events": {"limit": 0.5, "bias": -1, "weights": {"新址": 100}},
            "others": {"limit": 1, "bias": 0, "weights": {}}, "distrusted": [], "kept": []})");
}

} // namespace

class ReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherFilesAreRefusedWithTheirName_data();
    void otherFilesAreRefusedWithTheirName();
    void doubtIsTheLogisticOfTheWeights();
    void figuresAndGapsAreAlike();
    void anEventIsTheSameHoweverItsYearIsAsked();
    void whatARuleMakesIsDoubtedWhereItsRecordIsPoor();
    void doubtedEventsAreNoMembers();
    void noGroupIsAskedTwice();
    void whatIsDoubtedIsACandidate();
    void whatReadersKeptIsNotDoubted();
    void theProgramsModelTellsReckoningFromARule();
};

void ReadersTest::otherFilesAreRefusedWithTheirName_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another format") << QByteArray(R"({"format": "zhixing.lexicon"})");
    QTest::newRow("a newer version")
        << QByteArray(R"({"format": "zhixing.readers", "version": 3})");
    QTest::newRow("an older version")
        << QByteArray(R"({"format": "zhixing.readers", "version": 1})");
    QTest::newRow("no weights") << modelWith("1").replace(R"("weights")", R"("heights")");
    QTest::newRow("a word for a weight")
        << modelWith("1").replace(R"("weights": {})", R"("weights": {"a": "b"})");
    QTest::newRow("nothing distrusted")
        << modelWith("1").replace(R"("distrusted")", R"("mistrusted")");
}

void ReadersTest::otherFilesAreRefusedWithTheirName()
{
    QFETCH(const QByteArray, json);
    const auto model = ReaderModel::parse(json, u"model.json"_s);
    QVERIFY(!model);
    QCOMPARE(model.error().where, u"model.json"_s);
    QVERIFY(!model.error().detail.isEmpty());
}

void ReadersTest::doubtIsTheLogisticOfTheWeights()
{
    const Reading reading {
        u"关于泊位：泊位每年申请一次。"_s, u"J-TRUE"_s, PassageKind::Faq, u"泊位"_s, true};
    // The rule weighs one half: -1 + 0.5 * 2 is 0.
    const ReaderModel model = modelOf(
        R"({"format": "zhixing.readers", "version": 2,
            "events": {"limit": 0.2, "bias": 1, "weights": {"#rule J-TRUE": 2}},
            "others": {"limit": 0.3, "bias": -1, "weights": {"#rule J-TRUE": 2}},
            "distrusted": [], "kept": []})");
    QCOMPARE(model.limit(PassageKind::Faq), 0.3);
    QCOMPARE(model.limit(PassageKind::Excerpt), 0.3);
    QCOMPARE(model.limit(PassageKind::Chronicle), 0.2);
    QCOMPARE(model.doubt(reading), 0.5);
    QVERIFY(!model.isTrusted(reading));
    Reading other = reading;
    other.rule = u"J-NUM"_s;
    QVERIFY(std::abs(model.doubt(other) - 0.268941) < 1e-5);
    QVERIFY(model.isTrusted(other));
    // Of an event the rule is not looked at: the bias alone is left.
    Reading event = reading;
    event.passage = PassageKind::Chronicle;
    QVERIFY(std::abs(model.doubt(event) - 0.731059) < 1e-5);
}

void ReadersTest::figuresAndGapsAreAlike()
{
    const auto featuresOfStem = [](const QString &stem) {
        return featuresOf({stem, u"S-DUR"_s, PassageKind::Faq, u"渔船怎样检验？"_s, false});
    };
    QCOMPARE(featuresOfStem(u"关于“渔船怎样检验”：检验每 12 个月一次。"_s),
        featuresOfStem(u"关于“渔船怎样检验”：检验每6个月一次。"_s));
    QCOMPARE(
        featuresOfStem(u"检验结论（　）内送达。"_s), featuresOfStem(u"检验结论____内送达。"_s));
    std::set<QString> names;
    const auto features = featuresOfStem(u"检验由船检站承担，检验每年一次，检验结论三日内送达。"_s);
    for (const auto &[name, value] : features) {
        QVERIFY2(names.insert(name).second, qPrintable(name));
    }
}

void ReadersTest::anEventIsTheSameHoweverItsYearIsAsked()
{
    const auto featuresOfStem = [](const QString &rule, const QString &stem) {
        return featuresOf({stem, rule, PassageKind::Chronicle, u"1984年5月"_s, true});
    };
    const auto told = featuresOfStem(u"C-DATE"_s, u"船检站成立。"_s);
    QCOMPARE(featuresOfStem(u"C-DATE"_s, u"根据材料《港务纪事》，____年5月，船检站成立。"_s), told);
    QCOMPARE(featuresOfStem(u"S-YEAR"_s, u"根据材料《港务纪事》，船检站成立是在（　）。"_s), told);
    QCOMPARE(featuresOfStem(u"J-YEAR"_s, u"根据材料《港务纪事》，船检站成立是在1984年。"_s), told);
    QVERIFY(featuresOfStem(u"C-DATE"_s, u"____年，船检站清理航道。"_s) != told);
}

void ReadersTest::whatARuleMakesIsDoubtedWhereItsRecordIsPoor()
{
    const Sample sample = harbour();
    const ReaderModel trusting = modelOf(modelWith("0.6"));
    const ReaderModel doubting = modelOf(modelWith("0.6", {}, R"("C-DUR")"));
    const auto clozes = [&](const ReaderModel &model) {
        const Bank bank = bankOf(sample, &model);
        return std::ranges::count_if(
            bank.items, [](const Item &item) { return item.rule == u"C-DUR" && isAskable(item); });
    };
    QVERIFY(clozes(trusting) > 0);
    QCOMPARE(clozes(doubting), 0);
}

void ReadersTest::doubtedEventsAreNoMembers()
{
    Sample sample;
    const QStringList deeds {u"鹭湾县港务局成立，编制十二人"_s,
        u"港务局印发《泊位管理办法》，共二十一条"_s,
        u"港务局机关迁往南岸新址，占地八亩"_s,
        u"鹭湾南码头建成启用，可停渔船四十艘"_s,
        u"鹭湾县船检站成立，设验船师三名"_s,
        u"港务局印发《引航细则》，由引航员签收"_s,
        u"鹭湾渔船避风港建成，耗石料三千方"_s};
    int year = 1961;
    for (const QString &deed : deeds) {
        tell(deed, year, &sample);
        year += 7;
    }
    const ReaderModel model = doubtingMoves();
    const auto groupsWith = [&](const ReaderModel *readers, const QString &deed) {
        const Bank bank = bankOf(sample, readers);
        return std::ranges::count_if(bank.items, [&](const Item &item) {
            return item.kind == ItemKind::Ordering && isAskable(item)
                && std::ranges::any_of(
                    item.options, [&](const Option &option) { return option.text.contains(deed); });
        });
    };
    QVERIFY(groupsWith(nullptr, u"新址"_s) > 0);
    QCOMPARE(groupsWith(&model, u"新址"_s), 0);
    QVERIFY(groupsWith(&model, u"南码头"_s) > 0);
}

void ReadersTest::noGroupIsAskedTwice()
{
    Sample sample;
    const QStringList deeds {u"鹭湾县港务局正式成立"_s,
        u"南岸货运码头全部竣工"_s,
        u"港区泊位调度所挂牌"_s,
        u"鹭湾灯塔重新点亮开放"_s,
        u"县船舶检验站宣告撤销"_s,
        u"柳洲渡口汽渡航线停航"_s,
        u"渔船避风港工程开工"_s,
        u"引航员宿舍大楼落成"_s,
        u"水上消防救护队组建"_s,
        u"芦滩一段主航道改线"_s,
        u"客运候船大厅启用"_s,
        u"沙嘴外侧防波堤合龙"_s,
        u"港区电话总机房开通"_s,
        u"白石一号锚地划定"_s,
        u"拖轮修理分厂投产"_s,
        u"潮位自动观测站建成"_s,
        u"外贸货物查验棚拆除"_s,
        u"疏浚船队划归港务局"_s,
        u"港务职工子弟学校停办"_s,
        u"集装箱堆场通过验收"_s,
        u"港口陈列馆迁往新址"_s};
    int year = 1901;
    for (const QString &deed : deeds) {
        year += deed == deeds.back() ? 25 : 0;
        tell(deed, year, &sample);
        year += 4;
    }
    // The last is doubted, and most groups have no room for it: they are the same without it.
    const ReaderModel model = doubtingMoves();
    std::map<QString, QStringList> byRule;
    for (const Item &item : bankOf(sample, &model).items) {
        byRule[item.rule].append(item.id);
    }
    for (const QString &rule : {u"O-DATE"_s, u"P-DATE"_s, u"M-YEAR"_s}) {
        const QStringList &ids = byRule[rule];
        QVERIFY2(!ids.isEmpty(), qPrintable(rule));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }
}

void ReadersTest::whatIsDoubtedIsACandidate()
{
    const Sample sample = harbour();
    const Bank all = bankOf(sample, nullptr);
    QVERIFY(!all.items.empty());
    QVERIFY(std::ranges::all_of(all.items, isAskable));
    const ReaderModel trusting = modelOf(modelWith("0.6"));
    QCOMPARE(bankOf(sample, &trusting).items, all.items);
    const ReaderModel doubting = modelOf(modelWith("0.4"));
    const Bank doubted = bankOf(sample, &doubting);
    int candidates = 0;
    for (const Item &item : doubted.items) {
        const bool isOfSentence = item.kind == ItemKind::TrueFalse
            || item.kind == ItemKind::SingleChoice || item.kind == ItemKind::Cloze;
        QCOMPARE(isAskable(item), !isOfSentence);
        candidates += isOfSentence ? 1 : 0;
    }
    QVERIFY(candidates > 0);
}

void ReadersTest::whatReadersKeptIsNotDoubted()
{
    const Sample sample = harbour();
    const Bank all = bankOf(sample, nullptr);
    const auto item = std::ranges::find(all.items, ItemKind::Cloze, &Item::kind);
    QVERIFY(item != all.items.end());
    const ReaderModel model = modelOf(modelWith("0.4", '"' + item->id.toUtf8() + '"'));
    QVERIFY(model.isKept(item->id));
    const Bank kept = bankOf(sample, &model);
    const auto same = std::ranges::find(kept.items, item->id, &Item::id);
    QVERIFY(same != kept.items.end() && isAskable(*same));
}

void ReadersTest::theProgramsModelTellsReckoningFromARule()
{
    const auto model = builtinReaderModel();
    QVERIFY2(model, model ? "" : qPrintable(model.error().detail));
    const double limit = model->limit(PassageKind::Faq);
    QVERIFY(limit > 0 && limit < 0.5);
    const Reading rule {
        u"关于“泊位费怎样缴纳，逾期怎么办”：船主应当自收到缴费通知书之日起____内向港务局缴纳泊位费。"_s,
        u"C-DUR"_s,
        PassageKind::Faq,
        u"泊位费怎样缴纳，逾期怎么办？"_s,
        true};
    const Reading talk {u"关于“泊位费怎么缴”：就是这样，别的都好说，只要你记得来。"_s,
        u"J-TRUE"_s,
        PassageKind::Faq,
        u"泊位费怎么缴？"_s,
        false};
    QVERIFY(model->doubt(rule) < limit);
    QVERIFY(model->doubt(talk) > limit);
}

QTEST_GUILESS_MAIN(ReadersTest)

#include "tst_readers.moc"
