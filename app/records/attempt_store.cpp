// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/attempt_store.h"

#include "records/attempt_rows.h"
#include "records/outbox.h"
#include "records/sql.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The number in the first column of the first row; nothing where that is NULL or there is no row.
Result<std::optional<qint64>> readNumber(
    const QSqlDatabase &database, const QString &sql, const QString &attemptId)
{
    auto rows = runSql(database, sql, {{u":attempt"_s, attemptId}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (!rows->next()) {
        if (rows->lastError().isValid()) {
            return std::unexpected(sqlError(rows->lastError(), database));
        }
        return std::nullopt;
    }
    return rows->value(0).isNull() ? std::nullopt : std::optional(rows->value(0).toLongLong());
}

Result<void> writeSignOfLife(const QSqlDatabase &database, const QString &attemptId, UtcTime now)
{
    const auto done = runSql(database,
        uR"(INSERT INTO sign_of_life (attempt, at_ms) VALUES (:attempt, :at)
                                 ON CONFLICT (attempt) DO UPDATE SET at_ms = excluded.at_ms)"_s,
        {{u":attempt"_s, attemptId}, {u":at"_s, toMs(now)}});
    if (!done) {
        return std::unexpected(done.error());
    }
    return {};
}

AttemptSummary summarize(const StoredAttempt &stored)
{
    return summaryOf(stored, scoreAttempt(stored.attempt));
}

} // namespace

AttemptStore::AttemptStore(Database &database)
    : m_database(&database)
{
}

Result<void> AttemptStore::begin(const Attempt &attempt)
{
    if (attempt.events != 1 || attempt.id.isEmpty()) {
        return fail(ErrorCode::BadUse, u"only a fresh attempt with an id can begin"_s, attempt.id);
    }
    const QSqlDatabase connection = m_database->connection();
    return inTransaction(connection, [&]() -> Result<void> {
        if (const auto stored = insertAttempt(connection, attempt); !stored) {
            return stored;
        }
        const AttemptEvent started {AttemptEventKind::Started, attempt.startedAt, -1, {}};
        if (const auto stored = insertEvent(connection, attempt.id, 1, started); !stored) {
            return stored;
        }
        return writeSignOfLife(connection, attempt.id, attempt.startedAt);
    });
}

Result<Attempt> AttemptStore::append(const Attempt &attempt, const AttemptEvent &event)
{
    if (!hasToWait(*m_database)) {
        auto after
            = inTransaction(m_database->connection(), [&] { return appendWithin(attempt, event); });
        const bool isAway = !after && after.error().code == ErrorCode::Unreachable;
        if (!isAway || !m_database->outbox()) {
            return after;
        }
    }
    auto after = applyEvent(attempt, event);
    if (!after) {
        return after;
    }
    const auto kept = m_database->outbox()->keep({eventRow(after->id, after->events, event)});
    if (!kept) {
        return std::unexpected(kept.error());
    }
    return after;
}

Result<Attempt> AttemptStore::appendWithin(const Attempt &attempt, const AttemptEvent &event)
{
    const QSqlDatabase connection = m_database->connection();
    const auto stored = readNumber(
        connection, u"SELECT max(seq) FROM attempt_event WHERE attempt = :attempt"_s, attempt.id);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    Attempt before = attempt;
    if (*stored != std::optional<qint64>(attempt.events)) {
        // Another window has gone on with this attempt: the stored one counts.
        auto current = load(attempt.id);
        if (!current) {
            return current;
        }
        before = std::move(*current);
    }
    auto after = applyEvent(std::move(before), event);
    if (!after) {
        return after;
    }
    if (const auto done = insertEvent(connection, after->id, after->events, event); !done) {
        return std::unexpected(done.error());
    }
    return after;
}

Result<void> AttemptStore::touch(const QString &attemptId, UtcTime now)
{
    const auto noted = writeSignOfLife(m_database->connection(), attemptId, now);
    const bool isAway = !noted && noted.error().code == ErrorCode::Unreachable;
    // What is kept meanwhile tells as much.
    return isAway && m_database->outbox() ? Result<void>() : noted;
}

Result<Attempt> AttemptStore::load(const QString &attemptId) const
{
    if (attemptId.isEmpty()) {
        return fail(ErrorCode::BadUse, u"an attempt is loaded by its id"_s, m_database->path());
    }
    auto attempts = readAttempts(m_database->connection(), QStringList {attemptId});
    if (!attempts) {
        return std::unexpected(attempts.error());
    }
    if (attempts->empty()) {
        return fail(
            ErrorCode::NothingFound, u"there is no attempt "_s + attemptId, m_database->path());
    }
    return std::move(attempts->front().attempt);
}

Result<std::optional<Attempt>> AttemptStore::unfinished(const QString &learner, UtcTime now)
{
    const QSqlDatabase connection = m_database->connection();
    // Nothing but its learner's own marks follows the end of an attempt: the last event tells.
    auto rows = runSql(connection,
        uR"(SELECT a.id FROM attempt a
                           WHERE a.learner = :learner AND coalesce(
                               (SELECT e.kind FROM attempt_event e
                                WHERE e.attempt = a.id AND e.kind <> 'self_marked'
                                ORDER BY e.seq DESC LIMIT 1), '') NOT IN ('submitted', 'timed_out')
                           ORDER BY a.started_ms DESC, a.rowid DESC LIMIT 1)"_s,
        {{u":learner"_s, learner}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (!rows->next()) {
        if (rows->lastError().isValid()) {
            return std::unexpected(sqlError(rows->lastError(), connection));
        }
        return std::nullopt;
    }
    const QString attemptId = rows->value(0).toString();
    rows->finish();
    const auto attempt = load(attemptId);
    if (!attempt) {
        return std::unexpected(attempt.error());
    }
    if (attempt->status != AttemptStatus::Running) {
        return *attempt;
    }
    return settle(*attempt, now);
}

Result<std::optional<Attempt>> AttemptStore::settle(const Attempt &attempt, UtcTime now)
{
    const auto alive = readNumber(m_database->connection(),
        u"SELECT at_ms FROM sign_of_life WHERE attempt = :attempt"_s,
        attempt.id);
    if (!alive) {
        return std::unexpected(alive.error());
    }
    // A clock that was ahead when the program died must not take time from the learner.
    const UtcTime lastSeen
        = std::max(attempt.clockedTo, std::min(now, alive->has_value() ? fromMs(**alive) : now));
    const bool mayPause = attempt.form.blueprint.pause == PausePolicy::Allowed;
    const UtcTime stopped = mayPause ? lastSeen : now;
    const bool over = remainingAt(attempt, stopped) == std::chrono::milliseconds(0);
    if (!over && !mayPause) {
        return attempt;
    }
    const auto kind = over ? AttemptEventKind::TimedOut : AttemptEventKind::Interrupted;
    auto settled = append(attempt, {kind, stopped, -1, {}});
    if (!settled) {
        return std::unexpected(settled.error());
    }
    return std::move(*settled);
}

Result<void> AttemptStore::forEach(
    const AttemptFilter &filter, const std::function<void(const SummarizedAttempt &)> &take) const
{
    constexpr qsizetype atOnce = 50;
    const QSqlDatabase connection = m_database->connection();
    const ReadSnapshot snapshot(connection);
    const auto ids = attemptIds(connection, filter);
    if (!ids) {
        return std::unexpected(ids.error());
    }
    for (qsizetype first = 0; first < ids->size(); first += atOnce) {
        auto stored = readAttempts(connection, ids->mid(first, atOnce));
        if (!stored) {
            return std::unexpected(stored.error());
        }
        for (StoredAttempt &one : *stored) {
            AttemptSummary summary = summarize(one);
            take({std::move(summary), std::move(one.attempt)});
        }
    }
    return {};
}

Result<std::vector<SummarizedAttempt>> AttemptStore::loadAll(const AttemptFilter &filter) const
{
    auto stored = readAttempts(m_database->connection(), filter);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    std::vector<SummarizedAttempt> attempts;
    for (StoredAttempt &one : *stored) {
        AttemptSummary summary = summarize(one);
        attempts.push_back({std::move(summary), std::move(one.attempt)});
    }
    return attempts;
}

Result<std::vector<AttemptSummary>> AttemptStore::history(const AttemptFilter &filter) const
{
    const auto stored = readAttempts(m_database->connection(), filter);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    std::vector<AttemptSummary> summaries;
    for (const StoredAttempt &one : *stored) {
        summaries.push_back(summarize(one));
    }
    return summaries;
}

} // namespace zhixing
