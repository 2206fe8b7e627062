// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/attempt_ledger.h"

#include "records/attempt_rows.h"
#include "records/sql.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Attempts read whole at a time: each holds its items.
constexpr qsizetype attemptsAtOnce = 50;

QStringList wrongItems(const Attempt &attempt, const Score &score)
{
    QStringList wrong;
    if (!attempt.finishedAt) {
        return wrong;
    }
    for (std::size_t entry = 0; entry < score.marks.size(); ++entry) {
        const Mark &mark = score.marks[entry];
        if (mark.answered && !mark.pending && !mark.correct) {
            wrong << attempt.form.entries[entry].item.id;
        }
    }
    return wrong;
}

} // namespace

Result<std::vector<AttemptLedger::Head>> AttemptLedger::heads(
    const Database &database, const AttemptFilter &filter)
{
    const QSqlDatabase connection = database.connection();
    auto rows = runSql(connection,
        uR"(SELECT a.id, l.name, l.branch,
                (SELECT max(v.seq) FROM attempt_event v WHERE v.attempt = a.id)
            FROM attempt a JOIN learner l ON l.id = a.learner
            WHERE (:learner = '' OR a.learner = :learner) AND (:branch = '' OR l.branch = :branch)
            ORDER BY a.started_ms DESC, a.rowid DESC)"_s,
        {{u":learner"_s, filter.learner}, {u":branch"_s, filter.branch}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<Head> heads;
    while (rows->next()) {
        heads.push_back({rows->value(0).toString(),
            rows->value(1).toString(),
            rows->value(2).toString(),
            rows->value(3).toInt()});
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), connection));
    }
    return heads;
}

QStringList AttemptLedger::unknown(const std::vector<Head> &heads) const
{
    QStringList attempts;
    for (const Head &head : heads) {
        const auto known = m_attempts.constFind(head.id);
        if (known == m_attempts.constEnd() || known->events != head.events) {
            attempts << head.id;
        }
    }
    return attempts;
}

Result<bool> AttemptLedger::read(
    const Database &database, const QStringList &attempts, const ReadingWatch &watch)
{
    for (qsizetype first = 0; first < attempts.size(); first += attemptsAtOnce) {
        if (watch && !watch()) {
            return false;
        }
        const auto stored
            = readAttempts(database.connection(), attempts.mid(first, attemptsAtOnce));
        if (!stored) {
            return std::unexpected(stored.error());
        }
        for (const StoredAttempt &one : *stored) {
            const Score score = scoreAttempt(one.attempt);
            m_attempts.insert(one.attempt.id,
                {summaryOf(one, score), one.attempt.events, wrongItems(one.attempt, score)});
        }
    }
    return true;
}

std::vector<AttemptSummary> AttemptLedger::summaries(const std::vector<Head> &heads) const
{
    std::vector<AttemptSummary> summaries;
    summaries.reserve(heads.size());
    for (const Head &head : heads) {
        const auto known = m_attempts.constFind(head.id);
        if (known != m_attempts.constEnd()) {
            summaries.push_back(known->summary);
            // Whoever took it may have been renamed since.
            summaries.back().learnerName = head.learnerName;
            summaries.back().branch = head.branch;
        }
    }
    return summaries;
}

QHash<QString, TestErrors> AttemptLedger::errors(const std::vector<Head> &heads) const
{
    QHash<QString, TestErrors> errors;
    for (const Head &head : heads) {
        const auto known = m_attempts.constFind(head.id);
        if (known == m_attempts.constEnd()) {
            continue;
        }
        for (const QString &item : known->wrong) {
            TestErrors &of = errors[item];
            const UtcTime at = *known->summary.finishedAt;
            of.last = of.errors == 0 ? at : std::max(of.last, at);
            ++of.errors;
        }
    }
    return errors;
}

} // namespace zhixing
