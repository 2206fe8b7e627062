// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/records_copy.h"

#include "records/database_file.h"
#include "records/migrations.h"
#include "records/sql.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// A quarter of a megabyte of pages at a time: often enough to be stopped without noticing.
constexpr int pagesAStep = 64;
/// Instructions of SQLite's machine between two looks at whether to go on checking.
constexpr int instructionsALook = 20'000;

std::unexpected<Error> stopped(const QString &place)
{
    return fail(ErrorCode::NothingFound, u"it was stopped; nothing was left behind"_s, place);
}

std::unexpected<Error> refusedBySystem(const QString &path)
{
    return fail(ErrorCode::Unwritable, QString::fromLocal8Bit(std::strerror(errno)), path);
}

void removeDraft(const QString &draft)
{
    for (const QString &part : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(draft + part);
    }
}

/// What the file says reaches the disk before its name does.
Result<void> syncFile(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0) {
        return refusedBySystem(path);
    }
    const bool isOnDisk = ::fsync(handle) == 0;
    const auto refusal = isOnDisk ? Result<void>() : Result<void>(refusedBySystem(path));
    ::close(handle);
    return refusal;
}

Result<void> copyPages(const SqliteFile &source, const SqliteFile &target, const CopyWatch &watch)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup) {
        return std::unexpected(target.error(sqlite3_errcode(target.handle())));
    }
    int result = SQLITE_OK;
    bool goesOn = true;
    while (result == SQLITE_OK && goesOn) {
        result = sqlite3_backup_step(backup, pagesAStep);
        const int of = sqlite3_backup_pagecount(backup);
        goesOn = watch({CopyProgress::Step::Copying, of - sqlite3_backup_remaining(backup), of});
    }
    sqlite3_backup_finish(backup);
    if (!goesOn) {
        return stopped(target.path());
    }
    if (result != SQLITE_DONE) {
        // Pages that make no sense are the source's; what the disk refuses, the target's.
        const ErrorCode code = meaningOf(result);
        return fail(code == ErrorCode::Damaged ? code : ErrorCode::Unwritable,
            QString::fromUtf8(sqlite3_errstr(result)),
            code == ErrorCode::Damaged ? source.path() : target.path());
    }
    return {};
}

/// Copies what the source holds at this moment; a snapshot, so that a writer does not make SQLite
/// begin again and again.
Result<void> copySnapshot(
    const SqliteFile &source, const SqliteFile &target, const CopyWatch &watch)
{
    Result<void> done = source.run("BEGIN; SELECT count(*) FROM sqlite_schema");
    if (done) {
        done = copyPages(source, target, watch);
    }
    // Nothing was written: it does not matter how the transaction ends.
    std::ignore = source.run("ROLLBACK");
    return done;
}

/// Ends the work of a connection when `watch` says so, for as long as this object lives.
class Interruption
{
public:
    Interruption(const SqliteFile &file, const CopyWatch &watch)
        : m_file(file)
        , m_watch(watch)
    {
        sqlite3_progress_handler(file.handle(), instructionsALook, &Interruption::look, this);
    }
    ~Interruption()
    {
        sqlite3_progress_handler(m_file.handle(), 0, nullptr, nullptr);
    }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] bool wasStopped() const
    {
        return m_wasStopped;
    }

private:
    static int look(void *self)
    {
        auto *interruption = static_cast<Interruption *>(self);
        interruption->m_wasStopped = !interruption->m_watch({CopyProgress::Step::Checking});
        return interruption->m_wasStopped ? 1 : 0;
    }

    const SqliteFile &m_file;
    const CopyWatch &m_watch;
    bool m_wasStopped = false;
};

Result<void> checkDraft(const SqliteFile &draft, const CopyWatch &watch)
{
    if (!watch({CopyProgress::Step::Checking})) {
        return stopped(draft.path());
    }
    const Interruption interruption(draft, watch);
    const Result<void> checked = checkRecords(draft);
    if (interruption.wasStopped()) {
        return stopped(draft.path());
    }
    return checked;
}

Result<void> makeDraft(const SqliteFile &source, const QString &draft, const CopyWatch &watch)
{
    const auto target = SqliteFile::open(draft, SqliteFile::Access::Alone);
    if (!target) {
        return std::unexpected(target.error());
    }
    // A draft that is not finished is worth nothing: it needs no journal, and is synced once.
    Result<void> done = target->run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; "
                                    "PRAGMA synchronous = OFF");
    if (done) {
        done = copySnapshot(source, *target, watch);
    }
    if (done) {
        // The mark of a log comes along with the first page; a file with it cannot be read from a
        // disk that cannot be written.
        done = target->run("PRAGMA journal_mode = DELETE");
    }
    if (done) {
        done = checkDraft(*target, watch);
    }
    return done;
}

} // namespace

Result<void> checkRecords(const SqliteFile &file)
{
    const auto version = file.value("PRAGMA user_version");
    if (!version) {
        return std::unexpected(version.error());
    }
    const auto learners
        = file.value("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'learner'");
    if (!learners) {
        return std::unexpected(learners.error());
    }
    if (learners->isNull() || version->toInt() < 1) {
        return fail(ErrorCode::Invalid, u"this database belongs to another program"_s, file.path());
    }
    if (version->toInt() > latestSchemaVersion()) {
        return fail(ErrorCode::TooNew,
            u"the records have version %1, this program knows up to %2: install the newer program"_s
                .arg(*version)
                .arg(latestSchemaVersion()),
            file.path());
    }
    const auto sound = file.value("PRAGMA integrity_check(1)");
    if (!sound) {
        return std::unexpected(sound.error());
    }
    if (*sound != u"ok"_s) {
        return fail(ErrorCode::Damaged, *sound, file.path());
    }
    const auto orphan = file.value("PRAGMA foreign_key_check");
    if (!orphan) {
        return std::unexpected(orphan.error());
    }
    if (!orphan->isNull()) {
        return fail(ErrorCode::Damaged,
            u"a row of the table %1 belongs to nothing"_s.arg(*orphan),
            file.path());
    }
    return {};
}

RecordsCopy::RecordsCopy(QString draft, QString place)
    : m_draft(std::move(draft))
    , m_place(std::move(place))
{
}

RecordsCopy::RecordsCopy(RecordsCopy &&other) noexcept
    : m_draft(std::exchange(other.m_draft, QString()))
    , m_place(std::move(other.m_place))
{
}

RecordsCopy::~RecordsCopy()
{
    if (!m_draft.isEmpty()) {
        removeDraft(m_draft);
    }
}

Result<RecordsCopy> RecordsCopy::make(
    const SqliteFile &source, const QString &place, const CopyWatch &watch)
{
    const QString draft = place + u".part"_s;
    // What a killed run left.
    removeDraft(draft);
    RecordsCopy copy(draft, place);
    if (const auto made = makeDraft(source, draft, watch); !made) {
        return std::unexpected(made.error());
    }
    if (const auto synced = syncFile(draft, O_RDWR); !synced) {
        return std::unexpected(synced.error());
    }
    return copy;
}

QString RecordsCopy::draft() const
{
    return m_draft;
}

Result<void> RecordsCopy::makeCurrent() const
{
    {
        ScopedConnection connection(m_draft, ScopedConnection::Access::ReadWrite);
        const auto database = connection.open();
        if (!database) {
            return std::unexpected(database.error());
        }
        if (const auto migrated = migrate(*database); !migrated) {
            return migrated;
        }
        if (const auto marked = runSql(*database, u"PRAGMA journal_mode = WAL"_s); !marked) {
            return std::unexpected(marked.error());
        }
    }
    {
        const auto file = SqliteFile::open(m_draft, SqliteFile::Access::Reading);
        if (!file) {
            return std::unexpected(file.error());
        }
        if (const auto checked = checkRecords(*file); !checked) {
            return checked;
        }
    }
    return syncFile(m_draft, O_RDWR);
}

Result<void> RecordsCopy::putIntoPlace()
{
    if (std::rename(QFile::encodeName(m_draft).constData(), QFile::encodeName(m_place).constData())
        != 0) {
        return refusedBySystem(m_place);
    }
    m_draft.clear();
    // Some file systems know no syncing of folders, and have nothing to sync then.
    std::ignore = syncFile(QFileInfo(m_place).absolutePath(), O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace zhixing
