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
QByteArray modelWith(const QByteArray &limit, const QByteArray &kept = {})
{
    return R"({"format": "zhixing.readers", "version": 1, "limit": )" + limit
        + R"(, "bias": 0, "weights": {}, "kept": [)" + kept + "]}";
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

} // namespace

class ReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherFilesAreRefusedWithTheirName_data();
    void otherFilesAreRefusedWithTheirName();
    void doubtIsTheLogisticOfTheWeights();
    void figuresAndGapsAreAlike();
    void whatIsDoubtedIsNoItemAndSaysSo();
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
        << QByteArray(R"({"format": "zhixing.readers", "version": 2})");
    QTest::newRow("no weights") << QByteArray(
        R"({"format": "zhixing.readers", "version": 1, "limit": 1, "bias": 0})");
    QTest::newRow("a word for a weight") << QByteArray(
        R"({"format": "zhixing.readers", "version": 1, "limit": 1, "bias": 0, "weights": {"a": "b"}, "kept": []})");
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
        R"({"format": "zhixing.readers", "version": 1, "limit": 0.3, "bias": -1, "weights": {"#rule J-TRUE": 2}, "kept": []})");
    QCOMPARE(model.limit(), 0.3);
    QCOMPARE(model.doubt(reading), 0.5);
    Reading other = reading;
    other.rule = u"J-NUM"_s;
    QVERIFY(std::abs(model.doubt(other) - 0.268941) < 1e-5);
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

void ReadersTest::whatIsDoubtedIsNoItemAndSaysSo()
{
    const Sample sample = harbour();
    const Bank all = bankOf(sample, nullptr);
    QVERIFY(!all.items.empty());
    const ReaderModel trusting = modelOf(modelWith("0.6"));
    QCOMPARE(bankOf(sample, &trusting).items.size(), all.items.size());
    const ReaderModel doubting = modelOf(modelWith("0.4"));
    const Bank none = bankOf(sample, &doubting);
    QVERIFY(std::ranges::none_of(none.items, [](const Item &item) {
        return item.kind == ItemKind::TrueFalse || item.kind == ItemKind::SingleChoice
            || item.kind == ItemKind::Cloze;
    }));
    QVERIFY(std::ranges::any_of(none.rejections,
        [](const Rejection &rejection) { return rejection.reason.startsWith(u"R14 readers"); }));
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
    QVERIFY(std::ranges::find(kept.items, item->id, &Item::id) != kept.items.end());
}

void ReadersTest::theProgramsModelTellsReckoningFromARule()
{
    const auto model = builtinReaderModel();
    QVERIFY2(model, model ? "" : qPrintable(model.error().detail));
    QVERIFY(model->limit() > 0 && model->limit() < 0.5);
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
    QVERIFY(model->doubt(rule) < model->limit());
    QVERIFY(model->doubt(talk) > model->limit());
}

QTEST_GUILESS_MAIN(ReadersTest)

#include "tst_readers.moc"
