// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/branch_report.h"

#include "bank/bank_title.h"
#include "records/attempt_rows.h"
#include "records/practice_rows.h"
#include "records/sql.h"
#include "reports/entry_gathering.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

/// A mean in the making.
struct Mean {
    double sum = 0.0;
    int count = 0;

    void add(const std::optional<double> &value)
    {
        if (value) {
            sum += *value;
            ++count;
        }
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return portion(sum, count);
    }
};

struct ScoreMeans {
    Mean first;
    Mean last;
    Mean best;
};

void addLearner(RosterFigures &roster, ScoreMeans &means, const LearnerFigures &learner)
{
    ++roster.expected;
    roster.tookPart += learner.participation == Participation::TookPart ? 1 : 0;
    roster.caughtUp += learner.participation == Participation::CaughtUp ? 1 : 0;
    roster.absent += learner.participation == Participation::Absent ? 1 : 0;
    roster.attempts += learner.attempts;
    roster.practised += learner.practised;
    roster.passedFirst += learner.passedFirst ? 1 : 0;
    roster.passedAny += learner.passedAny ? 1 : 0;
    roster.testTime += learner.testTime;
    means.first.add(learner.scores.first);
    means.last.add(learner.scores.last);
    means.best.add(learner.scores.best);
    roster.meanScores = {means.first.value(), means.last.value(), means.best.value()};
}

std::size_t bandOf(double share)
{
    return std::min<std::size_t>(9, static_cast<std::size_t>(share * 10.0 + 1e-9));
}

class Reader
{
public:
    Reader(const QSqlDatabase &database, const ReportScope &scope)
        : m_database(database)
        , m_scope(scope)
        , m_entries(scope.bank)
    {
        m_report.from = scope.from;
        m_report.to = scope.to;
        m_report.madeAt = scope.madeAt;
        m_report.zone = scope.zone;
        m_report.branch = scope.branch;
        m_report.bank = scope.bank ? titleOf(*scope.bank) : QString();
        m_report.fewest = scope.analysis.fewest;
    }

    [[nodiscard]] Result<BranchReport> read()
    {
        for (const auto step :
            {&Reader::readRoster, &Reader::readPracticeAnswers, &Reader::readTests}) {
            if (const auto done = (this->*step)(); !done) {
                return std::unexpected(done.error());
            }
        }
        addUpRosters();
        finishWeeks();
        m_entries.finish(m_report, m_scope.analysis);
        return std::move(m_report);
    }

private:
    using Step = Result<void>;

    struct WeekSums {
        WeekFigures figures;
        Mean scores;
    };

    [[nodiscard]] bool isWithin(UtcTime at) const
    {
        return at >= m_scope.from && at < m_scope.to;
    }

    [[nodiscard]] QDate mondayOf(UtcTime at) const
    {
        const QDate day
            = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), m_scope.zone).date();
        return day.addDays(1 - day.dayOfWeek());
    }

    [[nodiscard]] WeekSums &weekOf(QDate monday)
    {
        WeekSums &week = m_weeks[monday];
        week.figures.monday = monday;
        return week;
    }

    Step readRoster()
    {
        auto rows = runSql(m_database,
            uR"(SELECT id, name, branch, group_name FROM learner
                WHERE archived_ms IS NULL AND added_ms < :to AND (:branch = '' OR branch = :branch)
                ORDER BY branch, group_name, name, id)"_s,
            {{u":to"_s, toMs(m_scope.to)}, {u":branch"_s, m_scope.branch}});
        if (!rows) {
            return std::unexpected(rows.error());
        }
        while (rows->next()) {
            LearnerFigures learner;
            learner.learner = {rows->value(0).toString(),
                rows->value(1).toString(),
                rows->value(2).toString(),
                rows->value(3).toString()};
            m_places.insert(learner.learner.id, m_report.learners.size());
            m_report.learners.push_back(std::move(learner));
        }
        return endOf(*rows);
    }

    [[nodiscard]] Step endOf(const QSqlQuery &rows) const
    {
        if (rows.lastError().isValid()) {
            return std::unexpected(sqlError(rows.lastError(), m_database));
        }
        return {};
    }

    /// The learner's figures; null for one who is not on the roster.
    [[nodiscard]] LearnerFigures *figuresOf(const QString &learner)
    {
        const auto place = m_places.constFind(learner);
        return place == m_places.cend() ? nullptr : &m_report.learners[*place];
    }

    /// The wordings of items of the bank, by their sums.
    Result<QSet<QString>> wordingsOfBank() const
    {
        QSet<QString> wordings;
        QSet<QString> items;
        for (const Item &item : m_scope.bank->items) {
            items.insert(item.id);
        }
        auto rows = runSql(m_database, u"SELECT sha256, json_extract(item, '$.id') FROM wording"_s);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        while (rows->next()) {
            if (items.contains(rows->value(1).toString())) {
                wordings.insert(rows->value(0).toString());
            }
        }
        if (const Step end = endOf(*rows); !end) {
            return std::unexpected(end.error());
        }
        return wordings;
    }

    Step readPracticeAnswers()
    {
        QSet<QString> wordings;
        if (m_scope.bank) {
            auto ofBank = wordingsOfBank();
            if (!ofBank) {
                return std::unexpected(ofBank.error());
            }
            wordings = std::move(*ofBank);
        }
        return forEachOfManyRows(m_database,
            uR"(SELECT learner, wording, at_ms, duration_ms FROM practice_response
                WHERE at_ms >= :from AND at_ms < :made)"_s,
            {{u":from"_s, toMs(m_scope.from)},
                {u":made"_s, toMs(std::max(m_scope.to, m_scope.madeAt))}},
            [&](const QSqlQuery &row) -> Step {
                LearnerFigures *learner = figuresOf(row.value(0).toString());
                if (learner && (!m_scope.bank || wordings.contains(row.value(1).toString()))) {
                    takePractice(*learner,
                        fromMs(row.value(2).toLongLong()),
                        milliseconds(row.value(3).toLongLong()));
                }
                return {};
            });
    }

    void takePractice(LearnerFigures &learner, UtcTime at, milliseconds spent)
    {
        learner.participation = Participation::CaughtUp;
        if (!isWithin(at)) {
            return;
        }
        ++learner.practised;
        learner.practiceTime += spent;
        learner.lastActive = std::max(learner.lastActive.value_or(at), at);
        ++weekOf(mondayOf(at)).figures.practised;
    }

    Step readTests()
    {
        return forEachLearnersAttempts(
            m_database, {{}, m_scope.branch}, [this](std::vector<StoredAttempt> attempts) -> Step {
                if (LearnerFigures *learner = figuresOf(attempts.front().attempt.learner)) {
                    takeTests(*learner, attempts);
                }
                return {};
            });
    }

    [[nodiscard]] bool counts(const Attempt &attempt) const
    {
        return attempt.finishedAt
            && std::ranges::any_of(attempt.form.entries,
                [this](const FormEntry &entry) { return m_entries.isOfBank(entry.item); });
    }

    /// Of one learner, all that there are.
    void takeTests(LearnerFigures &learner, const std::vector<StoredAttempt> &stored)
    {
        std::vector<const Attempt *> tests;
        for (const StoredAttempt &one : stored) {
            const Attempt &attempt = one.attempt;
            if (!counts(attempt)) {
                continue;
            }
            if (isWithin(*attempt.finishedAt)) {
                tests.push_back(&attempt);
            } else if (*attempt.finishedAt >= m_scope.to) {
                learner.participation = Participation::CaughtUp;
            }
        }
        std::ranges::sort(tests, [](const Attempt *left, const Attempt *right) {
            return std::tie(*left->finishedAt, left->id) < std::tie(*right->finishedAt, right->id);
        });
        std::set<QDate> weeks;
        for (const Attempt *test : tests) {
            takeTest(learner, *test);
            weeks.insert(mondayOf(*test->finishedAt));
        }
        for (const QDate monday : weeks) {
            ++weekOf(monday).figures.learners;
        }
    }

    void takeTest(LearnerFigures &learner, const Attempt &test)
    {
        const Score score = scoreAttempt(test);
        const std::optional<double> share = portion(score.total.earned, score.total.possible);
        const bool isFirst = learner.attempts == 0;
        ++learner.attempts;
        learner.participation = Participation::TookPart;
        if (isFirst) {
            learner.scores.first = share;
            learner.passedFirst = score.passed;
            m_entries.addFirst(test, score);
        }
        learner.scores.last = share;
        learner.scores.best = std::max(learner.scores.best, share);
        learner.passedAny = learner.passedAny || score.passed;
        addTo(learner.tally, score.total);
        learner.testTime += test.elapsed;
        learner.lastActive
            = std::max(learner.lastActive.value_or(*test.finishedAt), *test.finishedAt);
        m_entries.add(test, score);
        m_scores.add(share);
        m_branchScores[learner.learner.branch].add(share);
        WeekSums &week = weekOf(mondayOf(*test.finishedAt));
        ++week.figures.attempts;
        week.figures.passed += score.passed ? 1 : 0;
        week.scores.add(share);
    }

    static void addTo(Tally &sum, const Tally &tally)
    {
        sum.items += tally.items;
        sum.correct += tally.correct;
        sum.answered += tally.answered;
        sum.earned += tally.earned;
        sum.possible += tally.possible;
        sum.pending += tally.pending;
    }

    void addUpRosters()
    {
        ScoreMeans means;
        std::map<QString, std::pair<RosterFigures, ScoreMeans>> branches;
        for (const LearnerFigures &learner : m_report.learners) {
            addLearner(m_report.roster, means, learner);
            auto &[figures, branchMeans] = branches[learner.learner.branch];
            addLearner(figures, branchMeans, learner);
            if (learner.scores.best) {
                ++m_report.bands[bandOf(*learner.scores.best)];
            }
        }
        m_report.roster.branch = m_scope.branch;
        m_report.roster.meanScore = m_scores.value();
        if (branches.size() < 2) {
            return;
        }
        for (auto &[name, branch] : branches) {
            branch.first.branch = name;
            branch.first.meanScore = m_branchScores[name].value();
            m_report.branches.push_back(branch.first);
        }
    }

    void finishWeeks()
    {
        if (m_weeks.empty()) {
            return;
        }
        const QDate last = m_weeks.rbegin()->first;
        for (QDate monday = m_weeks.begin()->first; monday <= last; monday = monday.addDays(7)) {
            WeekSums &week = weekOf(monday);
            week.figures.meanScore = week.scores.value();
            m_report.weeks.push_back(week.figures);
        }
    }

    QSqlDatabase m_database;
    const ReportScope &m_scope;
    EntryGathering m_entries;
    BranchReport m_report;
    QHash<QString, std::size_t> m_places;
    std::map<QDate, WeekSums> m_weeks;
    Mean m_scores;
    QHash<QString, Mean> m_branchScores;
};

} // namespace

Result<BranchReport> readBranchReport(Database &database, const ReportScope &scope)
{
    return readBranchReport(database.connection(), scope);
}

Result<BranchReport> readBranchReport(const QSqlDatabase &records, const ReportScope &scope)
{
    const ReadSnapshot snapshot(records);
    return Reader(records, scope).read();
}

ReportScope scopeOfDays(QDate first, QDate last, UtcTime madeAt, const QTimeZone &zone)
{
    const auto startOf = [&zone](QDate day) {
        return UtcTime(milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
    };
    const QDate today
        = QDateTime::fromMSecsSinceEpoch(madeAt.time_since_epoch().count(), zone).date();
    ReportScope scope;
    scope.from = first.isValid() ? startOf(first) : UtcTime();
    scope.to = startOf((last.isValid() ? last : today).addDays(1));
    scope.madeAt = madeAt;
    scope.zone = zone;
    return scope;
}

std::optional<double> portion(double part, double whole)
{
    return whole > 0.0 ? std::optional(part / whole) : std::nullopt;
}

} // namespace zhixing
