// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/database_file.h"

#include "records/migrations.h"
#include "records/sql.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <atomic>

#include <unistd.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

// sqlite.org/fileformat2.html, section 1.3
constexpr qsizetype headerLength = 100;
constexpr qsizetype versionOffset = 60;

const auto companions = {u"-wal"_s, u"-shm"_s};

/// A name that nothing has yet: `stem`, `stem`-2, ... followed by `suffix`.
QString freeName(const QString &stem, const QString &suffix)
{
    QString name = stem + suffix;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = stem + u'-' + QString::number(number) + suffix;
    }
    return name;
}

Result<QString> firstValue(const QSqlDatabase &database, const QString &sql)
{
    auto query = runSql(database, sql);
    if (!query) {
        return std::unexpected(query.error());
    }
    if (!query->next()) {
        return std::unexpected(sqlError(query->lastError(), database));
    }
    return query->value(0).toString();
}

Result<FileFinding> damagedOr(const Error &error)
{
    if (error.code == ErrorCode::Damaged) {
        return FileFinding {FileState::Damaged, 0};
    }
    return fail(ErrorCode::Unreadable, error.detail, error.where);
}

Result<FileFinding> inspectDatabase(const QString &path, PageCheck pages)
{
    // A start that was killed in its first write left a journal, which SQLite has to take back
    // before anything can be read.
    const bool isUndone = QFileInfo::exists(path + u"-journal"_s);
    ScopedConnection connection(
        path, isUndone ? ScopedConnection::Access::ReadWrite : ScopedConnection::Access::ReadOnly);
    const auto database = connection.open();
    if (!database) {
        return damagedOr(database.error());
    }
    const auto version = schemaVersion(*database);
    if (!version) {
        return damagedOr(version.error());
    }
    // A newer schema may use what this SQLite cannot check.
    if (*version > latestSchemaVersion()) {
        return FileFinding {FileState::Sound, *version};
    }
    if (pages == PageCheck::All) {
        const auto check = firstValue(*database, u"PRAGMA quick_check(1)"_s);
        if (!check) {
            return damagedOr(check.error());
        }
        if (*check != u"ok"_s) {
            return FileFinding {FileState::Damaged, 0};
        }
    }
    const auto tables = firstValue(*database, u"SELECT count(*) FROM sqlite_schema"_s);
    const auto learners
        = firstValue(*database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'learner'"_s);
    if (!tables || !learners) {
        return damagedOr(tables ? learners.error() : tables.error());
    }
    if (*tables != u"0"_s && (*version == 0 || *learners == u"0"_s)) {
        return fail(ErrorCode::Invalid, u"this database belongs to another program"_s, path);
    }
    if (*tables == u"0"_s && *version > 0) {
        return FileFinding {FileState::Damaged, 0};
    }
    return FileFinding {*version == 0 ? FileState::Absent : FileState::Sound, *version};
}

} // namespace

ScopedConnection::ScopedConnection(const QString &path, Access access)
{
    // Connections are made on more than one thread; a name taken twice would close the first.
    static std::atomic<int> number = 0;
    m_name = u"zhixing-records-%1"_s.arg(++number);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    const QString timeout = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    database.setConnectOptions(
        access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;"_s + timeout : timeout);
}

ScopedConnection::~ScopedConnection()
{
    if (!m_name.isEmpty()) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<QSqlDatabase> ScopedConnection::open()
{
    QSqlDatabase database = QSqlDatabase::database(m_name, false);
    if (!database.isOpen() && !database.open()) {
        return std::unexpected(sqlError(database.lastError(), database));
    }
    return database;
}

QString ScopedConnection::release()
{
    return std::exchange(m_name, QString());
}

Result<FileFinding> inspectFile(const QString &path, PageCheck pages)
{
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0) {
        // SQLite throws away a log whose database is gone or empty.
        return FileFinding {hasLog ? FileState::Damaged : FileState::Absent, 0};
    }
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Unreadable, u"the records cannot be read"_s, path);
    }
    const QByteArray header = file.read(headerLength);
    file.close();
    if (header.size() < headerLength || !header.startsWith("SQLite format 3")) {
        return FileFinding {FileState::Damaged, 0};
    }
    // Looking through SQLite would leave a log beside a file that is to stay as it is.
    const auto version = qFromBigEndian<qint32>(header.constData() + versionOffset);
    if (!hasLog && version > latestSchemaVersion()) {
        return FileFinding {FileState::Sound, version};
    }
    return inspectDatabase(path, pages);
}

Result<QString> setAside(const QString &path)
{
    QDateTime changed = QFileInfo(path).lastModified();
    if (!changed.isValid()) {
        changed = QFileInfo(path + u"-wal"_s).lastModified();
    }
    const QString stamp = changed.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString name = freeName(path + u".damaged-"_s + stamp, QString());
    // The database goes first: a log left without its database is set aside by the next start, but
    // a database left without its log would be taken for sound.
    if (QFileInfo::exists(path) && !QFile::rename(path, name)) {
        return fail(ErrorCode::Unwritable, u"the damaged records cannot be set aside"_s, path);
    }
    for (const QString &companion : companions) {
        if (QFileInfo::exists(path + companion)
            && !QFile::rename(path + companion, name + companion)) {
            return fail(ErrorCode::Unwritable,
                u"the damaged records cannot be set aside"_s,
                path + companion);
        }
    }
    return name;
}

Result<QString> copyAside(const QSqlDatabase &database, const QString &path, int version)
{
    const QString name = freeName(u"%1.v%2"_s.arg(path).arg(version), u".bak"_s);
    const QString part = name + u".part"_s;
    // What an interrupted copy left.
    QFile::remove(part);
    if (const auto copied = runSql(database, u"VACUUM INTO :file"_s, {{u":file"_s, part}});
        !copied) {
        QFile::remove(part);
        return fail(ErrorCode::Unwritable, copied.error().detail, part);
    }
    QFile file(part);
    const bool onDisk = file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
    file.close();
    if (!onDisk || !QFile::rename(part, name)) {
        QFile::remove(part);
        return fail(ErrorCode::Unwritable, u"the copy before the update cannot be written"_s, name);
    }
    return name;
}

} // namespace zhixing
