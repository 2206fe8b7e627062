// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/learner_data.h"

#include "records/practice_rows.h"
#include "records/sql.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlField>
#include <QSqlRecord>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int formatVersion = 1;

/// Columns that hold a JSON array.
const QSet<QString> lists {
    u"option_order"_s, u"target_order"_s, u"answer"_s, u"points"_s, u"items"_s};

using ByOwner = QHash<QString, QJsonArray>;

class LearnerReader
{
public:
    LearnerReader(const QSqlDatabase &database, QString learner)
        : m_database(database)
        , m_learner(std::move(learner))
    {
    }

    Result<QJsonObject> read()
    {
        QJsonObject all {{u"format"_s, u"zhixing-learner"_s}, {u"version"_s, formatVersion}};
        for (const auto step : {&LearnerReader::readLearner,
                 &LearnerReader::readWordings,
                 &LearnerReader::readAttempts,
                 &LearnerReader::readPractice,
                 &LearnerReader::readRest}) {
            if (const Result<void> done = (this->*step)(all); !done) {
                return std::unexpected(done.error());
            }
        }
        return all;
    }

private:
    using Step = Result<void>;

    std::unexpected<Error> damaged(const QString &column, const QString &value) const
    {
        return fail(ErrorCode::Damaged,
            u"%1 is not what it was written as: %2"_s.arg(column, value),
            m_database.databaseName() + u", learner "_s + m_learner);
    }

    /// A row with its columns' names; SQL's NULL is null.
    Result<QJsonObject> objectOf(const QSqlQuery &row, int from = 0) const
    {
        const QSqlRecord record = row.record();
        QJsonObject object;
        for (int column = from; column < record.count(); ++column) {
            const QString name = record.fieldName(column);
            if (record.isNull(column)) {
                object.insert(name, QJsonValue());
            } else if (lists.contains(name)) {
                const QString text = record.value(column).toString();
                const QJsonDocument list = QJsonDocument::fromJson(text.toUtf8());
                if (!list.isArray()) {
                    return damaged(name, text);
                }
                object.insert(name, list.array());
            } else {
                object.insert(name, QJsonValue::fromVariant(record.value(column)));
            }
        }
        return object;
    }

    Result<QJsonArray> rowsOf(const QString &sql) const
    {
        QJsonArray rows;
        const auto read
            = forEachRow(m_database, sql, m_learner, [&](const QSqlQuery &row) -> Result<void> {
                  const auto object = objectOf(row);
                  if (!object) {
                      return std::unexpected(object.error());
                  }
                  rows.append(*object);
                  return {};
              });
        if (!read) {
            return std::unexpected(read.error());
        }
        return rows;
    }

    /// Rows by what their first column names, which is not repeated in them.
    Result<ByOwner> rowsByOwner(const QString &sql) const
    {
        ByOwner rows;
        const auto read
            = forEachRow(m_database, sql, m_learner, [&](const QSqlQuery &row) -> Result<void> {
                  const auto object = objectOf(row, 1);
                  if (!object) {
                      return std::unexpected(object.error());
                  }
                  rows[row.value(0).toString()].append(*object);
                  return {};
              });
        if (!read) {
            return std::unexpected(read.error());
        }
        return rows;
    }

    Step readLearner(QJsonObject &all)
    {
        const auto rows = rowsOf(
            uR"(SELECT id, name, branch, group_name AS "group", added_ms, active_ms, archived_ms,
                    EXISTS (SELECT 1 FROM learner_pin p WHERE p.learner = id) AS has_pin
                FROM learner WHERE id = :learner)"_s);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        if (rows->isEmpty()) {
            return fail(ErrorCode::NothingFound,
                u"there is no learner "_s + m_learner,
                m_database.databaseName());
        }
        QJsonObject learner = rows->first().toObject();
        learner[u"has_pin"_s] = learner[u"has_pin"_s].toVariant().toBool();
        all.insert(u"learner"_s, learner);
        return {};
    }

    Step readWordings(QJsonObject &all)
    {
        QJsonObject wordings;
        const auto read = forEachRow(m_database,
            uR"(SELECT sha256, item FROM wording WHERE sha256 IN (
                    SELECT e.wording FROM form_entry e JOIN attempt a ON a.id = e.attempt
                        WHERE a.learner = :learner
                    UNION SELECT r.wording FROM practice_response r WHERE r.learner = :learner))"_s,
            m_learner,
            [&](const QSqlQuery &row) -> Result<void> {
                const QJsonDocument item
                    = QJsonDocument::fromJson(row.value(1).toString().toUtf8());
                if (!item.isObject()) {
                    return damaged(u"wording"_s, row.value(0).toString());
                }
                wordings.insert(row.value(0).toString(), item.object());
                return {};
            });
        all.insert(u"wordings"_s, wordings);
        return read;
    }

    Step readAttempts(QJsonObject &all)
    {
        auto attempts = rowsOf(
            uR"(SELECT a.id, a.form, a.seed, a.blueprint_name, a.time_limit_ms, a.pass_mark,
                    a.pause, a.multiple_choice_credit, a.ordering_credit, a.started_ms,
                    s.at_ms AS last_seen_ms, x.events AS exported_events, p.form AS paper_form,
                    p.version AS paper_version, p.sat_on AS paper_sat_on,
                    p.entered_ms AS paper_entered_ms, m.room AS makeup_of_room
                FROM attempt a LEFT JOIN sign_of_life s ON s.attempt = a.id
                    LEFT JOIN exported_attempt x ON x.attempt = a.id
                    LEFT JOIN paper_sitting p ON p.attempt = a.id
                    LEFT JOIN live_makeup m ON m.attempt = a.id
                WHERE a.learner = :learner ORDER BY a.started_ms, a.rowid)"_s);
        const auto rows
            = rowsByOwner(uR"(SELECT b.attempt, b.row, b.kind, b.topic, b.count FROM blueprint_row b
                JOIN attempt a ON a.id = b.attempt WHERE a.learner = :learner
                ORDER BY b.attempt, b.row)"_s);
        const auto entries = rowsByOwner(
            uR"(SELECT e.attempt, e.entry, e.wording, e.option_order, e.target_order, e.source
                FROM form_entry e JOIN attempt a ON a.id = e.attempt WHERE a.learner = :learner
                ORDER BY e.attempt, e.entry)"_s);
        const auto events = rowsByOwner(
            uR"(SELECT v.attempt, v.seq, v.kind, v.at_ms, v.entry, v.answer FROM attempt_event v
                JOIN attempt a ON a.id = v.attempt WHERE a.learner = :learner
                ORDER BY v.attempt, v.seq)"_s);
        for (const auto *part : {&rows, &entries, &events}) {
            if (!*part) {
                return std::unexpected(part->error());
            }
        }
        if (!attempts) {
            return std::unexpected(attempts.error());
        }
        for (auto &&attempt : *attempts) {
            QJsonObject whole = attempt.toObject();
            const QString id = whole.value(u"id"_s).toString();
            whole.insert(u"rows"_s, rows->value(id));
            whole.insert(u"entries"_s, entries->value(id));
            whole.insert(u"events"_s, events->value(id));
            attempt = whole;
        }
        all.insert(u"attempts"_s, *attempts);
        return {};
    }

    Step readPractice(QJsonObject &all)
    {
        auto responses = rowsOf(
            uR"(SELECT id, sitting, mode, wording, option_order, target_order, source, answer,
                    at_ms, study_day, duration_ms
                FROM practice_response WHERE learner = :learner ORDER BY rowid)"_s);
        const auto points
            = rowsByOwner(uR"(SELECT p.response, p.at_ms, p.points FROM practice_points p
                JOIN practice_response r ON r.id = p.response WHERE r.learner = :learner)"_s);
        const auto reviews = rowsByOwner(
            uR"(SELECT v.response, v.card, v.item, v.rating, v.at_ms, v.study_day, v.elapsed_days,
                    v.stability_before, v.difficulty_before, v.stability_after,
                    v.difficulty_after, v.algorithm, v.weights
                FROM review_entry v JOIN practice_response r ON r.id = v.response
                WHERE r.learner = :learner)"_s);
        for (const auto *part : {&points, &reviews}) {
            if (!*part) {
                return std::unexpected(part->error());
            }
        }
        if (!responses) {
            return std::unexpected(responses.error());
        }
        for (auto &&response : *responses) {
            QJsonObject whole = response.toObject();
            const QString id = whole.value(u"id"_s).toString();
            const QJsonArray confirmed = points->value(id);
            const QJsonArray review = reviews->value(id);
            whole.insert(u"points"_s, confirmed.isEmpty() ? QJsonValue() : confirmed.first());
            whole.insert(u"review"_s, review.isEmpty() ? QJsonValue() : review.first());
            response = whole;
        }
        all.insert(u"practice"_s, *responses);
        return {};
    }

    Step readRest(QJsonObject &all)
    {
        const auto favourites = rowsOf(
            u"SELECT item, kind, at_ms FROM favourite_event WHERE learner = :learner ORDER BY id"_s);
        if (!favourites) {
            return std::unexpected(favourites.error());
        }
        const auto settings = rowsOf(
            uR"(SELECT leave_after, new_a_day, retention, time_factor FROM practice_settings
                WHERE learner = :learner)"_s);
        if (!settings) {
            return std::unexpected(settings.error());
        }
        const auto rounds
            = rowsOf(uR"(SELECT mode, sitting, topic, kind, passage, items, place, at_ms
                FROM practice_round WHERE learner = :learner ORDER BY at_ms, mode)"_s);
        if (!rounds) {
            return std::unexpected(rounds.error());
        }
        const auto live = rowsOf(uR"(SELECT r.blueprint_name AS room, s.name, e.kind, e.at_ms,
                e.entry, e.answer, CASE WHEN e.kind = 'team_chosen' THEN e.word END AS team,
                CASE WHEN e.kind = 'buzzed' THEN e.word END AS press, e.factor AS time_factor
            FROM live_seat s JOIN live_room r ON r.id = s.room
                JOIN live_event e ON e.room = s.room AND e.seat = s.seat
            WHERE s.learner = :learner AND e.kind NOT IN ('joined', 'took_over')
            ORDER BY r.created_ms, r.id, e.seq)"_s);
        if (!live) {
            return std::unexpected(live.error());
        }
        const auto roster
            = rowsOf(u"SELECT digits, excused FROM roster_member WHERE learner = :learner"_s);
        if (!roster) {
            return std::unexpected(roster.error());
        }
        all.insert(u"favourites"_s, *favourites);
        all.insert(u"roster"_s, roster->isEmpty() ? QJsonValue() : roster->first());
        all.insert(u"live"_s, *live);
        all.insert(u"rounds"_s, *rounds);
        all.insert(u"settings"_s, settings->isEmpty() ? QJsonValue() : settings->first());
        return {};
    }

    QSqlDatabase m_database;
    QString m_learner;
};

} // namespace

Result<QJsonObject> readLearnerData(const Database &database, const QString &learner)
{
    const ReadSnapshot snapshot(database.connection());
    return LearnerReader(database.connection(), learner).read();
}

} // namespace zhixing
