// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/review_queue.h"
#include "questions/assessment/review_samples.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using std::chrono::minutes;

namespace
{

ReviewCard cardInSteps(const QString &id, const ReviewMoment &due, int firstDay = 20000)
{
    ReviewCard card = test::newCard(id);
    card.state = CardState::Learning;
    card.memory = Memory {1.0, 5.0};
    card.reviews = 1;
    card.firstDay = StudyDay(days(firstDay));
    card.lastDay = due.day;
    card.dueDay = due.day;
    card.dueAt = due.at;
    return card;
}

QStringList namesOf(const std::vector<QueueEntry> &queue)
{
    QStringList names;
    for (const QueueEntry &entry : queue) {
        names << entry.card;
    }
    return names;
}

ReviewEntry asked(const QString &card, const QString &item)
{
    ReviewEntry entry;
    entry.card = card;
    entry.item = item;
    return entry;
}

} // namespace

class TestReviewQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAskInTheAgreedOrder()
    {
        const ReviewMoment now = test::noonOf(20100);
        const std::vector<ReviewCard> cards {
            test::newCard(u"new2"_s),
            test::newCard(u"new1"_s),
            test::newCard(u"new3"_s),
            test::cardInReview(u"firm"_s, 300.0, 20050, 20300),
            test::cardInReview(u"weak"_s, 60.0, 20050, 20110),
            test::cardInReview(u"weaker"_s, 55.0, 20050, 20105),
            test::cardInReview(u"today"_s, 5.0, 20100, 20105),
            test::cardInReview(u"due"_s, 50.0, 20050, 20100),
            test::cardInReview(u"overdue"_s, 10.0, 20050, 20060),
            cardInSteps(u"later"_s, test::noonOf(20100, minutes(5))),
            cardInSteps(u"step"_s, test::noonOf(20100, minutes(-1))),
            cardInSteps(u"earlier step"_s, test::noonOf(20100, minutes(-2))),
        };
        const std::vector<QueueEntry> queue = reviewQueue(cards, MemoryModel(), now, {2, 2});
        QCOMPARE(namesOf(queue),
            (QStringList {u"earlier step"_s,
                u"step"_s,
                u"overdue"_s,
                u"due"_s,
                u"new2"_s,
                u"new1"_s,
                u"weaker"_s,
                u"weak"_s,
                u"later"_s}));
        const std::vector reasons {QueueReason::StepDue,
            QueueReason::StepDue,
            QueueReason::ReviewDue,
            QueueReason::ReviewDue,
            QueueReason::New,
            QueueReason::New,
            QueueReason::Weak,
            QueueReason::Weak,
            QueueReason::StepWaiting};
        for (std::size_t place = 0; place < reasons.size(); ++place) {
            QCOMPARE(queue[place].reason, reasons[place]);
        }
    }

    void shouldNotDependOnTheOrderOfTheCards()
    {
        Random random(6);
        std::vector<ReviewCard> cards;
        for (int number = 0; number < 40; ++number) {
            cards.push_back(test::cardInReview(u"f%1"_s.arg(number),
                1.0 + static_cast<double>(random.below(5)),
                20000,
                20000 + static_cast<int>(random.below(10))));
        }
        const ReviewMoment now = test::noonOf(20005);
        const std::vector<QueueEntry> queue = reviewQueue(cards, MemoryModel(), now, {10, 5});
        for (int count = 0; count < 10; ++count) {
            random.shuffle(cards);
            QCOMPARE(reviewQueue(cards, MemoryModel(), now, {10, 5}), queue);
        }
    }

    void shouldCountWhatWasBegunTodayAgainstTheLimit()
    {
        const ReviewMoment now = test::noonOf(20100);
        std::vector<ReviewCard> cards {
            test::newCard(u"a"_s), test::newCard(u"b"_s), test::newCard(u"c"_s)};
        const QueueLimits limits {2, 0};
        QCOMPARE(reviewQueue(cards, MemoryModel(), now, limits).size(), 2U);
        cards[0] = cardInSteps(u"a"_s, now, 20100);
        QCOMPARE(namesOf(reviewQueue(cards, MemoryModel(), now, limits)),
            (QStringList {u"a"_s, u"b"_s}));
        cards[0].firstDay = StudyDay(days(20099));
        QCOMPARE(reviewQueue(cards, MemoryModel(), now, limits).size(), 3U);
        QCOMPARE(reviewQueue(cards, MemoryModel(), now, {-1, -1}).size(), 1U);
        QVERIFY(reviewQueue({}, MemoryModel(), now, limits).empty());
    }

    void shouldLetSiblingsTakeTurns()
    {
        const QStringList items {u"判断"_s, u"单选"_s, u"填空"_s};
        std::vector<ReviewEntry> log;
        QStringList order;
        for (int count = 0; count < 9; ++count) {
            const std::optional<QString> item = itemInTurn(u"f"_s, items, log);
            QVERIFY(item.has_value());
            QCOMPARE(itemInTurn(u"f"_s, items, log), item);
            order << *item;
            log.push_back(asked(u"f"_s, *item));
            log.push_back(asked(u"other"_s, items[count % 3]));
        }
        QCOMPARE(QSet<QString>(order.begin(), order.begin() + 3).size(), 3);
        QCOMPARE(order.mid(3, 3), order.first(3));
        QCOMPARE(order.mid(6, 3), order.first(3));
    }

    void shouldAskANewSiblingFirst()
    {
        const std::vector<ReviewEntry> log {asked(u"f"_s, u"a"_s), asked(u"f"_s, u"gone"_s)};
        QCOMPARE(itemInTurn(u"f"_s, {u"a"_s, u"b"_s}, log), std::optional(u"b"_s));
        QCOMPARE(itemInTurn(u"f"_s, {u"a"_s}, log), std::optional(u"a"_s));
        QVERIFY(!itemInTurn(u"f"_s, {}, log));
    }

    void shouldNotBeginEveryCardWithTheSameItem()
    {
        QSet<QString> first;
        for (int number = 0; number < 20; ++number) {
            first.insert(*itemInTurn(u"f%1"_s.arg(number), {u"a"_s, u"b"_s, u"c"_s}, {}));
        }
        QCOMPARE(first.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_review_queue.moc"
