// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/collected_records.h"

#include "records/sql.h"
#include "reports/bundles/settlements.h"

#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Temporary views go before tables of the same name, in this connection alone. Numbers stand for
/// ids and sums, so that the collection's indexes serve what is looked up by them.
constexpr std::array views {
    "CREATE TEMP VIEW learner AS SELECT p.learner AS id, p.name, p.branch, p.group_name, "
    "p.added_ms, p.added_ms AS active_ms, CASE WHEN p.archived_ms >= 0 THEN p.archived_ms "
    "WHEN p.on_roster = 0 THEN p.added_ms END AS archived_ms "
    "FROM main.person p WHERE p.person = p.learner"_L1,
    "CREATE TEMP VIEW wording AS SELECT w.n AS sha256, w.item FROM main.wording w"_L1,
    "CREATE TEMP VIEW blueprint_row AS SELECT a.n AS attempt, j.key AS row, j.value ->> 0 AS kind, "
    "j.value ->> 1 AS topic, j.value ->> 2 AS count "
    "FROM main.attempt a, json_each(a.blueprint_rows) j"_L1,
    "CREATE TEMP VIEW form_entry AS SELECT r.attempt, r.entry, r.wording, r.option_order, "
    "s.name AS source, r.target_order FROM main.response r JOIN main.source s ON s.n = r.source"_L1,
    "CREATE TEMP VIEW attempt_event AS SELECT a.n AS attempt, j.key + 1 AS seq, "
    "j.value ->> 0 AS kind, j.value ->> 1 AS at_ms, j.value ->> 2 AS entry, j.value -> 3 AS answer "
    "FROM main.attempt a, json_each(a.events) j"_L1,
    "CREATE TEMP TABLE answer_number (n INTEGER NOT NULL PRIMARY KEY) STRICT"_L1,
    "INSERT INTO answer_number (n) WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL "
    "SELECT n + 1 FROM number WHERE n < (SELECT max(answers) FROM main.practice_day)) "
    "SELECT n FROM number"_L1,
    "CREATE TEMP VIEW practice_response AS SELECT c.person AS learner, NULL AS wording, "
    "c.study_day * 86400000 + 43200000 AS at_ms, c.study_day, c.duration_ms / c.answers AS "
    "duration_ms FROM main.counted_practice c JOIN temp.answer_number a ON a.n <= c.answers"_L1,
};

constexpr auto attemptView
    = "CREATE TEMP VIEW attempt AS SELECT a.n AS rowid, a.n AS id, a.person AS learner, a.form, "
      "a.seed, a.blueprint_name, a.time_limit_ms, a.pass_mark, a.pause, a.started_ms, "
      "a.multiple_choice_credit, a.ordering_credit FROM main.%1 a"_L1;

} // namespace

CollectedRecords::CollectedRecords(
    std::unique_ptr<ScopedConnection> held, const QSqlDatabase &database)
    : m_held(std::move(held))
    , m_database(database)
{
}

Result<CollectedRecords> CollectedRecords::open(const Collection &collection, Tellings tellings)
{
    if (const auto ready = bringPersonsUpToDate(collection); !ready) {
        return std::unexpected(ready.error());
    }
    auto held
        = std::make_unique<ScopedConnection>(collection.path(), ScopedConnection::Access::ReadOnly);
    const auto database = held->open();
    if (!database) {
        return std::unexpected(database.error());
    }
    const QString attempts
        = tellings == Tellings::All ? u"believed_attempt"_s : u"counted_attempt"_s;
    if (const auto made = runSql(*database, QString(attemptView).arg(attempts)); !made) {
        return std::unexpected(made.error());
    }
    for (const QLatin1StringView sql : views) {
        if (const auto made = runSql(*database, sql); !made) {
            return std::unexpected(made.error());
        }
    }
    return CollectedRecords(std::move(held), *database);
}

QSqlDatabase CollectedRecords::connection() const
{
    return m_database;
}

} // namespace zhixing
