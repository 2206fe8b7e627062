// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/records_move.h"

#include "records/sql.h"

#include <QSqlField>
#include <QSqlRecord>

#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Moved {
    QLatin1StringView table;
    QLatin1StringView order; ///< in which the server numbers them
};

constexpr std::array moved {
    Moved {"learner"_L1, "id"_L1},
    Moved {"wording"_L1, "sha256"_L1},
    Moved {"attempt"_L1, "rowid"_L1},
    Moved {"blueprint_row"_L1, "attempt, row"_L1},
    Moved {"form_entry"_L1, "attempt, entry"_L1},
    Moved {"attempt_event"_L1, "attempt, seq"_L1},
    Moved {"sign_of_life"_L1, "attempt"_L1},
    Moved {"practice_response"_L1, "rowid"_L1},
    Moved {"practice_points"_L1, "response"_L1},
    Moved {"review_entry"_L1, "rowid"_L1},
    Moved {"favourite_event"_L1, "id"_L1},
    Moved {"practice_settings"_L1, "learner"_L1},
    Moved {"practice_round"_L1, "learner"_L1},
    Moved {"learner_pin"_L1, "learner"_L1},
    Moved {"exam_template"_L1, "id"_L1},
    Moved {"export"_L1, "sequence"_L1},
    Moved {"exported_attempt"_L1, "attempt"_L1},
    Moved {"exported_practice_day"_L1, "learner, study_day"_L1},
    Moved {"printed_form"_L1, "id"_L1},
    Moved {"printed_entry"_L1, "form, version, entry"_L1},
    Moved {"paper_sitting"_L1, "attempt"_L1},
    Moved {"paper_draft"_L1, "form, version"_L1},
    Moved {"live_room"_L1, "id"_L1},
    Moved {"live_entry"_L1, "room, entry"_L1},
    Moved {"live_member"_L1, "room, place"_L1},
    Moved {"live_seat"_L1, "room, seat"_L1},
    Moved {"live_event"_L1, "room, seq"_L1},
    Moved {"live_sitting"_L1, "attempt"_L1},
    Moved {"live_minutes"_L1, "room"_L1},
    Moved {"live_makeup"_L1, "attempt"_L1},
    Moved {"roster_member"_L1, "learner"_L1},
};

/// Rows that go to the server at a time.
constexpr int rowsAtOnce = 200;

/// Collects rows into statements of many.
class Sender
{
public:
    Sender(const QSqlDatabase &server, QLatin1StringView table)
        : m_server(server)
        , m_table(table)
    {
    }

    Result<void> add(const QSqlRecord &record)
    {
        QStringList places;
        for (int column = 0; column < record.count(); ++column) {
            const QString place = u":v%1_%2"_s.arg(m_rows.size()).arg(column);
            places << place;
            m_values.emplace_back(place, record.isNull(column) ? QVariant() : record.value(column));
        }
        if (m_columns.isEmpty()) {
            for (int column = 0; column < record.count(); ++column) {
                m_columns << u'"' + record.fieldName(column) + u'"';
            }
        }
        m_rows << u'(' + places.join(u", "_s) + u')';
        return m_rows.size() < rowsAtOnce ? Result<void>() : send();
    }

    Result<void> send()
    {
        if (m_rows.isEmpty()) {
            return {};
        }
        const auto sent = runSql(m_server,
            u"INSERT INTO %1 (%2) VALUES "_s.arg(m_table, m_columns.join(u", "_s))
                + m_rows.join(u", "_s),
            m_values);
        m_rows.clear();
        m_values.clear();
        return sent ? Result<void>() : std::unexpected(sent.error());
    }

private:
    QSqlDatabase m_server;
    QLatin1StringView m_table;
    QStringList m_columns;
    QStringList m_rows;
    std::vector<Binding> m_values;
};

Result<qint64> moveTable(const QSqlDatabase &file, const QSqlDatabase &server, const Moved &one)
{
    qint64 rows = 0;
    Sender sender(server, one.table);
    const auto read = forEachRow(file,
        u"SELECT * FROM %1 ORDER BY %2"_s.arg(one.table, one.order),
        {},
        [&](const QSqlQuery &row) {
            ++rows;
            return sender.add(row.record());
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    if (const auto sent = sender.send(); !sent) {
        return std::unexpected(sent.error());
    }
    return rows;
}

Result<void> refuseAnything(const Database &server)
{
    for (const Moved &one : moved) {
        auto row
            = runSql(server.connection(), u"SELECT EXISTS (SELECT 1 FROM %1)"_s.arg(one.table));
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!row->next() || row->value(0).toBool()) {
            return fail(ErrorCode::BadUse,
                u"the server has records already, and two records are never mixed: make an empty "
                "database with createdb"_s,
                server.path());
        }
    }
    return {};
}

} // namespace

QStringList movedTables()
{
    QStringList tables;
    for (const Moved &one : moved) {
        tables << one.table;
    }
    return tables;
}

Result<qint64> moveRecords(Database &file, Database &server)
{
    const ReadSnapshot snapshot(file.connection());
    return inTransaction(server.connection(), [&]() -> Result<qint64> {
        if (const auto isEmpty = refuseAnything(server); !isEmpty) {
            return std::unexpected(isEmpty.error());
        }
        qint64 rows = 0;
        for (const Moved &one : moved) {
            const auto of = moveTable(file.connection(), server.connection(), one);
            if (!of) {
                return of;
            }
            rows += *of;
        }
        // The next one to be marked gets the next number.
        const auto numbered = writeSql(server.connection(),
            uR"(SELECT setval(pg_get_serial_sequence('favourite_event', 'id'), max(id))
                FROM favourite_event HAVING max(id) IS NOT NULL)"_s);
        if (!numbered) {
            return std::unexpected(numbered.error());
        }
        return rows;
    });
}

} // namespace zhixing
