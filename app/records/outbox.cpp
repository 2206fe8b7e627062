// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/outbox.h"

#include "records/attempt_rows.h"
#include "records/database.h"
#include "records/database_address.h"
#include "records/database_file.h"
#include "records/sql.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Tables whose rows are kept; nothing else is written from a file.
constexpr std::array keptTables {"wording"_L1,
    "attempt_event"_L1,
    "practice_response"_L1,
    "practice_points"_L1,
    "review_entry"_L1};

// A number is never given twice, also when what had it was delivered: the server goes by it.
const std::array<QString, 8> settings {u"PRAGMA busy_timeout = 5000"_s,
    u"PRAGMA journal_mode = WAL"_s,
    u"PRAGMA synchronous = FULL"_s,
    u"BEGIN IMMEDIATE"_s,
    u"CREATE TABLE IF NOT EXISTS outbox (id TEXT NOT NULL) STRICT"_s,
    u"CREATE TABLE IF NOT EXISTS kept (number INTEGER PRIMARY KEY AUTOINCREMENT, "
    "rows TEXT NOT NULL) STRICT"_s,
    u"CREATE TABLE IF NOT EXISTS refused (number INTEGER PRIMARY KEY, rows TEXT NOT NULL, "
    "reason TEXT NOT NULL) STRICT"_s,
    u"INSERT INTO outbox SELECT lower(hex(randomblob(16))) WHERE NOT EXISTS "
    "(SELECT 1 FROM outbox)"_s};

QString toJson(const std::vector<Row> &rows)
{
    QJsonArray all;
    for (const Row &row : rows) {
        QJsonArray cells;
        for (const auto &[column, value] : row.cells) {
            cells.append(QJsonArray {
                column, value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue()});
        }
        all.append(QJsonObject {{u"table"_s, row.table}, {u"cells"_s, cells}});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

bool isColumn(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar character) {
        return (character >= u'a' && character <= u'z') || character == u'_'
            || (character >= u'0' && character <= u'9');
    });
}

Result<std::vector<Row>> fromJson(const QString &json, const QString &where)
{
    std::vector<Row> rows;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    for (const auto &value : document.array()) {
        const QJsonObject object = value.toObject();
        Row row {object.value(u"table"_s).toString(), {}};
        bool isSound = std::ranges::find(keptTables, row.table) != keptTables.end();
        for (const auto &cell : object.value(u"cells"_s).toArray()) {
            const QString column = cell.toArray().at(0).toString();
            const QJsonValue kept = cell.toArray().at(1);
            isSound = isSound && isColumn(column);
            row.cells.emplace_back(column, kept.isNull() ? QVariant() : kept.toVariant());
        }
        if (!isSound || row.cells.empty()) {
            return fail(ErrorCode::Damaged, u"a kept answer cannot be read"_s, where);
        }
        rows.push_back(std::move(row));
    }
    if (rows.empty()) {
        return fail(ErrorCode::Damaged, u"a kept answer cannot be read"_s, where);
    }
    return rows;
}

QVariant cellOf(const Row &row, QStringView column)
{
    const auto found = std::ranges::find(row.cells, column, &Binding::first);
    return found == row.cells.end() ? QVariant() : found->second;
}

/// Whether the server has the very row.
Result<bool> hasSame(const QSqlDatabase &server, const Row &row)
{
    QStringList conditions;
    std::vector<Binding> bindings;
    for (const auto &[column, value] : row.cells) {
        conditions << u"%1 IS NOT DISTINCT FROM :%1"_s.arg(column);
        bindings.emplace_back(u':' + column, value);
    }
    auto rows = runSql(server,
        u"SELECT count(*) FROM %1 WHERE %2"_s.arg(row.table, conditions.join(u" AND "_s)),
        bindings);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    return rows->next() && rows->value(0).toInt() > 0;
}

/// Goes on where the attempt stands now: another computer may have gone on with it meanwhile.
Result<void> writeEvent(Database &server, const Row &row)
{
    // Where its number is another one, it went in behind what another computer had written.
    Row happened = row;
    std::erase_if(happened.cells, [](const Binding &cell) { return cell.first == u"seq"; });
    const auto isThere = hasSame(server.connection(), happened);
    if (!isThere || *isThere) {
        return isThere ? Result<void>() : std::unexpected(isThere.error());
    }
    const auto kind = attemptEventKindFromString(cellOf(row, u"kind").toString());
    const QVariant answer = cellOf(row, u"answer");
    const auto given
        = answer.isValid() ? fromJsonArray(answer.toString()) : std::optional(QStringList());
    if (!kind || !given) {
        return fail(ErrorCode::Damaged, u"a kept event cannot be read"_s, server.path());
    }
    const QVariant entry = cellOf(row, u"entry");
    const AttemptEvent event {*kind,
        fromMs(cellOf(row, u"at_ms").toLongLong()),
        entry.isValid() ? entry.toInt() : -1,
        *given};
    const auto before = AttemptStore(server).load(cellOf(row, u"attempt").toString());
    if (!before) {
        return std::unexpected(before.error());
    }
    const auto after = applyEvent(*before, event);
    if (!after) {
        return std::unexpected(after.error());
    }
    return insertEvent(server.connection(), after->id, after->events, event);
}

Result<void> writeRow(Database &server, const Row &row)
{
    if (row.table == u"attempt_event") {
        return writeEvent(server, row);
    }
    if (row.table == u"wording") {
        const auto worded = runSql(server.connection(),
            insertionOf(row) + u" ON CONFLICT (sha256) DO NOTHING"_s,
            {{u":sha256"_s, cellOf(row, u"sha256")}, {u":item"_s, cellOf(row, u"item")}});
        return worded ? Result<void>() : std::unexpected(worded.error());
    }
    const auto isThere = hasSame(server.connection(), row);
    if (!isThere || *isThere) {
        return isThere ? Result<void>() : std::unexpected(isThere.error());
    }
    return insertRow(server.connection(), row);
}

/// Writes what has this number unless that was done before, and notes that it is done.
Result<void> writeOnce(
    Database &server, const QString &outbox, qint64 number, const std::vector<Row> &rows)
{
    const QSqlDatabase connection = server.connection();
    auto noted = runSql(connection,
        u"SELECT number FROM delivery WHERE outbox = :outbox"_s,
        {{u":outbox"_s, outbox}});
    if (!noted) {
        return std::unexpected(noted.error());
    }
    if (noted->next() && noted->value(0).toLongLong() >= number) {
        return {};
    }
    for (const Row &row : rows) {
        if (const auto written = writeRow(server, row); !written) {
            return written;
        }
    }
    return writeSql(connection,
        uR"(INSERT INTO delivery (outbox, number) VALUES (:outbox, :number)
            ON CONFLICT (outbox) DO UPDATE SET number = excluded.number)"_s,
        {{u":outbox"_s, outbox}, {u":number"_s, number}});
}

/// Whether trying again later may help.
bool mayPass(const Error &error)
{
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::Contended
        || error.code == ErrorCode::Unwritable;
}

} // namespace

QString Outbox::pathIn(const QString &folder, const QString &address)
{
    const auto read = readServerAddress(address);
    const QString server = read
        ? read->host + u'\n' + QString::number(read->port) + u'\n' + read->database
        : address;
    const QByteArray hash
        = QCryptographicHash::hash(server.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    return QDir(folder).filePath(u"outbox-%1.sqlite"_s.arg(QString::fromLatin1(hash)));
}

Result<Outbox> Outbox::open(const QString &path)
{
    ScopedConnection connection(path, ScopedConnection::Access::ReadWrite);
    const auto database = connection.open();
    if (!database) {
        return std::unexpected(database.error());
    }
    for (const QString &statement : settings) {
        if (const auto done = writeSql(*database, statement); !done) {
            return std::unexpected(done.error());
        }
    }
    auto row = runSql(*database, u"SELECT id FROM outbox"_s);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!row->next()) {
        return std::unexpected(sqlError(row->lastError(), *database));
    }
    const QString id = row->value(0).toString();
    row->finish();
    if (const auto done = writeSql(*database, u"COMMIT"_s); !done) {
        return std::unexpected(done.error());
    }
    Outbox outbox(connection.release(), path);
    outbox.m_id = id;
    return outbox;
}

Outbox::Outbox(QString connectionName, QString path)
    : m_connectionName(std::move(connectionName))
    , m_path(std::move(path))
{
}

Outbox::Outbox(Outbox &&other) noexcept
    : m_connectionName(std::exchange(other.m_connectionName, QString()))
    , m_path(std::move(other.m_path))
    , m_id(std::move(other.m_id))
{
}

Outbox::~Outbox()
{
    if (!m_connectionName.isEmpty()) {
        connection().close();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
}

QSqlDatabase Outbox::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

QString Outbox::path() const
{
    return m_path;
}

Result<void> Outbox::keep(const std::vector<Row> &rows)
{
    return writeSql(
        connection(), u"INSERT INTO kept (rows) VALUES (:rows)"_s, {{u":rows"_s, toJson(rows)}});
}

Result<int> Outbox::count() const
{
    auto row = runSql(connection(), u"SELECT count(*) FROM kept"_s);
    if (!row) {
        return std::unexpected(row.error());
    }
    return row->next() ? row->value(0).toInt() : 0;
}

Result<std::optional<Outbox::Kept>> Outbox::first() const
{
    auto row = runSql(connection(), u"SELECT number, rows FROM kept ORDER BY number LIMIT 1"_s);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!row->next()) {
        if (row->lastError().isValid()) {
            return std::unexpected(sqlError(row->lastError(), connection()));
        }
        return std::nullopt;
    }
    return Kept {row->value(0).toLongLong(), row->value(1).toString()};
}

Result<void> Outbox::putAside(const Kept &kept, const Error &why)
{
    return inTransaction(connection(), [&]() -> Result<void> {
        const auto noted = writeSql(connection(),
            uR"(INSERT INTO refused (number, rows, reason) VALUES (:number, :rows, :reason)
                ON CONFLICT (number) DO NOTHING)"_s,
            {{u":number"_s, kept.number}, {u":rows"_s, kept.rows}, {u":reason"_s, why.detail}});
        if (!noted) {
            return noted;
        }
        return writeSql(connection(),
            u"DELETE FROM kept WHERE number = :number"_s,
            {{u":number"_s, kept.number}});
    });
}

Result<Delivery> Outbox::deliver(Database &server)
{
    Delivery delivery;
    for (;;) {
        const auto kept = first();
        if (!kept) {
            return std::unexpected(kept.error());
        }
        if (!*kept) {
            break;
        }
        const qint64 number = (*kept)->number;
        const auto rows = fromJson((*kept)->rows, m_path);
        const auto written = rows ? inTransaction(server.connection(),
                                        [&] { return writeOnce(server, m_id, number, *rows); })
                                  : std::unexpected(rows.error());
        if (!written && mayPass(written.error())) {
            break;
        }
        const auto done = written ? writeSql(connection(),
                                        u"DELETE FROM kept WHERE number = :number"_s,
                                        {{u":number"_s, number}})
                                  : putAside(**kept, written.error());
        if (!done) {
            return std::unexpected(done.error());
        }
        ++(written ? delivery.delivered : delivery.refused);
    }
    const auto waiting = count();
    if (!waiting) {
        return std::unexpected(waiting.error());
    }
    delivery.waiting = *waiting;
    return delivery;
}

bool hasToWait(Database &database)
{
    Outbox *const outbox = database.outbox();
    if (!outbox) {
        return false;
    }
    const auto delivery = outbox->deliver(database);
    return delivery && delivery->waiting > 0;
}

Result<void> writeOrKeep(Database &database, const std::vector<Row> &rows)
{
    const QSqlDatabase connection = database.connection();
    if (!hasToWait(database)) {
        const auto written = inTransaction(connection, [&]() -> Result<void> {
            for (const Row &row : rows) {
                const bool isWording = row.table == u"wording";
                const auto done = isWording ? writeRow(database, row) : insertRow(connection, row);
                if (!done) {
                    return done;
                }
            }
            return {};
        });
        const bool isAway = !written && written.error().code == ErrorCode::Unreachable;
        if (!isAway || !database.outbox()) {
            return written;
        }
    }
    return database.outbox()->keep(rows);
}

} // namespace zhixing
