// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/export_lines.h"

#include "records/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// A number or text as SQLite has it; null where it has none.
QJsonValue valueAt(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? QJsonValue() : QJsonValue::fromVariant(row.value(column));
}

class ExportReader
{
public:
    ExportReader(const QSqlDatabase &records, ExportExtent extent)
        : m_records(records)
        , m_extent(extent)
    {
    }

    Result<ExportLines> read()
    {
        for (const auto step : {&ExportReader::readLearners,
                 &ExportReader::readAttempts,
                 &ExportReader::readWordings,
                 &ExportReader::readPractice}) {
            if (const auto done = (this->*step)(); !done) {
                return std::unexpected(done.error());
            }
        }
        return std::move(m_lines);
    }

private:
    using Step = Result<void>;

    Step forEach(const QString &sql,
        std::initializer_list<Binding> bindings,
        const std::function<Step(const QSqlQuery &)> &take)
    {
        return forEachRow(m_records, sql, bindings, take);
    }

    [[nodiscard]] int whether(ExportExtent extent) const
    {
        return m_extent == extent ? 1 : 0;
    }

    Result<QJsonArray> arrayAt(const QSqlQuery &row, int column, const QString &attempt) const
    {
        const QJsonDocument array = QJsonDocument::fromJson(row.value(column).toString().toUtf8());
        if (!array.isArray()) {
            return fail(ErrorCode::Damaged,
                u"a list is not what it was written as: "_s + row.value(column).toString(),
                m_records.databaseName() + u", attempt "_s + attempt);
        }
        return array.array();
    }

    Step readLearners()
    {
        return forEach(
            uR"(SELECT id, name, branch, group_name, added_ms, archived_ms FROM learner ORDER BY id)"_s,
            {},
            [this](const QSqlQuery &row) -> Step {
                m_lines.content.learners += lineOf({{u"id"_s, row.value(0).toString()},
                    {u"name"_s, row.value(1).toString()},
                    {u"branch"_s, row.value(2).toString()},
                    {u"group"_s, row.value(3).toString()},
                    {u"added_ms"_s, valueAt(row, 4)},
                    {u"archived_ms"_s, valueAt(row, 5)}});
                return {};
            });
    }

    Step readAttempts()
    {
        return forEach(
            uR"(SELECT a.id, a.learner, a.form, a.seed, a.blueprint_name, a.time_limit_ms,
                    a.pass_mark, a.pause, a.multiple_choice_credit, a.ordering_credit,
                    a.started_ms, x.events IS NULL
                FROM attempt a LEFT JOIN exported_attempt x ON x.attempt = a.id
                WHERE EXISTS (SELECT 1 FROM attempt_event v
                        WHERE v.attempt = a.id AND v.kind IN ('submitted', 'timed_out'))
                    AND (:everything = 1 OR x.events IS NULL OR x.events
                        < (SELECT count(*) FROM attempt_event v WHERE v.attempt = a.id))
                ORDER BY a.id)"_s,
            {{u":everything"_s, whether(ExportExtent::Everything)}},
            [this](const QSqlQuery &row) { return takeAttempt(row); });
    }

    Step takeAttempt(const QSqlQuery &row)
    {
        const QString id = row.value(0).toString();
        const auto rows = readRows(id);
        const auto entries = readEntries(id);
        const auto events = readEvents(id);
        for (const auto *part : {&rows, &entries, &events}) {
            if (!*part) {
                return std::unexpected(part->error());
            }
        }
        m_lines.content.attempts += lineOf({{u"id"_s, id},
            {u"learner"_s, row.value(1).toString()},
            {u"form"_s, row.value(2).toString()},
            {u"seed"_s, row.value(3).toString()},
            {u"blueprint_name"_s, row.value(4).toString()},
            {u"time_limit_ms"_s, valueAt(row, 5)},
            {u"pass_mark"_s, row.value(6).toDouble()},
            {u"pause"_s, row.value(7).toString()},
            {u"multiple_choice_credit"_s, row.value(8).toString()},
            {u"ordering_credit"_s, row.value(9).toString()},
            {u"started_ms"_s, valueAt(row, 10)},
            {u"rows"_s, *rows},
            {u"entries"_s, *entries},
            {u"events"_s, *events}});
        m_lines.attempts.push_back({id, static_cast<int>(events->size()), row.value(11).toBool()});
        return {};
    }

    Result<QJsonArray> readRows(const QString &attempt)
    {
        QJsonArray rows;
        const auto read = forEach(
            u"SELECT kind, topic, count FROM blueprint_row WHERE attempt = :attempt ORDER BY row"_s,
            {{u":attempt"_s, attempt}},
            [&rows](const QSqlQuery &row) -> Step {
                rows.append(QJsonArray {valueAt(row, 0), valueAt(row, 1), valueAt(row, 2)});
                return {};
            });
        if (!read) {
            return std::unexpected(read.error());
        }
        return rows;
    }

    Result<QJsonArray> readEntries(const QString &attempt)
    {
        QJsonArray entries;
        const auto read
            = forEach(uR"(SELECT wording, option_order, target_order, source FROM form_entry
                WHERE attempt = :attempt ORDER BY entry)"_s,
                {{u":attempt"_s, attempt}},
                [&](const QSqlQuery &row) -> Step {
                    const auto options = arrayAt(row, 1, attempt);
                    const auto targets = arrayAt(row, 2, attempt);
                    if (!options || !targets) {
                        return std::unexpected(options ? targets.error() : options.error());
                    }
                    m_wordings.insert(row.value(0).toString());
                    entries.append(QJsonArray {
                        row.value(0).toString(), *options, *targets, row.value(3).toString()});
                    return {};
                });
        if (!read) {
            return std::unexpected(read.error());
        }
        return entries;
    }

    Result<QJsonArray> readEvents(const QString &attempt)
    {
        QJsonArray events;
        const auto read = forEach(
            u"SELECT kind, at_ms, entry, answer FROM attempt_event WHERE attempt = :attempt ORDER BY seq"_s,
            {{u":attempt"_s, attempt}},
            [&](const QSqlQuery &row) -> Step {
                QJsonArray event {valueAt(row, 0), valueAt(row, 1), valueAt(row, 2)};
                if (!row.isNull(3)) {
                    const auto answer = arrayAt(row, 3, attempt);
                    if (!answer) {
                        return std::unexpected(answer.error());
                    }
                    event.append(*answer);
                }
                events.append(event);
                return {};
            });
        if (!read) {
            return std::unexpected(read.error());
        }
        return events;
    }

    /// A line is the wording as the records keep it: its SHA-256 is what entries call it by.
    Step readWordings()
    {
        for (const QString &wording : m_wordings) {
            const auto read = forEach(u"SELECT item FROM wording WHERE sha256 = :wording"_s,
                {{u":wording"_s, wording}},
                [this](const QSqlQuery &row) -> Step {
                    m_lines.content.wordings += row.value(0).toString().toUtf8() + '\n';
                    return {};
                });
            if (!read) {
                return read;
            }
        }
        return {};
    }

    Step readPractice()
    {
        return forEach(
            uR"(SELECT r.learner, r.study_day, count(*) AS answers, CAST(sum(r.duration_ms) AS BIGINT),
                    x.answers IS NULL
                FROM practice_response r LEFT JOIN exported_practice_day x
                    ON x.learner = r.learner AND x.study_day = r.study_day
                GROUP BY r.learner, r.study_day, x.answers
                HAVING :everything = 1 OR count(*) > coalesce(x.answers, 0)
                ORDER BY r.learner, r.study_day)"_s,
            {{u":everything"_s, whether(ExportExtent::Everything)}},
            [this](const QSqlQuery &row) -> Step {
                m_lines.content.practice += lineOf({{u"learner"_s, row.value(0).toString()},
                    {u"study_day"_s, valueAt(row, 1)},
                    {u"answers"_s, valueAt(row, 2)},
                    {u"duration_ms"_s, valueAt(row, 3)}});
                m_lines.practiceDays.push_back({row.value(0).toString(),
                    row.value(1).toLongLong(),
                    row.value(2).toLongLong(),
                    row.value(4).toBool()});
                return {};
            });
    }

    QSqlDatabase m_records;
    ExportExtent m_extent;
    ExportLines m_lines;
    std::set<QString> m_wordings;
};

} // namespace

Result<ExportLines> readExportLines(const QSqlDatabase &records, ExportExtent extent)
{
    return ExportReader(records, extent).read();
}

} // namespace zhixing
