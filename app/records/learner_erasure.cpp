// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/learner_erasure.h"

#include "records/backup_folder.h"
#include "records/database_address.h"
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
constexpr std::array<QStringView, 23> ownRows {
    u"DELETE FROM practice_points WHERE response IN (SELECT id FROM practice_response WHERE "
    u"learner = :learner)",
    u"DELETE FROM review_entry WHERE response IN (SELECT id FROM practice_response WHERE learner = "
    u":learner)",
    u"DELETE FROM practice_response WHERE learner = :learner",
    u"DELETE FROM favourite_event WHERE learner = :learner",
    u"DELETE FROM practice_settings WHERE learner = :learner",
    u"DELETE FROM practice_round WHERE learner = :learner",
    u"DELETE FROM exported_practice_day WHERE learner = :learner",
    u"DELETE FROM exported_attempt WHERE attempt IN (SELECT id FROM attempt WHERE learner = "
    u":learner)",
    // What is being typed from paper under the learner's name. The rows of a paper go with its
    // attempt.
    u"DELETE FROM paper_draft WHERE replace(replace(name, ' ', ''), '\u3000', '')"
    " IN (SELECT replace(replace(name, ' ', ''), '\u3000', '') FROM learner WHERE id = :learner)",
    // Who sits in a live room that is not over has only a name yet.
    u"UPDATE live_seat SET learner = :learner WHERE learner IS NULL AND guest = 0 AND EXISTS"
    " (SELECT 1 FROM learner l JOIN live_room r ON r.branch = l.branch"
    " WHERE l.id = :learner AND l.name = live_seat.name AND r.id = live_seat.room)",
    u"UPDATE live_member SET learner = :learner WHERE learner IS NULL AND EXISTS"
    " (SELECT 1 FROM learner l JOIN live_room r ON r.branch = l.branch"
    " WHERE l.id = :learner AND l.name = live_member.name AND r.id = live_member.room)",
    // What was answered in a live room. The seat stays, without a name: the room is made of seats.
    u"DELETE FROM live_event WHERE kind IN ('answered', 'buzzed') AND EXISTS (SELECT 1 FROM "
    u"live_seat s"
    " WHERE s.learner = :learner AND s.room = live_event.room AND s.seat = live_event.seat)",
    u"UPDATE live_seat SET name = '', learner = NULL WHERE learner = :learner",
    u"DELETE FROM live_member WHERE learner = :learner",
    u"DELETE FROM roster_member WHERE learner = :learner",
    // Whoever led a meeting or wrote its minutes stands there by name alone.
    u"UPDATE live_minutes SET host = '' WHERE host = (SELECT name FROM learner WHERE id = "
    u":learner)",
    u"UPDATE live_minutes SET recorder = '' WHERE recorder = (SELECT name FROM learner WHERE id = "
    u":learner)",
    u"DELETE FROM attempt_event WHERE attempt IN (SELECT id FROM attempt WHERE learner = :learner)",
    u"DELETE FROM sign_of_life WHERE attempt IN (SELECT id FROM attempt WHERE learner = :learner)",
    u"DELETE FROM blueprint_row WHERE attempt IN (SELECT id FROM attempt WHERE learner = :learner)",
    u"DELETE FROM form_entry WHERE attempt IN (SELECT id FROM attempt WHERE learner = :learner)",
    u"DELETE FROM attempt WHERE learner = :learner",
    u"DELETE FROM learner_pin WHERE learner = :learner",
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

/// Inside the caller's transaction.
Result<void> deleteRows(const QSqlDatabase &database, const QString &learner)
{
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
    for (const QStringView statement : ownRows) {
        if (const auto gone = writeSql(database, statement.toString(), {own}); !gone) {
            return gone;
        }
    }
    if (const auto gone = writeSql(database, unusedWordings); !gone) {
        return gone;
    }
    if (const auto closed = writeSql(database, u"DELETE FROM erasure"_s); !closed) {
        return closed;
    }
    return writeSql(database, u"DELETE FROM learner WHERE id = :learner"_s, {own});
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
    if (database.isOnServer()) {
        const auto deleted
            = inTransaction(connection, [&] { return deleteRows(connection, learner); });
        if (!deleted) {
            return std::unexpected(deleted.error());
        }
        // What the server's own log and backups hold is its keeper's.
        return Remains::OldBytes;
    }
    // Where the file cannot be written anew, what is deleted now is at least overwritten in place.
    if (const auto set = writeSql(connection, u"PRAGMA secure_delete = ON"_s); !set) {
        return std::unexpected(set.error());
    }
    const auto deleted = inTransaction(connection, [&] { return deleteRows(connection, learner); });
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
    if (isServerAddress(databasePath)) {
        return {};
    }
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
