// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/backup_summary.h"

#include "records/records_copy.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr QLatin1StringView stampFormat = "yyyyMMdd-HHmmss"_L1;

QString suffixOf(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Automatic:
        return u"-auto"_s;
    case BackupKind::BeforeRestore:
        return u"-before-restore"_s;
    case BackupKind::Manual:
        break;
    }
    return {};
}

UtcTime utcOf(const QDateTime &moment)
{
    return UtcTime(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

/// A number, or 0 where an older version has no such table.
Result<qint64> numberFrom(const SqliteFile &file, const QByteArray &table, const char *sql)
{
    const QByteArray search = "SELECT name FROM sqlite_schema WHERE name = '" + table + "'";
    const auto exists = file.value(search.constData());
    if (!exists || exists->isNull()) {
        return exists ? Result<qint64>(0) : std::unexpected(exists.error());
    }
    const auto number = file.value(sql);
    if (!number) {
        return std::unexpected(number.error());
    }
    return number->toLongLong();
}

Result<void> countRows(const SqliteFile &file, BackupSummary &summary)
{
    for (const auto &[table, sql, count] :
        {std::tuple("learner", "SELECT count(*) FROM learner", &summary.learners),
            std::tuple("attempt", "SELECT count(*) FROM attempt", &summary.attempts),
            std::tuple("practice_response",
                "SELECT count(*) FROM practice_response",
                &summary.practiceAnswers)}) {
        const auto number = numberFrom(file, table, sql);
        if (!number) {
            return std::unexpected(number.error());
        }
        *count = static_cast<int>(*number);
    }
    qint64 last = 0;
    for (const auto &[table, sql] : {std::tuple("learner", "SELECT max(active_ms) FROM learner"),
             std::tuple("attempt_event", "SELECT max(at_ms) FROM attempt_event"),
             std::tuple("practice_response", "SELECT max(at_ms) FROM practice_response")}) {
        const auto number = numberFrom(file, table, sql);
        if (!number) {
            return std::unexpected(number.error());
        }
        last = std::max(last, *number);
    }
    if (last > 0) {
        summary.lastActivity = UtcTime(std::chrono::milliseconds(last));
    }
    return {};
}

/// What no database begins with is told apart from one that is damaged.
Result<void> checkBeginning(const QString &path)
{
    if (!QFileInfo(path).isFile()) {
        return fail(ErrorCode::Unreadable, u"there is no such file"_s, path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unreadable, file.errorString(), path);
    }
    constexpr qint64 markLength = 16;
    if (!file.read(markLength).startsWith("SQLite format 3")) {
        return fail(ErrorCode::Invalid, u"this is not a database"_s, path);
    }
    return {};
}

Result<void> readInto(BackupSummary &summary, SqliteFile::Access access)
{
    const auto file = SqliteFile::open(summary.path, access);
    if (!file) {
        return std::unexpected(file.error());
    }
    const auto version = file->value("PRAGMA user_version");
    if (!version) {
        return std::unexpected(version.error());
    }
    summary.version = version->toInt();
    if (const auto checked = checkRecords(*file); !checked) {
        return checked;
    }
    return countRows(*file, summary);
}

} // namespace

QString backupFileName(const BackupName &name, const QTimeZone &zone)
{
    const QDateTime moment
        = QDateTime::fromMSecsSinceEpoch(name.at.time_since_epoch().count(), zone);
    return u"zhixing-"_s + moment.toString(stampFormat) + suffixOf(name.kind) + u".sqlite"_s;
}

std::optional<BackupName> readBackupName(const QString &fileName, const QTimeZone &zone)
{
    // A number stands where two were made within one second.
    static const QRegularExpression form(
        uR"(^zhixing-(\d{8}-\d{6})(-auto|-before-restore|)(?:-\d+)?\.sqlite$)"_s);
    const QRegularExpressionMatch match = form.match(fileName);
    const QDateTime read = QDateTime::fromString(match.captured(1), stampFormat);
    if (!match.hasMatch() || !read.isValid()) {
        return std::nullopt;
    }
    BackupName name;
    name.at = utcOf(QDateTime(read.date(), read.time(), zone));
    for (const BackupKind kind : {BackupKind::Automatic, BackupKind::BeforeRestore}) {
        if (match.captured(2) == suffixOf(kind)) {
            name.kind = kind;
        }
    }
    return name;
}

BackupSummary summarizeBackup(const QString &path, const QTimeZone &zone)
{
    const QFileInfo file(path);
    BackupSummary summary;
    summary.path = file.absoluteFilePath();
    summary.bytes = file.size();
    const auto named = readBackupName(file.fileName(), zone);
    summary.kind = named ? named->kind : BackupKind::Manual;
    summary.at = named ? named->at : utcOf(file.lastModified());
    auto read = checkBeginning(path);
    if (read) {
        read = readInto(summary, SqliteFile::Access::Reading);
    }
    if (!read) {
        summary.problem = read.error();
    }
    return summary;
}

BackupSummary summarizeRecords(const QString &path)
{
    BackupSummary summary;
    summary.path = path;
    summary.bytes = QFileInfo(path).size();
    if (const auto read = readInto(summary, SqliteFile::Access::Shared); !read) {
        summary.problem = read.error();
    }
    return summary;
}

} // namespace zhixing
