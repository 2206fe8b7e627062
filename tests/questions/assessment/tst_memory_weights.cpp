// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/memory_weights.h"
#include "questions/assessment/review_samples.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

class TestMemoryWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAcceptTheStandardWeights()
    {
        const Result<MemoryWeights> weights = MemoryWeights::of(MemoryWeights::standard().values());
        QVERIFY(weights.has_value());
        QCOMPARE(*weights, MemoryWeights::standard());
    }

    void shouldRefuseAnotherNumberOfWeights()
    {
        for (const std::size_t size : {0U, 1U, 16U, 18U, 20U, 22U}) {
            std::vector<double> values = MemoryWeights::standard().values();
            values.resize(size, 0.5);
            const Result<MemoryWeights> weights = MemoryWeights::of(values);
            QVERIFY(!weights.has_value());
            QCOMPARE(weights.error().code, ErrorCode::Invalid);
        }
    }

    void shouldRefuseEachWeightOutOfBounds()
    {
        for (std::size_t index = 0; index < MemoryWeights::count; ++index) {
            for (const double wrong : {-0.001,
                     100.5,
                     std::numeric_limits<double>::quiet_NaN(),
                     std::numeric_limits<double>::infinity()}) {
                std::vector<double> values = MemoryWeights::standard().values();
                values[index] = wrong;
                const Result<MemoryWeights> weights = MemoryWeights::of(values);
                QVERIFY(!weights.has_value());
                QCOMPARE(weights.error().where, u"/%1"_s.arg(index));
            }
        }
    }

    void shouldTakeTheBoundsThemselves()
    {
        const std::vector<double> least = test::leastWeights();
        const std::vector<double> most = test::mostWeights();
        for (const std::vector<double> &edge : {least, most}) {
            QVERIFY(MemoryWeights::of(edge).has_value());
            for (std::size_t index = 0; index < MemoryWeights::count; ++index) {
                std::vector<double> values = MemoryWeights::standard().values();
                values[index] = edge[index] + (edge == least ? -1e-6 : 1e-6);
                QVERIFY(!MemoryWeights::of(values).has_value());
            }
        }
    }

    void shouldMigrateNineteenWeights()
    {
        std::vector<double> values = MemoryWeights::standard().values();
        values.resize(19);
        const Result<MemoryWeights> weights = MemoryWeights::of(values);
        QVERIFY(weights.has_value());
        for (std::size_t index = 0; index < 19; ++index) {
            QCOMPARE((*weights)[index], values[index]);
        }
        QCOMPARE((*weights)[19], 0.0);
        QCOMPARE((*weights)[20], 0.5);
    }

    void shouldMigrateSeventeenWeights()
    {
        // The defaults of FSRS-4.5.
        const std::vector<double> values {0.4872,
            1.4003,
            3.7145,
            13.8206,
            5.1618,
            1.2298,
            0.8975,
            0.031,
            1.6474,
            0.1367,
            1.0461,
            2.1072,
            0.0793,
            0.3246,
            1.587,
            0.2272,
            2.8755};
        const Result<MemoryWeights> weights = MemoryWeights::of(values);
        QVERIFY(weights.has_value());
        QCOMPARE((*weights)[4], 5.1618 + 2.0 * 1.2298);
        QCOMPARE((*weights)[5], std::log(3.0 * 1.2298 + 1.0) / 3.0);
        QCOMPARE((*weights)[6], 1.3975);
        QCOMPARE((*weights)[16], 2.8755);
        QCOMPARE((*weights)[17], 0.0);
        QCOMPARE((*weights)[18], 0.0);
        QCOMPARE((*weights)[19], 0.0);
        QCOMPARE((*weights)[20], 0.5);
    }

    void shouldTellSetsApartById()
    {
        QCOMPARE(MemoryWeights::standard().id(),
            MemoryWeights::of(MemoryWeights::standard().values())->id());
        QSet<QString> ids {MemoryWeights::standard().id()};
        for (std::size_t index = 0; index < MemoryWeights::count; ++index) {
            std::vector<double> values = MemoryWeights::standard().values();
            values[index] += 1e-6;
            ids.insert(MemoryWeights::of(values)->id());
        }
        QCOMPARE(ids.size(), 22);
    }
};

QTEST_GUILESS_MAIN(TestMemoryWeights)
#include "tst_memory_weights.moc"
