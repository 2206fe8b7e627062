// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/persons.h"

#include "records/sql.h"

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Result<void> endOf(const QSqlQuery &rows, const QSqlDatabase &database)
{
    if (rows.lastError().isValid()) {
        return std::unexpected(sqlError(rows.lastError(), database));
    }
    return {};
}

/// Which learners are one person: sets that are joined.
class Sets
{
public:
    qint64 find(qint64 learner)
    {
        while (m_parents.value(learner, learner) != learner) {
            learner = m_parents.value(learner);
        }
        return learner;
    }

    void join(qint64 one, qint64 other)
    {
        const qint64 root = find(one);
        const qint64 second = find(other);
        m_parents.insert(std::max(root, second), std::min(root, second));
        m_parents.insert(std::min(root, second), std::min(root, second));
        m_members.insert(one, true);
        m_members.insert(other, true);
    }

    [[nodiscard]] QList<qint64> members() const
    {
        return m_members.keys();
    }

private:
    QHash<qint64, qint64> m_parents;
    QHash<qint64, bool> m_members;
};

class PersonTable
{
public:
    explicit PersonTable(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    Result<void> fill()
    {
        auto settlements = liveSettlements(m_database);
        if (!settlements) {
            return std::unexpected(settlements.error());
        }
        m_settlements = std::move(*settlements);
        for (const auto step : {&PersonTable::takeNewestStates,
                 &PersonTable::applyChosenValues,
                 &PersonTable::joinTheSame,
                 &PersonTable::joinSettled,
                 &PersonTable::nameThoseWhoStandForOthers,
                 &PersonTable::preferChosenAttempts}) {
            if (const auto done = (this->*step)(); !done) {
                return done;
            }
        }
        return writeSql(m_database, u"UPDATE derived SET current = 1"_s);
    }

private:
    using Step = Result<void>;

    Step takeNewestStates()
    {
        for (const QString &sql :
            {u"DELETE FROM preferred_attempt"_s,
                u"DELETE FROM person"_s,
                u"DELETE FROM accepted_key"_s,
                u"INSERT INTO accepted_key (n) SELECT n FROM key_state WHERE state = 'accepted'"_s,
                uR"(INSERT INTO person (learner, person, name, name_key, branch, group_name, added_ms,
                        archived_ms, on_roster)
                    SELECT s.learner, s.learner, s.name, s.name_key, s.branch, s.group_name, s.added_ms,
                        s.archived_ms, s.last_sequence >= r.newest
                    FROM believed_state s JOIN learner l ON l.n = s.learner
                    JOIN (SELECT records, max(sequence) AS newest FROM bundle
                        WHERE key IN (SELECT n FROM accepted_key) GROUP BY records) r
                        ON r.records = l.records
                    WHERE s.place = 1)"_s}) {
            if (const Step done = writeSql(m_database, sql); !done) {
                return done;
            }
        }
        return {};
    }

    Step applyChosenValues()
    {
        for (const auto kind : {ConflictKind::Renamed, ConflictKind::Moved}) {
            const auto several = learnersWithSeveral(m_database, kind);
            if (!several) {
                return std::unexpected(several.error());
            }
            for (const Varied &varied : *several) {
                const auto settled = m_settlements.find({toString(kind), subjectOf(varied)});
                if (settled == m_settlements.end()) {
                    continue;
                }
                const QString &choice = settled->second.choice;
                const Step done = kind == ConflictKind::Renamed
                    ? writeSql(m_database,
                          u"UPDATE person SET name = :name, name_key = :key WHERE learner = :learner"_s,
                          {{u":name"_s, choice},
                              {u":key"_s, choice.normalized(QString::NormalizationForm_C)},
                              {u":learner"_s, varied.learner}})
                    : writeSql(m_database,
                          u"UPDATE person SET branch = :branch WHERE learner = :learner"_s,
                          {{u":branch"_s, choice}, {u":learner"_s, varied.learner}});
                if (!done) {
                    return done;
                }
            }
        }
        return {};
    }

    /// Ids are made from name and branch: where all three agree, two computers know one person. A
    /// computer that names no branch may be anywhere.
    Step joinTheSame()
    {
        auto rows = runSql(m_database,
            uR"(SELECT p.learner, first_value(p.learner) OVER (PARTITION BY l.id, p.name_key, p.branch)
                FROM person p JOIN learner l ON l.n = p.learner
                WHERE p.branch <> '' AND l.id IN
                    (SELECT id FROM learner GROUP BY id HAVING count(*) > 1))"_s);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        while (rows->next()) {
            if (rows->value(0) != rows->value(1)) {
                m_sets.join(rows->value(0).toLongLong(), rows->value(1).toLongLong());
            }
        }
        return endOf(*rows, m_database);
    }

    Step joinSettled()
    {
        for (const auto &[about, settlement] : m_settlements) {
            if (settlement.choice != samePerson) {
                continue;
            }
            std::optional<qint64> first;
            for (const ConflictMember &member : membersOf(about.second)) {
                auto row = runSql(m_database,
                    uR"(SELECT p.learner FROM person p JOIN learner l ON l.n = p.learner
                        JOIN records r ON r.n = l.records
                        WHERE r.public_key = :records AND l.id = :id)"_s,
                    {{u":records"_s, QByteArray::fromHex(member.records.toLatin1())},
                        {u":id"_s, member.id}});
                if (!row) {
                    return std::unexpected(row.error());
                }
                if (!row->next()) {
                    continue;
                }
                const qint64 learner = row->value(0).toLongLong();
                if (first) {
                    m_sets.join(*first, learner);
                } else {
                    first = learner;
                }
            }
        }
        return {};
    }

    /// Who is in the list stands for who was archived, who was added later for who was added
    /// earlier.
    Step nameThoseWhoStandForOthers()
    {
        struct Candidate {
            std::tuple<bool, qint64, QByteArray, QString> rank; ///< the least stands for the others
            qint64 learner = 0;
        };
        QHash<qint64, std::vector<Candidate>> sets;
        for (const qint64 learner : m_sets.members()) {
            auto row = runSql(m_database,
                uR"(SELECT p.archived_ms < 0 AND p.on_roster, p.added_ms, r.public_key, l.id
                    FROM person p JOIN learner l ON l.n = p.learner JOIN records r ON r.n = l.records
                    WHERE p.learner = :learner)"_s,
                {{u":learner"_s, learner}});
            if (!row) {
                return std::unexpected(row.error());
            }
            if (row->next()) {
                sets[m_sets.find(learner)].push_back({{!row->value(0).toBool(),
                                                          -row->value(1).toLongLong(),
                                                          row->value(2).toByteArray(),
                                                          row->value(3).toString()},
                    learner});
            }
        }
        for (const auto &candidates : sets) {
            const qint64 first
                = std::ranges::min_element(candidates, {}, &Candidate::rank)->learner;
            for (const Candidate &candidate : candidates) {
                const Step done = writeSql(m_database,
                    u"UPDATE person SET person = :person WHERE learner = :learner"_s,
                    {{u":person"_s, first}, {u":learner"_s, candidate.learner}});
                if (!done) {
                    return done;
                }
            }
        }
        return {};
    }

    Step preferChosenAttempts()
    {
        if (std::ranges::none_of(m_settlements, [](const auto &settlement) {
                return settlement.first.first == toString(ConflictKind::Attempt);
            })) {
            return {};
        }
        const auto contradictions = contradictoryAttempts(m_database);
        if (!contradictions) {
            return std::unexpected(contradictions.error());
        }
        for (const Contradiction &contradiction : *contradictions) {
            const auto settled
                = m_settlements.find({toString(ConflictKind::Attempt), subjectOf(contradiction)});
            for (const auto &[attempt, sha256] : contradiction.states) {
                if (settled == m_settlements.end() || settled->second.choice != sha256) {
                    continue;
                }
                const Step done = writeSql(m_database,
                    u"INSERT INTO preferred_attempt (attempt) VALUES (:attempt)"_s,
                    {{u":attempt"_s, attempt}});
                if (!done) {
                    return done;
                }
            }
        }
        return {};
    }

    QSqlDatabase m_database;
    Settlements m_settlements;
    Sets m_sets;
};

} // namespace

Result<void> bringPersonsUpToDate(const Collection &collection)
{
    const QSqlDatabase database = collection.connection();
    const auto isCurrent = [&database]() -> Result<bool> {
        auto row = runSql(database, u"SELECT current FROM derived"_s);
        if (!row) {
            return std::unexpected(row.error());
        }
        return row->next() && row->value(0).toInt() == 1;
    };
    const auto before = isCurrent();
    if (!before || *before) {
        return before ? Result<void>() : std::unexpected(before.error());
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    if (const auto filled = PersonTable(database).fill(); !filled) {
        return filled;
    }
    return transaction->commit();
}

} // namespace zhixing
