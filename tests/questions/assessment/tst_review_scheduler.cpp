// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/review_scheduler.h"

#include "assessment/interval_fuzz.h"
#include "questions/assessment/review_samples.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using std::chrono::minutes;

Q_DECLARE_METATYPE(std::vector<int>)

namespace
{

using Grades = std::vector<int>;

/// The default ratings of the published histories.
const Grades history {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};

/// Whole days to the next review after each of the grades, given at the moment the card is due.
std::vector<int> intervalsOf(const ReviewScheduler &scheduler, const Grades &grades)
{
    ReviewCard card = test::newCard(u"f"_s);
    ReviewMoment now = test::noonOf(20000);
    std::vector<int> intervals;
    for (const int grade : grades) {
        card = scheduler.afterReview(card, test::ratingOfGrade(grade), now);
        intervals.push_back(static_cast<int>(card.interval.count()));
        now = isInSteps(card)
            ? ReviewMoment {card.dueAt, now.day}
            : test::noonOf(static_cast<int>(card.dueDay.time_since_epoch().count()));
    }
    return intervals;
}

MemoryModel modelWith(const std::vector<double> &weights)
{
    return MemoryModel(MemoryWeights::of(weights).value());
}

} // namespace

class TestReviewScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveThePublishedIntervals_data()
    {
        QTest::addColumn<std::vector<double>>("weights");
        QTest::addColumn<bool>("steps");
        QTest::addColumn<std::vector<int>>("grades");
        QTest::addColumn<std::vector<int>>("intervals");
        const std::vector<double> longTerm {0.4197,
            1.1869,
            3.0412,
            15.2441,
            7.1434,
            0.6477,
            1.0007,
            0.0674,
            1.6597,
            0.1712,
            1.1178,
            2.0225,
            0.0904,
            0.3025,
            2.1214,
            0.2498,
            2.9466,
            0.4891,
            0.6468};
        QTest::newRow("FSRS-6") << MemoryWeights::standard().values() << true << history
                                << std::vector {0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21};
        QTest::newRow("weights of FSRS-5")
            << test::fsrs5Weights() << true << history
            << std::vector {0, 4, 14, 44, 125, 328, 0, 0, 7, 16, 34, 71, 142};
        QTest::newRow("no steps") << longTerm << false << history
                                  << std::vector {
                                         3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773};
        QTest::newRow("no steps, from Again")
            << longTerm << false << Grades {1, 2, 3, 4, 1, 2, 3, 4}
            << std::vector {1, 2, 6, 41, 4, 7, 21, 133};
        QTest::newRow("no steps, from Hard") << longTerm << false << Grades {2, 3, 4, 1, 2, 3, 4, 1}
                                             << std::vector {2, 7, 54, 5, 8, 26, 171, 8};
        QTest::newRow("no steps, from Good") << longTerm << false << Grades {3, 4, 1, 2, 3, 4, 1, 2}
                                             << std::vector {3, 33, 4, 7, 26, 193, 9, 14};
        QTest::newRow("no steps, from Easy") << longTerm << false << Grades {4, 1, 2, 3, 4, 1, 2, 3}
                                             << std::vector {15, 3, 6, 27, 240, 10, 17, 60};
    }

    void shouldGiveThePublishedIntervals()
    {
        QFETCH(const std::vector<double>, weights);
        QFETCH(const bool, steps);
        QFETCH(const std::vector<int>, grades);
        QFETCH(const std::vector<int>, intervals);
        SchedulerSettings settings = test::plainSettings();
        if (!steps) {
            settings.learningSteps.clear();
            settings.relearningSteps.clear();
        }
        QCOMPARE(intervalsOf(test::schedulerWith(settings, modelWith(weights)), grades), intervals);
    }

    void shouldKeepThePublishedMemoryAlongTheWay()
    {
        const std::vector<double> stabilities {2.3065,
            2.3065,
            10.97104786,
            46.31685657,
            162.99981459,
            497.87655983,
            6.8904125,
            2.15459837,
            2.15459837,
            3.98312343,
            7.23625465,
            12.48304383,
            20.77035737};
        const std::vector<double> difficulties {2.11810397,
            2.11121424,
            2.1043314,
            2.09745544,
            2.09058635,
            2.08372413,
            7.38320232,
            9.12510476,
            9.11120802,
            9.09732518,
            9.08345622,
            9.06960113,
            9.0557599};
        const ReviewScheduler scheduler = test::schedulerWith(test::plainSettings());
        ReviewCard card = test::newCard(u"f"_s);
        int day = 20000;
        for (std::size_t index = 0; index < history.size(); ++index) {
            card = scheduler.afterReview(
                card, test::ratingOfGrade(history[index]), test::noonOf(day));
            QVERIFY(std::abs(card.memory->stability / stabilities[index] - 1.0) < 1e-6);
            QVERIFY(std::abs(card.memory->difficulty - difficulties[index]) < 1e-6);
            day += static_cast<int>(card.interval.count());
        }
        QCOMPARE(card.reviews, 13);
        QCOMPARE(card.lapses, 1);
    }

    void shouldKeepADayBetweenTheRatings()
    {
        for (const Fuzz fuzz : {Fuzz::Off, Fuzz::On}) {
            for (const bool steps : {true, false}) {
                SchedulerSettings settings;
                settings.fuzz = fuzz;
                if (!steps) {
                    settings.learningSteps.clear();
                    settings.relearningSteps.clear();
                }
                const ReviewScheduler scheduler = test::schedulerWith(settings);
                Random random(4);
                for (int count = 0; count < 1000; ++count) {
                    const double stability = 0.01 + static_cast<double>(random.below(3000)) / 10.0;
                    const int day = 20000 + static_cast<int>(random.below(400));
                    ReviewCard card
                        = test::cardInReview(u"f%1"_s.arg(count), stability, 20000, 20001);
                    card.memory->difficulty = 1.0 + static_cast<double>(random.below(10));
                    const auto interval = [&](Rating rating) {
                        return scheduler.afterReview(card, rating, test::noonOf(day)).interval;
                    };
                    QVERIFY(interval(Rating::Again) < interval(Rating::Hard));
                    QVERIFY(interval(Rating::Hard) < interval(Rating::Good));
                    QVERIFY(interval(Rating::Good) < interval(Rating::Easy));
                }
            }
        }
    }

    void shouldNotPassTheLongestInterval()
    {
        for (const Fuzz fuzz : {Fuzz::Off, Fuzz::On}) {
            SchedulerSettings settings;
            settings.fuzz = fuzz;
            settings.maximumInterval = days(30);
            const ReviewScheduler scheduler = test::schedulerWith(settings);
            ReviewCard card = test::newCard(u"f"_s);
            int day = 20000;
            for (int review = 0; review < 20; ++review) {
                for (const Rating rating : allRatings) {
                    QVERIFY(scheduler.afterReview(card, rating, test::noonOf(day)).interval
                        <= days(30));
                }
                card = scheduler.afterReview(card, Rating::Easy, test::noonOf(day));
                day += static_cast<int>(card.interval.count());
            }
            QCOMPARE(card.interval.count() >= 27, true);
        }
    }

    void shouldMoveIntervalsByTheCardAndTheReview()
    {
        SchedulerSettings settings;
        const ReviewScheduler scheduler = test::schedulerWith(settings);
        const ReviewScheduler plain = test::schedulerWith(test::plainSettings());
        std::set<int> seen;
        for (int number = 0; number < 50; ++number) {
            const ReviewCard card = test::cardInReview(u"f%1"_s.arg(number), 20.0, 20000, 20020);
            const ReviewMoment now = test::noonOf(20020);
            const ReviewCard next = scheduler.afterReview(card, Rating::Good, now);
            QCOMPARE(next, scheduler.afterReview(card, Rating::Good, now));
            const days unmoved = plain.afterReview(card, Rating::Good, now).interval;
            const IntervalRange range = fuzzRange(unmoved, days(20), days(36500));
            QVERIFY(next.interval >= range.least && next.interval <= range.most);
            QCOMPARE(next.interval.count(),
                fuzzedInterval(unmoved, days(20), days(36500), fuzzFraction(card.id, next.reviews))
                    .count());
            seen.insert(static_cast<int>(next.interval.count()));
        }
        QVERIFY(seen.size() > 3);
    }

    void shouldTakeADayThatWentBackwardsForTheSameDay()
    {
        const ReviewScheduler scheduler = test::schedulerWith(test::plainSettings());
        const ReviewCard card = test::cardInReview(u"f"_s, 10.0, 20000, 20010);
        const ReviewCard next = scheduler.afterReview(card, Rating::Good, test::noonOf(19990));
        QCOMPARE(*next.memory, scheduler.model().afterReview(*card.memory, days(0), Rating::Good));
    }

    void shouldAskForAgreedSettingsOnly()
    {
        const auto isRefused = [](auto change) {
            SchedulerSettings settings;
            change(settings);
            const Result<ReviewScheduler> made = ReviewScheduler::create(MemoryModel(), settings);
            return !made && made.error().code == ErrorCode::Invalid;
        };
        for (const double retention : {0.0, 0.699, 0.991, 1.0, std::nan("")}) {
            QVERIFY(isRefused([&](SchedulerSettings &all) { all.retention = retention; }));
        }
        for (const int step : {0, -1, 1440}) {
            QVERIFY(
                isRefused([&](SchedulerSettings &all) { all.learningSteps = {minutes(step)}; }));
            QVERIFY(
                isRefused([&](SchedulerSettings &all) { all.relearningSteps = {minutes(step)}; }));
        }
        for (const int longest : {0, -1, 36501}) {
            QVERIFY(
                isRefused([&](SchedulerSettings &all) { all.maximumInterval = days(longest); }));
        }
        QVERIFY(!isRefused([](SchedulerSettings &all) { all.retention = 0.7; }));
    }

    void shouldComeDueByTheDayOrByTheMinute()
    {
        const ReviewCard card = test::cardInReview(u"f"_s, 10.0, 20000, 20010);
        QVERIFY(!isDue(card, test::noonOf(20009)));
        QVERIFY(isDue(card, test::noonOf(20010)));
        QVERIFY(!isDue(test::newCard(u"f"_s), test::noonOf(20010)));
        const ReviewScheduler scheduler = test::schedulerWith(test::plainSettings());
        const ReviewCard step
            = scheduler.afterReview(test::newCard(u"f"_s), Rating::Good, test::noonOf(20000));
        QVERIFY(!isDue(step, test::noonOf(20000, minutes(9))));
        QVERIFY(isDue(step, test::noonOf(20000, minutes(10))));
        ReviewMoment nextDay = test::noonOf(20000, minutes(1));
        nextDay.day += days(1);
        QVERIFY(isDue(step, nextDay));
    }

    void shouldScheduleAnewUnderOtherSettings()
    {
        SchedulerSettings settings = test::plainSettings();
        settings.retention = 0.8;
        const ReviewScheduler scheduler = test::schedulerWith(settings);
        const ReviewCard card = test::cardInReview(u"f"_s, 10.0, 20000, 20010);
        const ReviewCard moved = scheduler.rescheduled(card);
        QCOMPARE(moved.interval, scheduler.model().interval(10.0, 0.8, days(36500)));
        QVERIFY(moved.interval > days(10));
        QCOMPARE(moved.dueDay, *card.lastDay + moved.interval);
        QCOMPARE(scheduler.rescheduled(test::newCard(u"f"_s)), test::newCard(u"f"_s));
    }

    void shouldNameTheStates()
    {
        for (const CardState state :
            {CardState::New, CardState::Learning, CardState::Review, CardState::Relearning}) {
            QCOMPARE(cardStateFromString(toString(state)), std::optional(state));
        }
        QVERIFY(!cardStateFromString(u"Review"));
    }
};

QTEST_GUILESS_MAIN(TestReviewScheduler)
#include "tst_review_scheduler.moc"
