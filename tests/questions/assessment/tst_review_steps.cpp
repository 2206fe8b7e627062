// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/review_scheduler.h"
#include "questions/assessment/review_samples.h"

#include <QTest>

#include <utility>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using std::chrono::minutes;

namespace
{

using Grades = std::vector<int>;

ReviewScheduler withSteps(std::vector<minutes> learning, std::vector<minutes> relearning)
{
    SchedulerSettings settings = test::plainSettings();
    settings.learningSteps = std::move(learning);
    settings.relearningSteps = std::move(relearning);
    return test::schedulerWith(settings);
}

int waitOf(const ReviewCard &card, const ReviewMoment &now)
{
    return static_cast<int>(std::chrono::duration_cast<minutes>(card.dueAt - now.at).count());
}

} // namespace

class TestReviewSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLeadFromNewByTheFirstRating()
    {
        const ReviewScheduler scheduler = test::schedulerWith(test::plainSettings());
        const ReviewMoment now = test::noonOf(20000);
        const std::array states {
            CardState::Learning, CardState::Learning, CardState::Learning, CardState::Review};
        const std::array places {0, 0, 1, 0};
        const std::array waits {1, 6, 10};
        for (std::size_t index = 0; index < allRatings.size(); ++index) {
            const ReviewCard card
                = scheduler.afterReview(test::newCard(u"f"_s), allRatings[index], now);
            QCOMPARE(toString(card.state), toString(states[index]));
            QCOMPARE(card.step, places[index]);
            QCOMPARE(card.interval.count(), index == 3 ? 8 : 0);
            QCOMPARE(card.firstDay, std::optional(now.day));
            if (index < waits.size()) {
                QCOMPARE(waitOf(card, now), waits[index]);
                QCOMPARE(card.dueDay, now.day);
            } else {
                QCOMPARE(card.dueDay, now.day + days(8));
            }
        }
    }

    void shouldGoThroughTheSteps_data()
    {
        QTest::addColumn<Grades>("learning");
        QTest::addColumn<Grades>("before");
        QTest::addColumn<Grades>("waits"); // of the four ratings; 0: to Review
        QTest::addColumn<Grades>("places");
        QTest::newRow("two, second")
            << Grades {1, 10} << Grades {3} << Grades {1, 6, 0, 0} << Grades {0, 1, 0, 0};
        QTest::newRow("one") << Grades {1} << Grades {} << Grades {1, 2, 0, 0}
                             << Grades {0, 0, 0, 0};
        QTest::newRow("one of ten")
            << Grades {10} << Grades {} << Grades {10, 15, 0, 0} << Grades {0, 0, 0, 0};
        QTest::newRow("three, second")
            << Grades {1, 10, 60} << Grades {3} << Grades {1, 6, 60, 0} << Grades {0, 1, 2, 0};
        QTest::newRow("three, back at the first") << Grades {1, 10, 60} << Grades {3, 3, 1}
                                                  << Grades {1, 6, 10, 0} << Grades {0, 0, 1, 0};
        QTest::newRow("none") << Grades {} << Grades {} << Grades {0, 0, 0, 0}
                              << Grades {0, 0, 0, 0};
    }

    void shouldGoThroughTheSteps()
    {
        QFETCH(const Grades, learning);
        QFETCH(const Grades, before);
        QFETCH(const Grades, waits);
        QFETCH(const Grades, places);
        std::vector<minutes> steps;
        for (const int step : learning) {
            steps.emplace_back(step);
        }
        const ReviewScheduler scheduler = withSteps(steps, {minutes(10)});
        const ReviewMoment now = test::noonOf(20000);
        ReviewCard card = test::newCard(u"f"_s);
        for (const int grade : before) {
            card = scheduler.afterReview(card, test::ratingOfGrade(grade), now);
        }
        for (std::size_t index = 0; index < allRatings.size(); ++index) {
            const ReviewCard next = scheduler.afterReview(card, allRatings[index], now);
            if (waits[index] == 0) {
                QCOMPARE(toString(next.state), toString(CardState::Review));
                QVERIFY(next.interval >= days(1));
            } else {
                QCOMPARE(toString(next.state), toString(CardState::Learning));
                QCOMPARE(waitOf(next, now), waits[index]);
            }
            QCOMPARE(next.step, places[index]);
        }
    }

    void shouldRelearnWhatWasForgotten()
    {
        const ReviewScheduler scheduler = withSteps({minutes(1)}, {minutes(10), minutes(20)});
        const ReviewMoment now = test::noonOf(20010);
        const ReviewCard lapsed = scheduler.afterReview(
            test::cardInReview(u"f"_s, 10.0, 20000, 20010), Rating::Again, now);
        QCOMPARE(toString(lapsed.state), toString(CardState::Relearning));
        QCOMPARE(lapsed.lapses, 1);
        QCOMPARE(waitOf(lapsed, now), 10);
        QCOMPARE(waitOf(scheduler.afterReview(lapsed, Rating::Again, now), now), 10);
        QCOMPARE(scheduler.afterReview(lapsed, Rating::Again, now).lapses, 1);
        QCOMPARE(waitOf(scheduler.afterReview(lapsed, Rating::Hard, now), now), 15);
        const ReviewCard second = scheduler.afterReview(lapsed, Rating::Good, now);
        QCOMPARE(waitOf(second, now), 20);
        QCOMPARE(toString(scheduler.afterReview(second, Rating::Good, now).state),
            toString(CardState::Review));
        QCOMPARE(toString(scheduler.afterReview(lapsed, Rating::Easy, now).state),
            toString(CardState::Review));
    }

    void shouldStayInReviewWithoutRelearningSteps()
    {
        const ReviewScheduler scheduler = withSteps({minutes(1)}, {});
        const ReviewCard card = scheduler.afterReview(
            test::cardInReview(u"f"_s, 10.0, 20000, 20010), Rating::Again, test::noonOf(20010));
        QCOMPARE(toString(card.state), toString(CardState::Review));
        QCOMPARE(card.lapses, 1);
        QVERIFY(card.interval >= days(1));
    }

    void shouldTakeTheLastStepWhereTheListBecameShorter()
    {
        ReviewCard card = test::newCard(u"f"_s);
        const ReviewMoment now = test::noonOf(20000);
        const ReviewScheduler before
            = withSteps({minutes(1), minutes(5), minutes(10)}, {minutes(10)});
        card = before.afterReview(card, Rating::Good, now);
        card = before.afterReview(card, Rating::Good, now);
        QCOMPARE(card.step, 2);
        const ReviewScheduler after = withSteps({minutes(3)}, {minutes(10)});
        QCOMPARE(waitOf(after.afterReview(card, Rating::Again, now), now), 3);
        QCOMPARE(after.afterReview(card, Rating::Hard, now).step, 0);
        QCOMPARE(toString(after.afterReview(card, Rating::Good, now).state),
            toString(CardState::Review));
    }
};

QTEST_GUILESS_MAIN(TestReviewSteps)
#include "tst_review_steps.moc"
