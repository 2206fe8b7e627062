// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/roster_store.h"

#include "records/member_names.h"
#include "records/sql.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Somebody of the records, on the roster or not.
struct KnownPerson {
    Learner learner;
    RosterLine line;
    bool isListed = false;
    bool isArchived = false;
};

using People = QHash<QString, KnownPerson>;

QString keyOf(const QString &name, const QString &branch)
{
    return plainMemberName(name) + u'\n' + branch.simplified();
}

Result<People> readPeople(const QSqlDatabase &database)
{
    People people;
    const auto read = forEachRow(database,
        uR"(SELECT l.id, l.name, l.branch, l.group_name, l.archived_ms, m.digits, m.excused
            FROM learner l LEFT JOIN roster_member m ON m.learner = l.id
            ORDER BY l.archived_ms IS NULL, l.id)"_s,
        {},
        [&](const QSqlQuery &row) -> Result<void> {
            KnownPerson person;
            person.learner = {row.value(0).toString(),
                row.value(1).toString(),
                row.value(2).toString(),
                row.value(3).toString()};
            person.isArchived = !row.isNull(4);
            person.isListed = !row.isNull(5);
            person.line = {0,
                person.learner.name,
                row.value(5).toString(),
                person.learner.group,
                person.learner.branch,
                row.value(6).toBool() ? Leave::Excused : Leave::None};
            people.insert(keyOf(person.learner.name, person.learner.branch), person);
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return people;
}

/// What a line leaves open stays as it is known.
RosterLine completed(RosterLine line, const KnownPerson &known)
{
    line.name = known.learner.name;
    line.group = line.group.isEmpty() ? known.line.group : line.group;
    line.digits = line.digits.isEmpty() ? known.line.digits : line.digits;
    line.leave = line.leave == Leave::Excused ? line.leave : known.line.leave;
    return line;
}

ImportLine compared(RosterLine line, const QString &branch, const People &people)
{
    line.branch = (line.branch.isEmpty() ? branch : line.branch).simplified();
    line.digits = line.digits.right(rosterDigits);
    const auto known = people.constFind(keyOf(line.name, line.branch));
    if (known == people.constEnd()) {
        return {line, ImportKind::New, {}, {}};
    }
    const RosterLine after = completed(line, *known);
    RosterLine before = known->line;
    before.row = after.row;
    const bool isSame = known->isListed && !known->isArchived && before == after;
    return {after,
        isSame ? ImportKind::Known : ImportKind::Changed,
        known->learner.id,
        before,
        known->isListed,
        known->isArchived};
}

Result<void> writeMember(
    const QSqlDatabase &database, const QString &learner, const RosterLine &line)
{
    return writeSql(database,
        uR"(INSERT INTO roster_member (learner, digits, excused, place)
            VALUES (:learner, :digits, :excused, :place)
            ON CONFLICT (learner) DO UPDATE SET digits = excluded.digits,
                excused = excluded.excused)"_s,
        {{u":learner"_s, learner},
            {u":digits"_s, line.digits + u""_s},
            {u":excused"_s, line.leave == Leave::Excused ? 1 : 0},
            {u":place"_s, std::max(line.row, 0)}});
}

} // namespace

RosterStore::RosterStore(Database &database)
    : m_database(&database)
{
}

Result<std::vector<RosterEntry>> RosterStore::all() const
{
    std::vector<RosterEntry> entries;
    const auto read = forEachRow(m_database->connection(),
        uR"(SELECT l.id, l.name, l.branch, l.group_name, m.digits, m.excused,
                coalesce((SELECT time_factor FROM practice_settings w WHERE w.learner = l.id), 1.0),
                m.place
            FROM roster_member m JOIN learner l ON l.id = m.learner
            WHERE l.archived_ms IS NULL ORDER BY l.branch, m.place, l.name, l.id)"_s,
        {},
        [&](const QSqlQuery &row) -> Result<void> {
            entries.push_back({{row.value(0).toString(),
                                   row.value(1).toString(),
                                   row.value(2).toString(),
                                   row.value(3).toString()},
                row.value(4).toString(),
                row.value(5).toBool() ? Leave::Excused : Leave::None,
                row.value(6).toDouble(),
                row.value(7).toInt()});
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return entries;
}

Result<std::vector<ImportLine>> RosterStore::compare(
    const std::vector<RosterLine> &lines, const QString &branch) const
{
    const auto people = readPeople(m_database->connection());
    if (!people) {
        return std::unexpected(people.error());
    }
    std::vector<ImportLine> compared;
    compared.reserve(lines.size());
    for (const RosterLine &line : lines) {
        compared.push_back(zhixing::compared(line, branch, *people));
    }
    return compared;
}

Result<void> RosterStore::import(
    const std::vector<RosterLine> &lines, const QString &branch, qint64 nowMs)
{
    return inTransaction(
        m_database->connection(), [&] { return importWithin(lines, branch, nowMs); });
}

Result<void> RosterStore::importWithin(
    const std::vector<RosterLine> &lines, const QString &branch, qint64 nowMs)
{
    const QSqlDatabase connection = m_database->connection();
    const auto people = readPeople(connection);
    if (!people) {
        return std::unexpected(people.error());
    }
    LearnerStore learners(*m_database);
    std::set<QString> made;
    for (const RosterLine &line : lines) {
        ImportLine one = compared(line, branch, *people);
        if (one.kind == ImportKind::Known) {
            continue;
        }
        if (one.kind == ImportKind::New) {
            const auto learner = learners.enroll(one.line.name, one.line.branch, nowMs);
            if (!learner) {
                return std::unexpected(learner.error());
            }
            one.learner = learner->id;
            if (!made.insert(learner->id).second) {
                return fail(ErrorCode::BadUse,
                    u"row %1: %2 stands in the branch twice"_s.arg(line.row).arg(line.name),
                    m_database->path());
            }
        }
        const auto grouped = writeSql(connection,
            u"UPDATE learner SET group_name = :group, archived_ms = NULL WHERE id = :learner"_s,
            {{u":group"_s, one.line.group.simplified() + u""_s}, {u":learner"_s, one.learner}});
        if (!grouped) {
            return grouped;
        }
        if (const auto done = writeMember(connection, one.learner, one.line); !done) {
            return done;
        }
    }
    return {};
}

Result<void> RosterStore::setLeave(const QString &learner, Leave leave)
{
    return writeSql(m_database->connection(),
        u"UPDATE roster_member SET excused = :excused WHERE learner = :learner"_s,
        {{u":excused"_s, leave == Leave::Excused ? 1 : 0}, {u":learner"_s, learner}});
}

Result<void> RosterStore::setGroup(const QString &learner, const QString &group)
{
    const QString plain = group.simplified();
    if (plain.size() > longestMemberGroup) {
        return fail(ErrorCode::BadUse,
            u"a group of %1 characters is too long"_s.arg(plain.size()),
            m_database->path());
    }
    return writeSql(m_database->connection(),
        u"UPDATE learner SET group_name = :group WHERE id = :learner"_s,
        {{u":group"_s, plain + u""_s}, {u":learner"_s, learner}});
}

Result<void> RosterStore::clearLeave(const QString &branch)
{
    return writeSql(m_database->connection(),
        uR"(UPDATE roster_member SET excused = 0 WHERE excused = 1 AND learner IN
            (SELECT id FROM learner WHERE branch = :branch))"_s,
        {{u":branch"_s, branch.simplified() + u""_s}});
}

Result<void> RosterStore::remove(const QString &learner)
{
    return writeSql(m_database->connection(),
        u"DELETE FROM roster_member WHERE learner = :learner"_s,
        {{u":learner"_s, learner}});
}

} // namespace zhixing
