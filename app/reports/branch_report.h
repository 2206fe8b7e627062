// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/item_analysis.h"
#include "assessment/score.h"
#include "bank/bank.h"
#include "records/database.h"
#include "records/learner_store.h"

#include <QDate>
#include <QSqlDatabase>
#include <QTimeZone>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace zhixing
{

/// What a report is about. Empty branch: all of them.
struct ReportScope {
    UtcTime from; ///< the period, half-open
    UtcTime to;
    UtcTime madeAt; ///< up to when catching up counts
    QTimeZone zone; ///< in which days and weeks are told
    QString branch;
    /// Where given, tests with none of its items and answers to other items do not count; passages
    /// are called by its headings. Outlives the call.
    const Bank *bank = nullptr;
    AnalysisSettings analysis;
};

/// The scope of whole days of the zone, both included, over all branches. Without a first day (an
/// invalid date) from the beginning, without a last one up to today.
[[nodiscard]] ReportScope scopeOfDays(
    QDate first, QDate last, UtcTime madeAt, const QTimeZone &zone);

enum class Participation {
    TookPart, ///< 实参加: handed a test in, within the period
    CaughtUp, ///< 补学: did not, but practised since it began or handed one in after its end
    Absent, ///< 未参加: neither
};

/// Several tests of one learner or of many, each by the share of its points earned.
struct Scores {
    std::optional<double> first; ///< of the test handed in first; unset where it waits for marking
    std::optional<double> last;
    std::optional<double> best;
    bool operator==(const Scores &) const = default;
};

struct LearnerFigures {
    Learner learner;
    Participation participation = Participation::Absent;
    int attempts = 0; ///< tests handed in within the period
    Scores scores;
    bool passedFirst = false; ///< the test handed in first
    bool passedAny = false;
    Tally tally; ///< over all these tests
    std::chrono::milliseconds testTime {0};
    int practised = 0; ///< answers in practice within the period
    std::chrono::milliseconds practiceTime {0};
    std::optional<UtcTime> lastActive; ///< last test or answer within the period
    bool operator==(const LearnerFigures &) const = default;
};

/// Those of a roster, or of one of its branches.
struct RosterFigures {
    QString branch;
    int expected = 0; ///< 应参加
    int tookPart = 0;
    int caughtUp = 0;
    int absent = 0;
    int attempts = 0;
    int practised = 0;
    int passedFirst = 0; ///< learners
    int passedAny = 0; ///< learners
    Scores meanScores; ///< over learners that have one
    std::optional<double> meanScore; ///< over attempts that have one
    std::chrono::milliseconds testTime {0};
    bool operator==(const RosterFigures &) const = default;
};

/// The entries of a topic, a passage or a kind on the tests handed in.
struct EntryFigures {
    QString id; ///< topic, passage id or name of the kind
    QString name;
    Tally tally;
    int timed = 0; ///< entries with an answer
    std::chrono::milliseconds spent {0}; ///< on these
    bool operator==(const EntryFigures &) const = default;
};

struct WeekFigures {
    QDate monday;
    int learners = 0; ///< who handed in a test
    int attempts = 0;
    int passed = 0; ///< attempts
    int practised = 0; ///< answers
    std::optional<double> meanScore;
    bool operator==(const WeekFigures &) const = default;
};

/// One question as it was worded. One whose stem, options or key were revised is another.
struct ItemRow {
    Item item;
    QString source;
    Tally tally; ///< on all tests of the period
    ItemFigures figures; ///< on first attempts
};

struct BranchReport {
    UtcTime from;
    UtcTime to;
    UtcTime madeAt;
    QTimeZone zone;
    QString branch; ///< empty: all
    QString bank; ///< title; empty: whatever was asked
    int fewest = 30; ///< see AnalysisSettings

    RosterFigures roster;
    std::vector<RosterFigures> branches; ///< where the roster has more than one; by name
    std::vector<LearnerFigures> learners; ///< by branch, group and name
    std::array<int, 10> bands {}; ///< learners by best score: below 10 %, below 20 %, …
    std::vector<WeekFigures> weeks; ///< from the first with anything in it to the last
    std::vector<EntryFigures> topics; ///< most asked first
    std::vector<EntryFigures> passages; ///< most asked first
    std::vector<EntryFigures> kinds; ///< in the order of the kinds
    std::vector<ItemRow> items; ///< by topic, kind and id
    FormFigures form; ///< of first attempts
    /// First attempts, by learner; `item` is a place in items. An item of the scope's bank only.
    std::vector<Examinee> firstAttempts;
};

/// Reads the report in one pass over the records. What is held grows with learners and items, and
/// by 16 bytes with each answer of a first attempt. Damaged where a row breaks the rules it was
/// written under.
[[nodiscard]] Result<BranchReport> readBranchReport(Database &database, const ReportScope &scope);
/// The same of records behind a connection: a collection read as records
/// (bundles/collected_records.h) is one, too.
[[nodiscard]] Result<BranchReport> readBranchReport(
    const QSqlDatabase &records, const ReportScope &scope);

/// part / whole; unset where there is no whole.
[[nodiscard]] std::optional<double> portion(double part, double whole);

} // namespace zhixing
