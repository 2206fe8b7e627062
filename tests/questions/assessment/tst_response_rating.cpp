// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/response_rating.h"
#include "questions/assessment/sample_bank.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace
{

Mark answered(double earned)
{
    Mark mark;
    mark.answered = true;
    mark.earned = earned;
    mark.correct = earned >= 1.0;
    return mark;
}

} // namespace

class TestResponseRating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRateByTheMark_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("earned");
        QTest::addColumn<int>("rating");
        const auto row = [](const char *name, ItemKind kind, double earned, Rating rating) {
            QTest::newRow(name) << static_cast<int>(kind) << earned << static_cast<int>(rating);
        };
        row("判断 wrong", ItemKind::TrueFalse, 0.0, Rating::Again);
        row("判断 right", ItemKind::TrueFalse, 1.0, Rating::Good);
        row("单选 wrong", ItemKind::SingleChoice, 0.0, Rating::Again);
        row("单选 right", ItemKind::SingleChoice, 1.0, Rating::Good);
        row("多选 some of the keys", ItemKind::MultipleChoice, 0.5, Rating::Hard);
        row("多选 less than half", ItemKind::MultipleChoice, 0.25, Rating::Again);
        row("填空 wrong", ItemKind::Cloze, 0.0, Rating::Again);
        row("排序 one pair of six", ItemKind::Ordering, 5.0 / 6.0, Rating::Hard);
        row("排序 one pair of three", ItemKind::Ordering, 2.0 / 3.0, Rating::Again);
        row("连线 three of five", ItemKind::Matching, 3.0 / 5.0, Rating::Hard);
        row("连线 two of four", ItemKind::Matching, 0.5, Rating::Again);
        row("简答 half", ItemKind::ShortAnswer, 0.5, Rating::Hard);
        row("简答 a third", ItemKind::ShortAnswer, 1.0 / 3.0, Rating::Again);
        row("简答 all", ItemKind::ShortAnswer, 1.0, Rating::Good);
    }

    void shouldRateByTheMark()
    {
        QFETCH(const int, kind);
        QFETCH(const double, earned);
        QFETCH(const int, rating);
        RatedResponse response;
        response.kind = static_cast<ItemKind>(kind);
        response.mark = answered(earned);
        QCOMPARE(ratingOf(response), std::optional(static_cast<Rating>(rating)));
        response.mark.answered = false;
        response.mark.earned = 0.0;
        response.mark.correct = false;
        QCOMPARE(ratingOf(response), std::optional(Rating::Again));
    }

    void shouldTakeANearMissForRecalled()
    {
        RatedResponse response;
        response.kind = ItemKind::Cloze;
        response.mark = markAnswer(test::clozeItem(u"c"_s, {u"3天"_s}), {u"3"_s});
        QCOMPARE(response.mark.nearMiss, NearMiss::UnitMissing);
        QCOMPARE(ratingOf(response), std::optional(Rating::Hard));
        response.mark = markAnswer(test::clozeItem(u"c"_s, {u"3天"_s}), {u"5天"_s});
        QCOMPARE(ratingOf(response), std::optional(Rating::Again));
    }

    void shouldLowerWhatAHintHelpedWith()
    {
        RatedResponse response;
        response.hint = Hint::Taken;
        response.familiarity = Familiarity::WellKnown;
        response.quick = seconds(10);
        response.mark = answered(1.0);
        QCOMPARE(ratingOf(response), std::optional(Rating::Hard));
        response.kind = ItemKind::MultipleChoice;
        response.mark = answered(0.5);
        QCOMPARE(ratingOf(response), std::optional(Rating::Again));
    }

    void shouldBeEasyByWordAndTimeTogether()
    {
        RatedResponse response;
        response.mark = answered(1.0);
        response.familiarity = Familiarity::WellKnown;
        response.spent = seconds(4);
        QCOMPARE(ratingOf(response), std::optional(Rating::Good));
        response.quick = seconds(5);
        QCOMPARE(ratingOf(response), std::optional(Rating::Easy));
        response.spent = seconds(5);
        QCOMPARE(ratingOf(response), std::optional(Rating::Good));
        response.spent = seconds(4);
        response.familiarity = Familiarity::Unsaid;
        QCOMPARE(ratingOf(response), std::optional(Rating::Good));
        response.familiarity = Familiarity::WellKnown;
        response.mark = answered(0.0);
        QCOMPARE(ratingOf(response), std::optional(Rating::Again));
    }

    void shouldWaitForAShortAnswerToBeConfirmed()
    {
        RatedResponse response;
        response.kind = ItemKind::ShortAnswer;
        response.mark.answered = true;
        response.mark.pending = true;
        response.mark.possible = 0.0;
        QVERIFY(!ratingOf(response));
    }

    void shouldFindTheLowerQuartile()
    {
        std::vector<milliseconds> times;
        for (const int time : {8, 3, 5, 1, 7, 2, 6}) {
            times.emplace_back(time);
        }
        QVERIFY(!quickTime(times));
        times.emplace_back(4);
        QCOMPARE(quickTime(times)->count(), 2);
        times.emplace_back(9);
        QCOMPARE(quickTime(times)->count(), 3);
    }

    void shouldNameTheRatings()
    {
        for (const Rating rating : allRatings) {
            QCOMPARE(ratingFromString(toString(rating)), std::optional(rating));
        }
        QVERIFY(!ratingFromString(u"Good"));
        QVERIFY(!ratingFromString(u""));
    }
};

QTEST_GUILESS_MAIN(TestResponseRating)
#include "tst_response_rating.moc"
