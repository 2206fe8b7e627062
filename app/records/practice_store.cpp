// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/practice_store.h"

#include "records/attempt_rows.h"
#include "records/outbox.h"
#include "records/practice_rows.h"
#include "records/sql.h"
#include "records/wording_rows.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

Row responseRow(const PracticeResponse &response, const QString &wording)
{
    return {u"practice_response"_s,
        {{u"id"_s, response.id},
            {u"learner"_s, response.learner},
            {u"sitting"_s, response.sitting},
            {u"mode"_s, toString(response.mode)},
            {u"wording"_s, wording},
            {u"option_order"_s, toJsonArray(response.entry.optionOrder)},
            {u"target_order"_s, toJsonArray(response.entry.targetOrder)},
            {u"source"_s, response.entry.source},
            {u"answer"_s, toJsonArray(response.answer)},
            {u"at_ms"_s, toMs(response.given.at)},
            {u"study_day"_s, toDayNumber(response.given.day)},
            {u"duration_ms"_s, static_cast<qint64>(response.spent.count())}}};
}

Row pointsRow(const QString &response, const std::set<int> &points, UtcTime at)
{
    QStringList places;
    for (const int place : points) {
        places << QString::number(place);
    }
    return {u"practice_points"_s,
        {{u"response"_s, response}, {u"at_ms"_s, toMs(at)}, {u"points"_s, toJsonArray(places)}}};
}

Row reviewRow(const QString &response, const ReviewEntry &review)
{
    const auto before = [&review](double Memory::*part) {
        return review.before ? QVariant((*review.before).*part) : QVariant();
    };
    return {u"review_entry"_s,
        {{u"response"_s, response},
            {u"card"_s, review.card},
            {u"item"_s, review.item},
            {u"rating"_s, toString(review.rating)},
            {u"at_ms"_s, toMs(review.at)},
            {u"study_day"_s, toDayNumber(review.day)},
            {u"elapsed_days"_s, static_cast<qint64>(review.elapsed.count())},
            {u"stability_before"_s, before(&Memory::stability)},
            {u"difficulty_before"_s, before(&Memory::difficulty)},
            {u"stability_after"_s, review.after.stability},
            {u"difficulty_after"_s, review.after.difficulty},
            {u"algorithm"_s, review.algorithm},
            {u"weights"_s, review.weights}}};
}

/// Writes an answer or its points, and its review, all in one transaction or into the outbox.
Result<void> writeTogether(Database &database,
    std::vector<Row> rows,
    const QString &response,
    const std::optional<ReviewEntry> &review)
{
    if (review) {
        rows.push_back(reviewRow(response, *review));
    }
    return writeOrKeep(database, rows);
}

} // namespace

PracticeStore::PracticeStore(Database &database)
    : m_database(&database)
{
}

Result<void> PracticeStore::keep(
    const PracticeResponse &response, const std::optional<ReviewEntry> &review)
{
    const Row wording = wordingRow(response.entry.item);
    return writeTogether(*m_database,
        {wording, responseRow(response, wording.cells.front().second.toString())},
        response.id,
        review);
}

Result<void> PracticeStore::confirm(const QString &response,
    const std::set<int> &points,
    UtcTime at,
    const std::optional<ReviewEntry> &review)
{
    return writeTogether(*m_database, {pointsRow(response, points, at)}, response, review);
}

Result<void> PracticeStore::markFavourite(
    const QString &learner, const QString &item, FavouriteEvent event, UtcTime at)
{
    return writeSql(m_database->connection(),
        uR"(INSERT INTO favourite_event (learner, item, kind, at_ms)
                   VALUES (:learner, :item, :kind, :at))"_s,
        {{u":learner"_s, learner},
            {u":item"_s, item},
            {u":kind"_s, event == FavouriteEvent::Added ? u"added"_s : u"removed"_s},
            {u":at"_s, toMs(at)}});
}

Result<void> PracticeStore::setSettings(const QString &learner, const PracticeSettings &settings)
{
    return writeSql(m_database->connection(),
        uR"(INSERT INTO practice_settings (learner, leave_after, new_a_day, retention, time_factor)
                   VALUES (:learner, :leave, :new, :retention, :factor)
                   ON CONFLICT (learner) DO UPDATE SET leave_after = excluded.leave_after,
                       new_a_day = excluded.new_a_day, retention = excluded.retention,
                       time_factor = excluded.time_factor)"_s,
        {{u":learner"_s, learner},
            {u":leave"_s, settings.leaveAfter},
            {u":new"_s, settings.newADay},
            {u":retention"_s, settings.retention},
            {u":factor"_s, settings.timeFactor}});
}

Result<std::vector<PracticeResponse>> PracticeStore::responses(const QString &learner) const
{
    std::vector<PracticeResponse> responses;
    const auto read = forEachResponse(learner,
        [&responses](PracticeResponse response) { responses.push_back(std::move(response)); });
    if (!read) {
        return std::unexpected(read.error());
    }
    return responses;
}

Result<void> PracticeStore::forEachResponse(
    const QString &learner, const std::function<void(PracticeResponse)> &take) const
{
    return readPractice(m_database->connection(), learner, take);
}

Result<std::vector<PracticeResponse>> PracticeStore::responsesIn(const QString &sitting) const
{
    return readSitting(m_database->connection(), sitting);
}

Result<std::vector<ReviewEntry>> PracticeStore::reviews(const QString &learner) const
{
    return readReviews(m_database->connection(), learner);
}

Result<std::vector<Favourite>> PracticeStore::favourites(const QString &learner) const
{
    std::vector<Favourite> items;
    const auto read = forEachRow(m_database->connection(),
        uR"(SELECT f.item, f.at_ms FROM favourite_event f
            JOIN (SELECT max(id) AS id FROM favourite_event WHERE learner = :learner
                GROUP BY item) last ON last.id = f.id
            WHERE f.kind = 'added' ORDER BY f.at_ms DESC, f.id DESC)"_s,
        learner,
        [&items](const QSqlQuery &row) -> Result<void> {
            items.push_back({row.value(0).toString(), fromMs(row.value(1).toLongLong())});
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return items;
}

Result<PracticeSettings> PracticeStore::settings(const QString &learner) const
{
    PracticeSettings settings;
    const auto read = forEachRow(m_database->connection(),
        uR"(SELECT leave_after, new_a_day, retention, time_factor FROM practice_settings
            WHERE learner = :learner)"_s,
        learner,
        [&settings](const QSqlQuery &row) -> Result<void> {
            settings = {row.value(0).toInt(),
                row.value(1).toInt(),
                row.value(2).toDouble(),
                row.value(3).toDouble()};
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return settings;
}

} // namespace zhixing
