// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/collection.h"

#include "records/sql.h"
#include "reports/bundles/settlements.h"

#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Each row by what names it everywhere: no numbers, no time of arrival.
constexpr std::array dumps {
    "SELECT 'key', hex(public_key), state FROM key_state ORDER BY 2"_L1,
    "SELECT 'decision', hex(k.public_key), d.state, d.note, d.at_ms, d.taken_back_ms "
    "FROM key_decision d JOIN signing_key k ON k.n = d.key ORDER BY k.public_key, d.id"_L1,
    "SELECT 'bundle', hex(b.manifest_sha256), hex(k.public_key), hex(r.public_key), b.sequence, "
    "hex(b.previous), b.complete, b.created_ms, b.branch, b.program, b.attempts_so_far, "
    "b.practice_days_so_far FROM bundle b JOIN signing_key k ON k.n = b.key "
    "JOIN records r ON r.n = b.records ORDER BY 2"_L1,
    "SELECT 'state', hex(r.public_key), l.id, hex(k.public_key), s.name, s.branch, s.group_name, "
    "s.added_ms, s.archived_ms, s.first_sequence, s.last_sequence, s.last_ms FROM learner_state s "
    "JOIN learner l ON l.n = s.learner JOIN records r ON r.n = l.records "
    "JOIN signing_key k ON k.n = s.key ORDER BY 2, 3, 4, 5, 6, 7, 8, 9"_L1,
    "SELECT 'wording', hex(sha256), item FROM wording ORDER BY 2"_L1,
    "SELECT 'attempt', hex(r.public_key), l.id, a.id, hex(a.sha256), a.form, a.seed, "
    "a.blueprint_name, a.time_limit_ms, a.pass_mark, a.pause, a.multiple_choice_credit, "
    "a.ordering_credit, a.started_ms, a.finished_ms, a.blueprint_rows, a.event_count, a.events, "
    "(SELECT group_concat(hex(public_key)) FROM (SELECT k.public_key FROM attempt_key t "
    "JOIN signing_key k ON k.n = t.key WHERE t.attempt = a.n ORDER BY 1)) FROM attempt a "
    "JOIN learner l ON l.n = a.learner JOIN records r ON r.n = l.records ORDER BY 2, 3, 4, 5"_L1,
    "SELECT 'response', hex(a.sha256), hex(r.public_key), l.id, p.entry, hex(w.sha256), s.name, "
    "p.option_order, p.target_order, p.answer FROM response p JOIN attempt a ON a.n = p.attempt "
    "JOIN learner l ON l.n = a.learner JOIN records r ON r.n = l.records "
    "JOIN wording w ON w.n = p.wording JOIN source s ON s.n = p.source ORDER BY 2, 3, 4, 5"_L1,
    "SELECT 'practice', hex(r.public_key), l.id, hex(k.public_key), d.study_day, d.answers, "
    "d.duration_ms FROM practice_day d JOIN learner l ON l.n = d.learner "
    "JOIN records r ON r.n = l.records JOIN signing_key k ON k.n = d.key ORDER BY 2, 3, 4, 5"_L1,
    "SELECT 'settlement', kind, subject, choice, note, at_ms, taken_back_ms FROM settlement "
    "ORDER BY id"_L1,
    "SELECT 'person', hex(r.public_key), l.id, hex(s.public_key), m.id, p.name, p.branch, "
    "p.group_name, p.added_ms, p.archived_ms, p.on_roster FROM person p "
    "JOIN learner l ON l.n = p.learner JOIN records r ON r.n = l.records "
    "JOIN learner m ON m.n = p.person JOIN records s ON s.n = m.records ORDER BY 2, 3"_L1,
    "SELECT 'counted', hex(r.public_key), l.id, c.id, hex(c.sha256) FROM counted_attempt c "
    "JOIN learner l ON l.n = c.person JOIN records r ON r.n = l.records ORDER BY 2, 3, 4"_L1,
};

} // namespace

Result<QByteArray> canonicalDump(const Collection &collection)
{
    if (const auto ready = bringPersonsUpToDate(collection); !ready) {
        return std::unexpected(ready.error());
    }
    const QSqlDatabase database = collection.connection();
    const ReadSnapshot snapshot(database);
    QByteArray dump;
    for (const QLatin1StringView sql : dumps) {
        auto rows = runSql(database, sql);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        while (rows->next()) {
            for (int column = 0; rows->value(column).isValid(); ++column) {
                dump += rows->isNull(column) ? QByteArray("NULL")
                                             : rows->value(column).toByteArray();
                dump += '|';
            }
            dump += '\n';
        }
        if (rows->lastError().isValid()) {
            return std::unexpected(sqlError(rows->lastError(), database));
        }
    }
    return dump;
}

} // namespace zhixing
