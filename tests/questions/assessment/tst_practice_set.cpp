// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/daily_plan.h"
#include "assessment/practice.h"
#include "assessment/practice_figures.h"
#include "assessment/practice_set.h"
#include "questions/assessment/review_samples.h"
#include "questions/assessment/sample_bank.h"

#include <QTest>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;

namespace
{

QStringList namesOf(const std::vector<const Item *> &items)
{
    QStringList names;
    for (const Item *item : items) {
        names << item->id;
    }
    return names;
}

ReviewEntry asked(const QString &item)
{
    ReviewEntry entry;
    entry.item = item;
    return entry;
}

PracticeResponse answered(const QString &id, const QString &topic, bool right)
{
    PracticeResponse response;
    response.entry.item = test::trueFalseItem(id, true);
    response.entry.item.topic = topic;
    response.answer = {right ? u"true"_s : u"false"_s};
    return response;
}

} // namespace

class TestPracticeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAskNothingRejectedNoCandidateAndNothingTwice()
    {
        Bank bank;
        bank.items = {test::trueFalseItem(u"a"_s, true),
            test::trueFalseItem(u"b"_s, true),
            test::trueFalseItem(u"a"_s, false),
            test::trueFalseItem(u"c"_s, true)};
        bank.items[1].review = ReviewState::Rejected;
        bank.items[3].review = ReviewState::Candidate;
        QCOMPARE(namesOf(askableItems(bank)), QStringList(u"a"_s));
    }

    void shouldFilterByTopicKindAndPassage()
    {
        const Bank bank = test::sampleBank();
        const auto all = askableItems(bank);
        QVERIFY(filterItems(all, {}) == all);
        const auto chosen = filterItems(all, {u"乙篇"_s, ItemKind::Cloze, u"p-excerpt"_s});
        QVERIFY(!chosen.empty() && chosen.size() < 12);
        for (const Item *item : chosen) {
            QCOMPARE(item->topic, u"乙篇"_s);
            QVERIFY(item->kind == ItemKind::Cloze);
        }
        QCOMPARE(filterItems(all, {u"乙篇"_s, std::nullopt, u"p-faq"_s}).size(), 0U);
    }

    void shouldTakeTheNeverAskedThenTheLongestAgo()
    {
        Bank bank;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            bank.items.push_back(test::trueFalseItem(id, true));
        }
        const auto items = askableItems(bank);
        const std::vector<ReviewEntry> log {asked(u"d"_s), asked(u"b"_s), asked(u"d"_s)};
        const QStringList picked
            = namesOf(pickItems(items, test::bookOf(practiceScheduler(0.9), log), 4, 5));
        QCOMPARE(
            QSet<QString>(picked.begin(), picked.begin() + 2), (QSet<QString> {u"a"_s, u"c"_s}));
        QCOMPARE(picked.mid(2), (QStringList {u"b"_s, u"d"_s}));
        QCOMPARE(
            namesOf(pickItems(items, test::bookOf(practiceScheduler(0.9), log), 4, 5)), picked);
        QCOMPARE(pickItems(items, test::bookOf(practiceScheduler(0.9), log), 1, 5).size(), 1U);
        QCOMPARE(pickItems({}, test::bookOf(practiceScheduler(0.9), log), 4, 5).size(), 0U);
    }

    void shouldLetSiblingsWaitAndEnemiesOut()
    {
        Bank bank;
        for (const QString &id : {u"a"_s, u"a-too"_s, u"b"_s, u"c"_s}) {
            bank.items.push_back(test::trueFalseItem(id, true));
        }
        bank.items[1].fact = bank.items[0].fact;
        bank.items[3].enemies = {u"b"_s};
        for (quint64 seed = 0; seed < 20; ++seed) {
            const QStringList picked = namesOf(
                pickItems(askableItems(bank), CardBook(practiceScheduler(0.9)), 10, seed));
            QCOMPARE(picked.size(), 3);
            QVERIFY(picked.last().startsWith(u'a'));
            QVERIFY(!(picked.contains(u"b"_s) && picked.contains(u"c"_s)));
        }
    }

    void shouldKeepTheOrderOfTheSetAndItsSources()
    {
        const Bank bank = test::sampleBank();
        const std::vector<const Item *> items {&bank.items[5], &bank.items[1], &bank.items[3]};
        const auto entries = practiceEntries(bank, items, 9);
        QCOMPARE(entries.size(), 3U);
        for (std::size_t place = 0; place < entries.size(); ++place) {
            QCOMPARE(entries[place].item, *items[place]);
            QVERIFY(!entries[place].source.isEmpty());
            QCOMPARE(entries[place].optionOrder.size(),
                static_cast<qsizetype>(items[place]->options.size()));
        }
        QCOMPARE(practiceEntries(bank, items, 9), entries);
    }

    void shouldNameEachModeAndKnowItAgain()
    {
        for (const PracticeMode mode : {PracticeMode::Daily,
                 PracticeMode::Topical,
                 PracticeMode::Mistakes,
                 PracticeMode::Favourites,
                 PracticeMode::Challenge}) {
            QVERIFY(practiceModeFromString(toString(mode)) == mode);
        }
        QVERIFY(!practiceModeFromString(u"reading"));
    }

    void shouldCountStudyDaysInARow_data()
    {
        QTest::addColumn<QList<int>>("studied"); // days before today
        QTest::addColumn<int>("streak");
        QTest::newRow("never") << QList<int> {} << 0;
        QTest::newRow("today only") << QList<int> {0} << 1;
        QTest::newRow("yesterday, today to come") << QList<int> {1, 2} << 2;
        QTest::newRow("broken") << QList<int> {0, 1, 3, 4} << 2;
        QTest::newRow("two days ago") << QList<int> {2, 3} << 0;
    }

    void shouldCountStudyDaysInARow()
    {
        QFETCH(QList<int>, studied);
        const StudyDay today(days(20000));
        std::set<StudyDay> studyDays;
        for (const int before : studied) {
            studyDays.insert(today - days(before));
        }
        QTEST(studyStreak(studyDays, today), "streak");
    }

    void shouldNameTheWeakestTopicByLastAnswers()
    {
        std::vector<PracticeResponse> responses;
        QCOMPARE(weakestTopic(responses), std::nullopt);
        for (const QString &id : {u"a1"_s, u"a2"_s, u"a3"_s}) {
            responses.push_back(answered(id, u"甲篇"_s, false));
        }
        QCOMPARE(weakestTopic(responses), (TopicShare {u"甲篇"_s, 3, 0}));
        for (const QString &id : {u"b1"_s, u"b2"_s, u"b3"_s}) {
            responses.push_back(answered(id, u"乙篇"_s, id != u"b3"));
        }
        responses.push_back(answered(u"a1"_s, u"甲篇"_s, true));
        QCOMPARE(weakestTopic(responses), (TopicShare {u"甲篇"_s, 3, 1}));
        responses.push_back(answered(u"a2"_s, u"甲篇"_s, true));
        responses.push_back(answered(u"a3"_s, u"甲篇"_s, true));
        QCOMPARE(weakestTopic(responses), (TopicShare {u"乙篇"_s, 3, 2}));
        responses.push_back(answered(u"c1"_s, u"丙篇"_s, false));
        QCOMPARE(weakestTopic(responses)->topic, u"乙篇"_s);
    }

    void shouldNameTheLongestChallenge()
    {
        std::vector<PracticeResponse> responses;
        QCOMPARE(bestChallenge(responses), 0);
        const auto add = [&responses](const QString &sitting, const QString &answers) {
            for (const QChar mark : answers) {
                PracticeResponse response = answered(u"a"_s, u"甲篇"_s, mark == u'r');
                response.mode = PracticeMode::Challenge;
                response.sitting = sitting;
                responses.push_back(response);
            }
        };
        add(u"one"_s, u"rrw"_s);
        add(u"two"_s, u"rrrw"_s);
        add(u"three"_s, u"w"_s);
        QCOMPARE(bestChallenge(responses), 3);
        responses.back().mode = PracticeMode::Daily;
        QCOMPARE(bestChallenge(responses), 3);
    }
};

QTEST_APPLESS_MAIN(TestPracticeSet)
#include "tst_practice_set.moc"
