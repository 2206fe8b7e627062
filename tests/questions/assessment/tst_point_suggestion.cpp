// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/point_suggestion.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString stem = u"茶仓保管要做到哪几点？"_s;
const QStringList points
    = {u"保持仓内干燥"_s, u"茶箱离地摆放"_s, u"不得混放有气味的物品"_s, u"每三个月开箱查验一次"_s};

} // namespace

class TestPointSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSuggestThePointsAnAnswerMakes_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<std::set<int>>("suggested");
        QTest::newRow("word for word") << points.join(u'，') << std::set<int> {0, 1, 2, 3};
        QTest::newRow("one in other words") << u"仓里要干燥，保持通风"_s << std::set<int> {0};
        QTest::newRow("two, spaced and stopped")
            << u"茶箱 摆放 要离地。有气味的物品不要混放！"_s << std::set<int> {1, 2};
        QTest::newRow("a number in digits") << u"每3个月开箱查验一次"_s << std::set<int> {3};
        QTest::newRow("only the words of the question")
            << u"茶仓保管要做到几点"_s << std::set<int>();
        QTest::newRow("something else") << u"按时上交账本"_s << std::set<int>();
        QTest::newRow("nothing") << QString() << std::set<int>();
    }

    void shouldSuggestThePointsAnAnswerMakes()
    {
        QFETCH(const QString, answer);
        QFETCH(const std::set<int>, suggested);
        QCOMPARE(suggestPoints(stem, points, answer), suggested);
    }

    void shouldLeaveOutFunctionWordsAndTheWordsOfTheStem()
    {
        const QStringList keywords = pointKeywords(u"茶箱怎样摆放？"_s, u"茶箱应当离地摆放"_s);
        QVERIFY(!keywords.contains(u"茶箱"_s));
        QVERIFY(!keywords.contains(u"应当"_s));
        QVERIFY(!keywords.contains(u"摆放"_s));
        QVERIFY(!keywords.isEmpty());
    }

    void shouldKeepThePointThatIsMadeOfTheStemsWords()
    {
        QVERIFY(!pointKeywords(u"茶箱摆放"_s, u"茶箱摆放"_s).isEmpty());
    }

    void shouldSayNothingOfAnItemWithoutPoints()
    {
        QVERIFY(suggestPoints(stem, {}, u"仓里要干燥"_s).empty());
        QVERIFY(suggestPoints(stem, {QString()}, u"仓里要干燥"_s).empty());
    }
};

QTEST_GUILESS_MAIN(TestPointSuggestion)
#include "tst_point_suggestion.moc"
