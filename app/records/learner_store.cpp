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
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
}

/// The same name and branch always get the same id, so that records of two computers can be joined.
QString deriveId(const QString &name, const QString &branch)
{
    const QUuid learners(u"6f1f3c0e-54a9-5d0b-9a57-0c6f2f1f7a11"_s);
    return QUuid::createUuidV5(learners, name + u'\n' + branch).toString(QUuid::WithoutBraces);
}

} // namespace

LearnerStore::LearnerStore(Database &database)
    : m_database(&database)
{
}

Result<std::vector<Learner>> LearnerStore::all() const
{
    auto rows = runSql(m_database->connection(),
        u"SELECT id, name, branch FROM learner ORDER BY active_ms DESC, id"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<Learner> learners;
    while (rows->next()) {
        learners.push_back(learnerAt(*rows));
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), m_database->connection()));
    }
    return learners;
}

Result<Learner> LearnerStore::byId(const QString &id) const
{
    auto rows = runSql(m_database->connection(),
        u"SELECT id, name, branch FROM learner WHERE id = :id"_s,
        {{u":id"_s, id}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (!rows->next()) {
        return fail(ErrorCode::NothingFound, u"there is no learner "_s + id, m_database->path());
    }
    return learnerAt(*rows);
}

Result<Learner> LearnerStore::findOrAdd(const QString &name, const QString &branch, qint64 nowMs)
{
    const QString cleanName = name.simplified();
    const QString cleanBranch = branch.simplified();
    if (cleanName.isEmpty()) {
        return fail(ErrorCode::BadUse, u"a learner needs a name"_s);
    }
    auto rows = runSql(m_database->connection(),
        uR"(INSERT INTO learner (id, name, branch, added_ms, active_ms)
                           VALUES (:id, :name, :branch, :now, :now)
                           ON CONFLICT (name, branch)
                           DO UPDATE SET active_ms = max(active_ms, excluded.active_ms)
                           RETURNING id, name, branch)"_s,
        {{u":id"_s, deriveId(cleanName, cleanBranch)},
            {u":name"_s, cleanName},
            {u":branch"_s, cleanBranch},
            {u":now"_s, nowMs}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (!rows->next()) {
        return std::unexpected(sqlError(rows->lastError(), m_database->connection()));
    }
    const Learner learner = learnerAt(*rows);
    // The statement commits when it has run to its end.
    if (rows->next() || rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), m_database->connection()));
    }
    return learner;
}

} // namespace zhixing
