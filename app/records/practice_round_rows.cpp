// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/item.h"
#include "records/attempt_rows.h"
#include "records/practice_rows.h"
#include "records/practice_store.h"
#include "records/sql.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QString nameOf(const std::optional<PracticeMode> &mode)
{
    return mode ? toString(*mode) : u"reading"_s;
}

QVariant orNull(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

std::optional<QString> textAt(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.value(column).toString());
}

std::optional<PracticeRound> roundAt(const QSqlQuery &row)
{
    PracticeRound round;
    const QString mode = row.value(0).toString();
    round.mode = practiceModeFromString(mode);
    const auto items = fromJsonArray(row.value(5).toString());
    if (mode != nameOf(round.mode) || !items) {
        return std::nullopt;
    }
    round.sitting = row.value(1).toString();
    round.filter.topic = textAt(row, 2);
    if (const auto kind = textAt(row, 3)) {
        round.filter.kind = itemKindFromString(*kind);
    }
    round.filter.passage = textAt(row, 4);
    round.items = *items;
    round.place = row.value(6).toInt();
    round.at = fromMs(row.value(7).toLongLong());
    return round;
}

} // namespace

Result<void> PracticeStore::keepRound(const QString &learner, const PracticeRound &round)
{
    const ItemFilter &filter = round.filter;
    return writeSql(m_database->connection(),
        uR"(INSERT INTO practice_round
                   (learner, mode, sitting, topic, kind, passage, items, place, at_ms)
            VALUES (:learner, :mode, :sitting, :topic, :kind, :passage, :items, :place, :at)
            ON CONFLICT (learner, mode) DO UPDATE SET sitting = excluded.sitting,
                topic = excluded.topic, kind = excluded.kind, passage = excluded.passage,
                items = excluded.items, place = excluded.place, at_ms = excluded.at_ms)"_s,
        {{u":learner"_s, learner},
            {u":mode"_s, nameOf(round.mode)},
            {u":sitting"_s, round.sitting},
            {u":topic"_s, orNull(filter.topic)},
            {u":kind"_s, filter.kind ? QVariant(toString(*filter.kind)) : QVariant()},
            {u":passage"_s, orNull(filter.passage)},
            {u":items"_s, toJsonArray(round.items)},
            {u":place"_s, round.place},
            {u":at"_s, toMs(round.at)}});
}

Result<void> PracticeStore::moveRound(const QString &learner, int place, UtcTime at)
{
    return writeSql(m_database->connection(),
        uR"(UPDATE practice_round SET place = :place, at_ms = :at
            WHERE learner = :learner AND mode = 'reading')"_s,
        {{u":learner"_s, learner}, {u":place"_s, place}, {u":at"_s, toMs(at)}});
}

Result<void> PracticeStore::endRound(
    const QString &learner, const std::optional<PracticeMode> &mode)
{
    return writeSql(m_database->connection(),
        u"DELETE FROM practice_round WHERE learner = :learner AND mode = :mode"_s,
        {{u":learner"_s, learner}, {u":mode"_s, nameOf(mode)}});
}

Result<std::vector<PracticeRound>> PracticeStore::rounds(const QString &learner) const
{
    std::vector<PracticeRound> rounds;
    const auto read = forEachRow(m_database->connection(),
        uR"(SELECT mode, sitting, topic, kind, passage, items, place, at_ms FROM practice_round
            WHERE learner = :learner ORDER BY at_ms DESC, mode)"_s,
        learner,
        [&rounds, this](const QSqlQuery &row) -> Result<void> {
            auto round = roundAt(row);
            if (!round) {
                return fail(ErrorCode::Damaged,
                    u"a round of practice cannot be read"_s,
                    m_database->connection().databaseName() + u", sitting "_s
                        + row.value(1).toString());
            }
            rounds.push_back(std::move(*round));
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return rounds;
}

} // namespace zhixing
