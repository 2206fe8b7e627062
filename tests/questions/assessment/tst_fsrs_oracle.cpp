// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions/assessment/review_samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cmath>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using std::chrono::milliseconds;

namespace
{

struct Review {
    Rating rating;
    ReviewMoment now;
};

using Sequence = std::vector<Review>;

enum class SameDay { Often, Never };

/// Reviews at random: some minutes, some days or some years after the one before.
Sequence randomSequence(Random &random, SameDay sameDay)
{
    constexpr qint64 dayLength = 86'400'000;
    Sequence sequence;
    qint64 at = 1'700'000'000'000 + static_cast<qint64>(random.below(dayLength));
    const auto length = static_cast<int>(1 + random.below(16));
    for (int place = 0; place < length; ++place) {
        const UtcTime time {milliseconds(at)};
        // ts-fsrs counts days by the calendar in UTC.
        sequence.push_back({test::ratingOfGrade(1 + static_cast<int>(random.below(4))),
            {time, StudyDay(std::chrono::floor<days>(time).time_since_epoch())}});
        const quint64 gap = random.below(10);
        if (gap < 4 && sameDay == SameDay::Often) {
            at += static_cast<qint64>(random.below(20 * 60'000));
        } else {
            const quint64 longest = gap < 7 ? 5 : gap < 9 ? 60 : 1000;
            at += static_cast<qint64>(1 + random.below(longest)) * dayLength;
        }
    }
    return sequence;
}

QJsonArray toJson(const std::vector<Sequence> &sequences)
{
    QJsonArray all;
    for (const Sequence &sequence : sequences) {
        QJsonArray reviews;
        for (const Review &review : sequence) {
            reviews.append(QJsonArray {static_cast<int>(review.rating),
                static_cast<qint64>(review.now.at.time_since_epoch().count())});
        }
        all.append(reviews);
    }
    return all;
}

struct Differences {
    double stability = 0.0; ///< largest, relative
    double difficulty = 0.0; ///< largest
    int outcomes = 0;
};

/// What sets our card apart from the row of the oracle; empty: nothing but rounding.
QString difference(
    const ReviewCard &card, const QJsonArray &row, const ReviewMoment &now, Differences &all)
{
    const double stability = row[2].toDouble();
    const double apart = std::abs(card.memory->stability - stability);
    all.stability = std::max(all.stability, apart / stability);
    all.difficulty
        = std::max(all.difficulty, std::abs(card.memory->difficulty - row[3].toDouble()));
    ++all.outcomes;
    const qint64 due = isInSteps(card) ? card.dueAt.time_since_epoch().count()
                                       : (now.at + card.interval).time_since_epoch().count();
    const QJsonArray ours {static_cast<int>(card.state),
        card.step,
        stability,
        row[3],
        static_cast<qint64>(card.interval.count()),
        due,
        card.reviews,
        card.lapses};
    if (ours == row && all.stability < 1e-6 && all.difficulty < 1e-6) {
        return {};
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonArray {ours, row, card.memory->stability, card.memory->difficulty})
            .toJson(QJsonDocument::Compact));
}

} // namespace

class TestFsrsOracle : public QObject
{
    Q_OBJECT

    QString m_node;

private Q_SLOTS:
    void initTestCase()
    {
        m_node = QStandardPaths::findExecutable(u"node"_s);
        if (m_node.isEmpty()) {
            QSKIP("Node is not installed, so nothing is compared with ts-fsrs");
        }
        if (!QFile::exists(
                QStringLiteral(ZHIXING_FSRS_PACKAGE "/node_modules/ts-fsrs/package.json"))) {
            QSKIP("ts-fsrs is not installed (packaging/test does it), so nothing is compared");
        }
    }

    void shouldAgreeWithTsFsrs_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("sequences");
        QTest::addColumn<std::vector<double>>("weights");
        QTest::addColumn<bool>("steps");
        QTest::addColumn<QList<int>>("learning");
        QTest::addColumn<QList<int>>("relearning");
        QTest::addColumn<double>("retention");
        const std::vector<double> standard = MemoryWeights::standard().values();
        // FSRS-6 has two weights more.
        std::vector<double> other = test::fsrs5Weights();
        other.insert(other.end(), {0.03, 0.3});
        // What the scheduler of ts-fsrs without steps takes them for.
        std::vector<double> longTerm = standard;
        longTerm[17] = longTerm[18] = 0.0;
        const QList<int> none;
        QTest::newRow("as set at first")
            << quint64(1) << 2000 << standard << true << QList {1, 10} << QList {10} << 0.9;
        QTest::newRow("other weights")
            << quint64(2) << 500 << other << true << QList {1, 10} << QList {10} << 0.9;
        QTest::newRow("other steps")
            << quint64(3) << 500 << standard << true << QList {5} << QList {10, 25} << 0.95;
        QTest::newRow("three steps")
            << quint64(4) << 500 << standard << true << QList {1, 10, 240} << QList {7} << 0.85;
        QTest::newRow("no steps") << quint64(5) << 500 << longTerm << false << none << none << 0.8;
    }

    void shouldAgreeWithTsFsrs()
    {
        QFETCH(const quint64, seed);
        QFETCH(const int, sequences);
        QFETCH(const std::vector<double>, weights);
        QFETCH(const bool, steps);
        QFETCH(const QList<int>, learning);
        QFETCH(const QList<int>, relearning);
        QFETCH(const double, retention);

        SchedulerSettings settings = test::plainSettings();
        settings.retention = retention;
        settings.learningSteps.clear();
        settings.relearningSteps.clear();
        QJsonArray learningNames;
        QJsonArray relearningNames;
        for (const int step : learning) {
            settings.learningSteps.emplace_back(step);
            learningNames.append(u"%1m"_s.arg(step));
        }
        for (const int step : relearning) {
            settings.relearningSteps.emplace_back(step);
            relearningNames.append(u"%1m"_s.arg(step));
        }
        QJsonArray weightValues;
        for (const double weight : weights) {
            weightValues.append(weight);
        }
        const ReviewScheduler scheduler
            = test::schedulerWith(settings, MemoryModel(MemoryWeights::of(weights).value()));

        Random random(seed);
        std::vector<Sequence> all;
        for (int count = 0; count < sequences; ++count) {
            all.push_back(randomSequence(random, steps ? SameDay::Often : SameDay::Never));
        }
        const QJsonArray oracle = ask({{u"parameters"_s,
                                           QJsonObject {{u"w"_s, weightValues},
                                               {u"request_retention"_s, retention},
                                               {u"learning_steps"_s, learningNames},
                                               {u"relearning_steps"_s, relearningNames},
                                               {u"enable_short_term"_s, steps}}},
            {u"sequences"_s, toJson(all)}});
        QCOMPARE(oracle.size(), sequences);

        Differences differences;
        for (int count = 0; count < sequences; ++count) {
            ReviewCard card = test::newCard(u"f"_s);
            const Sequence &sequence = all[static_cast<std::size_t>(count)];
            for (std::size_t place = 0; place < sequence.size(); ++place) {
                const Review &review = sequence[place];
                const QJsonArray rows
                    = oracle[count].toArray()[static_cast<qsizetype>(place)].toArray();
                QCOMPARE(rows.size(), 4);
                for (const Rating rating : allRatings) {
                    const QString found
                        = difference(scheduler.afterReview(card, rating, review.now),
                            rows[static_cast<int>(rating) - 1].toArray(),
                            review.now,
                            differences);
                    QVERIFY2(found.isEmpty(),
                        qPrintable(
                            u"sequence %1, review %2: %3"_s.arg(count).arg(place).arg(found)));
                }
                card = scheduler.afterReview(card, review.rating, review.now);
            }
        }
        qInfo("%d outcomes; largest difference: stability %.2g of it, difficulty %.2g",
            differences.outcomes,
            differences.stability,
            differences.difficulty);
    }

private:
    /// Empty where the oracle fails; it says why on standard error.
    [[nodiscard]] QJsonArray ask(const QJsonObject &question) const
    {
        QProcess node;
        node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        node.start(
            m_node, {QStringLiteral(ZHIXING_FSRS_ORACLE), QStringLiteral(ZHIXING_FSRS_PACKAGE)});
        node.write(QJsonDocument(question).toJson(QJsonDocument::Compact));
        node.closeWriteChannel();
        constexpr int patience = 120'000;
        if (!node.waitForFinished(patience)) {
            node.kill();
            node.waitForFinished();
        }
        return QJsonDocument::fromJson(node.readAllStandardOutput()).array();
    }
};

QTEST_GUILESS_MAIN(TestFsrsOracle)
#include "tst_fsrs_oracle.moc"
