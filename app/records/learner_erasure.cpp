// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/learner_erasure.h"

#include "records/backup_folder.h"
#include "records/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <array>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// What goes, in an order in which nothing is deleted that something left still refers to; the
/// guards look rows up in attempt and practice_response, so these go after theirs.
constexpr std::array ownRows {
    "DELETE FROM practice_points WHERE response IN (SELECT id FROM practice_response WHERE learner = :learner)"_L1,
    "DELETE FROM review_entry WHERE response IN (SELECT id FROM practice_response WHERE learner = :learner)"_L1,
    "DELETE FROM practice_response WHERE learner = :learner"_L1,
    "DELETE FROM favourite_event WHERE learner = :learner"_L1,
    "DELETE FROM practice_settings WHERE learner = :learner"_L1,
    "DELETE FROM practice_round WHERE learner = :learner"_L1,
    "DELETE FROM exported_practice_day WHERE learner = :learner"_L1,
    "DELETE FROM exported_attempt WHERE attempt IN (SELECT id FROM attempt WHERE learner = :learner)"_L1,
    // What is being typed from paper under the learner's name. The rows of a paper go with its
    // attempt.
    "DELETE FROM paper_draft WHERE replace(replace(name, ' ', ''), char(12288), '')"
    " IN (SELECT replace(replace(name, ' ', ''), char(12288), '') FROM learner WHERE id = :learner)"_L1,
    // Who sits in a live room that is not over has only a name yet.
    "UPDATE live_seat SET learner = :learner WHERE learner IS NULL AND guest = 0 AND EXISTS"
    " (SELECT 1 FROM learner l JOIN live_room r ON r.branch = l.branch"
    " WHERE l.id = :learner AND l.name = live_seat.name AND r.id = live_seat.room)"_L1,
    "UPDATE live_member SET learner = :learner WHERE learner IS NULL AND EXISTS"
    " (SELECT 1 FROM learner l JOIN live_room r ON r.branch = l.branch"
    " WHERE l.id = :learner AND l.name = live_member.name AND r.id = live_member.room)"_L1,
    // What was answered in a live room. The seat stays, without a name: the room is made of seats.
    "DELETE FROM live_event WHERE kind = 'answered' AND EXISTS (SELECT 1 FROM live_seat s"
    " WHERE s.learner = :learner AND s.room = live_event.room AND s.seat = live_event.seat)"_L1,
    "UPDATE live_seat SET name = '', learner = NULL WHERE learner = :learner"_L1,
    "DELETE FROM live_member WHERE learner = :learner"_L1,
    "DELETE FROM attempt_event WHERE attempt IN (SELECT id FROM attempt WHERE learner = :learner)"_L1,
    "DELETE FROM sign_of_life WHERE attempt IN (SELECT id FROM attempt WHERE learner = :learner)"_L1,
    "DELETE FROM blueprint_row WHERE attempt IN (SELECT id FROM attempt WHERE learner = :learner)"_L1,
    "DELETE FROM form_entry WHERE attempt IN (SELECT id FROM attempt WHERE learner = :learner)"_L1,
    "DELETE FROM attempt WHERE learner = :learner"_L1,
    "DELETE FROM learner_pin WHERE learner = :learner"_L1,
};

const auto unusedWordings
    = u"DELETE FROM wording WHERE sha256 NOT IN (SELECT wording FROM form_entry) "
      "AND sha256 NOT IN (SELECT wording FROM practice_response) "
      "AND sha256 NOT IN (SELECT wording FROM printed_entry) "
      "AND sha256 NOT IN (SELECT wording FROM live_entry)"_s;

Result<bool> isThere(const QSqlDatabase &database, const QString &learner)
{
    auto row = runSql(
        database, u"SELECT 1 FROM learner WHERE id = :learner"_s, {{u":learner"_s, learner}});
    if (!row) {
        return std::unexpected(row.error());
    }
    return row->next();
}

Result<void> deleteRows(const QSqlDatabase &database, const QString &learner)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto known = isThere(database, learner);
    if (!known) {
        return std::unexpected(known.error());
    }
    if (!*known) {
        return fail(
            ErrorCode::NothingFound, u"there is no learner "_s + learner, database.databaseName());
    }
    const Binding own {u":learner"_s, learner};
    if (const auto open
        = writeSql(database, u"INSERT INTO erasure (learner) VALUES (:learner)"_s, {own});
        !open) {
        return open;
    }
    for (const QLatin1StringView statement : ownRows) {
        if (const auto gone = writeSql(database, statement, {own}); !gone) {
            return gone;
        }
    }
    if (const auto gone = writeSql(database, unusedWordings); !gone) {
        return gone;
    }
    if (const auto closed = writeSql(database, u"DELETE FROM erasure"_s); !closed) {
        return closed;
    }
    if (const auto gone = writeSql(database, u"DELETE FROM learner WHERE id = :learner"_s, {own});
        !gone) {
        return gone;
    }
    return transaction->commit();
}

/// Whether the log was brought into the file and cut off.
bool isLogEmptied(const QSqlDatabase &database)
{
    auto row = runSql(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return row && row->next() && row->value(0).toInt() == 0;
}

} // namespace

Result<Remains> eraseLearner(Database &database, const QString &learner)
{
    const QSqlDatabase connection = database.connection();
    // Where the file cannot be written anew, what is deleted now is at least overwritten in place.
    if (const auto set = writeSql(connection, u"PRAGMA secure_delete = ON"_s); !set) {
        return std::unexpected(set.error());
    }
    const auto deleted = deleteRows(connection, learner);
    if (!deleted) {
        std::ignore = writeSql(connection, u"PRAGMA secure_delete = OFF"_s);
        return std::unexpected(deleted.error());
    }
    // Rows that were moved or renamed earlier left copies in the gaps between rows.
    const bool isCompact = writeSql(connection, u"VACUUM"_s).has_value();
    const bool isEmptied = isLogEmptied(connection);
    std::ignore = writeSql(connection, u"PRAGMA secure_delete = OFF"_s);
    return isCompact && isEmptied ? Remains::Nothing : Remains::OldBytes;
}

QStringList copiesBeside(const QString &databasePath)
{
    const QFileInfo records(databasePath);
    QStringList copies = records.dir().entryList(
        {records.fileName() + u".v*.bak"_s, records.fileName() + u".damaged-*"_s},
        QDir::Files,
        QDir::Name);
    const QDir backups = BackupFolder(databasePath, QTimeZone::utc()).path();
    for (const QString &backup : backups.entryList({u"*.sqlite"_s}, QDir::Files, QDir::Name)) {
        copies.append(backups.dirName() + u'/' + backup);
    }
    return copies;
}

} // namespace zhixing
