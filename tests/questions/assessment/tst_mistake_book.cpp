// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/mistake_book.h"
#include "questions/assessment/sample_bank.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

UtcTime at(int minute)
{
    return UtcTime(std::chrono::minutes(minute));
}

JudgedAnswer practised(const QString &item, int minute, bool correct)
{
    return {item, Sitting::Practice, at(minute), correct};
}

JudgedAnswer tested(const QString &item, int minute, bool correct)
{
    return {item, Sitting::Test, at(minute), correct};
}

QStringList namesOf(const std::vector<Mistake> &mistakes)
{
    QStringList names;
    for (const Mistake &mistake : mistakes) {
        names << mistake.item;
    }
    return names;
}

} // namespace

class TestMistakeBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeInErrorsOfTestsAndPractice()
    {
        const auto mistakes = mistakesIn({tested(u"a"_s, 1, false),
                                             practised(u"b"_s, 2, false),
                                             practised(u"c"_s, 3, true),
                                             tested(u"d"_s, 4, true)},
            2);
        QCOMPARE(namesOf(mistakes), (QStringList {u"b"_s, u"a"_s}));
        QCOMPARE(mistakes[0].errors, 1);
        QCOMPARE(mistakes[0].lastError, at(2));
    }

    void shouldLetGoAfterSomeRightAnswersInARow_data()
    {
        QTest::addColumn<int>("leaveAfter");
        QTest::addColumn<QString>("answers"); // of practice: r right, w wrong
        QTest::addColumn<bool>("stays");
        QTest::newRow("one right of two") << 2 << u"wr"_s << true;
        QTest::newRow("two in a row") << 2 << u"wrr"_s << false;
        QTest::newRow("not in a row") << 2 << u"wrwr"_s << true;
        QTest::newRow("back on a new error") << 2 << u"wrrw"_s << true;
        QTest::newRow("gone again") << 2 << u"wrrwrr"_s << false;
        QTest::newRow("right before the error counts for nothing") << 2 << u"rrrw"_s << true;
        QTest::newRow("one is enough where one is wished") << 1 << u"wr"_s << false;
        QTest::newRow("five are not six") << 6 << u"wrrrrr"_s << true;
        QTest::newRow("never wrong") << 1 << u"rr"_s << false;
    }

    void shouldLetGoAfterSomeRightAnswersInARow()
    {
        QFETCH(int, leaveAfter);
        QFETCH(QString, answers);
        QFETCH(bool, stays);
        std::vector<JudgedAnswer> judged;
        for (int minute = 0; minute < answers.size(); ++minute) {
            judged.push_back(practised(u"a"_s, minute, answers[minute] == u'r'));
        }
        QCOMPARE(mistakesIn(judged, leaveAfter).size(), stays ? 1U : 0U);
    }

    void shouldNotCountRightAnswersOfTestsTowardsLeaving()
    {
        const auto mistakes = mistakesIn({practised(u"a"_s, 1, false),
                                             tested(u"a"_s, 2, true),
                                             tested(u"a"_s, 3, true),
                                             practised(u"a"_s, 4, true)},
            2);
        QCOMPARE(mistakes.size(), 1U);
        QCOMPARE(mistakes.front().rightInARow, 1);
    }

    void shouldComeBackOnAnErrorInATest()
    {
        const auto mistakes = mistakesIn({practised(u"a"_s, 1, false),
                                             practised(u"a"_s, 2, true),
                                             practised(u"a"_s, 3, true),
                                             tested(u"a"_s, 4, false)},
            2);
        QCOMPARE(mistakes.size(), 1U);
        QCOMPARE(mistakes.front().errors, 2);
        QCOMPARE(mistakes.front().rightInARow, 0);
    }

    void shouldGoByTheClockWhateverTheOrder()
    {
        const std::vector<JudgedAnswer> answers {
            practised(u"a"_s, 9, true), practised(u"a"_s, 8, true), tested(u"a"_s, 1, false)};
        QCOMPARE(mistakesIn(answers, 2).size(), 0U);
    }

    void shouldTakeOnlyWhatAFinishedTestJudged()
    {
        Item points = test::clozeItem(u"sa"_s, {u"先看天色"_s});
        points.kind = ItemKind::ShortAnswer;
        Form form;
        form.entries = {{test::trueFalseItem(u"right"_s, true), {}, {}},
            {test::trueFalseItem(u"wrong"_s, true), {}, {}},
            {test::trueFalseItem(u"blank"_s, true), {}, {}},
            {points, {}, {}},
            {test::multipleChoiceItem(u"part"_s), {}, {}}};
        Attempt attempt = startAttempt(u"one"_s, u"learner"_s, form, at(0));
        const auto answer = [&attempt](int entry, const QStringList &given) {
            attempt = *applyEvent(attempt, {AttemptEventKind::Answered, at(1), entry, given});
        };
        answer(0, {u"true"_s});
        answer(1, {u"false"_s});
        answer(3, {u"看天色"_s});
        answer(4, {u"o0"_s});
        QCOMPARE(judgedAnswers(attempt).size(), 0U);
        attempt = *applyEvent(attempt, {AttemptEventKind::Submitted, at(5), -1, {}});
        QCOMPARE(judgedAnswers(attempt),
            (std::vector {tested(u"right"_s, 5, true),
                tested(u"wrong"_s, 5, false),
                tested(u"part"_s, 5, false)}));
    }

    void shouldTakeRunningOutOfTimeForAnError()
    {
        PracticeResponse response;
        response.entry.item = test::trueFalseItem(u"late"_s, true);
        response.given.at = at(3);
        QCOMPARE(
            judgedAnswers(std::vector {response}), std::vector {practised(u"late"_s, 3, false)});
        response.entry.item.kind = ItemKind::ShortAnswer;
        response.entry.item.key = {u"先看天色"_s};
        response.answer = {u"看天色"_s};
        QCOMPARE(judgedAnswers(std::vector {response}).size(), 0U);
        response.confirmed = std::set {0};
        QCOMPARE(
            judgedAnswers(std::vector {response}), std::vector {practised(u"late"_s, 3, true)});
    }
};

QTEST_APPLESS_MAIN(TestMistakeBook)
#include "tst_mistake_book.moc"
