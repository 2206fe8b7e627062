// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/daily_plan.h"
#include "questions/assessment/review_samples.h"
#include "questions/assessment/sample_bank.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;

namespace
{

Item itemOf(const QString &id, const QString &fact, const QString &topic = u"甲篇"_s)
{
    Item item = test::singleChoiceItem(id);
    item.fact = fact;
    item.topic = topic;
    return item;
}

std::vector<const Item *> pointersTo(const std::vector<Item> &items)
{
    std::vector<const Item *> pointers;
    for (const Item &item : items) {
        pointers.push_back(&item);
    }
    return pointers;
}

QStringList namesOf(const DailyPlan &plan)
{
    QStringList names;
    for (const DailyPick &pick : plan.picks) {
        names << pick.item->id;
    }
    return names;
}

/// Reviews a card once more and adds what is kept of it to the log.
void review(std::vector<ReviewEntry> &log,
    const ReviewScheduler &scheduler,
    const Item &item,
    Rating rating,
    int day)
{
    const ReviewCard card = replay(scheduler, item.fact, log);
    log.push_back(reviewCard(scheduler, card, item.id, rating, test::noonOf(day)).entry);
}

} // namespace

class TestDailyPlan : public QObject
{
    Q_OBJECT

private:
    const ReviewScheduler m_scheduler = practiceScheduler(0.9);

private Q_SLOTS:
    void shouldBeginWithNewFactsOneTopicAfterTheOther()
    {
        const std::vector<Item> items {itemOf(u"a1"_s, u"fa1"_s),
            itemOf(u"a2"_s, u"fa2"_s),
            itemOf(u"a3"_s, u"fa3"_s),
            itemOf(u"b1"_s, u"fb1"_s, u"乙篇"_s),
            itemOf(u"b2"_s, u"fb2"_s, u"乙篇"_s)};
        const DailyPlan plan = planDaily(
            pointersTo(items), test::bookOf(m_scheduler, {}), test::noonOf(20000), {4, 10});
        QCOMPARE(namesOf(plan), (QStringList {u"a1"_s, u"b1"_s, u"a2"_s, u"b2"_s}));
        QCOMPARE(plan.due, 0);
        QCOMPARE(plan.fresh, 5);
    }

    void shouldAskDueReviewsThenNewThenWeak()
    {
        const std::vector<Item> items {itemOf(u"new"_s, u"f-new"_s),
            itemOf(u"weak"_s, u"f-weak"_s),
            itemOf(u"due"_s, u"f-due"_s)};
        std::vector<ReviewEntry> log;
        review(log, m_scheduler, items[1], Rating::Easy, 20000);
        review(log, m_scheduler, items[2], Rating::Again, 20000);
        const DailyPlan plan = planDaily(
            pointersTo(items), test::bookOf(m_scheduler, log), test::noonOf(20002), {10, 10});
        QCOMPARE(namesOf(plan), (QStringList {u"due"_s, u"new"_s, u"weak"_s}));
        QCOMPARE(plan.picks[0].reason, QueueReason::ReviewDue);
        QCOMPARE(plan.picks[1].reason, QueueReason::New);
        QCOMPARE(plan.picks[2].reason, QueueReason::Weak);
        QCOMPARE(plan.due, 1);
        QCOMPARE(plan.fresh, 1);
    }

    void shouldCountWhatIsDueBeyondTheSet()
    {
        std::vector<Item> items;
        for (int number = 0; number < 14; ++number) {
            items.push_back(itemOf(u"i%1"_s.arg(number), u"f%1"_s.arg(number)));
        }
        std::vector<ReviewEntry> log;
        for (const Item &item : items) {
            review(log, m_scheduler, item, Rating::Again, 20000);
        }
        const DailyPlan plan = planDaily(
            pointersTo(items), test::bookOf(m_scheduler, log), test::noonOf(20003), {10, 10});
        QCOMPARE(plan.picks.size(), 10U);
        QCOMPARE(plan.due, 14);
    }

    void shouldNotBeginMoreNewFactsThanTheDayAllows()
    {
        std::vector<Item> items;
        for (int number = 0; number < 8; ++number) {
            items.push_back(itemOf(u"i%1"_s.arg(number), u"f%1"_s.arg(number)));
        }
        std::vector<ReviewEntry> log;
        review(log, m_scheduler, items[0], Rating::Good, 20000);
        review(log, m_scheduler, items[1], Rating::Good, 20000);
        const auto newOn = [&](int day) {
            return planDaily(
                pointersTo(items), test::bookOf(m_scheduler, log), test::noonOf(day), {10, 3})
                .fresh;
        };
        QCOMPARE(newOn(20000), 1);
        QCOMPARE(newOn(20001), 3);
    }

    void shouldAskNothingAgainOnTheDayItWasAsked()
    {
        const std::vector<Item> items {itemOf(u"one"_s, u"f1"_s), itemOf(u"two"_s, u"f2"_s)};
        std::vector<ReviewEntry> log;
        review(log, m_scheduler, items[0], Rating::Again, 20000);
        review(log, m_scheduler, items[1], Rating::Good, 20000);
        const auto picksOn = [&](int day) {
            return namesOf(planDaily(
                pointersTo(items), test::bookOf(m_scheduler, log), test::noonOf(day), {10, 10}));
        };
        QCOMPARE(picksOn(20000), QStringList());
        QCOMPARE(picksOn(20001).front(), u"one"_s);
    }

    void shouldLetSiblingsOfAFactTakeTurns()
    {
        const std::vector<Item> items {
            itemOf(u"one"_s, u"f"_s), itemOf(u"two"_s, u"f"_s), itemOf(u"three"_s, u"f"_s)};
        std::vector<ReviewEntry> log;
        QStringList asked;
        for (int round = 0; round < 6; ++round) {
            const int day = 20000 + 400 * round;
            const DailyPlan plan = planDaily(
                pointersTo(items), test::bookOf(m_scheduler, log), test::noonOf(day), {10, 10});
            QCOMPARE(plan.picks.size(), 1U);
            asked << plan.picks.front().item->id;
            review(log, m_scheduler, *plan.picks.front().item, Rating::Good, day);
        }
        QCOMPARE(QSet<QString>(asked.begin(), asked.begin() + 3).size(), 3);
        QCOMPARE(asked.mid(0, 3), asked.mid(3, 3));
    }

    void shouldNotAskEnemiesInOneSet()
    {
        std::vector<Item> items {itemOf(u"one"_s, u"f1"_s),
            itemOf(u"two"_s, u"f2"_s),
            itemOf(u"two-too"_s, u"f2"_s),
            itemOf(u"three"_s, u"f3"_s)};
        items[0].enemies = {u"two"_s, u"three"_s};
        const DailyPlan plan = planDaily(
            pointersTo(items), test::bookOf(m_scheduler, {}), test::noonOf(20000), {10, 10});
        QCOMPARE(namesOf(plan), (QStringList {u"one"_s, u"two-too"_s}));
        // What had to wait is still to come.
        std::vector<ReviewEntry> log;
        review(log, m_scheduler, items[0], Rating::Good, 20000);
        review(log, m_scheduler, items[2], Rating::Good, 20000);
        QCOMPARE(
            namesOf(planDaily(
                pointersTo(items), test::bookOf(m_scheduler, log), test::noonOf(20000), {10, 10})),
            QStringList(u"three"_s));
    }

    void shouldFillTheSetAlthoughEnemiesWait()
    {
        std::vector<Item> items {itemOf(u"one"_s, u"f1"_s)};
        for (int number = 2; number < 9; ++number) {
            items.push_back(itemOf(u"enemy%1"_s.arg(number), u"f%1"_s.arg(number)));
            items.back().enemies = {u"one"_s};
        }
        for (int number = 0; number < 5; ++number) {
            items.push_back(itemOf(u"friend%1"_s.arg(number), u"g%1"_s.arg(number)));
        }
        const DailyPlan plan = planDaily(
            pointersTo(items), test::bookOf(m_scheduler, {}), test::noonOf(20000), {4, 4});
        QCOMPARE(namesOf(plan), (QStringList {u"one"_s, u"friend0"_s, u"friend1"_s, u"friend2"_s}));
        QCOMPARE(plan.fresh, 4);
    }

    void shouldTreatAnItemWithoutAFactAsAFactOfItsOwn()
    {
        const std::vector<Item> items {itemOf(u"one"_s, {}), itemOf(u"two"_s, {})};
        const DailyPlan plan = planDaily(
            pointersTo(items), test::bookOf(m_scheduler, {}), test::noonOf(20000), {10, 10});
        QCOMPARE(plan.picks.size(), 2U);
    }

    void shouldLeaveOutFactsTheBankNoLongerHas()
    {
        const std::vector<Item> items {itemOf(u"one"_s, u"f1"_s)};
        std::vector<ReviewEntry> log;
        review(log, m_scheduler, itemOf(u"gone"_s, u"f-gone"_s), Rating::Again, 20000);
        review(log, m_scheduler, items[0], Rating::Again, 20000);
        const DailyPlan plan = planDaily(
            pointersTo(items), test::bookOf(m_scheduler, log), test::noonOf(20009), {10, 10});
        QCOMPARE(namesOf(plan), QStringList(u"one"_s));
        QCOMPARE(
            dueOn(StudyDay(days(20009)), pointersTo(items), test::bookOf(m_scheduler, log)), 1);
        QCOMPARE(
            dueOn(StudyDay(days(20000)), pointersTo(items), test::bookOf(m_scheduler, log)), 0);
    }

    void shouldAskFactsBackSoonerForAHigherRetention()
    {
        const std::vector<Item> items {itemOf(u"one"_s, u"f1"_s)};
        const auto dueAfter = [&](double retention) {
            const ReviewScheduler scheduler = practiceScheduler(retention);
            std::vector<ReviewEntry> log;
            review(log, scheduler, items[0], Rating::Easy, 20000);
            return replay(scheduler, u"f1"_s, log).interval;
        };
        QVERIFY(dueAfter(0.95) < dueAfter(0.9));
        QVERIFY(dueAfter(0.9) < dueAfter(0.75));
        QCOMPARE(dueAfter(0.1), dueAfter(0.7));
    }
};

QTEST_APPLESS_MAIN(TestDailyPlan)
#include "tst_daily_plan.moc"
