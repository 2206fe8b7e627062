// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/memory_model.h"
#include "questions/assessment/review_samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;

namespace
{

constexpr days longest(36500);

/// The eighth decimal, to which the reference rounds.
constexpr double eighthDecimal = 1e-8;

bool isNear(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance) {
        return true;
    }
    qWarning("%.10f instead of %.10f", actual, expected);
    return false;
}

Memory afterSequence(const MemoryModel &model)
{
    const std::vector<int> grades {1, 3, 3, 3, 3, 3};
    const std::vector<int> gaps {0, 0, 1, 3, 8, 21};
    Memory memory = model.first(Rating::Again);
    for (std::size_t index = 1; index < grades.size(); ++index) {
        memory = model.afterReview(memory, days(gaps[index]), Rating::Good);
    }
    return memory;
}

} // namespace

class TestMemoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowThePublishedForgettingCurves()
    {
        const MemoryModel model;
        const std::vector<double> perDay {1.0, 0.9, 0.84588465, 0.8093881};
        for (std::size_t day = 0; day < perDay.size(); ++day) {
            QVERIFY(isNear(
                model.retrievability(static_cast<double>(day), 1.0), perDay[day], eighthDecimal));
        }
        const std::vector<std::pair<double, double>> points {
            {0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 4}, {5, 2}};
        const std::vector<double> recalls {1.0, 0.9403443, 0.9253786, 0.9185229, 0.9, 0.8261359};
        for (std::size_t index = 0; index < points.size(); ++index) {
            QVERIFY(isNear(model.retrievability(points[index].first, points[index].second),
                recalls[index],
                1e-6));
        }
        QVERIFY(isNear(
            model.retrievability(8.0, model.first(Rating::Easy).stability), 0.9024733, 1e-7));
    }

    void shouldFollowTheCurveOfAnotherDecay()
    {
        std::vector<double> values = MemoryWeights::standard().values();
        values[20] = 0.2;
        const MemoryModel model(MemoryWeights::of(values).value());
        const std::vector<double> recalls {1.0, 0.9, 0.84028935, 0.7985001};
        for (std::size_t day = 0; day < recalls.size(); ++day) {
            QVERIFY(
                isNear(model.retrievability(static_cast<double>(day), 1.0), recalls[day], 1e-7));
        }
    }

    void shouldStartByTheFirstRating()
    {
        const MemoryModel model;
        const std::vector<double> stabilities {0.212, 1.2931, 2.3065, 8.2956};
        const std::vector<double> difficulties {6.4133, 5.11217071, 2.11810397, 1.0};
        const MemoryModel older(MemoryWeights::of(test::fsrs5Weights()).value());
        const std::vector<double> olderDifficulties {7.1949, 6.48830527, 5.28243442, 3.22450159};
        for (std::size_t index = 0; index < allRatings.size(); ++index) {
            const Memory memory = model.first(allRatings[index]);
            QCOMPARE(memory.stability, stabilities[index]);
            QVERIFY(isNear(memory.difficulty, difficulties[index], eighthDecimal));
            QVERIFY(isNear(older.first(allRatings[index]).difficulty,
                olderDifficulties[index],
                eighthDecimal));
        }
    }

    void shouldChangeTheDifficultyAsPublished()
    {
        const MemoryModel model;
        const std::vector<double> difficulties {8.34176237, 6.66599536, 4.99022837, 3.31446137};
        for (std::size_t index = 0; index < allRatings.size(); ++index) {
            QVERIFY(isNear(model.difficultyAfter(5.0, allRatings[index]),
                difficulties[index],
                2.0 * eighthDecimal));
        }
    }

    void shouldChangeTheStabilityAsPublished()
    {
        const MemoryModel model;
        const std::vector<double> recalls {0.9, 0.8, 0.7, 0.6};
        const std::vector<double> recalled {25.60252118, 28.22657096, 58.65599107, 127.2266925};
        const std::vector<double> forgotten {1.05253961, 1.18943295, 1.36808387, 1.58498896};
        const std::vector<double> sameDay {1.596818, 5.0, 5.0, 8.12960956};
        for (std::size_t index = 0; index < allRatings.size(); ++index) {
            const Memory memory {5.0, static_cast<double>(index + 1)};
            QVERIFY(isNear(model.stabilityAfterRecall(memory, recalls[index], allRatings[index]),
                recalled[index],
                eighthDecimal));
            QVERIFY(isNear(model.stabilityAfterForgetting(memory, recalls[index]),
                forgotten[index],
                eighthDecimal));
            QVERIFY(isNear(
                model.stabilityOnSameDay(5.0, allRatings[index]), sameDay[index], eighthDecimal));
        }
    }

    void shouldGiveThePublishedMemoryAfterASequence()
    {
        const Memory memory = afterSequence(MemoryModel());
        QVERIFY(isNear(memory.stability, 53.62691, 1e-4));
        QVERIFY(isNear(memory.difficulty, 6.3574867, 1e-4));
    }

    void shouldIgnoreTheSameDayWithoutItsWeights()
    {
        std::vector<double> values = MemoryWeights::standard().values();
        values[17] = values[18] = values[19] = 0.0;
        const MemoryModel model(MemoryWeights::of(values).value());
        QVERIFY(isNear(afterSequence(model).stability, 53.335106, 1e-4));
    }

    void shouldGiveWhatOlderWeightsGave()
    {
        const Memory memory
            = afterSequence(MemoryModel(MemoryWeights::of(test::fsrs5Weights()).value()));
        QVERIFY(isNear(memory.stability, 48.26549438, 1e-4));
        QVERIFY(isNear(memory.difficulty, 7.10441712, 1e-4));
        std::vector<double> values = test::fsrs5Weights();
        values[17] = values[18] = 0.0;
        const MemoryModel longTerm(MemoryWeights::of(values).value());
        QVERIFY(isNear(afterSequence(longTerm).stability, 48.065163, 1e-4));
    }

    void shouldNotLowerTheStabilityByHardOnTheSameDay()
    {
        const MemoryModel model;
        Memory memory = model.first(Rating::Again);
        QCOMPARE(memory.stability, 0.212);
        memory = model.afterReview(memory, days(0), Rating::Hard);
        QCOMPARE(memory.stability, 0.212);
        memory = model.afterReview(memory, days(0), Rating::Good);
        QVERIFY(isNear(memory.stability, 0.24668919, eighthDecimal));
    }

    void shouldGiveThePublishedIntervals()
    {
        const MemoryModel model;
        const std::vector<int> intervals {3116769, 34793, 2508, 387, 90, 27, 9, 3, 1, 1};
        for (std::size_t index = 0; index < intervals.size(); ++index) {
            const double retention = static_cast<double>(index + 1) / 10.0;
            QCOMPARE(model.interval(1.0, retention, days(10'000'000)).count(), intervals[index]);
            QVERIFY(model.interval(1.0, retention, longest) <= longest);
        }
    }

    void shouldRoundHalfADayAwayFromZero()
    {
        // At a retention of 0.9 the interval is the stability.
        const MemoryModel model;
        QCOMPARE(model.interval(0.5, 0.9, longest).count(), 1);
        QCOMPARE(model.interval(1.5, 0.9, longest).count(), 2);
        QCOMPARE(model.interval(2.5, 0.9, longest).count(), 3);
        QCOMPARE(model.interval(3.5, 0.9, longest).count(), 4);
        QCOMPARE(model.interval(2.49999999, 0.9, longest).count(), 2);
    }

    void shouldInvertTheForgettingCurve()
    {
        const MemoryModel model;
        for (const double stability : {0.001, 0.5, 7.0, 365.0, 36500.0}) {
            for (const double retention : {0.7, 0.85, 0.9, 0.97}) {
                QVERIFY(
                    isNear(model.retrievability(model.daysUntil(retention, stability), stability),
                        retention,
                        1e-12));
            }
        }
    }

    void shouldAgreeWithTheReferenceSequences()
    {
        QFile file(QStringLiteral(ZHIXING_FIXTURES "/fsrs/fsrs6-vectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll())[u"cases"_s].toArray();
        QCOMPARE(cases.size(), 300);
        const MemoryModel model;
        double worstStability = 0.0;
        double worstDifficulty = 0.0;
        int reviews = 0;
        for (const auto &sequence : cases) {
            Memory memory;
            const QJsonArray steps = sequence.toArray();
            for (qsizetype place = 0; place < steps.size(); ++place) {
                const QJsonObject step = steps[place].toObject();
                const Rating rating = test::ratingOfGrade(step[u"g"_s].toInt());
                memory = place == 0 ? model.first(rating)
                                    : model.afterReview(memory, days(step[u"t"_s].toInt()), rating);
                const double stability = step[u"s"_s].toDouble();
                worstStability
                    = std::max(worstStability, std::abs(memory.stability - stability) / stability);
                worstDifficulty = std::max(
                    worstDifficulty, std::abs(memory.difficulty - step[u"d"_s].toDouble()));
                QCOMPARE(
                    model.interval(memory.stability, 0.9, longest).count(), step[u"i"_s].toInt());
                ++reviews;
            }
        }
        QCOMPARE(reviews, 1865);
        qInfo("largest difference: stability %.2g of it, difficulty %.2g",
            worstStability,
            worstDifficulty);
        QVERIFY(worstStability < 1e-6);
        QVERIFY(worstDifficulty < 1e-6);
    }

    void shouldStayWithinItsBounds_data()
    {
        QTest::addColumn<std::vector<double>>("weights");
        QTest::newRow("standard") << MemoryWeights::standard().values();
        QTest::newRow("least") << test::leastWeights();
        QTest::newRow("most") << test::mostWeights();
    }

    void shouldStayWithinItsBounds()
    {
        QFETCH(const std::vector<double>, weights);
        const MemoryModel model(MemoryWeights::of(weights).value());
        Random random(1);
        for (int sequence = 0; sequence < 500; ++sequence) {
            Memory memory = model.first(test::ratingOfGrade(1 + static_cast<int>(random.below(4))));
            for (int review = 0; review < 40; ++review) {
                const days elapsed(static_cast<int>(random.below(review % 3 == 0 ? 1 : 5000)));
                memory = model.afterReview(
                    memory, elapsed, test::ratingOfGrade(1 + static_cast<int>(random.below(4))));
                QVERIFY(memory.stability >= MemoryModel::leastStability);
                QVERIFY(memory.stability <= MemoryModel::mostStability);
                QVERIFY(memory.difficulty >= 1.0 && memory.difficulty <= 10.0);
                const days interval = model.interval(memory.stability, 0.7, longest);
                QVERIFY(interval >= days(1) && interval <= longest);
            }
        }
    }

    void shouldOrderTheOutcomesByRating()
    {
        const MemoryModel model;
        Random random(2);
        for (int count = 0; count < 5000; ++count) {
            const Memory memory {std::exp(static_cast<double>(random.below(17000)) / 1000.0 - 6.9),
                1.0 + static_cast<double>(random.below(9001)) / 1000.0};
            const days elapsed(static_cast<int>(random.below(count % 2 == 0 ? 1 : 1000)));
            Memory lower = model.afterReview(memory, elapsed, Rating::Again);
            for (const Rating rating : {Rating::Hard, Rating::Good, Rating::Easy}) {
                const Memory higher = model.afterReview(memory, elapsed, rating);
                QVERIFY(higher.stability >= lower.stability);
                QVERIFY(higher.difficulty <= lower.difficulty);
                // Nothing recalled is held less firmly.
                QVERIFY(higher.stability >= std::min(memory.stability, MemoryModel::mostStability));
                lower = higher;
            }
        }
    }

    void shouldHoldAtTheEnds()
    {
        const MemoryModel model;
        Memory easy = model.first(Rating::Easy);
        for (int review = 0; review < 10; ++review) {
            easy = model.afterReview(easy, days(0), Rating::Easy);
        }
        QCOMPARE(easy.difficulty, 1.0);
        Memory lost = model.first(Rating::Again);
        for (int review = 0; review < 1000; ++review) {
            lost = model.afterReview(
                lost, model.interval(lost.stability, 0.9, longest) + days(1), Rating::Again);
            QVERIFY(lost.stability >= 0.001);
        }
    }
};

QTEST_GUILESS_MAIN(TestMemoryModel)
#include "tst_memory_model.moc"
