// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/interval_fuzz.h"

#include "assessment/random.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;

namespace
{

constexpr days longest(36500);

} // namespace

class TestIntervalFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveThePublishedRanges_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        const auto row = [](int interval, int least, int most) {
            QTest::addRow("%d", interval) << interval << least << most;
        };
        row(3, 2, 4);
        row(4, 3, 5);
        row(5, 4, 6);
        row(7, 5, 9);
        row(10, 8, 12);
        row(15, 13, 17);
        row(20, 17, 23);
        row(30, 27, 33);
        row(50, 46, 54);
        row(100, 93, 107);
        row(365, 345, 385);
        row(1, 1, 1);
        row(2, 2, 2);
    }

    void shouldGiveThePublishedRanges()
    {
        QFETCH(const int, interval);
        QFETCH(const int, least);
        QFETCH(const int, most);
        const IntervalRange range = fuzzRange(days(interval), days(0), longest);
        QCOMPARE(range.least.count(), least);
        QCOMPARE(range.most.count(), most);
    }

    void shouldNotPassTheLongestInterval()
    {
        const IntervalRange range = fuzzRange(days(100), days(0), days(100));
        QCOMPARE(range.least.count(), 93);
        QCOMPARE(range.most.count(), 100);
    }

    void shouldStayAboveTheTimeElapsed()
    {
        QCOMPARE(fuzzRange(days(100), days(98), longest).least.count(), 99);
        QCOMPARE(fuzzRange(days(100), days(100), longest).least.count(), 93);
    }

    void shouldTakeEveryDayOfTheRangeAndNoOther()
    {
        std::set<int> seen;
        for (int reviews = 0; reviews < 500; ++reviews) {
            const double fraction = fuzzFraction(u"card"_s, reviews);
            QVERIFY(fraction >= 0.0 && fraction < 1.0);
            seen.insert(
                static_cast<int>(fuzzedInterval(days(10), days(0), longest, fraction).count()));
        }
        QCOMPARE(seen, (std::set {8, 9, 10, 11, 12}));
        QCOMPARE(fuzzedInterval(days(10), days(0), longest, 0.0).count(), 8);
        QCOMPARE(fuzzedInterval(days(10), days(0), longest, std::nextafter(1.0, 0.0)).count(), 12);
    }

    void shouldGrowWithTheInterval()
    {
        Random random(3);
        for (int count = 0; count < 200; ++count) {
            const double fraction = static_cast<double>(random.below(1000)) / 1000.0;
            const days elapsed(static_cast<int>(random.below(200)));
            days before(0);
            for (int interval = 1; interval < 400; ++interval) {
                const days moved = fuzzedInterval(days(interval), elapsed, longest, fraction);
                QVERIFY(moved >= before);
                before = moved;
            }
        }
    }

    void shouldFollowFromTheCardAndTheReviewAlone()
    {
        QCOMPARE(fuzzFraction(u"事实"_s, 3), fuzzFraction(u"事实"_s, 3));
        QVERIFY(fuzzFraction(u"事实"_s, 3) != fuzzFraction(u"事实"_s, 4));
        QVERIFY(fuzzFraction(u"事实"_s, 3) != fuzzFraction(u"别的"_s, 3));
        // A record kept on one computer is replayed on another.
        QVERIFY(std::abs(fuzzFraction(u"f1"_s, 1) - 0.3030051224746585) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(TestIntervalFuzz)
#include "tst_interval_fuzz.moc"
