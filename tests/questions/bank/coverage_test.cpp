// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/coverage.h"
#include "questions/bank/sample_bank.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;

class CoverageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shouldCountItemsOfEachPassageOnce();
    void shouldLeaveOutRejectedItems();
    void shouldCountCandidatesApart();
    void shouldAskForTwoKinds();
    void shouldGroupDropsByReason();
};

namespace
{

Item itemOf(ItemKind kind, const QStringList &passages)
{
    Item item;
    item.kind = kind;
    for (const QString &passage : passages) {
        item.evidence.push_back({passage, 0, 1, u"读"_s, {}, {}});
    }
    return item;
}

Bank bankOf(std::vector<Item> items)
{
    Bank bank = test::sampleBank();
    bank.items = std::move(items);
    bank.rejections.clear();
    return bank;
}

} // namespace

void CoverageTest::shouldCountItemsOfEachPassageOnce()
{
    const auto coverage
        = coverageOf(bankOf({itemOf(ItemKind::Matching, {u"p1"_s, u"p1"_s, u"p2"_s}),
            itemOf(ItemKind::Cloze, {u"p2"_s}),
            itemOf(ItemKind::Cloze, {u"elsewhere"_s})}));
    QCOMPARE(coverage.passages.size(), std::size_t(2));
    QCOMPARE(coverage.passages[0].items, std::vector<std::size_t>({0}));
    QCOMPARE(coverage.passages[1].items, std::vector<std::size_t>({0, 1}));
    QCOMPARE(coverage.kinds.at(ItemKind::Cloze), 2);
}

void CoverageTest::shouldLeaveOutRejectedItems()
{
    Item rejected = itemOf(ItemKind::Cloze, {u"p1"_s});
    rejected.review = ReviewState::Rejected;
    const auto coverage = coverageOf(bankOf({rejected}));
    QVERIFY(coverage.passages[0].items.empty());
    QVERIFY(coverage.kinds.empty());
}

void CoverageTest::shouldCountCandidatesApart()
{
    Item candidate = itemOf(ItemKind::ShortAnswer, {u"p1"_s, u"p1"_s});
    candidate.review = ReviewState::Candidate;
    const auto coverage = coverageOf(bankOf({itemOf(ItemKind::Cloze, {u"p1"_s}), candidate}));
    QCOMPARE(coverage.passages[0].items, std::vector<std::size_t>({0}));
    QCOMPARE(coverage.passages[0].candidates, std::vector<std::size_t>({1}));
    QVERIFY(!coverage.kinds.contains(ItemKind::ShortAnswer));
    QCOMPARE(coverage.candidates.at(ItemKind::ShortAnswer), 1);
    QVERIFY(!coverage.passages[0].kinds.contains(ItemKind::ShortAnswer));
}

void CoverageTest::shouldAskForTwoKinds()
{
    const Item cloze = itemOf(ItemKind::Cloze, {u"p1"_s});
    const Item statement = itemOf(ItemKind::TrueFalse, {u"p1"_s});
    QVERIFY(!coverageOf(bankOf({cloze, cloze, cloze})).passages[0].isEnough());
    QVERIFY(!coverageOf(bankOf({cloze, statement})).passages[0].isEnough());
    QVERIFY(coverageOf(bankOf({cloze, statement, cloze})).passages[0].isEnough());
}

void CoverageTest::shouldGroupDropsByReason()
{
    Bank bank = bankOf({});
    bank.rejections = {{u"R2 length: 90"_s, {}, u"p1"_s, u"J-TRUE"_s, u"甲"_s},
        {u"R7 not unique: 三日"_s, {}, u"p1"_s, u"S-DUR"_s, u"乙"_s},
        {u"R7 not unique: 五日"_s, {}, u"p1"_s, u"C-DUR"_s, u"丙"_s},
        {u"no attribution"_s, {}, {}, {}, {}}};
    const auto coverage = coverageOf(bank);
    const std::vector<DropGroup> expected {
        {u"R7 not unique"_s, {u"S-DUR"_s, u"C-DUR"_s}, 2, u"乙"_s},
        {u"R2 length"_s, {u"J-TRUE"_s}, 1, u"甲"_s}};
    QCOMPARE(coverage.passages[0].drops, expected);
    QVERIFY(coverage.passages[1].drops.empty());
    QCOMPARE(coverage.drops.size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
