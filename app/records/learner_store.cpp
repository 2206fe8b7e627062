// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/learner_store.h"

#include "records/sql.h"

#include <QUuid>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Learner learnerAt(const QSqlQuery &row)
{
    return {row.value(0).toString(),
        row.value(1).toString(),
        row.value(2).toString(),
        row.value(3).toString()};
}

/// The same name and branch get the same id, so that records of two computers can be joined; the
/// next number gives another, for a name whose first holder was renamed.
QString deriveId(const QString &name, const QString &branch, int number)
{
    const QUuid learners(u"6f1f3c0e-54a9-5d0b-9a57-0c6f2f1f7a11"_s);
    const QString turn = number == 0 ? QString() : u"\n%1"_s.arg(number);
    return QUuid::createUuidV5(learners, name + u'\n' + branch + turn)
        .toString(QUuid::WithoutBraces);
}

/// As learners are stored.
Learner cleaned(const Learner &learner)
{
    return {learner.id,
        learner.name.simplified(),
        learner.branch.simplified(),
        learner.group.simplified()};
}

/// The first learner a query gives; unset where it gives none.
Result<std::optional<Learner>> firstOf(Result<QSqlQuery> rows, const QSqlDatabase &database)
{
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::optional<Learner> learner;
    if (rows->next()) {
        learner = learnerAt(*rows);
        // A writing statement commits when it has run to its end.
        std::ignore = rows->next();
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), database));
    }
    return learner;
}

} // namespace

LearnerStore::LearnerStore(Database &database)
    : m_database(&database)
{
}

Result<std::vector<Learner>> LearnerStore::all() const
{
    const auto listed = list();
    if (!listed) {
        return std::unexpected(listed.error());
    }
    std::vector<Learner> learners;
    for (const ListedLearner &one : *listed) {
        if (!one.archivedMs) {
            learners.push_back(one.learner);
        }
    }
    return learners;
}

Result<std::vector<ListedLearner>> LearnerStore::list() const
{
    auto rows = runSql(m_database->connection(), uR"(SELECT l.id, l.name, l.branch, l.group_name,
                (SELECT max(seen.at_ms) FROM (SELECT l.active_ms AS at_ms
                    UNION ALL SELECT (SELECT max(s.at_ms) FROM sign_of_life s
                        JOIN attempt a ON a.id = s.attempt WHERE a.learner = l.id)
                    UNION ALL SELECT (SELECT max(r.at_ms) FROM practice_response r
                        WHERE r.learner = l.id)) AS seen) AS last_ms,
                l.archived_ms,
                EXISTS (SELECT 1 FROM learner_pin p WHERE p.learner = l.id),
                coalesce((SELECT time_factor FROM practice_settings w WHERE w.learner = l.id), 1.0)
            FROM learner l ORDER BY l.archived_ms IS NOT NULL, last_ms DESC, l.id)"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<ListedLearner> learners;
    while (rows->next()) {
        ListedLearner listed;
        listed.learner = learnerAt(*rows);
        listed.activeMs = rows->value(4).toLongLong();
        if (!rows->value(5).isNull()) {
            listed.archivedMs = rows->value(5).toLongLong();
        }
        listed.hasPin = rows->value(6).toBool();
        listed.timeFactor = rows->value(7).toDouble();
        learners.push_back(std::move(listed));
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), m_database->connection()));
    }
    return learners;
}

Result<Learner> LearnerStore::byId(const QString &id) const
{
    const auto found
        = firstOf(runSql(m_database->connection(),
                      u"SELECT id, name, branch, group_name FROM learner WHERE id = :id"_s,
                      {{u":id"_s, id}}),
            m_database->connection());
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return fail(ErrorCode::NothingFound, u"there is no learner "_s + id, m_database->path());
    }
    return **found;
}

Result<bool> LearnerStore::hasPin(const QString &id) const
{
    auto rows = runSql(m_database->connection(),
        u"SELECT EXISTS (SELECT 1 FROM learner_pin WHERE learner = :id)"_s,
        {{u":id"_s, id}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (!rows->next()) {
        return std::unexpected(sqlError(rows->lastError(), m_database->connection()));
    }
    return rows->value(0).toBool();
}

Result<std::optional<Learner>> LearnerStore::byName(
    const QString &name, const QString &branch) const
{
    return firstOf(runSql(m_database->connection(),
                       uR"(SELECT id, name, branch, group_name FROM learner
                           WHERE name = :name AND branch = :branch)"_s,
                       {{u":name"_s, name.simplified()}, {u":branch"_s, branch.simplified()}}),
        m_database->connection());
}

Result<Learner> LearnerStore::findOrAdd(const QString &name, const QString &branch, qint64 nowMs)
{
    const auto known = byName(name, branch);
    if (!known) {
        return std::unexpected(known.error());
    }
    if (*known) {
        return enter((*known)->id, nowMs);
    }
    auto added = add(name, branch, {}, nowMs);
    if (!added && added.error().code == ErrorCode::BadUse) {
        // Another computer may have added the same learner just now.
        const auto other = byName(name, branch);
        if (other && *other) {
            return enter((*other)->id, nowMs);
        }
    }
    return added;
}

Result<Learner> LearnerStore::enroll(const QString &name, const QString &branch, qint64 nowMs)
{
    const auto known = byName(name, branch);
    if (!known) {
        return std::unexpected(known.error());
    }
    if (*known) {
        return **known;
    }
    return insert({{}, name, branch, {}}, nowMs, 0);
}

Result<Learner> LearnerStore::add(
    const QString &name, const QString &branch, const QString &group, qint64 nowMs)
{
    return insert({{}, name, branch, group}, nowMs, nowMs);
}

Result<Learner> LearnerStore::insert(const Learner &wished, qint64 addedMs, qint64 activeMs)
{
    Learner learner = cleaned(wished);
    if (const auto fits = refuseTaken(learner); !fits) {
        return std::unexpected(fits.error());
    }
    const auto id = freeId(learner.name, learner.branch);
    if (!id) {
        return std::unexpected(id.error());
    }
    learner.id = *id;
    // Whoever took the name in another window since refuseTaken() looked, is refused here: BadUse.
    const auto added = runSql(m_database->connection(),
        uR"(INSERT INTO learner (id, name, branch, group_name, added_ms, active_ms)
            VALUES (:id, :name, :branch, :group, :added, :active))"_s,
        {{u":id"_s, learner.id},
            {u":name"_s, learner.name},
            {u":branch"_s, learner.branch},
            {u":group"_s, learner.group},
            {u":added"_s, addedMs},
            {u":active"_s, activeMs}});
    if (!added) {
        return std::unexpected(added.error());
    }
    return learner;
}

Result<Learner> LearnerStore::enter(const QString &id, qint64 nowMs)
{
    const auto entered = firstOf(runSql(m_database->connection(),
                                     uR"(UPDATE learner SET archived_ms = NULL, active_ms
                                             = CASE WHEN active_ms > :now THEN active_ms ELSE :now END
                                         WHERE id = :id RETURNING id, name, branch, group_name)"_s,
                                     {{u":now"_s, nowMs}, {u":id"_s, id}}),
        m_database->connection());
    if (!entered) {
        return std::unexpected(entered.error());
    }
    if (!*entered) {
        return fail(ErrorCode::NothingFound, u"there is no learner "_s + id, m_database->path());
    }
    return **entered;
}

Result<Learner> LearnerStore::change(const Learner &wished)
{
    const Learner learner = cleaned(wished);
    if (const auto fits = refuseTaken(learner); !fits) {
        return std::unexpected(fits.error());
    }
    const auto changed = firstOf(runSql(m_database->connection(),
                                     uR"(UPDATE learner SET name = :name, branch = :branch,
                                             group_name = :group
                                         WHERE id = :id RETURNING id, name, branch, group_name)"_s,
                                     {{u":name"_s, learner.name},
                                         {u":branch"_s, learner.branch},
                                         {u":group"_s, learner.group},
                                         {u":id"_s, learner.id}}),
        m_database->connection());
    if (!changed) {
        return std::unexpected(changed.error());
    }
    if (!*changed) {
        return fail(
            ErrorCode::NothingFound, u"there is no learner "_s + learner.id, m_database->path());
    }
    return **changed;
}

Result<void> LearnerStore::archive(const QString &id, qint64 nowMs)
{
    const auto archived = runSql(m_database->connection(),
        uR"(UPDATE learner SET archived_ms = :now WHERE id = :id AND archived_ms IS NULL)"_s,
        {{u":now"_s, nowMs}, {u":id"_s, id}});
    if (!archived) {
        return std::unexpected(archived.error());
    }
    return {};
}

Result<void> LearnerStore::restore(const QString &id)
{
    const auto restored = runSql(m_database->connection(),
        u"UPDATE learner SET archived_ms = NULL WHERE id = :id"_s,
        {{u":id"_s, id}});
    if (!restored) {
        return std::unexpected(restored.error());
    }
    return {};
}

Result<void> LearnerStore::refuseTaken(const Learner &wished) const
{
    if (wished.name.isEmpty()) {
        return fail(ErrorCode::BadUse, u"a learner needs a name"_s, m_database->path());
    }
    const auto holder = byName(wished.name, wished.branch);
    if (!holder) {
        return std::unexpected(holder.error());
    }
    if (*holder && (*holder)->id != wished.id) {
        return fail(ErrorCode::BadUse,
            u"the branch \"%1\" has a learner \"%2\" already: give another name"_s.arg(
                wished.branch, wished.name),
            m_database->path());
    }
    return {};
}

Result<QString> LearnerStore::freeId(const QString &name, const QString &branch) const
{
    for (int number = 0;; ++number) {
        QString id = deriveId(name, branch, number);
        const auto holder = byId(id);
        if (!holder && holder.error().code == ErrorCode::NothingFound) {
            return id;
        }
        if (!holder) {
            return std::unexpected(holder.error());
        }
    }
}

} // namespace zhixing
