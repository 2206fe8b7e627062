// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/settlements.h"

#include "bank/named.h"
#include "records/attempt_rows.h"
#include "records/sql.h"
#include "reports/bundles/persons.h"

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::array kindNames {
    Named {ConflictKind::Renamed, "renamed"_L1},
    Named {ConflictKind::Moved, "moved"_L1},
    Named {ConflictKind::SameId, "same_id"_L1},
    Named {ConflictKind::SameName, "same_name"_L1},
    Named {ConflictKind::LeftAndCame, "left_and_came"_L1},
    Named {ConflictKind::Attempt, "attempt"_L1},
};

/// Learners in groups: the first column says which. What a group has in common is in `where`.
struct GroupQuery {
    ConflictKind kind;
    QLatin1StringView sql;
};

/// Persons with the columns a group needs: group, records, id, name, branch, person.
constexpr std::array groupQueries {
    GroupQuery {ConflictKind::SameId,
        "SELECT l.id, r.public_key, l.id, p.name, p.branch, p.person "
        "FROM person p JOIN learner l ON l.n = p.learner JOIN records r ON r.n = l.records "
        "WHERE l.id IN (SELECT l.id FROM learner l JOIN person p ON p.learner = l.n GROUP BY l.id "
        "    HAVING count(*) > 1 AND (min(p.branch) = '' OR min(p.branch) <> max(p.branch) "
        "        OR min(p.name_key) <> max(p.name_key))) "
        "ORDER BY l.id, r.public_key"_L1},
    GroupQuery {ConflictKind::SameName,
        "SELECT p.branch || char(10) || p.name_key, r.public_key, l.id, p.name, p.branch, p.person "
        "FROM person p JOIN learner l ON l.n = p.learner JOIN records r ON r.n = l.records "
        "JOIN (SELECT q.name_key, q.branch FROM person q JOIN learner m ON m.n = q.learner "
        "    WHERE q.branch <> '' GROUP BY q.name_key, q.branch HAVING min(m.id) <> max(m.id)) g "
        "    ON g.name_key = p.name_key AND g.branch = p.branch "
        "ORDER BY p.branch, p.name_key, r.public_key, l.id"_L1},
    // From thirty days before somebody was archived to half a year after.
    GroupQuery {ConflictKind::LeftAndCame,
        "SELECT c.left_id, r.public_key, l.id, p.name, p.branch, p.person "
        "FROM (SELECT a.learner AS gone, min(b.learner) AS came, k.public_key AS left_key, "
        "        m.id AS left_id "
        "    FROM person a JOIN person b ON b.name_key = a.name_key AND b.branch <> a.branch "
        "    JOIN learner m ON m.n = a.learner JOIN records k ON k.n = m.records "
        "    WHERE a.archived_ms >= 0 AND b.archived_ms < 0 AND b.on_roster = 1 "
        "        AND b.added_ms BETWEEN a.archived_ms - 2592000000 AND a.archived_ms + 15552000000 "
        "    GROUP BY a.learner HAVING count(*) = 1) c "
        "JOIN person p ON p.learner IN (c.gone, c.came) "
        "JOIN learner l ON l.n = p.learner JOIN records r ON r.n = l.records "
        "ORDER BY c.left_key, c.left_id, p.learner <> c.gone"_L1},
};

Result<std::vector<Conflict>> groupsOf(const QSqlDatabase &database, const GroupQuery &query)
{
    auto rows = runSql(database, query.sql);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<Conflict> conflicts;
    QString group;
    qint64 person = 0;
    while (rows->next()) {
        if (conflicts.empty() || rows->value(0).toString() != group) {
            group = rows->value(0).toString();
            person = rows->value(5).toLongLong();
            conflicts.push_back(
                {query.kind, {}, {}, {samePerson, differentPeople}, samePerson, {}, {}});
        }
        if (rows->value(5).toLongLong() != person) {
            conflicts.back().held = differentPeople;
        }
        conflicts.back().members.push_back(
            {QString::fromLatin1(rows->value(1).toByteArray().toHex()),
                rows->value(2).toString(),
                rows->value(3).toString(),
                rows->value(4).toString()});
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), database));
    }
    for (Conflict &conflict : conflicts) {
        conflict.subject = subjectOf(conflict.members);
    }
    return conflicts;
}

Result<std::vector<Conflict>> variedOnes(const QSqlDatabase &database, ConflictKind kind)
{
    const auto several = learnersWithSeveral(database, kind);
    if (!several) {
        return std::unexpected(several.error());
    }
    std::vector<Conflict> conflicts;
    for (const Varied &varied : *several) {
        conflicts.push_back({kind,
            subjectOf(varied),
            {varied.member},
            varied.values,
            kind == ConflictKind::Renamed ? varied.member.name : varied.member.branch,
            {},
            {}});
    }
    return conflicts;
}

Result<std::vector<Conflict>> attempts(const QSqlDatabase &database)
{
    const auto contradictions = contradictoryAttempts(database);
    if (!contradictions) {
        return std::unexpected(contradictions.error());
    }
    std::vector<Conflict> conflicts;
    for (const Contradiction &contradiction : *contradictions) {
        Conflict conflict {ConflictKind::Attempt,
            subjectOf(contradiction),
            {contradiction.member},
            {},
            {},
            {},
            {}};
        for (const auto &[attempt, sha256] : contradiction.states) {
            conflict.choices.append(sha256);
            auto counted = runSql(database,
                u"SELECT 1 FROM counted_attempt WHERE n = :attempt"_s,
                {{u":attempt"_s, attempt}});
            if (!counted) {
                return std::unexpected(counted.error());
            }
            if (counted->next()) {
                conflict.held = sha256;
            }
        }
        conflicts.push_back(std::move(conflict));
    }
    return conflicts;
}

} // namespace

QString toString(ConflictKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<ConflictKind> conflictKindFromString(QStringView name)
{
    return valueOf(kindNames, name);
}

Result<std::vector<Conflict>> listConflicts(const Collection &collection)
{
    if (const auto ready = bringPersonsUpToDate(collection); !ready) {
        return std::unexpected(ready.error());
    }
    const QSqlDatabase database = collection.connection();
    const ReadSnapshot snapshot(database);
    std::vector<Conflict> all;
    const auto add = [&all](Result<std::vector<Conflict>> found) -> Result<void> {
        if (!found) {
            return std::unexpected(found.error());
        }
        std::ranges::move(*found, std::back_inserter(all));
        return {};
    };
    for (const auto kind : {ConflictKind::Renamed, ConflictKind::Moved}) {
        if (const auto added = add(variedOnes(database, kind)); !added) {
            return std::unexpected(added.error());
        }
    }
    for (const GroupQuery &query : groupQueries) {
        if (const auto added = add(groupsOf(database, query)); !added) {
            return std::unexpected(added.error());
        }
    }
    if (const auto added = add(attempts(database)); !added) {
        return std::unexpected(added.error());
    }
    const auto settlements = liveSettlements(database);
    if (!settlements) {
        return std::unexpected(settlements.error());
    }
    for (Conflict &conflict : all) {
        const auto settled = settlements->find({toString(conflict.kind), conflict.subject});
        if (settled != settlements->end()) {
            conflict.settled = settled->second.choice;
            conflict.note = settled->second.note;
        }
    }
    return all;
}

Result<void> settle(const Collection &collection,
    const Conflict &conflict,
    const QString &choice,
    const QString &note,
    UtcTime now)
{
    const auto listed = listConflicts(collection);
    if (!listed) {
        return std::unexpected(listed.error());
    }
    const auto found = std::ranges::find_if(*listed, [&conflict](const Conflict &candidate) {
        return candidate.kind == conflict.kind && candidate.subject == conflict.subject;
    });
    if (found == listed->end()) {
        return fail(ErrorCode::NothingFound,
            u"this conflict is not in the list any more: look at the list again"_s,
            collection.path());
    }
    if (!found->choices.contains(choice)) {
        return fail(ErrorCode::BadUse,
            u"\"%1\" is not one of the choices: %2"_s.arg(choice, found->choices.join(u", "_s)),
            collection.path());
    }
    const QSqlDatabase database = collection.connection();
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto kept = runSql(database,
        uR"(INSERT INTO settlement (kind, subject, choice, note, at_ms)
            VALUES (:kind, :subject, :choice, :note, :now))"_s,
        {{u":kind"_s, toString(conflict.kind)},
            {u":subject"_s, conflict.subject},
            {u":choice"_s, choice},
            {u":note"_s, note},
            {u":now"_s, toMs(now)}});
    if (!kept) {
        return std::unexpected(kept.error());
    }
    if (const auto marked = collection.markStale(); !marked) {
        return marked;
    }
    return transaction->commit();
}

Result<void> takeSettlementBack(const Collection &collection, const Conflict &conflict, UtcTime now)
{
    const QSqlDatabase database = collection.connection();
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    auto taken = runSql(database,
        uR"(UPDATE settlement SET taken_back_ms = :now WHERE id = (SELECT max(id) FROM settlement
                WHERE kind = :kind AND subject = :subject AND taken_back_ms IS NULL) RETURNING id)"_s,
        {{u":now"_s, toMs(now)},
            {u":kind"_s, toString(conflict.kind)},
            {u":subject"_s, conflict.subject}});
    if (!taken) {
        return std::unexpected(taken.error());
    }
    if (!taken->next()) {
        return fail(ErrorCode::NothingFound, u"nothing is settled there"_s, collection.path());
    }
    taken->finish();
    if (const auto marked = collection.markStale(); !marked) {
        return marked;
    }
    return transaction->commit();
}

} // namespace zhixing
