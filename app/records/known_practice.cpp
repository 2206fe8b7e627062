// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/known_practice.h"

#include "assessment/daily_plan.h"
#include "records/attempt_rows.h"
#include "records/practice_rows.h"
#include "records/practice_store.h"
#include "records/sql.h"
#include "records/wording_rows.h"

#include <QHash>

#include <utility>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Beyond this many a reading goes along the log; below, from answer to answer.
constexpr int fewAnswers = 5000;
constexpr int rowsBetweenLooks = 2048;

/// The place of a row in the order of its table: the rows before it need not be read. VACUUM may
/// number the rows anew, so the row itself is what is remembered. Unset where it has gone.
Result<std::optional<qint64>> placeOf(
    const QSqlDatabase &database, const QString &sql, const QString &response)
{
    if (response.isEmpty()) {
        return 0;
    }
    auto row = runSql(database, sql, {{u":response"_s, response}});
    if (!row) {
        return std::unexpected(row.error());
    }
    return row->next() ? std::optional(row->value(0).toLongLong()) : std::nullopt;
}

struct Places {
    qint64 answer = 0;
    qint64 review = 0;
};

/// Unset where a row that was read has gone: everything is read anew.
Result<std::optional<Places>> placesOf(const QSqlDatabase &database, const KnownPractice &known)
{
    const auto answer = placeOf(
        database, u"SELECT rowid FROM practice_response WHERE id = :response"_s, known.lastAnswer);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const auto review = placeOf(
        database, u"SELECT rowid FROM review_entry WHERE response = :response"_s, known.lastReview);
    if (!review) {
        return std::unexpected(review.error());
    }
    if (!*answer || !*review) {
        return std::nullopt;
    }
    return Places {**answer, **review};
}

Result<int> countBeyond(
    const QSqlDatabase &database, const QString &learner, qint64 place, int most)
{
    auto rows = runSql(database,
        uR"(SELECT count(*) FROM (SELECT 1 FROM practice_response
                WHERE learner = :learner AND rowid > :place LIMIT :most) AS beyond)"_s,
        {{u":learner"_s, learner}, {u":place"_s, place}, {u":most"_s, most}});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    return rows->next() ? rows->value(0).toInt() : 0;
}

/// Reads the rows of one learner beyond those that are known.
class PracticeReader
{
public:
    PracticeReader(const QSqlDatabase &database, KnownPractice known, const ReadingWatch &watch)
        : m_database(database)
        , m_known(std::move(known))
        , m_watch(watch)
    {
    }

    [[nodiscard]] Result<std::optional<KnownPractice>> read(ReadOn what)
    {
        const ReadSnapshot snapshot(m_database);
        auto places = placesOf(m_database, m_known);
        if (!places) {
            return std::unexpected(places.error());
        }
        if (!*places) {
            m_known = nothingKnownOf(m_known.learner);
            *places = Places();
        }
        const auto read = what == ReadOn::NewRowsAndPoints ? readPoints() : Result<void>();
        if (!read) {
            return std::unexpected(read.error());
        }
        const auto count
            = countBeyond(m_database, m_known.learner, (*places)->answer, fewAnswers + 1);
        if (!count) {
            return std::unexpected(count.error());
        }
        if (const auto answers = readAnswers((*places)->answer); !answers) {
            return std::unexpected(answers.error());
        }
        if (const auto reviews = readReviews((*places)->review, *count); !reviews) {
            return std::unexpected(reviews.error());
        }
        if (m_isEnded) {
            return std::nullopt;
        }
        return std::move(m_known);
    }

private:
    /// An item as it was asked, with what came of the answers that were given to it: the same ones
    /// come again and again.
    struct Wording {
        Item item;
        QHash<QString, Mark> marks;
    };

    [[nodiscard]] std::unexpected<Error> damaged(const QString &response) const
    {
        return fail(ErrorCode::Damaged,
            u"a row of practice cannot be read"_s,
            m_database.databaseName() + u", response "_s + response);
    }

    [[nodiscard]] bool mayGoOn()
    {
        if (++m_rows % rowsBetweenLooks == 0 && m_watch && !m_watch()) {
            m_isEnded = true;
        }
        return !m_isEnded;
    }

    /// Runs a query that names :learner and :place and hands each row to `take`.
    Result<void> forEachRow(const QString &sql,
        qint64 place,
        const std::function<Result<void>(const QSqlQuery &)> &take)
    {
        auto rows
            = runSql(m_database, sql, {{u":learner"_s, m_known.learner}, {u":place"_s, place}});
        if (!rows) {
            return std::unexpected(rows.error());
        }
        while (mayGoOn() && rows->next()) {
            if (const auto taken = take(*rows); !taken) {
                return taken;
            }
        }
        if (rows->lastError().isValid()) {
            return std::unexpected(sqlError(rows->lastError(), m_database));
        }
        return {};
    }

    Result<Wording *> wordingOf(const QString &sha256)
    {
        const auto known = m_wordings.find(sha256);
        if (known != m_wordings.end()) {
            return &*known;
        }
        auto row = runSql(m_database,
            u"SELECT sha256, item FROM wording WHERE sha256 = :sha256"_s,
            {{u":sha256"_s, sha256}});
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!row->next()) {
            return std::unexpected(sqlError(row->lastError(), m_database));
        }
        const auto item = wordingAt(*row);
        if (!item) {
            return std::unexpected(item.error());
        }
        return &*m_wordings.insert(sha256, {*item, {}});
    }

    /// Unset where the answer or the points are no JSON arrays.
    std::optional<Mark> markOf(Wording &wording, const QString &answer, const QVariant &points)
    {
        const QString given = answer + points.toString();
        const auto known = wording.marks.constFind(given);
        if (known != wording.marks.constEnd()) {
            return *known;
        }
        PracticeResponse response;
        response.entry.item = wording.item;
        const auto answered = fromJsonArray(answer);
        const auto places
            = points.isNull() ? std::optional(QStringList()) : fromJsonArray(points.toString());
        if (!answered || !places) {
            return std::nullopt;
        }
        response.answer = *answered;
        if (!points.isNull()) {
            response.confirmed.emplace();
            for (const QString &place : *places) {
                response.confirmed->insert(place.toInt());
            }
        }
        const Mark mark = markResponse(response);
        wording.marks.insert(given, mark);
        return mark;
    }

    Result<void> readAnswers(qint64 place)
    {
        return forEachRow(
            uR"(SELECT r.id, r.sitting, r.mode, r.wording, r.answer, r.at_ms, r.study_day, p.points
                FROM practice_response r LEFT JOIN practice_points p ON p.response = r.id
                WHERE r.learner = :learner AND r.rowid > :place ORDER BY r.rowid)"_s,
            place,
            [this](const QSqlQuery &row) -> Result<void> {
                const QString id = row.value(0).toString();
                const auto mode = practiceModeFromString(row.value(2).toString());
                const auto wording = wordingOf(row.value(3).toString());
                if (!wording) {
                    return std::unexpected(wording.error());
                }
                const auto mark = markOf(**wording, row.value(4).toString(), row.value(7));
                if (!mode || !mark) {
                    return damaged(id);
                }
                m_known.tally.take({id,
                    row.value(1).toString(),
                    *mode,
                    (*wording)->item.id,
                    (*wording)->item.topic,
                    {fromMs(row.value(5).toLongLong()), fromDayNumber(row.value(6).toLongLong())},
                    mark->pending,
                    mark->correct});
                m_known.lastAnswer = id;
                return {};
            });
    }

    /// Those of answers that are known.
    Result<void> readPoints()
    {
        const QStringList waiting = m_known.tally.waiting();
        if (waiting.isEmpty()) {
            return {};
        }
        auto rows = runSql(m_database,
            uR"(SELECT r.id, r.wording, r.answer, p.points FROM practice_points p
                JOIN practice_response r ON r.id = p.response
                WHERE p.response IN (SELECT value FROM json_each(:responses)))"_s,
            {{u":responses"_s, toJsonArray(waiting)}});
        if (!rows) {
            return std::unexpected(rows.error());
        }
        while (rows->next()) {
            const QString id = rows->value(0).toString();
            const auto wording = wordingOf(rows->value(1).toString());
            if (!wording) {
                return std::unexpected(wording.error());
            }
            const auto mark = markOf(**wording, rows->value(2).toString(), rows->value(3));
            if (!mark) {
                return damaged(id);
            }
            if (!mark->pending) {
                m_known.tally.confirm(id, mark->correct);
            }
        }
        return {};
    }

    /// Along the log where much is new; where little is, the log of everybody is not looked through
    /// for it.
    Result<void> readReviews(qint64 place, int newAnswers)
    {
        const bool isFromTheStart = place == 0 && newAnswers <= fewAnswers;
        const QString sql = isFromTheStart
            ? uR"(SELECT v.response, v.card, v.item, v.rating, v.at_ms, v.study_day
                  FROM practice_response r CROSS JOIN review_entry v
                  WHERE v.response = r.id AND r.learner = :learner AND v.rowid > :place ORDER BY v.rowid)"_s
            : uR"(SELECT v.response, v.card, v.item, v.rating, v.at_ms, v.study_day
                  FROM review_entry v CROSS JOIN practice_response r
                  WHERE r.id = v.response AND r.learner = :learner AND v.rowid > :place ORDER BY v.rowid)"_s;
        return forEachRow(sql, place, [this](const QSqlQuery &row) -> Result<void> {
            const QString response = row.value(0).toString();
            const auto rating = ratingFromString(row.value(3).toString());
            if (!rating) {
                return damaged(response);
            }
            m_known.book.take({row.value(1).toString(),
                row.value(2).toString(),
                *rating,
                {fromMs(row.value(4).toLongLong()), fromDayNumber(row.value(5).toLongLong())}});
            m_known.lastReview = response;
            return {};
        });
    }

    QSqlDatabase m_database;
    KnownPractice m_known;
    const ReadingWatch &m_watch;
    QHash<QString, Wording> m_wordings;
    int m_rows = 0;
    bool m_isEnded = false;
};

} // namespace

KnownPractice nothingKnownOf(const QString &learner)
{
    return {learner, {}, CardBook(practiceScheduler(PracticeSettings().retention)), {}, {}};
}

Result<int> countUnknown(const Database &database, const KnownPractice &known, int most)
{
    const QSqlDatabase connection = database.connection();
    const auto places = placesOf(connection, known);
    if (!places) {
        return std::unexpected(places.error());
    }
    return countBeyond(connection, known.learner, *places ? (*places)->answer : 0, most);
}

Result<std::optional<KnownPractice>> readPracticeOn(
    const Database &database, KnownPractice known, ReadOn what, const ReadingWatch &watch)
{
    return PracticeReader(database.connection(), std::move(known), watch).read(what);
}

} // namespace zhixing
