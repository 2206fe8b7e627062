// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/daily_plan.h"
#include "assessment/practice_tally.h"
#include "assessment/response_rating.h"
#include "questions/assessment/review_samples.h"
#include "questions/assessment/sample_bank.h"

#include <QTest>

#include <algorithm>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// A learner who answers at random, now and then with a clock that went back; confirms the points
/// of a 简答 at once, later or never; and sits tests in between. Keeps all that was answered, and
/// what was kept up.
class RandomLearner
{
public:
    explicit RandomLearner(quint64 seed)
        : m_random(seed)
        , m_book(practiceScheduler(0.9))
    {
        for (int item = 0; item < 9; ++item) {
            m_items.push_back(test::trueFalseItem(u"item-%1"_s.arg(item), true));
            m_items.back().fact = u"fact-%1"_s.arg(item / 2);
            m_items.back().topic = u"topic-%1"_s.arg(item % 3);
        }
        for (int item = 0; item < 2; ++item) {
            Item essay = test::clozeItem(u"essay-%1"_s.arg(item), {u"one"_s, u"two"_s});
            essay.kind = ItemKind::ShortAnswer;
            essay.topic = u"topic-%1"_s.arg(item);
            m_items.push_back(essay);
        }
    }

    void goOn()
    {
        m_minute += static_cast<int>(m_random.below(2000));
        const quint64 dice = m_random.below(20);
        if (dice < 16) {
            answer();
        } else if (dice < 18) {
            confirmOne();
        } else {
            sitTest();
        }
    }

    void answer()
    {
        Item item = m_items[m_random.below(m_items.size())];
        if (m_random.below(10) == 0) {
            item.topic = u"topic-moved"_s;
        }
        PracticeResponse response;
        response.id = u"r%1"_s.arg(m_responses.size());
        response.sitting = u"s%1"_s.arg(m_responses.size() / 6);
        response.mode = static_cast<PracticeMode>(m_random.below(5));
        response.entry.item = item;
        response.answer = m_random.below(3) > 0 ? item.key : QStringList {u"wrong"_s};
        response.given = momentNow();
        m_responses.push_back(response);
        m_tally.take(practised(response));
        log(response);
    }

    void confirmOne()
    {
        const QStringList waiting = m_tally.waiting();
        if (waiting.isEmpty()) {
            return;
        }
        const QString &id
            = waiting[static_cast<qsizetype>(m_random.below(static_cast<quint64>(waiting.size())))];
        PracticeResponse &response = *std::ranges::find(m_responses, id, &PracticeResponse::id);
        response.confirmed = m_random.below(2) ? std::set {0, 1} : std::set {1};
        m_tally.confirm(id, markResponse(response).correct);
        log(response);
    }

    void sitTest()
    {
        const UtcTime at = momentNow().at;
        for (int entry = 0; entry < 3; ++entry) {
            const QString item = m_items[m_random.below(m_items.size())].id;
            const bool correct = m_random.below(2) > 0;
            m_tested.push_back({item, Sitting::Test, at, correct});
            if (!correct) {
                TestErrors &errors = m_testErrors[item];
                errors.last = errors.errors++ == 0 ? at : std::max(errors.last, at);
            }
        }
    }

    void compare() const
    {
        std::vector<JudgedAnswer> answers = judgedAnswers(m_responses);
        answers.insert(answers.end(), m_tested.begin(), m_tested.end());
        for (int leaveAfter = 1; leaveAfter <= PracticeTally::mostInARow; ++leaveAfter) {
            QVERIFY(m_tally.mistakes(m_testErrors, leaveAfter) == mistakesIn(answers, leaveAfter));
        }
        QCOMPARE(m_tally.answers(), static_cast<int>(m_responses.size()));
        QVERIFY(m_tally.weakestTopic() == weakestTopic(m_responses));
        QCOMPARE(m_tally.bestChallenge(), bestChallenge(m_responses));
        std::set<StudyDay> days;
        for (const PracticeResponse &response : m_responses) {
            days.insert(response.given.day);
            QCOMPARE(m_tally.dailyOn(response.given.day),
                static_cast<int>(
                    std::ranges::count_if(m_responses, [&](const PracticeResponse &other) {
                        return other.mode == PracticeMode::Daily
                            && other.given.day == response.given.day;
                    })));
        }
        QVERIFY(m_tally.days() == days);
        compareCards(m_book);
        CardBook rescheduled = m_book;
        rescheduled.reschedule(practiceScheduler(0.8));
        compareCards(rescheduled);
    }

private:
    ReviewMoment momentNow()
    {
        // Minutes are whole hours apart or the same: ties are frequent.
        const bool isBack = m_random.below(12) == 0;
        const int minute = (m_minute / 600) * 600 - (isBack ? 6000 : 0);
        return test::noonOf(20000 + minute / 1440, std::chrono::minutes(minute % 1440));
    }

    void log(const PracticeResponse &response)
    {
        RatedResponse rated;
        rated.kind = response.entry.item.kind;
        rated.mark = markResponse(response);
        rated.spent = response.spent;
        const std::optional<Rating> rating = ratingOf(rated);
        if (!rating) {
            return;
        }
        const QString card = cardOf(response.entry.item);
        const ReviewCard before = replay(m_book.scheduler(), card, m_log);
        QVERIFY(m_book.card(card) == before);
        m_log.push_back(
            reviewCard(m_book.scheduler(), before, response.entry.item.id, *rating, response.given)
                .entry);
        m_book.take({card, response.entry.item.id, *rating, response.given});
    }

    void compareCards(const CardBook &book) const
    {
        const std::map<QString, ReviewCard> cards = replayAll(book.scheduler(), m_log);
        QCOMPARE(static_cast<std::size_t>(book.cards().size()), cards.size());
        for (const auto &[id, card] : cards) {
            QVERIFY(book.card(id) == card);
            QStringList items;
            for (const Item &item : m_items) {
                if (cardOf(item) == id) {
                    items << item.id;
                }
            }
            QCOMPARE(book.itemInTurn(id, items), itemInTurn(id, items, m_log));
        }
    }

    Random m_random;
    int m_minute = 0;
    std::vector<Item> m_items;
    std::vector<PracticeResponse> m_responses;
    std::vector<ReviewEntry> m_log;
    std::vector<JudgedAnswer> m_tested;
    QHash<QString, TestErrors> m_testErrors;
    PracticeTally m_tally;
    CardBook m_book;
};

} // namespace

class TestPracticeTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldComeToWhatAllAnswersComeTo_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed) {
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
        }
    }

    void shouldComeToWhatAllAnswersComeTo()
    {
        QFETCH(quint64, seed);
        RandomLearner learner(seed);
        learner.compare();
        for (int step = 0; step < 240; ++step) {
            learner.goOn();
            if (step % 8 == 0) {
                learner.compare();
            }
        }
    }

    void shouldConfirmOnceAndOnlyWhatWaits()
    {
        PracticeTally tally;
        tally.confirm(u"unknown"_s, false);
        const ReviewMoment now = test::noonOf(20000);
        tally.take({u"r"_s, u"s"_s, PracticeMode::Daily, u"i"_s, u"t"_s, now, true, false});
        QCOMPARE(tally.waiting(), QStringList {u"r"_s});
        QVERIFY(tally.mistakes({}, 2).empty());
        tally.confirm(u"r"_s, false);
        tally.confirm(u"r"_s, false);
        QCOMPARE(tally.waiting(), QStringList());
        QCOMPARE(tally.mistakes({}, 2).front().errors, 1);
    }
};

QTEST_APPLESS_MAIN(TestPracticeTally)
#include "tst_practice_tally.moc"
