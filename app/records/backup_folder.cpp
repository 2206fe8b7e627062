// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/backup_folder.h"

#include "records/file_lock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <sys/stat.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Another instance may be at it.
constexpr std::chrono::seconds patience(10);
constexpr qsizetype compared = 1 << 16;

QDate dayOf(UtcTime moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone).date();
}

/// By whatever name: links, too.
bool isSameFile(const QString &one, const QString &other)
{
    struct stat first {};
    struct stat second {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0
        && ::stat(QFile::encodeName(other).constData(), &second) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

bool haveSameContent(const QString &one, const QString &other)
{
    QFile first(one);
    QFile second(other);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly)
        || first.size() != second.size()) {
        return false;
    }
    while (!first.atEnd()) {
        const QByteArray block = first.read(compared);
        if (block.isEmpty() || block != second.read(compared)) {
            return false;
        }
    }
    return true;
}

} // namespace

QString backupFolder(const QString &database)
{
    return QFileInfo(database).absoluteDir().filePath(u"backups"_s);
}

Result<QString> backUpTo(const QString &database,
    const QString &fileOrFolder,
    UtcTime now,
    const QTimeZone &zone,
    const CopyWatch &watch)
{
    QString place = QFileInfo(fileOrFolder).absoluteFilePath();
    if (QFileInfo(place).isDir()) {
        place = QDir(place).filePath(backupFileName({BackupKind::Manual, now}, zone));
    }
    if (QFileInfo::exists(place)) {
        return fail(ErrorCode::BadUse, u"a file of that name is there already"_s, place);
    }
    if (!QFileInfo(QFileInfo(place).absolutePath()).isDir()) {
        return fail(ErrorCode::Unwritable, u"there is no such folder"_s, place);
    }
    const auto records = SqliteFile::open(database, SqliteFile::Access::Shared);
    if (!records) {
        return std::unexpected(records.error());
    }
    auto copy = RecordsCopy::make(*records, place, watch);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    if (const auto placed = copy->putIntoPlace(); !placed) {
        return std::unexpected(placed.error());
    }
    return place;
}

BackupFolder::BackupFolder(QString database, const QTimeZone &zone)
    : m_database(std::move(database))
    , m_zone(zone)
{
}

QString BackupFolder::path() const
{
    return backupFolder(m_database);
}

Result<QString> BackupFolder::add(BackupKind kind, UtcTime now, const CopyWatch &watch) const
{
    const auto records = SqliteFile::open(m_database, SqliteFile::Access::Shared);
    if (!records) {
        return std::unexpected(records.error());
    }
    return add(*records, kind, now, watch);
}

Result<QString> BackupFolder::add(
    const SqliteFile &records, BackupKind kind, UtcTime now, const CopyWatch &watch) const
{
    if (const auto prepared = prepare(); !prepared) {
        return std::unexpected(prepared.error());
    }
    const auto lock = FileLock::take(QDir(path()).filePath(u".lock"_s), patience);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    const QString place = freePath({kind, now});
    auto copy = RecordsCopy::make(records, place, watch);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    if (const auto placed = copy->putIntoPlace(); !placed) {
        return std::unexpected(placed.error());
    }
    return place;
}

Result<QString> BackupFolder::addAutomatic(UtcTime now, const CopyWatch &watch) const
{
    const auto records = SqliteFile::open(m_database, SqliteFile::Access::Shared);
    if (!records) {
        return std::unexpected(records.error());
    }
    const auto learner = records->value("SELECT id FROM learner LIMIT 1");
    if (!learner || learner->isNull()) {
        return learner ? Result<QString>(QString()) : std::unexpected(learner.error());
    }
    if (const auto prepared = prepare(); !prepared) {
        return std::unexpected(prepared.error());
    }
    const auto lock = FileLock::take(QDir(path()).filePath(u".lock"_s), patience);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    const QDate today = dayOf(now, m_zone);
    const std::vector<Entry> before = entries();
    const bool isDone = std::ranges::any_of(before, [&](const Entry &entry) {
        return entry.name.kind == BackupKind::Automatic && dayOf(entry.name.at, m_zone) == today;
    });
    if (isDone) {
        return QString();
    }
    const QString place = freePath({BackupKind::Automatic, now});
    auto copy = RecordsCopy::make(*records, place, watch);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    if (!isNews(*copy)) {
        return QString();
    }
    if (const auto placed = copy->putIntoPlace(); !placed) {
        return std::unexpected(placed.error());
    }
    rotate(place);
    return place;
}

BackupSummary BackupFolder::look(const QString &file) const
{
    if (isSameFile(file, m_database)) {
        BackupSummary summary;
        summary.path = file;
        summary.problem = Error {ErrorCode::BadUse, u"these are the records themselves"_s, file};
        return summary;
    }
    return summarizeBackup(file, m_zone);
}

std::vector<BackupSummary> BackupFolder::list() const
{
    std::vector<BackupSummary> summaries;
    for (const QFileInfo &file :
        QDir(path()).entryInfoList({u"*.sqlite"_s}, QDir::Files, QDir::Name)) {
        summaries.push_back(look(file.filePath()));
    }
    std::ranges::stable_sort(summaries, std::ranges::greater(), &BackupSummary::at);
    return summaries;
}

std::optional<BackupName> BackupFolder::newest() const
{
    const std::vector<Entry> found = entries();
    return found.empty() ? std::nullopt : std::optional(found.front().name);
}

std::vector<BackupFolder::Entry> BackupFolder::entries() const
{
    std::vector<Entry> found;
    for (const QFileInfo &file :
        QDir(path()).entryInfoList({u"zhixing-*.sqlite"_s}, QDir::Files, QDir::Name)) {
        if (const auto name = readBackupName(file.fileName(), m_zone)) {
            found.push_back({file.filePath(), *name});
        }
    }
    std::ranges::stable_sort(
        found, std::ranges::greater(), [](const Entry &entry) { return entry.name.at; });
    return found;
}

QString BackupFolder::freePath(const BackupName &name) const
{
    const QString first = QDir(path()).filePath(backupFileName(name, m_zone));
    QString free = first;
    for (int number = 2; QFileInfo::exists(free); ++number) {
        free = QString(first).replace(u".sqlite"_s, u"-%1.sqlite"_s.arg(number));
    }
    return free;
}

Result<void> BackupFolder::prepare() const
{
    if (!QDir().mkpath(path())) {
        return fail(ErrorCode::Unwritable, u"the folder cannot be made"_s, path());
    }
    return {};
}

bool BackupFolder::isNews(const RecordsCopy &copy) const
{
    const std::vector<Entry> before = entries();
    return before.empty() || !haveSameContent(copy.draft(), before.front().path);
}

void BackupFolder::rotate(const QString &justMade) const
{
    int kept = 1;
    for (const Entry &entry : entries()) {
        // One with a date in the future must not push out the one of today.
        if (entry.name.kind == BackupKind::Automatic && entry.path != justMade
            && ++kept > automaticKept) {
            QFile::remove(entry.path);
        }
    }
}

} // namespace zhixing
