// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/daily_plan.h"
#include "assessment/practice_set.h"
#include "assessment/workload.h"
#include "main/tour_answers.h"
#include "questions/assessment/review_samples.h"
#include "ui/session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace zhixing;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;
using Measure = ProgressOverview::Measure;
using Mode = PracticeSession::Mode;
using State = ProgressOverview::State;

namespace
{

/// 2026-06-28 09:30, UTC, a Sunday.
constexpr UtcTime firstMorning {milliseconds(1782639000000)};
constexpr StudyDay firstDay {
    std::chrono::local_days(std::chrono::year(2026) / std::chrono::June / std::chrono::day(28))};

/// What the script did, in its order; nothing here is read back from the program.
struct Given {
    StudyDay day;
    seconds spent;
    bool right = false;
};

/// FSRS-6 with the default weights, written down from the formulas once more.
class Recall
{
public:
    void review(int grade, int day)
    {
        const int elapsed = m_reviews == 0 ? 0 : day - m_day;
        if (m_reviews == 0) {
            m_stability = w[grade - 1];
            m_difficulty = std::clamp(firstDifficulty(grade), 1.0, 10.0);
        } else {
            const double before = m_stability;
            m_stability = elapsed == 0 ? sameDay(grade)
                : grade == 1           ? forgotten(elapsed)
                                       : recalled(grade, elapsed);
            const double moved = m_difficulty + -w[6] * (grade - 3) * (10.0 - m_difficulty) / 9.0;
            m_difficulty = std::clamp(w[7] * firstDifficulty(4) + (1.0 - w[7]) * moved, 1.0, 10.0);
            m_foretold.push_back({elapsed, probability(elapsed, before), grade > 1});
        }
        ++m_reviews;
        m_day = day;
    }
    [[nodiscard]] double on(int day) const
    {
        return probability(day - m_day, m_stability);
    }
    struct Foretold {
        int elapsed;
        double probability;
        bool remembered;
    };
    [[nodiscard]] const std::vector<Foretold> &foretold() const
    {
        return m_foretold;
    }

private:
    static constexpr double w[] = {0.212,
        1.2931,
        2.3065,
        8.2956,
        6.4133,
        0.8334,
        3.0194,
        0.001,
        1.8722,
        0.1666,
        0.796,
        1.4835,
        0.0614,
        0.2629,
        1.6483,
        0.6014,
        1.8729,
        0.5425,
        0.0912,
        0.0658,
        0.1542};

    static double firstDifficulty(int grade)
    {
        return w[4] - std::exp(w[5] * (grade - 1)) + 1.0;
    }
    static double probability(int elapsed, double stability)
    {
        const double factor = std::pow(0.9, -1.0 / w[20]) - 1.0;
        return std::pow(1.0 + factor * elapsed / stability, -w[20]);
    }
    [[nodiscard]] double sameDay(int grade) const
    {
        const double growth = std::exp(w[17] * (grade - 3 + w[18])) * std::pow(m_stability, -w[19]);
        return m_stability * (grade >= 2 ? std::max(1.0, growth) : growth);
    }
    [[nodiscard]] double recalled(int grade, int elapsed) const
    {
        return m_stability
            * (1.0
                + std::exp(w[8]) * (11.0 - m_difficulty) * std::pow(m_stability, -w[9])
                    * (std::exp(w[10] * (1.0 - probability(elapsed, m_stability))) - 1.0)
                    * (grade == 2 ? w[15] : 1.0) * (grade == 4 ? w[16] : 1.0));
    }
    [[nodiscard]] double forgotten(int elapsed) const
    {
        return std::min(w[11] * std::pow(m_difficulty, -w[12])
                * (std::pow(m_stability + 1.0, w[13]) - 1.0)
                * std::exp(w[14] * (1.0 - probability(elapsed, m_stability))),
            m_stability / std::exp(w[17] * w[18]));
    }

    int m_reviews = 0;
    int m_day = 0;
    double m_stability = 0.0;
    double m_difficulty = 0.0;
    std::vector<Foretold> m_foretold;
};

bool isNear(double left, double right)
{
    return std::abs(left - right) < 1e-9;
}

milliseconds middleOf(std::vector<seconds> times)
{
    std::ranges::sort(times);
    const std::size_t half = times.size() / 2;
    return times.size() % 2 == 1 ? milliseconds(times[half])
                                 : (milliseconds(times[half - 1]) + milliseconds(times[half])) / 2;
}

} // namespace

class ProgressOverviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = firstMorning;
        m_seed = 11;
        m_practised.clear();
        m_tested.clear();
        open();
    }
    void cleanup()
    {
        m_session.reset();
        m_preferences.reset();
    }
    void withoutRecordsAllIsBlank()
    {
        QCOMPARE(progress()->state(), State::Idle);
        read();
        QVERIFY(progress()->isBlank());
        QCOMPARE(progress()->currentStreak(), 0);
        QCOMPARE(progress()->longestStreak(), 0);
        QCOMPARE(progress()->daysStudied(), 0);
        QCOMPARE(progress()->dueToday(), 0);
        QCOMPARE(progress()->topics()->count(), 0);
        QCOMPARE(progress()->passages()->count(), 0);
        QCOMPARE(progress()->scores()->count(), 0);
        QCOMPARE(progress()->times()->count(), 0);
        QCOMPARE(progress()->calendar()->count(), 26 * 7);
        QCOMPARE(progress()->forecast()->count(), 30);
        QVERIFY(progress()->retention()->summary().contains(u"样本不足"));
        QVERIFY(progress()->forecast()->summary().contains(u"没有到期"));
    }
    void withoutALearnerNothingIsRead()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeSession();
        progress()->refresh();
        QCOMPARE(progress()->state(), State::Idle);
    }
    void anotherLearnerDoesNotSeeIt()
    {
        liveTheWeek();
        read();
        QVERIFY(!progress()->isBlank());
        QVERIFY(m_session->enter(u"学员乙"_s, {}));
        QVERIFY(progress()->isBlank());
        QCOMPARE(progress()->state(), State::Idle);
        read();
        QVERIFY(progress()->isBlank());
    }
    void theCalendarCountsTheDaysOfTheScript()
    {
        liveTheWeek();
        read();
        const std::vector<CalendarDay> &shown = progress()->figures().calendar.days;
        // Saturday is the last of 26 whole weeks but for its Sunday.
        QCOMPARE(shown.size(), 26U * 7U - 1U);
        QCOMPARE(shown.back().day, firstDay + days(6));
        for (const CalendarDay &day : shown) {
            QCOMPARE(day.answers.practised, std::ranges::count(m_practised, day.day, &Given::day));
            int tested = 0;
            for (const std::vector<Given> &test : m_tested) {
                tested += static_cast<int>(std::ranges::count(test, day.day, &Given::day));
            }
            QCOMPARE(day.answers.tested, tested);
        }
        // Sunday to Wednesday, the night after it among them; Friday; nothing on Saturday.
        QCOMPARE(progress()->longestStreak(), 4);
        QCOMPARE(progress()->currentStreak(), 1);
        QCOMPARE(progress()->daysStudied(), 5);
        QVERIFY(progress()->calendar()->summary().contains(u"最长连续 4 天"));
        QCOMPARE(progress()->practised(), static_cast<int>(m_practised.size()));
    }
    void masteryIsThatOfTheLastAnswersAndOfTheCurve()
    {
        liveTheWeek();
        read();
        std::map<QString, bool> practised;
        const std::vector<PracticeResponse> rows = responses();
        QCOMPARE(rows.size(), m_practised.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            practised[rows[i].entry.item.id] = m_practised[i].right;
        }
        std::map<QString, bool> tested;
        const std::vector<Attempt> taken = attempts();
        QCOMPARE(taken.size(), m_tested.size());
        for (std::size_t test = 0; test < taken.size(); ++test) {
            for (std::size_t i = 0; i < m_tested[test].size(); ++i) {
                tested[taken[test].form.entries[i].item.id] = m_tested[test][i].right;
            }
        }
        const std::map<QString, Recall> cards = recalls();
        const auto check = [&](const Mastery &mastery, const auto &belongs) {
            Mastery own;
            own.group = mastery.group;
            double sum = 0.0;
            for (const Item &item : m_bank.items) {
                if (!belongs(item)) {
                    continue;
                }
                ++own.items;
                ++own.facts; // in this bank each item has a fact of its own
                const auto count = [&item](AnsweredItems &answered, const auto &last) {
                    if (const auto found = last.find(item.id); found != last.end()) {
                        ++answered.items;
                        answered.right += found->second ? 1 : 0;
                    }
                };
                count(own.practice, practised);
                count(own.tests, tested);
                if (const auto card = cards.find(item.fact); card != cards.end()) {
                    ++own.begun;
                    sum += card->second.on(6);
                }
            }
            QVERIFY(isNear(mastery.recall, sum / own.facts));
            own.recall = mastery.recall;
            QCOMPARE(mastery, own);
        };
        QCOMPARE(progress()->figures().passages.size(), 6U);
        for (const Mastery &mastery : progress()->figures().passages) {
            check(mastery,
                [&](const Item &item) { return item.evidence.front().passage == mastery.group; });
        }
        QCOMPARE(progress()->figures().topics.size(), 2U);
        for (const Mastery &mastery : progress()->figures().topics) {
            check(mastery, [&](const Item &item) { return item.topic == mastery.group; });
        }
    }
    void practiceAndTestsAreNeverInOneFigure()
    {
        takeTest(6);
        read();
        QVERIFY(!progress()->isBlank());
        QCOMPARE(progress()->topics()->count(), 0);
        progress()->setMeasure(Measure::Practice);
        QCOMPARE(progress()->topics()->count(), 0);
        progress()->setMeasure(Measure::Tests);
        QVERIFY(progress()->topics()->count() > 0);
        const FigureRow &row = progress()->topics()->figure().rows.front();
        QCOMPARE(row.cells.at(1), u"没练过"_s);
        QCOMPARE(row.cells.at(2), u"0 / 0"_s);
        QCOMPARE(row.cells.at(3), row.text);
    }
    void passagesAreShownWeakestFirst()
    {
        liveTheWeek();
        read();
        for (const Measure measure : {Measure::Recall, Measure::Practice, Measure::Tests}) {
            progress()->setMeasure(measure);
            const std::vector<FigureRow> &rows = progress()->passages()->figure().rows;
            QVERIFY(!rows.empty());
            QVERIFY(std::ranges::is_sorted(rows, {}, &FigureRow::share));
            QCOMPARE(progress()->passageCount(), static_cast<int>(rows.size()));
            QVERIFY(m_session->reader()->count() == 6);
            QVERIFY(!rows.front().target.isEmpty());
        }
    }
    void theForecastAddsUpToWhatWillBeDue()
    {
        liveTheWeek();
        read();
        const std::vector<const Item *> items = askableItems(m_bank);
        const std::vector<ReviewEntry> log = reviews();
        const ReviewScheduler scheduler = practiceScheduler(0.9);
        const std::vector<int> &due = progress()->figures().due;
        QCOMPARE(due.size(), 30U);
        int sum = 0;
        for (std::size_t day = 0; day < due.size(); ++day) {
            sum += due[day];
            QCOMPARE(sum, dueOn(firstDay + days(6 + day), items, test::bookOf(scheduler, log)));
        }
        QVERIFY(sum > 0);
        QCOMPARE(progress()->dueToday(), due.front());
    }
    void retentionIsMeasuredOverReviewsOfAnotherDay()
    {
        liveTheWeek();
        read();
        int count = 0;
        int remembered = 0;
        double sum = 0.0;
        for (const auto &[card, recall] : recalls()) {
            for (const Recall::Foretold &review : recall.foretold()) {
                if (review.elapsed >= 1) {
                    ++count;
                    remembered += review.remembered ? 1 : 0;
                    sum += review.probability;
                }
            }
        }
        const RetentionBand &all = progress()->figures().retention.all;
        QVERIFY(count > 0);
        QCOMPARE(all.reviews, count);
        QCOMPARE(all.remembered, remembered);
        QVERIFY(isNear(all.predicted, sum / count));
        QCOMPARE(progress()->retentionReviews(), count);
        QVERIFY(count < 30);
        QVERIFY(progress()->retention()->figure().rows.front().text.contains(u"样本不足"));
    }
    void scoresStandInTheOrderOfTime()
    {
        liveTheWeek();
        read();
        const std::vector<FigureRow> &rows = progress()->scores()->figure().rows;
        QCOMPARE(rows.size(), m_tested.size());
        for (std::size_t test = 0; test < rows.size(); ++test) {
            const auto right = std::ranges::count(m_tested[test], true, &Given::right);
            const auto points = 100 * right / 6;
            QCOMPARE(rows[test].text, QString::number(points));
            QVERIFY(isNear(rows[test].share, static_cast<double>(points) / 100.0));
            QVERIFY(isNear(rows[test].line.value(), 0.6));
            QCOMPARE(rows[test].isMarked, points >= 60);
        }
        QCOMPARE(rows.front().label, u"6月29日"_s);
        QCOMPARE(rows.back().label, u"7月3日"_s);
        QVERIFY(m_session->result()->open(progress()->scores()->target(0)));
    }
    void timesAreTheMiddleOnesOfEachKind()
    {
        liveTheWeek();
        read();
        std::map<ItemKind, std::vector<seconds>> practised;
        const std::vector<PracticeResponse> rows = responses();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            practised[rows[i].entry.item.kind].push_back(m_practised[i].spent);
        }
        std::map<ItemKind, std::vector<seconds>> tested;
        const std::vector<Attempt> taken = attempts();
        for (std::size_t test = 0; test < taken.size(); ++test) {
            for (std::size_t i = 0; i < m_tested[test].size(); ++i) {
                tested[taken[test].form.entries[i].item.kind].push_back(m_tested[test][i].spent);
            }
        }
        for (const KindTimes &kind : progress()->figures().times) {
            const auto check = [&kind](const MedianTime &time, const auto &own) {
                const auto found = own.find(kind.kind);
                QCOMPARE(
                    time.answers, found == own.end() ? 0 : static_cast<int>(found->second.size()));
                if (time.answers > 0) {
                    QCOMPARE(time.median.count(), middleOf(found->second).count());
                }
            };
            check(kind.practice, practised);
            check(kind.tests, tested);
        }
        QVERIFY(!progress()->figures().times.empty());
    }
    void theModelsKeepTheRules()
    {
        using Tester = QAbstractItemModelTester;
        std::vector<std::unique_ptr<Tester>> testers;
        for (FigureListModel *model : {progress()->calendar(),
                 progress()->topics(),
                 progress()->passages(),
                 progress()->forecast(),
                 progress()->scores(),
                 progress()->retention(),
                 progress()->times()}) {
            testers.push_back(
                std::make_unique<Tester>(model, Tester::FailureReportingMode::QtTest));
        }
        const Tester misses(m_session->reader()->misses(), Tester::FailureReportingMode::QtTest);
        liveTheWeek();
        read();
        m_session->reader()->openRow(0);
        m_session->reader()->readRecord();
        QTRY_VERIFY(m_session->reader()->misses()->count() > 0);
        for (FigureListModel *model : {progress()->calendar(), progress()->passages()}) {
            for (int row = 0; row < model->count(); ++row) {
                const QModelIndex index = model->index(row);
                using Role = FigureListModel::Role;
                QCOMPARE(index.data(static_cast<int>(Role::Words)).toString(), model->words(row));
                const QStringList cells = index.data(static_cast<int>(Role::Cells)).toStringList();
                QVERIFY(cells.isEmpty() || cells.size() == model->heads().size());
            }
            QVERIFY(model->words(-1).isEmpty() && model->target(model->count()).isEmpty());
        }
    }
    void whatWasMissedIsMarkedOnThePassage()
    {
        QVERIFY(m_session->practice()->begin(Mode::Daily));
        const QString stem = m_session->practice()->stem();
        practise(TourAnswer::Wrong, seconds(5));
        m_session->practice()->leave();
        const Item item = responses().front().entry.item;
        PassageReader *reader = m_session->reader();
        reader->openPassage(item.evidence.front().passage);
        QCOMPARE(reader->misses()->count(), 0);
        reader->readRecord();
        QTRY_COMPARE(reader->misses()->count(), 1);
        const QModelIndex miss = reader->misses()->index(0);
        QCOMPARE(miss.data(static_cast<int>(MissListModel::Role::Errors)).toInt(), 1);
        QVERIFY(miss.data(static_cast<int>(MissListModel::Role::Words))
                .toString()
                .contains(u"练习错 1 次，考试错 0 次"));
        QCOMPARE(miss.data(static_cast<int>(MissListModel::Role::End)).toInt()
                - miss.data(static_cast<int>(MissListModel::Role::Start)).toInt(),
            item.evidence.front().exact.size());
        // Another passage has none of it; the way back has.
        reader->openRow(reader->row() == 0 ? 5 : 0);
        QCOMPARE(reader->misses()->count(), 0);
        reader->openPassage(item.evidence.front().passage);
        QCOMPARE(reader->misses()->count(), 1);
        // A test that asks it again must not be told where its evidence stands.
        m_session->setup()->setCount(m_session->setup()->available());
        m_session->setup()->start();
        m_session->quiz()->leave();
        QVERIFY(m_session->home()->unfinishedItems().contains(item.id));
        reader->openPassage(item.evidence.front().passage);
        reader->readRecord();
        QTRY_VERIFY(reader->hasRecord());
        QCOMPARE(reader->misses()->count(), 0);
    }
    void aWishedRetentionSaysWhatItCosts()
    {
        PracticeWishes *wishes = m_session->wishes();
        QCOMPARE(wishes->answersADay(), -1);
        std::vector<int> costs;
        for (const int percent : {75, 95}) {
            wishes->setRetention(percent);
            wishes->estimate();
            std::vector<ReviewCard> cards;
            for (const Item &item : m_bank.items) {
                ReviewCard card;
                card.id = item.fact;
                cards.push_back(card);
            }
            const Workload own = expectedWorkload(
                cards, practiceScheduler(percent / 100.0), firstDay, {90, 10, 0.6});
            QTRY_COMPARE(wishes->answersADay(), static_cast<int>(std::ceil(own.reviewsPerDay)));
            costs.push_back(wishes->answersADay());
        }
        QVERIFY(costs[0] < costs[1]);
    }

private:
    ProgressOverview *progress()
    {
        return m_session->progress();
    }
    void read()
    {
        progress()->refresh();
        QTRY_COMPARE(progress()->state(), State::Ready);
    }
    void practise(TourAnswer wished, seconds spent)
    {
        PracticeSession *practice = m_session->practice();
        m_now += spent;
        answerItem(*practice, m_bank, wished);
        practice->confirm();
        // What is answered between midnight and four belongs to the day before.
        const auto local = std::chrono::local_time<milliseconds>(m_now.time_since_epoch());
        m_practised.push_back(
            {std::chrono::floor<days>(local - hours(4)), spent, wished == TourAnswer::Right});
        practice->next();
    }
    void practiseSet(int wrongEvery)
    {
        QVERIFY(m_session->practice()->begin(Mode::Daily));
        const int count = m_session->practice()->count();
        for (int item = 0; item < count; ++item) {
            practise(item % wrongEvery == 1 ? TourAnswer::Wrong : TourAnswer::Right,
                seconds(10 + 7 * item % 31));
        }
        m_session->practice()->leave();
    }
    /// The last entry stays blank; of the others those with one option to choose may be missed.
    void takeTest(int count)
    {
        m_session->setup()->setCount(count);
        m_session->setup()->start();
        QuizSession *quiz = m_session->quiz();
        QCOMPARE(quiz->count(), count);
        const auto local = std::chrono::local_time<milliseconds>(m_now.time_since_epoch());
        std::vector<Given> test;
        for (int entry = 0; entry + 1 < count; ++entry) {
            quiz->goTo(entry);
            const bool misses = entry % 2 == 1 && quiz->form() == ItemAnswering::Form::OneOption;
            const seconds spent(20 + 3 * entry);
            m_now += spent;
            answerItem(*quiz, m_bank, misses ? TourAnswer::Wrong : TourAnswer::Right);
            test.push_back({std::chrono::floor<days>(local), spent, !misses});
        }
        quiz->submit();
        m_tested.push_back(test);
    }
    void at(int day, int hour)
    {
        m_now = std::chrono::floor<days>(firstMorning) + days(day) + hours(hour);
    }
    /// From Sunday 28 June to Saturday 4 July.
    void liveTheWeek()
    {
        practiseSet(3);
        at(1, 20);
        takeTest(6);
        at(2, 12);
        practiseSet(4);
        // Two in the morning of Thursday is still Wednesday.
        at(4, 2);
        practiseSet(5);
        at(5, 19);
        practiseSet(2);
        takeTest(6);
        at(6, 9);
    }
    std::vector<PracticeResponse> responses()
    {
        Database database = Database::open(path()).value();
        return PracticeStore(database).responses(learner()).value();
    }
    std::vector<ReviewEntry> reviews()
    {
        Database database = Database::open(path()).value();
        return PracticeStore(database).reviews(learner()).value();
    }
    /// Oldest first.
    std::vector<Attempt> attempts()
    {
        Database database = Database::open(path()).value();
        const std::vector<SummarizedAttempt> stored
            = AttemptStore(database).loadAll({learner(), {}}).value();
        std::vector<Attempt> taken;
        for (const SummarizedAttempt &attempt : stored) {
            taken.insert(taken.begin(), attempt.attempt);
        }
        return taken;
    }
    /// Memory as the formulas give it from nothing but the ratings and the days.
    std::map<QString, Recall> recalls()
    {
        std::map<QString, Recall> cards;
        for (const ReviewEntry &entry : reviews()) {
            cards[entry.card].review(
                static_cast<int>(entry.rating), static_cast<int>((entry.day - firstDay).count()));
        }
        return cards;
    }
    QString learner()
    {
        Database database = Database::open(path()).value();
        return LearnerStore(database).all().value().front().id;
    }
    QString path() const
    {
        return m_folder->filePath(u"zhixing.sqlite"_s);
    }
    void makeSession()
    {
        const QString file = QStringLiteral(ZHIXING_QML_TESTS "/reading-room.bank.json");
        m_bank = loadBanks({file}).value();
        m_session.reset();
        m_preferences
            = std::make_unique<Preferences>(m_folder->filePath(u"zhixing.ini"_s), m_folder->path());
        m_session = std::make_unique<Session>(WorkspaceSetup {{file},
                                                  path(),
                                                  [this] { return m_now; },
                                                  [this] { return m_seed++; },
                                                  {},
                                                  QTimeZone::utc()},
            *m_preferences);
        m_session->begin();
        QTRY_COMPARE(m_session->stage(), Session::Stage::Ready);
    }
    void open()
    {
        makeSession();
        QVERIFY(m_session->enter(u"学员甲"_s, u"第一支部"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    Bank m_bank;
    UtcTime m_now;
    quint64 m_seed = 0;
    std::vector<Given> m_practised;
    std::vector<std::vector<Given>> m_tested;
};

QTEST_MAIN(ProgressOverviewTest)
#include "tst_progress_overview.moc"
