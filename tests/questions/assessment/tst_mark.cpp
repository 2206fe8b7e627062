// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/mark.h"
#include "questions/assessment/sample_bank.h"

#include <QTest>

#include <cmath>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// `keys` right options among `options`: o0, o1 ... are right.
Item choices(int keys, int options)
{
    Item item;
    item.kind = ItemKind::MultipleChoice;
    for (int number = 0; number < options; ++number) {
        item.options.push_back({u"o%1"_s.arg(number), u"第%1种说法"_s.arg(number), std::nullopt});
        if (number < keys) {
            item.key.append(item.options.back().id);
        }
    }
    return item;
}

Item pairs()
{
    Item item;
    item.kind = ItemKind::Matching;
    item.options = {{u"l0"_s, u"早班"_s, {}}, {u"l1"_s, u"晚班"_s, {}}, {u"l2"_s, u"加班"_s, {}}};
    item.targets = {{u"r0"_s, u"摆渡"_s, {}},
        {u"r1"_s, u"守夜"_s, {}},
        {u"r2"_s, u"修船"_s, {}},
        {u"r3"_s, u"记账"_s, Certificate {u"W4"_s, u"归账房"_s}}};
    item.key = {u"r2"_s, u"r0"_s, u"r1"_s};
    return item;
}

Item points()
{
    Item item;
    item.kind = ItemKind::ShortAnswer;
    item.key = {u"先看天色"_s, u"再点人数"_s, u"后解缆绳"_s};
    return item;
}

QStringList ids(const QString &numbers)
{
    QStringList list;
    for (const QChar number : numbers) {
        list.append(u'o' + QString(number));
    }
    return list;
}

} // namespace

class TestMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCreditMultipleChoiceByItsRule_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<double>("allOrNothing");
        QTest::addColumn<double>("half");
        QTest::addColumn<double>("perOption");
        // Of five options o0, o1, o2 are right.
        QTest::newRow("all keys") << u"012"_s << 1.0 << 1.0 << 1.0;
        QTest::newRow("all keys, other order") << u"201"_s << 1.0 << 1.0 << 1.0;
        QTest::newRow("two keys") << u"01"_s << 0.0 << 0.5 << 0.6;
        QTest::newRow("one key") << u"1"_s << 0.0 << 0.5 << 0.2;
        QTest::newRow("keys and a wrong one") << u"0123"_s << 0.0 << 0.0 << 0.6;
        QTest::newRow("two keys and a wrong one") << u"013"_s << 0.0 << 0.0 << 0.2;
        QTest::newRow("one key and a wrong one") << u"03"_s << 0.0 << 0.0 << 0.0;
        QTest::newRow("only wrong ones") << u"34"_s << 0.0 << 0.0 << 0.0;
        QTest::newRow("everything") << u"01234"_s << 0.0 << 0.0 << 0.0;
        QTest::newRow("nothing") << QString() << 0.0 << 0.0 << 0.0;
    }

    void shouldCreditMultipleChoiceByItsRule()
    {
        QFETCH(const QString, answer);
        QFETCH(const double, allOrNothing);
        QFETCH(const double, half);
        QFETCH(const double, perOption);
        const auto earned = [&](MultipleChoiceCredit credit) {
            return markAnswer(choices(3, 5), ids(answer), {credit, {}}).earned;
        };
        QCOMPARE(earned(MultipleChoiceCredit::AllOrNothing), allOrNothing);
        QCOMPARE(earned(MultipleChoiceCredit::HalfForSubset), half);
        QCOMPARE(earned(MultipleChoiceCredit::PerOption), perOption);
    }

    void shouldNeverPayForChoosingEverything()
    {
        for (const auto credit : {MultipleChoiceCredit::AllOrNothing,
                 MultipleChoiceCredit::HalfForSubset,
                 MultipleChoiceCredit::PerOption}) {
            for (int options = 3; options <= 6; ++options) {
                for (int keys = 2; keys < options; ++keys) {
                    const Item item = choices(keys, options);
                    QStringList everything;
                    for (const Option &option : item.options) {
                        everything.append(option.id);
                    }
                    const Mark mark = markAnswer(item, everything, {credit, {}});
                    QCOMPARE(mark.earned, 0.0);
                    QVERIFY(mark.answered && !mark.correct);
                }
            }
        }
    }

    void shouldMarkByHalfWhereAFormSaysNothing()
    {
        QCOMPARE(markAnswer(choices(2, 4), ids(u"0"_s)).earned, 0.5);
    }

    void shouldCreditAnOrderByItsRule_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<double>("exact");
        QTest::addColumn<double>("partial");
        QTest::newRow("right") << u"0123"_s << 1.0 << 1.0;
        QTest::newRow("two neighbours swapped") << u"1023"_s << 0.0 << 5.0 / 6.0;
        QTest::newRow("first put last") << u"1230"_s << 0.0 << 0.5;
        QTest::newRow("backwards") << u"3210"_s << 0.0 << 0.0;
        QTest::newRow("one member missing") << u"012"_s << 0.0 << 0.5;
        QTest::newRow("nothing") << QString() << 0.0 << 0.0;
    }

    void shouldCreditAnOrderByItsRule()
    {
        QFETCH(const QString, answer);
        QFETCH(const double, exact);
        QFETCH(const double, partial);
        const Item item = test::orderingItem(u"i"_s);
        QCOMPARE(markAnswer(item, ids(answer), {{}, OrderingCredit::Exact}).earned, exact);
        const Mark mark = markAnswer(item, ids(answer), {{}, OrderingCredit::Partial});
        QVERIFY(std::abs(mark.earned - partial) < 1e-12);
        QCOMPARE(mark.correct, partial > 0.999);
    }

    void shouldCreditPairByPair()
    {
        QCOMPARE(markAnswer(pairs(), {u"r2"_s, u"r0"_s, u"r1"_s}).earned, 1.0);
        QCOMPARE(markAnswer(pairs(), {u"r2"_s, u"r1"_s, u"r0"_s}).earned, 1.0 / 3.0);
        QCOMPARE(markAnswer(pairs(), {u"r2"_s, QString(), QString()}).earned, 1.0 / 3.0);
        QCOMPARE(markAnswer(pairs(), {u"r3"_s, u"r1"_s, u"r0"_s}).earned, 0.0);
        const Mark blank = markAnswer(pairs(), {QString(), QString(), QString()});
        QVERIFY(!blank.answered);
        QCOMPARE(blank.possible, 1.0);
    }

    void shouldWeighAShortAnswerOnceItsPointsAreConfirmed()
    {
        const Mark pending = markAnswer(points(), {u"看天色，点人数"_s});
        QVERIFY(pending.pending && pending.answered && !pending.correct);
        QCOMPARE(pending.earned, 0.0);
        QCOMPARE(pending.possible, 0.0);
        const Mark two = markAnswer(points(), {u"看天色，点人数"_s}, {}, std::set<int> {0, 1});
        QVERIFY(!two.pending && !two.correct);
        QCOMPARE(two.earned, 2.0 / 3.0);
        QCOMPARE(two.possible, 1.0);
        QVERIFY(markAnswer(points(), {u"都写了"_s}, {}, std::set<int> {0, 1, 2}).correct);
        const Mark none = markAnswer(points(), {u"不清楚"_s}, {}, std::set<int>());
        QVERIFY(!none.pending);
        QCOMPARE(none.possible, 1.0);
    }

    void shouldCountAShortAnswerLeftEmptyAsMissed()
    {
        const Mark mark = markAnswer(points(), {});
        QVERIFY(!mark.answered && !mark.pending);
        QCOMPARE(mark.possible, 1.0);
    }

    void shouldNotCountPointsThatAreNotThere()
    {
        QCOMPARE(markAnswer(points(), {u"写了"_s}, {}, std::set<int> {0, 7}).earned, 1.0 / 3.0);
    }

    void shouldSayHowAClozeCameCloseAndGiveNothingForIt()
    {
        const Mark mark = markAnswer(test::clozeItem(u"c"_s, {u"3天"_s}), {u"3"_s});
        QCOMPARE(mark.nearMiss, NearMiss::UnitMissing);
        QCOMPARE(mark.earned, 0.0);
        QVERIFY(!mark.correct);
    }

    void shouldCallAnAnswerCompleteOnlyWhenNothingIsLeft()
    {
        QVERIFY(!isComplete(pairs(), {}));
        QVERIFY(!isComplete(pairs(), {u"r2"_s, QString(), u"r1"_s}));
        QVERIFY(isComplete(pairs(), {u"r2"_s, u"r3"_s, u"r1"_s}));
        QVERIFY(!isComplete(test::orderingItem(u"i"_s), ids(u"01"_s)));
        QVERIFY(isComplete(test::orderingItem(u"i"_s), ids(u"3210"_s)));
        QVERIFY(isComplete(choices(2, 4), ids(u"0"_s)));
        QVERIFY(!isComplete(points(), {u" "_s}));
    }

    void shouldNameItsRules()
    {
        for (const auto credit : {MultipleChoiceCredit::AllOrNothing,
                 MultipleChoiceCredit::HalfForSubset,
                 MultipleChoiceCredit::PerOption}) {
            QVERIFY(multipleChoiceCreditFromString(toString(credit)) == credit);
        }
        QVERIFY(orderingCreditFromString(u"partial") == OrderingCredit::Partial);
        QVERIFY(orderingCreditFromString(u"exact") == OrderingCredit::Exact);
        QVERIFY(!orderingCreditFromString(u"roughly"));
        QVERIFY(!multipleChoiceCreditFromString(u""));
    }
};

QTEST_GUILESS_MAIN(TestMark)
#include "tst_mark.moc"
