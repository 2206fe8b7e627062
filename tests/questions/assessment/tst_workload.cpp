// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/workload.h"
#include "questions/assessment/review_samples.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;

namespace
{

constexpr StudyDay today {days(20100)};

std::vector<ReviewCard> someCards(int count)
{
    Random random(7);
    std::vector<ReviewCard> cards;
    for (int number = 0; number < count; ++number) {
        const int interval = 1 + static_cast<int>(random.below(60));
        const int last = 20100 - static_cast<int>(random.below(static_cast<quint64>(interval)));
        cards.push_back(test::cardInReview(
            u"f%1"_s.arg(number), static_cast<double>(interval), last, last + interval));
    }
    return cards;
}

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

class TestWorkload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldForecastWhatIsScheduled()
    {
        ReviewCard step = test::newCard(u"step"_s);
        step.state = CardState::Learning;
        step.dueDay = today;
        const std::vector<ReviewCard> cards {test::cardInReview(u"overdue"_s, 5.0, 20000, 20005),
            test::cardInReview(u"today"_s, 5.0, 20095, 20100),
            test::cardInReview(u"tomorrow"_s, 5.0, 20095, 20101),
            test::cardInReview(u"in three days"_s, 5.0, 20095, 20103),
            test::cardInReview(u"in four days"_s, 5.0, 20095, 20104),
            step,
            test::newCard(u"new"_s)};
        QCOMPARE(forecastDue(cards, today, 4), (std::vector {3, 1, 0, 1}));
        QVERIFY(forecastDue(cards, today, 0).empty());
        QVERIFY(forecastDue(cards, today, -1).empty());
        QCOMPARE(forecastDue({}, today, 2), (std::vector {0, 0}));
    }

    void shouldExpectOneReviewWhereOneIsCertain()
    {
        const ReviewScheduler scheduler = test::schedulerWith(test::plainSettings());
        const std::vector<ReviewCard> cards {test::cardInReview(u"f"_s, 50.0, 20051, 20101)};
        const Workload workload = expectedWorkload(cards, scheduler, today, {2, 0, 0.6});
        // Due at R = 0.9: one answer, and with the other tenth the one of the relearning step.
        QCOMPARE(workload.reviews.size(), 2U);
        QCOMPARE(workload.reviews[0], 0.0);
        QVERIFY(std::abs(workload.reviews[1] - 1.1) < 1e-9);
        QVERIFY(std::abs(workload.lapsesPerDay - 0.05) < 1e-9);
        QCOMPARE(workload.reviewsPerDay, sumOf(workload.reviews) / 2.0);
        QVERIFY(workload.recalled > 0.95 && workload.recalled < 1.0);
        QCOMPARE(workload.retention, 0.9);
    }

    void shouldAskMoreForMoreRetention()
    {
        const ReviewScheduler scheduler = test::schedulerWith(SchedulerSettings());
        const std::vector<ReviewCard> cards = someCards(60);
        const Result<std::vector<Workload>> workloads
            = compareRetentions(cards, scheduler, {0.8, 0.85, 0.9, 0.95}, today, {90, 0, 0.6});
        QVERIFY(workloads.has_value());
        QCOMPARE(workloads->size(), 4U);
        for (std::size_t index = 1; index < workloads->size(); ++index) {
            QVERIFY((*workloads)[index].reviewsPerDay > (*workloads)[index - 1].reviewsPerDay);
            QVERIFY((*workloads)[index].recalled > (*workloads)[index - 1].recalled);
            QVERIFY((*workloads)[index].recalled <= 60.0);
        }
        QCOMPARE(compareRetentions(cards, scheduler, {0.9}, today, {90, 0, 0.6}).value().front(),
            (*workloads)[2]);
        const auto refused = compareRetentions(cards, scheduler, {0.9, 1.5}, today, {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
    }

    void shouldAgreeWithDrawnOutcomes()
    {
        // The expectation against the mean of many courses with drawn outcomes.
        const ReviewScheduler scheduler = test::schedulerWith(test::plainSettings());
        const std::vector<ReviewCard> cards = someCards(20);
        const Workload workload = expectedWorkload(cards, scheduler, today, {60, 0, 0.6});
        Random random(8);
        constexpr int courses = 300;
        int answers = 0;
        for (int course = 0; course < courses; ++course) {
            for (ReviewCard card : cards) {
                while (card.dueDay < today + days(60)) {
                    const StudyDay day = std::max(card.dueDay, today);
                    const ReviewMoment now {UtcTime(day.time_since_epoch()), day};
                    const double recall = scheduler.model().retrievability(
                        static_cast<double>(daysSinceReview(card, day).count()),
                        card.memory->stability);
                    const bool recalled
                        = static_cast<double>(random.below(1'000'000)) / 1e6 < recall;
                    card
                        = scheduler.afterReview(card, recalled ? Rating::Good : Rating::Again, now);
                    ++answers;
                    while (isInSteps(card)) {
                        card = scheduler.afterReview(card, Rating::Good, now);
                        ++answers;
                    }
                }
            }
        }
        const double drawn = static_cast<double>(answers) / courses / 60.0;
        QVERIFY(std::abs(workload.reviewsPerDay / drawn - 1.0) < 0.03);
    }

    void shouldBeginNewCardsAtTheirPace()
    {
        const ReviewScheduler scheduler = test::schedulerWith(test::plainSettings());
        std::vector<ReviewCard> cards;
        for (int number = 0; number < 5; ++number) {
            cards.push_back(test::newCard(u"f%1"_s.arg(number)));
        }
        QCOMPARE(sumOf(expectedWorkload(cards, scheduler, today, {1, 0, 0.6}).reviews), 0.0);
        // Known at once: Good, and Good again for the second step.
        QCOMPARE(expectedWorkload(cards, scheduler, today, {1, 2, 1.0}).reviews.front(), 4.0);
        // Not known: Again, then both steps.
        QCOMPARE(expectedWorkload(cards, scheduler, today, {1, 2, 0.0}).reviews.front(), 6.0);
        const Workload longer = expectedWorkload(cards, scheduler, today, {2, 2, 1.0});
        QCOMPARE(longer.reviews, (std::vector {4.0, 4.0}));
        QVERIFY(longer.recalled > 3.5 && longer.recalled <= 4.0);
    }

    void shouldGiveNothingForNoDays()
    {
        const ReviewScheduler scheduler = test::schedulerWith(test::plainSettings());
        const Workload workload = expectedWorkload(someCards(3), scheduler, today, {0, 0, 0.6});
        QVERIFY(workload.reviews.empty());
        QCOMPARE(workload.reviewsPerDay, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestWorkload)
#include "tst_workload.moc"
