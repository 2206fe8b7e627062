// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reports/branch_records.h"
#include "questions/assessment/sample_bank.h"
#include "records/attempt_store.h"
#include "records/paper_store.h"
#include "reports/response_words.h"
#include "support/records_under_test.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace zhixing;
using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace
{

BranchReport reportOf(Database &database, const ReportScope &scope)
{
    auto report = readBranchReport(database, scope);
    if (!report) {
        qFatal("%s: %s", qPrintable(report.error().where), qPrintable(report.error().detail));
    }
    return std::move(*report);
}

const LearnerFigures &learnerOf(const BranchReport &report, const QString &name)
{
    const auto found = std::ranges::find_if(report.learners,
        [&](const LearnerFigures &figures) { return figures.learner.name == name; });
    if (found == report.learners.end()) {
        qFatal("no such learner on the roster");
    }
    return *found;
}

std::optional<double> meanOf(const std::vector<double> &values)
{
    double sum = 0.0;
    for (const double value : values) {
        sum += value;
    }
    return values.empty() ? std::nullopt : std::optional(sum / static_cast<double>(values.size()));
}

bool isSame(std::optional<double> left, std::optional<double> right)
{
    return left.has_value() == right.has_value() && (!left || std::abs(*left - *right) < 1e-12);
}

} // namespace

class TestBranchReport : public QObject
{
    Q_OBJECT

private:
    test::RecordsUnderTest m_records;
    std::optional<Database> m_database;

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_SERVER()
    }

    void init()
    {
        m_database.reset();
        auto database = Database::open(m_records.fresh());
        QVERIFY(database);
        m_database.emplace(std::move(*database));
    }

    void shouldReportTheSmallBranchAsComputedByHand()
    {
        test::keepSmallBranch(*m_database);
        const BranchReport report = reportOf(*m_database, test::smallBranchScope());

        RosterFigures all;
        all.expected = 5;
        all.tookPart = 2;
        all.caughtUp = 2;
        all.absent = 1;
        all.attempts = 3;
        all.practised = 2;
        all.passedFirst = 1;
        all.passedAny = 1;
        all.meanScores = {0.4375, 0.625, 0.625};
        all.meanScore = 0.625;
        all.testTime = seconds(95);
        QCOMPARE(report.roster, all);
        QCOMPARE(report.branches.size(), 2U);
        QCOMPARE(report.branches[0].branch, u"对岸支部"_s);
        QCOMPARE(report.branches[0].expected, 1);
        QCOMPARE(report.branches[0].caughtUp, 1);
        QVERIFY(!report.branches[0].meanScore);
        QCOMPARE(report.branches[1].expected, 4);
        QCOMPARE(report.branches[1].meanScore, report.roster.meanScore);

        const LearnerFigures &first = learnerOf(report, u"学员甲"_s);
        QCOMPARE(first.participation, Participation::TookPart);
        QCOMPARE(first.attempts, 2);
        QCOMPARE(first.scores, (Scores {0.625, 1.0, 1.0}));
        QVERIFY(first.passedFirst && first.passedAny);
        QCOMPARE(first.tally, (Tally {8, 6, 8, 6.5, 8.0}));
        QCOMPARE(first.testTime, seconds(75));
        QCOMPARE(first.practised, 0);
        QCOMPARE(*first.lastActive, test::shanghai(2026, 3, 10));
        const LearnerFigures &second = learnerOf(report, u"学员乙"_s);
        QCOMPARE(second.attempts, 1);
        QCOMPARE(second.scores, (Scores {0.25, 0.25, 0.25}));
        QVERIFY(!second.passedFirst && !second.passedAny);
        QCOMPARE(second.tally, (Tally {4, 1, 2, 1.0, 4.0}));
        const LearnerFigures &third = learnerOf(report, u"学员丙"_s);
        QCOMPARE(third.participation, Participation::CaughtUp);
        QCOMPARE(third.practised, 2);
        QCOMPARE(third.practiceTime, seconds(10));
        QVERIFY(!third.scores.first);
        QCOMPARE(learnerOf(report, u"学员丁"_s).participation, Participation::Absent);
        QCOMPARE(learnerOf(report, u"学员戊"_s).participation, Participation::CaughtUp);
        QCOMPARE(learnerOf(report, u"学员戊"_s).attempts, 0);

        QCOMPARE(report.bands, (std::array {0, 0, 1, 0, 0, 0, 0, 0, 0, 1}));
        const std::vector<WeekFigures> weeks {
            {QDate(2026, 3, 2), 2, 2, 1, 2, 0.4375}, {QDate(2026, 3, 9), 1, 1, 1, 0, 1.0}};
        QCOMPARE(report.weeks, weeks);

        QCOMPARE(report.topics.size(), 2U);
        QCOMPARE(report.topics[0].id, u"甲篇"_s);
        QCOMPARE(report.topics[0].tally, (Tally {9, 6, 8, 6.0, 9.0}));
        QCOMPARE(report.topics[0].timed, 8);
        QCOMPARE(report.topics[0].spent, seconds(40 + 20 + 8));
        QCOMPARE(report.topics[1].tally, (Tally {3, 1, 2, 1.5, 3.0}));
        QCOMPARE(report.passages.size(), 2U);
        QCOMPARE(report.passages[0].id, u"p-faq"_s);
        QCOMPARE(report.passages[0].name, u"《渡口问答》"_s);
        QCOMPARE(report.passages[0].tally, report.topics[0].tally);
        QStringList kinds;
        for (const EntryFigures &kind : report.kinds) {
            kinds.append(kind.name);
        }
        QCOMPARE(kinds, (QStringList {u"判断"_s, u"单选"_s, u"多选"_s, u"填空"_s}));

        QCOMPARE(report.items.size(), 4U);
        const ItemRow &choice = *std::ranges::find_if(
            report.items, [](const ItemRow &row) { return row.item.id == u"sc1"_s; });
        QCOMPARE(choice.tally, (Tally {3, 2, 3, 2.0, 3.0}));
        QCOMPARE(choice.figures.asked, 2);
        QCOMPARE(*choice.figures.facility, 0.5);
        QCOMPARE(choice.figures.options[1].chosen, 1);
        QCOMPARE(choice.figures.restBiserial, Statistic(std::unexpected(Absence::TooFewExaminees)));
        QCOMPARE(report.firstAttempts.size(), 2U);
    }

    void shouldReportOneBranch()
    {
        test::keepSmallBranch(*m_database);
        ReportScope scope = test::smallBranchScope();
        scope.branch = u"渡口支部"_s;
        const BranchReport report = reportOf(*m_database, scope);
        QCOMPARE(report.roster.expected, 4);
        QCOMPARE(report.roster.caughtUp, 1);
        QCOMPARE(report.roster.attempts, 3);
        QVERIFY(report.branches.empty());
        scope.branch = u"没有的支部"_s;
        QCOMPARE(reportOf(*m_database, scope).roster.expected, 0);
    }

    void shouldCountCatchingUpOnlyUpToTheReport()
    {
        test::keepSmallBranch(*m_database);
        ReportScope scope = test::smallBranchScope();
        // 学员甲 practised on the day before the period began.
        scope.to = scope.from;
        scope.from -= days(1);
        BranchReport report = reportOf(*m_database, scope);
        QCOMPARE(learnerOf(report, u"学员乙"_s).participation, Participation::TookPart);
        QCOMPARE(learnerOf(report, u"学员甲"_s).participation, Participation::CaughtUp);
        QCOMPARE(learnerOf(report, u"学员丙"_s).participation, Participation::CaughtUp);
        scope.madeAt = scope.to;
        report = reportOf(*m_database, scope);
        QCOMPARE(learnerOf(report, u"学员丙"_s).participation, Participation::Absent);
        QCOMPARE(report.roster.practised, 1);
    }

    void shouldKeepToOneBank()
    {
        test::keepSmallBranch(*m_database);
        Bank bank;
        bank.title = u"渡口题库"_s;
        bank.items = {test::smallBranchItems()[2]};
        Passage passage;
        passage.id = u"p-talk"_s;
        passage.heading = u"渡口讲话"_s;
        bank.passages = {passage};
        ReportScope scope = test::smallBranchScope();
        scope.bank = &bank;
        const BranchReport report = reportOf(*m_database, scope);
        QCOMPARE(report.bank, u"渡口题库"_s);
        // Scores are those of whole tests; what is told of questions is told of the bank's.
        QCOMPARE(*report.roster.meanScore, 0.625);
        QCOMPARE(report.items.size(), 1U);
        QCOMPARE(report.passages.size(), 1U);
        QCOMPARE(report.passages[0].name, u"渡口讲话"_s);
        QCOMPARE(report.roster.practised, 0);
        QCOMPARE(learnerOf(report, u"学员丙"_s).participation, Participation::Absent);
        bank.items = {test::singleChoiceItem(u"other"_s)};
        QCOMPARE(reportOf(*m_database, scope).roster.tookPart, 0);
    }

    void shouldCountHalfMarksByTheirFraction()
    {
        const Form form = test::formOf(u"paper"_s, {test::clozeItem(u"cz"_s, {u"半年"_s})});
        PaperStore papers(*m_database);
        QVERIFY(papers.keep({u"CODE"_s, test::shanghai(2026, 3, 3), {form}}));
        const std::vector<QString> typed {u"√"_s, u"半"_s, u"×"_s};
        for (std::size_t place = 0; place < typed.size(); ++place) {
            const auto learner
                = LearnerStore(*m_database).add(u"学员%1"_s.arg(place), u"渡口支部"_s, u""_s, 1);
            const UtcTime at = test::shanghai(2026, 3, 4);
            QVERIFY(papers.enter({u"paper-%1"_s.arg(place),
                learner->id,
                form.id,
                0,
                QDate(2026, 3, 4),
                at,
                at,
                {paperAnswer(form.entries.front(), typed[place])}}));
        }
        const BranchReport report = reportOf(*m_database, test::smallBranchScope());
        QCOMPARE(*report.roster.meanScore, 0.5);
        QCOMPARE(report.items.size(), 1U);
        QCOMPARE(report.items[0].tally.earned, 1.5);
        QCOMPARE(report.items[0].tally.correct, 1);
        QCOMPARE(report.items[0].tally.pending, 0);
        QCOMPARE(*report.items[0].figures.facility, 0.5);
        QCOMPARE(*learnerOf(report, u"学员1"_s).scores.first, 0.5);
        const auto half = AttemptStore(*m_database).load(u"paper-1"_s);
        QVERIFY(half);
        QCOMPARE(verdictInWords(
                     half->form.entries[0].item, half->entries[0], scoreAttempt(*half).marks[0]),
            u"阅卷给一半"_s);
    }

    void shouldTellARevisedQuestionFromItsFormerWording()
    {
        const auto learner = LearnerStore(*m_database).add(u"学员甲"_s, u""_s, u""_s, 1);
        std::vector<Item> items {test::singleChoiceItem(u"sc1"_s)};
        const Form before = test::formOf(u"f1"_s, items);
        items[0].rationale = u"另一种解析"_s;
        const Form explained = test::formOf(u"f2"_s, items);
        items[0].stem = u"改写后的题目"_s;
        const Form after = test::formOf(u"f3"_s, items);
        const UtcTime at = test::shanghai(2026, 3, 3);
        test::keep(*m_database,
            {{u"1"_s, learner->id, before, {{u"o0"_s}}, at},
                {u"2"_s, learner->id, explained, {{u"o0"_s}}, at + hours(1)},
                {u"3"_s, learner->id, after, {{u"o1"_s}}, at + hours(2)}});
        const BranchReport report = reportOf(*m_database, test::smallBranchScope());
        QCOMPARE(report.items.size(), 2U);
        QCOMPARE(report.items[0].tally.items + report.items[1].tally.items, 3);
    }

    void shouldAnalyseTheItemsOfFirstTests()
    {
        // The worked example of tst_item_analysis, three times over: what rests on population
        // variances stays.
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
        const auto optionOf = [](QChar letter) {
            return u"o%1"_s.arg(letter.unicode() - u'A');
        };
        std::vector<Item> items;
        for (qsizetype place = 0; place < key.size(); ++place) {
            items.push_back(test::singleChoiceItem(u"sc%1"_s.arg(place)));
            items.back().key = {optionOf(key[place])};
        }
        const Form form = test::formOf(u"form"_s, items);
        LearnerStore store(*m_database);
        std::vector<test::Sitting> sittings;
        for (int person = 0; person < 36; ++person) {
            const auto learner = store.add(u"学员%1"_s.arg(person), u"渡口支部"_s, u""_s, 1);
            std::vector<QStringList> answers;
            for (const QChar letter : given[person % 12]) {
                answers.push_back({optionOf(letter)});
            }
            const UtcTime at = test::shanghai(2026, 3, 4);
            sittings.push_back({u"first-%1"_s.arg(person), learner->id, form, answers, at});
            // A second test says nothing of the items: it was known by then.
            sittings.push_back({u"second-%1"_s.arg(person),
                learner->id,
                form,
                std::vector<QStringList>(6, QStringList {u"o0"_s}),
                at + hours(1)});
        }
        test::keep(*m_database, sittings);
        const BranchReport report = reportOf(*m_database, test::smallBranchScope());
        QCOMPARE(report.form.examinees, 36);
        QCOMPARE(report.form.groupSize, 10);
        QCOMPARE(report.form.kind, ReliabilityKind::Kr20);
        QVERIFY(std::abs(*report.form.reliability - 0.6880) < 0.00005);
        QVERIFY(std::abs(*report.form.mean - 41.0 / 12.0) < 1e-12);
        const ItemFigures &first = report.items[0].figures;
        QCOMPARE(report.items[0].item.id, u"sc0"_s);
        QCOMPARE(report.items[0].tally.items, 72);
        QCOMPARE(first.asked, 36);
        QVERIFY(std::abs(*first.facility - 0.8333) < 0.00005);
        QVERIFY(std::abs(*first.pointBiserial - 0.7437) < 0.00005);
        QVERIFY(std::abs(*first.restBiserial - 0.6221) < 0.00005);
        QCOMPARE(first.options[0].chosen, 30);
        QVERIFY(first.options[0].isKey);
        QCOMPARE(*report.items[2].figures.distractorEfficiency, 1.0 / 3.0);
    }

    void shouldBeEmptyWhereNothingWas()
    {
        const BranchReport report = reportOf(*m_database, test::smallBranchScope());
        QCOMPARE(report.roster, RosterFigures());
        QVERIFY(report.weeks.empty());
        QVERIFY(report.items.empty());
    }

    void shouldAgreeWithPlainLoopsOverRandomRecords()
    {
        std::mt19937 random(7);
        const auto below = [&random](int limit) {
            return std::uniform_int_distribution<int>(0, limit - 1)(random);
        };
        std::vector<Item> pool;
        for (int number = 0; number < 12; ++number) {
            pool.push_back(number % 3 == 0 ? test::multipleChoiceItem(u"mc%1"_s.arg(number))
                                           : test::singleChoiceItem(u"sc%1"_s.arg(number)));
            pool.back().topic = u"第%1篇"_s.arg(number % 4);
        }
        LearnerStore store(*m_database);
        std::vector<Learner> learners;
        for (int number = 0; number < 45; ++number) {
            learners.push_back(
                *store.add(u"学员%1"_s.arg(number), u"第%1支部"_s.arg(number % 3), u""_s, number));
        }
        const ReportScope scope = test::smallBranchScope();
        std::vector<test::Sitting> sittings;
        for (const Learner &learner : learners) {
            for (int number = below(4); number > 0; --number) {
                std::ranges::shuffle(pool, random);
                const std::vector<Item> drawn(pool.begin(), pool.begin() + 6);
                std::vector<QStringList> answers;
                for (const Item &item : drawn) {
                    answers.push_back(below(3) == 0 ? item.key
                            : below(5) == 0         ? QStringList()
                                                    : QStringList {u"o%1"_s.arg(below(4))});
                }
                const auto id = u"t%1"_s.arg(sittings.size());
                sittings.push_back({id,
                    learner.id,
                    test::formOf(id, drawn, 0.4),
                    answers,
                    scope.from - days(7) + hours(below(28 * 24)),
                    milliseconds(500 + below(9000))});
            }
        }
        const std::vector<Attempt> attempts = test::keep(*m_database, sittings);
        const BranchReport report = reportOf(*m_database, scope);

        int tookPart = 0;
        int late = 0;
        int passedFirst = 0;
        int passedAny = 0;
        std::vector<double> firsts;
        std::vector<double> bests;
        std::vector<double> lasts;
        std::vector<double> all;
        std::map<QString, double> earned;
        std::map<QString, int> asked;
        std::map<QString, int> firstAsked;
        std::map<QString, double> firstEarned;
        std::map<QDate, std::set<QString>> weekLearners;
        for (const Learner &learner : learners) {
            std::vector<const Attempt *> own;
            bool after = false;
            for (const Attempt &attempt : attempts) {
                if (attempt.learner != learner.id) {
                    continue;
                }
                if (*attempt.finishedAt >= scope.from && *attempt.finishedAt < scope.to) {
                    own.push_back(&attempt);
                }
                after = after || *attempt.finishedAt >= scope.to;
            }
            std::ranges::sort(own, [](const Attempt *left, const Attempt *right) {
                return std::tie(*left->finishedAt, left->id)
                    < std::tie(*right->finishedAt, right->id);
            });
            tookPart += own.empty() ? 0 : 1;
            late += own.empty() && after ? 1 : 0;
            std::vector<double> scores;
            bool passed = false;
            for (const Attempt *attempt : own) {
                const Score score = scoreAttempt(*attempt);
                scores.push_back(score.total.earned / score.total.possible);
                all.push_back(scores.back());
                passed = passed || score.passed;
                passedFirst += attempt == own.front() && score.passed ? 1 : 0;
                const QDate day = QDateTime::fromMSecsSinceEpoch(
                    attempt->finishedAt->time_since_epoch().count(), test::shanghaiZone())
                                      .date();
                weekLearners[day.addDays(1 - day.dayOfWeek())].insert(learner.id);
                for (std::size_t entry = 0; entry < 6; ++entry) {
                    const Item &item = attempt->form.entries[entry].item;
                    earned[item.topic] += score.marks[entry].earned;
                    ++asked[item.topic];
                    if (attempt == own.front()) {
                        ++firstAsked[item.id];
                        firstEarned[item.id] += score.marks[entry].earned;
                    }
                }
            }
            passedAny += passed ? 1 : 0;
            if (!scores.empty()) {
                firsts.push_back(scores.front());
                lasts.push_back(scores.back());
                bests.push_back(std::ranges::max(scores));
            }
        }
        QVERIFY(tookPart > 10 && late > 2);
        QCOMPARE(report.roster.expected, 45);
        QCOMPARE(report.roster.tookPart, tookPart);
        QCOMPARE(report.roster.caughtUp, late);
        QCOMPARE(report.roster.absent, 45 - tookPart - late);
        QCOMPARE(report.roster.attempts, static_cast<int>(all.size()));
        QCOMPARE(report.roster.passedFirst, passedFirst);
        QCOMPARE(report.roster.passedAny, passedAny);
        QVERIFY(isSame(report.roster.meanScores.first, meanOf(firsts)));
        QVERIFY(isSame(report.roster.meanScores.best, meanOf(bests)));
        QVERIFY(isSame(report.roster.meanScores.last, meanOf(lasts)));
        QVERIFY(isSame(report.roster.meanScore, meanOf(all)));
        QCOMPARE(report.topics.size(), asked.size());
        for (const EntryFigures &topic : report.topics) {
            QCOMPARE(topic.tally.items, asked[topic.id]);
            QCOMPARE(topic.tally.earned, earned[topic.id]);
        }
        for (const WeekFigures &week : report.weeks) {
            QCOMPARE(week.learners, static_cast<int>(weekLearners[week.monday].size()));
        }
        for (const ItemRow &row : report.items) {
            QCOMPARE(row.figures.asked, firstAsked[row.item.id]);
            QVERIFY(std::abs(*row.figures.facility - firstEarned[row.item.id] / row.figures.asked)
                < 1e-12);
        }
        int parts = 0;
        for (const RosterFigures &branch : report.branches) {
            parts += branch.attempts;
        }
        QCOMPARE(parts, report.roster.attempts);
    }
};

QTEST_GUILESS_MAIN(TestBranchReport)
#include "tst_branch_report.moc"
