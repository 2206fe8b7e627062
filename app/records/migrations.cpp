// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/migrations.h"

#include "records/postgresql.h"
#include "records/sql.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <span>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

struct Migration {
    int version;
    QLatin1StringView script; ///< below :/zhixing/records/migrations
};

constexpr std::array migrations {
    Migration {1, "0001_create_learners_and_attempts.sql"_L1},
    Migration {2, "0002_add_sign_of_life.sql"_L1},
    Migration {3, "0003_mark_all_kinds.sql"_L1},
    Migration {4, "0004_add_practice.sql"_L1},
    Migration {5, "0005_manage_learners.sql"_L1},
    Migration {6, "0006_keep_exam_templates.sql"_L1},
    Migration {7, "0007_keep_practice_rounds.sql"_L1},
    Migration {8, "0008_find_last_practice.sql"_L1},
    Migration {9, "0009_keep_exports.sql"_L1},
    Migration {10, "0010_keep_printed_forms.sql"_L1},
    Migration {11, "0011_keep_live_rooms.sql"_L1},
    Migration {12, "0012_keep_rosters.sql"_L1},
    Migration {13, "0013_ask_without_phones.sql"_L1},
    Migration {14, "0014_give_leave_in_rooms.sql"_L1},
    Migration {15, "0015_keep_rules_of_teams_and_buzzer.sql"_L1},
};

/// A server never had an earlier version.
constexpr std::array serverMigrations {
    Migration {10, "postgresql/0010_create_records.sql"_L1},
    Migration {11, "postgresql/0011_keep_live_rooms.sql"_L1},
    Migration {12, "postgresql/0012_keep_rosters.sql"_L1},
    Migration {13, "postgresql/0013_ask_without_phones.sql"_L1},
    Migration {14, "postgresql/0014_give_leave_in_rooms.sql"_L1},
    Migration {15, "postgresql/0015_keep_rules_of_teams_and_buzzer.sql"_L1},
};

constexpr bool goUpByOne(const auto &list)
{
    return std::adjacent_find(list.begin(),
               list.end(),
               [](const Migration &earlier, const Migration &later) {
                   return earlier.version + 1 != later.version;
               })
        == list.end();
}

static_assert(
    migrations.front().version == 1 && goUpByOne(migrations) && goUpByOne(serverMigrations),
    "versions go up by one: did a merge bring the same number twice?");
static_assert(migrations.back().version == serverMigrations.back().version,
    "each migration of SQLite has one of PostgreSQL with its number");

/// "zhixing migrate": whoever holds it migrates.
constexpr auto takeServerTurn = "SELECT pg_advisory_xact_lock(20554, 28000)"_L1;

Result<QStringList> readScript(const Migration &migration)
{
    QFile file(u":/zhixing/records/migrations/"_s + migration.script);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Invalid, u"the migration is not compiled in"_s, file.fileName());
    }
    return statementsOf(QString::fromUtf8(file.readAll()));
}

Result<void> runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = writeSql(database, statement); !done) {
            return done;
        }
    }
    return {};
}

/// Runs the script and notes its version, unless others did while this one waited for its turn.
Result<void> applyOnce(const QSqlDatabase &database,
    const Migration &migration,
    const QStringList &script,
    const QStringList &note)
{
    const auto version = schemaVersion(database);
    if (!version) {
        return std::unexpected(version.error());
    }
    return *version >= migration.version ? Result<void>() : runAll(database, script + note);
}

/// READ COMMITTED: what others did while this waited for its turn is seen.
Result<void> applyOnServer(const QSqlDatabase &database, const Migration &migration)
{
    const auto statements = readScript(migration);
    if (!statements) {
        return std::unexpected(statements.error());
    }
    if (const auto begun = writeSql(database, u"BEGIN"_s); !begun) {
        return begun;
    }
    const auto migrated = [&]() -> Result<void> {
        if (const auto turn = writeSql(database, takeServerTurn); !turn) {
            return turn;
        }
        return applyOnce(database,
            migration,
            *statements,
            {u"CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL PRIMARY KEY)"_s,
                u"DELETE FROM schema_version"_s,
                u"INSERT INTO schema_version VALUES (%1)"_s.arg(migration.version)});
    }();
    if (!migrated) {
        std::ignore = writeSql(database, u"ROLLBACK"_s);
        return migrated;
    }
    return writeSql(database, u"COMMIT"_s);
}

Result<void> apply(const QSqlDatabase &database, const Migration &migration)
{
    const auto statements = readScript(migration);
    if (!statements) {
        return std::unexpected(statements.error());
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const QString mark = u"PRAGMA user_version = %1"_s.arg(migration.version);
    if (const auto done = applyOnce(database, migration, *statements, {mark}); !done) {
        return done;
    }
    return transaction->commit();
}

} // namespace

int latestSchemaVersion()
{
    return migrations.back().version;
}

Result<int> schemaVersion(const QSqlDatabase &database)
{
    const bool isOnServer = postgresql::isOn(database);
    if (isOnServer) {
        // Not to_regclass(): it may answer from what this connection knew before it waited.
        auto known = runSql(database, uR"(SELECT NOT EXISTS (SELECT 1 FROM pg_catalog.pg_class
                    WHERE relname = 'schema_version' AND pg_catalog.pg_table_is_visible(oid)))"_s);
        if (!known) {
            return std::unexpected(known.error());
        }
        if (!known->next() || known->value(0).toBool()) {
            return 0;
        }
    }
    auto query = runSql(
        database, isOnServer ? u"SELECT version FROM schema_version"_s : u"PRAGMA user_version"_s);
    if (!query) {
        return std::unexpected(query.error());
    }
    if (!query->next()) {
        return std::unexpected(sqlError(query->lastError(), database));
    }
    return query->value(0).toInt();
}

Result<void> migrate(const QSqlDatabase &database, int target)
{
    const auto version = schemaVersion(database);
    if (!version) {
        return std::unexpected(version.error());
    }
    const bool isOnServer = postgresql::isOn(database);
    const std::span<const Migration> list
        = isOnServer ? std::span<const Migration>(serverMigrations) : migrations;
    for (const Migration &migration : list) {
        if (migration.version <= *version || migration.version > target) {
            continue;
        }
        const auto applied
            = isOnServer ? applyOnServer(database, migration) : apply(database, migration);
        if (!applied) {
            return applied;
        }
    }
    return {};
}

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    for (const QString &part : script.split(u"\n\n"_s)) {
        const QStringList lines = part.split(u'\n');
        const bool onlyComments = std::all_of(lines.begin(), lines.end(), [](const QString &line) {
            return line.trimmed().isEmpty() || line.trimmed().startsWith(u"--"_s);
        });
        if (!onlyComments) {
            statements.append(part.trimmed());
        }
    }
    return statements;
}

} // namespace zhixing
