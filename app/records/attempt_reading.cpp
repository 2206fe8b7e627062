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

/// Items by the SHA-256 of their wording.
using Wordings = QHash<QString, Item>;

/// A condition that an index can serve where the text is given, and that always holds where not.
QString chosenBy(const QString &column, const QString &placeholder, const QString &text)
{
    return text.isEmpty() ? placeholder + u" = ''"_s : column + u" = "_s + placeholder;
}

/// Reads the tables one after the other, all of them for the same attempts.
class AttemptReader
{
public:
    /// `wordings` are filled by readWordings(), for these attempts or for more.
    AttemptReader(
        const QSqlDatabase &database, const AttemptSelection &selection, Wordings &wordings)
        : m_database(database)
        , m_selection(selection)
        , m_wordings(wordings)
    {
    }

    [[nodiscard]] Result<std::vector<StoredAttempt>> read()
    {
        for (const auto step : {&AttemptReader::readHeads,
                 &AttemptReader::readRows,
                 &AttemptReader::readEntries,
                 &AttemptReader::readEvents}) {
            if (const auto done = (this->*step)(); !done) {
                return std::unexpected(done.error());
            }
        }
        return std::move(m_attempts);
    }

    /// Many attempts share a wording: each is parsed once.
    [[nodiscard]] Result<void> readWordings()
    {
        return forEachRow(uR"(SELECT DISTINCT w.sha256, w.item FROM wording w
                JOIN form_entry e ON e.wording = w.sha256 JOIN attempt a ON a.id = e.attempt)"_s,
            QString(),
            [this](const QSqlQuery &row) -> Step {
                const auto item = wordingAt(row);
                if (!item) {
                    return std::unexpected(item.error());
                }
                m_wordings.insert(row.value(0).toString(), *item);
                return {};
            });
    }

    [[nodiscard]] Result<QStringList> readLearners()
    {
        QStringList learners;
        const auto read = forEachRow(u"SELECT DISTINCT a.learner FROM attempt a"_s,
            u"ORDER BY a.learner"_s,
            [&learners](const QSqlQuery &row) -> Step {
                learners.append(row.value(0).toString());
                return {};
            });
        if (!read) {
            return std::unexpected(read.error());
        }
        return learners;
    }

private:
    using Step = Result<void>;

    /// Runs `select` over the chosen attempts, which it calls a, and hands each row to `take`.
    template <typename Take>
    Step forEachRow(const QString &select, const QString &order, Take take)
    {
        const QString sql = select + u" JOIN learner l ON l.id = a.learner WHERE "_s
            + chosenBy(u"a.id"_s, u":attempt"_s, m_selection.attempt) + u" AND "_s
            + chosenBy(u"a.learner"_s, u":learner"_s, m_selection.learner) + u" AND "_s
            + chosenBy(u"l.branch"_s, u":branch"_s, m_selection.branch) + u' ' + order;
        auto rows = runSql(m_database,
            sql,
            {{u":attempt"_s, m_selection.attempt},
                {u":learner"_s, m_selection.learner},
                {u":branch"_s, m_selection.branch}});
        if (!rows) {
            return std::unexpected(rows.error());
        }
        while (rows->next()) {
            if (const Step taken = take(*rows); !taken) {
                return taken;
            }
        }
        if (rows->lastError().isValid()) {
            return std::unexpected(sqlError(rows->lastError(), m_database));
        }
        return {};
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
                FROM attempt a)"_s,
            u"ORDER BY a.started_ms DESC, a.rowid DESC"_s,
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
        return forEachRow(
            u"SELECT r.attempt, r.kind, r.topic, r.count FROM blueprint_row r JOIN attempt a ON a.id = r.attempt"_s,
            u"ORDER BY r.attempt, r.row"_s,
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
                FROM form_entry e JOIN attempt a ON a.id = e.attempt)"_s,
            u"ORDER BY e.attempt, e.entry"_s,
            [this](const QSqlQuery &row) -> Step {
                const auto order = fromJsonArray(row.value(2).toString());
                const auto targets = fromJsonArray(row.value(4).toString());
                if (!order || !targets) {
                    return damaged(
                        u"an option order is not a JSON array"_s, row.value(0).toString());
                }
                attemptOf(row).form.entries.push_back({m_wordings.value(row.value(1).toString()),
                    *order,
                    row.value(3).toString(),
                    *targets});
                return {};
            });
    }

    Step readEvents()
    {
        return forEachRow(uR"(SELECT v.attempt, v.seq, v.kind, v.at_ms, v.entry, v.answer
                FROM attempt_event v JOIN attempt a ON a.id = v.attempt)"_s,
            u"ORDER BY v.attempt, v.seq"_s,
            [this](const QSqlQuery &row) -> Step { return takeEvent(row); });
    }

    Step takeEvent(const QSqlQuery &row)
    {
        Attempt &attempt = attemptOf(row);
        const int seq = row.value(1).toInt();
        const auto kind = attemptEventKindFromString(row.value(2).toString());
        const auto answer = row.value(5).isNull() ? std::optional<QStringList>(QStringList())
                                                  : fromJsonArray(row.value(5).toString());
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
    AttemptSelection m_selection;
    std::vector<StoredAttempt> m_attempts;
    QHash<QString, std::size_t> m_places;
    Wordings &m_wordings;
};

} // namespace

Result<std::vector<StoredAttempt>> readAttempts(
    const QSqlDatabase &database, const AttemptSelection &selection)
{
    // An attempt that another instance begins meanwhile is in all the tables or in none.
    const ReadSnapshot snapshot(database);
    Wordings wordings;
    AttemptReader reader(database, selection, wordings);
    if (const auto read = reader.readWordings(); !read) {
        return std::unexpected(read.error());
    }
    return reader.read();
}

Result<void> forEachLearnersAttempts(const QSqlDatabase &database,
    const AttemptSelection &selection,
    const std::function<Result<void>(std::vector<StoredAttempt>)> &take)
{
    const ReadSnapshot snapshot(database);
    Wordings wordings;
    AttemptReader all(database, selection, wordings);
    const auto learners = all.readLearners();
    if (!learners) {
        return std::unexpected(learners.error());
    }
    if (const auto read = all.readWordings(); !read) {
        return read;
    }
    for (const QString &learner : *learners) {
        auto attempts
            = AttemptReader(database, {selection.attempt, learner, selection.branch}, wordings)
                  .read();
        if (!attempts) {
            return std::unexpected(attempts.error());
        }
        if (const auto taken = take(std::move(*attempts)); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace zhixing
