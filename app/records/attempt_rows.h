// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment/attempt.h"
#include "assessment/score.h"
#include "records/attempt_store.h"
#include "result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace zhixing
{

struct Row;

/// Attempts as they stand in the tables: kinds by name, answers and option orders as JSON arrays.

[[nodiscard]] QString toString(AttemptEventKind kind);
[[nodiscard]] std::optional<AttemptEventKind> attemptEventKindFromString(QStringView name);
[[nodiscard]] QString toJsonArray(const QStringList &texts);
[[nodiscard]] std::optional<QStringList> fromJsonArray(const QString &json);
[[nodiscard]] qint64 toMs(UtcTime time);
[[nodiscard]] UtcTime fromMs(qint64 ms);

/// An attempt folded from its events, with the name it was taken under.
struct StoredAttempt {
    Attempt attempt;
    QString learnerName;
    QString branch;
};

/// Reads attempts in one pass per table, newest first. Damaged where a row breaks the rules it was
/// written under.
[[nodiscard]] Result<std::vector<StoredAttempt>> readAttempts(
    const QSqlDatabase &database, const AttemptFilter &filter);
/// Newest first.
[[nodiscard]] Result<QStringList> attemptIds(
    const QSqlDatabase &database, const AttemptFilter &filter);
/// Those of the attempts that there are, newest first.
[[nodiscard]] Result<std::vector<StoredAttempt>> readAttempts(
    const QSqlDatabase &database, const QStringList &attempts);

[[nodiscard]] AttemptSummary summaryOf(const StoredAttempt &stored, const Score &score);

/// Hands over the attempts of one learner after the other, each learner's newest first. Holds one
/// learner's attempts and each wording once, however many there are. Ends with the first error.
[[nodiscard]] Result<void> forEachLearnersAttempts(const QSqlDatabase &database,
    const AttemptFilter &filter,
    const std::function<Result<void>(std::vector<StoredAttempt>)> &take);

/// Writes a fresh attempt with its form. Inside the caller's transaction.
[[nodiscard]] Result<void> insertAttempt(const QSqlDatabase &database, const Attempt &attempt);
/// The event with this number as a row.
[[nodiscard]] Row eventRow(const QString &attemptId, int seq, const AttemptEvent &event);
/// Writes the event with this number. Inside the caller's transaction.
[[nodiscard]] Result<void> insertEvent(
    const QSqlDatabase &database, const QString &attemptId, int seq, const AttemptEvent &event);

/// Writes a fresh attempt, Started, and all that happened in it after. Inside the caller's
/// transaction.
[[nodiscard]] Result<Attempt> insertFinishedAttempt(
    const QSqlDatabase &database, Attempt attempt, const std::vector<AttemptEvent> &events);

} // namespace zhixing
