// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/paper_store.h"

#include "records/attempt_rows.h"
#include "records/sql.h"
#include "records/wording_rows.h"

#include <QHash>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace
{

Result<void> insertHead(const QSqlDatabase &database, const PrintedForm &printed)
{
    const Form &form = printed.versions.front();
    const Blueprint &blueprint = form.blueprint;
    return writeSql(database,
        uR"(INSERT INTO printed_form (id, code, seed, blueprint_name, time_limit_ms, pass_mark,
                pause, multiple_choice_credit, ordering_credit, printed_ms)
            VALUES (:id, :code, :seed, :name, :limit, :mark, :pause, :choice, :ordering, :printed)
            ON CONFLICT (id) DO UPDATE SET printed_ms = excluded.printed_ms)"_s,
        {{u":id"_s, form.id},
            {u":code"_s, printed.code},
            {u":seed"_s, QString::number(form.seed)},
            {u":name"_s, blueprint.name},
            {u":limit"_s,
                blueprint.timeLimit ? QVariant(static_cast<qint64>(blueprint.timeLimit->count()))
                                    : QVariant()},
            {u":mark"_s, blueprint.passMark},
            {u":pause"_s, blueprint.pause == PausePolicy::Allowed ? u"allowed"_s : u"forbidden"_s},
            {u":choice"_s, toString(blueprint.marking.multipleChoice)},
            {u":ordering"_s, toString(blueprint.marking.ordering)},
            {u":printed"_s, toMs(printed.printed)}});
}

Result<void> insertEntries(
    const QSqlDatabase &database, const QString &id, int version, const Form &form)
{
    for (std::size_t entry = 0; entry < form.entries.size(); ++entry) {
        const FormEntry &printed = form.entries[entry];
        const auto worded = insertWording(database, printed.item);
        if (!worded) {
            return std::unexpected(worded.error());
        }
        // A version is made from the form alone: printed again it is the same.
        const auto done = writeSql(database,
            uR"(INSERT INTO printed_entry (form, version, entry, wording, option_order,
                    target_order, source)
                VALUES (:form, :version, :entry, :wording, :order, :targets, :source)
                ON CONFLICT (form, version, entry) DO NOTHING)"_s,
            {{u":form"_s, id},
                {u":version"_s, version},
                {u":entry"_s, static_cast<int>(entry)},
                {u":wording"_s, *worded},
                {u":order"_s, toJsonArray(printed.optionOrder)},
                {u":targets"_s, toJsonArray(printed.targetOrder)},
                {u":source"_s, printed.source}});
        if (!done) {
            return done;
        }
    }
    return {};
}

/// One row a kind that follows another, with its number.
std::vector<BlueprintRow> rowsOf(const Form &form)
{
    std::vector<BlueprintRow> rows;
    for (const FormEntry &entry : form.entries) {
        if (rows.empty() || rows.back().kind != entry.item.kind) {
            rows.push_back({entry.item.kind, std::nullopt, 0});
        }
        ++rows.back().count;
    }
    return rows;
}

Result<Form> headOf(const QSqlQuery &row, const QString &file)
{
    Form form;
    form.id = row.value(0).toString();
    form.seed = row.value(3).toString().toULongLong();
    Blueprint &blueprint = form.blueprint;
    blueprint.name = row.value(4).toString();
    if (!row.isNull(5)) {
        blueprint.timeLimit = milliseconds(row.value(5).toLongLong());
    }
    blueprint.passMark = row.value(6).toDouble();
    blueprint.pause
        = row.value(7).toString() == u"allowed" ? PausePolicy::Allowed : PausePolicy::Forbidden;
    const auto choices = multipleChoiceCreditFromString(row.value(8).toString());
    const auto orders = orderingCreditFromString(row.value(9).toString());
    if (!choices || !orders) {
        return fail(ErrorCode::Damaged,
            u"a marking rule of the printed form \"%1\" is not known"_s.arg(blueprint.name),
            file);
    }
    blueprint.marking = {*choices, *orders};
    return form;
}

Result<void> readEntries(const QSqlDatabase &database, PrintedForm &printed)
{
    const Form head = printed.versions.front();
    printed.versions.clear();
    auto rows = runSql(database,
        uR"(SELECT w.sha256, w.item, e.version, e.option_order, e.target_order, e.source
            FROM printed_entry e JOIN wording w ON w.sha256 = e.wording
            WHERE e.form = :form ORDER BY e.version, e.entry)"_s,
        {{u":form"_s, head.id}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    while (rows->next()) {
        const auto item = wordingAt(*rows);
        if (!item) {
            return std::unexpected(item.error());
        }
        const auto order = fromJsonArray(rows->value(3).toString());
        const auto targets = fromJsonArray(rows->value(4).toString());
        const auto version = static_cast<std::size_t>(rows->value(2).toInt());
        if (!order || !targets || version > printed.versions.size()) {
            return fail(ErrorCode::Damaged,
                u"an entry of the printed form \"%1\" is not what it was written as"_s.arg(
                    head.blueprint.name),
                database.databaseName());
        }
        if (version == printed.versions.size()) {
            printed.versions.push_back(head);
            if (version > 0) {
                printed.versions.back().id
                    = head.id + u'-' + versionName(static_cast<int>(version)).toLower();
            }
        }
        printed.versions[version].entries.push_back(
            {*item, *order, rows->value(5).toString(), *targets});
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), database));
    }
    for (Form &version : printed.versions) {
        version.blueprint.rows = rowsOf(version);
    }
    return {};
}

} // namespace

PaperStore::PaperStore(Database &database)
    : m_database(&database)
{
}

Result<void> PaperStore::keep(const PrintedForm &printed)
{
    if (printed.versions.empty() || printed.code.isEmpty()) {
        return fail(
            ErrorCode::BadUse, u"a printed form has a code and a version"_s, m_database->path());
    }
    const QSqlDatabase connection = m_database->connection();
    return inTransaction(connection, [&]() -> Result<void> {
        if (const auto done = insertHead(connection, printed); !done) {
            return done;
        }
        const QString id = printed.versions.front().id;
        for (std::size_t version = 0; version < printed.versions.size(); ++version) {
            const auto done = insertEntries(
                connection, id, static_cast<int>(version), printed.versions[version]);
            if (!done) {
                return done;
            }
        }
        return {};
    });
}

Result<void> PaperStore::forget(const QString &form)
{
    return writeSql(m_database->connection(),
        u"DELETE FROM printed_form WHERE id = :form"_s,
        {{u":form"_s, form}});
}

Result<std::vector<PrintedSummary>> PaperStore::all() const
{
    auto rows
        = runSql(m_database->connection(), uR"(SELECT f.id, f.code, f.blueprint_name, f.printed_ms,
                (SELECT max(e.version) + 1 FROM printed_entry e WHERE e.form = f.id),
                (SELECT count(*) FROM printed_entry e WHERE e.form = f.id AND e.version = 0),
                (SELECT count(*) FROM paper_sitting s WHERE s.form = f.id),
                (SELECT min(d.version) FROM paper_draft d WHERE d.form = f.id)
            FROM printed_form f ORDER BY f.printed_ms DESC, f.id)"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<PrintedSummary> all;
    while (rows->next()) {
        all.push_back({rows->value(0).toString(),
            rows->value(1).toString(),
            rows->value(2).toString(),
            fromMs(rows->value(3).toLongLong()),
            rows->value(4).toInt(),
            rows->value(5).toInt(),
            rows->value(6).toInt(),
            rows->isNull(7) ? std::optional<int>() : rows->value(7).toInt()});
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), m_database->connection()));
    }
    return all;
}

Result<PrintedForm> PaperStore::load(const QString &form) const
{
    const QSqlDatabase connection = m_database->connection();
    const ReadSnapshot snapshot(connection);
    PrintedForm printed;
    {
        auto rows = runSql(connection,
            uR"(SELECT id, code, printed_ms, seed, blueprint_name, time_limit_ms, pass_mark, pause,
                    multiple_choice_credit, ordering_credit
                FROM printed_form WHERE id = :form)"_s,
            {{u":form"_s, form}});
        if (!rows) {
            return std::unexpected(rows.error());
        }
        if (!rows->next()) {
            return fail(
                ErrorCode::NothingFound, u"there is no printed form "_s + form, m_database->path());
        }
        printed.code = rows->value(1).toString();
        printed.printed = fromMs(rows->value(2).toLongLong());
        auto head = headOf(*rows, m_database->path());
        if (!head) {
            return std::unexpected(head.error());
        }
        printed.versions.push_back(std::move(*head));
    }
    if (const auto read = readEntries(connection, printed); !read) {
        return std::unexpected(read.error());
    }
    return printed;
}

} // namespace zhixing
