// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/template_store.h"

#include "records/attempt_rows.h"
#include "records/sql.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QVariant listOrNull(const std::optional<QStringList> &list)
{
    return list ? QVariant(toJsonArray(*list)) : QVariant();
}

std::optional<QStringList> namesOf(const std::optional<std::vector<ItemKind>> &kinds)
{
    if (!kinds) {
        return std::nullopt;
    }
    QStringList names;
    for (const ItemKind kind : *kinds) {
        names.append(toString(kind));
    }
    return names;
}

std::unexpected<Error> damaged(const QString &column, const QSqlQuery &row, const QString &file)
{
    return fail(ErrorCode::Damaged,
        u"%1 of the template \"%2\" is not what it was written as"_s.arg(
            column, row.value(1).toString()),
        file);
}

Result<std::optional<std::vector<ItemKind>>> kindsAt(const QSqlQuery &row, const QString &file)
{
    if (row.isNull(3)) {
        return std::nullopt;
    }
    const auto names = fromJsonArray(row.value(3).toString());
    if (!names) {
        return damaged(u"kinds"_s, row, file);
    }
    std::vector<ItemKind> kinds;
    for (const QString &name : *names) {
        const auto kind = itemKindFromString(name);
        if (!kind) {
            return damaged(u"kinds"_s, row, file);
        }
        kinds.push_back(*kind);
    }
    return kinds;
}

Result<ExamTemplate> templateAt(const QSqlQuery &row, const QString &file)
{
    ExamTemplate read;
    read.id = row.value(0).toString();
    read.name = row.value(1).toString();
    if (!row.isNull(2)) {
        read.topics = fromJsonArray(row.value(2).toString());
        if (!read.topics) {
            return damaged(u"topics"_s, row, file);
        }
    }
    const auto kinds = kindsAt(row, file);
    if (!kinds) {
        return std::unexpected(kinds.error());
    }
    read.kinds = *kinds;
    read.count = row.value(4).toInt();
    if (!row.isNull(5)) {
        read.timeLimit = std::chrono::milliseconds(row.value(5).toLongLong());
    }
    read.passMark = row.value(6).toDouble();
    read.pause
        = row.value(7).toString() == u"allowed" ? PausePolicy::Allowed : PausePolicy::Forbidden;
    const auto choice = multipleChoiceCreditFromString(row.value(8).toString());
    const auto ordering = orderingCreditFromString(row.value(9).toString());
    if (!choice || !ordering) {
        return damaged(u"the credit"_s, row, file);
    }
    read.marking = {*choice, *ordering};
    read.saved = fromMs(row.value(10).toLongLong());
    return read;
}

} // namespace

TemplateStore::TemplateStore(Database &database)
    : m_database(&database)
{
}

Result<std::vector<ExamTemplate>> TemplateStore::all() const
{
    auto rows = runSql(m_database->connection(),
        uR"(SELECT id, name, topics, kinds, count, time_limit_ms, pass_mark, pause,
                multiple_choice_credit, ordering_credit, saved_ms
            FROM exam_template ORDER BY saved_ms DESC, name)"_s);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<ExamTemplate> all;
    while (rows->next()) {
        auto read = templateAt(*rows, m_database->path());
        if (!read) {
            return std::unexpected(read.error());
        }
        all.push_back(std::move(*read));
    }
    if (rows->lastError().isValid()) {
        return std::unexpected(sqlError(rows->lastError(), m_database->connection()));
    }
    return all;
}

Result<ExamTemplate> TemplateStore::save(const ExamTemplate &wished)
{
    ExamTemplate stored = wished;
    stored.name = stored.name.simplified();
    if (stored.name.isEmpty() || stored.id.isEmpty()) {
        return fail(ErrorCode::BadUse, u"a template needs a name and an id"_s, m_database->path());
    }
    const auto saved = runSql(m_database->connection(),
        uR"(INSERT INTO exam_template (id, name, topics, kinds, count, time_limit_ms, pass_mark,
                pause, multiple_choice_credit, ordering_credit, saved_ms)
            VALUES (:id, :name, :topics, :kinds, :count, :limit, :pass, :pause, :choice, :ordering,
                :saved)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, topics = excluded.topics,
                kinds = excluded.kinds, count = excluded.count,
                time_limit_ms = excluded.time_limit_ms, pass_mark = excluded.pass_mark,
                pause = excluded.pause, multiple_choice_credit = excluded.multiple_choice_credit,
                ordering_credit = excluded.ordering_credit, saved_ms = excluded.saved_ms)"_s,
        {{u":id"_s, stored.id},
            {u":name"_s, stored.name},
            {u":topics"_s, listOrNull(stored.topics)},
            {u":kinds"_s, listOrNull(namesOf(stored.kinds))},
            {u":count"_s, stored.count},
            {u":limit"_s,
                stored.timeLimit ? QVariant(static_cast<qint64>(stored.timeLimit->count()))
                                 : QVariant()},
            {u":pass"_s, stored.passMark},
            {u":pause"_s, stored.pause == PausePolicy::Allowed ? u"allowed"_s : u"forbidden"_s},
            {u":choice"_s, toString(stored.marking.multipleChoice)},
            {u":ordering"_s, toString(stored.marking.ordering)},
            {u":saved"_s, toMs(stored.saved)}});
    if (!saved) {
        return std::unexpected(saved.error());
    }
    return stored;
}

Result<void> TemplateStore::remove(const QString &id)
{
    const QSqlDatabase connection = m_database->connection();
    const auto removed
        = runSql(connection, u"DELETE FROM exam_template WHERE id = :id"_s, {{u":id"_s, id}});
    if (!removed) {
        return std::unexpected(removed.error());
    }
    if (removed->numRowsAffected() == 0) {
        return fail(ErrorCode::NothingFound, u"there is no template "_s + id, m_database->path());
    }
    return {};
}

} // namespace zhixing
