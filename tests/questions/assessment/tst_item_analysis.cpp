// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/item_analysis.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

const AnalysisSettings atAnySize {0, 0.27, 0.05};

struct Answers {
    std::vector<AnalysedItem> items;
    std::vector<Examinee> examinees;
};

/// 12 examinees by 6 items of four options each, with every figure computed by hand.
Answers workedExample()
{
    const QString key = u"ABCDBA"_s;
    const QStringList given {u"ABCDBA"_s,
        u"ABCDBC"_s,
        u"ABCDCA"_s,
        u"ABCABA"_s,
        u"ABDDBB"_s,
        u"ABCCBD"_s,
        u"ACCDCA"_s,
        u"ABDADC"_s,
        u"ACCABB"_s,
        u"BBDCDC"_s,
        u"ACDABD"_s,
        u"CDDACB"_s};
    Answers answers;
    for (const QChar letter : key) {
        answers.items.push_back({1.0, 4, 1U << (letter.unicode() - u'A')});
    }
    for (qsizetype person = 0; person < given.size(); ++person) {
        Examinee examinee {u"S%1"_s.arg(person + 1, 2, 10, QChar(u'0')), {}};
        for (qsizetype item = 0; item < key.size(); ++item) {
            const QChar letter = given[person][item];
            examinee.responses.push_back({static_cast<std::uint32_t>(item),
                1U << (letter.unicode() - u'A'),
                letter == key[item] ? 1.0 : 0.0});
        }
        answers.examinees.push_back(std::move(examinee));
    }
    return answers;
}

bool isNear(double actual, double expected, int places = 4)
{
    return std::abs(actual - expected) <= 0.5000001 * std::pow(10.0, -places);
}

/// A learner of this id with these points on items 0, 1, …; -1: not asked.
Examinee withPoints(const QString &id, const std::vector<double> &points)
{
    Examinee examinee {id, {}};
    for (std::size_t item = 0; item < points.size(); ++item) {
        if (points[item] >= 0.0) {
            examinee.responses.push_back({static_cast<std::uint32_t>(item), 0, points[item]});
        }
    }
    return examinee;
}

double plainPearson(const std::vector<double> &x, const std::vector<double> &y)
{
    const auto mean = [](const std::vector<double> &values) {
        double sum = 0.0;
        for (const double value : values) {
            sum += value;
        }
        return sum / static_cast<double>(values.size());
    };
    const double meanX = mean(x);
    const double meanY = mean(y);
    double xx = 0.0;
    double yy = 0.0;
    double xy = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    return xy / std::sqrt(xx * yy);
}

} // namespace

#define NEAR(actual, expected)                                                                     \
    QVERIFY2(isNear((actual), (expected)), qPrintable(QString::number((actual), 'f', 6)))

class TestItemAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldComputeTheWorkedExample()
    {
        struct Row {
            double facility, low, high, upperLower, whole, rest, efficiency;
            std::array<int, 4> chosen;
        };
        const std::vector<Row> rows {
            {.8333, .552, .953, .6667, .7437, .6221, 2.0 / 3, {10, 1, 1, 0}},
            {.6667, .391, .862, .6667, .4703, .2227, 2.0 / 3, {0, 8, 3, 1}},
            {.5833, .320, .807, 1.0, .7790, .6219, 1.0 / 3, {0, 0, 7, 5}},
            {.4167, .193, .680, 1.0, .6666, .4593, 2.0 / 3, {5, 0, 2, 5}},
            {.5833, .320, .807, .3333, .4899, .2329, 2.0 / 3, {0, 7, 3, 2}},
            {.3333, .138, .609, .6667, .6383, .4328, 1.0, {4, 3, 3, 2}}};
        const auto [items, examinees] = workedExample();
        const Analysis analysis = analyseItems(items, examinees, atAnySize);
        QCOMPARE(analysis.items.size(), rows.size());
        for (std::size_t item = 0; item < rows.size(); ++item) {
            const ItemFigures &figures = analysis.items[item];
            const Row &row = rows[item];
            QCOMPARE(figures.asked, 12);
            NEAR(*figures.facility, row.facility);
            QVERIFY(isNear(figures.interval->low, row.low, 3));
            QVERIFY(isNear(figures.interval->high, row.high, 3));
            NEAR(*figures.upperLower, row.upperLower);
            NEAR(*figures.pointBiserial, row.whole);
            NEAR(*figures.restBiserial, row.rest);
            QCOMPARE(*figures.distractorEfficiency, row.efficiency);
            for (std::size_t option = 0; option < 4; ++option) {
                QCOMPARE(figures.options[option].chosen, row.chosen[option]);
            }
        }
        const FormFigures &form = analysis.form;
        QCOMPARE(form.examinees, 12);
        QCOMPARE(form.groupSize, 3);
        QCOMPARE(form.kind, ReliabilityKind::Kr20);
        NEAR(*form.mean, 3.4167);
        NEAR(*form.deviation * *form.deviation, 3.3561);
        NEAR(*form.reliability, 0.6880);
        NEAR(*form.standardError, 1.0232);
        QVERIFY(isNear(*form.band, 2.01, 2));
        NEAR(std::sqrt(1.0 - *form.reliability), 0.5585);
        NEAR(spearmanBrown(*form.reliability, 5.0), 0.9169);
    }

    void shouldNotMixTheTwoVariances()
    {
        const auto [items, examinees] = workedExample();
        const double reliability = *analyseItems(items, examinees, atAnySize).form.reliability;
        const double mixed = 6.0 / 5.0 * (1.0 - 1.3125 / 3.3561);
        NEAR(mixed, 0.7307);
        QVERIFY(std::abs(reliability - mixed) > 0.04);
        // With n - 1 throughout it is the same again.
        const double factor = 12.0 / 11.0;
        NEAR(6.0 / 5.0 * (1.0 - 1.3125 * factor / (3.0764 * factor)), reliability);
    }

    void shouldOrderThoseWhoTieByTheirIds()
    {
        // S02, S03 and S04 tie at the upper border, S08 and S11 at the lower one.
        const auto [items, examinees] = workedExample();
        const Analysis analysis = analyseItems(items, examinees, atAnySize);
        const std::vector<OptionCount> fourth {
            {false, 5, 0, 2}, {false, 0, 0, 0}, {false, 2, 0, 1}, {true, 5, 3, 0}};
        QCOMPARE(analysis.items[3].options, fourth);
        auto reversed = examinees;
        std::ranges::reverse(reversed);
        const Analysis again = analyseItems(items, reversed, atAnySize);
        QCOMPARE(again.items[3].options, fourth);
    }

    void shouldWithholdWhatNeedsMoreExaminees()
    {
        const auto [items, examinees] = workedExample();
        const Analysis analysis = analyseItems(items, examinees);
        const auto tooFew = Statistic(std::unexpected(Absence::TooFewExaminees));
        for (const ItemFigures &figures : analysis.items) {
            QVERIFY(figures.facility);
            QVERIFY(figures.interval);
            QCOMPARE(figures.upperLower, tooFew);
            QCOMPARE(figures.pointBiserial, tooFew);
            QCOMPARE(figures.restBiserial, tooFew);
            QCOMPARE(figures.distractorEfficiency, tooFew);
            QVERIFY(!figures.options.front().upper);
            QVERIFY(!figures.doubt.any());
        }
        QCOMPARE(analysis.items[0].options[0].chosen, 10);
        QCOMPARE(analysis.form.reliability, tooFew);
        QCOMPARE(analysis.form.standardError, tooFew);
        QVERIFY(analyseItems(items, examinees, {12, 0.27, 0.05}).form.reliability);
        QVERIFY(!analyseItems(items, examinees, {13, 0.27, 0.05}).form.reliability);
    }

    void shouldSayAlphaWherePartIsCredited()
    {
        const std::vector<AnalysedItem> items(3);
        std::vector<Examinee> examinees {withPoints(u"a"_s, {1, 1, 1}),
            withPoints(u"b"_s, {1, 0.5, 1}),
            withPoints(u"c"_s, {0, 0.5, 0}),
            withPoints(u"d"_s, {0, 0, 0.5})};
        const Analysis analysis = analyseItems(items, examinees, atAnySize);
        QCOMPARE(analysis.form.kind, ReliabilityKind::Alpha);
        // Σs² = .25 + .125 + .171875, σ² of 3, 2.5, .5, .5 = 1.296875
        NEAR(*analysis.form.reliability, 1.5 * (1.0 - 0.546875 / 1.296875));
        examinees[1] = withPoints(u"b"_s, {1, 0, 1});
        examinees[2] = withPoints(u"c"_s, {0, 1, 0});
        examinees[3] = withPoints(u"d"_s, {0, 0, 0});
        QCOMPARE(analyseItems(items, examinees, atAnySize).form.kind, ReliabilityKind::Kr20);
        // Right or wrong, but not worth the same: no KR-20 either.
        const std::vector<AnalysedItem> weighted {{1.0, 0, 0}, {2.0, 0, 0}, {1.0, 0, 0}};
        for (Examinee &examinee : examinees) {
            examinee.responses[1].earned *= 2.0;
        }
        QCOMPARE(analyseItems(weighted, examinees, atAnySize).form.kind, ReliabilityKind::Alpha);
    }

    void shouldLeaveOutWhatEqualScoresDoNotTell()
    {
        const std::vector<AnalysedItem> items(2);
        // All got the first right; the second tells them apart.
        std::vector<Examinee> examinees {
            withPoints(u"a"_s, {1, 1}), withPoints(u"b"_s, {1, 0}), withPoints(u"c"_s, {1, 1})};
        const auto equal = Statistic(std::unexpected(Absence::NoVariance));
        Analysis analysis = analyseItems(items, examinees, atAnySize);
        QCOMPARE(analysis.items[0].pointBiserial, equal);
        QCOMPARE(analysis.items[0].restBiserial, equal);
        QCOMPARE(analysis.items[1].restBiserial, equal);
        NEAR(*analysis.items[1].pointBiserial, 1.0);
        QCOMPARE(analysis.items[0].distractorEfficiency,
            Statistic(std::unexpected(Absence::NoDistractors)));
        QVERIFY(std::isfinite(*analysis.form.reliability));

        examinees = {withPoints(u"a"_s, {1, 0}), withPoints(u"b"_s, {1, 0})};
        analysis = analyseItems(items, examinees, atAnySize);
        QCOMPARE(analysis.form.reliability, equal);
        QCOMPARE(analysis.form.standardError, equal);
        QCOMPARE(*analysis.form.deviation, 0.0);
    }

    void shouldStandNobodyAndNothing()
    {
        const auto nobody = Statistic(std::unexpected(Absence::NobodyAsked));
        const Analysis none = analyseItems({}, {}, atAnySize);
        QVERIFY(none.items.empty());
        QCOMPARE(none.form.mean, nobody);
        const Analysis unasked = analyseItems({AnalysedItem()}, {}, atAnySize);
        QCOMPARE(unasked.items[0].facility, nobody);
        QVERIFY(!unasked.items[0].interval);
        const Analysis alone = analyseItems({AnalysedItem()}, {withPoints(u"a"_s, {1})}, atAnySize);
        QCOMPARE(*alone.items[0].facility, 1.0);
        QCOMPARE(alone.items[0].restBiserial, Statistic(std::unexpected(Absence::TooFewItems)));
        QVERIFY(!alone.form.reliability);
        const Analysis empty = analyseItems({AnalysedItem()}, {{u"a"_s, {}}}, atAnySize);
        QCOMPARE(empty.items[0].asked, 0);
    }

    void shouldCountAnItemNotAskedAsMissing()
    {
        const std::vector<AnalysedItem> items(3);
        const std::vector<Examinee> examinees {withPoints(u"a"_s, {1, 1, -1}),
            withPoints(u"b"_s, {1, -1, 1}),
            withPoints(u"c"_s, {-1, 0, 1}),
            withPoints(u"d"_s, {0, 0, -1})};
        const Analysis analysis = analyseItems(items, examinees, atAnySize);
        QCOMPARE(analysis.items[0].asked, 3);
        NEAR(*analysis.items[0].facility, 2.0 / 3.0);
        NEAR(*analysis.items[1].facility, 1.0 / 3.0);
        NEAR(*analysis.items[2].facility, 1.0);
        NEAR(*analysis.items[0].pointBiserial, plainPearson({1, 1, 0}, {1, 1, 0}));
        NEAR(*analysis.items[0].restBiserial, plainPearson({1, 1, 0}, {1, 1, 0}));
        NEAR(*analysis.items[1].restBiserial, plainPearson({1, 0, 0}, {1, 1, 0}));
        const auto differ = Statistic(std::unexpected(Absence::FormsDiffer));
        QCOMPARE(analysis.form.reliability, differ);
        QCOMPARE(analysis.form.mean, differ);
    }

    void shouldAgreeWithPlainSumsOnRandomForms()
    {
        std::mt19937 random(20260101);
        std::uniform_real_distribution<double> chance;
        const std::vector<double> grades {0.0, 0.5, 1.0};
        for (int round = 0; round < 30; ++round) {
            const std::size_t count = 5 + round % 4;
            const std::vector<AnalysedItem> items(count);
            std::vector<Examinee> examinees;
            for (int person = 0; person < 40; ++person) {
                std::vector<double> points;
                for (std::size_t item = 0; item < count; ++item) {
                    const bool asked = item < 2 || chance(random) < 0.7;
                    points.push_back(
                        asked ? grades[static_cast<std::size_t>(chance(random) * 3.0)] : -1.0);
                }
                examinees.push_back(withPoints(QString::number(person), points));
            }
            const Analysis analysis = analyseItems(items, examinees, atAnySize);
            for (std::uint32_t item = 0; item < count; ++item) {
                std::vector<double> scores;
                std::vector<double> wholes;
                std::vector<double> rests;
                for (const Examinee &examinee : examinees) {
                    double total = 0.0;
                    std::optional<double> own;
                    for (const AnalysedResponse &response : examinee.responses) {
                        total += response.earned;
                        if (response.item == item) {
                            own = response.earned;
                        }
                    }
                    const auto asked = static_cast<double>(examinee.responses.size());
                    if (own) {
                        scores.push_back(*own);
                        wholes.push_back(total / asked);
                        rests.push_back((total - *own) / (asked - 1.0));
                    }
                }
                const ItemFigures &figures = analysis.items[item];
                QVERIFY(std::abs(*figures.pointBiserial - plainPearson(scores, wholes)) < 1e-9);
                QVERIFY(std::abs(*figures.restBiserial - plainPearson(scores, rests)) < 1e-9);
            }
        }
    }

    void shouldSuspectAKeyThatTheBetterOnesAvoid()
    {
        // The key of the fourth item is written down wrong: A for D.
        auto [items, examinees] = workedExample();
        items[3].keys = 1U << 0;
        for (Examinee &examinee : examinees) {
            AnalysedResponse &response = examinee.responses[3];
            response.earned = response.chosen == 1U ? 1.0 : 0.0;
        }
        const Analysis analysis = analyseItems(items, examinees, atAnySize);
        const KeyDoubt all {true, true, true};
        QCOMPARE(analysis.items[3].doubt, all);
        QVERIFY(*analysis.items[3].upperLower < 0.0);
        const auto [sound, same] = workedExample();
        for (const ItemFigures &figures : analyseItems(sound, same, atAnySize).items) {
            QVERIFY(!figures.doubt.keyFavoursLower && !figures.doubt.negativeRest);
        }
    }

    void shouldBoundAShareByWilson()
    {
        QVERIFY(isNear(wilsonInterval(0.0, 10).high, 0.2775));
        QCOMPARE(wilsonInterval(0.0, 10).low, 0.0);
        QVERIFY(isNear(wilsonInterval(1.0, 10).low, 0.7225));
        QCOMPARE(wilsonInterval(1.0, 10).high, 1.0);
        QCOMPARE(wilsonInterval(0.5, 0), Interval());
    }
};

QTEST_GUILESS_MAIN(TestItemAnalysis)
#include "tst_item_analysis.moc"
