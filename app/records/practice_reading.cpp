// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/attempt_rows.h"
#include "records/practice_rows.h"
#include "records/sql.h"
#include "records/wording_rows.h"

#include <QHash>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;
using std::chrono::days;
using std::chrono::milliseconds;

namespace
{

using Wordings = QHash<QString, Item>;

std::unexpected<Error> damaged(const QSqlDatabase &database, const QString &response)
{
    return fail(ErrorCode::Damaged,
        u"a row of practice cannot be read"_s,
        database.databaseName() + u", response "_s + response);
}

/// Whose answers are read: those of a learner, or those of a sitting.
enum class Whose { Learner, Sitting };

/// A query over practice_response r, with its condition.
QString selecting(const QString &sql, Whose whose)
{
    return sql.arg(whose == Whose::Learner ? u"r.learner = :key"_s : u"r.sitting = :key"_s);
}

/// Many answers share a wording: each is parsed once.
Result<Wordings> readWordings(const QSqlDatabase &database, Whose whose, const QString &key)
{
    Wordings wordings;
    const auto read = forEachRow(database,
        selecting(uR"(SELECT DISTINCT w.sha256, w.item FROM wording w
                JOIN practice_response r ON r.wording = w.sha256 WHERE %1)"_s,
            whose),
        {{u":key"_s, key}},
        [&wordings](const QSqlQuery &row) -> Result<void> {
            const auto item = wordingAt(row);
            if (!item) {
                return std::unexpected(item.error());
            }
            wordings.insert(row.value(0).toString(), *item);
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return wordings;
}

std::optional<PracticeResponse> responseAt(const QSqlQuery &row, const Wordings &wordings)
{
    const auto mode = practiceModeFromString(row.value(3).toString());
    const auto options = fromJsonArray(row.value(5).toString());
    const auto targets = fromJsonArray(row.value(6).toString());
    const auto answer = fromJsonArray(row.value(8).toString());
    if (!mode || !options || !targets || !answer) {
        return std::nullopt;
    }
    PracticeResponse response {row.value(0).toString(),
        row.value(1).toString(),
        row.value(2).toString(),
        *mode,
        {wordings.value(row.value(4).toString()), *options, row.value(7).toString(), *targets},
        *answer,
        {fromMs(row.value(9).toLongLong()), fromDayNumber(row.value(10).toLongLong())},
        milliseconds(row.value(11).toLongLong())};
    if (!row.value(12).isNull()) {
        const auto places = fromJsonArray(row.value(12).toString());
        if (!places) {
            return std::nullopt;
        }
        response.confirmed.emplace();
        for (const QString &place : *places) {
            response.confirmed->insert(place.toInt());
        }
    }
    return response;
}

std::optional<ReviewEntry> reviewAt(const QSqlQuery &row)
{
    const auto rating = ratingFromString(row.value(3).toString());
    if (!rating) {
        return std::nullopt;
    }
    ReviewEntry entry;
    entry.card = row.value(1).toString();
    entry.item = row.value(2).toString();
    entry.rating = *rating;
    entry.at = fromMs(row.value(4).toLongLong());
    entry.day = fromDayNumber(row.value(5).toLongLong());
    entry.elapsed = days(row.value(6).toLongLong());
    if (!row.value(7).isNull()) {
        entry.before = Memory {row.value(7).toDouble(), row.value(8).toDouble()};
    }
    entry.after = {row.value(9).toDouble(), row.value(10).toDouble()};
    entry.algorithm = row.value(11).toString();
    entry.weights = row.value(12).toString();
    return entry;
}

Result<void> readResponses(const QSqlDatabase &database,
    Whose whose,
    const QString &key,
    const std::function<void(PracticeResponse)> &take)
{
    // An answer that another instance adds meanwhile comes with its wording or not at all.
    const ReadSnapshot snapshot(database);
    const auto wordings = readWordings(database, whose, key);
    if (!wordings) {
        return std::unexpected(wordings.error());
    }
    return forEachRow(database,
        selecting(uR"(SELECT r.id, r.learner, r.sitting, r.mode, r.wording, r.option_order,
                   r.target_order, r.source, r.answer, r.at_ms, r.study_day, r.duration_ms, p.points
            FROM practice_response r LEFT JOIN practice_points p ON p.response = r.id
            WHERE %1 ORDER BY r.rowid)"_s,
            whose),
        {{u":key"_s, key}},
        [&](const QSqlQuery &row) -> Result<void> {
            auto response = responseAt(row, *wordings);
            if (!response) {
                return damaged(database, row.value(0).toString());
            }
            take(std::move(*response));
            return {};
        });
}

} // namespace

qint64 toDayNumber(StudyDay day)
{
    return day.time_since_epoch().count();
}

StudyDay fromDayNumber(qint64 number)
{
    return StudyDay(days(number));
}

Result<void> forEachRow(const QSqlDatabase &database,
    const QString &sql,
    const QString &learner,
    const std::function<Result<void>(const QSqlQuery &)> &take)
{
    return forEachRow(database, sql, {{u":learner"_s, learner}}, take);
}

Result<void> readPractice(const QSqlDatabase &database,
    const QString &learner,
    const std::function<void(PracticeResponse)> &take)
{
    return readResponses(database, Whose::Learner, learner, take);
}

Result<std::vector<PracticeResponse>> readSitting(
    const QSqlDatabase &database, const QString &sitting)
{
    std::vector<PracticeResponse> responses;
    const auto read
        = readResponses(database, Whose::Sitting, sitting, [&responses](PracticeResponse response) {
              responses.push_back(std::move(response));
          });
    if (!read) {
        return std::unexpected(read.error());
    }
    return responses;
}

Result<std::vector<ReviewEntry>> readReviews(const QSqlDatabase &database, const QString &learner)
{
    std::vector<ReviewEntry> reviews;
    const auto read = forEachRow(database,
        uR"(SELECT v.response, v.card, v.item, v.rating, v.at_ms, v.study_day, v.elapsed_days,
                   v.stability_before, v.difficulty_before, v.stability_after, v.difficulty_after,
                   v.algorithm, v.weights
            FROM review_entry v JOIN practice_response r ON r.id = v.response
            WHERE r.learner = :learner ORDER BY v.rowid)"_s,
        learner,
        [&](const QSqlQuery &row) -> Result<void> {
            auto review = reviewAt(row);
            if (!review) {
                return damaged(database, row.value(0).toString());
            }
            reviews.push_back(std::move(*review));
            return {};
        });
    if (!read) {
        return std::unexpected(read.error());
    }
    return reviews;
}

} // namespace zhixing
