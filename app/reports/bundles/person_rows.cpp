// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/persons.h"

#include "records/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString hexOf(const QVariant &bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

Result<void> endOf(const QSqlQuery &rows, const QSqlDatabase &database)
{
    if (rows.lastError().isValid()) {
        return std::unexpected(sqlError(rows.lastError(), database));
    }
    return {};
}

/// Whether one state of an attempt is what became of the other: the same form, and its events begin
/// with the other's.
bool agree(const QSqlDatabase &database, qint64 fewer, qint64 more)
{
    QStringList forms;
    QList<QJsonArray> events;
    for (const qint64 attempt : {fewer, more}) {
        auto row = runSql(database,
            uR"(SELECT json_array(a.form, a.seed, a.blueprint_name, a.time_limit_ms, a.pass_mark,
                    a.pause, a.multiple_choice_credit, a.ordering_credit, a.started_ms,
                    a.blueprint_rows, (SELECT group_concat(json_array(r.wording, r.source,
                        r.option_order, r.target_order)) FROM (SELECT * FROM response
                            WHERE attempt = a.n ORDER BY entry) r)), a.events
                FROM attempt a WHERE a.n = :attempt)"_s,
            {{u":attempt"_s, attempt}});
        if (!row || !row->next()) {
            return false;
        }
        forms.append(row->value(0).toString());
        events.append(QJsonDocument::fromJson(row->value(1).toString().toUtf8()).array());
    }
    return forms.at(0) == forms.at(1) && events.at(0).size() <= events.at(1).size()
        && std::equal(events.at(0).begin(), events.at(0).end(), events.at(1).begin());
}

} // namespace

Result<Settlements> liveSettlements(const QSqlDatabase &database)
{
    auto rows = runSql(database,
        u"SELECT kind, subject, choice, note FROM settlement WHERE taken_back_ms IS NULL ORDER BY id"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    Settlements settlements;
    while (rows->next()) {
        settlements[{rows->value(0).toString(), rows->value(1).toString()}]
            = {rows->value(2).toString(), rows->value(3).toString()};
    }
    if (const auto read = endOf(*rows, database); !read) {
        return std::unexpected(read.error());
    }
    return settlements;
}

Result<std::vector<Varied>> learnersWithSeveral(const QSqlDatabase &database, ConflictKind kind)
{
    const QString column = kind == ConflictKind::Renamed ? u"name"_s : u"branch"_s;
    // In the order of the table's key: nothing is sorted.
    auto rows = runSql(database,
        uR"(SELECT s.learner, r.public_key, l.id, p.name, p.branch, json_group_array(DISTINCT s.%1)
            FROM learner_state s JOIN learner l ON l.n = s.learner JOIN records r ON r.n = l.records
            JOIN person p ON p.learner = s.learner
            WHERE s.key IN (SELECT n FROM accepted_key) AND s.learner IN
                (SELECT learner FROM learner_state WHERE key IN (SELECT n FROM accepted_key)
                    GROUP BY learner HAVING min(%1) <> max(%1))
            GROUP BY s.learner ORDER BY r.public_key, l.id)"_s.arg(column));
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<Varied> several;
    while (rows->next()) {
        Varied varied {rows->value(0).toLongLong(),
            {hexOf(rows->value(1)),
                rows->value(2).toString(),
                rows->value(3).toString(),
                rows->value(4).toString()},
            {}};
        for (const auto &value :
            QJsonDocument::fromJson(rows->value(5).toString().toUtf8()).array()) {
            varied.values.append(value.toString());
        }
        varied.values.sort();
        several.push_back(std::move(varied));
    }
    if (const auto read = endOf(*rows, database); !read) {
        return std::unexpected(read.error());
    }
    return several;
}

QString subjectOf(const Varied &varied)
{
    return textOf({QJsonArray {varied.member.records, varied.member.id},
        QJsonArray::fromStringList(varied.values)});
}

Result<std::vector<Contradiction>> contradictoryAttempts(const QSqlDatabase &database)
{
    auto rows = runSql(database, uR"(WITH told_often (person) AS MATERIALIZED (
                SELECT p.person FROM (SELECT learner FROM attempt
                        GROUP BY learner, id HAVING count(*) > 1) o
                    JOIN person p ON p.learner = o.learner
                UNION SELECT person FROM person GROUP BY person HAVING count(*) > 1)
            SELECT r.public_key, l.id, p.name, p.branch, a.id, a.n, a.sha256, a.person
            FROM told_often t CROSS JOIN believed_attempt a ON a.person = t.person
            JOIN person p ON p.learner = a.person
            JOIN learner l ON l.n = p.learner JOIN records r ON r.n = l.records
            ORDER BY r.public_key, l.id, a.id, a.event_count, a.sha256)"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<Contradiction> groups;
    while (rows->next()) {
        const ConflictMember member {hexOf(rows->value(0)),
            rows->value(1).toString(),
            rows->value(2).toString(),
            rows->value(3).toString()};
        const QString id = rows->value(4).toString();
        if (groups.empty() || groups.back().member != member || groups.back().id != id) {
            groups.push_back({member, id, {}});
        }
        auto &states = groups.back().states;
        const QString sha256 = hexOf(rows->value(6));
        // The same state from two computers is one.
        if (states.empty() || states.back().second != sha256) {
            states.emplace_back(rows->value(5).toLongLong(), sha256);
        }
    }
    if (const auto read = endOf(*rows, database); !read) {
        return std::unexpected(read.error());
    }
    std::erase_if(groups, [&database](const Contradiction &group) {
        const auto &states = group.states;
        for (std::size_t place = 1; place < states.size(); ++place) {
            if (!agree(database, states[place - 1].first, states[place].first)) {
                return false;
            }
        }
        return true;
    });
    for (Contradiction &group : groups) {
        std::ranges::sort(group.states, {}, &std::pair<qint64, QString>::second);
    }
    return groups;
}

QString subjectOf(const Contradiction &contradiction)
{
    QJsonArray states;
    for (const auto &[attempt, sha256] : contradiction.states) {
        states.append(sha256);
    }
    return textOf({contradiction.id, states});
}

QString subjectOf(const std::vector<ConflictMember> &members)
{
    QJsonArray array;
    for (const ConflictMember &member : members) {
        array.append(QJsonArray {member.records, member.id});
    }
    return textOf(array);
}

std::vector<ConflictMember> membersOf(const QString &subject)
{
    std::vector<ConflictMember> members;
    for (const auto &value : QJsonDocument::fromJson(subject.toUtf8()).array()) {
        members.push_back(
            {value.toArray().at(0).toString(), value.toArray().at(1).toString(), {}, {}});
    }
    return members;
}

} // namespace zhixing
