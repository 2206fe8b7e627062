// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/linter.h"
#include "questions/generation/sample.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

namespace
{

const QString sourceText = u"员工离职应当提前30日通知公司。试用期员工必须参加培训。外出时间不得超过"
                           u"4小时。押金由财务部退还。"
                           u"竞业限制的期限不得超过两年。工作交接单填入《交接登记表》。"_s;

Bank bankWith(std::vector<Item> items)
{
    Sample sample;
    sample.faq(u"员工离职有哪些规定"_s, sourceText);
    Bank bank;
    bank.title = u"试题"_s;
    bank.documents = sample.extraction().documents;
    bank.passages = sample.extraction().passages;
    bank.items = std::move(items);
    return bank;
}

Item item(ItemKind kind, const QString &stem, const QString &exact)
{
    static int serial = 0;
    Item made;
    made.id = u"i%1"_s.arg(++serial);
    made.fact = u"f%1"_s.arg(serial);
    made.kind = kind;
    made.stem = stem;
    const QString passage = bankWith({}).passages.front().id;
    made.evidence = {{passage, 0, 1, exact, {}, {}}};
    return made;
}

/// 单选: the key first, then the others; `order` as given.
Item choice(const QString &stem,
    const QStringList &options,
    const QString &exact = sourceText,
    OptionOrder order = OptionOrder::Shuffled,
    qsizetype key = 0)
{
    Item made = item(ItemKind::SingleChoice, stem, exact);
    for (qsizetype i = 0; i < options.size(); ++i) {
        Option option {u"o%1"_s.arg(i), options[i], std::nullopt};
        if (i != key) {
            option.certificate = Certificate {u"W1"_s, u"材料未如此规定"_s};
        }
        made.options.push_back(option);
    }
    made.key = {u"o%1"_s.arg(key)};
    made.optionOrder = order;
    return made;
}

Item statement(const QString &stem, bool isTrue, const QString &exact = sourceText)
{
    Item made = item(ItemKind::TrueFalse, stem, exact);
    made.options = {{u"true"_s, u"正确"_s, std::nullopt}, {u"false"_s, u"错误"_s, std::nullopt}};
    made.optionOrder = OptionOrder::Fixed;
    made.key = {isTrue ? u"true"_s : u"false"_s};
    return made;
}

Item cloze(const QString &stem, const QString &answer, const QString &exact = sourceText)
{
    Item made = item(ItemKind::Cloze, stem, exact);
    made.key = {answer};
    return made;
}

Item without(Item made, qsizetype option)
{
    made.options[static_cast<std::size_t>(option)].certificate.reset();
    return made;
}

Item many(const QStringList &options, int keys)
{
    Item made = choice(u"离职前应当办理的手续有（　）。"_s, options);
    made.kind = ItemKind::MultipleChoice;
    made.key.clear();
    for (int i = 0; i < keys; ++i) {
        made.key.append(u"o%1"_s.arg(i));
        made.options[static_cast<std::size_t>(i)].certificate.reset();
    }
    return made;
}

Item ordering(const QStringList &steps)
{
    Item made = choice(u"将下列手续按先后排序。"_s, steps);
    made.kind = ItemKind::Ordering;
    made.key = {u"o0"_s, u"o1"_s, u"o2"_s};
    return made;
}

QStringList rulesOf(const std::vector<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings) {
        rules.append(finding.rule);
    }
    return rules;
}

} // namespace

Q_DECLARE_METATYPE(zhixing::Item)

class LinterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFlawIsFound_data();
    void aFlawIsFound();
    void aSoundItemPasses_data();
    void aSoundItemPasses();
    void aBankWhoseKeyIsTheLongestIsFaulted();
    void aBankOfTrueStatementsIsFaulted();
    void absoluteTermsOnOneSideAreFaulted();
    void fixedKeysAtOnePlaceAreFaulted();
    void itemsThatReadAlikeAreFaultedUnlessOfOneFact();
};

void LinterTest::aFlawIsFound_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Item>("faulty");
    const auto row = [](const char *rule, const Item &faulty) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << faulty;
    };
    row("L01",
        choice(u"押金由（　）退还。"_s, {u"公司财务部和行政部共同"_s, u"人事部"_s, u"法务部"_s}));
    row("L02",
        choice(u"押金由（　）退还。"_s,
            {u"财务部"_s, u"人事部"_s, u"负责该员工日常管理工作的直属上级部门"_s}));
    row("L03",
        choice(u"工作交接单应当填入（　）。"_s,
            {u"工作交接单存根"_s, u"离职申请表"_s, u"请假申请单"_s}));
    row("L04", cloze(u"退还押金的____应当核对押金。"_s, u"押金"_s));
    row("L05", choice(u"工龄从（　）算起。"_s, {u"入职之日"_s, u"签订合同时"_s, u"试用期满"_s}));
    row("L06", choice(u"离职应当提前（　）通知公司。"_s, {u"30日"_s, u"财务部"_s, u"60日"_s}));
    row("L07", choice(u"延长的期限是（　）。"_s, {u"半年"_s, u"6个月"_s, u"两年"_s}));
    row("L08",
        choice(u"外出时间不得超过（　）。"_s,
            {u"4小时以内"_s, u"6小时"_s, u"8小时"_s},
            sourceText,
            OptionOrder::Fixed));
    row("L09", choice(u"押金由（　）退还。"_s, {u"财务部"_s, u"集团财务部"_s, u"法务部"_s}));
    row("L10", statement(u"试用期员工必须参加培训。"_s, false));
    row("L11", statement(u"任何员工都应当提前30日通知公司。"_s, false));
    row("L12",
        cloze(u"押金由财务部在____时间内退还。"_s, u"一定"_s, u"押金由财务部在一定时间内退还。"_s));
    row("L13", choice(u"押金由（　）退还。"_s, {u"财务部"_s, u"法务部"_s, u"以上都不对"_s}));
    row("L14",
        choice(u"关于押金，下列说法不正确的是（　）。"_s, {u"财务部"_s, u"法务部"_s, u"人事部"_s}));
    row("L15", choice(u"离职手续包括（　）。"_s, {u"①②"_s, u"②③"_s, u"①③"_s}));
    row("L16", choice(u"下列说法正确的是（　）。"_s, {u"财务部"_s, u"法务部"_s, u"人事部"_s}));
    row("L17",
        statement(
            u"员工离职应当提前通知公司，并且办好交接，并且归还物品，并且结清借款，并且退还工牌，并且交回钥匙，并且签字确认。"_s,
            true));
    row("L18",
        choice(u"押金由（　）退还。"_s, {u"财务行政部"_s, u"行政科"_s, u"财务处"_s, u"政部办"_s}));
    row("L19", choice(u"员工的工龄（　）。"_s, {u"连续计算"_s, u"不连续计算"_s, u"另行约定"_s}));
    row("L20",
        choice(u"竞业限制的最长期限是（　）。"_s,
            {u"两年"_s, u"一年"_s, u"三年"_s},
            sourceText,
            OptionOrder::Fixed));
    row("L21", choice(u"押金由（　）退还。"_s, {u"财务部"_s, u"法务部"_s}));
    row("L23", statement(u"该手续应当提前30日办理。"_s, true));
    row("L24", statement(u"员工应当遵守“保密协议的规定。"_s, true));
    Item mismatched = statement(u"试用期员工必须参加培训。"_s, true);
    mismatched.rationale = u"材料注明的出处是(2019年3月在培训班上的讲话）。"_s;
    QTest::newRow("L24 in the rationale") << u"L24"_s << mismatched;
    row("L25", choice(u"押金由（　）退还。"_s, {u"审计部"_s, u"法务部"_s, u"采购部"_s}));
    row("L26", statement(u"外出时间不得超过6小时。"_s, false, u"外出时间不得超过4小时。"_s));
    row("L27",
        without(choice(u"押金由（　）退还。"_s, {u"财务部"_s, u"法务部"_s, u"审计部"_s}), 2));
    row("L29", ordering({u"首先填写申请表"_s, u"部门签署意见"_s, u"人事部办理"_s}));
}

void LinterTest::aFlawIsFound()
{
    QFETCH(QString, rule);
    QFETCH(Item, faulty);
    const auto findings = lint(faulty, bankWith({faulty}), testLexicon());
    QVERIFY2(rulesOf(findings).contains(rule), qPrintable(rulesOf(findings).join(u' ')));
    QCOMPARE(findings.front().subject, faulty.id);
}

void LinterTest::aSoundItemPasses_data()
{
    QTest::addColumn<Item>("sound");
    QTest::newRow("organ") << choice(
        u"员工离职的，押金由（　）退还。"_s, {u"财务部"_s, u"法务部"_s, u"审计部"_s});
    QTest::newRow("numbers") << choice(u"竞业限制的最长期限是（　）。"_s,
        {u"一年"_s, u"两年"_s, u"三年"_s},
        sourceText,
        OptionOrder::Fixed,
        1);
    QTest::newRow("bare values beside a fixed bound") << choice(u"外出时间不得超过（　）。"_s,
        {u"4小时"_s, u"6小时"_s, u"8小时"_s},
        sourceText,
        OptionOrder::Fixed);
    QTest::newRow("figures that hold each other")
        << choice(u"离职应当提前通知公司的时间是（　）。"_s,
               {u"3日"_s, u"30日"_s, u"60日"_s},
               sourceText,
               OptionOrder::Fixed,
               1);
    QTest::newRow("false by a modal") << statement(u"试用期员工不必参加培训。"_s, false);
    QTest::newRow("false by a smaller limit")
        << statement(u"外出时间不得超过2小时。"_s, false, u"外出时间不得超过4小时。"_s);
    QTest::newRow("true") << statement(u"试用期员工必须参加培训。"_s, true);
    QTest::newRow("long with its lead, short without") << statement(
        u"关于“员工离职的时候要办理哪些手续，各项手续由哪个部门办理，需要多长时间”：试用期员工必须参加由人力资源部统一组织的岗前培训。"_s,
        true);
    Item matched = statement(u"试用期员工必须参加培训。"_s, true);
    matched.rationale = u"材料注明的出处是（2019年3月在培训班上的讲话）。"_s;
    QTest::newRow("marks that pair in the rationale") << matched;
    QTest::newRow("cloze") << cloze(u"外出时间不得超过____。"_s, u"4小时"_s);
    QTest::newRow("title") << cloze(u"离职时的物品清单填入《____》。"_s, u"交接登记表"_s);
    QTest::newRow("several keys") << many(
        {u"办理交接"_s, u"归还门卡"_s, u"提前离岗"_s, u"清空档案"_s}, 2);
    QTest::newRow("ordering") << ordering({u"填写申请表"_s, u"部门签署意见"_s, u"人事部办理"_s});
}

void LinterTest::aSoundItemPasses()
{
    QFETCH(Item, sound);
    const auto findings = lint(sound, bankWith({sound}), testLexicon());
    QVERIFY2(findings.empty(),
        qPrintable(
            findings.empty() ? QString() : findings.front().rule + u' ' + findings.front().detail));
}

void LinterTest::aBankWhoseKeyIsTheLongestIsFaulted()
{
    std::vector<Item> items;
    for (int i = 0; i < 24; ++i) {
        const bool isLong = i % 2 == 0;
        items.push_back(choice(QString(u"第%1种物品由（　）保管。"_s).arg(i),
            {isLong ? u"财务管理部"_s : u"财务部"_s, u"法务部门"_s, u"审计部门"_s}));
    }
    QVERIFY(rulesOf(lintBank(bankWith(items), testLexicon())).contains(u"L01"_s));
}

void LinterTest::aBankOfTrueStatementsIsFaulted()
{
    const auto bank = [](int yes) {
        std::vector<Item> items;
        for (int i = 0; i < 20; ++i) {
            items.push_back(statement(QString(u"编号%1的设备应当登记。"_s).arg(i), i < yes));
        }
        return bankWith(items);
    };
    const auto isFaulted = [](const Bank &made) {
        const auto rules = rulesOf(lintBank(made, testLexicon()));
        return rules.contains(u"L22"_s);
    };
    QVERIFY(isFaulted(bank(15)));
    QVERIFY(isFaulted(bank(5)));
    QVERIFY(!isFaulted(bank(9)));
}

void LinterTest::absoluteTermsOnOneSideAreFaulted()
{
    std::vector<Item> items;
    for (int i = 0; i < 20; ++i) {
        const QString text = i % 2 == 0 ? u"编号%1的设备一律登记。"_s : u"编号%1的设备应当登记。"_s;
        items.push_back(statement(text.arg(i), i % 2 == 1));
    }
    QVERIFY(rulesOf(lintBank(bankWith(items), testLexicon())).contains(u"L11"_s));
}

void LinterTest::fixedKeysAtOnePlaceAreFaulted()
{
    const auto bank = [](int places) {
        std::vector<Item> items;
        for (int i = 0; i < 24; ++i) {
            items.push_back(choice(QString(u"第%1号手续的期限是（　）。"_s).arg(i),
                {u"3日"_s, u"5日"_s, u"7日"_s},
                sourceText,
                OptionOrder::Fixed,
                i % places));
        }
        return bankWith(items);
    };
    const auto isFaulted = [](const Bank &made) {
        const auto findings = lintBank(made, testLexicon());
        return std::ranges::any_of(findings, [](const Finding &finding) {
            return finding.rule == u"L22" && finding.subject == u"bank";
        });
    };
    QVERIFY(isFaulted(bank(1)));
    QVERIFY(!isFaulted(bank(3)));
}

void LinterTest::itemsThatReadAlikeAreFaultedUnlessOfOneFact()
{
    Item first = statement(u"员工离职应当提前30日以书面形式通知公司。"_s, true);
    Item second = statement(u"员工离职应当提前30日以书面形式通知本公司。"_s, true);
    QVERIFY(rulesOf(lintBank(bankWith({first, second}), testLexicon())).contains(u"L30"_s));
    second.fact = first.fact;
    QVERIFY(!rulesOf(lintBank(bankWith({first, second}), testLexicon())).contains(u"L30"_s));
    const Item other = statement(u"试用期员工必须参加培训。"_s, true);
    QVERIFY(!rulesOf(lintBank(bankWith({first, other}), testLexicon())).contains(u"L30"_s));
}

QTEST_GUILESS_MAIN(LinterTest)
#include "tst_linter.moc"
