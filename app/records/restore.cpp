// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/restore.h"

#include "records/database.h"

#include <QFile>
#include <QFileInfo>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr std::chrono::seconds openingPatience(2);

/// Deletes a file unless told to keep it.
class Provisional
{
public:
    explicit Provisional(QString path)
        : m_path(std::move(path))
    {
    }
    ~Provisional()
    {
        if (!m_path.isEmpty()) {
            QFile::remove(m_path);
        }
    }
    Provisional(const Provisional &) = delete;
    Provisional &operator=(const Provisional &) = delete;

    [[nodiscard]] QString keep()
    {
        return std::exchange(m_path, QString());
    }

private:
    QString m_path;
};

} // namespace

PreparedRestore::PreparedRestore(
    SqliteFile records, RecordsCopy copy, QString savedPresent, QString stamp)
    : m_records(std::move(records))
    , m_copy(std::move(copy))
    , m_database(m_records->path())
    , m_savedPresent(std::move(savedPresent))
    , m_stamp(std::move(stamp))
{
}

PreparedRestore::PreparedRestore(PreparedRestore &&other) noexcept
    : m_records(std::move(other.m_records))
    , m_copy(std::move(other.m_copy))
    , m_database(std::move(other.m_database))
    , m_savedPresent(std::exchange(other.m_savedPresent, QString()))
    , m_stamp(std::move(other.m_stamp))
    , m_isDone(other.m_isDone)
{
}

PreparedRestore::~PreparedRestore()
{
    if (!m_isDone && !m_savedPresent.isEmpty()) {
        QFile::remove(m_savedPresent);
    }
}

Result<PreparedRestore> PreparedRestore::prepare(
    const RestoreRequest &request, const CopyWatch &watch)
{
    const BackupFolder folder(request.database, request.zone);
    const BackupSummary summary = folder.look(request.backup);
    if (summary.problem) {
        return std::unexpected(*summary.problem);
    }
    auto present = SqliteFile::open(request.database, SqliteFile::Access::Shared);
    if (!present) {
        return std::unexpected(present.error());
    }
    const auto stamp = present->value("PRAGMA data_version");
    if (!stamp) {
        return std::unexpected(stamp.error());
    }
    const auto keeping = [&watch](const CopyProgress &progress) {
        return watch({CopyProgress::Step::KeepingPresent, progress.done, progress.of});
    };
    const auto saved = folder.add(*present, BackupKind::BeforeRestore, request.now, keeping);
    if (!saved) {
        return std::unexpected(saved.error());
    }
    Provisional savedPresent(*saved);
    const auto backup = SqliteFile::open(request.backup, SqliteFile::Access::Reading);
    if (!backup) {
        return std::unexpected(backup.error());
    }
    auto copy = RecordsCopy::make(*backup, request.database, watch);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    if (const auto ready = copy->makeCurrent(); !ready) {
        return std::unexpected(ready.error());
    }
    return PreparedRestore(std::move(*present), std::move(*copy), savedPresent.keep(), *stamp);
}

Result<void> PreparedRestore::putIntoPlace()
{
    const auto opening = lockOpening(m_database, openingPatience);
    if (!opening) {
        return std::unexpected(opening.error());
    }
    const auto alone = FileLock::take(holdersLock(m_database), std::chrono::milliseconds(0));
    if (!alone) {
        return fail(ErrorCode::Unwritable, u"another instance has the records open"_s, m_database);
    }
    if (const auto ended = endLog(); !ended) {
        return ended;
    }
    if (const auto placed = m_copy.putIntoPlace(); !placed) {
        return placed;
    }
    m_isDone = true;
    return {};
}

/// A log that stayed would be taken for the log of the file that comes. SQLite takes it into the
/// database and deletes it when the last connection of all closes: where it is still there,
/// somebody else is.
Result<void> PreparedRestore::endLog()
{
    const auto stamp = m_records->value("PRAGMA data_version");
    if (!stamp) {
        return std::unexpected(stamp.error());
    }
    if (*stamp != m_stamp) {
        return fail(ErrorCode::BadUse, u"the records were written to meanwhile"_s, m_database);
    }
    m_records.reset();
    if (QFileInfo::exists(m_database + u"-wal"_s)) {
        return fail(ErrorCode::Unwritable, u"another program has the records open"_s, m_database);
    }
    return {};
}

QString PreparedRestore::savedPresent() const
{
    return m_savedPresent;
}

} // namespace zhixing
