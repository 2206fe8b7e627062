// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/answer_times.h"
#include "assessment/mastery.h"
#include "assessment/retention_check.h"
#include "assessment/study_calendar.h"
#include "questions/assessment/review_samples.h"
#include "questions/assessment/sample_bank.h"

#include <QTest>

#include <cmath>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using std::chrono::milliseconds;

namespace
{

/// 2026-06-28, a Sunday.
constexpr StudyDay sunday
    = std::chrono::local_days(std::chrono::year(2026) / std::chrono::June / std::chrono::day(28));

Item itemOn(const QString &id, const QString &fact, const QString &topic, QStringList passages)
{
    Item item = test::trueFalseItem(id, true);
    item.fact = fact;
    item.topic = topic;
    item.evidence.clear();
    for (const QString &passage : passages) {
        Evidence evidence;
        evidence.passage = passage;
        item.evidence.push_back(evidence);
    }
    return item;
}

UtcTime at(int minute)
{
    return UtcTime(std::chrono::minutes(minute));
}

ReviewEntry reviewOf(int elapsed, double stability, Rating rating)
{
    ReviewEntry entry;
    entry.card = u"f"_s;
    entry.item = u"i"_s;
    entry.rating = rating;
    entry.elapsed = days(elapsed);
    entry.before = Memory {stability, 5.0};
    entry.weights = MemoryModel().weights().id();
    return entry;
}

bool isNear(double left, double right)
{
    return std::abs(left - right) < 1e-12;
}

} // namespace

class TestProgressFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCountEachItemByItsLastAnswerAndTellPracticeFromTests()
    {
        const std::vector<Item> bank {itemOn(u"a"_s, u"f1"_s, u"甲"_s, {u"p1"_s}),
            itemOn(u"b"_s, u"f1"_s, u"甲"_s, {u"p1"_s, u"p1"_s}),
            itemOn(u"c"_s, u"f2"_s, u"乙"_s, {u"p1"_s, u"p2"_s}),
            itemOn(u"d"_s, QString(), u"乙"_s, {u"p2"_s})};
        std::vector<const Item *> items;
        for (const Item &item : bank) {
            items.push_back(&item);
        }
        const std::vector<JudgedAnswer> answers {
            // Later in time, earlier in the list: the last answer to a in practice is right.
            {u"a"_s, Sitting::Practice, at(9), true},
            {u"a"_s, Sitting::Practice, at(1), false},
            {u"c"_s, Sitting::Practice, at(2), true},
            {u"c"_s, Sitting::Practice, at(3), false},
            {u"a"_s, Sitting::Test, at(4), false},
            {u"d"_s, Sitting::Test, at(4), true},
            {u"gone"_s, Sitting::Test, at(4), true},
        };
        const std::map<QString, double> recall {{u"f1"_s, 0.8}, {u"d"_s, 0.5}, {u"else"_s, 0.1}};

        const std::vector<Mastery> passages = masteryByPassage(items, answers, recall);
        QCOMPARE(passages.size(), 2U);
        QCOMPARE(passages[0], (Mastery {u"p1"_s, 3, {2, 1}, {1, 0}, 2, 1, 0.4}));
        QCOMPARE(passages[1], (Mastery {u"p2"_s, 2, {1, 0}, {1, 1}, 2, 1, 0.25}));
        const std::vector<Mastery> topics = masteryByTopic(items, answers, recall);
        QCOMPARE(topics.size(), 2U);
        QCOMPARE(topics[0], (Mastery {u"甲"_s, 2, {1, 1}, {1, 0}, 1, 1, 0.8}));
        QCOMPARE(topics[1], (Mastery {u"乙"_s, 2, {1, 0}, {1, 1}, 2, 1, 0.25}));
        QCOMPARE(shareRight(passages[0].practice), 0.5);
        QCOMPARE(shareRight({}), 0.0);
        QVERIFY(masteryByTopic({}, answers, recall).empty());
    }

    void shouldForetellRecallFromTheDayOfTheLastReview()
    {
        std::map<QString, ReviewCard> cards;
        cards[u"due"_s] = test::cardInReview(u"due"_s, 7.0, 20093, 20100);
        cards[u"today"_s] = test::cardInReview(u"today"_s, 7.0, 20100, 20107);
        cards[u"new"_s] = test::newCard(u"new"_s);
        const auto recall = recallOn(StudyDay(days(20100)), cards, MemoryModel());
        QCOMPARE(recall.size(), 2U);
        QVERIFY(isNear(recall.at(u"due"_s), 0.9));
        QVERIFY(isNear(recall.at(u"today"_s), 1.0));
    }

    void shouldLayDaysOutInWeeksFromMonday()
    {
        const std::map<StudyDay, DayAnswers> answers {
            {sunday - days(40), {3, 0}},
            {sunday - days(7), {1, 0}},
            {sunday - days(6), {0, 20}},
            {sunday - days(5), {0, 0}},
            {sunday - days(1), {2, 5}},
        };
        const StudyCalendar calendar = studyCalendar(answers, sunday, 2);
        QCOMPARE(calendar.days.size(), 14U);
        QCOMPARE(calendar.days.front().day, sunday - days(13));
        QCOMPARE(calendar.days.back().day, sunday);
        QCOMPARE(calendar.days[6].answers, (DayAnswers {1, 0}));
        QCOMPARE(calendar.days[7].answers, (DayAnswers {0, 20}));
        QCOMPARE(calendar.daysStudied, 3);
        QCOMPARE(calendar.currentStreak, 1);
        QCOMPARE(calendar.longestStreak, 2);

        const StudyCalendar monday = studyCalendar(answers, sunday + days(1), 2);
        QCOMPARE(monday.days.size(), 8U);
        QCOMPARE(monday.currentStreak, 0);
        QCOMPARE(studyCalendar({}, sunday, 26).days.size(), 182U);
        QCOMPARE(studyCalendar({}, sunday, 26).longestStreak, 0);
    }

    void shouldCompareWhatWasRememberedWithWhatWasForetold()
    {
        const MemoryModel model;
        std::vector<ReviewEntry> log {
            reviewOf(7, 7.0, Rating::Good), // 0.9
            reviewOf(1, 7.0, Rating::Again), // above 0.9
            reviewOf(30, 7.0, Rating::Hard), // between 0.7 and 0.9
            reviewOf(3000, 1.0, Rating::Again), // below 0.7
        };
        ReviewEntry sameDay = reviewOf(0, 7.0, Rating::Good);
        ReviewEntry first = reviewOf(3, 7.0, Rating::Good);
        first.before.reset();
        ReviewEntry elsewhere = reviewOf(7, 7.0, Rating::Good);
        elsewhere.weights = u"others"_s;
        log.insert(log.end(), {sameDay, first, elsewhere});

        const RetentionCheck check = checkRetention(log, model);
        QCOMPARE(check.all.reviews, 4);
        QCOMPARE(check.all.remembered, 2);
        QCOMPARE(measuredRetention(check.all), 0.5);
        double sum = 0.0;
        int inBands = 0;
        for (const RetentionBand &band : check.bands) {
            inBands += band.reviews;
            sum += band.predicted * band.reviews;
            QVERIFY(
                band.reviews == 0 || (band.predicted >= band.from && band.predicted <= band.to));
        }
        QCOMPARE(inBands, 4);
        const double expected
            = (model.retrievability(7, 7.0) + model.retrievability(1, 7.0)
                  + model.retrievability(30, 7.0) + model.retrievability(3000, 1.0))
            / 4.0;
        QVERIFY(isNear(check.all.predicted, expected));
        QVERIFY(isNear(sum / 4.0, expected));
        QCOMPARE(check.bands.front().reviews, 1);
        QCOMPARE(check.bands.front().remembered, 0);
        QVERIFY(!isTelling(check.all));
        QCOMPARE(measuredRetention({}), 0.0);
    }

    void shouldTellFromThirtyReviewsOn()
    {
        std::vector<ReviewEntry> log(29, reviewOf(1, 7.0, Rating::Good));
        QVERIFY(!isTelling(checkRetention(log, MemoryModel()).all));
        log.push_back(reviewOf(1, 7.0, Rating::Again));
        const RetentionCheck check = checkRetention(log, MemoryModel());
        QVERIFY(isTelling(check.all));
        QVERIFY(isTelling(check.bands.back()));
        QCOMPARE(check.bands.back().remembered, 29);
    }

    void shouldTakeTheMiddleOfTheTimes()
    {
        QCOMPARE(medianTime({}), MedianTime());
        QCOMPARE(medianTime({milliseconds(5)}), (MedianTime {1, milliseconds(5)}));
        QCOMPARE(medianTime({milliseconds(9), milliseconds(1), milliseconds(4)}),
            (MedianTime {3, milliseconds(4)}));
        QCOMPARE(medianTime({milliseconds(9), milliseconds(1), milliseconds(4), milliseconds(6)}),
            (MedianTime {4, milliseconds(5)}));
        const auto kinds = timesByKind({{ItemKind::Cloze, Sitting::Practice, milliseconds(10)},
            {ItemKind::TrueFalse, Sitting::Test, milliseconds(7)},
            {ItemKind::Cloze, Sitting::Test, milliseconds(30)},
            {ItemKind::Cloze, Sitting::Practice, milliseconds(20)}});
        QCOMPARE(kinds.size(), 2U);
        QCOMPARE(kinds[0], (KindTimes {ItemKind::TrueFalse, {}, {1, milliseconds(7)}}));
        QCOMPARE(
            kinds[1], (KindTimes {ItemKind::Cloze, {2, milliseconds(15)}, {1, milliseconds(30)}}));
    }

    void shouldTimeOnlyWhatWasAnswered()
    {
        PracticeResponse given;
        given.entry.item = test::trueFalseItem(u"a"_s, true);
        given.answer = {u"true"_s};
        given.spent = milliseconds(40);
        PracticeResponse late = given;
        late.answer.clear();
        QCOMPARE(answerTimes(std::vector {given, late}).size(), 1U);

        Form form;
        form.entries = {{given.entry.item, {}, {}, {}}, {given.entry.item, {}, {}, {}}};
        Attempt attempt = startAttempt(u"t"_s, u"l"_s, form, at(0));
        attempt = applyEvent(attempt, {AttemptEventKind::Answered, at(1), 0, {u"true"_s}}).value();
        QVERIFY(answerTimes(attempt).empty());
        attempt = applyEvent(attempt, {AttemptEventKind::Submitted, at(2), -1, {}}).value();
        const auto times = answerTimes(attempt);
        QCOMPARE(times.size(), 1U);
        QCOMPARE(times.front().sitting, Sitting::Test);
        QCOMPARE(times.front().spent, attempt.entries[0].spent);
    }
};

QTEST_GUILESS_MAIN(TestProgressFigures)
#include "tst_progress_figures.moc"
