// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/review_log.h"
#include "questions/assessment/review_samples.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;

namespace
{

/// Reviews of several cards, turn about, with the cards they led to.
struct Course {
    std::vector<ReviewEntry> log;
    std::map<QString, ReviewCard> cards;
};

Course randomCourse(const ReviewScheduler &scheduler, quint64 seed)
{
    Random random(seed);
    Course course;
    int day = 20000;
    for (int review = 0; review < 200; ++review) {
        day += random.below(3) == 0 ? static_cast<int>(random.below(20)) : 0;
        const QString id = u"f%1"_s.arg(random.below(7));
        ReviewCard &card = course.cards.try_emplace(id, test::newCard(id)).first->second;
        ReviewOutcome outcome = reviewCard(scheduler,
            card,
            u"i%1"_s.arg(random.below(3)),
            test::ratingOfGrade(1 + static_cast<int>(random.below(4))),
            test::noonOf(day, std::chrono::seconds(review)));
        card = outcome.card;
        course.log.push_back(outcome.entry);
    }
    return course;
}

} // namespace

class TestReviewLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepAllThatAReplayNeeds()
    {
        const ReviewScheduler scheduler = test::schedulerWith(test::plainSettings());
        const ReviewMoment first = test::noonOf(20000);
        const ReviewOutcome begun
            = reviewCard(scheduler, test::newCard(u"f"_s), u"i1"_s, Rating::Good, first);
        const Memory memory = scheduler.model().first(Rating::Good);
        QCOMPARE(begun.entry,
            (ReviewEntry {u"f"_s,
                u"i1"_s,
                Rating::Good,
                first.at,
                first.day,
                days(0),
                std::nullopt,
                memory,
                u"FSRS-6"_s,
                MemoryWeights::standard().id()}));
        const ReviewMoment later = test::noonOf(20003);
        const ReviewOutcome next = reviewCard(scheduler, begun.card, u"i2"_s, Rating::Again, later);
        QCOMPARE(next.entry.elapsed.count(), 3);
        QCOMPARE(next.entry.before, std::optional(memory));
        QCOMPARE(next.entry.after, *next.card.memory);
        QCOMPARE(next.entry.item, u"i2"_s);
    }

    void shouldReplayToWhatTheStepsGave()
    {
        for (const Fuzz fuzz : {Fuzz::Off, Fuzz::On}) {
            SchedulerSettings settings;
            settings.fuzz = fuzz;
            const ReviewScheduler scheduler = test::schedulerWith(settings);
            for (quint64 seed = 0; seed < 20; ++seed) {
                const Course course = randomCourse(scheduler, seed);
                QCOMPARE(replayAll(scheduler, course.log), course.cards);
                for (const auto &[id, card] : course.cards) {
                    QCOMPARE(replay(scheduler, id, course.log), card);
                }
            }
        }
    }

    void shouldComputeTheMemoryAnewByOtherWeights()
    {
        const Course course = randomCourse(test::schedulerWith(test::plainSettings()), 5);
        std::vector<double> values = MemoryWeights::standard().values();
        values[2] = 5.0;
        const ReviewScheduler other = test::schedulerWith(
            test::plainSettings(), MemoryModel(MemoryWeights::of(values).value()));
        const std::map<QString, ReviewCard> cards = replayAll(other, course.log);
        QCOMPARE(cards.size(), course.cards.size());
        QVERIFY(cards != course.cards);
        for (const auto &[id, card] : course.cards) {
            QCOMPARE(cards.at(id).reviews, card.reviews);
            QCOMPARE(cards.at(id).lastDay, card.lastDay);
        }
    }

    void shouldReplayNothingToANewCard()
    {
        const ReviewScheduler scheduler = test::schedulerWith(test::plainSettings());
        QCOMPARE(replay(scheduler, u"f"_s, {}), test::newCard(u"f"_s));
        QCOMPARE(replay(scheduler, u"other"_s, randomCourse(scheduler, 1).log),
            test::newCard(u"other"_s));
        QVERIFY(replayAll(scheduler, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestReviewLog)
#include "tst_review_log.moc"
