// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "assessment/score.h"
#include "records/database.h"

#include <functional>
#include <optional>
#include <vector>

namespace zhixing
{

/// A line of 历史成绩. Computed from the stored events; nothing here is stored twice.
struct AttemptSummary {
    QString id;
    QString learner;
    QString learnerName;
    QString branch;
    QString blueprintName;
    AttemptStatus status = AttemptStatus::Submitted;
    UtcTime startedAt;
    std::optional<UtcTime> finishedAt;
    std::chrono::milliseconds elapsed {0};
    Tally total;
    double passMark = 0.0;
    bool passed = false;
    bool operator==(const AttemptSummary &) const = default;
};

struct SummarizedAttempt {
    AttemptSummary summary;
    Attempt attempt;
    bool operator==(const SummarizedAttempt &) const = default;
};

/// Which attempts. Empty strings: all.
struct AttemptFilter {
    QString learner;
    QString branch;
    bool operator==(const AttemptFilter &) const = default;
};

/// Writes attempts as append-only events, each committed before append() returns, and reads them
/// back by folding. The form, with the wording of each item, is stored when the attempt begins.
class AttemptStore
{
public:
    explicit AttemptStore(Database &database);

    /// Stores a fresh attempt (startAttempt) with its form and its Started event.
    [[nodiscard]] Result<void> begin(const Attempt &attempt);
    /// Checks the event against the attempt (applyEvent), stores it, and returns the attempt after
    /// it. Where another instance has added events since, they count: the attempt returned has them
    /// all. While a server is away events are kept in the outbox, on top of the attempt that is
    /// given.
    [[nodiscard]] Result<Attempt> append(const Attempt &attempt, const AttemptEvent &event);
    /// Notes that the program is alive; lets an interruption be dated. At most every few seconds.
    [[nodiscard]] Result<void> touch(const QString &attemptId, UtcTime now);

    [[nodiscard]] Result<Attempt> load(const QString &attemptId) const;
    /// The attempt a learner has not finished, if any. One that was interrupted while its clock ran
    /// gets an Interrupted event at its last sign of life where the blueprint allows pauses; where
    /// it forbids them the clock has gone on, and one whose time is over comes back TimedOut.
    [[nodiscard]] Result<std::optional<Attempt>> unfinished(const QString &learner, UtcTime now);
    /// Newest first, unfinished ones among them: see the status.
    [[nodiscard]] Result<std::vector<AttemptSummary>> history(const AttemptFilter &filter) const;
    /// Hands over what history() lists, with the attempts whole, a few at a time: thousands of them
    /// need not be held.
    [[nodiscard]] Result<void> forEach(const AttemptFilter &filter,
        const std::function<void(const SummarizedAttempt &)> &take) const;
    /// What history() lists, with the attempts whole.
    [[nodiscard]] Result<std::vector<SummarizedAttempt>> loadAll(const AttemptFilter &filter) const;

private:
    /// append() inside a transaction.
    [[nodiscard]] Result<Attempt> appendWithin(const Attempt &attempt, const AttemptEvent &event);
    /// Ends or interrupts an attempt that was left running.
    [[nodiscard]] Result<std::optional<Attempt>> settle(const Attempt &attempt, UtcTime now);

    Database *m_database;
};

} // namespace zhixing
