// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/attempt_rows.h"
#include "records/sql.h"
#include "records/wording_rows.h"

#include <QHash>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

/// What attempts share, read once for many of them.
struct Known {
    QHash<QString, Item> items; ///< by the SHA-256 of their wording
    QHash<QString, QStringList> lists; ///< short JSON arrays
};

/// Reads the tables one after the other, all of them for the same attempts.
class AttemptReader
{
public:
    /// `attempts`: a JSON array of ids. `known` may hold what was read for others before; what
    /// these attempts need is added.
    AttemptReader(const QSqlDatabase &database, QString attempts, Known &known)
        : m_database(database)
        , m_ids(std::move(attempts))
        , m_known(known)
    {
    }

    [[nodiscard]] Result<std::vector<StoredAttempt>> read()
    {
        for (const auto step : {&AttemptReader::readHeads,
                 &AttemptReader::readRows,
                 &AttemptReader::readEntries,
                 &AttemptReader::readWordings,
                 &AttemptReader::readEvents}) {
            if (const auto done = (this->*step)(); !done) {
                return std::unexpected(done.error());
            }
        }
        return std::move(m_attempts);
    }

private:
    using Step = Result<void>;

    /// Runs a query over the :attempts and hands each row to `take`.
    Step forEachRow(const QString &sql, const std::function<Step(const QSqlQuery &)> &take)
    {
        return zhixing::forEachRow(m_database, sql, {{u":attempts"_s, m_ids}}, take);
    }

    [[nodiscard]] std::unexpected<Error> damaged(const QString &what, const QString &attempt) const
    {
        return fail(
            ErrorCode::Damaged, what, m_database.databaseName() + u", attempt "_s + attempt);
    }

    /// The attempt a row of another table belongs to.
    [[nodiscard]] Attempt &attemptOf(const QSqlQuery &row)
    {
        return m_attempts[m_places.value(row.value(0).toString())].attempt;
    }

    Step readHeads()
    {
        return forEachRow(
            uR"(SELECT a.id, a.learner, l.name, l.branch, a.form, a.seed, a.blueprint_name,
                       a.time_limit_ms, a.pass_mark, a.pause, a.started_ms,
                       a.multiple_choice_credit, a.ordering_credit
                FROM attempt a JOIN learner l ON l.id = a.learner
                WHERE a.id IN (SELECT value FROM json_each(:attempts))
                ORDER BY a.started_ms DESC, a.rowid DESC)"_s,
            [this](const QSqlQuery &row) -> Step {
                StoredAttempt stored;
                stored.learnerName = row.value(2).toString();
                stored.branch = row.value(3).toString();
                Attempt &attempt = stored.attempt;
                attempt.id = row.value(0).toString();
                attempt.learner = row.value(1).toString();
                attempt.form.id = row.value(4).toString();
                attempt.form.seed = row.value(5).toString().toULongLong();
                Blueprint &blueprint = attempt.form.blueprint;
                blueprint.name = row.value(6).toString();
                if (!row.value(7).isNull()) {
                    blueprint.timeLimit = milliseconds(row.value(7).toLongLong());
                }
                blueprint.passMark = row.value(8).toDouble();
                blueprint.pause = row.value(9).toString() == u"allowed"_s ? PausePolicy::Allowed
                                                                          : PausePolicy::Forbidden;
                attempt.startedAt = fromMs(row.value(10).toLongLong());
                const auto choices = multipleChoiceCreditFromString(row.value(11).toString());
                const auto orders = orderingCreditFromString(row.value(12).toString());
                if (!choices || !orders) {
                    return damaged(u"a marking rule is not known"_s, attempt.id);
                }
                blueprint.marking = {*choices, *orders};
                m_places.insert(attempt.id, m_attempts.size());
                m_attempts.push_back(std::move(stored));
                return {};
            });
    }

    Step readRows()
    {
        return forEachRow(uR"(SELECT r.attempt, r.kind, r.topic, r.count FROM blueprint_row r
                WHERE r.attempt IN (SELECT value FROM json_each(:attempts))
                ORDER BY r.attempt, r.row)"_s,
            [this](const QSqlQuery &row) -> Step {
                BlueprintRow blueprintRow;
                blueprintRow.kind = itemKindFromString(row.value(1).toString());
                if (!row.value(2).isNull()) {
                    blueprintRow.topic = row.value(2).toString();
                }
                blueprintRow.count = row.value(3).toInt();
                attemptOf(row).form.blueprint.rows.push_back(std::move(blueprintRow));
                return {};
            });
    }

    Step readEntries()
    {
        return forEachRow(uR"(SELECT e.attempt, e.wording, e.option_order, e.source, e.target_order
                FROM form_entry e WHERE e.attempt IN (SELECT value FROM json_each(:attempts))
                ORDER BY e.attempt, e.entry)"_s,
            [this](const QSqlQuery &row) -> Step {
                const auto order = idsAt(row, 2);
                const auto targets = idsAt(row, 4);
                if (!order || !targets) {
                    return damaged(
                        u"an option order is not a JSON array"_s, row.value(0).toString());
                }
                FormEntry entry {{}, *order, row.value(3).toString(), *targets};
                const QString wording = row.value(1).toString();
                std::vector<FormEntry> &entries = attemptOf(row).form.entries;
                if (const auto known = m_known.items.constFind(wording);
                    known != m_known.items.cend()) {
                    entry.item = *known;
                } else {
                    m_unworded[wording].emplace_back(
                        m_places.value(row.value(0).toString()), entries.size());
                }
                entries.push_back(std::move(entry));
                return {};
            });
    }

    /// Many attempts share a wording: each is read and parsed once.
    Step readWordings()
    {
        const QString unknown = toJsonArray(m_unworded.keys());
        return zhixing::forEachRow(m_database,
            u"SELECT w.sha256, w.item FROM wording w "
            "WHERE w.sha256 IN (SELECT value FROM json_each(:wordings))"_s,
            {{u":wordings"_s, unknown}},
            [this](const QSqlQuery &row) -> Step {
                const auto item = wordingAt(row);
                if (!item) {
                    return std::unexpected(item.error());
                }
                const QString wording = row.value(0).toString();
                m_known.items.insert(wording, *item);
                for (const auto &[attempt, entry] : std::as_const(m_unworded)[wording]) {
                    m_attempts[attempt].attempt.form.entries[entry].item = *item;
                }
                return {};
            });
    }

    /// Most answers and orders are a few short ids that come again and again.
    std::optional<QStringList> idsAt(const QSqlQuery &row, int column)
    {
        constexpr qsizetype longest = 40;
        constexpr qsizetype most = 4096;
        const QString json = row.value(column).toString();
        if (const auto known = m_known.lists.constFind(json); known != m_known.lists.cend()) {
            return *known;
        }
        auto ids = fromJsonArray(json);
        if (ids && json.size() <= longest && m_known.lists.size() < most) {
            m_known.lists.insert(json, *ids);
        }
        return ids;
    }

    Step readEvents()
    {
        return forEachRow(uR"(SELECT v.attempt, v.seq, v.kind, v.at_ms, v.entry, v.answer
                FROM attempt_event v WHERE v.attempt IN (SELECT value FROM json_each(:attempts))
                ORDER BY v.attempt, v.seq)"_s,
            [this](const QSqlQuery &row) -> Step { return takeEvent(row); });
    }

    Step takeEvent(const QSqlQuery &row)
    {
        Attempt &attempt = attemptOf(row);
        const int seq = row.value(1).toInt();
        const auto kind = attemptEventKindFromString(row.value(2).toString());
        const auto answer
            = row.value(5).isNull() ? std::optional<QStringList>(QStringList()) : idsAt(row, 5);
        if (!kind || !answer) {
            return damaged(u"event %1 cannot be read"_s.arg(seq), attempt.id);
        }
        const UtcTime at = fromMs(row.value(3).toLongLong());
        if (seq == 1) {
            attempt = startAttempt(attempt.id, attempt.learner, std::move(attempt.form), at);
            return {};
        }
        const int entry = row.value(4).isNull() ? -1 : row.value(4).toInt();
        if (attempt.events + 1 != seq) {
            return damaged(u"event %1 is missing"_s.arg(seq - 1), attempt.id);
        }
        auto after = applyEvent(std::move(attempt), {*kind, at, entry, *answer});
        if (!after) {
            return fail(ErrorCode::Damaged, after.error().detail, after.error().where);
        }
        attempt = std::move(*after);
        return {};
    }

    QSqlDatabase m_database;
    QString m_ids;
    std::vector<StoredAttempt> m_attempts;
    QHash<QString, std::size_t> m_places;
    Known &m_known;
    /// Where a wording that is not known yet is needed: attempts and entries, by their places.
    QHash<QString, std::vector<std::pair<std::size_t, std::size_t>>> m_unworded;
};

/// Ids of the chosen attempts or of whose they are.
Result<QStringList> idsOf(const QSqlDatabase &database,
    const AttemptFilter &filter,
    const QString &what,
    const QString &order)
{
    QStringList ids;
    // A condition that is written only where it is wished lets the index of learners serve.
    const QString learners
        = filter.learner.isEmpty() ? u":learner = ''"_s : u"a.learner = :learner"_s;
    const QString branches = filter.branch.isEmpty() ? u":branch = ''"_s : u"l.branch = :branch"_s;
    const auto read = zhixing::forEachRow(database,
        uR"(SELECT %1 FROM attempt a JOIN learner l ON l.id = a.learner
            WHERE %3 AND %4 ORDER BY %2)"_s.arg(what, order, learners, branches),
        {{u":learner"_s, filter.learner}, {u":branch"_s, filter.branch}},
        [&ids](const QSqlQuery &row) -> Result<void> {
            ids << row.value(0).toString();
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return ids;
}

} // namespace

Result<QStringList> attemptIds(const QSqlDatabase &database, const AttemptFilter &filter)
{
    return idsOf(database, filter, u"a.id"_s, u"a.started_ms DESC, a.rowid DESC"_s);
}

Result<std::vector<StoredAttempt>> readAttempts(
    const QSqlDatabase &database, const AttemptFilter &filter)
{
    // An attempt that another instance begins meanwhile is in all the tables or in none.
    const ReadSnapshot snapshot(database);
    const auto attempts = attemptIds(database, filter);
    if (!attempts) {
        return std::unexpected(attempts.error());
    }
    Known known;
    return AttemptReader(database, toJsonArray(*attempts), known).read();
}

Result<std::vector<StoredAttempt>> readAttempts(
    const QSqlDatabase &database, const QStringList &attempts)
{
    const ReadSnapshot snapshot(database);
    Known known;
    return AttemptReader(database, toJsonArray(attempts), known).read();
}

Result<void> forEachLearnersAttempts(const QSqlDatabase &database,
    const AttemptFilter &filter,
    const std::function<Result<void>(std::vector<StoredAttempt>)> &take)
{
    const ReadSnapshot snapshot(database);
    const auto learners = idsOf(database, filter, u"DISTINCT a.learner"_s, u"a.learner"_s);
    if (!learners) {
        return std::unexpected(learners.error());
    }
    Known known;
    for (const QString &learner : *learners) {
        const auto ids = attemptIds(database, {learner, filter.branch});
        if (!ids) {
            return std::unexpected(ids.error());
        }
        auto attempts = AttemptReader(database, toJsonArray(*ids), known).read();
        if (!attempts) {
            return std::unexpected(attempts.error());
        }
        if (const auto taken = take(std::move(*attempts)); !taken) {
            return taken;
        }
    }
    return {};
}

AttemptSummary summaryOf(const StoredAttempt &stored, const Score &score)
{
    const Attempt &attempt = stored.attempt;
    return {attempt.id,
        attempt.learner,
        stored.learnerName,
        stored.branch,
        attempt.form.blueprint.name,
        attempt.status,
        attempt.startedAt,
        attempt.finishedAt,
        attempt.elapsed,
        score.total,
        attempt.form.blueprint.passMark,
        score.passed};
}

} // namespace zhixing
