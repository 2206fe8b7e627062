// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/bundles/bundle_export.h"

#include "records/attempt_rows.h"
#include "records/file_lock.h"
#include "records/sql.h"
#include "reports/safe_writing.h"

#include <QCryptographicHash>

#include <algorithm>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::chrono::seconds exportPatience(10);

struct LastExport {
    int sequence = 0;
    QByteArray manifestSha256;
    qint64 createdMs = 0;
    QByteArray records; ///< public key of the first export; empty where there is none
};

Result<LastExport> readLastExport(const QSqlDatabase &database)
{
    auto row = runSql(database, uR"(SELECT sequence, manifest_sha256, created_ms,
                (SELECT public_key FROM export ORDER BY sequence LIMIT 1)
            FROM export ORDER BY sequence DESC LIMIT 1)"_s);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!row->next()) {
        return LastExport {};
    }
    return LastExport {row->value(0).toInt(),
        QByteArray::fromHex(row->value(1).toString().toLatin1()),
        row->value(2).toLongLong(),
        QByteArray::fromHex(row->value(3).toString().toLatin1())};
}

/// Those that no export before had.
template <typename Noted>
qint64 countNew(const std::vector<Noted> &noted)
{
    return std::count_if(noted.begin(), noted.end(), [](const Noted &one) { return one.isNew; });
}

Result<void> note(const QSqlDatabase &database, const ExportLines &lines)
{
    for (const ExportedAttempt &attempt : lines.attempts) {
        const auto noted = runSql(database,
            uR"(INSERT INTO exported_attempt (attempt, events) VALUES (:attempt, :events)
                ON CONFLICT (attempt) DO UPDATE SET events = excluded.events)"_s,
            {{u":attempt"_s, attempt.id}, {u":events"_s, attempt.events}});
        if (!noted) {
            return std::unexpected(noted.error());
        }
    }
    for (const ExportedPracticeDay &day : lines.practiceDays) {
        const auto noted = runSql(database,
            uR"(INSERT INTO exported_practice_day (learner, study_day, answers)
                VALUES (:learner, :day, :answers)
                ON CONFLICT (learner, study_day) DO UPDATE SET answers = excluded.answers)"_s,
            {{u":learner"_s, day.learner},
                {u":day"_s, day.studyDay},
                {u":answers"_s, day.answers}});
        if (!noted) {
            return std::unexpected(noted.error());
        }
    }
    return {};
}

Result<Watermark> readWatermark(const QSqlDatabase &database, const ExportLines &lines)
{
    auto row = runSql(database, uR"(SELECT (SELECT count(*) FROM exported_attempt),
                (SELECT count(*) FROM exported_practice_day))"_s);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!row->next()) {
        return std::unexpected(sqlError(row->lastError(), database));
    }
    return Watermark {row->value(0).toLongLong() + countNew(lines.attempts),
        row->value(1).toLongLong() + countNew(lines.practiceDays)};
}

Result<void> noteExport(const QSqlDatabase &database, const Manifest &manifest)
{
    const QByteArray hash
        = QCryptographicHash::hash(manifestToJson(manifest), QCryptographicHash::Sha256);
    const auto noted = runSql(database,
        uR"(INSERT INTO export (sequence, manifest_sha256, public_key, complete, created_ms)
            VALUES (:sequence, :hash, :key, :complete, :created))"_s,
        {{u":sequence"_s, manifest.sequence},
            {u":hash"_s, QString::fromLatin1(hash.toHex())},
            {u":key"_s, QString::fromLatin1(manifest.publicKey.toHex())},
            {u":complete"_s, manifest.isComplete ? 1 : 0},
            {u":created"_s, manifest.createdMs}});
    if (!noted) {
        return std::unexpected(noted.error());
    }
    return {};
}

} // namespace

Result<QString> usualBranch(const QSqlDatabase &records)
{
    auto row = runSql(records, uR"(SELECT branch FROM learner WHERE archived_ms IS NULL
            GROUP BY branch ORDER BY count(*) DESC, branch LIMIT 1)"_s);
    if (!row) {
        return std::unexpected(row.error());
    }
    return row->next() ? row->value(0).toString() : QString();
}

Result<ExportOutcome> exportBundle(Database &database, const ExportRequest &request)
{
    const auto alone = FileLock::take(database.path() + u".export"_s, exportPatience);
    if (!alone) {
        return std::unexpected(alone.error());
    }
    const auto key = SigningKey::openOrMake(signingKeyPath(database.path()));
    if (!key) {
        return std::unexpected(key.error());
    }
    const QSqlDatabase connection = database.connection();
    const auto last = readLastExport(connection);
    const auto branch
        = request.branch.isEmpty() ? usualBranch(connection) : Result<QString>(request.branch);
    if (!last || !branch) {
        return std::unexpected(last ? branch.error() : last.error());
    }
    // Read as of one moment, packed without holding anybody up.
    Result<Watermark> watermark;
    const auto lines = [&] {
        const ReadSnapshot snapshot(connection);
        auto read = readExportLines(connection, request.extent);
        if (read) {
            watermark = readWatermark(connection, *read);
        }
        return read;
    }();
    if (!lines || !watermark) {
        return std::unexpected(lines ? watermark.error() : lines.error());
    }
    ExportOutcome outcome;
    Manifest &manifest = outcome.manifest;
    manifest.program = request.program;
    manifest.branch = *branch;
    manifest.records = last->records.isEmpty() ? key->publicKey() : last->records;
    manifest.sequence = last->sequence + 1;
    manifest.previous = last->manifestSha256;
    manifest.isComplete = request.extent == ExportExtent::Everything;
    manifest.createdMs = toMs(request.now);
    manifest.watermark = *watermark;
    auto bytes = packBundle(manifest, lines->content, *key);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    // What is about to leave is what a reader will believe, or it does not leave.
    const auto proved = unpackBundle(*bytes, request.path);
    if (!proved) {
        return std::unexpected(proved.error());
    }
    manifest = proved->manifest;
    outcome.learners = lines->content.learners.count('\n');
    outcome.attempts = static_cast<qint64>(lines->attempts.size());
    outcome.practiceDays = static_cast<qint64>(lines->practiceDays.size());
    outcome.isClockBehind = last->sequence > 0 && manifest.createdMs < last->createdMs;
    QSaveFile file(request.path);
    if (const auto written = writeAside(file, *bytes); !written) {
        return std::unexpected(written.error());
    }
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    if (const auto noted = note(connection, *lines); !noted) {
        return std::unexpected(noted.error());
    }
    if (const auto noted = noteExport(connection, manifest); !noted) {
        return std::unexpected(noted.error());
    }
    if (const auto placed = putIntoPlace(file); !placed) {
        return std::unexpected(placed.error());
    }
    if (const auto committed = transaction->commit(); !committed) {
        return std::unexpected(committed.error());
    }
    return outcome;
}

} // namespace zhixing
